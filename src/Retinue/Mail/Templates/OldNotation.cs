using System.Text;
using System.Text.RegularExpressions;

namespace Retinue.Mail.Templates;

/// <summary>Something that could not be converted, and stands in the result as it was.</summary>
/// <param name="Line">In the source, from 1.</param>
internal sealed record Unconverted(long Line, string Text, string Why);

/// <summary>A template in Liquid, with what is left to be done by hand.</summary>
internal sealed record ConvertedText(string Text, IReadOnlyList<Unconverted> Problems);

/// <summary>
/// Turns the notation of old templates, <c>{$client_name}</c> and <c>{if}</c>, into Liquid. What it does not know it leaves as it is, and says so:
/// what it makes can be read as Liquid, and nothing is lost in silence.
/// </summary>
internal sealed partial class OldNotation
{
    private const int MaxTag = 4000;

    private readonly string source;
    private readonly StringBuilder result = new();
    private readonly List<Unconverted> problems = [];
    private readonly List<int> lineEnds = [];
    private readonly HashSet<string> missing = [];
    private readonly Stack<(string Tag, bool IsConverted, int At, bool HasElse)> open = new();

    private OldNotation(string source)
    {
        this.source = source;
        for (var at = source.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = source.IndexOf('\n', at + 1)) lineEnds.Add(at);
    }

    /// <summary>Whether a text is written in it, and not in Liquid.</summary>
    public static bool IsIn(string text) => Sign().IsMatch(text) && !text.Contains("{{", StringComparison.Ordinal) && !text.Contains("{%", StringComparison.Ordinal);

    /// <summary>Liquid from a text of either notation.</summary>
    public static string Read(string text) => IsIn(text) ? Convert(text).Text : text;

    public static ConvertedText Convert(string source)
    {
        var conversion = new OldNotation(source.ReplaceLineEndings("\n"));
        conversion.Run();
        // Braces that were Liquid before are not ours to repair.
        if (TemplateEngine.Problem(conversion.result.ToString()) is { } problem) conversion.problems.Add(new Unconverted(1, "{{ or {%", $"the result is no Liquid: {problem}"));
        return new ConvertedText(conversion.result.ToString(), conversion.problems);
    }

    private void Run()
    {
        for (var at = 0; at < source.Length;)
        {
            if (source[at] != '{') result.Append(source[at++]);
            else at = Brace(at);
        }
        while (open.TryPop(out var left))
        {
            if (!left.IsConverted) continue;
            Write(left.Tag == "if" ? "{% endif %}" : "{% endfor %}");
            Report(left.At, $"{{{left.Tag}}}", "it is never closed; it is closed at the end now");
        }
    }

    /// <summary>What begins with a brace; answers where it ends.</summary>
    private int Brace(int at)
    {
        // Two braces are Liquid already; one before a blank is a brace, as in a style sheet.
        if (at + 1 >= source.Length || char.IsWhiteSpace(source[at + 1])) return Keep(at, at + 1);
        if (source[at + 1] is '{' or '%') return Keep(at, at + 2);
        if (source[at + 1] == '*') return Comment(at);
        if (source.AsSpan(at).StartsWith("{literal}")) return Literal(at);
        var end = EndOfTag(at + 1);
        if (end < 0)
        {
            Report(at, source[at..Math.Min(source.Length, at + 40)], "there is no closing brace");
            return Keep(at, at + 1);
        }
        Tag(at, end + 1, source[(at + 1)..end]);
        return end + 1;
    }

    private int Keep(int from, int to)
    {
        result.Append(source, from, to - from);
        return to;
    }

    /// <summary>A brace of the text and one of Liquid side by side would be read as two of Liquid.</summary>
    private void Write(string converted)
    {
        if (result.Length > 0 && result[^1] == '{' && converted.StartsWith('{')) result.Insert(result.Length - 1, "{{ '").Append("' }}");
        result.Append(converted);
    }

    private int Comment(int at)
    {
        var end = Find("*}", at + 2);
        if (end < 0)
        {
            Report(at, "{*", "the comment is never closed");
            return Keep(at, at + 2);
        }
        // A comment that holds Liquid could end too early.
        var inner = source[(at + 2)..end].Replace("{%", "{ %", StringComparison.Ordinal).Replace("{{", "{ {", StringComparison.Ordinal);
        Write($"{{% comment %}}{inner}{{% endcomment %}}");
        return end + 2;
    }

    private int Literal(int at)
    {
        const string Begin = "{literal}", End = "{/literal}";
        var end = Find(End, at);
        if (end < 0)
        {
            Report(at, Begin, "it is never closed");
            return Keep(at, at + Begin.Length);
        }
        var inner = source[(at + Begin.Length)..end];
        var isLiquid = inner.Contains("{{", StringComparison.Ordinal) || inner.Contains("{%", StringComparison.Ordinal);
        Write(isLiquid ? $"{{% raw %}}{inner}{{% endraw %}}" : inner);
        return end + End.Length;
    }

    /// <summary>What was once not found is not looked for again: there may be as many beginnings as the text has room for.</summary>
    private int Find(string end, int from)
    {
        if (missing.Contains(end)) return -1;
        var at = source.IndexOf(end, from, StringComparison.Ordinal);
        if (at < 0) missing.Add(end);
        return at;
    }

    private int EndOfTag(int from)
    {
        var quote = '\0';
        for (var i = from; i < Math.Min(source.Length, from + MaxTag); i++)
        {
            var c = source[i];
            if (quote != '\0') quote = c == quote && source[i - 1] != '\\' ? '\0' : quote;
            else if (c is '"' or '\'') quote = c;
            else if (c == '}') return i;
            else if (c == '{') return -1;
        }
        return -1;
    }

    private void Tag(int at, int end, string tag)
    {
        try
        {
            Write(Converted(tag.Trim(), at));
        }
        catch (FormatException e)
        {
            Report(at, source[at..end], e.Message);
            // What closes it has to stay too.
            var word = Word().Match(tag).Value;
            if (word is "if" or "foreach") open.Push((word, false, at, false));
            Keep(at, end);
        }
    }

    private string Converted(string tag, int at)
    {
        if (tag.Length == 0) throw new FormatException("it is empty");
        if (tag[0] is '$' or '"' or '\'') return Assignment().Match(tag) is { Success: true } assignment
            ? $"{{% assign {assignment.Groups[1].Value} = {new OldExpression(assignment.Groups[2].Value).Output()} %}}"
            : $"{{{{ {new OldExpression(tag).Output()} }}}}";
        var word = Word().Match(tag).Value;
        var rest = tag[word.Length..].Trim();
        switch (word)
        {
            case "ldelim": return "{";
            case "rdelim": return "}";
            case "if": return Open("if", $"{{% if {new OldExpression(rest).Condition()} %}}", at);
            case "foreach": return Open("foreach", OldLoop.Convert(rest), at);
            case "assign": return OldLoop.Assign(rest);
            case "else" when rest.StartsWith("if ", StringComparison.Ordinal): return ElseIf(rest[2..], at, $"{{{tag}}}");
            case "elseif": return ElseIf(rest, at, $"{{{tag}}}");
            case "else": return Else("if", tag);
            case "foreachelse": return Else("foreach", tag);
            case "/if": return Close("if", "{% endif %}", tag);
            case "/foreach": return Close("foreach", "{% endfor %}", tag);
            default: throw new FormatException(word.Length == 0 ? "it is not known" : $"{word} is not known");
        }
    }

    private void Report(int at, string text, string why) => problems.Add(new Unconverted(~lineEnds.BinarySearch(at) + 1, text, why));

    [GeneratedRegex(@"\{(\$\w|if\s|foreach\s|literal\}|\*)")]
    private static partial Regex Sign();

    [GeneratedRegex(@"^/?[a-zA-Z_]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\$(\w+)\s*=(?!=)\s*(.+)$", RegexOptions.Singleline)]
    private static partial Regex Assignment();
}
