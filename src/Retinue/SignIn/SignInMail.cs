using Retinue.Events;
using Retinue.Mail;

namespace Retinue.SignIn;

/// <summary>The messages that carry a token. The clear token is in their variables and nowhere else.</summary>
internal static class SignInMail
{
    public const string PasswordReset = "Password Reset Validation";
    public const string EmailVerification = "Email Address Verification";

    /// <summary>Queues a message; <c>url</c> is empty where there is no client area.</summary>
    /// <param name="path">Where in the client area the token is taken.</param>
    /// <param name="expiresAt">UTC milliseconds since 1970.</param>
    public static async ValueTask Add(UnitOfWork unit, Call call, string template, SignInUser user, long? clientId, string path, string token, long expiresAt) =>
        await MailQueue.Add(unit, template, clientId, user.Id, user.Email, call.Now,
            ("firstname", user.FirstName), ("lastname", user.LastName), ("email", user.Email), ("token", token),
            ("url", ClientArea.TokenLink(call.Options, path, token)), ("expires_at", Dates.Second(expiresAt))).ConfigureAwait(false);
}
