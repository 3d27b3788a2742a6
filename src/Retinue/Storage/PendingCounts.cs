namespace Retinue.Storage;

/// <summary>What the units of a shared SQLite commit change in the counts of rows: one writer writes them all, so they are added up and written once.</summary>
internal sealed class PendingCounts
{
    private readonly List<CountChange> changes = [];
    private readonly Dictionary<(string Name, long Size, long First), long> sums = [];
    private int mark;

    public void Add(string name, long id, long n) => changes.Add(new CountChange(name, id, n));

    /// <summary>Remembers where the unit that begins now started, for <see cref="Undo"/>.</summary>
    public void Mark() => mark = changes.Count;

    /// <summary>Takes back what the unit noted that was rolled back.</summary>
    public void Undo() => changes.RemoveRange(mark, changes.Count - mark);

    public void Forget() => changes.Clear();

    public async ValueTask Save(Session db)
    {
        if (changes.Count == 0) return;
        sums.Clear();
        foreach (var (name, id, n) in changes)
            foreach (var size in RowCounts.Sizes)
            {
                var block = (name, size, RowCounts.Block(id, size));
                sums[block] = sums.GetValueOrDefault(block) + n;
            }
        changes.Clear();
        foreach (var ((name, size, first), n) in sums) await RowCounts.AddToBlock(db, name, size, first, n).ConfigureAwait(false);
    }
}
