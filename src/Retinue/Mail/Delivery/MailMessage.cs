using MimeKit;
using Retinue.Mail.Templates;

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
    /// <param name="recipients">All of them, also those who have it already: everybody sees the same To and Cc.</param>
    /// <param name="unsubscribe">The link by which the recipient leaves the category; empty when there is none.</param>
    /// <param name="isOneClick">Whether a mail client may post to that link by itself (RFC 8058).</param>
    public static MimeMessage Of(
        MailSettings settings, RetinueOptions options, StoredMail mail, MailText text, IReadOnlyList<MailRecipient> recipients, DateTimeOffset now, string unsubscribe = "", bool isOneClick = false)
    {
        var from = Sender(settings, options, text);
        var message = new MimeMessage { Date = now, Subject = text.Subject, MessageId = $"{mail.Uid}.{recipients[0].Message.ToString(Invariant)}@{from.Domain}" };
        message.From.Add(from);
        foreach (var recipient in recipients)
        {
            var list = recipient.Role switch { MailRecipient.Cc => message.Cc, MailRecipient.Bcc => null, _ => message.To };
            list?.Add(Address(recipient));
        }
        // No machine is to answer it (RFC 3834).
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        if (unsubscribe.Length > 0) message.Headers.Add(HeaderId.ListUnsubscribe, $"<{unsubscribe}>");
        if (isOneClick) message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
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
    public static bool IsAddress(MailRecipient recipient) => MailboxAddress.TryParse(recipient.Email, out var address) && address.Address == recipient.Email;

    private static MailboxAddress Sender(MailSettings settings, RetinueOptions options, MailText text)
    {
        var standard = settings.From ?? new MailboxAddress("", "retinue@localhost");
        var name = text.SenderName.Length > 0 ? text.SenderName : string.IsNullOrEmpty(standard.Name) ? options.CompanyName : standard.Name;
        return new MailboxAddress(name, MailboxAddress.TryParse(text.SenderEmail, out var own) ? own.Address : standard.Address);
    }
}
