using Retinue.Events;
using Retinue.Storage;

namespace Retinue.ClientGroups;

/// <summary>How client groups are stored and read.</summary>
internal static class ClientGroupRows
{
    /// <summary>All groups, by id.</summary>
    public static ValueTask<List<ClientGroup>> All(Session db) => db.All($"SELECT {Columns} FROM client_groups ORDER BY id", FromRow);

    public static async ValueTask<ClientGroup> Add(UnitOfWork unit, ClientGroup group, long now)
    {
        var added = group with { Id = await unit.NewId(Sequence.Group).ConfigureAwait(false) };
        await unit.Add($"""
            INSERT INTO client_groups (id, version, groupname, groupcolour, discountpercent, susptermexempt, separateinvoices, created_at, updated_at)
            VALUES ({added.Id}, 1, {added.Name}, {added.Colour}, {added.DiscountPercent}, {added.SuspensionExempt}, {added.SeparateInvoices}, {now}, {now})
            """).ConfigureAwait(false);
        return added;
    }

    public static ValueTask Update(UnitOfWork unit, ClientGroup group, long now) => unit.Add($"""
        UPDATE client_groups SET groupname = {group.Name}, groupcolour = {group.Colour}, discountpercent = {group.DiscountPercent},
          susptermexempt = {group.SuspensionExempt}, separateinvoices = {group.SeparateInvoices}, updated_at = {now}
        WHERE id = {group.Id}
        """);

    public static ValueTask Delete(UnitOfWork unit, long id) => unit.Add($"DELETE FROM client_groups WHERE id = {id}");

    /// <summary>Whether any client is in the group; once it is locked the answer stays true until the commit.</summary>
    public static async ValueTask<bool> IsUsed(Session db, long id) =>
        await db.First($"SELECT id FROM clients WHERE group_id = {id} LIMIT 1", row => row.Long(0)).ConfigureAwait(false) != 0;

    /// <summary>Takes a group for this unit of work and reads it: nobody deletes it, or puts a client into it, until the commit.</summary>
    /// <exception cref="Refused"><see cref="ClientGroupErrors.IdNotFound"/>.</exception>
    public static async ValueTask<ClientGroup> Lock(UnitOfWork unit, long id)
    {
        if (!await TryLock(unit, id).ConfigureAwait(false)) throw new Refused(ClientGroupErrors.IdNotFound);
        return (await unit.Db.First($"SELECT {Columns} FROM client_groups WHERE id = {id}", FromRow).ConfigureAwait(false))!;
    }

    /// <summary>
    /// The group that a client is put into by a call: the one that was sent, kept from being deleted until the commit. One that is not there
    /// is ignored with a warning, because the documented API has no error for it.
    /// </summary>
    /// <param name="unit">The unit of work.</param>
    /// <param name="call">The call, for the warning.</param>
    /// <param name="sent">The id that was sent; null for no group.</param>
    /// <param name="otherwise">The client's group so far, 0 for none.</param>
    public static async ValueTask<long> Check(UnitOfWork unit, Call call, long? sent, long otherwise)
    {
        if (sent is not { } id) return 0;
        if (id == otherwise || await TryLock(unit, id).ConfigureAwait(false)) return id;
        call.Warn($"groupid {id.ToString(Invariant)} was ignored: there is no such client group");
        return otherwise;
    }

    private static async ValueTask<bool> TryLock(UnitOfWork unit, long id) =>
        await unit.Db.Execute($"UPDATE client_groups SET version = version + 1 WHERE id = {id}").ConfigureAwait(false) > 0;

    private static Sql Columns => $"id, groupname, groupcolour, discountpercent, susptermexempt, separateinvoices";

    private static ClientGroup FromRow(System.Data.Common.DbDataReader row) => new()
    {
        Id = row.Long(0),
        Name = row.Text(1),
        Colour = row.Text(2),
        DiscountPercent = row.Text(3),
        SuspensionExempt = row.Flag(4),
        SeparateInvoices = row.Flag(5),
    };
}
