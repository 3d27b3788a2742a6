using Retinue.Events;

namespace Retinue.Mail.Templates;

/// <summary>Adds a template, or a language of one. Our own: the documented API can only list them.</summary>
internal sealed class AddEmailTemplate : ApiAction
{
    private static readonly TextParam Name = new("messagename", "The name of the template") { Required = true, Missing = TemplateErrors.NameInvalid, Example = "Maintenance" };

    public override ActionSpec Spec { get; } = new("AddEmailTemplate", "Adds an email template, or another language of one")
    {
        Params = [Name, TemplateParams.Language, TemplateParams.Type, .. TemplateParams.Texts],
        Returns = [TemplateParams.TemplateId],
        Errors =
        [
            TemplateErrors.NameInvalid, TemplateErrors.LanguageInvalid, TemplateErrors.Exists, TemplateErrors.NoFirst, MailErrors.TypeInvalid, TemplateErrors.TypeDiffers,
            .. TemplateParams.Errors,
        ],
        Raises = [EventNames.EmailTemplateAdd],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var name = call.Text(Name).Trim();
        if (name.Length is 0 or > 64 || name.Any(char.IsControl)) throw new Refused(TemplateErrors.NameInvalid) { Parameter = Name.Name };
        var type = call.Text(TemplateParams.Type).Trim().ToLowerInvariant();
        var template = TemplateParams.Read(call, new MailTemplate { Name = name, Language = TemplateParams.ReadLanguage(call), Type = type, Subject = "", Html = "" });
        await TemplateParams.Check(call, template).ConfigureAwait(false);
        return await call.Write(async unit =>
        {
            if (await TemplateStore.Exact(unit.Db, name, template.Language).ConfigureAwait(false) != null) throw new Refused(TemplateErrors.Exists);
            var added = await TemplateRows.Add(unit, template with { Type = await TypeOf(unit, template).ConfigureAwait(false) }, call.Now).ConfigureAwait(false);
            await unit.Raise(TemplateEvents.Added(added)).ConfigureAwait(false);
            return new Reply { { TemplateParams.TemplateId, added.Id } };
        }).ConfigureAwait(false);
    }

    /// <summary>Another language has the type of the first.</summary>
    private static async ValueTask<string> TypeOf(UnitOfWork unit, MailTemplate template)
    {
        if (template.Language.Length == 0)
        {
            await TemplateParams.CheckType(unit.Db, template.Type).ConfigureAwait(false);
            return template.Type;
        }
        // Whoever deletes the first at this moment waits, or we do.
        await TemplateRows.Lock(unit, template.Name, "").ConfigureAwait(false);
        var first = await TemplateStore.Exact(unit.Db, template.Name, "").ConfigureAwait(false) ?? throw new Refused(TemplateErrors.NoFirst);
        if (template.Type.Length > 0 && template.Type != first.Type) throw new Refused(TemplateErrors.TypeDiffers, first.Type) { Parameter = TemplateParams.Type.Name };
        return first.Type;
    }
}
