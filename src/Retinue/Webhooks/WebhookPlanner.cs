using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Webhooks;

/// <summary>Plans what is told: in the transaction that seals events it writes a delivery for every webhook that wants one, so none is ever lost.</summary>
internal sealed class WebhookPlanner(TimeProvider clock)
{
    /// <summary>Plans the deliveries of events that are sealed in this transaction.</summary>
    public async ValueTask Plan(Session db, IReadOnlyList<StoredEvent> events) => await Plan(db, await WebhookRows.Active(db).ConfigureAwait(false), events).ConfigureAwait(false);

    /// <summary>Plans the deliveries of all events after this position of the chain; they are only read when there is anybody to tell.</summary>
    public async ValueTask PlanAfter(Session db, long position)
    {
        var webhooks = await WebhookRows.Active(db).ConfigureAwait(false);
        if (webhooks.Count == 0) return;
        await Plan(db, webhooks, await db.All($"""
            SELECT {StoredEvent.Columns}, event_seals.position FROM event_seals JOIN events ON events.id = event_seals.event_id
            WHERE event_seals.position > {position} ORDER BY event_seals.position
            """, row => StoredEvent.FromRow(row) with { Position = row.Long(9) }).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private async ValueTask Plan(Session db, IReadOnlyList<Webhook> webhooks, IReadOnlyList<StoredEvent> events)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        foreach (var webhook in webhooks)
        {
            var wanted = events.Where(webhook.Wants).ToList();
            // Taken for this unit of work: one that is changed, replayed or deleted at the same moment is so before this or after it.
            if (wanted.Count == 0 || await WebhookRows.Lock(db, webhook.Id).ConfigureAwait(false) is not { IsActive: true }) continue;
            foreach (var e in wanted) await Deliveries.Add(db, webhook.Id, e, now).ConfigureAwait(false);
            foreach (var client in wanted.Select(e => e.ClientId ?? 0).Distinct().Order()) await Lanes.Open(db, webhook.Id, client, now).ConfigureAwait(false);
        }
    }
}
