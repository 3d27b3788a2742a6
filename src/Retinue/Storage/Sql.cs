using System.Runtime.CompilerServices;
using System.Text;

namespace Retinue.Storage;

/// <summary>
/// A statement written as an interpolated string whose holes become parameters, so that no value can ever be read as SQL:
/// <c>$"SELECT name FROM clients WHERE id = {id}"</c> is sent as <c>... WHERE id = @p0</c>.
/// A hole that holds another <see cref="Sql"/> is spliced in as a statement part.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Sql
{
    private readonly StringBuilder text;
    private readonly List<object?> values;
    private string? finished;

    public Sql(int literalLength, int holes)
    {
        text = new StringBuilder(literalLength + holes * 4);
        values = new List<object?>(holes);
    }

    /// <summary>The statement with <c>@p0, @p1, ...</c> where the values go.</summary>
    public string Text => finished ??= text.ToString();

    /// <summary>The values in the order of their parameters: <see cref="long"/>, <see cref="string"/> or null.</summary>
    public IReadOnlyList<object?> Values => values;

    /// <summary>The name of parameter number <paramref name="index"/>; the common ones are made once.</summary>
    public static string Name(int index) => index < Names.Length ? Names[index] : "@p" + index.ToString(Invariant);

    private static readonly string[] Names = [.. Enumerable.Range(0, 128).Select(i => "@p" + i.ToString(Invariant))];

    public void AppendLiteral(string part) => text.Append(part);

    public void AppendFormatted(long value) => Add(value);

    public void AppendFormatted(long? value) => Add(value);

    public void AppendFormatted(bool value) => Add(value ? 1L : 0L);

    public void AppendFormatted(string? value) => Add(value);

    public void AppendFormatted(Sql part)
    {
        // The part's own parameters are renumbered to follow ours: names must stay unique in the whole statement.
        var inner = part.Text;
        var from = 0;
        for (var i = 0; i < part.values.Count; i++)
        {
            var name = Name(i);
            var at = inner.IndexOf(name, from, StringComparison.Ordinal);
            text.Append(inner, from, at - from);
            Add(part.values[i]);
            from = at + name.Length;
        }
        text.Append(inner, from, inner.Length - from);
    }

    private void Add(object? value)
    {
        text.Append(Name(values.Count));
        values.Add(value);
    }

    /// <summary>Joins statement parts with <paramref name="separator"/>, which is SQL (" AND ", ", ").</summary>
    public static Sql Join(string separator, IEnumerable<Sql> parts)
    {
        var all = new Sql(64, 8);
        var first = true;
        foreach (var part in parts)
        {
            if (!first) all.AppendLiteral(separator);
            first = false;
            all.AppendFormatted(part);
        }
        return all;
    }
}
