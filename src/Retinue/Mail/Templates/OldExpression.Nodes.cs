namespace Retinue.Mail.Templates;

internal sealed partial class OldExpression
{
    private abstract record Node
    {
        /// <summary>As Liquid; <c>Word</c> is the one that binds it, for the brackets, which Liquid needs around every mixture.</summary>
        public abstract (string Text, string Word) Write(bool isOpposite);
    }

    /// <summary>0 was no, and is yes in Liquid.</summary>
    private sealed record Truth(string Value) : Node
    {
        public override (string, string) Write(bool isOpposite) => isOpposite ? ($"{Value} == blank or {Value} == 0", "or") : IsFlag ? (Value, "") : ($"{Value} and {Value} != 0", "and");

        private bool IsFlag => Value is "true" or "false" or "nil" || Value.StartsWith("forloop.", StringComparison.Ordinal);
    }

    private sealed record Compare(string Left, string Sign, string Right) : Node
    {
        public override (string, string) Write(bool isOpposite) => ($"{Left} {(isOpposite ? Opposites[Sign] : Sign)} {Right}", "");

        private static readonly Dictionary<string, string> Opposites = new() { ["=="] = "!=", ["!="] = "==", [">"] = "<=", ["<"] = ">=", [">="] = "<", ["<="] = ">" };
    }

    /// <summary>Liquid has no not: it goes inwards, to where it can be said.</summary>
    private sealed record Opposite(Node Inner) : Node
    {
        public override (string, string) Write(bool isOpposite) => Inner.Write(!isOpposite);
    }

    private sealed record Both(string Word, Node Left, Node Right) : Node
    {
        public override (string, string) Write(bool isOpposite)
        {
            var word = isOpposite ? (Word == "and" ? "or" : "and") : Word;
            return ($"{Part(Left)} {word} {Part(Right)}", word);

            string Part(Node node) => node.Write(isOpposite) is var (text, inner) && inner.Length > 0 && inner != word ? $"({text})" : text;
        }
    }
}
