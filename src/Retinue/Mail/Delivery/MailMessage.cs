using MimeKit;
using Retinue.Access;
using Retinue.Mail.Routing;
using Retinue.Mail.Templates;
using Retinue.Mail.Unsubscribing;

namespace Retinue.Mail.Delivery;

/// <summary>A message as it goes over the wire.</summary>
internal static class MailMessage
{
    private static readonly HeaderId[] Signed =
    [
        HeaderId.From, HeaderId.To, HeaderId.Cc, HeaderId.Subject, HeaderId.Date, HeaderId.MessageId, HeaderId.MimeVersion, HeaderId.ContentType,
        HeaderId.ListUnsubscribe, HeaderId.ListUnsubscribePost, HeaderId.AutoSubmitted,
    ];

    /// <summary>Puts together one of the messages of a mail, for those who get it together.</summary>
    /// <param name="number">Which of them.</param>
    public static MimeMessage Of(MailSettings settings, Vault vault, RetinueOptions options, HeldMail held, long number, DateTimeOffset now)
    {
        var (mail, text) = (held.Mail, held.Text!);
        // Those who have it already too: everybody sees the same To and Cc.
        var recipients = held.Of(number).Where(IsAddress).ToList();
        var from = Sender(settings, options, held.Rule, text);
        var message = new MimeMessage { Date = now, Subject = text.Subject, MessageId = $"{mail.Uid}.{number.ToString(Invariant)}@{from.Domain}" };
        message.From.Add(from);
        foreach (var recipient in recipients)
        {
            var list = recipient.Role switch { MailRecipient.Cc => message.Cc, MailRecipient.Bcc => null, _ => message.To };
            list?.Add(Address(recipient));
        }
        // No machine is to answer it (RFC 3834).
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        if (UnsubscribeLink.For(vault, options, mail, held.Rule, recipients) is { } link)
        {
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{link.Url}>");
            if (link.IsOneClick) message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        }
        message.Body = new MultipartAlternative { new TextPart("plain") { Text = text.Text }, new TextPart("html") { Text = text.Html } };
        // What is signed must not be encoded anew on the way.
        message.Prepare(EncodingConstraint.SevenBit);
        settings.Dkim?.Sign(message, [.. Signed.Where(message.Headers.Contains)]);
        return message;
    }

    /// <summary>A recipient as the envelope and the headers have them.</summary>
    /// <exception cref="ParseException">It is no address that mail can be sent to.</exception>
    public static MailboxAddress Address(MailRecipient recipient) => new(recipient.Name, recipient.Email);

    /// <summary>Whether mail can be sent to this address at all.</summary>
    public static bool IsAddress(MailRecipient recipient) => MailboxAddress.TryParse(recipient.Email, out var address) && address.Address == recipient.Email && address.Domain.Length > 0;

    /// <summary>The template's own, or that of the category, or that of the installation: the nearest that says something, for name and address each.</summary>
    private static MailboxAddress Sender(MailSettings settings, RetinueOptions options, MailRule rule, MailText text)
    {
        var standard = settings.From ?? new MailboxAddress("", "retinue@localhost");
        string?[] names = [text.SenderName, rule.SenderName, standard.Name, options.CompanyName], addresses = [text.SenderEmail, rule.SenderEmail];
        var own = addresses.Select(a => MailboxAddress.TryParse(a, out var parsed) ? parsed.Address : null).FirstOrDefault(a => a != null);
        return new MailboxAddress(names.FirstOrDefault(n => !string.IsNullOrEmpty(n)) ?? "", own ?? standard.Address);
    }
}
