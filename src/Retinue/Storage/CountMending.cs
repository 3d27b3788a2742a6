using Retinue.Clients;

namespace Retinue.Storage;

/// <summary>
/// Counts the rows themselves and puts the kept counts right: for rows of an older version, and for what somebody did to the tables by hand. Others may write
/// meanwhile: what is corrected is a difference that one view of the data has shown, and only where the count is still what it was in that view.
/// </summary>
internal static class CountMending
{
    private const int MaxTries = 100;

    /// <summary>So many counts are put right in one unit of work: others write in between.</summary>
    private const int BatchSize = 1000;

    /// <summary>Other sizes of blocks are another fill: a database that was counted by those is counted anew.</summary>
    private static readonly string Filled = $"row_counts {string.Join(' ', RowCounts.Sizes)}";

    /// <summary>What is counted, and which rows that are.</summary>
    private static readonly (string Name, Sql Table, Sql Where)[] Counted =
        [(RowCounts.Contacts, $"contacts", $"1 = 1"), .. ClientStatus.All.Select(status => (RowCounts.Clients(status), (Sql)$"clients", (Sql)$"status = {status}"))];

    private sealed record Difference(string Name, long Size, long First, long? Kept, long By);

    /// <summary>Counts what was there before there were counts; once.</summary>
    public static async Task Fill(Store store)
    {
        if (await store.Read(db => db.Number($"SELECT COUNT(*) FROM fills WHERE name = {Filled}")).ConfigureAwait(false) > 0) return;
        await Mend(store).ConfigureAwait(false);
        await store.Write(async db =>
        {
            // Whatever begins so, and a blank after it: no engine folds there.
            await db.Execute($"DELETE FROM fills WHERE name >= 'row_counts' AND name < 'row_counts!' AND name <> {Filled}").ConfigureAwait(false);
            await db.Execute($"DELETE FROM row_counts WHERE size NOT IN ({Sql.List(RowCounts.Sizes)})").ConfigureAwait(false);
            return await db.Execute($"INSERT INTO fills (name, filled_to, is_done) SELECT {Filled}, 0, 1 WHERE NOT EXISTS (SELECT 1 FROM fills WHERE name = {Filled})").ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    /// <summary>Puts every count right; answers how many were wrong.</summary>
    public static async Task<int> Mend(Store store)
    {
        var mended = 0;
        foreach (var counted in Counted)
            foreach (var size in RowCounts.Sizes.Reverse())
                mended += await Mend(store, counted, size).ConfigureAwait(false);
        return mended;
    }

    /// <summary>How many counts are not what the rows say.</summary>
    public static Task<int> Wrong(Store store) => store.Read(async db =>
    {
        var wrong = 0;
        foreach (var counted in Counted)
            foreach (var size in RowCounts.Sizes) wrong += (await Differences(db, counted, size, 0, long.MaxValue).ConfigureAwait(false)).Count;
        return wrong;
    });

    private static async Task<int> Mend(Store store, (string Name, Sql Table, Sql Where) counted, long size)
    {
        var (mended, from, to) = (0, 0L, long.MaxValue);
        for (var tries = 0; tries < MaxTries; tries++)
        {
            var wrong = await store.Read(db => Differences(db, counted, size, from, to)).ConfigureAwait(false);
            if (wrong.Count == 0) return mended;
            foreach (var batch in wrong.Chunk(BatchSize)) mended += await store.Write(db => Correct(db, batch)).ConfigureAwait(false);
            // What somebody has changed meanwhile is looked at again, and only that: the smaller the view, the less happens beside it.
            (from, to) = (wrong[0].First, wrong[^1].First + size);
        }
        throw new SettingException("The rows change faster than they can be counted; run 'retinue migrate --recount' at a quieter time.");
    }

    private static async ValueTask<List<Difference>> Differences(Session db, (string Name, Sql Table, Sql Where) counted, long size, long from, long to)
    {
        var kept = (await db.All($"SELECT first_id, n FROM row_counts WHERE name = {counted.Name} AND size = {size} AND first_id >= {from} AND first_id < {to}",
            row => KeyValuePair.Create(row.Long(0), row.Long(1))).ConfigureAwait(false)).ToDictionary();
        var sums = (await RowCounts.Sums(db, [counted.Name], size, from, to).ConfigureAwait(false)).ToDictionary(s => s.First, s => s.Count);
        var rows = (await db.All($"""
            SELECT first_id, COUNT(*) FROM (SELECT id - id % {size} AS first_id FROM {counted.Table} WHERE {counted.Where} AND id >= {from} AND id < {to}) AS blocks GROUP BY first_id
            """, row => KeyValuePair.Create(row.Long(0), row.Long(1))).ConfigureAwait(false)).ToDictionary();
        return [.. sums.Keys.Union(rows.Keys).Order()
            .Select(first => new Difference(counted.Name, size, first, kept.TryGetValue(first, out var n) ? n : null, rows.GetValueOrDefault(first) - sums.GetValueOrDefault(first)))
            .Where(d => d.By != 0)];
    }

    private static async ValueTask<int> Correct(Session db, IEnumerable<Difference> wrong)
    {
        var corrected = 0;
        foreach (var d in wrong)
            corrected += d.Kept is { } kept
                ? await db.Execute($"UPDATE row_counts SET n = {kept + d.By} WHERE name = {d.Name} AND size = {d.Size} AND first_id = {d.First} AND n = {kept}").ConfigureAwait(false)
                : await db.Execute($"""
                    INSERT INTO row_counts (name, size, first_id, n) SELECT {d.Name}, {d.Size}, {d.First}, {d.By}
                    WHERE NOT EXISTS (SELECT 1 FROM row_counts WHERE name = {d.Name} AND size = {d.Size} AND first_id = {d.First})
                    """).ConfigureAwait(false);
        return corrected;
    }
}
