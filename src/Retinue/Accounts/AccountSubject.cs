using System.Text.Json;
using Retinue.Contacts;
using Retinue.Storage;

namespace Retinue.Accounts;

/// <summary>
/// Whose rows are meant, by ids: an account with those that were merged into it, a contact, or somebody who logs in. The ids are read first, and
/// rows are then selected by lists of them: that uses an index on every engine, which a subquery in an UPDATE does not.
/// </summary>
internal sealed record AccountSubject
{
    /// <summary>How many ids stand in one statement.</summary>
    private const int Chunk = 500;

    /// <summary>The accounts, when whole accounts are meant.</summary>
    public IReadOnlyList<long> Clients { get; private init; } = [];

    /// <summary>The contacts; those of <see cref="Clients"/> are among them.</summary>
    public IReadOnlyList<long> Contacts { get; private init; } = [];

    /// <summary>The logins that are used for nothing else: a login of other accounts too is the person's own.</summary>
    public IReadOnlyList<long> Logins { get; private init; } = [];

    /// <summary>The events.</summary>
    public IReadOnlyList<long> Events { get; private init; } = [];

    /// <summary>The accounts in which a row with one of <see cref="Addresses"/> is meant too.</summary>
    public IReadOnlyList<long> Within { get; private init; } = [];

    /// <summary>The addresses of a contact or login, as written.</summary>
    public IReadOnlyList<string> Addresses { get; private init; } = [];

    public static async ValueTask<AccountSubject> OfClient(Session db, long clientId)
    {
        var clients = await ClientMerges.Family(db, clientId).ConfigureAwait(false);
        List<long> contacts = [], logins = [];
        foreach (var client in clients)
        {
            contacts.AddRange(await db.All($"SELECT id FROM contacts WHERE client_id = {client}", row => row.Long(0)).ConfigureAwait(false));
            foreach (var place in await Users.Logins.OfClient(db, client).ConfigureAwait(false))
                if (!await Users.Logins.HasOtherPlace(db, place).ConfigureAwait(false)) logins.Add(place.LoginId);
        }
        var events = new List<long>();
        foreach (var client in clients) events.AddRange(await db.All($"SELECT id FROM events WHERE client_id = {client}", row => row.Long(0)).ConfigureAwait(false));
        events.AddRange(await OfLogins(db, logins).ConfigureAwait(false));
        return new AccountSubject { Clients = clients, Contacts = contacts, Logins = logins, Events = events };
    }

    /// <summary>An account by itself with its contacts: what hangs on it and on nothing else.</summary>
    public static async ValueTask<AccountSubject> OfAccountAlone(Session db, long clientId) => new()
    {
        Clients = [clientId],
        Contacts = await db.All($"SELECT id FROM contacts WHERE client_id = {clientId}", row => row.Long(0)).ConfigureAwait(false),
    };

    public static async ValueTask<AccountSubject> OfContact(Session db, Contact contact)
    {
        var place = await Users.Logins.OfContact(db, contact.Id).ConfigureAwait(false);
        List<long> logins = place != null && !await Users.Logins.HasOtherPlace(db, place).ConfigureAwait(false) ? [place.LoginId] : [];
        return await OfPerson(db, [contact.Id], logins, await ClientMerges.Family(db, contact.ClientId).ConfigureAwait(false), contact.Person.Email).ConfigureAwait(false);
    }

    public static async ValueTask<AccountSubject> OfLogin(Session db, long loginId)
    {
        var places = await db.All($"SELECT client_id FROM memberships WHERE login_id = {loginId}", row => row.Long(0)).ConfigureAwait(false);
        var clients = new List<long>();
        foreach (var client in places) clients.AddRange(await ClientMerges.Family(db, client).ConfigureAwait(false));
        var email = await db.First($"SELECT email FROM logins WHERE id = {loginId}", row => row.Text(0)).ConfigureAwait(false) ?? "";
        return await OfPerson(db, [], [loginId], [.. clients.Distinct()], email).ConfigureAwait(false);
    }

    /// <summary>The conditions that select the rows of a table, one for each way in and list of ids; a row may be selected twice.</summary>
    public IEnumerable<Sql> Rows(AccountTable table)
    {
        var clientColumns = table.Client.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var column in clientColumns)
            foreach (var condition in In(column, Clients)) yield return condition;
        if (table.Contact.Length > 0 && (clientColumns.Length == 0 || Clients.Count == 0))
            foreach (var condition in In(table.Contact, Contacts)) yield return condition;
        if (table.Login.Length > 0)
            foreach (var condition in In(table.Login, Logins)) yield return condition;
        if (table.Event.Length > 0)
            foreach (var condition in In(table.Event, Events)) yield return condition;
        if (table.Address.Length > 0)
            foreach (var address in Addresses)
                foreach (var condition in In("client_id", Within)) yield return $"{condition} AND {Sql.Words(table.Address)} = {address}";
    }

    private static async ValueTask<AccountSubject> OfPerson(Session db, IReadOnlyList<long> contacts, IReadOnlyList<long> logins, IReadOnlyList<long> clients, string email)
    {
        var events = await OfLogins(db, logins).ConfigureAwait(false);
        foreach (var client in clients)
            events.AddRange(from e in await db.All($"SELECT id, data FROM events WHERE client_id = {client}", row => (Id: row.Long(0), Data: row.Text(1))).ConfigureAwait(false)
                            where IsAbout(e.Data, contacts, logins, email)
                            select e.Id);
        return new AccountSubject { Contacts = contacts, Logins = logins, Events = events, Within = clients, Addresses = email.Length == 0 ? [] : [email] };
    }

    /// <summary>Whether an event of an account is about one of its people: it names them by id, or holds their address.</summary>
    private static bool IsAbout(string data, IReadOnlyList<long> contacts, IReadOnlyList<long> logins, string email)
    {
        if (data.Length == 0) return false;
        using var json = JsonDocument.Parse(data);
        return Names(json.RootElement, "contactid", contacts) || Names(json.RootElement, "user_id", logins) || (email.Length > 0 && Holds(json.RootElement, email));
    }

    private static bool Names(JsonElement data, string variable, IReadOnlyList<long> ids) =>
        data.TryGetProperty(variable, out var id) && id.ValueKind == JsonValueKind.Number && ids.Contains(id.GetInt64());

    private static bool Holds(JsonElement data, string text) => data.ValueKind switch
    {
        JsonValueKind.String => data.ValueEquals(text),
        JsonValueKind.Object => data.EnumerateObject().Any(p => Holds(p.Value, text)),
        JsonValueKind.Array => data.EnumerateArray().Any(item => Holds(item, text)),
        _ => false,
    };

    private static async ValueTask<List<long>> OfLogins(Session db, IReadOnlyList<long> logins)
    {
        var events = new List<long>();
        foreach (var condition in In("login_id", logins))
            events.AddRange(await db.All($"SELECT event_id FROM event_logins WHERE {condition}", row => row.Long(0)).ConfigureAwait(false));
        return events;
    }

    private static IEnumerable<Sql> In(string column, IReadOnlyList<long> ids) =>
        ids.Chunk(Chunk).Select(chunk => (Sql)$"{Sql.Words(column)} IN ({Sql.List(chunk)})");
}
