namespace Retinue.Mail.Templates;

/// <summary>One template in one language, whole. Our own: the documented list has no texts.</summary>
internal sealed class GetEmailTemplate : ApiAction
{
    private static readonly Field Id = Field.Id("id"), Name = Field.Text("name"), Language = Field.Text("language", "Empty for the text that is used when there is none in the client's");
    private static readonly Field Type = Field.Text("type", "The category of its mail; user: about a login; layout: what stands around every message");
    private static readonly Field Subject = Field.Text("subject"), Message = Field.Text("content", "HTML with Liquid in it");
    private static readonly Field Plain = Field.Text("plaintext", "Empty for a text part that is made from the message");
    private static readonly Field SenderName = Field.Text("fromname"), SenderEmail = Field.Text("fromemail"), Disabled = Field.Flag("disabled");
    private static readonly Field Custom = Field.Mark("custom", "Whether the operator added it"), BuiltIn = Field.Flag("builtin", "Whether it is as the program brings it");
    private static readonly Field UpdatedAt = Field.Text("updated_at", "In UTC"), Languages = Field.List("languages", "language", "Every language that it has; empty is the one without");

    public override ActionSpec Spec { get; } = new("GetEmailTemplate", "Shows one email template whole")
    {
        Params = [TemplateParams.Name, TemplateParams.Language],
        Returns = [Id, Name, Language, Type, Subject, Message, Plain, SenderName, SenderEmail, Disabled, Custom, BuiltIn, UpdatedAt, Languages],
        Errors = [MailErrors.TemplateNotFound, TemplateErrors.LanguageInvalid],
    };

    public override async Task<Reply> Run(Call call)
    {
        var (name, language) = (TemplateParams.ReadName(call), TemplateParams.ReadLanguage(call));
        var (template, languages) = await call.Read(async db =>
            (await TemplateStore.Exact(db, name, language).ConfigureAwait(false), await TemplateRows.Languages(db, name).ConfigureAwait(false))).ConfigureAwait(false);
        if (template == null) throw new Refused(MailErrors.TemplateNotFound);
        return new Reply
        {
            { Id, template.Id }, { Name, template.Name }, { Language, template.Language }, { Type, template.Type }, { Subject, template.Subject }, { Message, template.Html },
            { Plain, template.Text }, { SenderName, template.SenderName }, { SenderEmail, template.SenderEmail }, { Disabled, template.IsDisabled },
            { Custom, template.Id > MailTemplate.LastBuiltInId }, { BuiltIn, template.IsBuiltIn },
            { UpdatedAt, template.IsBuiltIn ? Dates.Never : Dates.Second(template.UpdatedAt) }, { Languages, languages },
        };
    }
}
