using Retinue.Events;
using Retinue.Mail;

namespace Retinue.SignIn;

/// <summary>The messages that carry a token. The clear token is in their secrets and nowhere else.</summary>
internal static class SignInMail
{
    public const string PasswordReset = "Password Reset Validation";
    public const string EmailVerification = "Email Address Verification";

    /// <summary>Queues a message; <c>url</c> is empty where there is no client area.</summary>
    /// <param name="path">Where in the client area the token is taken.</param>
    /// <param name="expiresAt">UTC milliseconds since 1970.</param>
    public static async ValueTask Add(UnitOfWork unit, Call call, string template, SignInUser user, long? clientId, string path, string token, long expiresAt) =>
        await MailQueue.AddToOne(unit, new NewMail(template, new Dictionary<string, object?>
        {
            ["firstname"] = user.FirstName,
            ["lastname"] = user.LastName,
            ["email"] = user.Email,
            ["expires_at"] = Dates.Second(expiresAt),
        })
        {
            Secrets = new Dictionary<string, object?> { ["token"] = token, ["url"] = ClientArea.TokenLink(call.Options, path, token) },
            ClientId = clientId,
            LoginId = user.Id,
            ExpiresAt = expiresAt,
        }, $"{user.FirstName} {user.LastName}".Trim(), user.Email, call.Now).ConfigureAwait(false);
}
