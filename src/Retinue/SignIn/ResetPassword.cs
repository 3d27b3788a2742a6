using Retinue.Access;
using Retinue.Clients;
using Retinue.Events;
using Retinue.Storage;
using Retinue.Users;

namespace Retinue.SignIn;

/// <summary>
/// Sends somebody a link to choose a new password (https://developers.whmcs.com/api-reference/resetpassword/): good once and for two hours, until
/// the next is asked for, the password is changed otherwise, or the address is another. As documented it tells who exists, so its answer is for
/// the caller and not for a form on the internet to repeat.
/// </summary>
internal sealed class ResetPassword : ApiAction
{
    private const long GoodMilliseconds = 2 * 60 * 60_000;

    private static readonly IntParam Id = new("id", "7.10: the client, whose owner it is for; 8.x: the user. It counts when both are there") { Example = "1" };
    private static readonly TextParam Email = new("email", "The e-mail address of the client, contact or user") { Example = "jane.doe@example.com" };

    public override ActionSpec Spec { get; } = new("ResetPassword", "Sends a link to choose a new password")
    {
        Params = [Id, Email],
        Errors = [SignInErrors.EmailOrIdRequired, ClientErrors.IdNotFound, SignInErrors.NoAccount, SignInErrors.EmailInvalid, SignInErrors.UserNotFound, SignInErrors.NoAddress],
        Raises = [EventNames.PasswordResetRequest],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var (id, email) = (call.Number(Id), call.Text(Email).Trim());
        if (id == null && email.Length == 0) throw new Refused(SignInErrors.EmailOrIdRequired);
        if (id == null && call.Version == ApiVersion.V8 && !EmailKey.IsAddress(email)) throw new Refused(SignInErrors.EmailInvalid);
        var token = Secrets.NewToken();
        return call.Write(async unit =>
        {
            var found = await Find(unit.Db, call.Version, id, email).ConfigureAwait(false);
            // The lock makes one of two requests at once the later, which voids the other's link; and the address stays what it is.
            await Logins.Lock(unit, found.Id, call.Now).ConfigureAwait(false);
            var user = await SignInUser.Find(unit.Db, $"id = {found.Id}").ConfigureAwait(false) ?? throw new Refused(SignInErrors.UserNotFound);
            if (user.EmailKey == null) throw new Refused(SignInErrors.NoAddress);
            var client = call.Version == ApiVersion.V7 && id != null ? id : (await Logins.OpenPlaces(unit.Db, user.Id).ConfigureAwait(false)).FirstOrDefault()?.ClientId;

            var expiresAt = call.Now + GoodMilliseconds;
            await LoginTokens.Void(unit, user.Id, LoginTokens.PasswordReset).ConfigureAwait(false);
            await LoginTokens.Add(unit, new LoginToken(LoginTokens.PasswordReset, user.Id, null, null, user.EmailKey, expiresAt), token, call.Now).ConfigureAwait(false);
            await SignInMail.Add(unit, call, SignInMail.PasswordReset, user, client, "/password-reset", token, expiresAt).ConfigureAwait(false);
            await unit.Raise(SignInEvents.ResetRequested(user, client)).ConfigureAwait(false);
            return [];
        });
    }

    /// <summary>Whom the call means, in its generation.</summary>
    private static async ValueTask<SignInUser> Find(Session db, ApiVersion version, long? id, string email)
    {
        if (id == null)
            return await SignInUser.Find(db, $"email_key = {EmailKey.Of(email)}").ConfigureAwait(false) ?? throw new Refused(version == ApiVersion.V7 ? SignInErrors.NoAccount : SignInErrors.UserNotFound);
        if (version == ApiVersion.V8) return await SignInUser.Find(db, $"id = {id} AND email_key IS NOT NULL").ConfigureAwait(false) ?? throw new Refused(SignInErrors.UserNotFound);
        return await SignInUser.Find(db, $"id = (SELECT login_id FROM memberships WHERE client_id = {id} AND is_owner = 1)").ConfigureAwait(false) ?? throw new Refused(ClientErrors.IdNotFound);
    }
}
