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
/// <param name="Code">The three digits; 0 when the server said nothing.</param>
/// <param name="Text">Its words in one line, with the code before them.</param>
internal sealed record SmtpAnswer(SmtpOutcome Outcome, int Code, string Text)
{
    /// <summary>The longest text that is kept.</summary>
    private const int MaxText = 500;

    /// <summary>What the server said itself.</summary>
    public static SmtpAnswer Said(SmtpOutcome outcome, int code, string text) => new(outcome, code, OneLine($"{code} {text}"));

    /// <summary>There was no answer, for a reason of our own or of the network.</summary>
    public static SmtpAnswer Deferred(string reason) => new(SmtpOutcome.Deferred, 0, OneLine(reason));

    /// <summary>A text of a server or library as it is kept: in one line, and not longer than anybody reads.</summary>
    public static string OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Value.WellFormed(line.Length <= MaxText ? line : line[..MaxText]);
    }
}

/// <summary>The mail server cannot be used at all at this moment: no message is to blame.</summary>
internal sealed class MailServerException(string message, Exception inner) : Exception(message, inner);
