using Retinue.Clients;
using Retinue.Contacts;
using Retinue.Events;
using Retinue.Mail.Routing;
using Retinue.Mail.Templates;
using Retinue.Storage;

namespace Retinue.Mail;

/// <summary>
/// Sends a message to those of an account who are to get it: of a template, or with a text of its own
/// (https://developers.whmcs.com/api-reference/sendemail/). Who gets it is decided as for every message; nobody is asked twice.
/// </summary>
internal sealed class SendEmail : ApiAction
{
    private static readonly TextParam MessageName = new("messagename", "The template to send; it wins over a custom message") { Example = "Client Signup Email" };
    private static readonly TextParam CustomType = new("customtype", "For a message without a template: its category, which decides who gets it") { Example = "general" };
    private static readonly TextParam CustomMessage = new("custommessage", "For a message without a template: its HTML, with Liquid in it");
    private static readonly TextParam CustomSubject = new("customsubject", "For a message without a template: its subject, with Liquid in it");

    private static readonly Field EmailId = Field.Id("emailid", "The id of the message: GetEmail shows who gets it, and why");

    public override ActionSpec Spec { get; } = new("SendEmail", "Sends a message to those of an account who are to get it")
    {
        Params = [MessageName, RelatedAccount.Id, CustomType, CustomMessage, CustomSubject, CustomVariables.Param, RelatedAccount.Client, RelatedAccount.Contact],
        Returns = [EmailId],
        Errors =
        [
            MailErrors.NameOrTypeRequired, MailErrors.TypeInvalid, MailErrors.SubjectRequired, MailErrors.BodyRequired, MailErrors.VariablesInvalid, MailErrors.RelatedIdRequired,
            MailErrors.TemplateNotFound, MailErrors.TemplateDisabled, MailErrors.SendingFailed, ClientErrors.IdNotFound, ContactErrors.IdNotFound, TemplateErrors.Invalid,
        ],
        Raises = [EventNames.EmailQueue],
        Writes = true,
    };

    /// <summary>What is sent: a template, or a text.</summary>
    private sealed record Letter(string Template, string Category, CustomText? Custom);

    public override async Task<Reply> Run(Call call)
    {
        var letter = call.Text(MessageName).Trim() is { Length: > 0 } name ? await OfTemplate(call, name).ConfigureAwait(false) : await OfText(call).ConfigureAwait(false);
        var custom = CustomVariables.Read(call);
        var related = await RelatedAccount.Of(call, letter.Category, letter.Template).ConfigureAwait(false);
        if (related.OpenerId != 0 && letter.Category != "support")
        {
            call.Warn("contactid was ignored: it says who opened a ticket, and the message is about none");
            related = related with { OpenerId = 0 };
        }
        return await call.Write(async unit =>
        {
            await ClientRows.Lock(unit, related.ClientId, related.Missing).ConfigureAwait(false);
            var route = await MailRouting.Decide(unit.Db, related.ClientId, letter.Category, related.OpenerId).ConfigureAwait(false) ?? throw new Refused(related.Missing);
            if (related.OpenerId != 0 && route.Account.Contacts.All(c => c.ContactId != related.OpenerId)) throw new Refused(ContactErrors.IdNotFound) { Parameter = RelatedAccount.Contact.Name };
            var id = await MailQueue.AddRouted(unit, new NewMail(letter.Template, await Variables(unit.Db, call, related, custom).ConfigureAwait(false))
            {
                Custom = letter.Custom,
                Category = letter.Category,
                ClientId = related.ClientId,
                RelatedId = related.RelatedId,
                OpenerId = related.OpenerId,
                Language = route.Account.Language,
            }, route.Decisions, call.Now).ConfigureAwait(false);
            await unit.Raise(MailEvents.Queued(id, related.ClientId, letter.Template, letter.Category, related.RelatedId, route)).ConfigureAwait(false);
            if (!route.HasRecipients) call.Warn(MailEvents.NobodyGetsIt);
            return new Reply { { EmailId, id } };
        }).ConfigureAwait(false);
    }

    private static async Task<Letter> OfTemplate(Call call, string name)
    {
        if (call.Text(CustomType).Length > 0) call.Warn("customtype was ignored: messagename says which template is sent");
        var template = await call.Read(db => TemplateStore.Exact(db, name, "")).ConfigureAwait(false) ?? throw new Refused(MailErrors.TemplateNotFound) { Parameter = MessageName.Name };
        if (!template.MayBeSent) throw new Refused(MailErrors.SendingFailed) { Parameter = MessageName.Name };
        if (template.IsDisabled) throw new Refused(MailErrors.TemplateDisabled) { Parameter = MessageName.Name };
        // A template of a category that is gone, or of none, goes to nobody of an account.
        if (await call.Read(db => MailCategoryRows.Find(db, template.Type)).ConfigureAwait(false) == null) throw new Refused(MailErrors.SendingFailed) { Parameter = MessageName.Name };
        return new Letter(template.Name, template.Type, null);
    }

    private static async Task<Letter> OfText(Call call)
    {
        if (call.Text(CustomType).Trim().ToLowerInvariant() is not { Length: > 0 } type) throw new Refused(MailErrors.NameOrTypeRequired);
        if (await call.Read(db => MailCategoryRows.Find(db, type)).ConfigureAwait(false) == null) throw new Refused(MailErrors.TypeInvalid) { Parameter = CustomType.Name };
        if (string.IsNullOrWhiteSpace(call.Text(CustomSubject))) throw new Refused(MailErrors.SubjectRequired) { Parameter = CustomSubject.Name };
        if (string.IsNullOrWhiteSpace(call.Text(CustomMessage))) throw new Refused(MailErrors.BodyRequired) { Parameter = CustomMessage.Name };
        Check(call, CustomSubject, TemplateParams.MaxSubject);
        Check(call, CustomMessage, TemplateParams.MaxBody);
        return new Letter("", type, new CustomText(call.Text(CustomSubject), call.Text(CustomMessage)));
    }

    /// <summary>A text that cannot be filled in is refused here, where somebody hears of it, and not when it is to be sent.</summary>
    private static void Check(Call call, TextParam param, int longest)
    {
        TemplateParams.CheckLength(param, call.Text(param), longest);
        TemplateParams.CheckLiquid(param, OldNotation.Read(call.Text(param)));
    }

    /// <summary>What is filled in, as it is now: of the account, over that what a hook says of the record, and over both what the call brings.</summary>
    private static async ValueTask<Dictionary<string, object?>> Variables(Session db, Call call, RelatedAccount related, IReadOnlyDictionary<string, object?> custom)
    {
        var client = await ClientRows.Find(db, $"id = {related.ClientId}").ConfigureAwait(false) ?? throw new Refused(related.Missing);
        var variables = await MergeFields.Of(db, call.Options, client).ConfigureAwait(false);
        variables["related_id"] = related.RelatedId;
        foreach (var (name, value) in related.Fields.Concat(custom)) variables[name] = value;
        return variables;
    }
}
