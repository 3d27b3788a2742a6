using Retinue.Events;

namespace Retinue.Mail.Bounces;

/// <summary>Takes an address off the list of those to which nothing is sent; messages from now on reach it again. Our own.</summary>
internal sealed class DeleteEmailSuppression : ApiAction
{
    public override ActionSpec Spec { get; } = new("DeleteEmailSuppression", "Sends mail to an address again")
    {
        Params = [SuppressionParams.Email],
        Returns = [SuppressionParams.EmailField],
        Errors = [BounceErrors.EmailInvalid, BounceErrors.NotSuppressed],
        Raises = [EventNames.EmailSuppressionDelete],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var (email, key) = SuppressionParams.Read(call);
        return call.Write(async unit =>
        {
            var suppression = await Suppressions.Find(unit.Db, key).ConfigureAwait(false);
            // Of two that take it off at once, one finds no row to delete.
            if (suppression == null || !await Suppressions.Delete(unit.Db, key).ConfigureAwait(false)) throw new Refused(BounceErrors.NotSuppressed);
            var whose = await Whose.Find(unit.Db, key).ConfigureAwait(false);
            await unit.Raise(BounceEvents.Released(suppression, whose)).ConfigureAwait(false);
            return new Reply { { SuppressionParams.EmailField, email } };
        });
    }
}
