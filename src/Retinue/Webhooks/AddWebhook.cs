using Retinue.Events;

namespace Retinue.Webhooks;

/// <summary>
/// Adds a webhook: its address is told of events as they happen, signed by https://www.standardwebhooks.com/. Our own: the documented API has
/// nothing like it. docs/webhooks.md is for receivers.
/// </summary>
internal sealed class AddWebhook : ApiAction
{
    private const int UidLength = 12;

    private static readonly Field WebhookId = Field.Id("webhookid", "The id of the new webhook");

    public override ActionSpec Spec { get; } = new("AddWebhook", "Adds a webhook, which is told of events over HTTP")
    {
        Params = WebhookParams.All,
        Returns = [WebhookId, WebhookParams.Secret],
        Errors = WebhookParams.Errors,
        Raises = [EventNames.WebhookAdd],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var secret = WebhookSecret.New();
        var webhook = WebhookParams.Read(call, new Webhook
        {
            Uid = Access.Secrets.New()[..UidLength],
            Url = "",
            Events = "",
            Fields = "",
            ClientId = 0,
            Description = "",
            Secret = WebhookSecret.Encrypt(call.Api.Vault, secret),
            CreatedAt = call.Now,
            UpdatedAt = call.Now,
        });
        WebhookParams.CheckWhole(webhook);
        return call.Write(async unit =>
        {
            await WebhookParams.CheckClient(unit, webhook.ClientId).ConfigureAwait(false);
            var added = await WebhookRows.Add(unit, webhook).ConfigureAwait(false);
            await unit.Raise(WebhookEvents.Added(added)).ConfigureAwait(false);
            return new Reply { { WebhookId, added.Id }, { WebhookParams.Secret, secret } };
        });
    }
}
