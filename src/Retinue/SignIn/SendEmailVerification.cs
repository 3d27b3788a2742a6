using Retinue.Access;
using Retinue.Events;
using Retinue.Users;

namespace Retinue.SignIn;

/// <summary>
/// Sends somebody a link by which the e-mail address is verified: good once and for seven days, until the next is sent. Our own: the documented API
/// has it in its client area.
/// </summary>
internal sealed class SendEmailVerification : ApiAction
{
    private const long GoodMilliseconds = 7 * 24 * 60 * 60_000L;

    public override ActionSpec Spec { get; } = new("SendEmailVerification", "Sends a link to verify the e-mail address of a user")
    {
        Params = SignInUser.Params,
        Errors = [SignInErrors.UserNotFound, SignInErrors.AlreadyVerified],
        Raises = [EventNames.UserEmailVerificationRequest],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var found = await SignInUser.Read(call).ConfigureAwait(false);
        var token = Secrets.NewToken();
        return await call.Write(async unit =>
        {
            await Logins.Lock(unit, found.Id, call.Now).ConfigureAwait(false);
            var user = await SignInUser.Find(unit.Db, $"id = {found.Id}").ConfigureAwait(false);
            if (user?.EmailKey is not { } address) throw new Refused(SignInErrors.UserNotFound);
            if (user.VerifiedAt != 0) throw new Refused(SignInErrors.AlreadyVerified);

            var expiresAt = call.Now + GoodMilliseconds;
            await LoginTokens.Void(unit, user.Id, LoginTokens.EmailVerification).ConfigureAwait(false);
            await LoginTokens.Add(unit, new LoginToken(LoginTokens.EmailVerification, user.Id, null, null, address, expiresAt), token, call.Now).ConfigureAwait(false);
            await SignInMail.Add(unit, call, SignInMail.EmailVerification, user, null, "/email-verification", token, expiresAt).ConfigureAwait(false);
            await unit.Raise(SignInEvents.VerificationRequested(user)).ConfigureAwait(false);
            return [];
        }).ConfigureAwait(false);
    }
}
