namespace Retinue.Storage;

/// <summary>
/// The ids that a shared SQLite commit hands out. They live in <c>id_blocks</c> and move in the same transaction as the rows that use them,
/// so a unit that is rolled back leaves no gap, and another process on the same file goes on where this one stopped.
/// </summary>
internal sealed class IdBlocks
{
    private static readonly string[] Names = [.. Enum.GetNames<Sequence>().Select(n => n.ToLowerInvariant())];
    private readonly long[] next = new long[Names.Length];
    private readonly long[] stored = new long[Names.Length];
    private readonly long[] mark = new long[Names.Length];

    public static string Name(Sequence sequence) => Names[(int)sequence];

    /// <summary>Forgets everything: the next commit reads the table again.</summary>
    public void Forget()
    {
        Array.Clear(next);
        Array.Clear(stored);
    }

    public async ValueTask<long> Next(Session db, Sequence sequence)
    {
        var i = (int)sequence;
        if (next[i] == 0)
        {
            stored[i] = await db.Number($"SELECT next_id FROM id_blocks WHERE name = {Names[i]}").ConfigureAwait(false);
            next[i] = Math.Max(stored[i], 1);
        }
        return next[i]++;
    }

    /// <summary>Remembers where the unit that begins now started, for <see cref="Undo"/>.</summary>
    public void Mark() => next.CopyTo(mark, 0);

    /// <summary>Takes back the ids of the unit that was rolled back.</summary>
    public void Undo()
    {
        // A sequence that the failed unit was the first to touch keeps what was read for it, less what was handed out.
        for (var i = 0; i < next.Length; i++)
            next[i] = mark[i] == 0 ? 0 : mark[i];
    }

    /// <summary>Writes what moved, once for all the units of a commit.</summary>
    public async ValueTask Save(Session db)
    {
        for (var i = 0; i < next.Length; i++)
        {
            if (next[i] == 0 || next[i] == stored[i]) continue;
            if (stored[i] == 0)
                await db.Execute($"INSERT INTO id_blocks (name, next_id) VALUES ({Names[i]}, {next[i]})").ConfigureAwait(false);
            else
                await db.Execute($"UPDATE id_blocks SET next_id = {next[i]} WHERE name = {Names[i]}").ConfigureAwait(false);
            stored[i] = next[i];
        }
    }
}
