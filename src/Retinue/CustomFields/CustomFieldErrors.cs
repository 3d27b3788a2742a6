namespace Retinue.CustomFields;

/// <summary>Why actions refuse because of custom fields: one text is documented (https://developers.whmcs.com/api-reference/addclient/), the others are ours.</summary>
internal static class CustomFieldErrors
{
    public static readonly ApiError IdNotFound = new("custom_field_not_found", "Custom Field ID Not Found", 404);
    public static readonly ApiError TypeInvalid = new("type_invalid", "The type must be client or contact", 422);
    public static readonly ApiError NameRequired = new("fieldname_required", "You did not enter a field name", 422);
    public static readonly ApiError FieldTypeInvalid = new("fieldtype_invalid", "The field type must be text, link, password, dropdown, tickbox or textarea", 422);
    public static readonly ApiError OptionsRequired = new("fieldoptions_required", "A dropdown needs its options, separated by commas", 422);
    public static readonly ApiError PatternInvalid = new("regexpr_invalid", "The regular expression cannot be read", 422);

    /// <summary>What is stored as a secret would become readable, or the other way round.</summary>
    public static readonly ApiError SecretFixed = new("fieldtype_fixed", "A field cannot become a password field or cease to be one; add another field instead", 409);

    /// <summary>The documented text goes on with the name of the field.</summary>
    public static readonly ApiError ValueRequired = new("customfield_required", "You did not provide required custom field value for {0}", 422);
    public static readonly ApiError ValueInvalid = new("customfield_invalid", "The value of custom field {0} is not valid", 422);

    /// <summary>What can be wrong with the definition of a field.</summary>
    public static IReadOnlyList<ApiError> OfFields { get; } = [NameRequired, FieldTypeInvalid, OptionsRequired, PatternInvalid];

    /// <summary>What can be wrong with the values that a call brings.</summary>
    public static IReadOnlyList<ApiError> OfValues { get; } = [ValueRequired, ValueInvalid];
}
