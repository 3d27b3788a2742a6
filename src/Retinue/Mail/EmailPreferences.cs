using Retinue.CustomFields;
using Retinue.Mail.Routing;

namespace Retinue.Mail;

/// <summary>
/// How a call says which mail somebody receives: <c>email_preferences[general]=1</c> in any notation (brackets, nested JSON, a JSON text),
/// or the flat flags from before 7.10. Where both name a category, the array decides. The operator's own categories are in the array alone.
/// </summary>
internal static class EmailPreferences
{
    private const string Array = "email_preferences";

    private static readonly FlagParam[] New =
        [.. MailCategory.All.Select(c => new FlagParam($"{Array}[{c.Key}]", $"Whether {c.Key} mail is received") { Since = "7.10", Example = "1" })];

    private static readonly FlagParam[] Old =
        [.. MailCategory.All.Select(c => new FlagParam(c.Column, $"The same as {Array}[{c.Key}], as it was written before 7.10")
            { Since = c.Flag == MailCategories.Affiliate ? "7.9" : "" })];

    public static IReadOnlyList<Param> Params { get; } = [.. New, .. Old];

    /// <summary>The array alone, for an action whose documentation has neither it nor the flat flags.</summary>
    public static NestedParam ArrayParam { get; } = new(Array, "Which mail is received, such as email_preferences[general]=1; what it leaves out is as if there were none");

    /// <summary>
    /// The categories of somebody new: an array that names any of the six speaks for all of them, and what it leaves out is off. Of the
    /// operator's own categories, what it leaves out is not chosen.
    /// </summary>
    public static MailCategories Read(Call call, MailRules rules, MailCategories otherwise)
    {
        var array = FindArray(call, rules);
        var speaksForAll = array?.Items.Any(i => !rules.Custom.Any(c => c.Key == i.Key)) == true;
        return ApplyArray(rules, array, ApplyFlat(call, speaksForAll ? MailCategories.None : otherwise));
    }

    /// <summary>The categories of somebody after a call that changes only those it names.</summary>
    public static MailCategories Change(Call call, MailRules rules, MailCategories before) => ApplyArray(rules, FindArray(call, rules), ApplyFlat(call, before));

    /// <summary>The same where only the array is read.</summary>
    public static MailCategories ChangeByArray(Call call, MailRules rules, MailCategories before) => ApplyArray(rules, FindArray(call, rules), before);

    /// <summary>What changed of some categories, as events show it: null for somebody who had not chosen.</summary>
    /// <param name="name">The name under which events of these people have a category.</param>
    public static FieldChanges Changes(IEnumerable<MailCategory> categories, MailCategories before, MailCategories after, Func<MailCategory, string> name)
    {
        var changed = categories.Where(c => c.Choice(before) != c.Choice(after)).ToList();
        return changed.Count == 0 ? FieldChanges.None
            : new([.. changed.Select(c => (name(c), (object?)c.Choice(before)))], [.. changed.Select(c => (name(c), (object?)c.Choice(after)))]);
    }

    /// <summary>The name of a category among the values of a client.</summary>
    public static string InArray(MailCategory category) => $"{Array}[{category.Key}]";

    /// <summary>The name of a category among the values of a contact.</summary>
    public static string Flat(MailCategory category) => category.Column;

    /// <summary>Reads the setting that says what a new contact receives: names separated by commas, or <c>all</c>.</summary>
    public static MailCategories ParseDefaults(string names)
    {
        var result = MailCategories.None;
        foreach (var name in names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (name.Equals("all", StringComparison.OrdinalIgnoreCase)) return MailCategories.All;
            result |= MailCategory.All.FirstOrDefault(c => c.Key.Equals(name, StringComparison.OrdinalIgnoreCase))?.Flag
                ?? throw new SettingException($"RETINUE_CONTACT_EMAIL_DEFAULTS names {name}, which is not one of {string.Join(", ", MailCategory.All.Select(c => c.Key))} or all.");
        }
        return result;
    }

    private static MailCategories ApplyFlat(Call call, MailCategories before)
    {
        var result = before;
        for (var i = 0; i < MailCategory.All.Count; i++)
            if (call.Flag(Old[i]) is { } on) result = MailCategory.All[i].With(result, on);
        return result;
    }

    private static MailCategories ApplyArray(MailRules rules, Value? array, MailCategories before)
    {
        if (array == null) return before;
        var result = before;
        foreach (var category in rules.Categories)
            if (array[category.Key] is { Text: { } text }) result = category.With(result, FlagParam.Truth(text));
        return result;
    }

    private static Value? FindArray(Call call, MailRules rules)
    {
        var array = call.Table[Array];
        if (array?.Text is { } text)
        {
            if (text.Trim().Length == 0) return null;
            array = text.TrimStart().StartsWith('{') ? JsonText.List(text) : null;
            if (array == null) call.Warn($"{Array} was ignored: a list such as {Array}[general]=1 is expected");
        }
        foreach (var (name, _) in array?.Items ?? [])
            if (rules.Category(name) == null) call.Warn($"{Array}[{name}] was ignored: there is no such category");
        return array;
    }
}
