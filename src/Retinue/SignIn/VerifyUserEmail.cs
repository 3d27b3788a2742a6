using Retinue.Events;
using Retinue.Users;

namespace Retinue.SignIn;

/// <summary>Notes that an e-mail address is its user's, by the link of SendEmailVerification. Our own.</summary>
internal sealed class VerifyUserEmail : ApiAction
{
    private static readonly TextParam Token = new("token", "The token of the link") { Required = true, Missing = SignInErrors.TokenInvalid, Secret = true };

    private static readonly Field UserId = Field.Id("user_id", "Whose address it is");

    public override ActionSpec Spec { get; } = new("VerifyUserEmail", "Verifies the e-mail address of a user by a link")
    {
        Params = [Token],
        Returns = [UserId],
        Errors = [SignInErrors.TokenInvalid],
        Raises = [EventNames.UserEmailVerificationComplete],
        Writes = true,
    };

    public override Task<Reply> Run(Call call) => call.Write(async unit =>
    {
        var user = await MailedToken.Redeem(unit, LoginTokens.EmailVerification, call.Text(Token), call.Now).ConfigureAwait(false);
        await MailedToken.Verify(unit, user, call.Now).ConfigureAwait(false);
        return new Reply { { UserId, user.Id } };
    });
}
