using Retinue.Events;
using Retinue.Users;

namespace Retinue.SignIn;

/// <summary>
/// Switches off the second factor of a user, and forgets its secret and recovery codes; also one that was set up and never switched on. Nothing
/// happens where there is none. Our own.
/// </summary>
internal sealed class DisableTwoFactor : ApiAction
{
    public override ActionSpec Spec { get; } = new("DisableTwoFactor", "Switches off the second factor of a user")
    {
        Params = SignInUser.Params,
        Errors = [SignInErrors.UserNotFound],
        Raises = [EventNames.UserTwoFactorEdit],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var user = await SignInUser.Read(call).ConfigureAwait(false);
        return await call.Write(async unit =>
        {
            var factor = await TwoFactor.Lock(unit, call, user.Id).ConfigureAwait(false);
            var codes = await TwoFactor.CodesLeft(unit.Db, user.Id, call.Now).ConfigureAwait(false);
            await TwoFactor.Store(unit, user.Id, new TwoFactor(IsOn: false, Secret: "", Step: 0)).ConfigureAwait(false);
            await LoginTokens.Void(unit, user.Id, LoginTokens.RecoveryCode).ConfigureAwait(false);
            await unit.Raise(SignInEvents.TwoFactorEdited(user, (factor.IsOn, codes), (false, 0))).ConfigureAwait(false);
            return [];
        }).ConfigureAwait(false);
    }
}
