namespace Retinue.Mail.Templates;

internal sealed partial class OldNotation
{
    private string Open(string tag, string converted, int at)
    {
        open.Push((tag, true, at, false));
        return converted;
    }

    /// <summary>Inside a converted block even a condition that cannot be converted must be a condition: one that never holds.</summary>
    private string ElseIf(string condition, int at, string whole)
    {
        if (Within("if", "", whole) is { Length: > 0 } kept) return kept;
        RefuseSecondElse();
        try
        {
            return $"{{% elsif {new OldExpression(condition).Condition()} %}}";
        }
        catch (FormatException e)
        {
            Report(at, whole, $"{e.Message}; it never holds now");
            return "{% elsif false %}";
        }
    }

    private string Else(string block, string tag)
    {
        var text = Within(block, "{% else %}", tag);
        RefuseSecondElse();
        open.Push(open.Pop() with { HasElse = true });
        return text;
    }

    private void RefuseSecondElse()
    {
        if (open.Peek() is { HasElse: true, IsConverted: true }) throw new FormatException("it stands after an else");
    }

    private string Within(string block, string converted, string tag)
    {
        if (open.Count == 0 || open.Peek().Tag != block) throw new FormatException($"it stands outside of a {block}");
        return open.Peek().IsConverted ? converted : tag[0] == '{' ? tag : $"{{{tag}}}";
    }

    private string Close(string block, string converted, string tag)
    {
        var text = Within(block, converted, tag);
        open.Pop();
        return text;
    }
}
