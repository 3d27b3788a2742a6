using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Webhooks;

/// <summary>Follows the relay: in the transaction that seals events it writes a delivery for every webhook that wants one, so none is ever lost.</summary>
internal sealed class WebhookPlanner(TimeProvider clock)
{
    public async ValueTask Plan(Session db, IReadOnlyList<StoredEvent> events)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        foreach (var webhook in await WebhookRows.Active(db).ConfigureAwait(false))
        {
            var wanted = events.Where(webhook.Wants).ToList();
            // Taken for this unit of work: one that is changed, replayed or deleted at the same moment is so before this or after it.
            if (wanted.Count == 0 || await WebhookRows.Lock(db, webhook.Id).ConfigureAwait(false) is not { IsActive: true }) continue;
            foreach (var e in wanted) await Deliveries.Add(db, webhook.Id, e, now).ConfigureAwait(false);
            foreach (var client in wanted.Select(e => e.ClientId ?? 0).Distinct().Order()) await Lanes.Open(db, webhook.Id, client, now).ConfigureAwait(false);
        }
    }
}
