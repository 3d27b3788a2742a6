using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Webhooks;

/// <summary>How deliveries are stored and read.</summary>
internal static class Deliveries
{
    /// <summary>Plans a delivery; its lane is opened by <see cref="Lanes.Open"/> or <see cref="Lanes.OpenAll"/>.</summary>
    public static async ValueTask Add(Session db, long webhookId, StoredEvent e, long now)
    {
        var id = await db.NewId(Sequence.Delivery).ConfigureAwait(false);
        await db.Add($"""
            INSERT INTO webhook_deliveries (id, webhook_id, client_id, event_id, event_name, position, state, attempts, http_status, error, answer, created_at, attempted_at, next_at, finished_at)
            VALUES ({id}, {webhookId}, {e.ClientId ?? 0}, {e.Id}, {e.Name}, {e.Position}, {Delivery.Waiting}, 0, 0, '', '', {now}, 0, {now}, 0)
            """).ConfigureAwait(false);
    }

    /// <summary>The first delivery that waits in a lane, by the order of the chain; null when none does.</summary>
    public static ValueTask<DueDelivery?> First(Session db, Lane lane) => db.First($"""
        SELECT {StoredEvent.Columns}, webhook_deliveries.id, webhook_deliveries.attempts, {Webhook.Columns}
        FROM webhook_deliveries JOIN events ON events.id = webhook_deliveries.event_id JOIN webhooks ON webhooks.id = webhook_deliveries.webhook_id
        WHERE webhook_deliveries.webhook_id = {lane.WebhookId} AND webhook_deliveries.client_id = {lane.ClientId} AND webhook_deliveries.state = {Delivery.Waiting}
        ORDER BY webhook_deliveries.position LIMIT 1
        """, row => new DueDelivery(row.Long(9), row.Long(10), Webhook.FromRow(row, 11), StoredEvent.FromRow(row)));

    /// <summary>Notes what came of an attempt; answers when it is tried again, or null when it has come to its end.</summary>
    public static async ValueTask<long?> Note(Session db, DueDelivery due, Attempt attempt, long now)
    {
        var attempts = due.Attempts + 1;
        var wait = attempt.Delivered || attempt.IsGone ? null : RetrySchedule.After(attempts, attempt.RetryAfter);
        var next = wait is { } time ? now + (long)time.TotalMilliseconds : (long?)null;
        var state = attempt.Delivered ? Delivery.Done : next == null ? Delivery.Dead : Delivery.Waiting;
        await db.Add($"""
            UPDATE webhook_deliveries SET state = {state}, attempts = {attempts}, http_status = {attempt.HttpStatus}, error = {attempt.Error}, answer = {attempt.Answer},
              attempted_at = {now}, next_at = {next ?? 0}, finished_at = {(next == null ? now : 0)}
            WHERE id = {due.Id}
            """).ConfigureAwait(false);
        return next;
    }

    /// <summary>Makes the deliveries wait again that a condition selects, as if they were new; answers how many.</summary>
    public static async ValueTask<long> Renew(Session db, Sql where, long now) =>
        await db.Execute($"UPDATE webhook_deliveries SET state = {Delivery.Waiting}, attempts = 0, next_at = {now}, finished_at = 0 WHERE {where}").ConfigureAwait(false);

    /// <summary>One page of the deliveries that a condition selects, the latest first, and how many there are in all.</summary>
    public static async ValueTask<(long Total, List<Delivery> Rows)> Page(Session db, Sql where, long start, long count)
    {
        var total = await db.Number($"SELECT COUNT(*) FROM webhook_deliveries WHERE {where}").ConfigureAwait(false);
        var rows = await db.All($"SELECT {Delivery.Columns} FROM webhook_deliveries WHERE {where} ORDER BY id DESC LIMIT {count} OFFSET {start}", Delivery.FromRow).ConfigureAwait(false);
        return (total, rows);
    }

    /// <summary>How many deliveries of a webhook are in a state.</summary>
    public static ValueTask<long> Count(Session db, long webhookId, string state) =>
        db.Number($"SELECT COUNT(*) FROM webhook_deliveries WHERE webhook_id = {webhookId} AND state = {state}");

    /// <summary>Deletes what came to its end long ago, and answers how many; what waits is never deleted.</summary>
    public static Task<int> Purge(LocalApi api)
    {
        var oldest = (api.Clock.GetUtcNow() - api.Options.WebhookRetention).ToUnixTimeMilliseconds();
        return api.Store.Write(db => db.Execute($"DELETE FROM webhook_deliveries WHERE finished_at > 0 AND finished_at <= {oldest}"));
    }
}
