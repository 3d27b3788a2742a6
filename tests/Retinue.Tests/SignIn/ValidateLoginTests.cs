using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.SignIn;

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

    [Theory, Engines]
    public async Task An_imported_password_is_stored_anew_at_its_first_success_and_only_then(string engine)
    {
        await using var api = await Open(engine);
        const string Md5 = "02e571871b8a60ca0ff1380c870d8571:s!1";
        await api.Database.Execute($"UPDATE logins SET password_hash = '{Md5}' WHERE email = 'jane@example.com'");
        await api.Refuse(Invalid, "ValidateLogin", "email=jane@example.com", "password2=wrong");
        var events = (await api.Events()).Count;
        Assert.True((await api.Call("ValidateLogin", "email=jane@example.com", "password2=plain")).IsSuccess);
        Assert.Equal(events, (await api.Events()).Count);
        var row = Assert.Single(await TestRows.Dump(api.Api.Store), r => r.StartsWith("logins.", StringComparison.Ordinal) && r.Contains("email=jane@example.com", StringComparison.Ordinal));
        Assert.Contains("password_hash=$2a$04$", row, StringComparison.Ordinal);

        var before = await TestRows.Dump(api.Api.Store);
        Assert.True((await api.Call("ValidateLogin", "email=jane@example.com", "password2=plain")).IsSuccess);
        Assert.Equal(before, await TestRows.Dump(api.Api.Store));
        await api.Refuse(Invalid, "ValidateLogin", "email=jane@example.com", "password2=jane-password");
    }

    [Theory, Engines]
    public async Task Guessing_is_slowed_for_whoever_exists_or_not_and_the_right_password_forgives(string engine)
    {
        var clock = new FakeClock();
        await using var api = await Open(engine, clock: clock);
        foreach (var email in new[] { "jane@example.com", "nobody@example.com" })
        {
            TimeSpan?[] waits = [null, null, null, TimeSpan.FromSeconds(1)];
            foreach (var wait in waits)
                Assert.Equal(wait, (await Assert.ThrowsAsync<Refused>(() => Guess(api, email, "wrong"))).RetryAfter);
            // While it waits not even the right one is checked, and another spelling of the address is the same address.
            await Assert.ThrowsAsync<Refused>(() => Guess(api, " " + email.ToUpperInvariant(), "jane-password"));
        }
        Assert.True((await api.Call("ValidateLogin", "email=second@example.com", "password2=owner-password")).IsSuccess);
        clock.Advance(TimeSpan.FromSeconds(1));
        for (var i = 0; i < 2; i++) Assert.True((await Guess(api, "jane@example.com", "jane-password")).Any());
        await Assert.ThrowsAsync<Refused>(() => Guess(api, "jane@example.com", "wrong"));
        Assert.True((await Guess(api, "jane@example.com", "jane-password")).Any());
    }

    [Theory, Engines]
    public async Task Places_that_are_switched_off_or_in_a_closed_account_are_none(string engine)
    {
        await using var api = await Open(engine);
        await api.Database.Execute("UPDATE memberships SET is_active = 0 WHERE contact_id = 2");
        await api.Refuse(Invalid, "ValidateLogin", "email=jane@example.com", "password2=jane-password");
        await api.Database.Execute("UPDATE memberships SET is_active = 1 WHERE contact_id = 2");
        await api.Database.Execute("UPDATE clients SET status = 'Inactive' WHERE id = 2");
        Assert.Equal(2L, (await api.Call("ValidateLogin", "email=jane@example.com", "password2=jane-password"))["contactid"]);
        await api.Database.Execute("UPDATE clients SET status = 'Closed' WHERE id = 2");
        await api.Refuse(Invalid, "ValidateLogin", "email=jane@example.com", "password2=jane-password");
        await api.Refuse(Invalid, "ValidateLogin", "email=second@example.com", "password2=owner-password");
        // In 8.x the user is still one, without an account.
        await using var modern = await LocalApi.OpenAsync(api.Database.Options with { ApiVersion = ApiVersion.V8 });
        Assert.Equal(2L, (await modern.CallAsync("ValidateLogin", new Dictionary<string, object?> { ["email"] = "second@example.com", ["password2"] = "owner-password" }))["userid"]);
    }

    private static Task<Reply> Guess(TestApi api, string email, string password)
    {
        var table = new Value();
        table.Set("email", new Value(email));
        table.Set("password2", new Value(password));
        return api.Api.Run("ValidateLogin", table, Caller.System);
    }

    /// <summary>Two clients with owners, a plain contact, two sub-accounts (contacts 2 and 3), one of which has no password.</summary>
    private static async Task<TestApi> Open(string engine, ApiVersion version = ApiVersion.V7, TimeProvider? clock = null)
    {
        var api = await TestApi.Open(engine, o => o with { ApiVersion = version }, clock);
        await api.AddClient();
        await api.AddClient("second@example.com");
        await api.Raise("AddContact", "clientid=1", "email=plain@example.com");
        await api.Raise("AddContact", "clientid=2", "email=jane@example.com", "password2=jane-password");
        await api.Raise("AddContact", "clientid=2", "email=locked@example.com", "permissions=orders");
        return api;
    }
}
