using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Webhooks;

/// <summary>
/// Sends again: one delivery, all that were given up, or every event of a time that the webhook wants, whether it was told of them or not.
/// Messages keep their ids, so that the receiver can tell what it has had.
/// </summary>
internal sealed class ReplayWebhook : ApiAction
{
    /// <summary>As many as one unit of work plans in a moment.</summary>
    private const long MaxEvents = 5000;

    private static readonly IntParam DeliveryId = new("deliveryid", "Only this delivery, whatever became of it");
    private static readonly FlagParam Dead = new("dead", "All deliveries that were given up");
    private static readonly TextParam From = new("from", "The events from this time on, in UTC") { Example = "2026-02-03 04:05:06" };
    private static readonly TextParam To = new("to", "Up to this time, in UTC; now when absent") { Example = "2026-02-03 05:00:00" };

    private static readonly Field Replayed = Field.Number("replayed", "How many are sent again");

    public override ActionSpec Spec { get; } = new("ReplayWebhook", "Sends deliveries, or the events of a time, to a webhook again")
    {
        Params = [WebhookParams.Id, DeliveryId, Dead, From, To],
        Returns = [Replayed],
        Errors = [WebhookErrors.NotFound, WebhookErrors.DeliveryNotFound, WebhookErrors.NothingChosen, WebhookErrors.TimeInvalid, WebhookErrors.TooMany],
        Raises = [EventNames.WebhookReplay],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(WebhookParams.Id);
        var delivery = call.Number(DeliveryId);
        var isDead = call.Flag(Dead) == true;
        // Times are shown in whole seconds: the last one counts to its end.
        var (from, to) = (Time(call, From)?.From, Time(call, To)?.To ?? call.Now + 1000);
        if ((delivery != null ? 1 : 0) + (isDead ? 1 : 0) + (from != null ? 1 : 0) != 1) throw new Refused(WebhookErrors.NothingChosen);
        return call.Write(async unit =>
        {
            var webhook = await WebhookRows.Lock(unit, id).ConfigureAwait(false);
            Sql chosen = delivery is { } one ? $"webhook_id = {id} AND id = {one}" : (Sql)$"webhook_id = {id} AND state = {Delivery.Dead}";
            var count = from is { } since ? await Events(unit.Db, webhook, since, to, call.Now).ConfigureAwait(false) : await Deliveries.Renew(unit.Db, chosen, call.Now).ConfigureAwait(false);
            if (delivery != null && count == 0) throw new Refused(WebhookErrors.DeliveryNotFound);
            if (count > 0)
            {
                await Lanes.OpenAll(unit.Db, id, call.Now).ConfigureAwait(false);
                await unit.Raise(WebhookEvents.Replayed(webhook, count)).ConfigureAwait(false);
            }
            return new Reply { { Replayed, count } };
        });
    }

    /// <summary>Plans what the webhook wants of the events of a time; those that are not sealed yet come by themselves.</summary>
    private static async ValueTask<long> Events(Session db, Webhook webhook, long from, long to, long now)
    {
        var events = await db.All($"""
            SELECT {StoredEvent.Columns}, event_seals.position FROM events JOIN event_seals ON event_seals.event_id = events.id
            WHERE events.at_ms >= {from} AND events.at_ms < {to} ORDER BY events.at_ms, events.id LIMIT {MaxEvents + 1}
            """, row => StoredEvent.FromRow(row) with { Position = row.Long(9) }).ConfigureAwait(false);
        if (events.Count > MaxEvents) throw new Refused(WebhookErrors.TooMany, MaxEvents.ToString(Invariant));
        var wanted = events.Where(webhook.Wants).ToList();
        foreach (var e in wanted)
            if (await Deliveries.Renew(db, $"webhook_id = {webhook.Id} AND event_id = {e.Id}", now).ConfigureAwait(false) == 0)
                await Deliveries.Add(db, webhook.Id, e, now).ConfigureAwait(false);
        return wanted.Count;
    }

    /// <summary>The day or second that was named, from its beginning to that of the next.</summary>
    private static (long From, long To)? Time(Call call, TextParam param) => call.Text(param).Trim() is not { Length: > 0 } text ? null
        : DateText.Span(text) ?? throw new Refused(WebhookErrors.TimeInvalid, text) { Parameter = param.Name };
}
