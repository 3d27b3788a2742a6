using System.Text.RegularExpressions;
using Retinue.Events;

namespace Retinue.Mail.Routing;

/// <summary>
/// Adds a category of mail beside the documented six, such as a newsletter: people choose it by <c>email_preferences[name]</c>, templates can be
/// of it, and rules hold for it. Our own.
/// </summary>
internal sealed partial class AddEmailCategory : ApiAction
{
    /// <summary>Kinds of templates that are no categories, and the word for all of them.</summary>
    private static readonly HashSet<string> Reserved = new(["all", "admin", "user", "notification", "invite", "layout"], StringComparer.Ordinal);

    private static readonly TextParam Name = new(EmailCategoryParams.Category, "Its name, which is also that of the preference") { Required = true, Missing = EmailCategoryErrors.NameInvalid, Example = "newsletter" };
    private static readonly TextParam Initially = new(RuleValue.Initially.Name, "Whether it is on for whoever has not chosen: on or off; off when absent") { Example = "off" };

    public override ActionSpec Spec { get; } = new("AddEmailCategory", "Adds a category of mail")
    {
        Params = [Name, EmailCategoryParams.Title, Initially],
        Returns = [EmailCategoryParams.CategoryField],
        Errors =
        [
            EmailCategoryErrors.NameInvalid, EmailCategoryErrors.Reserved, EmailCategoryErrors.Taken, EmailCategoryErrors.TooMany, EmailCategoryErrors.ValueInvalid,
            EmailCategoryErrors.Raced,
        ],
        Raises = [EventNames.EmailCategoryAdd, EventNames.EmailRuleEdit],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var name = EmailCategoryParams.Read(call, Name);
        if (!WellFormed().IsMatch(name)) throw new Refused(EmailCategoryErrors.NameInvalid) { Parameter = Name.Name };
        if (Reserved.Contains(name) || MailCategory.OfKey(name) != null) throw new Refused(EmailCategoryErrors.Reserved) { Parameter = Name.Name };
        var title = call.Text(EmailCategoryParams.Title).Trim();
        var rule = RuleTexts.None.With(RuleValue.Initially, EmailCategoryParams.ReadRule(RuleValue.Initially, call.Text(Initially)));
        var reply = await call.Write(async unit =>
        {
            var added = await MailCategoryRows.Add(unit, name, title.Length > 0 ? title : name, call.Now).ConfigureAwait(false);
            await unit.Raise(EmailCategoryEvents.Added(added)).ConfigureAwait(false);
            if (rule.Ruled.Any())
            {
                await MailRuleRows.Store(unit, name, 0, null, rule, call.Now).ConfigureAwait(false);
                await unit.Raise(EmailCategoryEvents.Ruled(added, 0, RuleTexts.None, rule)).ConfigureAwait(false);
            }
            return new Reply { { EmailCategoryParams.CategoryField, name } };
        }).ConfigureAwait(false);
        call.Api.MailRules.Forget();
        return reply;
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,31}\\z")]
    private static partial Regex WellFormed();
}
