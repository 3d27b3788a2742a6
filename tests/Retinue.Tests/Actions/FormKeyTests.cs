using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Actions;

/// <summary>The names of form fields by PHP's rules; FormReaderTests asks PHP itself.</summary>
public sealed class FormKeyTests
{
    [Theory]
    [InlineData("a", """{"a"="v"}""")]
    [InlineData("a.b c", """{"a_b_c"="v"}""")]
    [InlineData("  a", """{"a"="v"}""")]
    [InlineData("", "{}")]
    [InlineData("   ", "{}")]
    [InlineData("[a]", "{}")]
    [InlineData("\0a", "{}")]
    [InlineData("a\0b", """{"a"="v"}""")]
    [InlineData("a]", """{"a]"="v"}""")]
    [InlineData("a[b]", """{"a"={"b"="v"}}""")]
    [InlineData("a[]", """{"a"={"0"="v"}}""")]
    [InlineData("a[ ]", """{"a"={"0"="v"}}""")]
    [InlineData("a[  ]", """{"a"={"  "="v"}}""")]
    [InlineData("a[b.c d]", """{"a"={"b.c d"="v"}}""")]
    [InlineData("a[b][c][d]", """{"a"={"b"={"c"={"d"="v"}}}}""")]
    [InlineData("a[[b]]", """{"a"={"[b"="v"}}""")]
    [InlineData("a[b]c[d]", """{"a"={"b"="v"}}""")]
    [InlineData("a[b] [c]", """{"a"={"b"="v"}}""")]
    [InlineData("a[b", """{"a_b"="v"}""")]
    [InlineData("a[ b.c[d", """{"a__b_c_d"="v"}""")]
    [InlineData("a[b][c", """{"a"={"b"="v"}}""")]
    public void A_name_is_read(string name, string expected) => Assert.Equal(expected, Read(name));

    [Theory]
    [InlineData("""{"a"={"0"="v", "1"="v"}}""", "a[]", "a[]")]
    [InlineData("""{"a"={"5"="v", "6"="v"}}""", "a[5]", "a[]")]
    [InlineData("""{"a"={"05"="v", "0"="v"}}""", "a[05]", "a[]")]
    [InlineData("""{"a"={"-5"="v", "-4"="v"}}""", "a[-5]", "a[]")]
    [InlineData("""{"a"={"3"="v", "-5"="v", "4"="v"}}""", "a[3]", "a[-5]", "a[]")]
    [InlineData("""{"a"={"x"="v", "0"="v"}}""", "a[x]", "a[]")]
    [InlineData("""{"a"={"9223372036854775807"="v"}}""", "a[9223372036854775807]", "a[]", "a[][b]")]
    [InlineData("""{"a"={"0"={"x"="v"}, "1"={"y"="v"}}}""", "a[][x]", "a[][y]")]
    [InlineData("""{"a"="v", "b"="v"}""", "a[x]", "b", "a")]
    [InlineData("""{"a"={"x"="v"}, "b"="v"}""", "a", "b", "a[x]")]
    public void Fields_meet(string expected, params string[] names) => Assert.Equal(expected, Read(names));

    [Fact]
    public void A_field_that_nests_too_deep_is_dropped_with_all_of_its_name()
    {
        var table = new Value();
        FormKey.Put(table, "a[b]", "1", maxNesting: 2);
        FormKey.Put(table, "c[d][e]", "2", maxNesting: 2);
        FormKey.Put(table, "a[b][c][d]", "3", maxNesting: 2);
        Assert.Equal("""{"c"={"d"={"e"="2"}}}""", Php.Show(table));
    }

    private static string Read(params string[] names)
    {
        var table = new Value();
        foreach (var name in names) FormKey.Put(table, name, "v");
        return Php.Show(table);
    }
}
