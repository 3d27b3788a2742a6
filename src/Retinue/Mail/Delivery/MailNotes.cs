using Retinue.Events;
using Retinue.Mail.Bounces;
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
    /// <param name="raise">Raises an event in the same transaction.</param>
    public static async ValueTask Handed(Session db, Func<Event, ValueTask> raise, StoredMail mail, IReadOnlyList<Handed> handed, long now)
    {
        var refused = handed.Where(h => h.Answer.Outcome == SmtpOutcome.Refused).ToList();
        if (refused.Count > 0)
        {
            var locked = await MailRows.Lock(db, mail.Id).ConfigureAwait(false);
            var fresh = await MailRows.Recipients(db, mail.Id).ConfigureAwait(false);
            foreach (var (recipient, answer) in refused)
                if (locked != null && fresh.Find(r => r.Position == recipient.Position) is { State: MailRecipient.Waiting } still)
                    await Bounce.Record(db, raise, locked, still, Bounce.Failed(DeliveryStatus.In(answer.Text), answer.Text), MailRecipient.Failed, now).ConfigureAwait(false);
        }
        foreach (var (recipient, answer) in handed.Except(refused))
            await db.Execute($"""
                UPDATE mail_recipients SET state = {(answer.Outcome == SmtpOutcome.Sent ? MailRecipient.Sent : MailRecipient.Waiting)}, answer = {answer.Text}, updated_at = {now}
                WHERE mail_id = {mail.Id} AND position = {recipient.Position} AND state = {MailRecipient.Waiting}
                """).ConfigureAwait(false);
    }

    /// <summary>Notes who does not get a message because nothing is sent to their address any more.</summary>
    public static async ValueTask Blocked(Session db, HeldMail held, long now)
    {
        foreach (var recipient in held.Blocked)
            await db.Add($"""
                UPDATE mail_recipients SET state = {MailRecipient.Failed}, answer = {"Nothing is sent to this address any more"}, updated_at = {now}
                WHERE mail_id = {held.Mail.Id} AND position = {recipient.Position} AND state = {MailRecipient.Waiting}
                """).ConfigureAwait(false);
    }

    /// <summary>Notes who does not get a message because a hook took them off.</summary>
    public static async ValueTask TakenOff(Session db, StoredMail mail, IReadOnlyList<MailRecipient> gone, long now)
    {
        foreach (var recipient in gone)
            await db.Add($"""
                UPDATE mail_recipients SET state = {MailRecipient.Void}, answer = {"A hook took them off"}, updated_at = {now}
                WHERE mail_id = {mail.Id} AND position = {recipient.Position} AND state = {MailRecipient.Waiting}
                """).ConfigureAwait(false);
    }

    /// <summary>Notes where a message stands after an attempt: it is done, or waits for the next attempt, or is given up. Its lease ends.</summary>
    /// <param name="raise">Raises an event in the same transaction.</param>
    /// <param name="problem">Why nothing was handed over; empty when it was.</param>
    public static async ValueTask Attempted(Session db, Func<Event, ValueTask> raise, MailLease lease, HeldMail held, string problem, long now)
    {
        if (!await lease.Hold(db, held.Mail.Id).ConfigureAwait(false)) return;
        var (id, attempts) = (held.Mail.Id, held.Mail.Attempts + 1);
        var recipients = await MailRows.Recipients(db, id).ConfigureAwait(false);
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
        if (isLost && !isSent)
        {
            await db.Add($"UPDATE mails SET attempts = {attempts}, {Kept(held)} WHERE id = {id}").ConfigureAwait(false);
            // It goes on to somebody else of the account, or has failed. What could not be filled in was tried at nobody, and could not be for anybody else.
            if (problem.Length > 0) await Undelivered.Fail(db, raise, held.Mail, problem, now).ConfigureAwait(false);
            else await Undelivered.GoOn(db, raise, (await MailRows.Find(db, id).ConfigureAwait(false))!, now).ConfigureAwait(false);
            return;
        }
        var error = problem.Length > 0 ? problem : recipients.LastOrDefault(r => r.State is MailRecipient.Failed or MailRecipient.Waiting)?.Answer ?? "";
        await End(db, held, isSent ? MailState.Sent : MailState.Void, error, attempts, now).ConfigureAwait(false);
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

    /// <summary>The longest text that is kept: a hook may have made it of any length.</summary>
    private const int MaxKept = 1_000_000;

    private static string Cut(string text) => text.Length <= MaxKept ? text : Value.WellFormed(text[..MaxKept]);

    private static Sql Kept(HeldMail held) => $"subject = {Cut(held.Kept?.Subject ?? held.Mail.Subject)}, html = {Cut(held.Kept?.Html ?? held.Mail.Html)}";
}
