using Retinue.Storage;

namespace Retinue.Webhooks;

/// <summary>A lane that is held: nobody else delivers to this webhook for this client until it is given back or the lease has ended.</summary>
/// <param name="Holder">Random, anew for each time that a lane is taken.</param>
internal sealed record Lane(long WebhookId, long ClientId, string Holder);

/// <summary>
/// Lanes keep the deliveries of one webhook for one client in order: a sender takes the whole lane, by compare-and-set and for a lease. One
/// whose process died is taken over when the lease has ended.
/// </summary>
internal static class Lanes
{
    /// <summary>Longer than an attempt may take, and renewed at each.</summary>
    public const long LeaseMilliseconds = 30_000;

    /// <summary>The time at which the lanes of a webhook that is switched off are due.</summary>
    public const long Never = long.MaxValue;

    /// <summary>
    /// Makes sure that there is a lane for what was just planned; the webhook is locked. One that is there is taken for this unit of work, so that whoever finds it
    /// empty at the same moment and closes it does so before, or sees the new delivery.
    /// </summary>
    public static async ValueTask Open(Session db, long webhookId, long clientId, long now)
    {
        if (await db.Execute($"UPDATE webhook_lanes SET version = version + 1 WHERE webhook_id = {webhookId} AND client_id = {clientId}").ConfigureAwait(false) == 0)
            await db.Add($"INSERT INTO webhook_lanes (webhook_id, client_id, version, holder, due_at) VALUES ({webhookId}, {clientId}, 1, '', {now})").ConfigureAwait(false);
    }

    /// <summary>Makes sure that there are lanes for everything that waits for a webhook, which is locked, and ends their waits: those that nobody holds are due now.</summary>
    public static async ValueTask OpenAll(Session db, long webhookId, long now)
    {
        await db.Add($"UPDATE webhook_lanes SET version = version + 1 WHERE webhook_id = {webhookId}").ConfigureAwait(false);
        await db.Add($"UPDATE webhook_lanes SET due_at = {now} WHERE webhook_id = {webhookId} AND (holder = '' OR due_at = {Never})").ConfigureAwait(false);
        await db.Add($"""
            INSERT INTO webhook_lanes (webhook_id, client_id, version, holder, due_at)
            SELECT DISTINCT webhook_id, client_id, 1, '', {now} FROM webhook_deliveries WHERE webhook_id = {webhookId} AND state = {Delivery.Waiting}
            AND NOT EXISTS (SELECT 1 FROM webhook_lanes WHERE webhook_lanes.webhook_id = webhook_deliveries.webhook_id AND webhook_lanes.client_id = webhook_deliveries.client_id)
            """).ConfigureAwait(false);
    }

    /// <summary>The webhooks with lanes that may be taken.</summary>
    public static ValueTask<List<long>> DueWebhooks(Session db, long now) =>
        db.All($"SELECT DISTINCT webhook_id FROM webhook_lanes WHERE due_at <= {now}", row => row.Long(0));

    /// <summary>Takes up to so many lanes that are due, the longest due first.</summary>
    public static async ValueTask<List<Lane>> Take(Session db, long webhookId, long count, long now)
    {
        var due = await db.All($"SELECT client_id, due_at FROM webhook_lanes WHERE webhook_id = {webhookId} AND due_at <= {now} ORDER BY due_at, client_id LIMIT {count}",
            row => (Client: row.Long(0), Due: row.Long(1))).ConfigureAwait(false);
        var taken = new List<Lane>();
        foreach (var (client, seen) in due)
        {
            var lane = new Lane(webhookId, client, Guid.NewGuid().ToString("N"));
            var changed = await db.Execute($"""
                UPDATE webhook_lanes SET version = version + 1, holder = {lane.Holder}, due_at = {now + LeaseMilliseconds}
                WHERE webhook_id = {webhookId} AND client_id = {client} AND due_at = {seen}
                """).ConfigureAwait(false);
            if (changed == 1) taken.Add(lane);
        }
        return taken;
    }

    /// <summary>Renews the lease and takes the lane for this unit of work; false when somebody else has it by now.</summary>
    public static async ValueTask<bool> Hold(Session db, Lane lane, long now) => await db.Execute($"""
        UPDATE webhook_lanes SET version = version + 1, due_at = {now + LeaseMilliseconds}
        WHERE webhook_id = {lane.WebhookId} AND client_id = {lane.ClientId} AND holder = {lane.Holder}
        """).ConfigureAwait(false) == 1;

    /// <summary>Gives a lane back, to be taken at that time.</summary>
    public static ValueTask Release(Session db, Lane lane, long dueAt) => db.Add($"""
        UPDATE webhook_lanes SET version = version + 1, holder = '', due_at = {dueAt}
        WHERE webhook_id = {lane.WebhookId} AND client_id = {lane.ClientId} AND holder = {lane.Holder}
        """);

    /// <summary>Ends a lane in which nothing waits; this unit of work holds it.</summary>
    public static ValueTask Close(Session db, Lane lane) => db.Add($"DELETE FROM webhook_lanes WHERE webhook_id = {lane.WebhookId} AND client_id = {lane.ClientId}");
}
