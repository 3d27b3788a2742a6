using Retinue.Storage;

namespace Retinue.Events;

/// <summary>Which events: of an account, of a name, from a moment (in it) to another (not in it), in milliseconds since 1970.</summary>
internal sealed record EventQuery(long? ClientId = null, string Name = "", long From = 0, long To = long.MaxValue)
{
    /// <summary>Accounts that became a part of <see cref="ClientId"/>: their events are its own.</summary>
    public IReadOnlyList<long> Merged { get; init; } = [];

    public bool IsEverything => ClientId == null && Name.Length == 0 && From == 0 && To == long.MaxValue;

    public Sql Where
    {
        get
        {
            List<Sql> parts = [];
            if (ClientId is { } client)
                parts.Add(Merged.Count == 0 ? (Sql)$"events.client_id = {client}" : $"events.client_id IN ({Sql.List(Merged.Prepend(client))})");
            if (Name.Length > 0) parts.Add($"events.name = {Name}");
            if (From > 0) parts.Add($"events.at_ms >= {From}");
            if (To < long.MaxValue) parts.Add($"events.at_ms < {To}");
            return parts.Count == 0 ? (Sql)$"1 = 1" : Sql.Join(" AND ", parts);
        }
    }
}

/// <summary>A page of events, and how many there are in all.</summary>
/// <param name="SearchedTo">When the search ended before it had seen everything: the time of the last event that it looked at.</param>
internal sealed record EventPage(long Total, IReadOnlyList<StoredEvent> Rows, long? SearchedTo = null);

/// <summary>
/// Events in pages, newest first. What an index can select is counted and paged by it. What it cannot (a word in a description, a changed field)
/// is looked for in the newest <see cref="MostSearched"/> events of the selection and no further, so that no search takes longer as the trail grows.
/// </summary>
internal static class EventPages
{
    public const int MostSearched = 50_000;
    private const long ChunkSize = 5000;

    /// <summary>One page.</summary>
    /// <param name="matches">What the index cannot select; null for everything that the query selects.</param>
    /// <param name="columns">What is read of an event while it is looked for.</param>
    public static ValueTask<EventPage> Read(Session db, EventQuery query, Func<StoredEvent, bool>? matches, Sql columns, long start, long size) =>
        matches == null ? Select(db, query, columns, start, size) : Search(db, query, matches, columns, start, size);

    private static async ValueTask<EventPage> Select(Session db, EventQuery query, Sql columns, long start, long size)
    {
        var total = query.IsEverything ? await CountAll(db).ConfigureAwait(false)
            : await db.Number($"SELECT COUNT(*) FROM events WHERE {query.Where}").ConfigureAwait(false);
        // The rows that are skipped are only looked at in the index.
        var rows = await db.All($"""
            SELECT {columns} FROM (SELECT events.id AS page_id FROM events WHERE {query.Where} ORDER BY {Newest(query)} LIMIT {size} OFFSET {start}) page
            JOIN events ON events.id = page.page_id ORDER BY events.at_ms DESC, events.id DESC
            """, StoredEvent.FromRow).ConfigureAwait(false);
        return new EventPage(total, rows);
    }

    private static async ValueTask<EventPage> Search(Session db, EventQuery query, Func<StoredEvent, bool> matches, Sql columns, long start, long size)
    {
        var (found, rows, seen) = (0L, new List<StoredEvent>(), 0);
        var (at, id) = (long.MaxValue, long.MaxValue);
        while (true)
        {
            var chunk = await db.All($"""
                SELECT {columns} FROM events WHERE {query.Where} AND events.at_ms <= {at} AND (events.at_ms < {at} OR events.id < {id})
                ORDER BY {Newest(query)} LIMIT {ChunkSize}
                """, StoredEvent.FromRow).ConfigureAwait(false);
            foreach (var e in chunk)
            {
                if (!matches(e)) continue;
                if (found >= start && rows.Count < size) rows.Add(e);
                found++;
            }
            if (chunk.Count < ChunkSize) return new EventPage(found, rows);
            seen += chunk.Count;
            (at, id) = (chunk[^1].At, chunk[^1].Id);
            if (seen >= MostSearched) return new EventPage(found, rows, at);
        }
    }

    /// <summary>All events without counting them: those that are sealed have dense positions, and the others are few.</summary>
    private static async ValueTask<long> CountAll(Session db) =>
        await db.Number($"SELECT COALESCE(MAX(position), 0) FROM event_seals").ConfigureAwait(false) + await db.Number($"SELECT COUNT(*) FROM outbox").ConfigureAwait(false);

    /// <summary>
    /// By time, because ids come in blocks from several processes and are no order. For one account the sums hide the time from the engines'
    /// planners: otherwise they may walk the index by time through everybody's events to find those of the account.
    /// </summary>
    private static Sql Newest(EventQuery query) =>
        query.ClientId == null ? (Sql)$"events.at_ms DESC, events.id DESC" : (Sql)$"events.at_ms + 0 DESC, events.id + 0 DESC";
}
