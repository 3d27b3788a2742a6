using Retinue.Events;

namespace Retinue.Webhooks;

/// <summary>What is noted of webhooks; never a secret.</summary>
internal static class WebhookEvents
{
    public static Event Added(Webhook webhook) => new(EventNames.WebhookAdd, null) { Data = [Subject(webhook.Id), .. Values(webhook)] };

    /// <summary>Null when nothing has changed.</summary>
    public static Event? Edited(Webhook before, Webhook after) => Event.Edit(EventNames.WebhookEdit, null, [Subject(after.Id)], Values(before), Values(after));

    public static Event Deleted(Webhook webhook) => new(EventNames.WebhookDelete, null) { Data = [Subject(webhook.Id), ("url", webhook.Url)] };

    public static Event SecretRotated(Webhook webhook) =>
        new(EventNames.WebhookSecretRotate, null) { Data = [Subject(webhook.Id), ("oldsecretuntil", Dates.Second(webhook.OldSecretUntil))] };

    public static Event Replayed(Webhook webhook, long count) => new(EventNames.WebhookReplay, null) { Data = [Subject(webhook.Id), ("replayed", count)] };

    public static Event Tested(Webhook webhook) => new(EventNames.WebhookTest, null) { Data = [Subject(webhook.Id)] };

    private static (string, object?) Subject(long id) => ("webhookid", id);

    private static (string, object?)[] Values(Webhook webhook) =>
    [
        ("url", webhook.Url), ("events", webhook.Events), ("fields", webhook.Fields), ("clientid", webhook.ClientId), ("description", webhook.Description),
        ("active", webhook.IsActive), ("reason", webhook.Reason),
    ];
}
