using Retinue.Storage;

namespace Retinue.Mail.Routing;

/// <summary>The categories there are, and what is ruled for each: for all clients (group 0), and for those of a group.</summary>
/// <param name="Custom">The operator's own categories, in the order they were made.</param>
/// <param name="Ruled">What the operator has ruled.</param>
internal sealed record MailRules(IReadOnlyList<MailCategory> Custom, IReadOnlyDictionary<(string Category, long Group), RuleTexts> Ruled)
{
    /// <summary>The six, and the operator's own.</summary>
    public IEnumerable<MailCategory> Categories => MailCategory.All.Concat(Custom);

    /// <summary>Whether it depends on the group what somebody new, or somebody who has not chosen, receives.</summary>
    public bool StartByGroup => Ruled.Any(r => r.Key.Group != 0 && r.Value[RuleValue.Initially].Length > 0);

    public static async ValueTask<MailRules> Read(Session db) =>
        new(await MailCategoryRows.All(db).ConfigureAwait(false), await MailRuleRows.Where(db, $"1 = 1").ConfigureAwait(false));

    /// <summary>A category by its name; null when there is none.</summary>
    public MailCategory? Category(string name) => Categories.FirstOrDefault(c => c.Key == name);

    /// <summary>What the operator has ruled for one category and group, and nothing else.</summary>
    public RuleTexts Of(MailCategory category, long group) => Ruled.GetValueOrDefault((category.Key, group), RuleTexts.None);

    /// <summary>What is in force for the clients of a group; 0 for those in none.</summary>
    public RuleTexts For(MailCategory category, long group) => Of(category, group).Over(Of(category, 0)).Over(MailRule.Own(category));

    /// <summary>Whether somebody has a category on, who has chosen or not.</summary>
    public bool IsOn(MailCategory category, MailCategories mail, long group) => category.Choice(mail) ?? For(category, group)[RuleValue.Initially] == "on";

    /// <summary>Which of the six somebody new starts with: what the operator rules, and otherwise those that are given.</summary>
    public MailCategories Start(long group, MailCategories otherwise) => Ruled.Count == 0 ? otherwise : MailCategory.All.Aggregate(otherwise, (mail, category) =>
        Of(category, group).Over(Of(category, 0))[RuleValue.Initially] is { Length: > 0 } ruled ? category.With(mail, ruled == "on") : mail);
}
