using Retinue.Events;
using Retinue.Users;

namespace Retinue.SignIn;

/// <summary>
/// Checks a second factor after ValidateLogin: a code of the app, or a recovery code. Each is accepted once, in whatever process; a wrong one is
/// refused as a wrong password is, so that a caller who looks at the result alone lets nobody in. Our own.
/// </summary>
internal sealed class ValidateTwoFactor : ApiAction
{
    private static readonly Field CodesLeft = Field.Number("recovery_codes_left", "How many recovery codes are left");

    public override ActionSpec Spec { get; } = new("ValidateTwoFactor", "Checks the second factor of somebody who logs in")
    {
        Params = [.. SignInUser.Params, TwoFactor.CodeParam],
        Returns = [CodesLeft],
        Errors = [SignInErrors.UserNotFound, SignInErrors.CodeInvalid, SignInErrors.TooManyCodes, SignInErrors.TwoFactorIsOff],
        Raises = [EventNames.UserTwoFactorEdit],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var (user, code) = (await SignInUser.Read(call).ConfigureAwait(false), call.Text(TwoFactor.CodeParam));
        // Only a code that is checked counts as a guess.
        (await call.Read(db => TwoFactor.Find(db, user.Id)).ConfigureAwait(false)).IfOn();
        await using var guess = await TwoFactor.Guess(call, user.Id).ConfigureAwait(false);
        var reply = await call.Write(async unit =>
        {
            var factor = (await TwoFactor.Lock(unit, call, user.Id).ConfigureAwait(false)).IfOn();
            if (factor.StepOf(call, user.Id, code) is { } step) await TwoFactor.Store(unit, user.Id, factor with { Step = step }).ConfigureAwait(false);
            else if (await LoginTokens.Redeem(unit, LoginTokens.RecoveryCode, TwoFactor.RecoveryToken(user.Id, code), call.Now).ConfigureAwait(false) == null) throw new Refused(SignInErrors.CodeInvalid);
            else await RaiseCodeUsed(unit, call, user).ConfigureAwait(false);
            return new Reply { { CodesLeft, await TwoFactor.CodesLeft(unit.Db, user.Id, call.Now).ConfigureAwait(false) } };
        }).ConfigureAwait(false);
        guess.Right();
        return reply;
    }

    /// <summary>A code of the app changes nothing; a recovery code that is gone does.</summary>
    private static async ValueTask RaiseCodeUsed(UnitOfWork unit, Call call, SignInUser user)
    {
        var left = await TwoFactor.CodesLeft(unit.Db, user.Id, call.Now).ConfigureAwait(false);
        await unit.Raise(SignInEvents.TwoFactorEdited(user, (true, left + 1), (true, left))).ConfigureAwait(false);
    }
}
