using System.Text;
using CsCheck;
using Retinue.Clients;
using Retinue.Server.Api;
using Retinue.Tests.Api;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Clients;

/// <summary>Serialised PHP arrays: what PHP writes is read, what anybody else writes does no harm.</summary>
public sealed class PhpSerializedTests
{
    [Fact]
    public void What_PHP_serializes_is_read()
    {
        using var php = Php.Start("parse_str($line, $result); return serialize($result);");
        FormReaderTests.Query.Sample(query =>
        {
            var bytes = Encoding.UTF8.GetBytes(query);
            var table = new Value();
            FormReader.Read(bytes, table, new RequestLimits(1 << 20, 1000, 64));
            Assert.Equal(Php.Show(table), Php.Show(PhpSerialized.Read(php.AskBytes(bytes))!));
        }, iter: 2000, threads: 1, print: q => q);
    }

    [Fact]
    public void Numbers_truth_and_nothing_are_read_as_texts()
    {
        using var php = Php.Start("return serialize([1 => true, 2 => false, 3 => null, 4 => -7, 5 => 1.5, 'é' => '😀', 'list' => ['a', ['b']]]);");
        Assert.Equal(
            """{"1"="1", "2"="0", "3"="", "4"="-7", "5"="1.5", "\u00E9"="\uD83D\uDE00", "list"={"0"="a", "1"={"0"="b"}}}""",
            Php.Show(PhpSerialized.Read(php.AskBytes(""u8))!));
    }

    [Theory]
    [InlineData("""O:8:"stdClass":0:{}""")]
    [InlineData("""a:1:{i:0;O:8:"stdClass":1:{s:1:"a";i:1;}}""")]
    [InlineData("""a:2:{i:0;i:1;i:1;R:2;}""")]
    [InlineData("""C:11:"ArrayObject":0:{}""")]
    [InlineData("""s:1:"a";""")]
    [InlineData("i:1;")]
    [InlineData("a:1:{i:0;i:1;}x")]
    [InlineData("a:2:{i:0;i:1;}")]
    [InlineData("a:-1:{}")]
    [InlineData("a:0x1:{}")]
    [InlineData("""a:1:{i:0;s:5:"abc";}""")]
    [InlineData("")]
    public void Objects_references_scalars_and_broken_arrays_are_refused(string text) => Assert.Null(PhpSerialized.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Garbage_does_no_harm()
    {
        var pieces = Gen.OneOf("a:", "1", "2", "9999999999", "2147483647", "-1", ":", "{", "}", "i:0;", "s:", "s:1:\"a\";", "\"", ";", "N;", "b:1;", "d:0.5;", "O:8:", "R:1;", "\uFFFD", "");
        var structured = pieces.Array[0, 20].Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts)));
        var mutated = Gen.Select(Gen.Int[0, 40], Gen.Byte, (at, with) =>
        {
            var bytes = Encoding.UTF8.GetBytes("""a:2:{i:1;s:5:"value";s:3:"key";a:1:{i:0;b:1;}}""");
            bytes[at] = with;
            return bytes;
        });
        Gen.OneOf(Gen.Byte.Array[0, 40], structured, mutated).Sample(bytes => PhpSerialized.Read(bytes)?.Text is null, iter: 20_000);
    }

    [Theory]
    [InlineData("""a:1:{i:0;s:2147483647:"a";}""")]
    [InlineData("a:2147483647:{i:0;i:1;}")]
    [InlineData("a:1:{i:0;a:2147483647:{")]
    public void A_length_that_is_a_lie_reserves_no_memory(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Assert.Null(PhpSerialized.Read(bytes));
        var before = GC.GetAllocatedBytesForCurrentThread();
        PhpSerialized.Read(bytes);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4096);
    }

    [Fact]
    public void Nesting_is_bounded()
    {
        Assert.NotNull(PhpSerialized.Read(Nested(15)));
        Assert.Null(PhpSerialized.Read(Nested(16)));
        Assert.Null(PhpSerialized.Read(Nested(100_000)));

        static byte[] Nested(int depth) => Encoding.UTF8.GetBytes(
            string.Concat(Enumerable.Repeat("a:1:{i:0;", depth)) + "i:1;" + new string('}', depth));
    }
}
