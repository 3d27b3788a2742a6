using Microsoft.Extensions.Logging;
using Retinue.Mail;
using Retinue.Mail.Delivery;
using Retinue.Storage;
using Retinue.Webhooks;

namespace Retinue.Events;

/// <summary>
/// Frees what a clock has put off that was ahead of ours and was set back: it would wait for as long as the jump was. What nobody holds is due at
/// once. What somebody holds until a time that no lease can have is given free when that has not changed for the length of a lease: who holds it
/// has died, for a live one extends it meanwhile.
/// </summary>
internal sealed class ClockCare(LocalApi api)
{
    /// <summary>As long as the longest lease, so that two looks at one that is held prove that nobody extends it.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    /// <summary>Clocks of several machines differ by less.</summary>
    private const long Tolerance = 60_000;

    private readonly ILogger log = api.Log.CreateLogger<ClockCare>();
    private HashSet<Held> seen = [];
    private long seenAt;

    private sealed record Held(string Table, long First, long Second, string Holder, long DueAt);

    /// <summary>Goes on until it is cancelled.</summary>
    public async Task Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await Step().ConfigureAwait(false);
            }
            catch (Exception e)
            {
                if (api.Outage.Note(e) == null) log.LogWarning("What waits for a wrong time could not be looked for: {Reason}", e.Message);
            }
            await Task.Delay(Interval, api.Clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Looks once; answers how many messages and lanes it has freed.</summary>
    public async Task<int> Step()
    {
        var now = api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        Sql mails = $"holder = '' AND due_at > {now} AND due_at < {MailQueue.Never} AND updated_at > {now + Tolerance}";
        Sql lanes = $"""
            holder = '' AND due_at > {now} AND due_at < {Lanes.Never} AND EXISTS (SELECT 1 FROM webhook_deliveries
            WHERE webhook_deliveries.webhook_id = webhook_lanes.webhook_id AND webhook_deliveries.client_id = webhook_lanes.client_id
            AND webhook_deliveries.state = {Delivery.Waiting} AND (webhook_deliveries.attempted_at > {now + Tolerance} OR webhook_deliveries.created_at > {now + Tolerance}))
            """;
        // Looked for first: there is hardly ever any, and the one writer of a database is not asked for nothing.
        var (waiting, held) = await api.Store.Read(async db => (
            await db.Number($"SELECT COUNT(*) FROM mails WHERE {mails}").ConfigureAwait(false) + await db.Number($"SELECT COUNT(*) FROM webhook_lanes WHERE {lanes}").ConfigureAwait(false),
            (await db.All($"SELECT id, holder, due_at FROM mails WHERE holder <> '' AND due_at > {now + MailLease.Milliseconds + Tolerance} AND due_at < {MailQueue.Never}",
                row => new Held("mails", row.Long(0), 0, row.Text(1), row.Long(2))).ConfigureAwait(false)).Concat(
            await db.All($"SELECT webhook_id, client_id, holder, due_at FROM webhook_lanes WHERE holder <> '' AND due_at > {now + Lanes.LeaseMilliseconds + Tolerance} AND due_at < {Lanes.Never}",
                row => new Held("lanes", row.Long(0), row.Long(1), row.Text(2), row.Long(3))).ConfigureAwait(false)).ToHashSet())).ConfigureAwait(false);

        List<Held> dead = api.Clock.GetElapsedTime(seenAt) >= Interval ? [.. held.Where(seen.Contains)] : [];
        if (dead.Count > 0 || seen.Count == 0 || api.Clock.GetElapsedTime(seenAt) >= Interval) (seen, seenAt) = (held, api.Clock.GetTimestamp());
        if (waiting == 0 && dead.Count == 0) return 0;
        var freed = await api.Store.Write(async db =>
        {
            var count = await db.Execute($"UPDATE mails SET version = version + 1, due_at = {now} WHERE {mails}").ConfigureAwait(false)
                + await db.Execute($"UPDATE webhook_lanes SET version = version + 1, due_at = {now} WHERE {lanes}").ConfigureAwait(false);
            foreach (var one in dead)
                count += await db.Execute(one.Table == "mails"
                    ? $"UPDATE mails SET version = version + 1, holder = '', due_at = {now} WHERE id = {one.First} AND holder = {one.Holder} AND due_at = {one.DueAt}"
                    : (Sql)$"UPDATE webhook_lanes SET version = version + 1, holder = '', due_at = {now} WHERE webhook_id = {one.First} AND client_id = {one.Second} AND holder = {one.Holder} AND due_at = {one.DueAt}")
                    .ConfigureAwait(false);
            return count;
        }).ConfigureAwait(false);
        log.LogWarning("{Count} messages and deliveries waited for a time that a wrong clock had given; they are due now", freed);
        return freed;
    }
}
