using Retinue.Clients;

namespace Retinue.Mail.Routing;

/// <summary>What actions on categories and rules have in common.</summary>
internal static class EmailCategoryParams
{
    public const string Category = "category";

    public static readonly TextParam Title = new("title", "Its name for people; the same as its name when empty") { Example = "Newsletter" };
    public static readonly Field CategoryField = Field.Text(Category, "The name of the category");

    /// <summary>A parameter for each thing that can be ruled.</summary>
    public static IReadOnlyList<TextParam> OfRule { get; } = [.. RuleValue.All.Select(v => new TextParam(v.Name, v.Summary) { Example = v.Allowed.LastOrDefault() ?? "" })];

    /// <summary>A field for each thing that is ruled.</summary>
    public static IReadOnlyList<Field> RuleFields { get; } = [.. RuleValue.All.Select(v => Field.Text(v.Name, v.Summary))];

    /// <summary>The name of a category that must be there.</summary>
    public static TextParam Required(string summary) => new(Category, summary) { Required = true, Missing = EmailCategoryErrors.NotFound, Example = "invoice" };

    public static string Read(Call call, TextParam category) => call.Text(category).Trim().ToLowerInvariant();

    public static void AddRule(Reply reply, RuleTexts texts)
    {
        for (var i = 0; i < RuleValue.All.Count; i++) reply.Add(RuleFields[i], texts[RuleValue.All[i]]);
    }

    /// <summary>A value of a rule as it was sent; empty for none.</summary>
    /// <exception cref="Refused">It is none of those that are allowed, or no sender.</exception>
    public static string ReadRule(RuleValue value, string sent)
    {
        var text = sent.Trim();
        if (text.Length == 0) return "";
        if (value == RuleValue.SenderEmail && !EmailKey.IsAddress(text)) throw new Refused(EmailCategoryErrors.SenderInvalid) { Parameter = value.Name };
        // A header is made of it.
        if (value == RuleValue.SenderName && text.Any(char.IsControl)) throw new Refused(EmailCategoryErrors.SenderNameInvalid) { Parameter = value.Name };
        if (value.Allowed.Count == 0) return text;
        return value.Allowed.FirstOrDefault(a => a.Equals(text, StringComparison.OrdinalIgnoreCase))
            ?? throw new Refused(EmailCategoryErrors.ValueInvalid, value.Name, string.Join(", ", value.Allowed)) { Parameter = value.Name };
    }
}
