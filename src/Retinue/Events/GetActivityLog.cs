using Retinue.Clients;

namespace Retinue.Events;

/// <summary>
/// Lists the activity log, newest first (https://developers.whmcs.com/api-reference/getactivitylog/). Every event is an entry of it.
/// </summary>
internal sealed class GetActivityLog : ApiAction
{
    private static readonly IntParam UserId = new("userid", "Only entries about this client") { Example = "1" };
    private static readonly IntParam ClientId = new("clientid", "Only entries about this client") { Aliases = ["client_id"], Example = "1" };
    private static readonly TextParam Date = new("date", "Only entries of this day, in UTC: 31/01/2026 or 2026-01-31") { Example = "31/01/2026" };
    private static readonly TextParam User = new("user", "Only entries by this admin, or by System") { Example = "admin" };
    private static readonly TextParam Description = new("description", "Only entries with this in their description, in any case") { Example = "Contact Created" };
    private static readonly TextParam Ip = new("ipaddress", "Only entries from this address") { Example = "192.0.2.1" };

    private static readonly Field Id = Field.Id("id"), OldClient = Field.Id("userid", "The client") with { Only = ApiVersion.V7 };
    private static readonly Field Client = Field.Id("clientId", "The client") with { Only = ApiVersion.V8 };
    private static readonly Field Person = Field.Id("userId", "The user who did it, or 0") with { Only = ApiVersion.V8 };
    private static readonly Field Admin = Field.Id("adminId", "The admin, or 0") with { Only = ApiVersion.V8 };
    private static readonly Field Time = Field.Text("date", "In UTC"), DescriptionField = Field.Text("description"), Username = Field.Text("username", "The admin, System, or user:ID");
    private static readonly Field IpField = Field.Text("ipaddress"), SameClient = Field.Id("userid", "The client") with { Only = ApiVersion.V8 };
    private static readonly Field Entries = Field.List("activity", "entry", "The entries", Id, OldClient, Client, Person, Admin, Time, DescriptionField, Username, IpField, SameClient);

    public override ActionSpec Spec { get; } = new("GetActivityLog", "Lists the activity log")
    {
        Params = [.. Paging.Params, UserId, ClientId, Date, User, Description, Ip],
        Returns = [.. Paging.Fields, Entries],
    };

    public override async Task<Reply> Run(Call call)
    {
        var (start, size) = Paging.Read(call);
        if (Query(call) is not { } query) return Paging.Reply(Entries, 0, start, []);
        var matches = Filter(call);
        var (page, admins) = await call.Read(async db => (
            await EventPages.Read(db, query, matches, StoredEvent.ColumnsWithoutData, start, size).ConfigureAwait(false),
            await db.All($"SELECT username, id FROM admins", row => KeyValuePair.Create(row.GetString(0), row.GetInt64(1))).ConfigureAwait(false))).ConfigureAwait(false);
        if (page.SearchedTo is { } last)
            call.Warn($"Only the newest {EventPages.MostSearched.ToString(Invariant)} entries were searched, back to {Dates.Second(last)}; a date or a client narrows the search");
        var ids = new Dictionary<string, long>(admins, StringComparer.Ordinal);
        return Paging.Reply(Entries, page.Total, start, [.. page.Rows.Select(e => Row(e, ids))]);
    }

    /// <summary>What the index selects; null when a filter cannot be read, for then nothing is meant and not everything.</summary>
    private static EventQuery? Query(Call call)
    {
        var client = call.Number(ClientId) ?? call.Number(UserId);
        if (client == null && (IsNonsense(call, ClientId) || IsNonsense(call, UserId))) return null;
        if (call.Text(Date).Trim() is not { Length: > 0 } date) return new EventQuery(client);
        if (DateText.Span(date) is { } span) return new EventQuery(client, "", span.From, span.To);
        call.Warn("date is not a day such as 31/01/2026 or 2026-01-31");
        return null;
    }

    /// <summary>Whether a call brought an id that is none; empty and 0 are how clients write that they mean nobody in particular.</summary>
    private static bool IsNonsense(Call call, IntParam param) => param.Find(call.Table) is { } value && param.Problem(value) != null;

    private static Func<StoredEvent, bool>? Filter(Call call)
    {
        var (user, words, ip) = (Folded(User), Folded(Description), Folded(Ip));
        if (user.Length + words.Length + ip.Length == 0) return null;
        return e => (user.Length == 0 || EmailKey.Fold(ActorName.Of(e.Actor).Username) == user)
            && (ip.Length == 0 || e.Ip == ip)
            && (words.Length == 0 || EmailKey.Fold(e.Description).Contains(words, StringComparison.Ordinal));

        string Folded(TextParam param) => EmailKey.Fold(call.Text(param).Trim());
    }

    private static Reply Row(StoredEvent e, Dictionary<string, long> admins)
    {
        var (client, actor) = (e.ClientId ?? 0, ActorName.Of(e.Actor));
        return new Reply
        {
            { Id, e.Id }, { OldClient, client }, { Client, client }, { Person, actor.UserId }, { Admin, admins.GetValueOrDefault(actor.Username) }, { Time, Dates.Second(e.At) },
            { DescriptionField, e.Description }, { Username, actor.Username }, { IpField, e.Ip }, { SameClient, client },
        };
    }
}
