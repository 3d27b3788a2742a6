using Retinue.Clients;
using Retinue.Events;
using Retinue.Mail;
using Retinue.Users;

namespace Retinue.SignIn;

/// <summary>
/// Sets the password that somebody chose who followed the link of ResetPassword. Our own: the documented API has the form for it inside. Whoever
/// has the link reads the mail, so the address is verified too, and every other link and code of the login is void.
/// </summary>
internal sealed class CompletePasswordReset : ApiAction
{
    private static readonly TextParam Token = new("token", "The token of the link") { Required = true, Missing = SignInErrors.TokenInvalid, Secret = true };
    private static readonly TextParam Password = new("password2", "The new password") { Required = true, Missing = ClientErrors.NoPassword, Secret = true };

    private static readonly Field UserId = Field.Id("user_id", "Whose password it is");

    public override ActionSpec Spec { get; } = new("CompletePasswordReset", "Sets the password that was chosen by the link of ResetPassword")
    {
        Params = [Token, Password],
        Returns = [UserId],
        Errors = [SignInErrors.TokenInvalid, ClientErrors.NoPassword],
        Raises = [EventNames.UserChangePassword, EventNames.UserEmailVerificationComplete],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var hash = await call.Passwords.Hash(call.Text(Password)).ConfigureAwait(false);
        return await call.Write(async unit =>
        {
            var user = await MailedToken.Redeem(unit, LoginTokens.PasswordReset, call.Text(Token), call.Now).ConfigureAwait(false);
            await Logins.SetPassword(unit, user.Id, hash, call.Now).ConfigureAwait(false);
            await AccountMail.PasswordChanged(unit, call, user.Id, new LoginName(user.FirstName, user.LastName, user.Email, EmailKey.Of(user.Email)), clientId: null).ConfigureAwait(false);
            await LoginTokens.VoidAll(unit, user.Id).ConfigureAwait(false);
            await unit.Raise(UserEvents.PasswordChanged(user.Id)).ConfigureAwait(false);
            await MailedToken.Verify(unit, user, call.Now).ConfigureAwait(false);
            return new Reply { { UserId, user.Id } };
        }).ConfigureAwait(false);
    }
}
