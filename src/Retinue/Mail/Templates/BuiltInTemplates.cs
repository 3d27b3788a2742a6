using System.Collections.Frozen;

namespace Retinue.Mail.Templates;

/// <summary>
/// The templates that the program brings: the files of the folder <c>templates</c>. Above the HTML of each stands what else is to be said of it,
/// between two lines of dashes.
/// </summary>
internal static class BuiltInTemplates
{
    private const string Folder = "templates/";

    /// <summary>By id.</summary>
    public static IReadOnlyList<MailTemplate> All { get; } = [.. Read().OrderBy(t => t.Id)];

    private static readonly FrozenDictionary<(string, string), MailTemplate> ByName = All.ToFrozenDictionary(t => (t.Name, t.Language));

    public static MailTemplate? Find(string name, string language) => ByName.GetValueOrDefault((name, language));

    private static IEnumerable<MailTemplate> Read()
    {
        var assembly = typeof(BuiltInTemplates).Assembly;
        foreach (var file in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            yield return Parse(reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
    }

    private static MailTemplate Parse(string file)
    {
        var parts = file.Split("---\n", 3);
        var said = parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0], pair => pair[1].Trim());
        return new MailTemplate
        {
            Id = long.Parse(said["id"], Invariant),
            Name = said["name"],
            Language = said.GetValueOrDefault("language", ""),
            Type = said["type"],
            Subject = said["subject"],
            Html = parts[2],
            IsDisabled = said.ContainsKey("disabled"),
            IsBuiltIn = true,
        };
    }
}
