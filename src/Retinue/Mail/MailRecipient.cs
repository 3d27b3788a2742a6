using System.Data.Common;
using Retinue.Storage;

namespace Retinue.Mail;

/// <summary>One person who gets a message, and what became of it there.</summary>
/// <param name="Position">1, 2, ... in the order of To and Cc.</param>
/// <param name="Person">One of <see cref="Routing.PersonKind"/>.</param>
/// <param name="Role"><see cref="To"/>, <see cref="Cc"/> or <see cref="Bcc"/>.</param>
/// <param name="Reason">The code of a <see cref="Routing.RoutingReason"/>.</param>
/// <param name="Message">Those with the same number get one message together.</param>
/// <param name="State"><see cref="Waiting"/>, <see cref="Sent"/>, <see cref="Failed"/>, <see cref="Bounced"/> or <see cref="Void"/>.</param>
/// <param name="Answer">What the mail server or the bounce said last.</param>
internal sealed record MailRecipient(
    long MailId, long Position, long? ClientId, long? ContactId, long? LoginId, string Person, string Role, string Reason, string Name, string Email, long Message, string State, string Answer)
{
    public const string To = "to";
    public const string Cc = "cc";
    public const string Bcc = "bcc";

    public const string Waiting = "waiting";

    /// <summary>A mail server took it.</summary>
    public const string Sent = "sent";

    /// <summary>A mail server refused it for good, or it was given up.</summary>
    public const string Failed = "failed";

    /// <summary>It came back after a mail server had taken it.</summary>
    public const string Bounced = "bounced";

    /// <summary>Not to be sent any more.</summary>
    public const string Void = "void";

    /// <summary>The longest answer that is kept.</summary>
    private const int MaxAnswer = 500;

    /// <summary>What a server, a report or a library said, as it is kept: in one line, and not longer than anybody reads.</summary>
    public static string OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Value.WellFormed(line.Length <= MaxAnswer ? line : line[..MaxAnswer]);
    }

    public static Sql Columns => $"mail_id, position, client_id, contact_id, login_id, person, role, reason, name, email, message, state, answer";

    public static MailRecipient FromRow(DbDataReader row) => new(
        row.Long(0), row.Long(1), row.LongOrNull(2), row.LongOrNull(3), row.LongOrNull(4), row.Text(5), row.Text(6), row.Text(7), row.Text(8), row.Text(9), row.Long(10), row.Text(11), row.Text(12));
}
