using Retinue.Events;

namespace Retinue.Mail.Routing;

/// <summary>
/// Deletes one of the operator's own categories, with the rules for it. What people chose is kept: it holds again when a category of this name
/// is added again. Our own.
/// </summary>
internal sealed class DeleteEmailCategory : ApiAction
{
    private static readonly TextParam Category = EmailCategoryParams.Required("One of the operator's own categories");

    public override ActionSpec Spec { get; } = new("DeleteEmailCategory", "Deletes a category of mail")
    {
        Params = [Category],
        Returns = [EmailCategoryParams.CategoryField],
        Errors = [EmailCategoryErrors.NotFound, EmailCategoryErrors.InUse],
        Raises = [EventNames.EmailCategoryDelete],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var name = EmailCategoryParams.Read(call, Category);
        var reply = await call.Write(async unit =>
        {
            var category = await MailCategoryRows.Lock(unit, name).ConfigureAwait(false);
            if (await MailCategoryRows.IsUsed(unit.Db, name).ConfigureAwait(false)) throw new Refused(EmailCategoryErrors.InUse);
            await MailCategoryRows.Delete(unit, category, call.Now).ConfigureAwait(false);
            await MailRuleRows.DeleteOfCategory(unit, name).ConfigureAwait(false);
            await unit.Raise(EmailCategoryEvents.Deleted(category)).ConfigureAwait(false);
            return new Reply { { EmailCategoryParams.CategoryField, name } };
        }).ConfigureAwait(false);
        call.Api.MailRules.Forget();
        return reply;
    }
}
