using Retinue.Clients;
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
        await unit.Add($"""
            INSERT INTO contacts (id, client_id, version, mail_categories, created_at, updated_at, {Person.Columns})
            VALUES ({added.Id}, {added.ClientId}, 1, {(long)added.Mail}, {added.CreatedAt}, {added.UpdatedAt}, {added.Person.Values})
            """, orphan: ClientErrors.IdNotFound).ConfigureAwait(false);
        return added;
    }

    /// <summary>One page of the contacts that a condition on <c>contacts</c> selects, by id, and how many there are in all.</summary>
    public static async ValueTask<(long Total, List<Contact> Rows)> Page(Session db, Sql where, long start, long count)
    {
        var total = await db.Number($"SELECT COUNT(*) FROM contacts WHERE {where}").ConfigureAwait(false);
        var rows = await db.All($"""
            SELECT id, client_id, mail_categories, created_at, updated_at, {Person.Columns},
              (SELECT permissions FROM memberships WHERE memberships.contact_id = contacts.id),
              (SELECT is_active FROM memberships WHERE memberships.contact_id = contacts.id)
            FROM contacts WHERE {where} ORDER BY id LIMIT {count} OFFSET {start}
            """, FromRow).ConfigureAwait(false);
        return (total, rows);
    }

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
