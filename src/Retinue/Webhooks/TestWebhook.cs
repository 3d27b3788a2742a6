using Retinue.Events;

namespace Retinue.Webhooks;

/// <summary>Sends a webhook a message of the type WebhookTest, the way of every other, whatever events it wants. GetWebhookDeliveries shows what came of it.</summary>
internal sealed class TestWebhook : ApiAction
{
    private static readonly Field WebhookId = Field.Id("webhookid", "The webhook");

    public override ActionSpec Spec { get; } = new("TestWebhook", "Sends a webhook a message to try it")
    {
        Params = [WebhookParams.Id],
        Returns = [WebhookId],
        Errors = [WebhookErrors.NotFound, WebhookErrors.Inactive],
        Raises = [EventNames.WebhookTest],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(WebhookParams.Id);
        return call.Write(async unit =>
        {
            var webhook = await WebhookRows.Lock(unit, id).ConfigureAwait(false);
            if (!webhook.IsActive) throw new Refused(WebhookErrors.Inactive);
            await unit.Raise(WebhookEvents.Tested(webhook)).ConfigureAwait(false);
            return new Reply { { WebhookId, id } };
        });
    }
}
