using Retinue.Access;
using Retinue.Mail.Routing;
using Retinue.SignIn;

namespace Retinue.Mail.Unsubscribing;

/// <summary>The link in a message by which its recipient leaves its category.</summary>
/// <param name="IsOneClick">Whether a mail client may post to it by itself (RFC 8058); otherwise it is for a browser.</param>
internal sealed record UnsubscribeLink(string Url, bool IsOneClick)
{
    /// <summary>Below the address of the server. A token follows.</summary>
    public const string Path = "/unsubscribe/";

    /// <summary>Where a client area takes the token, and calls UnsubscribeEmail with it.</summary>
    private const string ClientAreaPath = "/unsubscribe";

    /// <summary>
    /// The link for a message; null where there is none: the category may not be left, it is sent whatever is preferred, several people get the
    /// message together (one of them would sign another off), or nobody has said where this installation can be reached.
    /// </summary>
    /// <param name="rule">The rule of the category.</param>
    /// <param name="recipients">Those who get this one message.</param>
    public static UnsubscribeLink? For(Vault vault, RetinueOptions options, StoredMail mail, MailRule rule, IReadOnlyList<MailRecipient> recipients)
    {
        if (!rule.MayLeave || mail.Category.Length == 0 || recipients is not [{ Person: PersonKind.Owner or PersonKind.Contact } recipient]) return null;
        // By force of a rule, or because nobody else was left: signing off would change nothing.
        if (recipient.Reason == RoutingReason.Forced.Code || recipient.Reason == RoutingReason.Fallback.Code) return null;
        var token = new UnsubscribeToken(mail.Uid, recipient.Position, mail.Category).Write(vault);
        if (options.SystemUrl.Length > 0)
            return new UnsubscribeLink(options.LinkBase + Path + token, options.SystemUrl.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
        return ClientArea.TokenLink(options, ClientAreaPath, token) is { Length: > 0 } url ? new UnsubscribeLink(url, false) : null;
    }
}
