using System.Diagnostics.CodeAnalysis;
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
    // The words of the statement, with null where a parameter goes: the text is only put together for a statement that is new to a connection.
    private readonly List<string?> parts;
    private readonly List<object?> values;
    private string? text;

    public Sql(int literalLength, int holes)
    {
        parts = new List<string?>(2 * holes + 1);
        values = new List<object?>(holes);
    }

    private Sql(List<string?> parts)
    {
        this.parts = parts;
        values = [];
    }

    /// <summary>The statement with <c>@p0, @p1, ...</c> where the values go.</summary>
    public string Text => text ??= Render();

    /// <summary>The values in the order of their parameters: <see cref="long"/>, <see cref="string"/> or null.</summary>
    public IReadOnlyList<object?> Values => values;

    /// <summary>The words of the statement, with null where a parameter goes.</summary>
    public IReadOnlyList<string?> Parts => parts;

    /// <summary>The name of parameter number <paramref name="index"/>; the common ones are made once.</summary>
    public static string Name(int index) => index < Names.Length ? Names[index] : "@p" + index.ToString(Invariant);

    private static readonly string[] Names = [.. Enumerable.Range(0, 128).Select(i => "@p" + i.ToString(Invariant))];

    public void AppendLiteral(string part) => parts.Add(part);

    public void AppendFormatted(long value) => Add(value);

    public void AppendFormatted(long? value) => Add(value);

    public void AppendFormatted(bool value) => Add(value ? 1L : 0L);

    public void AppendFormatted(string? value) => Add(value);

    public void AppendFormatted(Sql part)
    {
        parts.AddRange(part.parts);
        values.AddRange(part.values);
    }

    private void Add(object? value)
    {
        parts.Add(null);
        values.Add(value);
    }

    private string Render()
    {
        var whole = new StringBuilder(512);
        var parameter = 0;
        foreach (var part in parts) whole.Append(part ?? Name(parameter++));
        return whole.ToString();
    }

    /// <summary>The statement without its values.</summary>
    public Sql WithoutValues() => new([.. parts]);

    /// <summary>Words of the program itself, such as the name of a table. Never what somebody brought.</summary>
    public static Sql Words(string words)
    {
        var sql = new Sql(0, 0);
        sql.AppendLiteral(words);
        return sql;
    }

    /// <summary>Values for between the parentheses of <c>IN</c>; not of none, which is no SQL.</summary>
    public static Sql List(IEnumerable<long> values) => Join(", ", values.Select(value => (Sql)$"{value}"));

    /// <inheritdoc cref="List(IEnumerable{long})"/>
    public static Sql List(IEnumerable<string> values) => Join(", ", values.Select(value => (Sql)$"{value}"));

    /// <summary>Joins statement parts with <paramref name="separator"/>, which is SQL (" AND ", ", ").</summary>
    public static Sql Join(string separator, IEnumerable<Sql> parts)
    {
        var all = new Sql(0, 8);
        var first = true;
        foreach (var part in parts)
        {
            if (!first) all.AppendLiteral(separator);
            first = false;
            all.AppendFormatted(part);
        }
        return all;
    }

    /// <summary>Two statements are the same when their words are; literals of the program are the same objects, so this is fast.</summary>
    public sealed class SameWords : IEqualityComparer<Sql>
    {
        public static readonly SameWords Instance = new();

        public bool Equals(Sql? a, Sql? b)
        {
            if (a!.parts.Count != b!.parts.Count) return false;
            for (var i = 0; i < a.parts.Count; i++)
                if (!ReferenceEquals(a.parts[i], b.parts[i]) && a.parts[i] != b.parts[i]) return false;
            return true;
        }

        public int GetHashCode([DisallowNull] Sql sql)
        {
            // The beginning of the first words and the number of parts tell nearly all statements apart; Equals does the rest.
            var first = sql.parts.Count == 0 ? "" : sql.parts[0] ?? "";
            return HashCode.Combine(sql.parts.Count, first.Length, string.GetHashCode(first.AsSpan(0, Math.Min(first.Length, 32))));
        }
    }
}
