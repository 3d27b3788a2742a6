using Retinue.Mail;

namespace Retinue.Installation;

/// <summary>
/// A setting that may change while servers run: its declaration, which the server's own settings take over, and how its text gets into the
/// options and out of them.
/// </summary>
/// <param name="Name">In the environment: <c>RETINUE_MAX_PAGE_SIZE</c>.</param>
/// <param name="Expected">What may stand in it.</param>
/// <param name="Apply">The options with a text read into them; a FormatException or SettingException says that it cannot be read.</param>
/// <param name="Show">The text that the options have, in its one canonical form.</param>
internal sealed record RuntimeSetting(
    string Name, string Meaning, string Expected, Func<RetinueOptions, string, RetinueOptions> Apply, Func<RetinueOptions, string> Show)
{
    /// <summary>The value when nothing is set.</summary>
    public string Standard => Show(Standards);

    private static readonly RetinueOptions Standards = new();

    /// <summary>Every setting of this kind; all others need a new start.</summary>
    public static IReadOnlyList<RuntimeSetting> All { get; } =
    [
        Flag("RETINUE_STRICT_INPUT", "Refuses an impossible country or phone number instead of warning", (o, on) => o with { StrictInput = on }, o => o.StrictInput),
        Flag("RETINUE_VALIDATION_HOOKS", "Runs validation hooks for calls of the API too, and refuses what they find wrong", (o, on) => o with { ValidationHooks = on }, o => o.ValidationHooks),
        new("RETINUE_CONTACT_EMAIL_DEFAULTS", "Mail that a new contact receives when the call does not say: categories separated by commas, or all", "categories separated by commas, or all",
            (o, text) => EmailPreferences.ParseDefaults(text) is var _ ? o with { ContactEmailDefaults = text } : o, o => o.ContactEmailDefaults),
        new("RETINUE_MAX_PAGE_SIZE", "Most rows that a list answers at once", "a whole number from 1 to 100000",
            (o, text) => o with { MaxPageSize = SettingText.Number(1, 100_000)(text) }, o => o.MaxPageSize.ToString(Invariant)),
        new("RETINUE_COMPANY_NAME", "What the company is called in mail and on pages", "a text of at most 200 characters in one line",
            (o, text) => o with { CompanyName = SettingText.Line(200)(text) }, o => o.CompanyName),
        new("RETINUE_LANGUAGE", "The language of mail to those who have none of their own", "a language such as german, of at most 32 characters",
            (o, text) => o with { Language = Mail.Templates.MailLanguage.Of(SettingText.Line(32)(text)) }, o => o.Language),
        new("RETINUE_SYSTEM_URL", "The address under which people reach this installation, for links that are sent to them", "an http or https address",
            (o, text) => o with { SystemUrl = SettingText.Url(text) }, o => o.SystemUrl),
        new("RETINUE_CLIENT_AREA_URL", "The site where clients sign in, to which links for them lead", "an http or https address such as https://example.com/my",
            (o, text) => o with { ClientAreaUrl = SettingText.Url(text) }, o => o.ClientAreaUrl),
    ];

    /// <summary>Whether a call means this setting: by its name in the environment, or as <c>MaxPageSize</c>, in any case.</summary>
    public static bool IsNamed(string setting, string called) =>
        setting.Equals(called, StringComparison.OrdinalIgnoreCase)
        || setting["RETINUE_".Length..].Replace("_", "", StringComparison.Ordinal).Equals(called, StringComparison.OrdinalIgnoreCase);

    private static RuntimeSetting Flag(string name, string meaning, Func<RetinueOptions, bool, RetinueOptions> set, Func<RetinueOptions, bool> get) =>
        new(name, meaning, "on or off", (o, text) => set(o, SettingText.Flag(text)), o => SettingText.Shown(get(o)));
}
