using Retinue.Storage;

namespace Retinue.Clients;

/// <summary>A name or address as searches compare it: folded, without blanks around it, and no longer than an index takes.</summary>
internal static class SearchTerm
{
    private const int MaxLength = 200;

    public static string Of(string text)
    {
        var term = EmailKey.Fold(text.Trim());
        if (term.Length <= MaxLength) return term;
        return term[..(char.IsHighSurrogate(term[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
    }

    /// <summary>Selects the rows whose <c>term</c> begins with a text: a range of the index on both engines.</summary>
    public static Sql BeginsWith(string text)
    {
        var from = Of(text);
        var to = from + "\U0010FFFF";
        return $"term >= {from} AND term <= {to}";
    }
}
