using Retinue.Clients;
using Retinue.Events;
using Retinue.Mail.Routing;
using Retinue.Storage;

namespace Retinue.Mail.Bounces;

/// <summary>What a mail server, or the recipient, has said against a message.</summary>
/// <param name="Type">One of the constants here.</param>
/// <param name="Status">The status of RFC 3463; empty when there is none.</param>
/// <param name="Answer">The words.</param>
internal sealed record Bounce(string Type, string Status, string Answer)
{
    /// <summary>It came back, and nobody can be reached at the address: nothing is sent there any more.</summary>
    public const string Hard = "hard";

    /// <summary>It came back, and another message may arrive.</summary>
    public const string Soft = "soft";

    /// <summary>A mail server still tries.</summary>
    public const string Delayed = "delayed";

    /// <summary>It arrived, and the recipient called it spam.</summary>
    public const string Complaint = "complaint";

    /// <summary>What the answer of one who complained begins with.</summary>
    private const string ComplaintStart = "Complaint: ";

    /// <summary>The first text after all that begin so: a range means the same to every engine.</summary>
    private const string ComplaintEnd = "Complaint:!";

    /// <summary>One that did not arrive.</summary>
    public static Bounce Failed(string status, string answer) => new(DeliveryStatus.IsOfTheAddress(status) ? Hard : Soft, status, MailRecipient.OneLine(answer));

    /// <summary>One that arrived, and the recipient called it spam.</summary>
    /// <param name="type">The kind of feedback.</param>
    /// <param name="by">Who says so; empty when nobody says.</param>
    public static Bounce Complained(string type, string by) => new(Complaint, "", ComplaintStart + MailRecipient.OneLine($"{type} {(by.Length > 0 ? $"({by})" : "")}"));

    /// <summary>
    /// Notes what became of a message at one recipient, and blocks the address where nobody can be reached there or the recipient complains. A
    /// report about a message to several may be forged by any of them: it blocks an address only with one about another message before it.
    /// </summary>
    /// <param name="db">The transaction; the message is locked in it (<see cref="MailRows.Lock"/>).</param>
    /// <param name="raise">Raises an event in the same transaction.</param>
    /// <param name="mail">The message.</param>
    /// <param name="recipient">At whom.</param>
    /// <param name="bounce">What became of it.</param>
    /// <param name="state"><see cref="MailRecipient.Bounced"/>, or <see cref="MailRecipient.Failed"/> where the server refused it at once.</param>
    /// <param name="now">UTC milliseconds since 1970.</param>
    /// <returns>Whether this is new: one report may come twice.</returns>
    public static async ValueTask<bool> Record(Session db, Func<Event, ValueTask> raise, StoredMail mail, MailRecipient recipient, Bounce bounce, string state, long now)
    {
        if (recipient.State is MailRecipient.Void) return false;
        // The status is read from the answer again when the message goes on, so it is the first one there.
        var answer = DeliveryStatus.In(bounce.Answer) == bounce.Status ? bounce.Answer : $"{bounce.Status} {bounce.Answer}".Trim();
        var after = recipient with { State = bounce.Type is Hard or Soft ? state : recipient.State, Answer = answer };
        // What comes late or again does not make a failure less of one.
        if (after == recipient || (recipient.State is MailRecipient.Bounced or MailRecipient.Failed && bounce.Type is not Complaint)) return false;
        await db.Add($"""
            UPDATE mail_recipients SET state = {after.State}, answer = {after.Answer}, updated_at = {now} WHERE mail_id = {mail.Id} AND position = {recipient.Position}
            """).ConfigureAwait(false);
        await raise(BounceEvents.Bounced(mail, recipient, bounce)).ConfigureAwait(false);

        var reason = bounce.Type switch { Hard => SuppressionReason.Bounce, Complaint => SuppressionReason.Complaint, _ => "" };
        if (reason.Length > 0 && EmailKey.Of(recipient.Email) is { Length: > 0 } key && (state == MailRecipient.Failed || await IsBelieved(db, mail, recipient, key).ConfigureAwait(false)))
            await Suppressions.Block(db, raise, new Suppression(key, recipient.Email, reason, after.Answer, mail.Id, now), new Whose(recipient.ClientId ?? mail.ClientId, recipient.ContactId, recipient.LoginId ?? mail.LoginId)).ConfigureAwait(false);
        return true;
    }

    /// <summary>
    /// Whether a report may block an address: it is about a message that went there alone, or one about another message said the same before.
    /// All who got a message know its bounce address, those too who got a copy of their own.
    /// </summary>
    private static async ValueTask<bool> IsBelieved(Session db, StoredMail mail, MailRecipient recipient, string key)
    {
        if (await db.Number($"SELECT COUNT(*) FROM mail_recipients WHERE mail_id = {mail.Id} AND state <> {MailRecipient.Void}").ConfigureAwait(false) == 1) return true;
        var before = await db.All($"""
            SELECT email, state, answer FROM mail_recipients
            WHERE client_id = {recipient.ClientId} AND mail_id <> {mail.Id} AND (state IN ({MailRecipient.Bounced}, {MailRecipient.Failed}) OR (answer >= {ComplaintStart} AND answer < {ComplaintEnd}))
            """, row => (Email: row.Text(0), IsFailure: row.Text(1) is MailRecipient.Bounced or MailRecipient.Failed, Answer: row.Text(2))).ConfigureAwait(false);
        return before.Any(b => EmailKey.Of(b.Email) == key && (b.IsFailure && DeliveryStatus.IsOfTheAddress(DeliveryStatus.In(b.Answer)) || b.Answer.StartsWith(ComplaintStart, StringComparison.Ordinal)));
    }
}
