using Microsoft.Extensions.Logging;

namespace Retinue.Storage;

/// <summary>
/// Adds to the counts what writers have noted beside them (<see cref="Session.Count"/>). Any number of processes may do it: who takes the notes away adds
/// them, in one transaction.
/// </summary>
internal static class CountFolding
{
    public static readonly ApiError Raced = new("count_raced", "Another process was first", 503);

    private const long BatchSize = 2000;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Folds what there is, where changes are noted at all.</summary>
    public static async Task Drain(Store store)
    {
        if (!store.NotesCounts) return;
        while (await Step(store).ConfigureAwait(false) == BatchSize) { }
    }

    /// <summary>Goes on until it is cancelled; a failure is logged and tried again.</summary>
    public static async Task Run(Store store, Outage outage, ILogger log, CancellationToken cancel)
    {
        if (!store.NotesCounts) return;
        using var timer = new PeriodicTimer(Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(cancel).ConfigureAwait(false))
            {
                try
                {
                    await Drain(store).ConfigureAwait(false);
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    if (outage.Note(e) == null) log.LogWarning("The counts of rows could not be brought up to date: {Reason}", e.Message);
                }
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private static async Task<long> Step(Store store)
    {
        var notes = await store.Read(db => db.All(
            $"SELECT id, name, row_id, n FROM row_count_changes ORDER BY id LIMIT {BatchSize}", row => (Id: row.Long(0), Name: row.Text(1), Row: row.Long(2), N: row.Long(3)))).ConfigureAwait(false);
        if (notes.Count == 0) return 0;
        try
        {
            return await store.Write(async db =>
            {
                var ids = Sql.List(notes.Select(note => note.Id));
                // Taken away first: of two processes that read the same notes, the second finds fewer.
                if (await db.Execute($"DELETE FROM row_count_changes WHERE id IN ({ids})").ConfigureAwait(false) != notes.Count) throw new Refused(Raced);
                foreach (var size in RowCounts.Sizes)
                    // In one order, so that nobody waits crosswise.
                    foreach (var block in notes.GroupBy(note => (note.Name, First: RowCounts.Block(note.Row, size))).OrderBy(b => b.Key.Name, StringComparer.Ordinal).ThenBy(b => b.Key.First))
                        await RowCounts.AddToBlock(db, block.Key.Name, size, block.Key.First, block.Sum(note => note.N)).ConfigureAwait(false);
                return (long)notes.Count;
            }).ConfigureAwait(false);
        }
        catch (Refused refused) when (refused.Error == Raced)
        {
            return 0;
        }
    }
}
