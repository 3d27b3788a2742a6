using System.Text;
using Retinue.Clients;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Mail.Bounces;

/// <summary>
/// Takes a report of a mail server that a message could not be delivered, or of a recipient who complains, and notes it: an address at which
/// nobody can be reached gets nothing any more, and a message that nobody has got goes on to somebody else of the account. Our own.
/// </summary>
internal sealed class RecordEmailBounce : ApiAction
{
    private const int MaxTries = 20;

    /// <summary>A report is about one message, and anybody may write one that names many.</summary>
    private const int MaxUids = 10;

    private static readonly TextParam Message = new("message", "The whole report as it came, headers and body; in base64 where it is not plain text") { Required = true };
    private static readonly TextParam Recipient = new("recipient", "The address to which it came, where the headers do not have it");

    private static readonly Field MailId = Field.Id("emailid", "The message that came back");
    private static readonly Field Email = Field.Text("email", "Who did not get it, or complained"), Type = Field.Text("type", "hard, soft, delayed or complaint");
    private static readonly Field Status = Field.Text("status", "The status of RFC 3463"), Answer = Field.Text("answer", "What the mail server said");
    private static readonly Field IsNew = Field.Flag("new", "Whether it was not known before");
    private static readonly Field Bounces = Field.List("bounces", "bounce", "What was reported", Email, Type, Status, Answer, IsNew);

    public override ActionSpec Spec { get; } = new("RecordEmailBounce", "Notes a report about mail that came back, or a complaint")
    {
        Params = [Message, Recipient],
        Returns = [MailId, Bounces],
        Errors = [BounceErrors.Unreadable, BounceErrors.NoReport, BounceErrors.UnknownMail, BounceErrors.UnknownRecipient, Suppressions.Raced],
        Raises = [EventNames.EmailBounced, EventNames.EmailSuppressionAdd, EventNames.EmailFailed],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var report = Read(call);
        if (report.Recipients.Count == 0) throw new Refused(BounceErrors.NoReport) { Parameter = Message.Name };
        var id = await call.Read(db => MailOf(db, call, report)).ConfigureAwait(false);
        if (id == 0) throw new Refused(BounceErrors.UnknownMail);
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await call.Write(unit => Note(unit, call, report, id)).ConfigureAwait(false);
            }
            catch (Refused refused) when (refused.Error == Suppressions.Raced && tries < MaxTries)
            {
                // Another report about the same address came at this instant.
            }
        }
    }

    private static BounceReport Read(Call call)
    {
        var text = call.Text(Message).Trim();
        // No message is base64 as a whole: its first line has a colon.
        var raw = new byte[text.Length];
        raw = Convert.TryFromBase64String(text, raw, out var length) ? raw[..length] : Encoding.UTF8.GetBytes(text);
        // The envelope line of a mailbox, which a pipe may put in front.
        if (raw.AsSpan().StartsWith("From "u8)) raw = raw[(raw.AsSpan().IndexOf((byte)'\n') + 1)..];
        try
        {
            return BounceReport.Read(raw, call.Text(Recipient));
        }
        catch (FormatException)
        {
            throw new Refused(BounceErrors.Unreadable) { Parameter = Message.Name };
        }
    }

    /// <summary>
    /// The id of the message that a report is about; 0 for none that is known. Where messages have a signed address to come back to, that alone is
    /// believed: a Message-ID is passed on with every reply.
    /// </summary>
    private static async ValueTask<long> MailOf(Session db, Call call, BounceReport report)
    {
        var uids = report.Addresses.Select(address => BounceAddress.Read(call.Api.Vault, address)).OfType<string>()
            .Concat(call.Options.MailBounceAddress.Length > 0 ? [] : report.Originals.Select(o => o.Uid)).Distinct(StringComparer.Ordinal);
        foreach (var uid in uids.Take(MaxUids))
            if (await MailRows.IdOf(db, uid).ConfigureAwait(false) is > 0 and var id) return id;
        return 0;
    }

    private static async ValueTask<Reply> Note(UnitOfWork unit, Call call, BounceReport report, long id)
    {
        var mail = await MailRows.Lock(unit.Db, id).ConfigureAwait(false) ?? throw new Refused(BounceErrors.UnknownMail);
        var recipients = await MailRows.Recipients(unit.Db, mail.Id).ConfigureAwait(false);
        var rows = new List<Reply>();
        var noted = new HashSet<long>();
        foreach (var reported in report.Recipients)
        {
            if (Find(recipients, report.Originals.Where(o => o.Uid == mail.Uid), reported) is not { } recipient || !noted.Add(recipient.Position)) continue;
            var isNew = await Bounce.Record(unit.Db, unit.Raise, mail, recipient, reported.Bounce, MailRecipient.Bounced, call.Now).ConfigureAwait(false);
            rows.Add(new Reply { { Email, recipient.Email }, { Type, reported.Bounce.Type }, { Status, reported.Bounce.Status }, { Answer, reported.Bounce.Answer }, { IsNew, isNew } });
        }
        if (rows.Count == 0) throw new Refused(BounceErrors.UnknownRecipient);
        await Undelivered.GoOn(unit.Db, unit.Raise, mail, call.Now).ConfigureAwait(false);
        return new Reply { { MailId, mail.Id }, { Bounces, rows } };
    }

    /// <summary>
    /// The recipient whom a report means. Where an address forwards, the report may name one that nobody here knows; then it is clear who is
    /// meant if one person alone got that message. Nothing is noted at somebody who was erased: their address would come back with it.
    /// </summary>
    private static MailRecipient? Find(List<MailRecipient> recipients, IEnumerable<ReportedOriginal> originals, ReportedRecipient reported)
    {
        var messages = originals.Select(o => o.Message).ToList();
        var candidates = recipients.Where(r => messages.Count == 0 || messages.Contains(r.Message)).ToList();
        var keys = reported.Addresses.Select(EmailKey.Of).ToList();
        var meant = candidates.FirstOrDefault(r => keys.Contains(EmailKey.Of(r.Email))) ?? (candidates.Count == 1 ? candidates[0] : null);
        return meant is { Email.Length: > 0 } ? meant : null;
    }
}
