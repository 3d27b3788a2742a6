using System.Data.Common;
using Retinue.Accounts;
using Retinue.Events;
using Retinue.Mail;
using Retinue.Storage;

namespace Retinue.Clients;

/// <summary>Somebody who can log in to an account.</summary>
/// <param name="LastLoginAt">UTC milliseconds since 1970; 0 for never.</param>
internal sealed record AccountUser(long Id, string Name, string Email, bool IsOwner, bool TwoFactor, bool EmailVerified, long LastLoginAt, string LastLoginIp);

/// <summary>How clients are stored and read.</summary>
internal static class ClientRows
{
    public static async ValueTask<Client> Add(UnitOfWork unit, Client client)
    {
        var added = client with { Id = await unit.NewId(Sequence.Client).ConfigureAwait(false) };
        await unit.Add($"{InsertInto}{Row(added)}").ConfigureAwait(false);
        await unit.Db.Count(RowCounts.Clients(added.Status), added.Id, 1).ConfigureAwait(false);
        await SetTerms(unit, added.Id, [], Terms(added.Person)).ConfigureAwait(false);
        await MatchKeys.Set(unit, added.Id, Person.Nobody, added.Person).ConfigureAwait(false);
        return added;
    }

    /// <summary>The statement that stores new clients, but for their rows.</summary>
    public static Sql InsertInto => $"""
        INSERT INTO clients (id, version, uuid, status, currency, group_id, language, notes, ip, mail_categories, marketing_opt_in,
          security_question_id, security_answer, billing_contact_id, billing_marks, default_gateway, allow_sso, created_at, updated_at, {Person.Columns}) VALUES
        """;

    public static Sql Row(Client client) => $"""
        ({client.Id}, 1, {client.Uuid}, {client.Status}, {client.Currency}, {client.GroupId}, {client.Language}, {client.Notes}, {client.Ip},
          {(long)client.Mail}, {client.MarketingOptIn}, {client.SecurityQuestionId}, {client.SecurityAnswerHash}, {client.BillingContactId},
          {(long)client.BillingMarks}, {client.Gateway}, {client.AllowsSso}, {client.CreatedAt}, {client.CreatedAt}, {client.Person.Values})
        """;

    /// <summary>Stores what a client is after a change, when anything is different; the account is locked.</summary>
    public static async ValueTask Update(UnitOfWork unit, Client before, Client after, long now)
    {
        if (before == after) return;
        await unit.Add($"""
            UPDATE clients SET status = {after.Status}, currency = {after.Currency}, group_id = {after.GroupId}, language = {after.Language},
              notes = {after.Notes}, ip = {after.Ip}, mail_categories = {(long)after.Mail}, marketing_opt_in = {after.MarketingOptIn},
              security_question_id = {after.SecurityQuestionId}, billing_contact_id = {after.BillingContactId}, billing_marks = {(long)after.BillingMarks},
              default_gateway = {after.Gateway}, allow_sso = {after.AllowsSso}, updated_at = {now}, {after.Person.Assignments}
            WHERE id = {after.Id}
            """).ConfigureAwait(false);
        await CountAs(unit, after.Id, before.Status, after.Status).ConfigureAwait(false);
        await SetTerms(unit, after.Id, Terms(before.Person), Terms(after.Person)).ConfigureAwait(false);
        await MatchKeys.Set(unit, after.Id, before.Person, after.Person).ConfigureAwait(false);
    }

    /// <summary>Sets the hash of the answer to the security question.</summary>
    public static ValueTask SetSecurityAnswer(UnitOfWork unit, long id, string hash) => unit.Add($"UPDATE clients SET security_answer = {hash} WHERE id = {id}");

    /// <summary>Whether an address is that of another client who belongs to somebody else: one owner may use one address for several accounts.</summary>
    public static async ValueTask<bool> IsTaken(Session db, long clientId, string emailKey) => await db.Number($"""
        SELECT COUNT(*) FROM clients WHERE email_key = {emailKey} AND id <> {clientId} AND NOT EXISTS (
          SELECT 1 FROM memberships AS theirs JOIN memberships AS ours ON ours.login_id = theirs.login_id AND ours.client_id = {clientId} AND ours.is_owner = 1
          WHERE theirs.client_id = clients.id AND theirs.is_owner = 1)
        """).ConfigureAwait(false) > 0;

    /// <summary>Counts a client, whose account is locked, under another status.</summary>
    public static async ValueTask CountAs(UnitOfWork unit, long id, string before, string after)
    {
        if (before == after) return;
        await unit.Db.Count(RowCounts.Clients(before), id, -1).ConfigureAwait(false);
        await unit.Db.Count(RowCounts.Clients(after), id, 1).ConfigureAwait(false);
    }

    public static ValueTask<Client?> Find(Session db, Sql where) => db.First($"SELECT {Columns} FROM clients WHERE {where} ORDER BY id LIMIT 1", FromRow);

    /// <summary>The people who can log in to an account: the owner first.</summary>
    public static ValueTask<List<AccountUser>> Users(Session db, long clientId) => db.All(
        $"""
        SELECT logins.id, logins.firstname, logins.lastname, logins.email, memberships.is_owner, logins.two_factor, logins.email_verified_at,
          logins.last_login_at, logins.last_login_ip
        FROM memberships JOIN logins ON logins.id = memberships.login_id
        WHERE memberships.client_id = {clientId} AND memberships.is_active = 1 ORDER BY memberships.is_owner DESC, memberships.id
        """, row => new AccountUser(
            row.Long(0), $"{row.Text(1)} {row.Text(2)}".Trim(), row.Text(3), row.Flag(4), row.Flag(5), row.Flag(6), row.Long(7), row.Text(8)));

    /// <summary>
    /// Takes the account for this unit of work: whoever changes something in it, on whichever node, waits for the other or runs again. What is
    /// read after this stays true until the commit.
    /// </summary>
    /// <exception cref="Refused"><paramref name="missing"/>: there is no such client.</exception>
    public static async ValueTask Lock(UnitOfWork unit, long clientId, ApiError missing)
    {
        if (await unit.Db.Execute($"UPDATE clients SET version = version + 1 WHERE id = {clientId}").ConfigureAwait(false) == 0) throw new Refused(missing);
    }

    /// <summary>Takes an account (<see cref="Lock"/>) and reads the client: it stays as it is until the commit.</summary>
    /// <exception cref="Refused"><see cref="ClientErrors.IdNotFound"/>.</exception>
    public static async ValueTask<Client> LockAndFind(UnitOfWork unit, long id)
    {
        await Lock(unit, id, ClientErrors.IdNotFound).ConfigureAwait(false);
        return await Find(unit.Db, $"id = {id}").ConfigureAwait(false) ?? throw new Refused(ClientErrors.IdNotFound);
    }

    private static async ValueTask SetTerms(UnitOfWork unit, long clientId, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        foreach (var term in before.Except(after, StringComparer.Ordinal))
            await unit.Add($"DELETE FROM client_terms WHERE client_id = {clientId} AND term = {term}").ConfigureAwait(false);
        foreach (var term in after.Except(before, StringComparer.Ordinal))
            await unit.Add($"INSERT INTO client_terms (term, client_id) VALUES ({term}, {clientId})").ConfigureAwait(false);
    }

    /// <summary>What GetClients searches: address, names, full name and company, each folded.</summary>
    internal static List<string> Terms(Person person) =>
        [.. new[] { person.Email, person.FirstName, person.LastName, person.FullName, person.Company }.Select(SearchTerm.Of).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)];

    internal static Sql Columns =>
        $"id, uuid, status, currency, group_id, language, notes, ip, mail_categories, marketing_opt_in, security_question_id, billing_contact_id, billing_marks, default_gateway, allow_sso, created_at, {Person.Columns}";

    internal static Client FromRow(DbDataReader row) => new()
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
        BillingMarks = (BillingMarks)row.Long(12),
        Gateway = row.Text(13),
        AllowsSso = row.Flag(14),
        CreatedAt = row.Long(15),
        Person = Person.FromRow(row, 16),
    };
}
