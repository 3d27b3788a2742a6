using System.Text.RegularExpressions;

namespace Retinue.Mail.Templates;

/// <summary>An expression of the old notation, which becomes one of Liquid. Each way to read it refuses what Liquid has no words for.</summary>
internal sealed partial class OldExpression
{
    private const int MaxDepth = 100;

    private readonly List<string> tokens = [];
    private int next;
    private int depth;

    /// <exception cref="FormatException">It holds what is no expression.</exception>
    public OldExpression(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var token = Token().Match(text, at);
            if (!token.Success) throw new FormatException($"{text[at..Math.Min(text.Length, at + 20)].Trim()} cannot be read");
            tokens.Add(token.Value);
            at += token.Length;
        }
    }

    /// <summary>A value with its modifiers.</summary>
    /// <exception cref="FormatException">It cannot be converted.</exception>
    public string Output()
    {
        var value = Operand();
        while (Take("|"))
        {
            var name = Next().TrimStart('@').ToLowerInvariant();
            var arguments = new List<string>();
            while (Take(":")) arguments.Add(Operand());
            value += OldModifiers.Convert(name, arguments);
        }
        End();
        return value;
    }

    /// <summary>What a loop goes through.</summary>
    /// <exception cref="FormatException">It cannot be converted.</exception>
    public string List()
    {
        var list = Operand();
        End();
        return list;
    }

    /// <summary>What an <c>if</c> asks.</summary>
    /// <exception cref="FormatException">It cannot be converted.</exception>
    public string Condition()
    {
        var condition = Or();
        End();
        return condition.Write(false).Text;
    }

    private Node Or()
    {
        var left = And();
        while (Take("or", "||")) left = new Both("or", left, And());
        return left;
    }

    private Node And()
    {
        var left = Not();
        while (Take("and", "&&")) left = new Both("and", left, Not());
        return left;
    }

    private Node Not()
    {
        if (Take("not", "!")) return Inner(() => new Opposite(Not()));
        if (!Take("(")) return Comparison();
        var inside = Inner(Or);
        if (!Take(")")) throw new FormatException("a bracket is never closed");
        return inside;
    }

    /// <summary>What is deeper than anybody writes would fill the stack, and that ends the process.</summary>
    private Node Inner(Func<Node> read)
    {
        if (++depth > MaxDepth) throw new FormatException("it is nested too deep");
        var inner = read();
        depth--;
        return inner;
    }

    private Node Comparison()
    {
        if (Take("isset")) return new Compare(Argument(), "!=", "nil");
        if (Take("empty")) return new Opposite(new Truth(Argument()));
        var left = Measured();
        foreach (var (sign, words) in Signs)
            if (Take(words)) return new Compare(left, sign, Measured());
        return new Truth(left);
    }

    /// <summary>A value, or how many there are of it: all that a condition of Liquid can ask.</summary>
    private string Measured()
    {
        if (Take("count", "sizeof", "strlen")) return Argument() + ".size";
        var value = Operand();
        if (!Take("|")) return value;
        var name = Next();
        return name.TrimStart('@') is "count" or "strlen" or "count_characters" ? value + ".size" : throw new FormatException($"a condition cannot use {name}");
    }

    private string Argument()
    {
        if (!Take("(")) throw new FormatException("( is expected");
        var value = Operand();
        return Take(")") ? value : throw new FormatException(") is expected");
    }

    private string Operand()
    {
        var token = Next();
        return token[0] switch
        {
            '$' => Path(token),
            '"' or '\'' => Text(token),
            >= '0' and <= '9' or '-' => token,
            _ when token.ToLowerInvariant() is "true" or "false" => token.ToLowerInvariant(),
            _ when token.Equals("null", StringComparison.OrdinalIgnoreCase) => "nil",
            _ => throw new FormatException($"{token} is not known here"),
        };
    }

    private static string Path(string token)
    {
        if (token == "$smarty.now") return "\"now\"";
        if (LoopPlace().Match(token) is { Success: true } place)
            return place.Groups[1].Value switch { "first" => "forloop.first", "last" => "forloop.last", "index" => "forloop.index0", "iteration" => "forloop.index", _ => "forloop.length" };
        if (token.StartsWith("$smarty", StringComparison.Ordinal)) throw new FormatException($"{token} is not known in Liquid");
        // A number in a path is a place in a list.
        return NumberedPart().Replace(token[1..], "[$1]");
    }

    private static string Text(string token)
    {
        var inner = token[1..^1];
        if (token[0] == '"' && (inner.Contains('$') || inner.Contains('`'))) throw new FormatException("a variable inside of a text is not known in Liquid");
        inner = inner.Replace("\\" + token[0], token[..1], StringComparison.Ordinal);
        if (!inner.Contains('"')) return $"\"{inner}\"";
        return inner.Contains('\'') ? throw new FormatException("a text with both kinds of quotes is not known in Liquid") : $"'{inner}'";
    }

    private string Next() => next < tokens.Count ? tokens[next++] : throw new FormatException("it ends too early");

    private bool Take(params ReadOnlySpan<string> words)
    {
        if (next >= tokens.Count) return false;
        foreach (var word in words)
            if (tokens[next].Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                next++;
                return true;
            }
        return false;
    }

    private void End()
    {
        if (next < tokens.Count) throw new FormatException($"{tokens[next]} is not known here");
    }

    private static readonly (string Sign, string[] Words)[] Signs =
    [
        ("==", ["eq", "==", "==="]), ("!=", ["ne", "neq", "!=", "!=="]), (">=", ["gte", "ge", ">="]), ("<=", ["lte", "le", "<="]), (">", ["gt", ">"]), ("<", ["lt", "<"]),
    ];

    [GeneratedRegex("""\G(\$[A-Za-z_]\w*(\.\w+|\[\d+\]|\['\w+'\]|@\w+)*|"(\\.|[^"\\])*"|'(\\.|[^'\\])*'|-?\d+(\.\d+)?|===|!==|==|!=|>=|<=|&&|\|\||[|:()!<>]|@?[A-Za-z_]\w*)""")]
    private static partial Regex Token();

    [GeneratedRegex(@"^\$(?:\w+@|smarty\.foreach\.\w+\.)(first|last|index|iteration|total)$")]
    private static partial Regex LoopPlace();

    [GeneratedRegex(@"\.(\d+)")]
    private static partial Regex NumberedPart();
}
