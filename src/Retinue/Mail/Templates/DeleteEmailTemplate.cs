using Retinue.Events;

namespace Retinue.Mail.Templates;

/// <summary>Deletes a template of the operator's; where the program brings one of that name and language, it is in force again.</summary>
internal sealed class DeleteEmailTemplate : ApiAction
{
    public override ActionSpec Spec { get; } = new("DeleteEmailTemplate", "Deletes an email template, or puts the program's own back")
    {
        Params = [TemplateParams.Name, TemplateParams.Language],
        Returns = [TemplateParams.TemplateId],
        Errors = [MailErrors.TemplateNotFound, TemplateErrors.LanguageInvalid, TemplateErrors.BuiltIn, TemplateErrors.OthersLeft],
        Raises = [EventNames.EmailTemplateDelete],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var (name, language) = (TemplateParams.ReadName(call), TemplateParams.ReadLanguage(call));
        var reply = await call.Write(async unit =>
        {
            var isStored = await TemplateRows.Lock(unit, name, language).ConfigureAwait(false);
            var template = await TemplateStore.Exact(unit.Db, name, language).ConfigureAwait(false) ?? throw new Refused(MailErrors.TemplateNotFound);
            if (!isStored) throw new Refused(TemplateErrors.BuiltIn);
            var isFirst = language.Length == 0 && BuiltInTemplates.Find(name, "") == null;
            if (isFirst && (await TemplateRows.Languages(unit.Db, name).ConfigureAwait(false)).Count > 1) throw new Refused(TemplateErrors.OthersLeft);
            await TemplateRows.Delete(unit, template).ConfigureAwait(false);
            await unit.Raise(TemplateEvents.Deleted(template)).ConfigureAwait(false);
            return new Reply { { TemplateParams.TemplateId, template.Id } };
        }).ConfigureAwait(false);
        call.Api.DisabledTemplates.Forget();
        return reply;
    }
}
