namespace Retinue.Mail.Templates;

/// <summary>https://developers.whmcs.com/api-reference/getemailtemplates/: those without a language, or those in the one that is named.</summary>
internal sealed class GetEmailTemplates : ApiAction
{
    private static readonly TextParam Type = new("type", "Only templates of this type: general, product, domain, invoice, support, affiliate, user (about a login), layout") { Example = "general" };
    private static readonly TextParam Language = new("language", "The templates in this language; absent for those that are used when there is none in the client's") { Example = "german" };

    private static readonly Field Total = Field.Number("totalresults", "How many there are");
    private static readonly Field Id = Field.Id("id"), Name = Field.Text("name"), Subject = Field.Text("subject");
    private static readonly Field Custom = Field.Mark("custom", "Whether the operator added it; the program brings the others");
    private static readonly Field Templates = Field.List("emailtemplates", "emailtemplate", "The templates", Id, Name, Subject, Custom);

    public override ActionSpec Spec { get; } = new("GetEmailTemplates", "Lists email templates")
    {
        Params = [Type, Language],
        Returns = [Total, Templates],
    };

    public override async Task<Reply> Run(Call call)
    {
        var type = call.Text(Type).Trim().ToLowerInvariant();
        var language = MailLanguage.Of(call.Text(Language));
        var templates = await call.Read(db => TemplateStore.All(db, language)).ConfigureAwait(false);
        var rows = templates.Where(t => type.Length == 0 || t.Type == type).Select(t => new Reply
        {
            { Id, t.Id }, { Name, t.Name }, { Subject, t.Subject }, { Custom, t.Id > MailTemplate.LastBuiltInId },
        }).ToList();
        return new Reply { { Total, rows.Count }, { Templates, rows } };
    }
}
