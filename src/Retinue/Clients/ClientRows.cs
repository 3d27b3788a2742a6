using System.Data.Common;
using Retinue.Events;
using Retinue.Mail;
using Retinue.Storage;

namespace Retinue.Clients;

/// <summary>Somebody who can log in to an account.</summary>
internal sealed record AccountUser(long Id, string Name, string Email, bool IsOwner);

/// <summary>How clients are stored and read.</summary>
internal static class ClientRows
{
    private const int MaxTerm = 200;

    public static async ValueTask<Client> Add(UnitOfWork unit, Client client, IReadOnlyList<(long Id, string Value)> customFields)
    {
        var added = client with { Id = await unit.NewId(Sequence.Client).ConfigureAwait(false) };
        await unit.Add($"""
            INSERT INTO clients (id, version, uuid, status, currency, group_id, language, notes, ip, mail_categories, marketing_opt_in,
              security_question_id, security_answer, billing_contact_id, created_at, updated_at, {Person.Columns})
            VALUES ({added.Id}, 1, {added.Uuid}, {added.Status}, {added.Currency}, {added.GroupId}, {added.Language}, {added.Notes}, {added.Ip},
              {(long)added.Mail}, {added.MarketingOptIn}, {added.SecurityQuestionId}, {added.SecurityAnswerHash}, {added.BillingContactId},
              {added.CreatedAt}, {added.CreatedAt}, {added.Person.Values})
            """).ConfigureAwait(false);
        await SetTerms(unit, added.Id, [], Terms(added.Person)).ConfigureAwait(false);
        foreach (var (id, value) in customFields)
            await unit.Add($"INSERT INTO client_custom_fields (client_id, field_id, value) VALUES ({added.Id}, {id}, {value})").ConfigureAwait(false);
        return added;
    }

    /// <summary>Stores what a client is after a change, when anything is different; the account is locked.</summary>
    public static async ValueTask Update(UnitOfWork unit, Client before, Client after, long now)
    {
        if (before == after) return;
        await unit.Add($"""
            UPDATE clients SET status = {after.Status}, currency = {after.Currency}, group_id = {after.GroupId}, language = {after.Language},
              notes = {after.Notes}, ip = {after.Ip}, mail_categories = {(long)after.Mail}, marketing_opt_in = {after.MarketingOptIn},
              billing_contact_id = {after.BillingContactId}, updated_at = {now}, {after.Person.Assignments}
            WHERE id = {after.Id}
            """).ConfigureAwait(false);
        await SetTerms(unit, after.Id, Terms(before.Person), Terms(after.Person)).ConfigureAwait(false);
    }

    /// <summary>One page of the clients that a condition selects, and how many there are in all.</summary>
    public static async ValueTask<(long Total, List<Client> Rows)> Page(Session db, Sql where, Sql order, long start, long count)
    {
        var total = await db.Number($"SELECT COUNT(*) FROM clients WHERE {where}").ConfigureAwait(false);
        var rows = await db.All($"SELECT {Columns} FROM clients WHERE {where} ORDER BY {order} LIMIT {count} OFFSET {start}", FromRow).ConfigureAwait(false);
        return (total, rows);
    }

    public static ValueTask<Client?> Find(Session db, Sql where) => db.First($"SELECT {Columns} FROM clients WHERE {where} ORDER BY id LIMIT 1", FromRow);

    public static ValueTask<List<(long Id, string Value)>> CustomFields(Session db, long clientId) => db.All(
        $"SELECT field_id, value FROM client_custom_fields WHERE client_id = {clientId} ORDER BY field_id", row => (row.Long(0), row.Text(1)));

    /// <summary>The people who can log in to an account: the owner first.</summary>
    public static ValueTask<List<AccountUser>> Users(Session db, long clientId) => db.All(
        $"""
        SELECT logins.id, logins.firstname, logins.lastname, logins.email, memberships.is_owner FROM memberships JOIN logins ON logins.id = memberships.login_id
        WHERE memberships.client_id = {clientId} AND memberships.is_active = 1 ORDER BY memberships.is_owner DESC, memberships.id
        """, row => new AccountUser(row.Long(0), $"{row.Text(1)} {row.Text(2)}".Trim(), row.Text(3), row.Flag(4)));

    /// <summary>
    /// Takes the account for this unit of work: whoever changes something in it, on whichever node, waits for the other or runs again. What is
    /// read after this stays true until the commit.
    /// </summary>
    /// <exception cref="Refused"><paramref name="missing"/>: there is no such client.</exception>
    public static async ValueTask Lock(UnitOfWork unit, long clientId, ApiError missing)
    {
        if (await unit.Db.Execute($"UPDATE clients SET version = version + 1 WHERE id = {clientId}").ConfigureAwait(false) == 0) throw new Refused(missing);
    }

    /// <summary>Selects the clients one of whose terms begins with a text: a range of the index on both engines.</summary>
    public static Sql WhereAnyTermBeginsWith(string text)
    {
        var from = Term(text);
        var to = from + "\U0010FFFF";
        return $"id IN (SELECT client_id FROM client_terms WHERE term >= {from} AND term <= {to})";
    }

    private static async ValueTask SetTerms(UnitOfWork unit, long clientId, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        foreach (var term in before.Except(after, StringComparer.Ordinal))
            await unit.Add($"DELETE FROM client_terms WHERE client_id = {clientId} AND term = {term}").ConfigureAwait(false);
        foreach (var term in after.Except(before, StringComparer.Ordinal))
            await unit.Add($"INSERT INTO client_terms (term, client_id) VALUES ({term}, {clientId})").ConfigureAwait(false);
    }

    /// <summary>What GetClients searches: address, names, full name and company, each folded.</summary>
    private static List<string> Terms(Person person) =>
        [.. new[] { person.Email, person.FirstName, person.LastName, person.FullName, person.Company }.Select(Term).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)];

    private static string Term(string text)
    {
        var term = EmailKey.Fold(text.Trim());
        if (term.Length <= MaxTerm) return term;
        return term[..(char.IsHighSurrogate(term[MaxTerm - 1]) ? MaxTerm - 1 : MaxTerm)];
    }

    private static Sql Columns =>
        $"id, uuid, status, currency, group_id, language, notes, ip, mail_categories, marketing_opt_in, security_question_id, billing_contact_id, created_at, {Person.Columns}";

    private static Client FromRow(DbDataReader row) => new()
    {
        Id = row.Long(0),
        Uuid = row.Text(1),
        Status = row.Text(2),
        Currency = row.Long(3),
        GroupId = row.Long(4),
        Language = row.Text(5),
        Notes = row.Text(6),
        Ip = row.Text(7),
        Mail = (MailCategories)row.Long(8),
        MarketingOptIn = row.Flag(9),
        SecurityQuestionId = row.Long(10),
        BillingContactId = row.Long(11),
        CreatedAt = row.Long(12),
        Person = Person.FromRow(row, 13),
    };
}
