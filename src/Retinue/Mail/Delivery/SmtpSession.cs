using MailKit.Net.Smtp;
using MimeKit;

namespace Retinue.Mail.Delivery;

/// <summary>
/// MailKit's client, with one difference: a recipient that the server refuses does not stop the message for the others. What it said about
/// each is kept until the next message.
/// </summary>
internal sealed class SmtpSession : SmtpClient
{
    private readonly Dictionary<string, SmtpAnswer> refused = new(StringComparer.Ordinal);

    /// <summary>Whether the server knows already that a message comes: only before is it certain that it has not taken it.</summary>
    public bool HasBegun { get; private set; }

    public void Begin()
    {
        refused.Clear();
        HasBegun = false;
    }

    /// <summary>What the server said against this recipient; null when it has nothing against it.</summary>
    public SmtpAnswer? Refusal(MailboxAddress recipient) => refused.GetValueOrDefault(recipient.Address);

    protected override void OnSenderAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response) => HasBegun = true;

    protected override void OnRecipientNotAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        var code = (int)response.StatusCode;
        refused[mailbox.Address] = SmtpAnswer.Said(code >= 500 ? SmtpOutcome.Refused : SmtpOutcome.Deferred, code, response.Response);
    }

    protected override void OnNoRecipientsAccepted(MimeMessage message) =>
        throw new SmtpCommandException(SmtpErrorCode.RecipientNotAccepted, SmtpStatusCode.TransactionFailed, "No recipient was accepted");
}
