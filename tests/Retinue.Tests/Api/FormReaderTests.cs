using System.Text;
using CsCheck;
using Retinue.Server.Api;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Api;

/// <summary>The reader of forms, held against PHP 8.2's own.</summary>
public sealed class FormReaderTests
{
    private static readonly RequestLimits Limits = new(1 << 20, 100_000, FormKey.DefaultMaxNesting);

    // Few different names, so that fields meet: a text that becomes a list, a list that becomes a text, numbers that follow each other.
    private static readonly Gen<string> Key = Gen.OneOf(
        "", "", "a", "b", "A", "0", "1", "2", "7", "00", "01", "-0", "-1", "-7", "+3", "%2B3", " ", "+", "%20", "%09", "%0B", "%0a", "..", "c.d", "é", "%C3%A9",
        "1.5", "1e3", "999999999999999999", "1000000000000000000", "9223372036854775806", "9223372036854775807", "9223372036854775808",
        "-9223372036854775808", "-9223372036854775809", "%00", "x%00y", "&", "=", "%", "%4", "%zz", "%5", "\"", "'", "email_preferences");

    private static readonly Gen<string> Open = Gen.OneOf("[", "[", "[", "%5B", "%5b");
    private static readonly Gen<string> Close = Gen.OneOf("]", "]", "]", "%5D", "%5d", "");
    private static readonly Gen<string> Bracket = Gen.Select(Open, Key, Close, (open, key, close) => open + key + close);

    private static readonly Gen<string> Name = Gen.Select(
        Gen.OneOf("a", "a", "a", "b", "", " a", "+a", "%20%20a", "a.b", "a b", "a+b", ".", "_", "1", "%00a", "a%00", "]", "a]", "é", "%80"),
        Gen.OneOf(Bracket, Bracket, Gen.OneOf("x", "]", "[", " ", "")).Array[0, 4],
        (first, rest) => first + string.Concat(rest));

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf("", "1", "a=b", "+", "%2B", "%", "%%41", "%4", "%41", "%C3%A9", "%C3", "%ff%fe", "%F0%9F%98%80", "%00", "a%00b", "[", "😀"),
        Gen.Char["ab%+=40123[]. \u00e9"].Array[0, 8].Select(c => new string(c)));

    internal static readonly Gen<string> Query = Gen.Select(Name, Gen.OneOf("=", "=", "=", "=", "", "=="), Text, (name, equals, text) => name + equals + text)
        .Array[1, 8].Select(fields => string.Join('&', fields))
        // Two names that are not UTF-8 are two to PHP, which keeps bytes, and one to us, who read them as U+FFFD: no client names anything so.
        .Where(query => query.Split('&').Count(field => FormReader.Decode(Encoding.UTF8.GetBytes(field.Split('=')[0])).Contains('\uFFFD')) <= 1);

    [Fact]
    public void Reads_what_PHP_reads()
    {
        using var php = Php.Start("parse_str($line, $result); return $result;");
        Query.Sample(query => Assert.Equal(php.Ask(Encoding.UTF8.GetBytes(query)), Read(query)), iter: 10_000, threads: 1, print: q => q);
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void Brackets_nest_as_deep_as_in_PHP_and_a_field_that_is_too_deep_takes_its_name_with_it(int depth)
    {
        using var php = Php.Start("parse_str($line, $result); return $result;");
        var query = $"a[x]=1&b=2&a{string.Concat(Enumerable.Repeat("[y]", depth))}=3&c=4";
        Assert.Equal(php.Ask(Encoding.UTF8.GetBytes(query)), Read(query));
    }

    [Theory]
    [InlineData("", "{}")]
    [InlineData("&&&", "{}")]
    [InlineData("a", """{"a"=""}""")]
    [InlineData("a=1&a=2", """{"a"="2"}""")]
    [InlineData("a=b=c", """{"a"="b=c"}""")]
    [InlineData("a=%", """{"a"="%"}""")]
    [InlineData("a=%4", """{"a"="%4"}""")]
    [InlineData("a=%zz%41", """{"a"="%zzA"}""")]
    [InlineData("a=1+2%2B3", """{"a"="1 2\u002B3"}""")]
    [InlineData("a=%FF%C3", """{"a"="\uFFFD\uFFFD"}""")]
    [InlineData("a=1;b=2", """{"a"="1;b=2"}""")]
    [InlineData("email_preferences%5Bgeneral%5D=1&email_preferences[invoice]=0", """{"email_preferences"={"general"="1", "invoice"="0"}}""")]
    public void Decodes_as_documented(string query, string expected) => Assert.Equal(expected, Read(query));

    [Fact]
    public void A_value_longer_than_the_buffer_on_the_stack_is_decoded_too()
    {
        var text = string.Concat(Enumerable.Repeat("é+%C3%A9", 1000));
        Assert.Equal($$"""{"a"={{System.Text.Json.JsonSerializer.Serialize(string.Concat(Enumerable.Repeat("é é", 1000)))}}}""", Read($"a={text}"));
    }

    [Fact]
    public void More_fields_than_allowed_are_refused_and_not_cut_off()
    {
        var limits = Limits with { MaxFields = 3 };
        FormReader.Read("a=1&b=2&&c=3"u8, new Value(), limits);
        var refused = Assert.Throws<Refused>(() => FormReader.Read("a=1&b=2&c=3&d=4"u8, new Value(), limits));
        Assert.Equal(RequestErrors.TooManyFields, refused.Error);
    }

    private static string Read(string query)
    {
        var table = new Value();
        FormReader.Read(Encoding.UTF8.GetBytes(query), table, Limits);
        return Php.Show(table);
    }
}
