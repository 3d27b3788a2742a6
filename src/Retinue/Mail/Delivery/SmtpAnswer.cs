namespace Retinue.Mail.Delivery;

/// <summary>What became of a message at one recipient.</summary>
internal enum SmtpOutcome
{
    /// <summary>The server has taken it.</summary>
    Sent,

    /// <summary>It may be tried again.</summary>
    Deferred,

    /// <summary>The server will never take it.</summary>
    Refused,
}

/// <summary>What the mail server said about a message for one recipient.</summary>
/// <param name="Text">Its words in one line, with the three digits before them; ours where it said nothing.</param>
internal sealed record SmtpAnswer(SmtpOutcome Outcome, string Text)
{
    /// <summary>What the server said itself.</summary>
    public static SmtpAnswer Said(SmtpOutcome outcome, int code, string text) => new(outcome, MailRecipient.OneLine($"{code} {text}"));

    /// <summary>There was no answer, for a reason of our own or of the network.</summary>
    public static SmtpAnswer Deferred(string reason) => new(SmtpOutcome.Deferred, MailRecipient.OneLine(reason));
}

/// <summary>The mail server cannot be used at all at this moment: no message is to blame.</summary>
internal sealed class MailServerException(string message, Exception inner) : Exception(message, inner);
