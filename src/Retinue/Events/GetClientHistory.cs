using System.Text.Json;
using Retinue.Accounts;
using Retinue.Clients;

namespace Retinue.Events;

/// <summary>
/// Answers everything that happened to one account, newest first: what changed, before and after, who did it, by which credential, from where
/// and in which request. Our own: the documented activity log has a line for each. The history of a deleted account stays readable.
/// </summary>
internal sealed class GetClientHistory : ApiAction
{
    private static readonly ApiError DateInvalid = new("date_invalid", "The parameter {0} is not a date such as 2026-01-31 or 2026-01-31 12:00:00", 422);

    private static readonly IntParam ClientId = new("clientid", "The account, also one that was deleted") { Required = true, Missing = ClientErrors.IdNotFound, Aliases = ["userid", "client_id"], Example = "1" };
    private static readonly TextParam EventName = new("event", "Only events of this name") { Example = "ContactEdit" };
    private static readonly TextParam FieldName = new("field", "Only events that changed this field") { Example = "email" };
    private static readonly IntParam ContactId = new("contactid", "Only events of this contact") { Example = "1" };
    private static readonly TextParam From = new("from", "Only events from this day or second on, in UTC") { Example = "2026-01-01" };
    private static readonly TextParam To = new("to", "Only events up to this day or second, in UTC, it included") { Example = "2026-01-31" };

    private static readonly Field Id = Field.Id("id", "The id of the event"), Time = Field.Text("date", "In UTC"), Name = Field.Text("event", "Its name, which is that of the hook");
    private static readonly Field Description = Field.Text("description", "It as a line of the activity log"), Contact = Field.Id("contactid", "The contact, or 0");
    private static readonly Field Username = Field.Text("username", "The admin, System, or user:ID"), Credential = Field.Text("credential", "The identifier that was called with, if any");
    private static readonly Field Ip = Field.Text("ipaddress"), RequestId = Field.Text("requestid"), Erased = Field.Flag("erased", "Whether what it said was erased with the person");
    private static readonly Field Changed = Field.Text("name", "The field"), Before = Field.Text("before", "The value before"), After = Field.Text("after", "The value after");
    private static readonly Field Changes = Field.List("changes", "change", "What an edit changed", Changed, Before, After), Data = Field.Text("data", "All variables of the event, as JSON");
    private static readonly Field Entries = Field.List("history", "entry", "The events", Id, Time, Name, Description, Contact, Username, Credential, Ip, RequestId, Erased, Changes, Data);

    public override ActionSpec Spec { get; } = new("GetClientHistory", "Lists every change of an account, with who made it")
    {
        Params = [ClientId, .. Paging.Params, EventName, FieldName, ContactId, From, To],
        Returns = [.. Paging.Fields, Entries],
        Errors = [ClientErrors.IdNotFound, DateInvalid],
    };

    public override async Task<Reply> Run(Call call)
    {
        var (start, size) = Paging.Read(call);
        var client = call.RequiredNumber(ClientId);
        var name = call.Text(EventName).Trim();
        // In any case, as actions are; a name that is none selects nothing.
        name = HookPoints.All.FirstOrDefault(p => p.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? name;
        var query = new EventQuery(client, name, Moment(call, From)?.From ?? 0, Moment(call, To)?.To ?? long.MaxValue);
        var matches = Filter(call);
        var page = await call.Read(async db => await IsKnown(db, client).ConfigureAwait(false)
            ? await EventPages.Read(db, query with { Merged = [.. (await ClientMerges.Family(db, client).ConfigureAwait(false)).Skip(1)] }, matches, StoredEvent.Columns, start, size).ConfigureAwait(false) : null).ConfigureAwait(false)
            ?? throw new Refused(ClientErrors.IdNotFound);
        if (page.SearchedTo is { } last)
            call.Warn($"Only the newest {EventPages.MostSearched.ToString(Invariant)} events were searched, back to {Dates.Second(last)}; from and to narrow the search");
        return Paging.Reply(Entries, page.Total, start, [.. page.Rows.Select(Row)]);
    }

    /// <summary>Whether there is such an account, or ever was one: then it has left events.</summary>
    private static async ValueTask<bool> IsKnown(Storage.Session db, long client) =>
        await db.Number($"SELECT id FROM clients WHERE id = {client}").ConfigureAwait(false) > 0
        || await db.Number($"SELECT MIN(id) FROM events WHERE client_id = {client}").ConfigureAwait(false) > 0;

    private static (long From, long To)? Moment(Call call, TextParam param) =>
        call.Text(param).Trim() is not { Length: > 0 } text ? null : DateText.Span(text) ?? throw new Refused(DateInvalid, param.Name) { Parameter = param.Name };

    private static Func<StoredEvent, bool>? Filter(Call call)
    {
        var (field, contact) = (call.Text(FieldName).Trim(), call.Number(ContactId));
        if (field.Length == 0 && contact == null) return null;
        return e =>
        {
            using var data = Parse(e);
            return (contact == null || ContactOf(data.RootElement) == contact) && (field.Length == 0 || EventJson.Changes(data.RootElement).Any(c => c.Name == field));
        };
    }

    private static Reply Row(StoredEvent e)
    {
        using var data = Parse(e);
        var actor = ActorName.Of(e.Actor);
        return new Reply
        {
            { Id, e.Id }, { Time, Dates.Second(e.At) }, { Name, e.Name }, { Description, e.Description }, { Contact, ContactOf(data.RootElement) },
            { Username, actor.Username }, { Credential, actor.Credential }, { Ip, e.Ip }, { RequestId, e.RequestId }, { Erased, e.Data.Length == 0 },
            { Changes, [.. EventJson.Changes(data.RootElement).Select(c => new Reply { { Changed, c.Name }, { Before, Shown(c.Before) }, { After, Shown(c.After) } })] },
            { Data, e.Data },
        };
    }

    private static JsonDocument Parse(StoredEvent e) => JsonDocument.Parse(e.Data.Length == 0 ? "{}" : e.Data);

    private static long ContactOf(JsonElement data) =>
        data.TryGetProperty("contactid", out var id) && id.ValueKind == JsonValueKind.Number && id.TryGetInt64(out var number) ? number : 0;

    /// <summary>A value as the parameters write it: yes and no are 1 and 0, and a list is JSON.</summary>
    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "1",
        JsonValueKind.False => "0",
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };
}
