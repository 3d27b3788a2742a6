using System.Text.RegularExpressions;

namespace Retinue.Storage;

/// <summary>Puts an engine's words for <c>$int</c>, <c>$text</c>, <c>$key(n)</c>, <c>$new</c> and <c>$options</c> into a migration statement.</summary>
internal static partial class DdlWords
{
    public static string Replace(string statement, Func<string, string, string> word) =>
        Placeholder().Replace(statement, match => word(match.Groups[1].Value, match.Groups[2].Value));

    [GeneratedRegex(@"\$(\w+)(?:\((\d+)\))?")]
    private static partial Regex Placeholder();
}
