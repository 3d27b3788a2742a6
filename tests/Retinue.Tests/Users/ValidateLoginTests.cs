using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Users;

/// <summary>Logins of owners and sub-accounts, in both generations.</summary>
public sealed class ValidateLoginTests
{
    private const string Invalid = "Email or Password Invalid";

    [Theory, Engines]
    public async Task An_owner_is_answered_with_the_client(string engine)
    {
        await using var api = await Open(engine);
        var result = await api.Call("ValidateLogin", "email=second@example.com", "password2=owner-password");
        Assert.Equal(["userid", "passwordhash", "twoFactorEnabled"], result.Reply!.Select(f => f.Key.Name));
        Assert.Equal((2L, "", false), (result["userid"], result["passwordhash"], result["twoFactorEnabled"]));
    }

    [Theory, Engines]
    public async Task A_sub_account_is_answered_with_its_client_and_contact(string engine)
    {
        await using var api = await Open(engine);
        var result = await api.Call("ValidateLogin", "email=Jane@Example.com ", "password2=jane-password");
        Assert.Equal(["userid", "contactid", "passwordhash", "twoFactorEnabled"], result.Reply!.Select(f => f.Key.Name));
        Assert.Equal((2L, 2L), (result["userid"], result["contactid"]));
    }

    [Theory, Engines]
    public async Task In_generation_8_it_is_answered_with_the_user(string engine)
    {
        await using var api = await Open(engine, ApiVersion.V8);
        Assert.Equal(2L, (await api.Call("ValidateLogin", "email=second@example.com", "password2=owner-password"))["userid"]);
        var json = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new System.Text.Json.Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            ReplyJson.WriteFields(writer, (await api.Call("ValidateLogin", "email=second@example.com", "password2=owner-password")).Reply!, ApiVersion.V8, typed: true);
            writer.WriteEndObject();
        }
        Assert.Equal("""{"userid":2,"passwordhash":"","twoFactorEnabled":false}""", System.Text.Encoding.UTF8.GetString(json.WrittenSpan));
    }

    [Theory, Engines]
    public async Task Wrong_unknown_and_missing_get_one_and_the_same_answer(string engine)
    {
        await using var api = await Open(engine);
        foreach (var parameters in new[]
        {
            ["email=jane@example.com", "password2=wrong"], ["email=jane@example.com", "password2=JANE-PASSWORD"], ["email=jane@example.com", "password2="],
            ["email=jane@example.com"], ["email=nobody@example.com", "password2=jane-password"], ["email=", "password2=jane-password"], ["password2=jane-password"], [],
            ["email=plain@example.com", "password2=x"], ["email=locked@example.com", "password2=!"], ["email=' OR 1=1 --", "password2=x"],
            ["email[]=jane@example.com", "password2=jane-password"], new[] { "email=jane@example.com", "password2[]=jane-password" },
        })
            await api.Refuse(Invalid, "ValidateLogin", parameters);
    }

    [Theory, Engines]
    public async Task No_answer_has_a_hash_and_no_check_leaves_a_trace(string engine)
    {
        await using var api = await Open(engine);
        var before = await TestRows.Dump(api.Api.Store);
        var result = await api.Call("ValidateLogin", "email=jane@example.com", "password2=jane-password");
        Assert.DoesNotContain("$2", result.Everything(), StringComparison.Ordinal);
        Assert.Equal(before, await TestRows.Dump(api.Api.Store));
    }

    /// <summary>Two clients with owners, a plain contact, two sub-accounts (contacts 2 and 3), one of which has no password.</summary>
    private static async Task<TestApi> Open(string engine, ApiVersion version = ApiVersion.V7)
    {
        var api = await TestApi.Open(engine, o => o with { ApiVersion = version });
        await api.AddClient();
        await api.AddClient("second@example.com");
        await api.Raise("AddContact", "clientid=1", "email=plain@example.com");
        await api.Raise("AddContact", "clientid=2", "email=jane@example.com", "password2=jane-password");
        await api.Raise("AddContact", "clientid=2", "email=locked@example.com", "permissions=orders");
        return api;
    }
}
