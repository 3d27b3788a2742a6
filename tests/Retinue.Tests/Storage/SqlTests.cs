using System.Text.RegularExpressions;
using CsCheck;
using Retinue.Storage;
using Xunit;

namespace Retinue.Tests.Storage;

/// <summary>Statements are put together from parts; every value must stay the value of its own parameter.</summary>
public sealed partial class SqlTests
{
    private abstract record Part;

    private sealed record Literal(string Text) : Part;

    private sealed record Hole(string Value) : Part;

    private sealed record Nested(Part[] Parts) : Part;

    // Values look like the names of parameters, and literals hold numbers, so that a wrong replacement shows.
    private static readonly Gen<Part> Any = Gen.Recursive<Part>((depth, part) => depth > 4
        ? Gen.OneOf("@p0", "@p1", "@p10", "'", "7").Select(value => (Part)new Hole(value))
        : Gen.OneOf(
            Gen.OneOf(" a = ", " AND ", "1", "0", " (", ") ", ", ").Select(text => (Part)new Literal(text)),
            Gen.OneOf("@p0", "@p1", "@p10", "'", "7").Select(value => (Part)new Hole(value)),
            part.Array[0, 6].Select(parts => (Part)new Nested(parts))));

    [Fact]
    public void Parts_in_parts_keep_their_values() => Any.Array[0, 14].Sample(parts =>
    {
        var sql = Build(parts);
        Assert.Equal(Enumerable.Range(0, sql.Values.Count).Select(i => $"@p{i}"), Parameter().Matches(sql.Text).Select(m => m.Value));
        var read = Parameter().Replace(sql.Text, match => $"<{sql.Values[int.Parse(match.Value[2..], System.Globalization.CultureInfo.InvariantCulture)]}>");
        Assert.Equal(string.Concat(parts.Select(Expected)), read);
    }, iter: 3000);

    [Fact]
    public void More_than_ten_parameters_in_a_part_are_renumbered_one_by_one()
    {
        var inner = Sql.Join(", ", Enumerable.Range(0, 25).Select(i => (Sql)$"{(long)i}"));
        Sql outer = $"SELECT {100L}, {inner}, {200L}, {inner}";
        Assert.Equal(52, outer.Values.Count);
        Assert.Equal([100L, .. Enumerable.Range(0, 25).Select(i => (object)(long)i), 200L, .. Enumerable.Range(0, 25).Select(i => (object)(long)i)], outer.Values);
        Assert.Equal($"SELECT {string.Join(", ", Enumerable.Range(0, 52).Select(i => $"@p{i}"))}", outer.Text);
    }

    private static Sql Build(IEnumerable<Part> parts)
    {
        var sql = new Sql(0, 0);
        foreach (var part in parts)
        {
            if (part is Literal literal) sql.AppendLiteral(literal.Text);
            else if (part is Hole hole) sql.AppendFormatted(hole.Value);
            // A blank keeps a number that follows from becoming part of the parameter's name.
            if (part is Nested nested) sql.AppendFormatted(Build(nested.Parts));
            else sql.AppendLiteral(" ");
        }
        return sql;
    }

    private static string Expected(Part part) => part switch
    {
        Literal literal => literal.Text + " ",
        Hole hole => $"<{hole.Value}> ",
        Nested nested => string.Concat(nested.Parts.Select(Expected)),
        _ => throw new ArgumentException(part.ToString()),
    };

    [GeneratedRegex(@"@p\d+")]
    private static partial Regex Parameter();
}
