namespace Retinue.Storage;

/// <summary>
/// How many rows there are of what is listed without a filter, kept in the transactions that add and remove them (docs/decisions/0019). Rows are
/// counted in blocks of ids, small and large ones: a total is the sum of a few numbers, and so is the way to the block where a page begins.
/// </summary>
internal static class RowCounts
{
    public const string Contacts = "contacts";

    /// <summary>
    /// The sizes of blocks, the largest first. Whoever finds a page looks at the blocks of one size within one of the size before. Where these are others than
    /// before, the next start counts all rows anew (<see cref="CountMending"/>).
    /// </summary>
    public static IReadOnlyList<long> Sizes { get; } = [1 << 20, 1 << 15, 1 << 10, 1 << 5];

    /// <summary>Clients are counted by their status.</summary>
    public static string Clients(string status) => $"clients.{status}";

    /// <summary>The first id of the block that an id belongs to.</summary>
    public static long Block(long id, long size) => id - id % size;

    /// <summary>How many there are, and where their rows begin that are left after the first <paramref name="start"/>.</summary>
    /// <param name="db">A consistent view of the data.</param>
    /// <param name="names">What is counted together.</param>
    /// <param name="start">How many rows are skipped.</param>
    /// <param name="descending">Whether rows are listed from the highest id down.</param>
    public static async ValueTask<RowPlace> Find(Session db, IReadOnlyList<string> names, long start, bool descending = false)
    {
        var blocks = await Sums(db, names, Sizes[0], 0, long.MaxValue).ConfigureAwait(false);
        var total = blocks.Sum(b => b.Count);
        // Within the first small block the way is as short without sums.
        if (start < Sizes[^1] || start >= total) return new RowPlace(total, null, start);
        var (first, skip) = Seek(blocks, start, descending);
        for (var i = 1; i < Sizes.Count; i++)
            (first, skip) = Seek(await Sums(db, names, Sizes[i], first, first + Sizes[i - 1]).ConfigureAwait(false), skip, descending);
        return new RowPlace(total, descending ? (Sql)$"id < {first + Sizes[^1]}" : $"id >= {first}", skip);
    }

    /// <summary>The counts of the blocks of one size in a range of ids, in the order of the ids, with what is still to be added to them.</summary>
    public static ValueTask<List<(long First, long Count)>> Sums(Session db, IReadOnlyList<string> names, long size, long from, long to)
    {
        var named = Sql.List(names);
        var counts = (Sql)$"SELECT first_id, n FROM row_counts WHERE name IN ({named}) AND size = {size} AND first_id >= {from} AND first_id < {to}";
        if (db.NotesCounts)
            counts = $"{counts} UNION ALL SELECT row_id - row_id % {size} AS first_id, n FROM row_count_changes WHERE name IN ({named}) AND row_id >= {from} AND row_id < {to}";
        return db.All($"SELECT first_id, SUM(n) FROM ({counts}) AS counted GROUP BY first_id ORDER BY first_id", static row => (row.Long(0), row.Long(1)));
    }

    /// <summary>Notes that there are these rows more, or fewer.</summary>
    /// <param name="db">The transaction of the rows.</param>
    /// <param name="rows">What is counted, and the id of each row.</param>
    /// <param name="each">1 for rows that are added, -1 for those that are deleted.</param>
    public static async ValueTask Note(Session db, IEnumerable<(string Name, long Id)> rows, long each)
    {
        foreach (var (name, id) in rows) await db.Count(name, id, each).ConfigureAwait(false);
    }

    /// <summary>Adds to the count of one block.</summary>
    public static async ValueTask AddToBlock(Session db, string name, long size, long first, long n)
    {
        if (n == 0 || await db.Execute($"UPDATE row_counts SET n = n + {n} WHERE name = {name} AND size = {size} AND first_id = {first}").ConfigureAwait(false) > 0) return;
        await db.Add($"INSERT INTO row_counts (name, size, first_id, n) VALUES ({name}, {size}, {first}, {n})", duplicate: CountFolding.Raced).ConfigureAwait(false);
    }

    private static (long First, long Skip) Seek(List<(long First, long Count)> blocks, long skip, bool descending)
    {
        if (descending) blocks.Reverse();
        foreach (var (first, count) in blocks)
        {
            if (skip < count) return (first, skip);
            skip -= count;
        }
        throw new InvalidOperationException("The counts of small blocks do not add up to those of the large ones; 'retinue migrate --recount' counts anew.");
    }
}

/// <summary>Where a page begins.</summary>
/// <param name="Total">How many rows there are in all.</param>
/// <param name="From">The condition on the id that leaves out what is skipped as a whole; null when nothing is.</param>
/// <param name="Skip">How many of the rows that are left are skipped.</param>
internal sealed record RowPlace(long Total, Sql? From, long Skip);

/// <summary>There are <paramref name="N"/> rows more of <paramref name="Name"/> in the block of <paramref name="Id"/>.</summary>
internal readonly record struct CountChange(string Name, long Id, long N);
