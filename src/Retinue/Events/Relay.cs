using Microsoft.Extensions.Logging;
using Retinue.Storage;

namespace Retinue.Events;

/// <summary>
/// Takes up what was committed, in batches: seals the events into the audit chain and plans what follows from them, in one transaction with
/// their leaving the outbox. So nothing is lost when a process is killed, and writers never wait for the chain. Any number of processes may
/// run one: the position in the chain is a primary key, and of two that seal at once one runs again. On SQLite the commit itself has done
/// all that (<see cref="Session.Chain"/>), and the relay finds only what an older version left waiting.
/// </summary>
internal sealed class Relay(LocalApi api)
{
    public const int BatchSize = 200;

    /// <summary>How long commits are gathered after the first that wakes the relay: a busy server seals many at once.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(50);

    /// <summary>Set when something was committed here or taken up: there may be something to do for those who carry out what was planned or queued.</summary>
    public IReadOnlyList<Wake> Planned { get; init; } = [];

    /// <summary>Takes up one batch; answers how many events it held.</summary>
    public async Task<int> Step()
    {
        while (true)
        {
            try
            {
                return await api.Store.Write(TakeUp).ConfigureAwait(false);
            }
            catch (Refused refused) when (refused.Error == AuditChain.Raced)
            {
                // The relay of another process was faster; what it left is the next batch.
            }
        }
    }

    private async ValueTask<int> TakeUp(Session db)
    {
        // In the order of time: of two events of one account the later has the later time, whichever process wrote it; ids are leased in
        // blocks and do not tell.
        var waiting = await db.All($"""
            SELECT {StoredEvent.Columns}, event_seals.position FROM outbox JOIN events ON events.id = outbox.event_id
            LEFT JOIN event_seals ON event_seals.event_id = outbox.event_id ORDER BY outbox.at_ms, outbox.event_id LIMIT {(long)BatchSize}
            """, row => (Event: StoredEvent.FromRow(row), IsSealed: !row.IsDBNull(9))).ConfigureAwait(false);
        if (waiting.Count == 0) return 0;
        // The chain has each event once; one that came back into the outbox only leaves it, or it would stop all others for good.
        var chained = await AuditChain.Seal(db, [.. waiting.Where(w => !w.IsSealed).Select(w => w.Event)]).ConfigureAwait(false);
        await api.Webhooks.Plan(db, chained).ConfigureAwait(false);
        await db.Add($"DELETE FROM outbox WHERE event_id IN ({Sql.List(waiting.Select(w => w.Event.Id))})").ConfigureAwait(false);
        return waiting.Count;
    }

    /// <summary>Takes up everything there is; answers whether there was anything.</summary>
    public async Task<bool> Drain()
    {
        var count = await Step().ConfigureAwait(false);
        for (var last = count; last == BatchSize;) last = await Step().ConfigureAwait(false);
        return count > 0;
    }

    /// <summary>
    /// Goes on until it is cancelled; a failure is logged and tried again. Commits of this process wake it; those of others are found at the
    /// interval.
    /// </summary>
    public async Task Run(TimeSpan interval, CancellationToken cancel)
    {
        var log = api.Log.CreateLogger<Relay>();
        var isWoken = false;
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                if (await Drain().ConfigureAwait(false) || isWoken)
                    foreach (var wake in Planned) wake.Set();
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                if (api.Outage.Note(e) == null) log.LogWarning("Events could not be taken up; trying again: {Reason}", e.Message);
            }
            isWoken = await api.Committed.Wait(interval, cancel).ConfigureAwait(false);
            await Task.Delay(Gathering, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
