using Retinue.Mail.Routing;

namespace Retinue.Mail;

/// <summary>
/// Answers everything about one message: what it says with secrets hidden, where it stands, who gets it and why, what became of it there, and
/// why everybody else of the account gets nothing. Our own.
/// </summary>
internal sealed class GetEmail : ApiAction
{
    public static readonly IntParam EmailId = new("emailid", "The message") { Required = true, Missing = MailErrors.NotFound, Aliases = ["id"], Example = "1" };

    private static readonly Field Id = Field.Id("id"), UserId = Field.Id("userid", "The client; 0 for a message about a login alone"), Template = Field.Text("messagename", "The template; empty for a text of its own");
    private static readonly Field Category = Field.Text("category", "Whose preferences decided; empty for a message about a login"), Related = Field.Id("relid", "The record that it is about; 0 without one");
    private static readonly Field Opener = Field.Id("openerid", "The contact who opened the ticket; 0 for the client itself"), Language = Field.Text("language"), State = Field.Text("state", "waiting, captured, sent, failed, nobody or void");
    private static readonly Field Error = Field.Text("error", "Why it was not sent, or not yet"), Attempts = Field.Number("attempts", "How often it was tried"), Subject = Field.Text("subject"), Content = Field.Text("content", "The HTML of what it says, with secrets hidden");
    private static readonly Field Created = Field.Text("created_at", "When it was queued, in UTC"), Due = Field.Text("due_at", "When it is tried next, in UTC; empty when it is not"), Finished = Field.Text("finished_at", "When it was sent or given up, in UTC");
    private static readonly Field Expires = Field.Text("expires_at", "When it is of no use any more, in UTC; empty for never");

    private static readonly Field Kind = Field.Text("person", "owner, contact, login or address"), Contact = Field.Id("contactid", "0 for anybody else"), Name = Field.Text("name"), Email = Field.Text("email");
    private static readonly Field Role = Field.Text("role", "to, cc or bcc"), Copy = Field.Number("message", "Those with the same number get one message together"), Reason = Field.Text("reason", "Why, for programs"), ReasonText = Field.Text("reason_text", "Why, for people");
    private static readonly Field There = Field.Text("state", "waiting, sent, failed, bounced or void"), Answer = Field.Text("answer", "What the mail server or the bounce said last");

    private static readonly Field Recipients = Field.List("recipients", "recipient", "Who gets it", Kind, Contact, Name, Email, Role, Copy, Reason, ReasonText, There, Answer);
    private static readonly Field Passed = Field.List("passed_over", "person", "Who of the account gets nothing; the name is that of now", Kind, Contact, Name, Reason, ReasonText);

    public override ActionSpec Spec { get; } = new("GetEmail", "Shows a message, who gets it and why")
    {
        Params = [EmailId],
        Returns = [Id, UserId, Template, Category, Related, Opener, Language, State, Error, Attempts, Subject, Content, Created, Due, Finished, Expires, Recipients, Passed],
        Errors = [MailErrors.NotFound],
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(EmailId);
        return call.Read(async db =>
        {
            var mail = await MailRows.Find(db, id).ConfigureAwait(false) ?? throw new Refused(MailErrors.NotFound) { Parameter = EmailId.Name };
            var (subject, html) = await MailRows.Shown(db, call.Options, mail).ConfigureAwait(false);
            var recipients = await MailRows.Recipients(db, [mail]).ConfigureAwait(false);
            var account = mail.ClientId is { } client ? await MailAccount.Find(db, client).ConfigureAwait(false) : null;
            return new Reply
            {
                { Id, mail.Id }, { UserId, mail.ClientId ?? 0 }, { Template, mail.Template }, { Category, mail.Category }, { Related, mail.RelatedId }, { Opener, mail.OpenerId },
                { Language, mail.Language }, { State, mail.State }, { Error, mail.Error }, { Attempts, mail.Attempts }, { Subject, subject }, { Content, html },
                { Created, Dates.Second(mail.CreatedAt) }, { Due, mail.DueAt == MailQueue.Never ? "" : Dates.Second(Math.Max(mail.DueAt, mail.CreatedAt)) }, { Finished, Time(mail.FinishedAt) }, { Expires, Time(mail.ExpiresAt) },
                { Recipients, [.. recipients[mail.Id].Select(Row)] }, { Passed, [.. MailRows.Passed(mail).Select(p => Row(p, account))] },
            };
        });
    }

    private static Reply Row(MailRecipient r) => new()
    {
        { Kind, r.Person }, { Contact, r.ContactId ?? 0 }, { Name, r.Name }, { Email, r.Email }, { Role, r.Role }, { Copy, r.Message },
        { Reason, r.Reason }, { ReasonText, RoutingReason.Find(r.Reason)?.Text ?? "" }, { There, r.State }, { Answer, r.Answer },
    };

    private static Reply Row(PassedOver passed, MailAccount? account)
    {
        var person = passed.ContactId == 0 ? account?.Owner : account?.Contacts.FirstOrDefault(c => c.ContactId == passed.ContactId);
        return new Reply
        {
            { Kind, passed.ContactId == 0 ? PersonKind.Owner : PersonKind.Contact }, { Contact, passed.ContactId }, { Name, person?.Name },
            { Reason, passed.Reason }, { ReasonText, RoutingReason.Find(passed.Reason)?.Text ?? "" },
        };
    }

    private static string Time(long milliseconds) => milliseconds == 0 ? "" : Dates.Second(milliseconds);
}
