using System.Text.Json;
using Retinue.Clients;
using Retinue.Events;
using Retinue.Mail.Routing;
using Retinue.Storage;

namespace Retinue.Mail.Bounces;

/// <summary>
/// What becomes of a message that nobody has got: it goes on to whoever of the account is to get it now that the others cannot be reached, or
/// it has failed. One about a login never goes on: it was for that address alone. Nor does one that somebody who can be reached did not get, for a
/// full mailbox or a broken template: a ticket of one contact is not for another because of that.
/// </summary>
internal static class Undelivered
{
    /// <summary>How long after it was sent a message may go on: reports come within days, and nobody is to get an old message by a forged one.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>Goes on with a message after something was noted of its recipients; does nothing while somebody has it or waits for it.</summary>
    /// <param name="db">The transaction; the message is locked in it.</param>
    /// <param name="raise">Raises an event in the same transaction.</param>
    /// <param name="mail">The message.</param>
    /// <param name="now">UTC milliseconds since 1970.</param>
    /// <returns>The state in which it is now; <see cref="MailState.Waiting"/> when it goes on, with nobody holding it.</returns>
    public static async ValueTask<string> GoOn(Session db, Func<Event, ValueTask> raise, StoredMail mail, long now)
    {
        var recipients = await MailRows.Recipients(db, mail.Id).ConfigureAwait(false);
        if (mail.State is not (MailState.Waiting or MailState.Sent) || recipients.Any(r => r.State is MailRecipient.Waiting or MailRecipient.Sent) || !recipients.Any(IsFailure)) return mail.State;
        var isOver = (mail.ExpiresAt != 0 && mail.ExpiresAt <= now) || (mail.FinishedAt != 0 && now - mail.FinishedAt > (long)Longest.TotalMilliseconds);
        var next = mail.Category.Length == 0 || mail.ClientId == null || isOver || !await NobodyIsThere(db, recipients).ConfigureAwait(false) ? [] : await Others(db, mail, recipients).ConfigureAwait(false);
        if (next.Count > 0)
        {
            await SendOn(db, mail, recipients, next, now).ConfigureAwait(false);
            return MailState.Waiting;
        }
        await Fail(db, raise, mail, recipients.Count == 0 ? "" : recipients[^1].Answer, now).ConfigureAwait(false);
        return MailState.Failed;
    }

    /// <summary>Gives a message up.</summary>
    public static async ValueTask Fail(Session db, Func<Event, ValueTask> raise, StoredMail mail, string error, long now)
    {
        await db.Add($"""
            UPDATE mails SET state = {MailState.Failed}, error = {error}, secrets = {"{}"}, holder = {""}, due_at = {MailQueue.Never}, finished_at = {now}, updated_at = {now}
            WHERE id = {mail.Id}
            """).ConfigureAwait(false);
        await raise(BounceEvents.Failed(mail, error)).ConfigureAwait(false);
    }

    /// <summary>Whether each of those who did not get a message has an address at which nobody can be reached, or to which nothing is sent any more.</summary>
    private static async ValueTask<bool> NobodyIsThere(Session db, List<MailRecipient> recipients)
    {
        foreach (var failed in recipients.Where(IsFailure))
            if (!DeliveryStatus.IsOfTheAddress(DeliveryStatus.In(failed.Answer)) && await Suppressions.Find(db, EmailKey.Of(failed.Email)).ConfigureAwait(false) == null) return false;
        return true;
    }

    private static bool IsFailure(MailRecipient recipient) => recipient.State is MailRecipient.Failed or MailRecipient.Bounced;

    /// <summary>Who is to get the message when nobody can be reached who was to get it first.</summary>
    private static async ValueTask<List<Decision>> Others(Session db, StoredMail mail, List<MailRecipient> recipients)
    {
        var tried = recipients.Select(r => EmailKey.Of(r.Email)).ToHashSet(StringComparer.Ordinal);
        // It was for one person alone.
        if (MailRows.Addressee(mail, recipients) != null) return [];
        var route = await MailRouting.Decide(db, mail.ClientId!.Value, mail.Category, mail.OpenerId, isUnreachable: tried.Contains).ConfigureAwait(false);
        return route == null ? [] : [.. route.Decisions.Where(d => d.Reason.Gets)];
    }

    private static async ValueTask SendOn(Session db, StoredMail mail, List<MailRecipient> before, List<Decision> next, long now)
    {
        var (position, message) = (before.Max(r => r.Position), before.Max(r => r.Message));
        foreach (var r in MailQueue.Those(next, mail.ClientId))
            await MailQueue.AddRecipient(db, r with { MailId = mail.Id, Position = position + r.Position, Message = message + r.Message, Reason = RoutingReason.Fallback.Code }, now).ConfigureAwait(false);
        var passed = MailRows.Passed(mail).Where(p => next.All(d => d.Person.ContactId != p.ContactId));
        await db.Add($"""
            UPDATE mails SET state = {MailState.Waiting}, passed_over = {JsonSerializer.Serialize(passed)}, holder = {""}, due_at = {now}, attempts = 0, finished_at = 0, updated_at = {now}
            WHERE id = {mail.Id}
            """).ConfigureAwait(false);
    }
}
