using Retinue.Clients;
using Retinue.CustomFields;
using Retinue.Events;
using Retinue.Mail;
using Retinue.Storage;

namespace Retinue.Contacts;

/// <summary>How contacts are stored and read.</summary>
internal static class ContactRows
{
    /// <summary>Stores a new contact. The reference to its client is what refuses a client that is not there.</summary>
    public static async ValueTask<Contact> Add(UnitOfWork unit, Contact contact)
    {
        var added = contact with { Id = await unit.NewId(Sequence.Contact).ConfigureAwait(false) };
        await unit.Add($"{InsertInto}{Row(added)}", orphan: ClientErrors.IdNotFound).ConfigureAwait(false);
        await unit.Db.Count(RowCounts.Contacts, added.Id, 1).ConfigureAwait(false);
        return added;
    }

    /// <summary>The statement that stores new contacts, but for their rows.</summary>
    public static Sql InsertInto => $"INSERT INTO contacts (id, client_id, version, mail_categories, created_at, updated_at, {Person.Columns}) VALUES ";

    public static Sql Row(Contact contact) =>
        $"({contact.Id}, {contact.ClientId}, 1, {(long)contact.Mail}, {contact.CreatedAt}, {contact.UpdatedAt}, {contact.Person.Values})";

    /// <summary>Stores what a contact is after a change; its place among those who log in is the business of <see cref="SubAccounts"/>.</summary>
    public static ValueTask Update(UnitOfWork unit, Contact contact) => unit.Add($"""
        UPDATE contacts SET version = version + 1, mail_categories = {(long)contact.Mail}, updated_at = {contact.UpdatedAt}, {contact.Person.Assignments}
        WHERE id = {contact.Id}
        """);

    /// <summary>Deletes a contact that has no place among those who log in any more.</summary>
    public static async ValueTask Delete(UnitOfWork unit, long id)
    {
        await StoredFields.Delete(unit, FieldOwner.Contact, id).ConfigureAwait(false);
        await MailQueue.Leave(unit, id).ConfigureAwait(false);
        await unit.Add($"DELETE FROM contacts WHERE id = {id}").ConfigureAwait(false);
        await unit.Db.Count(RowCounts.Contacts, id, -1).ConfigureAwait(false);
    }

    /// <summary>One page of the contacts that a condition on <c>contacts</c> selects (all of them without one), by id, and how many there are in all.</summary>
    public static async ValueTask<(long Total, List<Contact> Rows)> Page(Session db, Sql? where, long start, long count)
    {
        var place = where == null ? await RowCounts.Find(db, [RowCounts.Contacts], start).ConfigureAwait(false)
            : new RowPlace(await db.Number($"SELECT COUNT(*) FROM contacts WHERE {where}").ConfigureAwait(false), where, start);
        if (start >= place.Total) return (place.Total, []);
        var rows = await db.All($"{Select} WHERE {place.From ?? $"1 = 1"} ORDER BY id LIMIT {count} OFFSET {place.Skip}", FromRow).ConfigureAwait(false);
        return (place.Total, rows);
    }

    public static async ValueTask<bool> IsOf(Session db, long id, long clientId) =>
        await db.Number($"SELECT COUNT(*) FROM contacts WHERE id = {id} AND client_id = {clientId}").ConfigureAwait(false) > 0;

    /// <summary>
    /// Takes the account of a contact for this unit of work (<see cref="ClientRows.Lock"/>) and reads the contact: it stays as it is until the commit.
    /// </summary>
    /// <exception cref="Refused"><see cref="ContactErrors.IdNotFound"/>.</exception>
    public static async ValueTask<Contact> Lock(UnitOfWork unit, long id)
    {
        var client = await unit.Db.Number($"SELECT client_id FROM contacts WHERE id = {id}").ConfigureAwait(false);
        if (client == 0) throw new Refused(ContactErrors.IdNotFound);
        await ClientRows.Lock(unit, client, ContactErrors.IdNotFound).ConfigureAwait(false);
        // Again: before the lock it may have been changed, deleted, or moved to another account.
        var contact = await Find(unit.Db, id).ConfigureAwait(false) ?? throw new Refused(ContactErrors.IdNotFound);
        return contact.ClientId == client ? contact : await Lock(unit, id).ConfigureAwait(false);
    }

    public static ValueTask<Contact?> Find(Session db, long id) => db.First($"{Select} WHERE id = {id}", FromRow);

    /// <summary>The first contact of an account with an address and without any place among those who log in.</summary>
    public static ValueTask<Contact?> WithoutPlace(Session db, long clientId, string emailKey) => db.First($"""
        {Select} WHERE client_id = {clientId} AND email_key = {emailKey} AND NOT EXISTS (SELECT 1 FROM memberships WHERE memberships.contact_id = contacts.id)
        ORDER BY id LIMIT 1
        """, FromRow);

    private static Sql Select => $"""
        SELECT id, client_id, mail_categories, created_at, updated_at, {Person.Columns},
          (SELECT permissions FROM memberships WHERE memberships.contact_id = contacts.id),
          (SELECT is_active FROM memberships WHERE memberships.contact_id = contacts.id)
        FROM contacts
        """;

    private static Contact FromRow(System.Data.Common.DbDataReader row) => new()
    {
        Id = row.Long(0),
        ClientId = row.Long(1),
        Mail = (MailCategories)row.Long(2),
        CreatedAt = row.Long(3),
        UpdatedAt = row.Long(4),
        Person = Person.FromRow(row, 5),
        Permissions = row.TextOrNull(5 + Person.ColumnCount) ?? "",
        IsSubAccount = row.LongOrNull(6 + Person.ColumnCount) == 1,
    };
}
