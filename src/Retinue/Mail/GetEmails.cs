using Retinue.Clients;
using Retinue.Storage;

namespace Retinue.Mail;

/// <summary>Lists what was sent to an account, the latest first (https://developers.whmcs.com/api-reference/getemails/). Secrets are hidden in what a message says.</summary>
internal sealed class GetEmails : ApiAction
{
    /// <summary>How many of an account's messages are looked through for a subject.</summary>
    private const long MostSearched = 5000;

    /// <summary>How many of those may be messages whose subject has to be made first.</summary>
    private const int MostMade = 500;

    /// <summary>Answers of this action alone are known to say <c>status</c> for <c>result</c>; both are written.</summary>
    private static readonly ApiError ClientNotFound = ClientErrors.IdNotFound with { SaysStatus = true };

    private static readonly IntParam ClientId = new("clientid", "The client") { Required = true, Missing = ClientNotFound, Aliases = ["userid", "client_id"], Example = "1" };
    private static readonly TextParam Date = new("date", "Only messages of this day or second, in UTC") { Example = "2026-01-31" };
    private static readonly TextParam Subject = new("subject", "Only messages with this in their subject, in any case") { Example = "Invoice" };
    private static readonly TextParam State = new("state", "Only messages in this state: waiting, captured, sent, failed, nobody or void; all but the last two when absent") { Example = "failed" };

    private static readonly Field Id = Field.Id("id"), UserId = Field.Id("userid", "The client"), SubjectField = Field.Text("subject"), Message = Field.Text("message", "The HTML, with secrets hidden");
    private static readonly Field Time = Field.Text("date", "When it was queued, in UTC"), To = Field.Text("to", "Addresses separated by commas"), Cc = Field.Text("cc"), Bcc = Field.Text("bcc");
    private static readonly Field Attachments = New("attachments", "Empty: there are none"), MessageData = New("message_data", "Empty"), Reason = New("failure_reason", "Why it was not sent");
    private static readonly Field Created = New("created_at", "When it was queued, in UTC"), Updated = New("updated_at", "When it was sent or given up, in UTC; empty while it waits");
    private static readonly Field Pending = Count("pending", "1 while it waits"), Failed = Count("failed", "1 when nobody gets it any more"), Retries = Count("retry_count", "How often it was tried again"), Campaign = Count("campaign_id", "0");

    private static readonly Field List = Field.List("emails", "email", "The messages",
        Id, UserId, SubjectField, Message, Time, To, Cc, Bcc, Attachments, Pending, MessageData, Failed, Reason, Retries, Created, Updated, Campaign);

    public override ActionSpec Spec { get; } = new("GetEmails", "Lists what was sent to an account")
    {
        Params = [ClientId, .. Paging.Params, Date, Subject, State],
        Returns = [.. Paging.Fields, List],
        Errors = [ClientNotFound],
    };

    public override Task<Reply> Run(Call call)
    {
        var (start, size) = Paging.Read(call);
        var client = call.RequiredNumber(ClientId);
        var where = Where(call, client);
        return call.Read(async db =>
        {
            if (await db.Number($"SELECT COUNT(*) FROM clients WHERE id = {client}").ConfigureAwait(false) == 0) throw new Refused(ClientNotFound) { Parameter = ClientId.Name };
            if (where == null) return Paging.Reply(List, 0, start, []);
            var (total, mails) = call.Text(Subject).Trim() is { Length: > 0 } subject
                ? await Search(db, call, where, EmailKey.Fold(subject), start, size).ConfigureAwait(false)
                : (await db.Number($"SELECT COUNT(*) FROM mails WHERE {where}").ConfigureAwait(false), await MailRows.Latest(db, where, start, size).ConfigureAwait(false));
            var recipients = await MailRows.Recipients(db, mails).ConfigureAwait(false);
            var rows = new List<Reply>();
            foreach (var mail in mails) rows.Add(await Row(db, call.Options, mail, [.. recipients[mail.Id]]).ConfigureAwait(false));
            return Paging.Reply(List, total, start, rows);
        });
    }

    /// <summary>What the call asks for; null when a date cannot be read, for then nothing is meant and not everything.</summary>
    private static Sql? Where(Call call, long client)
    {
        List<Sql> where = [$"client_id = {client}"];
        where.Add(call.Text(State).Trim().ToLowerInvariant() is { Length: > 0 } state ? (Sql)$"state = {state}" : $"state NOT IN ({MailState.Nobody}, {MailState.Void})");
        if (call.Text(Date).Trim() is not { Length: > 0 } date) return Sql.Join(" AND ", where);
        if (DateText.Span(date) is { } span) return Sql.Join(" AND ", [.. where, $"created_at >= {span.From} AND created_at < {span.To}"]);
        call.Warn("date is not a day such as 2026-01-31");
        return null;
    }

    /// <summary>Subjects are compared here, where case is folded alike on every engine; those of messages that wait are made for it.</summary>
    private static async ValueTask<(long, List<StoredMail>)> Search(Session db, Call call, Sql where, string words, long start, long size)
    {
        var subjects = await db.All($"SELECT id, subject, state FROM mails WHERE {where} ORDER BY id DESC LIMIT {MostSearched + 1}",
            row => (Id: row.Long(0), Subject: row.Text(1), State: row.Text(2))).ConfigureAwait(false);
        if (subjects.Count > MostSearched) call.Warn($"Only the latest {MostSearched.ToString(Invariant)} messages were searched; a date narrows the search");
        var (found, made) = (new List<long>(), 0);
        foreach (var (id, kept, state) in subjects.Take((int)MostSearched))
        {
            var subject = kept;
            if (kept.Length == 0 && state is MailState.Waiting or MailState.Nobody && made++ < MostMade)
                subject = await MailRows.ShownSubject(db, call.Options, (await MailRows.Find(db, id).ConfigureAwait(false))!).ConfigureAwait(false);
            if (EmailKey.Fold(subject).Contains(words, StringComparison.Ordinal)) found.Add(id);
        }
        if (made > MostMade) call.Warn($"Of the messages that wait only the latest {MostMade.ToString(Invariant)} were searched; a date narrows the search");
        var page = found.Skip((int)Math.Min(start, int.MaxValue)).Take((int)size).ToList();
        return (found.Count, page.Count == 0 ? [] : await MailRows.Latest(db, $"id IN ({Sql.List(page)})", 0, size).ConfigureAwait(false));
    }

    private static async ValueTask<Reply> Row(Session db, RetinueOptions options, StoredMail mail, IReadOnlyList<MailRecipient> recipients)
    {
        var (subject, html) = await MailRows.Shown(db, options, mail).ConfigureAwait(false);
        return new Reply
        {
            { Id, mail.Id }, { UserId, mail.ClientId ?? 0 }, { SubjectField, subject }, { Message, html }, { Time, Dates.Second(mail.CreatedAt) },
            { To, Addresses(MailRecipient.To) }, { Cc, Addresses(MailRecipient.Cc) }, { Bcc, Addresses(MailRecipient.Bcc) }, { Attachments, "" },
            { Pending, mail.State == MailState.Waiting ? 1 : 0 }, { MessageData, "" }, { Failed, mail.State is MailState.Failed or MailState.Void or MailState.Nobody ? 1 : 0 },
            { Reason, mail.State == MailState.Nobody ? "There was nobody to send it to" : mail.Error }, { Retries, Math.Max(0, mail.Attempts - 1) },
            { Created, Dates.Second(mail.CreatedAt) }, { Updated, mail.FinishedAt == 0 ? "" : Dates.Second(mail.FinishedAt) }, { Campaign, 0 },
        };

        string Addresses(string role) => string.Join(", ", recipients.Where(r => r.Role == role && r.State != MailRecipient.Void).Select(r => r.Email));
    }

    private static Field New(string name, string summary) => Field.Text(name, summary) with { Only = ApiVersion.V8 };

    private static Field Count(string name, string summary) => Field.Number(name, summary) with { Only = ApiVersion.V8 };
}
