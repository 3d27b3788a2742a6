using Retinue.Events;
using Retinue.Users;

namespace Retinue.SignIn;

/// <summary>
/// Switches on the second factor that SetUpTwoFactor made, once a code shows that the user's app has it, and answers ten recovery codes: the one
/// answer that shows them. Our own.
/// </summary>
internal sealed class EnableTwoFactor : ApiAction
{
    private static readonly Field RecoveryCodes = Field.List("recovery_codes", "code", "Each is good once, when the app is not at hand") with { Secret = true };

    public override ActionSpec Spec { get; } = new("EnableTwoFactor", "Switches on the second factor of a user")
    {
        Params = [.. SignInUser.Params, TwoFactor.CodeParam],
        Returns = [RecoveryCodes],
        Errors = [SignInErrors.UserNotFound, SignInErrors.CodeInvalid, SignInErrors.TooManyCodes, SignInErrors.TwoFactorIsOn, SignInErrors.TwoFactorNotSetUp],
        Raises = [EventNames.UserTwoFactorEdit],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var user = await SignInUser.Read(call).ConfigureAwait(false);
        // Only a code that is checked counts as a guess.
        (await call.Read(db => TwoFactor.Find(db, user.Id)).ConfigureAwait(false)).IfSetUp();
        await using var guess = await TwoFactor.Guess(call, user.Id).ConfigureAwait(false);
        string[] codes = [.. Enumerable.Range(0, TwoFactor.RecoveryCodeCount).Select(_ => TwoFactor.NewRecoveryCode())];
        var reply = await call.Write(async unit =>
        {
            var factor = (await TwoFactor.Lock(unit, call, user.Id).ConfigureAwait(false)).IfSetUp();
            var step = factor.StepOf(call, user.Id, call.Text(TwoFactor.CodeParam)) ?? throw new Refused(SignInErrors.CodeInvalid);
            await TwoFactor.Store(unit, user.Id, factor with { IsOn = true, Step = step }).ConfigureAwait(false);
            foreach (var code in codes)
                await LoginTokens.Add(unit, new LoginToken(LoginTokens.RecoveryCode, user.Id, null, null, "", LoginTokens.Never), TwoFactor.RecoveryToken(user.Id, code), call.Now).ConfigureAwait(false);
            await unit.Raise(SignInEvents.TwoFactorEdited(user, (false, 0), (true, codes.Length))).ConfigureAwait(false);
            return new Reply { { RecoveryCodes, codes } };
        }).ConfigureAwait(false);
        guess.Right();
        return reply;
    }
}
