namespace Retinue.Mail.Templates;

/// <summary>What the old notation does to a value, as filters of Liquid. What Liquid does by itself, encoding, needs none.</summary>
internal static class OldModifiers
{
    /// <exception cref="FormatException">Liquid has nothing like it.</exception>
    public static string Convert(string name, IReadOnlyList<string> arguments) => (name, arguments.Count) switch
    {
        ("escape", 0) or ("htmlspecialchars", 0) or ("htmlentities", 0) => "",
        ("escape", > 0) when Plain(arguments[0]) is "html" or "htmlall" => "",
        ("escape", > 0) when Plain(arguments[0]) is "url" or "urlpathinfo" => " | url_encode",
        ("urlencode" or "rawurlencode", 0) => " | url_encode",
        ("nofilter" or "unescape" or "html_entity_decode", _) => " | raw",
        ("upper" or "strtoupper", 0) => " | upcase",
        ("lower" or "strtolower", 0) => " | downcase",
        ("capitalize" or "ucfirst" or "ucwords", _) => " | capitalize",
        ("default", 0) => " | default: \"\"",
        ("default", 1) => $" | default: {arguments[0]}",
        ("truncate", 0) => " | truncate: 80",
        ("truncate", 1 or 2) => $" | truncate: {string.Join(", ", arguments)}",
        ("date_format", 0) => " | date: \"%b %e, %Y\"",
        ("date_format", 1) => $" | date: {arguments[0]}",
        ("replace", 2) => $" | replace: {arguments[0]}, {arguments[1]}",
        // What is filled in is encoded first: the line breaks are to be HTML, the rest not.
        ("nl2br", 0) => " | escape | newline_to_br",
        ("strip_tags", _) => " | strip_html",
        ("trim", 0) => " | strip",
        ("strip", 0) => " | strip_newlines",
        ("cat", 1) => $" | append: {arguments[0]}",
        ("count" or "sizeof" or "strlen" or "count_characters", 0) => " | size",
        ("join" or "implode", 1) => $" | join: {arguments[0]}",
        ("number_format", 0) => " | format_number: \"N0\"",
        ("number_format", 1) when arguments[0].Length == 1 && char.IsAsciiDigit(arguments[0][0]) => $" | format_number: \"N{arguments[0]}\"",
        ("string_format", 1) when Plain(arguments[0]) is ['%', '.', >= '0' and <= '9' and var digits, 'f'] => $" | format_number: \"F{digits}\"",
        ("round", 0 or 1) or ("abs" or "ceil" or "floor", 0) => $" | {name}{(arguments.Count == 1 ? $": {arguments[0]}" : "")}",
        _ => throw new FormatException($"the modifier {name} is not known"),
    };

    private static string Plain(string argument) => argument.Trim('"', '\'');
}
