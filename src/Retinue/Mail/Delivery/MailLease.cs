using Retinue.Storage;

namespace Retinue.Mail.Delivery;

/// <summary>
/// Messages that one worker has taken for a time, so that no other process sends them. The time is extended while the worker lives; those of
/// one that died are taken over when it has ended.
/// </summary>
/// <param name="Holder">Random, anew for each lease.</param>
/// <param name="Ids">The messages, the longest due first.</param>
internal sealed record MailLease(string Holder, IReadOnlyList<long> Ids)
{
    public const long Milliseconds = 30_000;

    /// <summary>How often the lease is extended; an extension may fail twice.</summary>
    public static readonly TimeSpan Renewal = TimeSpan.FromSeconds(8);

    /// <summary>Nothing is begun when less is left.</summary>
    private const long Margin = 5_000;

    private long until;

    /// <summary>When it ends, as far as this worker knows: UTC milliseconds since 1970.</summary>
    public long Until
    {
        get => Interlocked.Read(ref until);
        init => until = value;
    }

    /// <summary>Whether a message may still be begun: nobody else has it.</summary>
    public bool IsSafe(long now) => now < Until - Margin;

    /// <summary>Whether there is a message to take.</summary>
    public static async ValueTask<bool> IsAnyDue(Session db, long now) =>
        await db.Number($"SELECT id FROM mails WHERE due_at <= {now} ORDER BY due_at, id LIMIT 1").ConfigureAwait(false) != 0;

    /// <summary>Takes up to so many messages that are due; null when there are none.</summary>
    public static async ValueTask<MailLease?> Take(Session db, long count, long now)
    {
        var due = await db.All($"SELECT id FROM mails WHERE due_at <= {now} ORDER BY due_at, id LIMIT {count}", row => row.Long(0)).ConfigureAwait(false);
        if (due.Count == 0) return null;
        var (holder, until) = (Guid.NewGuid().ToString("N"), now + Milliseconds);
        // Whoever came first has made them due later.
        await db.Execute($"""
            UPDATE mails SET version = version + 1, holder = {holder}, due_at = {until}
            WHERE id IN ({Sql.List(due)}) AND due_at <= {now}
            """).ConfigureAwait(false);
        var taken = await db.All($"SELECT id FROM mails WHERE due_at = {until} AND holder = {holder}", row => row.Long(0)).ConfigureAwait(false);
        // Of none, when another was faster each time.
        return taken.Count == 0 ? null : new MailLease(holder, [.. due.Where(taken.Contains)]) { Until = until };
    }

    /// <summary>Extends the lease of those messages that are not done.</summary>
    public async Task Renew(Store store, Func<long> clock)
    {
        var after = clock() + Milliseconds;
        // By the holder and not by the time: a renewal whose answer was lost has changed the time already.
        var left = await store.Write(db => db.Execute($"UPDATE mails SET version = version + 1, due_at = {after} WHERE {Rest}")).ConfigureAwait(false);
        // When another process has taken over, what is left of the time runs out.
        if (left > 0) Interlocked.Exchange(ref until, after);
    }

    /// <summary>Gives back what was not begun. It is due at once, and keeps its place before what was queued later: what is about a login the first.</summary>
    public Task Release(Store store) => store.Write(db => db.Execute($"""
        UPDATE mails SET version = version + 1, holder = {""}, due_at = CASE WHEN category = {""} THEN 0 ELSE created_at END WHERE {Rest}
        """));

    /// <summary>Which messages are held by it and to be sent. One that was erased or stopped meanwhile has its holder still, and waits for nobody.</summary>
    public Sql Holds => $"holder = {Holder} AND state = {MailState.Waiting}";

    private Sql Rest => $"id IN ({Sql.List(Ids)}) AND {Holds}";

    /// <summary>Takes a held message for this unit of work; false when somebody else has it by now, or it is not to be sent any more.</summary>
    public async ValueTask<bool> Hold(Session db, long id) => await db.Execute($"""
        UPDATE mails SET version = version + 1 WHERE id = {id} AND {Holds}
        """).ConfigureAwait(false) == 1;
}
