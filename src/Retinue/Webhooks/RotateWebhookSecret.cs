using Retinue.Events;

namespace Retinue.Webhooks;

/// <summary>
/// Gives a webhook a new secret, and answers it this once. The old one signs too for a while, so that the receiver can change over without
/// losing a message; one that has leaked is ended at once with <c>revoke=1</c>.
/// </summary>
internal sealed class RotateWebhookSecret : ApiAction
{
    private const long DefaultHours = 24, MaxHours = 168;
    private const long MillisecondsPerHour = 3_600_000;

    private static readonly IntParam Hours = new("hours", "How long the old secret stays valid, from 1 to 168 hours; 24 when absent") { Example = "24" };
    private static readonly FlagParam Revoke = new("revoke", "The old secret ends at once");

    private static readonly Field WebhookId = Field.Id("webhookid", "The webhook");
    private static readonly Field OldSecretUntil = Field.Text("oldsecretuntil", "Until when the old secret signs too, in UTC");

    public override ActionSpec Spec { get; } = new("RotateWebhookSecret", "Gives a webhook a new secret")
    {
        Params = [WebhookParams.Id, Hours, Revoke],
        Returns = [WebhookId, WebhookParams.Secret, OldSecretUntil],
        Errors = [WebhookErrors.NotFound, WebhookErrors.HoursInvalid],
        Raises = [EventNames.WebhookSecretRotate],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(WebhookParams.Id);
        var hours = call.Number(Hours) ?? DefaultHours;
        if (hours is < 1 or > MaxHours) throw new Refused(WebhookErrors.HoursInvalid) { Parameter = Hours.Name };
        var isRevoked = call.Flag(Revoke) == true;
        var secret = WebhookSecret.New();
        var encrypted = WebhookSecret.Encrypt(call.Api.Vault, secret);
        return call.Write(async unit =>
        {
            var before = await WebhookRows.Lock(unit, id).ConfigureAwait(false);
            var after = before with
            {
                Secret = encrypted,
                OldSecret = isRevoked ? "" : before.Secret,
                OldSecretUntil = isRevoked ? call.Now : call.Now + hours * MillisecondsPerHour,
            };
            await WebhookRows.Update(unit.Db, after, call.Now).ConfigureAwait(false);
            await unit.Raise(WebhookEvents.SecretRotated(after)).ConfigureAwait(false);
            return new Reply { { WebhookId, id }, { WebhookParams.Secret, secret }, { OldSecretUntil, Dates.Second(after.OldSecretUntil) } };
        });
    }
}
