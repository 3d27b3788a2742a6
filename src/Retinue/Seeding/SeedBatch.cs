using Retinue.Accounts;
using Retinue.Clients;
using Retinue.Contacts;
using Retinue.Mail;
using Retinue.Storage;
using Retinue.Users;

namespace Retinue.Seeding;

/// <summary>The rows of some clients with all that belongs to them, as the actions would have made them.</summary>
internal sealed class SeedBatch(Session db, SeedPlan plan)
{
    /// <summary>So many rows in one statement: few enough for every engine's limits.</summary>
    private const int RowsInAStatement = 100;

    /// <summary>One contact of so many can log in.</summary>
    private const int SubAccountOf = 20;

    private const string Allowed = "manageproducts,invoices,tickets";

    private readonly List<Client> clients = [];
    private readonly List<Contact> contacts = [];
    private readonly List<(long Id, LoginName Name, bool IsOwner)> logins = [];
    private readonly List<(long Id, long Login, long Client, long? Contact)> places = [];
    private readonly List<(string Term, long Id)> clientTerms = [], loginTerms = [];
    private readonly List<(MatchKind Kind, string Key, long Id)> matches = [];

    /// <summary>Adds the clients from one number of the plan up to, and without, another.</summary>
    public async ValueTask Add(long from, long to)
    {
        for (var i = from; i < to; i++)
        {
            var dice = new Dice(plan.Seed, i);
            var client = await AddClient(dice).ConfigureAwait(false);
            for (var n = plan.ContactsOfFirst(i); n < plan.ContactsOfFirst(i + 1); n++) await AddContact(new Dice(plan.Seed + 1, n), client).ConfigureAwait(false);
        }
        // In the order in which they hang on one another. Sorted by what their index is sorted by, which is as good as random: otherwise each row would want
        // another page of it than the row before.
        await Insert(ClientRows.InsertInto, clients, ClientRows.Row).ConfigureAwait(false);
        await Insert($"INSERT INTO client_terms (term, client_id) VALUES ", Sorted(clientTerms, t => t.Term), t => $"({t.Term}, {t.Id})").ConfigureAwait(false);
        await Insert($"INSERT INTO client_matches (kind, match_key, client_id) VALUES ", Sorted(matches, m => m.Key), m => $"({m.Kind.Bit}, {m.Key}, {m.Id})").ConfigureAwait(false);
        await Insert(ContactRows.InsertInto, Sorted(contacts, c => c.Person.EmailKey), ContactRows.Row).ConfigureAwait(false);
        await Insert(Logins.InsertInto, Sorted(logins, l => l.Name.EmailKey),
            l => Logins.Row(l.Id, l.Name, l.Name.KeyOrNull, plan.PasswordHash, "", 0, l.IsOwner, plan.Now)).ConfigureAwait(false);
        await Insert($"INSERT INTO login_terms (term, login_id) VALUES ", Sorted(loginTerms, t => t.Term), t => $"({t.Term}, {t.Id})").ConfigureAwait(false);
        await RowCounts.Note(db, clients.Select(c => (RowCounts.Clients(c.Status), c.Id)).Concat(contacts.Select(c => (RowCounts.Contacts, c.Id))), 1).ConfigureAwait(false);
        await Insert(Logins.InsertPlace, places,
            p => Logins.PlaceRow(p.Id, p.Login, p.Client, p.Contact, p.Contact == null, p.Contact == null ? "" : Allowed, isActive: true, plan.Now)).ConfigureAwait(false);
    }

    private async ValueTask<Client> AddClient(Dice dice)
    {
        var id = await db.NewId(Sequence.Client).ConfigureAwait(false);
        var client = new Client
        {
            Id = id,
            Uuid = new Guid(dice.Below(int.MaxValue), (short)dice.Below(short.MaxValue), (short)dice.Below(short.MaxValue), BitConverter.GetBytes(id)).ToString(),
            Status = dice.Below(10) switch { 0 => ClientStatus.Closed, 1 => ClientStatus.Inactive, _ => ClientStatus.Active },
            Person = SeededPeople.Make(ref dice, string.Create(Invariant, $"a{id}"), SeededPeople.Company(ref dice)),
            CreatedAt = plan.Now,
        };
        clients.Add(client);
        clientTerms.AddRange(ClientRows.Terms(client.Person).Select(term => (term, id)));
        matches.AddRange(MatchKeys.Of(client.Person).Select(match => (match.Kind, match.Key, id)));
        await AddLogin(client.Person, id, null).ConfigureAwait(false);
        return client;
    }

    private async ValueTask AddContact(Dice dice, Client client)
    {
        var id = await db.NewId(Sequence.Contact).ConfigureAwait(false);
        var isSubAccount = dice.Below(SubAccountOf) == 0;
        var contact = new Contact
        {
            Id = id,
            ClientId = client.Id,
            Person = SeededPeople.Make(ref dice, string.Create(Invariant, $"b{id}"), client.Person.Company),
            Mail = (MailCategories)dice.Below((int)MailCategories.All + 1),
            CreatedAt = plan.Now,
            UpdatedAt = plan.Now,
        };
        contacts.Add(contact);
        if (isSubAccount) await AddLogin(contact.Person, client.Id, id).ConfigureAwait(false);
    }

    private async ValueTask AddLogin(Person person, long clientId, long? contactId)
    {
        var (id, place, name) = (await db.NewId(Sequence.Login).ConfigureAwait(false), await db.NewId(Sequence.Membership).ConfigureAwait(false), LoginName.Of(person));
        logins.Add((id, name, contactId == null));
        loginTerms.AddRange(LoginTerms.Of(name).Select(term => (term, id)));
        places.Add((place, id, clientId, contactId));
    }

    private static List<T> Sorted<T>(List<T> rows, Func<T, string> key)
    {
        rows.Sort((a, b) => string.CompareOrdinal(key(a), key(b)));
        return rows;
    }

    private async ValueTask Insert<T>(Sql into, List<T> rows, Func<T, Sql> row)
    {
        // One after the other, and not all with the commit: a batch as a whole may be more than a server takes at once.
        foreach (var some in rows.Chunk(RowsInAStatement)) await db.Execute($"{into}{Sql.Join(", ", some.Select(row))}").ConfigureAwait(false);
    }
}
