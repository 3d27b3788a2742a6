namespace Retinue.Storage;

/// <summary>
/// Fills in what SQL cannot fill in alike on every engine (folding is C#'s) for rows that an older version has made: by batches, at start. Any number
/// of processes may start at once: each batch is taken by moving the mark from where it was, and who comes second goes on from there.
/// </summary>
internal static class Fill
{
    /// <summary>So many rows in one unit of work: few enough for others to write in between.</summary>
    private const int BatchSize = 500;
    private static readonly ApiError Raced = new("fill_raced", "Another process began at the same time", 503);

    private sealed record FillMark(long FilledTo, bool IsDone);

    /// <param name="store">The database.</param>
    /// <param name="name">What is filled in, under which the mark stands.</param>
    /// <param name="table">The table whose rows are gone through.</param>
    /// <param name="fill">Fills in for the ids above the first and up to the second; those rows are locked.</param>
    public static async Task Run(Store store, string name, string table, Func<Session, long, long, ValueTask> fill)
    {
        while (true)
        {
            var mark = await store.Read(db => Mark(db, name)).ConfigureAwait(false);
            if (mark is { IsDone: true }) return;
            try
            {
                await store.Write(db => Batch(db, name, table, mark?.FilledTo, fill)).ConfigureAwait(false);
            }
            catch (Refused refused) when (refused.Error == Raced)
            {
            }
        }
    }

    private static ValueTask<FillMark?> Mark(Session db, string name) =>
        db.First($"SELECT filled_to, is_done FROM fills WHERE name = {name}", row => new FillMark(row.Long(0), row.Flag(1)));

    private static async ValueTask<bool> Batch(Session db, string name, string table, long? mark, Func<Session, long, long, ValueTask> fill)
    {
        if (mark == null) await db.Add($"INSERT INTO fills (name, filled_to, is_done) VALUES ({name}, 0, 0)", duplicate: Raced).ConfigureAwait(false);
        var from = mark ?? 0;
        var ids = await db.All($"SELECT id FROM {Sql.Words(table)} WHERE id > {from} ORDER BY id LIMIT {(long)BatchSize}", row => row.Long(0)).ConfigureAwait(false);
        var to = ids.Count == 0 ? from : ids[^1];
        if (await db.Execute($"UPDATE fills SET filled_to = {to}, is_done = {ids.Count == 0} WHERE name = {name} AND filled_to = {from} AND is_done = 0").ConfigureAwait(false) == 0)
            throw new Refused(Raced);
        // Taken before they are read: whoever changes one of them meanwhile comes before or after this as a whole.
        await db.Execute($"UPDATE {Sql.Words(table)} SET version = version + 1 WHERE id > {from} AND id <= {to}").ConfigureAwait(false);
        await fill(db, from, to).ConfigureAwait(false);
        return true;
    }
}
