using Retinue.Events;
using Retinue.Storage;

namespace Retinue.CustomFields;

/// <summary>The values of custom fields as they are stored, and as answers list them: secrets are encrypted in both.</summary>
internal static class StoredFields
{
    private static readonly Field Id = Field.Id("id"), Value = Field.Text("value", "That of a password field is encrypted");

    /// <summary>The list that an answer has of them: a row for each field that is defined, and for each value without a definition.</summary>
    public static Field List { get; } = Field.List("customfields", "", "The values of custom fields", Id, Value) with { Only = ApiVersion.V8 };

    /// <summary>The rows of <see cref="List"/>.</summary>
    public static IReadOnlyList<Reply> Rows(IEnumerable<(long Id, string Value)> fields) => [.. fields.Select(f => new Reply { { Id, f.Id }, { Value, f.Value } })];

    /// <summary>The values of one client or contact, by field id.</summary>
    public static ValueTask<List<(long Id, string Value)>> Of(Session db, FieldOwner owner, long ownerId) =>
        db.All($"SELECT field_id, value FROM {owner.Table} WHERE {owner.Key} = {ownerId} ORDER BY field_id", row => (row.Long(0), row.Text(1)));

    /// <summary>Those of one client or contact, and an empty one for each field that is defined and has no value; by field id.</summary>
    public static async ValueTask<IReadOnlyList<(long Id, string Value)>> Whole(Session db, FieldOwner owner, long ownerId) =>
        Whole(await CustomFieldRows.Of(db, owner).ConfigureAwait(false), await Of(db, owner, ownerId).ConfigureAwait(false));

    /// <summary>The same for each of the contacts that a condition on <c>contacts</c> selects between two ids, by contact.</summary>
    public static async ValueTask<Func<long, IReadOnlyList<(long Id, string Value)>>> OfContacts(Session db, Sql where, long firstId, long lastId)
    {
        var defined = await CustomFieldRows.Of(db, FieldOwner.Contact).ConfigureAwait(false);
        var values = await db.All($"""
            SELECT contact_id, field_id, value FROM contact_custom_fields
            WHERE contact_id IN (SELECT id FROM contacts WHERE {where} AND id >= {firstId} AND id <= {lastId})
            ORDER BY contact_id, field_id
            """, row => (Contact: row.Long(0), Id: row.Long(1), Value: row.Text(2))).ConfigureAwait(false);
        var byContact = values.ToLookup(v => v.Contact, v => (v.Id, v.Value));
        return contact => Whole(defined, byContact[contact]);
    }

    /// <summary>Deletes the values of one client or contact.</summary>
    public static ValueTask Delete(UnitOfWork unit, FieldOwner owner, long ownerId) =>
        unit.Add($"DELETE FROM {owner.Table} WHERE {owner.Key} = {ownerId}");

    private static IReadOnlyList<(long Id, string Value)> Whole(IEnumerable<CustomField> defined, IEnumerable<(long Id, string Value)> stored)
    {
        var all = new SortedDictionary<long, string>();
        foreach (var field in defined) all[field.Id] = "";
        foreach (var (id, value) in stored) all[id] = value;
        return [.. all.Select(f => (f.Key, f.Value))];
    }
}
