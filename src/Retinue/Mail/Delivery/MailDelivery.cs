using System.Data.Common;
using Microsoft.Extensions.Logging;
using MimeKit;
using Retinue.Events;
using Retinue.Mail.Bounces;
using Retinue.Storage;

namespace Retinue.Mail.Delivery;

/// <summary>
/// Delivers one message that is held. What the server has taken is noted before anything else is done: only a process that is killed between
/// the server's answer and the note, or an answer that is lost on the way, makes somebody get a message twice, then with the same Message-ID.
/// </summary>
internal sealed class MailDelivery(LocalApi api, MailSettings settings, MailPace pace)
{
    /// <summary>How long after a failure a note is tried again.</summary>
    private static readonly TimeSpan NoteAgain = TimeSpan.FromMilliseconds(200);

    private readonly ILogger log = api.Log.CreateLogger<MailDelivery>();

    private long Now => api.Clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <param name="stop">Nothing more is begun.</param>
    /// <param name="abort">What is under way is given up.</param>
    /// <exception cref="MailServerException">The server cannot be used now; the message is as it was.</exception>
    public async Task Deliver(MailLease lease, long id, SmtpConnection connection, CancellationToken stop, CancellationToken abort)
    {
        var options = await api.Configuration.Current().ConfigureAwait(false);
        var rules = await api.MailRules.Current().ConfigureAwait(false);
        if (await api.Store.Read(db => HeldMail.Load(db, rules, lease, id)).ConfigureAwait(false) is not { } held) return;
        try
        {
            await Deliver(options, lease, held, connection, stop, abort).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not (MailServerException or DbException or OperationCanceledException))
        {
            // Whatever it is about this one message, it must not hold up those behind it.
            log.LogError(e, "Mail {Mail} could not be worked on", id);
            await Note(abort, (db, raise) => MailNotes.Attempted(db, raise, lease, held, MailRecipient.OneLine($"It could not be worked on: {e.Message}"), Now)).ConfigureAwait(false);
        }
    }

    private async Task Deliver(RetinueOptions options, MailLease lease, HeldMail held, SmtpConnection connection, CancellationToken stop, CancellationToken abort)
    {
        var id = held.Mail.Id;
        if (held.Mail.ExpiresAt != 0 && held.Mail.ExpiresAt <= Now)
        {
            await Note(abort, (db, _) => MailNotes.Stopped(db, lease, held, "It was of no use any more when its turn came", Now)).ConfigureAwait(false);
            return;
        }
        if (held.Blocked.Count > 0)
        {
            await Note(abort, (db, _) => MailNotes.Blocked(db, held, Now)).ConfigureAwait(false);
            held = held with { Recipients = [.. held.Recipients.Select(r => held.Blocked.Contains(r) ? r with { State = MailRecipient.Failed } : r)] };
        }
        if (!held.Waiting.Any())
        {
            await Note(abort, (db, raise) => MailNotes.Attempted(db, raise, lease, held, "", Now)).ConfigureAwait(false);
            return;
        }
        if (await Prepare(options, held, abort).ConfigureAwait(false) is not { } ready)
        {
            await Note(abort, (db, _) => MailNotes.Stopped(db, lease, held, "A hook stopped it", Now)).ConfigureAwait(false);
            return;
        }
        if (settings.Server == null)
        {
            await Note(abort, (db, _) => MailNotes.Captured(db, lease, ready, Now)).ConfigureAwait(false);
            RetinueMeter.Mailed("captured", ready.Recipients.Count(r => r.State == MailRecipient.Waiting));
            return;
        }
        if (ready.Text != null && !await HandAll(options, lease, ready, connection, stop, abort).ConfigureAwait(false)) return;
        if (ready.Problem.Length > 0) log.LogWarning("Mail {Mail} waits: {Reason}", id, ready.Problem);
        await Note(abort, (db, raise) => MailNotes.Attempted(db, raise, lease, ready, ready.Problem, Now)).ConfigureAwait(false);
    }

    /// <summary>Asks the hooks, outside of any transaction, and fills the message in; null when a hook stopped it.</summary>
    private async Task<HeldMail?> Prepare(RetinueOptions options, HeldMail held, CancellationToken abort)
    {
        try
        {
            if (await MailHooks.PreSend(api, held.Mail).ConfigureAwait(false) is not { } mail) return null;
            // Whoever it cannot reach is no recipient any more: the one to whom it went on is the first now, and stays.
            var live = held.Recipients.Where(r => r.State is MailRecipient.Waiting or MailRecipient.Sent).ToList();
            var kept = await MailHooks.Reduce(api, mail, live).ConfigureAwait(false);
            var gone = live.Except(kept).Where(r => r.State == MailRecipient.Waiting).ToList();
            if (gone.Count > 0)
            {
                await Note(abort, (db, _) => MailNotes.TakenOff(db, held.Mail, gone, Now)).ConfigureAwait(false);
                held = held with { Recipients = [.. held.Recipients.Except(gone)] };
            }
            var filled = await held.Fill(api, options, mail).ConfigureAwait(false);
            if (filled.Kept is not { } text) return filled;
            return filled with { Kept = await MailHooks.PreLog(api, mail, [.. live.Except(gone)], text).ConfigureAwait(false) ?? new KeptText("", "") };
        }
        catch (Exception e) when (e is not (DbException or OperationCanceledException))
        {
            // A hook failed: what it would have stopped must not go out, and may when it is mended.
            return held with { Problem = MailRecipient.OneLine($"A hook could not be asked: {e.Message}"), Text = null };
        }
    }

    /// <summary>
    /// Hands over each of the messages of a mail and notes each, with the last also where the mail stands. Answers whether that is still to be
    /// noted, because there was no last message after all; not when it was stopped before.
    /// </summary>
    private async Task<bool> HandAll(RetinueOptions options, MailLease lease, HeldMail held, SmtpConnection connection, CancellationToken stop, CancellationToken abort)
    {
        var (isFirst, isNoted) = (true, false);
        var messages = held.Waiting.ToList();
        foreach (var planned in messages)
        {
            await pace.Wait(stop).ConfigureAwait(false);
            if (stop.IsCancellationRequested || !lease.IsSafe(Now)) return false;
            // A contact may be gone since the first of several was handed over.
            var together = isFirst ? planned : await StillWaiting(planned).ConfigureAwait(false);
            isFirst = false;
            if (together.Count == 0) continue;
            var handed = await Hand(options, held, together, connection, abort).ConfigureAwait(false);
            // In one commit, because commits are what a long queue costs the database.
            isNoted = planned == messages[^1];
            await Note(abort, async (db, raise) =>
            {
                await MailNotes.Handed(db, raise, held.Mail, handed, Now).ConfigureAwait(false);
                if (isNoted) await MailNotes.Attempted(db, raise, lease, held, "", Now).ConfigureAwait(false);
            }).ConfigureAwait(false);
            foreach (var (recipient, answer) in handed)
            {
                RetinueMeter.Mailed(answer.Outcome switch { SmtpOutcome.Sent => "sent", SmtpOutcome.Refused => "failed", _ => "deferred" }, 1);
                if (answer.Outcome != SmtpOutcome.Sent) log.LogInformation("Mail {Mail}, recipient {Position}: {Answer}", held.Mail.Id, recipient.Position, answer.Text);
            }
        }
        return !isNoted;
    }

    private async Task<IReadOnlyList<MailRecipient>> StillWaiting(IReadOnlyList<MailRecipient> planned)
    {
        var now = await api.Store.Read(db => MailRows.Recipients(db, planned[0].MailId)).ConfigureAwait(false);
        return [.. planned.Where(p => now.Any(r => r.Position == p.Position && r.State == MailRecipient.Waiting))];
    }

    private async Task<IReadOnlyList<Handed>> Hand(RetinueOptions options, HeldMail held, IReadOnlyList<MailRecipient> together, SmtpConnection connection, CancellationToken abort)
    {
        var good = together.Where(MailMessage.IsAddress).ToList();
        List<Handed> handed = [.. together.Except(good).Select(r => new Handed(r, new SmtpAnswer(SmtpOutcome.Refused, "This is no address that mail can be sent to")))];
        if (good.Count == 0) return handed;
        try
        {
            using var message = MailMessage.Of(settings, api.Vault, options, held, good[0].Message, api.Clock.GetUtcNow());
            var sender = settings.BounceAddress is { } back ? new MailboxAddress("", BounceAddress.For(api.Vault, back.Address, held.Mail.Uid)) : (MailboxAddress)message.From[0];
            var answers = await connection.Send(message, sender, [.. good.Select(MailMessage.Address)], abort).ConfigureAwait(false);
            handed.AddRange(good.Zip(answers, (r, answer) => new Handed(r, answer)));
        }
        catch (Exception e) when (e is not (MailServerException or OperationCanceledException))
        {
            // Something about this one message: it must not hold up those behind it.
            log.LogError(e, "Mail {Mail} could not be put together", held.Mail.Id);
            handed.AddRange(good.Select(r => new Handed(r, SmtpAnswer.Deferred($"The message could not be put together: {e.Message}"))));
        }
        return handed;
    }

    /// <summary>Writes a note, again and again while the database cannot be reached: a note that is lost is a message twice.</summary>
    private async Task Note(CancellationToken abort, Func<Session, Func<Event, ValueTask>, ValueTask> note)
    {
        while (true)
        {
            try
            {
                var raised = await api.Store.Write(async db =>
                {
                    var events = new List<Event>();
                    await note(db, async e =>
                    {
                        await EventsTable.Add(db, e, Caller.System, Now).ConfigureAwait(false);
                        events.Add(e);
                    }).ConfigureAwait(false);
                    return events;
                }).ConfigureAwait(false);
                if (raised.Count == 0) return;
                api.Committed.Set();
                await api.Hooks.Ran(raised, Caller.System).ConfigureAwait(false);
                return;
            }
            catch (Exception e) when (!abort.IsCancellationRequested)
            {
                if (api.Outage.Note(e) == null) log.LogWarning("What came of a message could not be noted; trying again: {Reason}", e.Message);
                await Task.Delay(NoteAgain, abort).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
