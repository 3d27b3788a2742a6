using System.Text.RegularExpressions;

namespace Retinue.Tests.Harness;

/// <summary>The tables and columns that the migrations make, for tests of what must be known about every one of them.</summary>
internal static partial class Schema
{
    /// <summary>The columns of each table, each with its kind: <c>int</c>, <c>text</c> or <c>key</c>.</summary>
    public static IReadOnlyDictionary<string, OrderedDictionary<string, string>> Tables { get; } = Read();

    private static Dictionary<string, OrderedDictionary<string, string>> Read()
    {
        var tables = new Dictionary<string, OrderedDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var text in Directory.GetFiles(Repository.Path("src/Retinue/Storage/Migrations"), "*.sql").Order(StringComparer.Ordinal).Select(File.ReadAllText))
        {
            foreach (Match table in Table().Matches(text))
                tables[table.Groups[1].Value] = new(Column().Matches(table.Groups[2].Value).Select(c => KeyValuePair.Create(c.Groups[1].Value, c.Groups[2].Value)), StringComparer.Ordinal);
            foreach (Match added in Added().Matches(text)) tables[added.Groups[1].Value][added.Groups[2].Value] = added.Groups[3].Value;
        }
        return tables;
    }

    [GeneratedRegex(@"CREATE TABLE IF NOT EXISTS (\w+) \((.*?)\n\) \$options", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex(@"^\s+(\w+) \$(int|text|key)", RegexOptions.Multiline)]
    private static partial Regex Column();

    [GeneratedRegex(@"ALTER TABLE (\w+) ADD COLUMN \$new (\w+) \$(int|text|key)")]
    private static partial Regex Added();
}
