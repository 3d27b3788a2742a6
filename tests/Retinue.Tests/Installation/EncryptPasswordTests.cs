using Retinue.Installation;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Installation;

/// <summary>EncryptPassword and DecryptPassword.</summary>
public sealed class EncryptPasswordTests
{
    private const string Wrong = "The password was not encrypted by EncryptPassword of this installation, or its key has changed";

    [Theory, Engines]
    public async Task Any_text_comes_back_and_nothing_is_stored_or_told(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var before = await TestRows.Dump(api.Api.Store);
        foreach (var text in Texts.Nasty.Where(t => t.Length > 0).Append(new string('x', 100_000)))
        {
            var encrypted = (string)(await api.Call("EncryptPassword", $"password2={text}"))["password"]!;
            Assert.StartsWith("enc1:", encrypted);
            if (text.Length > 4) Assert.DoesNotContain(text, encrypted, StringComparison.Ordinal);
            Assert.Equal(text, (await api.Call("DecryptPassword", $"password2= {encrypted}\n"))["password"]);
        }
        Assert.Equal(before, await TestRows.Dump(api.Api.Store));
    }

    [Theory, Engines]
    public async Task The_same_text_is_encrypted_differently_each_time(string engine)
    {
        await using var api = await TestApi.Open(engine);
        Assert.NotEqual((await api.Call("EncryptPassword", "password2=x"))["password"], (await api.Call("EncryptPassword", "password2=x"))["password"]);
    }

    [Theory, Engines]
    public async Task What_was_encrypted_elsewhere_or_for_something_else_or_was_touched_is_refused(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var encrypted = (string)(await api.Call("EncryptPassword", "password2=secret"))["password"]!;
        await using var stranger = await TestApi.Open(engine);
        await stranger.Refuse(Wrong, "DecryptPassword", $"password2={encrypted}");
        foreach (var text in new[] { "nonsense", "enc1:", "enc1:AAAA", encrypted[..^4], encrypted + "AAAA", encrypted["enc1:".Length..], $"{encrypted[..10]}{(encrypted[10] == 'A' ? 'B' : 'A')}{encrypted[11..]}" })
            await api.Refuse(Wrong, "DecryptPassword", $"password2={text}");
        await api.Refuse(Wrong, "DecryptPassword", $"password2={api.Api.Vault.Encrypt("another purpose", "secret")}");
        Assert.NotEqual("another purpose", EncryptPassword.Purpose);
        foreach (var action in new[] { "EncryptPassword", "DecryptPassword" }) await api.Refuse("The parameter password2 is required", action, "password2=");
    }

    [Fact]
    public async Task Two_servers_with_one_key_read_each_other()
    {
        await using var one = await TestApi.Open(EnginesAttribute.SQLite, o => o with { Key = "a key of both servers" });
        await using var two = await TestApi.Open(EnginesAttribute.SQLite, o => o with { Key = "a key of both servers" });
        var encrypted = (await one.Call("EncryptPassword", "password2=secret"))["password"];
        Assert.Equal("secret", (await two.Call("DecryptPassword", $"password2={encrypted}"))["password"]);
    }
}
