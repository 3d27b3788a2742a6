using Retinue.Access;
using Xunit;

namespace Retinue.Tests.Access;

/// <summary>Hashes made by PHP, in every form in which an import brings them.</summary>
public sealed class PasswordFormatTests
{
    private static readonly PasswordHasher Hasher = new(cost: 4);

    [Theory]
    [InlineData("pässwörd", "$2y$04$abcdefghijklmnopqrstuuyx2n0Zzopyr9QuYTMCfOJJOj526QVoC")]
    [InlineData("pässwörd", "$2a$04$abcdefghijklmnopqrstuuyx2n0Zzopyr9QuYTMCfOJJOj526QVoC")]
    [InlineData("pässwörd", "$2b$04$abcdefghijklmnopqrstuuyx2n0Zzopyr9QuYTMCfOJJOj526QVoC")]
    [InlineData("plain", "$2x$04$abcdefghijklmnopqrstuuruZGaAtMc7jnr6nmeNRglF4gzpWIu72")]
    [InlineData("plain", "da7428640acc097591fd0cc11e9e97a14d4af4a6c34f5a40bbf4923c245cdc5c:aSalt:42")]
    [InlineData("pässwörd", "38555a774477af67d6f4024b9dd32c34ec9e84e3b2171cf140c65d5bbee3087f:aSalt:42")]
    [InlineData("plain", "02e571871b8a60ca0ff1380c870d8571:s!1")]
    [InlineData("pässwörd", "859495f20563a6d97c2400bab8329aba:s!1")]
    [InlineData("plain", "ac7938d40cfc2307e2bf325d28e7884e")]
    [InlineData("pässwörd", "12841e4ba5e37d2fbfc78458c6714ade")]
    [InlineData("O&Reilly \"ü\" <x>'", "$2y$04$abcdefghijklmnopqrstuuemjNmUyGo5EsnK8eb5zzeNEr4ZtUP/K")]
    [InlineData("O&Reilly \"ü\" <x>'", "$2y$04$abcdefghijklmnopqrstuuXoIBt/tbxr2Osww2qQ8isppYvUjcyoq")]
    public async Task The_password_matches_and_no_other_does(string password, string hash)
    {
        Assert.True(await Hasher.Verify(password, hash));
        foreach (var other in new[] { "", "Plain", password + " ", " " + password, password.ToUpperInvariant(), hash })
            Assert.False(await Hasher.Verify(other, hash), other);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("plain")]
    [InlineData("$2y$04$short")]
    [InlineData("$2y$99$abcdefghijklmnopqrstuuruZGaAtMc7jnr6nmeNRglF4gzpWIu72")]
    [InlineData("$2y$31$abcdefghijklmnopqrstuuruZGaAtMc7jnr6nmeNRglF4gzpWIu72")]
    [InlineData("$2z$04$abcdefghijklmnopqrstuuruZGaAtMc7jnr6nmeNRglF4gzpWIu72")]
    [InlineData("da7428640acc097591fd0cc11e9e97a14d4af4a6c34f5a40bbf4923c245cdc5c")]
    [InlineData("da7428640acc097591fd0cc11e9e97a14d4af4a6c34f5a40bbf4923c245cdc5c:")]
    [InlineData("AC7938D40CFC2307E2BF325D28E7884E")]
    [InlineData("ac7938d40cfc2307e2bf325d28e7884e\n")]
    [InlineData("ac7938d40cfc2307e2bf325d28e788:s")]
    public async Task What_is_no_known_form_matches_nothing(string? hash)
    {
        foreach (var password in new[] { "plain", "", hash ?? "x" }) Assert.False(await Hasher.Verify(password, hash));
    }

    [Fact]
    public async Task Only_a_hash_of_our_own_and_at_least_of_our_cost_is_current()
    {
        Assert.True(Hasher.IsCurrent(await Hasher.Hash("plain")));
        Assert.True(Hasher.IsCurrent(await new PasswordHasher(cost: 5).Hash("plain")));
        Assert.False(new PasswordHasher(cost: 5).IsCurrent(await Hasher.Hash("plain")));
        foreach (var hash in new[] { "$2y$10$abcdefghijklmnopqrstuuruZGaAtMc7jnr6nmeNRglF4gzpWIu72", "ac7938d40cfc2307e2bf325d28e7884e", "!" }) Assert.False(Hasher.IsCurrent(hash));
    }
}
