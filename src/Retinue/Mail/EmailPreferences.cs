namespace Retinue.Mail;

/// <summary>
/// How a call says which mail somebody receives: <c>email_preferences[general]=1</c> in any notation (brackets, nested JSON, a JSON text),
/// or the flat flags from before 7.10. Where both name a category, the array decides.
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

    /// <summary>The categories of somebody new: an array that is there speaks for every category, and what it leaves out is off.</summary>
    public static MailCategories Read(Call call, MailCategories otherwise)
    {
        var array = FindArray(call);
        return Apply(call, array, array is { Count: > 0 } ? MailCategories.None : otherwise);
    }

    /// <summary>The categories of somebody after a call that changes only those it names.</summary>
    public static MailCategories Change(Call call, MailCategories before) => Apply(call, FindArray(call), before);

    private static MailCategories Apply(Call call, Value? array, MailCategories before)
    {
        var result = before;
        for (var i = 0; i < MailCategory.All.Count; i++)
        {
            var category = MailCategory.All[i];
            var on = array?[category.Key] is { Text: { } text } ? FlagParam.Truth(text) : call.Flag(Old[i]);
            if (on == true) result |= category.Flag;
            else if (on == false) result &= ~category.Flag;
        }
        return result;
    }

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

    private static Value? FindArray(Call call)
    {
        var array = call.Table[Array];
        if (array?.Text is { } text)
        {
            if (text.Trim().Length == 0) return null;
            array = text.TrimStart().StartsWith('{') ? JsonText.List(text) : null;
            if (array == null) call.Warn($"{Array} was ignored: a list such as {Array}[general]=1 is expected");
        }
        foreach (var (name, _) in array?.Items ?? [])
            if (MailCategory.All.All(c => c.Key != name)) call.Warn($"{Array}[{name}] was ignored: there is no such category");
        return array;
    }
}
