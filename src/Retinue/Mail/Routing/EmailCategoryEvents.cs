using Retinue.Events;

namespace Retinue.Mail.Routing;

/// <summary>What happens to categories of mail and to the rules for them; there are no documented hooks for it, so the names are ours.</summary>
internal static class EmailCategoryEvents
{
    public static Event Added(MailCategory category) => new(EventNames.EmailCategoryAdd, null) { Data = [.. Subject(category), ("title", category.Title)] };

    /// <summary>Null when nothing has changed.</summary>
    public static Event? Edited(MailCategory before, string title) =>
        Event.Edit(EventNames.EmailCategoryEdit, null, Subject(before), [("title", before.Title)], [("title", title)]);

    public static Event Deleted(MailCategory category) => new(EventNames.EmailCategoryDelete, null) { Data = Subject(category) };

    /// <summary>What the operator rules for a category and group (0 for all clients); null when nothing has changed.</summary>
    public static Event? Ruled(MailCategory category, long group, RuleTexts before, RuleTexts after) =>
        Event.Edit(EventNames.EmailRuleEdit, null, [.. Subject(category), ("groupid", group)], Values(before), Values(after));

    private static (string, object?)[] Subject(MailCategory category) => [("category", category.Key)];

    private static (string, object?)[] Values(RuleTexts texts) => [.. RuleValue.All.Select(value => (value.Name, (object?)texts[value]))];
}
