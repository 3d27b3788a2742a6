using System.Text;
using System.Text.Json;
using CsCheck;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Actions;

/// <summary>Values out of .NET and out of JSON: whatever comes, only Unicode goes in.</summary>
public sealed class ValueTests
{
    [Fact]
    public void Half_a_surrogate_pair_becomes_U_FFFD_and_nothing_else_changes() => Texts.Broken.Sample(text =>
    {
        var expected = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        Assert.Equal(expected, Value.From(text)!.Text);
        Assert.Equal(expected, Value.From(new Dictionary<string, object?> { [text] = text })![expected]!.Text);
    }, iter: 5000);

    [Fact]
    public void JSON_texts_are_read_in_any_notation() => Gen.Select(Texts.Broken, Gen.Bool.Array[12]).Sample((text, escaped) =>
    {
        // Each character as itself or as \uXXXX; halves of pairs can only be written escaped, because they are no UTF-8.
        var written = string.Concat(text.Select((c, i) => escaped[i % escaped.Length] || char.IsControl(c) || char.IsSurrogate(c) || c is '"' or '\\' ? $"\\u{(int)c:x4}" : $"{c}"));
        using var json = JsonDocument.Parse($"\"{written}\"");
        Assert.Equal(Value.WellFormed(text), Value.From(json.RootElement)!.Text);
    }, iter: 5000);

    [Theory]
    [InlineData("""{"a":"\ud800\"\\\/\b\f\n\r\t"}""", """{"a"="\uFFFD\u0022\\/\b\f\n\r\t"}""")]
    [InlineData("""{"a":"\uD83D\uDE00\uDE00"}""", """{"a"="\uD83D\uDE00\uFFFD"}""")]
    [InlineData("""{"\udc00":1,"b":2}""", """{"\uFFFD"="1", "b"="2"}""")]
    [InlineData("""{"a":true,"b":false,"c":null,"d":1.50,"e":1e3}""", """{"a"="1", "b"="0", "d"="1.50", "e"="1e3"}""")]
    [InlineData("""{"a":[1,[2],{"b":"3"},null]}""", """{"a"={"0"="1", "1"={"0"="2"}, "2"={"b"="3"}}}""")]
    [InlineData("""{"a":1,"a":2}""", """{"a"="2"}""")]
    [InlineData("""{"a":{},"b":[]}""", """{"a"={}, "b"={}}""")]
    public void JSON_is_read_as_the_form_of_the_same_values(string text, string expected)
    {
        using var json = JsonDocument.Parse(text);
        Assert.Equal(expected, Php.Show(Value.From(json.RootElement)!));
    }

    [Fact]
    public void Values_of_NET_are_read_as_PHP_writes_them()
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("de-DE");
            Assert.Equal("1", Value.From(true)!.Text);
            Assert.Equal("0", Value.From(false)!.Text);
            Assert.Equal("1234.5", Value.From(1234.5)!.Text);
            Assert.Equal("-7", Value.From(-7L)!.Text);
            Assert.Null(Value.From(null));
            Assert.Equal("""{"0"="a", "1"="2"}""", Php.Show(Value.From(new object[] { "a", 2 })!));
            Assert.Equal("""{"1"="x"}""", Php.Show(Value.From(new Dictionary<int, string> { [1] = "x" })!));
            Assert.Throws<ArgumentException>(() => Value.From(new object()));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }
}
