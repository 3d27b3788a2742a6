using Retinue.Clients;
using Retinue.Contacts;
using Retinue.Mail.Templates;
using Retinue.Storage;

namespace Retinue.Mail.Routing;

/// <summary>
/// Tells who would get a message if it were sent now, and of everybody else why not. It asks what the sending itself asks, and sends nothing.
/// Our own.
/// </summary>
internal sealed class GetEmailRecipients : ApiAction
{
    private static readonly IntParam ClientId = new("clientid", "The client account") { Required = true, Missing = ClientErrors.IdNotFound, Example = "1" };
    private static readonly TextParam Category = new(EmailCategoryParams.Category, "The category of the message, one of the six or of the operator's own") { Example = "invoice" };
    private static readonly TextParam MessageName = new("messagename", "Instead of the category: the template, whose type is the category") { Example = "Invoice Created" };
    private static readonly IntParam ContactId = new("contactid", "For the support category: the contact who opened the ticket; the client itself when absent") { Example = "1" };

    private static readonly Field ClientIdField = Field.Id("clientid", "The client account"), Gets = Field.Flag("gets", "Whether they get the message");
    private static readonly Field Sends = new Field("sends", FieldType.Boolean, "Whether anybody gets it");
    private static readonly Field Kind = Field.Text("person", "owner or contact"), Contact = Field.Id("contactid", "0 for the owner");
    private static readonly Field Name = Field.Text("name"), Email = Field.Text("email");
    private static readonly Field Role = Field.Text("role", "to or cc; empty for who gets nothing"), Message = Field.Number("message", "Those with the same number get one message together; 0 for who gets nothing");
    private static readonly Field Reason = Field.Text("reason", "Why, for programs"), ReasonText = Field.Text("reason_text", "Why, for people");
    private static readonly Field Rule = Field.Group("rule", "The rule that is in force for this account", EmailCategoryParams.RuleFields);
    private static readonly Field People = Field.List("recipients", "recipient", "Everybody of the account: the owner first, then the contacts by their ids", Kind, Contact, Name, Email, Gets, Role, Message, Reason, ReasonText);

    public override ActionSpec Spec { get; } = new("GetEmailRecipients", "Tells who would get a message, and why")
    {
        Params = [ClientId, Category, MessageName, ContactId],
        Returns = [ClientIdField, EmailCategoryParams.CategoryField, Sends, Rule, People],
        Errors = [ClientErrors.IdNotFound, EmailCategoryErrors.CategoryOrTemplateRequired, MailErrors.TypeInvalid, MailErrors.TemplateNotFound, ContactErrors.IdNotFound],
    };

    public override Task<Reply> Run(Call call)
    {
        var client = call.RequiredNumber(ClientId);
        var opener = call.Number(ContactId) ?? 0;
        return call.Read(async db =>
        {
            var category = await CategoryOf(db, call).ConfigureAwait(false);
            // Mail about a login is addressed to it alone; of an account's own, that is the owner's.
            var isOfLogin = category == MailTemplate.LoginType && call.Text(MessageName).Length > 0;
            var route = await MailRouting.Decide(db, client, category, opener, isOfLogin).ConfigureAwait(false) ?? throw new Refused(ClientErrors.IdNotFound) { Parameter = ClientId.Name };
            if (route.Category == null && !isOfLogin) throw new Refused(MailErrors.TypeInvalid) { Parameter = Category.Name };
            if (opener != 0 && route.Account.Contacts.All(c => c.ContactId != opener)) throw new Refused(ContactErrors.IdNotFound) { Parameter = ContactId.Name };
            var rule = new Reply();
            EmailCategoryParams.AddRule(rule, route.Texts);
            return new Reply
            {
                { ClientIdField, client }, { EmailCategoryParams.CategoryField, category }, { Sends, route.HasRecipients }, { Rule, rule }, { People, [.. route.Decisions.Select(Row)] },
            };
        });
    }

    private static async ValueTask<string> CategoryOf(Session db, Call call)
    {
        if (call.Text(MessageName) is { Length: > 0 } name)
            return (await TemplateStore.Exact(db, name, "").ConfigureAwait(false) ?? throw new Refused(MailErrors.TemplateNotFound) { Parameter = MessageName.Name }).Type;
        var category = EmailCategoryParams.Read(call, Category);
        return category.Length > 0 ? category : throw new Refused(EmailCategoryErrors.CategoryOrTemplateRequired) { Parameter = Category.Name };
    }

    private static Reply Row(Decision decision) => new()
    {
        { Kind, decision.Person.Kind }, { Contact, decision.Person.ContactId }, { Name, decision.Person.Name }, { Email, decision.Person.Email },
        { Gets, decision.Reason.Gets }, { Role, decision.Role }, { Message, decision.Message }, { Reason, decision.Reason.Code }, { ReasonText, decision.Reason.Text },
    };
}
