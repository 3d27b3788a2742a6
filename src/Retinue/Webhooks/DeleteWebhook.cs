using Retinue.Events;

namespace Retinue.Webhooks;

/// <summary>Deletes a webhook with its deliveries; what waited is not delivered any more.</summary>
internal sealed class DeleteWebhook : ApiAction
{
    private static readonly Field WebhookId = Field.Id("webhookid", "The id of the deleted webhook");

    public override ActionSpec Spec { get; } = new("DeleteWebhook", "Deletes a webhook")
    {
        Params = [WebhookParams.Id],
        Returns = [WebhookId],
        Errors = [WebhookErrors.NotFound],
        Raises = [EventNames.WebhookDelete],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(WebhookParams.Id);
        return call.Write(async unit =>
        {
            var webhook = await WebhookRows.Lock(unit, id).ConfigureAwait(false);
            await WebhookRows.Delete(unit, id).ConfigureAwait(false);
            await unit.Raise(WebhookEvents.Deleted(webhook)).ConfigureAwait(false);
            return new Reply { { WebhookId, id } };
        });
    }
}
