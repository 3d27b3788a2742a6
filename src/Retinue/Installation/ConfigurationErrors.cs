namespace Retinue.Installation;

/// <summary>Why settings are not answered or changed; the first three texts are documented.</summary>
internal static class ConfigurationErrors
{
    public static readonly ApiError SettingRequired = new("setting_required", "Parameter setting is required", 400);
    public static readonly ApiError SettingInvalid = new("setting_invalid", "Invalid name for parameter setting", 404);
    public static readonly ApiError ValueRequired = new("value_required", "Parameter value is required", 400);
    public static readonly ApiError ValueInvalid = new("value_invalid", "Invalid value for {0}: {1} is expected", 422);

    /// <summary>A setting that only a new start can change.</summary>
    public static readonly ApiError NeedsStart = new("setting_needs_start", "The setting {0} is read when the server starts, and cannot be changed by a call", 422);

    /// <summary>What the start of the server says is what whoever runs it wants.</summary>
    public static readonly ApiError Fixed = new("setting_fixed", "The setting {0} is given where the server is started, which wins over any call", 422);

    public static readonly ApiError Raced = new("setting_raced", "Another call changed that setting at the same time; try again", 409);
}
