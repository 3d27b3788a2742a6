using Retinue.Storage;

namespace Retinue.Mail.Delivery;

/// <summary>One recipient and what the mail server said about the message for them.</summary>
internal sealed record Handed(MailRecipient Recipient, SmtpAnswer Answer);

/// <summary>What is noted of a message after it was handed to the mail server, or was not.</summary>
internal static class MailNotes
{
    /// <summary>
    /// Notes what came of it at each recipient. Also by a worker that has lost its lease meanwhile: whoever has the message now must not send it
    /// to those who have it.
    /// </summary>
    public static async ValueTask Handed(Session db, StoredMail mail, IReadOnlyList<Handed> handed, long now)
    {
        foreach (var (recipient, answer) in handed)
        {
            var state = answer.Outcome switch { SmtpOutcome.Sent => MailRecipient.Sent, SmtpOutcome.Refused => MailRecipient.Failed, _ => MailRecipient.Waiting };
            await db.Execute($"""
                UPDATE mail_recipients SET state = {state}, answer = {answer.Text}, updated_at = {now}
                WHERE mail_id = {mail.Id} AND position = {recipient.Position} AND state = {MailRecipient.Waiting}
                """).ConfigureAwait(false);
        }
    }

    /// <summary>Notes where a message stands after an attempt: it is done, or waits for the next attempt, or is given up. Its lease ends.</summary>
    /// <param name="problem">Why nothing was handed over; empty when it was.</param>
    public static async ValueTask Attempted(Session db, MailLease lease, HeldMail held, string problem, long now)
    {
        if (!await lease.Hold(db, held.Mail.Id).ConfigureAwait(false)) return;
        var (id, attempts) = (held.Mail.Id, held.Mail.Attempts + 1);
        var recipients = await db.All($"SELECT {MailRecipient.Columns} FROM mail_recipients WHERE mail_id = {id} ORDER BY position", MailRecipient.FromRow).ConfigureAwait(false);
        var waiting = recipients.Where(r => r.State == MailRecipient.Waiting).ToList();
        var wait = waiting.Count > 0 ? MailBackoff.After(attempts) : null;
        if (wait != null)
        {
            var reason = problem.Length > 0 ? problem : waiting[0].Answer;
            await db.Add($"""
                UPDATE mails SET holder = {""}, due_at = {now + (long)wait.Value.TotalMilliseconds}, attempts = {attempts}, error = {reason}, updated_at = {now}
                WHERE id = {id}
                """).ConfigureAwait(false);
            return;
        }
        if (waiting.Count > 0)
            await db.Add($"UPDATE mail_recipients SET state = {MailRecipient.Failed}, updated_at = {now} WHERE mail_id = {id} AND state = {MailRecipient.Waiting}").ConfigureAwait(false);
        var isSent = recipients.Any(r => r.State is MailRecipient.Sent or MailRecipient.Bounced);
        var isLost = waiting.Count > 0 || recipients.Any(r => r.State == MailRecipient.Failed);
        var state = isSent ? MailState.Sent : isLost ? MailState.Failed : MailState.Void;
        var error = problem.Length > 0 ? problem : recipients.LastOrDefault(r => r.State is MailRecipient.Failed or MailRecipient.Waiting)?.Answer ?? "";
        await End(db, held, state, error, attempts, now).ConfigureAwait(false);
    }

    /// <summary>Notes that a message is not sent any more, although nobody has refused it.</summary>
    public static async ValueTask Stopped(Session db, MailLease lease, HeldMail held, string reason, long now)
    {
        if (!await lease.Hold(db, held.Mail.Id).ConfigureAwait(false)) return;
        await db.Add($"UPDATE mail_recipients SET state = {MailRecipient.Void}, updated_at = {now} WHERE mail_id = {held.Mail.Id} AND state = {MailRecipient.Waiting}").ConfigureAwait(false);
        var isSent = held.Recipients.Any(r => r.State == MailRecipient.Sent);
        await End(db, held, isSent ? MailState.Sent : MailState.Void, reason, held.Mail.Attempts, now).ConfigureAwait(false);
    }

    /// <summary>Keeps a message for which there is no mail server. Its secrets stay: it may be looked at, and sent later.</summary>
    public static async ValueTask Captured(Session db, MailLease lease, HeldMail held, long now)
    {
        if (!await lease.Hold(db, held.Mail.Id).ConfigureAwait(false)) return;
        await db.Add($"""
            UPDATE mails SET state = {MailState.Captured}, holder = {""}, due_at = {MailQueue.Never}, error = {held.Problem}, updated_at = {now}, {Kept(held)}
            WHERE id = {held.Mail.Id}
            """).ConfigureAwait(false);
    }

    private static ValueTask End(Session db, HeldMail held, string state, string error, long attempts, long now) => db.Add($"""
        UPDATE mails SET state = {state}, secrets = {"{}"}, holder = {""}, due_at = {MailQueue.Never}, attempts = {attempts}, error = {error},
          finished_at = {now}, updated_at = {now}, {Kept(held)}
        WHERE id = {held.Mail.Id}
        """);

    private static Sql Kept(HeldMail held) => $"subject = {held.Shown?.Subject ?? held.Mail.Subject}, html = {held.Shown?.Html ?? held.Mail.Html}";
}
