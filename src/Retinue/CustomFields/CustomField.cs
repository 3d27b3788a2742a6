namespace Retinue.CustomFields;

/// <summary>The definition of a custom field, in the terms of <c>tblcustomfields</c>, with the parameters that bring them.</summary>
internal sealed record CustomField
{
    public const string Text = "text", Link = "link", Password = "password", Dropdown = "dropdown", Tickbox = "tickbox", TextArea = "textarea";

    private static readonly string[] FieldTypes = [Text, Link, Password, Dropdown, Tickbox, TextArea];

    public static readonly TextParam NameParam = new("fieldname", "Name of the field") { Example = "How did you find us" };
    public static readonly TextParam FieldTypeParam = new("fieldtype", "text, link, password, dropdown, tickbox or textarea; text when absent. What a password field holds is kept encrypted") { Example = "dropdown" };
    public static readonly TextParam DescriptionParam = new("description", "What the field is for, as people are told");
    public static readonly TextParam OptionsParam = new("fieldoptions", "The values of a dropdown, separated by commas") { Example = "Google,A friend" };
    public static readonly TextParam PatternParam = new("regexpr", "A regular expression that values must match, with or without PHP's delimiters") { Example = "/^[0-9]+$/" };
    public static readonly FlagParam AdminOnlyParam = new("adminonly", "Whether only the staff sees it");
    public static readonly FlagParam RequiredParam = new("required", "Whether there must be a value");
    public static readonly FlagParam ShowOrderParam = new("showorder", "Whether order forms show it");
    public static readonly FlagParam ShowInvoiceParam = new("showinvoice", "Whether invoices show it");
    public static readonly IntParam SortOrderParam = new("sortorder", "Its place among the others: lower comes first; 0 when absent") { Example = "1" };

    public static IReadOnlyList<Param> Params { get; } =
    [
        NameParam, FieldTypeParam, DescriptionParam, OptionsParam, PatternParam, AdminOnlyParam, RequiredParam, ShowOrderParam, ShowInvoiceParam, SortOrderParam,
    ];

    public long Id { get; init; }

    /// <summary>Whose field it is.</summary>
    public required FieldOwner Owner { get; init; }
    public string Name { get; init; } = "";
    public string FieldType { get; init; } = Text;
    public string Description { get; init; } = "";
    public string Options { get; init; } = "";
    public string Pattern { get; init; } = "";
    public bool AdminOnly { get; init; }
    public bool Required { get; init; }
    public bool ShowOrder { get; init; }
    public bool ShowInvoice { get; init; }
    public long SortOrder { get; init; }

    /// <summary>Whether its values are secrets: stored and answered encrypted, and in no event.</summary>
    public bool IsSecret => FieldType == Password;

    public IEnumerable<string> OptionList => Options.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A field after a call that changes only what it brings: what is absent stays, what is empty is cleared.</summary>
    /// <exception cref="Refused">One of <see cref="CustomFieldErrors.OfFields"/>.</exception>
    public static CustomField Change(Call call, CustomField before)
    {
        var after = before with
        {
            Name = Or(NameParam, before.Name),
            FieldType = call.Text(FieldTypeParam).Trim().ToLowerInvariant() is { Length: > 0 } type ? type : before.FieldType,
            Description = Or(DescriptionParam, before.Description),
            Options = Or(OptionsParam, before.Options),
            Pattern = Or(PatternParam, before.Pattern),
            AdminOnly = call.Flag(AdminOnlyParam) ?? before.AdminOnly,
            Required = call.Flag(RequiredParam) ?? before.Required,
            ShowOrder = call.Flag(ShowOrderParam) ?? before.ShowOrder,
            ShowInvoice = call.Flag(ShowInvoiceParam) ?? before.ShowInvoice,
            SortOrder = call.Has(SortOrderParam) ? call.Number(SortOrderParam) ?? 0 : before.SortOrder,
        };
        if (string.IsNullOrWhiteSpace(after.Name)) throw new Refused(CustomFieldErrors.NameRequired) { Parameter = NameParam.Name };
        if (!FieldTypes.Contains(after.FieldType)) throw new Refused(CustomFieldErrors.FieldTypeInvalid) { Parameter = FieldTypeParam.Name };
        if (after.FieldType == Dropdown && !after.OptionList.Any()) throw new Refused(CustomFieldErrors.OptionsRequired) { Parameter = OptionsParam.Name };
        if (!FieldPattern.IsValid(after.Pattern)) throw new Refused(CustomFieldErrors.PatternInvalid) { Parameter = PatternParam.Name };
        return after;

        string Or(TextParam param, string otherwise) => call.Has(param) ? call.Text(param) : otherwise;
    }
}
