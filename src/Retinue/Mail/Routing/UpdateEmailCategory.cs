using Retinue.Events;

namespace Retinue.Mail.Routing;

/// <summary>Changes what the operator's own category is called for people. Its name stays: preferences and templates are of that name. Our own.</summary>
internal sealed class UpdateEmailCategory : ApiAction
{
    private static readonly TextParam Category = EmailCategoryParams.Required("One of the operator's own categories");

    public override ActionSpec Spec { get; } = new("UpdateEmailCategory", "Changes the title of a category of mail")
    {
        Params = [Category, EmailCategoryParams.Title],
        Returns = [EmailCategoryParams.CategoryField],
        Errors = [EmailCategoryErrors.NotFound],
        Raises = [EventNames.EmailCategoryEdit],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var name = EmailCategoryParams.Read(call, Category);
        var reply = await call.Write(async unit =>
        {
            var category = await MailCategoryRows.Lock(unit, name).ConfigureAwait(false);
            var sent = call.Text(EmailCategoryParams.Title).Trim();
            var title = !call.Has(EmailCategoryParams.Title) ? category.Title : sent.Length > 0 ? sent : name;
            if (title != category.Title) await MailCategoryRows.Rename(unit, category, title, call.Now).ConfigureAwait(false);
            await unit.Raise(EmailCategoryEvents.Edited(category, title)).ConfigureAwait(false);
            return new Reply { { EmailCategoryParams.CategoryField, name } };
        }).ConfigureAwait(false);
        call.Api.MailRules.Forget();
        return reply;
    }
}
