using System.Data.Common;
using Retinue.Storage;

namespace Retinue.Mail;

/// <summary>A message: what it says, where it stands.</summary>
/// <param name="Template">Its template; empty for one that brings its own text in <paramref name="Custom"/>.</param>
/// <param name="Category">Whose preferences decided who gets it; empty for one about a login, which goes to one address whatever anybody prefers.</param>
/// <param name="RelatedId">The record that it is about, in the words of the system that keeps it; 0 without one.</param>
/// <param name="Language">The language it is written in; empty for that of the installation.</param>
/// <param name="Custom">Subject and message of one without a template, as JSON (<see cref="CustomText"/>).</param>
/// <param name="Variables">What is filled in, as a JSON object.</param>
/// <param name="Secrets">The same, but nobody except the recipient may see it: a token, a link with it. Emptied when it is sent or void.</param>
/// <param name="PassedOver">The people who get nothing and why, as JSON (<see cref="Routing.PassedOver"/>).</param>
/// <param name="Uid">Random; in Message-ID, bounce address and unsubscribe link.</param>
/// <param name="State">One of <see cref="MailState"/>.</param>
/// <param name="Subject">As it was sent, with secrets hidden; empty before.</param>
/// <param name="Html">As it was sent, with secrets hidden; empty before.</param>
/// <param name="Error">Why it was not sent, or the last attempt failed; empty when nothing is wrong.</param>
/// <param name="DueAt">When it may be taken; UTC milliseconds since 1970, as all times here.</param>
/// <param name="ExpiresAt">When it is of no use any more; 0 for never.</param>
/// <param name="FinishedAt">0 while it waits.</param>
/// <param name="OpenerId">For the support category: the contact who opened the ticket; 0 for the client itself.</param>
internal sealed record StoredMail(
    long Id, string Template, string Category, long? ClientId, long? LoginId, long RelatedId, string Language, string Custom, string Variables, string Secrets,
    string PassedOver, string Uid, string State, string Subject, string Html, string Error, long Attempts, long DueAt, long ExpiresAt, long CreatedAt, long FinishedAt,
    long OpenerId = 0)
{
    public static Sql Columns => $"""
        id, template, category, client_id, login_id, related_id, language, custom, variables, secrets,
        passed_over, uid, state, subject, html, error, attempts, due_at, expires_at, created_at, finished_at, opener_id
        """;

    public static StoredMail FromRow(DbDataReader row) => new(
        row.Long(0), row.Text(1), row.Text(2), row.LongOrNull(3), row.LongOrNull(4), row.Long(5), row.Text(6), row.Text(7), row.Text(8), row.Text(9),
        row.Text(10), row.Text(11), row.Text(12), row.Text(13), row.Text(14), row.Text(15), row.Long(16), row.Long(17), row.Long(18), row.Long(19), row.Long(20), row.Long(21));
}

/// <summary>The text of a message that has no template.</summary>
/// <param name="Subject">Liquid.</param>
/// <param name="Message">HTML with Liquid in it.</param>
internal sealed record CustomText(string Subject, string Message);

/// <summary>Where a message stands.</summary>
internal static class MailState
{
    /// <summary>To be sent, for the first time or again.</summary>
    public const string Waiting = "waiting";

    /// <summary>There was no mail server when its turn came: kept, to be looked at or sent later.</summary>
    public const string Captured = "captured";

    /// <summary>A mail server has taken it for one recipient at least, and there is nobody for whom it still waits.</summary>
    public const string Sent = "sent";

    /// <summary>Nobody gets it any more: refused, given up, or every copy came back.</summary>
    public const string Failed = "failed";

    /// <summary>There was nobody to send it to.</summary>
    public const string Nobody = "nobody";

    /// <summary>Not to be sent any more: a hook stopped it, it expired, or its account was erased.</summary>
    public const string Void = "void";
}
