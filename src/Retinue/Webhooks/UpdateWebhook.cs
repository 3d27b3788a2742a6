using Retinue.Events;

namespace Retinue.Webhooks;

/// <summary>
/// Changes what a call brings of a webhook. Switched off, it is told of nothing that happens meanwhile, and keeps what waited; ReplayWebhook
/// makes up for the time. Whatever waited for its next attempt is tried at once, for a change is often a repair.
/// </summary>
internal sealed class UpdateWebhook : ApiAction
{
    private static readonly FlagParam Active = new("active", "Whether it is told of events");

    private static readonly Field WebhookId = Field.Id("webhookid", "The webhook");

    public override ActionSpec Spec { get; } = new("UpdateWebhook", "Changes a webhook, or switches it off or on")
    {
        Params = [WebhookParams.Id, .. WebhookParams.All, Active],
        Returns = [WebhookId],
        Errors = [WebhookErrors.NotFound, .. WebhookParams.Errors],
        Raises = [EventNames.WebhookEdit],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(WebhookParams.Id);
        return call.Write(async unit =>
        {
            var before = await WebhookRows.Lock(unit, id).ConfigureAwait(false);
            var after = WebhookParams.Read(call, before) with { IsActive = call.Flag(Active) ?? before.IsActive, Reason = call.Has(Active) ? "" : before.Reason };
            if (after.ClientId != before.ClientId) await WebhookParams.CheckClient(unit, after.ClientId).ConfigureAwait(false);
            if (WebhookEvents.Edited(before, after) is { } edited)
            {
                await WebhookRows.Update(unit.Db, after, call.Now).ConfigureAwait(false);
                await Lanes.OpenAll(unit.Db, id, call.Now).ConfigureAwait(false);
                await unit.Raise(edited).ConfigureAwait(false);
            }
            return new Reply { { WebhookId, id } };
        });
    }
}
