using Retinue.Events;
using Retinue.Mail.Routing;

namespace Retinue.Mail.Bounces;

/// <summary>Puts an address on the list of those to which nothing is sent. Our own.</summary>
internal sealed class AddEmailSuppression : ApiAction
{
    private const int MaxDetails = 1000;

    private static readonly TextParam Reason = new("reason", "manual, when absent; complaint; or bounce, which keeps back even what is always sent") { Example = "manual" };
    private static readonly TextParam Details = new("details", "Why, for the staff");

    public override ActionSpec Spec { get; } = new("AddEmailSuppression", "Sends nothing to an address any more")
    {
        Params = [SuppressionParams.Email, Reason, Details],
        Returns = [SuppressionParams.EmailField],
        Errors = [BounceErrors.EmailInvalid, BounceErrors.ReasonInvalid, BounceErrors.DetailsTooLong, BounceErrors.Suppressed],
        Raises = [EventNames.EmailSuppressionAdd],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var (email, key) = SuppressionParams.Read(call);
        var (reason, details) = (call.Text(Reason).Trim().ToLowerInvariant(), call.Text(Details));
        if (reason.Length == 0) reason = SuppressionReason.Manual;
        if (!SuppressionReason.All.Contains(reason)) throw new Refused(BounceErrors.ReasonInvalid) { Parameter = Reason.Name };
        if (details.Length > MaxDetails) throw new Refused(BounceErrors.DetailsTooLong) { Parameter = Details.Name };
        return call.Write(async unit =>
        {
            if (await Suppressions.Find(unit.Db, key).ConfigureAwait(false) != null) throw new Refused(BounceErrors.Suppressed);
            var suppression = new Suppression(key, email, reason, details, 0, call.Now);
            await Suppressions.Add(unit.Db, suppression, BounceErrors.Suppressed).ConfigureAwait(false);
            var whose = await Whose.Find(unit.Db, key).ConfigureAwait(false);
            await unit.Raise(BounceEvents.Suppressed(suppression, whose)).ConfigureAwait(false);
            return new Reply { { SuppressionParams.EmailField, email } };
        });
    }
}
