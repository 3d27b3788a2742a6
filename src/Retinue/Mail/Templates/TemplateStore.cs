using Retinue.Storage;

namespace Retinue.Mail.Templates;

/// <summary>Which template is in force: the operator's, or else that of the program.</summary>
internal static class TemplateStore
{
    /// <summary>The text of a template in a language, or in the nearest to it that there is; null when there is no such template.</summary>
    /// <param name="language">The reader's; empty when it is not known.</param>
    /// <param name="installation">What is used where there is none in the reader's language.</param>
    public static async ValueTask<MailTemplate?> Find(Session db, string name, string language, string installation = "")
    {
        var stored = await db.All($"SELECT {MailTemplate.Columns} FROM mail_templates WHERE name = {name}", MailTemplate.FromRow).ConfigureAwait(false);
        foreach (var wanted in MailLanguage.Chain(language, installation))
            if (Pick(stored, name, wanted) is { } found && (wanted.Length == 0 || !found.IsDisabled)) return found;
        return null;
    }

    /// <summary>The text of a template in exactly one language; null when there is none.</summary>
    public static async ValueTask<MailTemplate?> Exact(Session db, string name, string language) =>
        await db.First($"SELECT {MailTemplate.Columns} FROM mail_templates WHERE name = {name} AND language = {language}", MailTemplate.FromRow).ConfigureAwait(false)
        ?? BuiltInTemplates.Find(name, language);

    /// <summary>Whether there is a template, and it may be sent.</summary>
    public static async ValueTask<bool> IsEnabled(Session db, string name) => await Exact(db, name, "").ConfigureAwait(false) is { IsDisabled: false };

    /// <summary>The names of those that are not sent.</summary>
    public static async ValueTask<IReadOnlySet<string>> Disabled(Session db) =>
        (await All(db, "").ConfigureAwait(false)).Where(t => t.IsDisabled).Select(t => t.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>All of one language by id: the program's where the operator has none of that name.</summary>
    public static async ValueTask<List<MailTemplate>> All(Session db, string language)
    {
        var stored = await db.All($"SELECT {MailTemplate.Columns} FROM mail_templates WHERE language = {language}", MailTemplate.FromRow).ConfigureAwait(false);
        var names = stored.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        return [.. BuiltInTemplates.All.Where(t => t.Language == language && !names.Contains(t.Name)).Concat(stored).OrderBy(t => t.Id)];
    }

    private static MailTemplate? Pick(List<MailTemplate> stored, string name, string language) =>
        stored.Find(t => t.Language == language) ?? BuiltInTemplates.Find(name, language);
}
