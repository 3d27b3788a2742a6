using Retinue.Events;
using Retinue.Storage;

namespace Retinue.CustomFields;

/// <summary>How the definitions of custom fields are stored and read.</summary>
internal static class CustomFieldRows
{
    /// <summary>All definitions: those of clients first, each in the order in which they are shown.</summary>
    public static ValueTask<List<CustomField>> All(Session db) => db.All($"SELECT {Columns} FROM custom_fields ORDER BY type, sortorder, id", FromRow);

    /// <summary>The definitions of clients' or of contacts' fields, in the order in which they are shown.</summary>
    public static ValueTask<List<CustomField>> Of(Session db, FieldOwner owner) =>
        db.All($"SELECT {Columns} FROM custom_fields WHERE type = {owner.Type} ORDER BY sortorder, id", FromRow);

    /// <summary>
    /// Stores a new definition. An id under which values were stored without one is passed over: they were never meant for this field.
    /// </summary>
    public static async ValueTask<CustomField> Add(UnitOfWork unit, CustomField field, long now)
    {
        var owner = field.Owner;
        long id;
        do id = await unit.NewId(Sequence.CustomField).ConfigureAwait(false);
        while (await unit.Db.First($"SELECT field_id FROM {owner.Table} WHERE field_id = {id} LIMIT 1", row => row.Long(0)).ConfigureAwait(false) != 0);

        await unit.Add($"""
            INSERT INTO custom_fields (id, version, type, fieldname, fieldtype, description, fieldoptions, regexpr, adminonly, required, showorder, showinvoice, sortorder,
              created_at, updated_at)
            VALUES ({id}, 1, {owner.Type}, {field.Name}, {field.FieldType}, {field.Description}, {field.Options}, {field.Pattern}, {field.AdminOnly}, {field.Required},
              {field.ShowOrder}, {field.ShowInvoice}, {field.SortOrder}, {now}, {now})
            """).ConfigureAwait(false);
        return field with { Id = id };
    }

    public static ValueTask Update(UnitOfWork unit, CustomField field, long now) => unit.Add($"""
        UPDATE custom_fields SET fieldname = {field.Name}, fieldtype = {field.FieldType}, description = {field.Description}, fieldoptions = {field.Options},
          regexpr = {field.Pattern}, adminonly = {field.AdminOnly}, required = {field.Required}, showorder = {field.ShowOrder}, showinvoice = {field.ShowInvoice},
          sortorder = {field.SortOrder}, updated_at = {now}
        WHERE id = {field.Id}
        """);

    /// <summary>Deletes a definition with all its values.</summary>
    public static async ValueTask Delete(UnitOfWork unit, CustomField field)
    {
        await unit.Add($"DELETE FROM {field.Owner.Table} WHERE field_id = {field.Id}").ConfigureAwait(false);
        await unit.Add($"DELETE FROM custom_fields WHERE id = {field.Id}").ConfigureAwait(false);
    }

    /// <summary>Takes a definition for this unit of work and reads it: it stays as it is until the commit.</summary>
    /// <exception cref="Refused"><see cref="CustomFieldErrors.IdNotFound"/>.</exception>
    public static async ValueTask<CustomField> Lock(UnitOfWork unit, long id)
    {
        if (await unit.Db.Execute($"UPDATE custom_fields SET version = version + 1 WHERE id = {id}").ConfigureAwait(false) == 0)
            throw new Refused(CustomFieldErrors.IdNotFound);
        return (await unit.Db.First($"SELECT {Columns} FROM custom_fields WHERE id = {id}", FromRow).ConfigureAwait(false))!;
    }

    private static Sql Columns =>
        $"id, type, fieldname, fieldtype, description, fieldoptions, regexpr, adminonly, required, showorder, showinvoice, sortorder";

    private static CustomField FromRow(System.Data.Common.DbDataReader row) => new()
    {
        Id = row.Long(0),
        Owner = FieldOwner.Find(row.Text(1))!,
        Name = row.Text(2),
        FieldType = row.Text(3),
        Description = row.Text(4),
        Options = row.Text(5),
        Pattern = row.Text(6),
        AdminOnly = row.Flag(7),
        Required = row.Flag(8),
        ShowOrder = row.Flag(9),
        ShowInvoice = row.Flag(10),
        SortOrder = row.Long(11),
    };
}
