using Retinue.SignIn;
using Retinue.Storage;
using Retinue.Users.Invites;

namespace Retinue.Mail;

/// <summary>A template, as far as a call must know it that sends a message by hand.</summary>
/// <param name="Category">Its type.</param>
internal sealed record SentTemplate(string Name, string Category, bool IsDisabled)
{
    /// <summary>Templates whose messages bring a token that only their own actions make.</summary>
    private static readonly string[] OfTokens = [SignInMail.PasswordReset, SignInMail.EmailVerification, InviteMail.Template];

    /// <summary>Whether a call may send it: not where it brings a token.</summary>
    public bool IsSentByHand => !OfTokens.Contains(Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The template of a name; null when there is none. The one without a language says what it is, and whether it is disabled.</summary>
    public static async ValueTask<SentTemplate?> Find(Session db, string name)
    {
        if (OfTokens.FirstOrDefault(t => t.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } own) return new(own, "", false);
        return await db.First($"SELECT name, type, is_disabled FROM mail_templates WHERE name = {name} AND language = ''",
            row => new SentTemplate(row.Text(0), row.Text(1), row.Flag(2))).ConfigureAwait(false);
    }
}
