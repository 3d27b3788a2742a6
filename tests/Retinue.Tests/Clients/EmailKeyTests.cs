using System.Text;
using CsCheck;
using Retinue.Clients;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Clients;

/// <summary>The key decides who is the same person: it must fold what people vary, and nothing else.</summary>
public sealed class EmailKeyTests
{
    private static readonly Gen<string> Local = Gen.Char["abcxyz019._+-éüñåжяαω"].Array[1, 20].Select(c => new string(c));
    private static readonly Gen<string> Domain = Gen.Char["abcxyz019éüñåжяαω"].Array[1, 12].Select(c => new string(c)).Array[1, 3]
        .Select(labels => string.Join('.', labels) + ".example");
    private static readonly Gen<string> Address = Gen.Select(Local, Domain, (local, domain) => $"{local}@{domain}");

    // What the mapping of international domains changes, in the places where it could change more than the letters.
    private static readonly Gen<string> Odd = Gen.OneOf(
        "@", "a", "é", ".", "\u3002", "\uFF20", "\uFF0E", "\u00AD", "\u3000", "\u2000", " ", "\u200B", "\u200D", "ẞ", "ß", "İ", "ı", "ſ", "ς", "K", "\u0301", "\u0338", "#",
        "xn--", "xn--a", "XN--", "-", "_", "😀", "\uD83D", "\u202E", "Ǆ", "\u1E9E", "\u0345", "\uAC00", "\u1100\u1161", "ﬁ", "\u2126", "\uFDFA").Array[0, 10].Select(parts => string.Concat(parts));

    [Fact]
    public void Any_text_has_a_key_that_fits_its_column_and_is_its_own_key() => Gen.OneOf(
        Texts.Broken, Odd, Address, Odd.Select(odd => "a@" + odd), Gen.Select(Odd, Gen.Int[100, 400], (odd, times) => string.Concat(Enumerable.Repeat(odd, times))))
        .Sample(text =>
        {
            var key = EmailKey.Of(text);
            Assert.InRange(key.Length, 0, 320);
            Assert.Equal(key, Value.WellFormed(key));
            Assert.Equal(key, EmailKey.Of(key));
        }, iter: 20_000);

    [Fact]
    public void Case_composition_and_blanks_around_do_not_matter() => Address.Sample(address =>
    {
        var key = EmailKey.Of(address);
        Assert.Equal(key, EmailKey.Of(address.ToUpperInvariant()));
        Assert.Equal(key, EmailKey.Of(address.Normalize(NormalizationForm.FormD)));
        Assert.Equal(key, EmailKey.Of($" \t{address.ToUpperInvariant().Normalize(NormalizationForm.FormD)}\r\n"));
    }, iter: 5000);

    [Fact]
    public void Different_addresses_have_different_keys() => Gen.Select(Address, Address).Where((a, b) => a != b)
        .Sample((a, b) => Assert.NotEqual(EmailKey.Of(a), EmailKey.Of(b)), iter: 5000);

    [Fact]
    public void Addresses_that_differ_only_far_behind_have_different_keys()
    {
        var start = new string('a', 5000);
        Assert.NotEqual(EmailKey.Of($"{start}1@example.com"), EmailKey.Of($"{start}2@example.com"));
        Assert.Equal(EmailKey.Of($"{start}1@example.com"), EmailKey.Of($"{start}1@EXAMPLE.com"));
    }

    [Theory]
    [InlineData("jürgen@münchen.example", "jürgen@xn--mnchen-3ya.example")]
    [InlineData("Jürgen@MÜNCHEN.Example", "jürgen@xn--mnchen-3ya.example")]
    [InlineData("a@почта.example", "a@xn--80a1acny.example")]
    [InlineData("jane.doe@example.com", "jane.doe@example.com")]
    [InlineData("a@b@Example.com", "a@b@example.com")]
    [InlineData("no address", "no address")]
    [InlineData("", "")]
    public void The_domain_is_compared_as_it_is_sent(string address, string key)
    {
        Assert.Equal(key, EmailKey.Of(address));
        Assert.Equal(key, EmailKey.Of(key.ToUpperInvariant()));
    }
}
