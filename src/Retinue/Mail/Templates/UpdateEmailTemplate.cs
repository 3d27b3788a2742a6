using Retinue.Events;

namespace Retinue.Mail.Templates;

/// <summary>Changes what a call brings of a template. One that the program brings is kept as the operator's from then on, under its id.</summary>
internal sealed class UpdateEmailTemplate : ApiAction
{
    public override ActionSpec Spec { get; } = new("UpdateEmailTemplate", "Changes an email template, or disables or enables it")
    {
        Params = [TemplateParams.Name, TemplateParams.Language, .. TemplateParams.Texts],
        Returns = [TemplateParams.TemplateId],
        Errors = [MailErrors.TemplateNotFound, TemplateErrors.LanguageInvalid, TemplateErrors.Exists, .. TemplateParams.Errors],
        Raises = [EventNames.EmailTemplateEdit],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var (name, language) = (TemplateParams.ReadName(call), TemplateParams.ReadLanguage(call));
        var reply = await call.Write(async unit =>
        {
            var isStored = await TemplateRows.Lock(unit, name, language).ConfigureAwait(false);
            var before = await TemplateStore.Exact(unit.Db, name, language).ConfigureAwait(false) ?? throw new Refused(MailErrors.TemplateNotFound);
            var after = TemplateParams.Read(call, before);
            await TemplateParams.Check(call, after).ConfigureAwait(false);
            if (TemplateEvents.Edited(before, after) is { } edited)
            {
                if (isStored) await TemplateRows.Update(unit, after, call.Now).ConfigureAwait(false);
                else await TemplateRows.Add(unit, after, call.Now).ConfigureAwait(false);
                await unit.Raise(edited).ConfigureAwait(false);
            }
            return new Reply { { TemplateParams.TemplateId, after.Id } };
        }).ConfigureAwait(false);
        call.Api.DisabledTemplates.Forget();
        return reply;
    }
}
