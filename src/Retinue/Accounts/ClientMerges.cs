using System.Data.Common;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Accounts;

/// <summary>One account that became a part of another.</summary>
/// <param name="CanUndo">Whether it is known what moved: not for ever, and not when one of the two was erased.</param>
/// <param name="FromStatus">The status of the source before.</param>
/// <param name="FromBillingContactId">The billing contact of the source before; 0 for none.</param>
internal sealed record ClientMerge(long Id, long From, long To, string FromStatus, long FromBillingContactId, long MergedAt, bool IsUndone, bool CanUndo);

/// <summary>Which account became which, and, for the days in which a merge can be undone, which rows it moved.</summary>
internal static class ClientMerges
{
    /// <summary>How long a merge can be undone.</summary>
    public const long Days = 30;

    private const long KeptFor = Days * 24 * 60 * 60 * 1000;
    public const string CustomFields = "client_custom_fields";

    public static bool IsTooOld(ClientMerge merge, long now) => merge.MergedAt <= now - KeptFor;

    /// <summary>The merge by which an account became a part of another; null when it is its own.</summary>
    public static ValueTask<ClientMerge?> Into(Session db, long clientId) =>
        db.First($"SELECT {Columns} FROM client_merges WHERE from_client_id = {clientId} AND undone_at = 0", FromRow);

    public static ValueTask<ClientMerge?> Find(Session db, long id) => db.First($"SELECT {Columns} FROM client_merges WHERE id = {id}", FromRow);

    /// <summary>An account and all that were merged into it, or into one of those: whoever wants the whole history asks for the events of all of them.</summary>
    public static async ValueTask<IReadOnlyList<long>> Family(Session db, long clientId)
    {
        var family = new List<long> { clientId };
        for (var i = 0; i < family.Count; i++)
        {
            var id = family[i];
            // A merge never makes a circle (the target is open, a source is closed), but rows that were made by hand may.
            family.AddRange((await db.All($"SELECT from_client_id FROM client_merges WHERE to_client_id = {id} AND undone_at = 0 ORDER BY id", row => row.Long(0)).ConfigureAwait(false)).Except(family));
        }
        return family;
    }

    public static ValueTask Add(UnitOfWork unit, ClientMerge merge) => unit.Add($"""
        INSERT INTO client_merges (id, from_client_id, to_client_id, from_status, from_billing_contact_id, can_undo, merged_at, undone_at)
        VALUES ({merge.Id}, {merge.From}, {merge.To}, {merge.FromStatus}, {merge.FromBillingContactId}, 1, {merge.MergedAt}, 0)
        """);

    /// <summary>Moves the rows of a table to the target, and keeps which.</summary>
    public static async ValueTask Move(UnitOfWork unit, ClientMerge merge, AccountTable table)
    {
        var name = Sql.Words(table.Name);
        await unit.Add($"INSERT INTO client_merge_rows (merge_id, table_name, row_id, was) SELECT {merge.Id}, {table.Name}, id, '' FROM {name} WHERE client_id = {merge.From}").ConfigureAwait(false);
        await unit.Add($"UPDATE {name} SET client_id = {merge.To} WHERE client_id = {merge.From}").ConfigureAwait(false);
    }

    /// <summary>Moves back those rows of a table that are still where they were moved to; answers how many of how many.</summary>
    public static async ValueTask<(long Moved, long Kept)> MoveBack(UnitOfWork unit, ClientMerge merge, AccountTable table)
    {
        var kept = await unit.Db.Number($"SELECT COUNT(*) FROM client_merge_rows WHERE merge_id = {merge.Id} AND table_name = {table.Name}").ConfigureAwait(false);
        var moved = kept == 0 ? 0 : await unit.Db.Execute($"""
            UPDATE {Sql.Words(table.Name)} SET client_id = {merge.From}
            WHERE client_id = {merge.To} AND {Sql.Words(IdOf(table))} IN (SELECT row_id FROM client_merge_rows WHERE merge_id = {merge.Id} AND table_name = {table.Name})
            """).ConfigureAwait(false);
        return (moved, kept);
    }

    /// <summary>Moves the values of custom fields for which the target has none.</summary>
    public static async ValueTask MoveCustomFields(UnitOfWork unit, ClientMerge merge)
    {
        await unit.Add($"""
            INSERT INTO client_merge_rows (merge_id, table_name, row_id, was) SELECT {merge.Id}, {CustomFields}, field_id, '' FROM client_custom_fields
            WHERE client_id = {merge.From} AND field_id NOT IN (SELECT taken.field_id FROM client_custom_fields AS taken WHERE taken.client_id = {merge.To})
            """).ConfigureAwait(false);
        await unit.Add($"""
            UPDATE client_custom_fields SET client_id = {merge.To}
            WHERE client_id = {merge.From} AND field_id IN (SELECT row_id FROM client_merge_rows WHERE merge_id = {merge.Id} AND table_name = {CustomFields})
            """).ConfigureAwait(false);
    }

    /// <summary>Lets go of those values for which the source has another by now: they stay with the target.</summary>
    public static ValueTask KeepNewCustomFields(UnitOfWork unit, ClientMerge merge) => unit.Add($"""
        DELETE FROM client_merge_rows
        WHERE merge_id = {merge.Id} AND table_name = {CustomFields} AND row_id IN (SELECT field_id FROM client_custom_fields WHERE client_id = {merge.From})
        """);

    /// <summary>Keeps a row of a table that the merge changed or removed, with what it was.</summary>
    public static ValueTask Keep(UnitOfWork unit, ClientMerge merge, string table, long rowId, string was) =>
        unit.Add($"INSERT INTO client_merge_rows (merge_id, table_name, row_id, was) VALUES ({merge.Id}, {table}, {rowId}, {was})");

    public static ValueTask<List<(long RowId, string Was)>> Kept(Session db, ClientMerge merge, string table) => db.All(
        $"SELECT row_id, was FROM client_merge_rows WHERE merge_id = {merge.Id} AND table_name = {table} ORDER BY row_id", row => (row.Long(0), row.Text(1)));

    /// <summary>Leaves a row where it is when the merge is undone.</summary>
    public static ValueTask Forget(UnitOfWork unit, ClientMerge merge, string table, long rowId) =>
        unit.Add($"DELETE FROM client_merge_rows WHERE merge_id = {merge.Id} AND table_name = {table} AND row_id = {rowId}");

    public static async ValueTask MarkUndone(UnitOfWork unit, ClientMerge merge, long now)
    {
        await unit.Add($"UPDATE client_merges SET undone_at = {now} WHERE id = {merge.Id}").ConfigureAwait(false);
        await Finish(unit.Db, merge.Id).ConfigureAwait(false);
    }

    /// <summary>Makes the merges from or into some accounts final.</summary>
    public static async ValueTask FinishAll(UnitOfWork unit, IReadOnlyList<long> clients)
    {
        foreach (var client in clients)
            foreach (var id in await unit.Db.All($"SELECT id FROM client_merges WHERE from_client_id = {client} OR to_client_id = {client}", row => row.Long(0)).ConfigureAwait(false))
                await Finish(unit.Db, id).ConfigureAwait(false);
    }

    /// <summary>Forgets what the merges moved that are too old to be undone; which account became which is kept.</summary>
    public static async Task Purge(Store store, long now)
    {
        var oldest = now - KeptFor;
        // One at a time: the rows of a large account must not hold the others up.
        foreach (var id in await store.Read(db => db.All($"SELECT id FROM client_merges WHERE can_undo = 1 AND merged_at <= {oldest}", row => row.Long(0))).ConfigureAwait(false))
            await store.Write(async db =>
            {
                await Finish(db, id).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
    }

    private static async ValueTask Finish(Session db, long id)
    {
        await db.Add($"UPDATE client_merges SET can_undo = 0 WHERE id = {id}").ConfigureAwait(false);
        await db.Add($"DELETE FROM client_merge_rows WHERE merge_id = {id}").ConfigureAwait(false);
    }

    private static string IdOf(AccountTable table) => table.Name == CustomFields ? "field_id" : "id";

    private static Sql Columns => $"id, from_client_id, to_client_id, from_status, from_billing_contact_id, merged_at, undone_at, can_undo";

    private static ClientMerge FromRow(DbDataReader row) =>
        new(row.Long(0), row.Long(1), row.Long(2), row.Text(3), row.Long(4), row.Long(5), row.Long(6) > 0, row.Flag(7));
}
