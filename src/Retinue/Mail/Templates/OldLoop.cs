using System.Text.RegularExpressions;

namespace Retinue.Mail.Templates;

/// <summary>The tags of the old notation that have attributes.</summary>
internal static partial class OldLoop
{
    /// <summary><c>from=$a item=b</c> or <c>$a as $b</c>.</summary>
    /// <exception cref="FormatException">It cannot be converted.</exception>
    public static string Convert(string text)
    {
        if (As().Match(text) is { Success: true } named)
        {
            if (named.Groups["key"].Success) throw new FormatException("the keys of a list are not known in Liquid");
            return For(named.Groups["item"].Value, named.Groups["list"].Value);
        }
        var attributes = Attributes(text);
        if (attributes.ContainsKey("key")) throw new FormatException("the keys of a list are not known in Liquid");
        if (!attributes.TryGetValue("from", out var from) || !attributes.TryGetValue("item", out var item)) throw new FormatException("from and item are expected");
        return For(Name(item), from);
    }

    /// <summary><c>var=x value=...</c>.</summary>
    /// <exception cref="FormatException">It cannot be converted.</exception>
    public static string Assign(string text)
    {
        var attributes = Attributes(text);
        if (!attributes.TryGetValue("var", out var name) || !attributes.TryGetValue("value", out var value)) throw new FormatException("var and value are expected");
        return $"{{% assign {Name(name)} = {new OldExpression(value).Output()} %}}";
    }

    private static string For(string item, string list) => $"{{% for {item} in {new OldExpression(list).List()} %}}";

    private static string Name(string text) =>
        text.Trim('"', '\'') is var name && Plain().IsMatch(name) ? name : throw new FormatException($"{text} is not a name");

    private static Dictionary<string, string> Attributes(string text)
    {
        var found = Attribute().Matches(text);
        if (Attribute().Replace(text, "").Trim().Length > 0) throw new FormatException("its attributes cannot be read");
        return found.DistinctBy(m => m.Groups[1].Value).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
    }

    [GeneratedRegex(@"^(?<list>\$[^\s]+)\s+as\s+(\$(?<key>\w+)\s*=>\s*)?\$(?<item>\w+)$")]
    private static partial Regex As();

    [GeneratedRegex("""\b(\w+)\s*=\s*("[^"]*"|'[^']*'|[^\s"']+)""")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^[A-Za-z_]\w*$")]
    private static partial Regex Plain();
}
