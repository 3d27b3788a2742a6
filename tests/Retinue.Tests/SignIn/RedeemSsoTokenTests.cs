using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.SignIn;

/// <summary>Redeeming a token without a browser that passes here.</summary>
public sealed class RedeemSsoTokenTests
{
    private const string Expired = "The code is unknown, used or expired";

    [Theory, Engines]
    public async Task A_token_signs_its_person_in_once(string engine)
    {
        await using var api = await People.Open(engine);
        var token = (await api.Call("CreateSsoToken", "client_id=1", "contact_id=2", "destination=clientarea:tickets"))["access_token"];
        var (result, events) = await api.Raise("RedeemSsoToken", $"access_token={token}");
        Assert.Equal((3L, 1L, 2L, "clientarea:tickets", "/tickets"), (result["user_id"], result["client_id"], result["contact_id"], result["destination"], result["path"]));
        Assert.Equal(["""UserLogin {"user_id":3}""", """ClientLogin {"userid":1,"contactid":2}"""], events.Select(e => $"{e.Name} {e.Data.GetRawText()}"));
        Assert.All(events, e => Assert.Equal((1L, "System"), (e.ClientId!.Value, e.Actor)));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM logins WHERE id = 3 AND last_login_at > 0"));
        await api.Refuse(Expired, "RedeemSsoToken", $"access_token={token}");
    }

    [Theory, Engines]
    public async Task An_owner_has_no_contact_and_a_user_without_accounts_no_client(string engine)
    {
        await using var api = await People.Open(engine, o => o with { ApiVersion = ApiVersion.V8 });
        var owner = await api.Call("RedeemSsoToken", $"access_token={(await api.Call("CreateSsoToken", "client_id=1"))["access_token"]}");
        Assert.Equal((1L, 1L, null), (owner["user_id"], owner["client_id"], owner["contact_id"]));
        await api.Database.Execute("DELETE FROM memberships WHERE login_id = 3");
        var (alone, events) = await api.Raise("RedeemSsoToken", $"access_token={(await api.Call("CreateSsoToken", "user_id=3"))["access_token"]}");
        Assert.Equal((3L, null, null), (alone["user_id"], alone["client_id"], alone["contact_id"]));
        Assert.Equal(["UserLogin"], events.Select(e => e.Name));
    }

    [Theory, Engines]
    public async Task It_is_good_for_sixty_seconds(string engine)
    {
        var clock = new FakeClock();
        await using var api = await People.Open(engine, clock: clock);
        var tokens = new[] { await api.Call("CreateSsoToken", "client_id=1"), await api.Call("CreateSsoToken", "client_id=1") };
        clock.Advance(TimeSpan.FromMilliseconds(59_999));
        Assert.True((await api.Call("RedeemSsoToken", $"access_token={tokens[0]["access_token"]}")).IsSuccess);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        await api.Refuse(Expired, "RedeemSsoToken", $"access_token={tokens[1]["access_token"]}");
    }

    [Theory, Engines]
    public async Task Who_was_locked_out_since_does_not_come_in(string engine)
    {
        await using var api = await People.Open(engine);
        foreach (var change in new[]
        {
            "UPDATE memberships SET is_active = 0 WHERE login_id = 3", "UPDATE clients SET status = 'Closed' WHERE id = 1", "UPDATE clients SET allow_sso = 0 WHERE id = 1",
            "DELETE FROM memberships WHERE login_id = 3",
        })
        {
            var token = (await api.Call("CreateSsoToken", "client_id=1", "contact_id=2"))["access_token"];
            await api.Database.Execute(change);
            await api.Refuse(Expired, "RedeemSsoToken", $"access_token={token}");
            await api.Database.Execute("UPDATE memberships SET is_active = 1");
            await api.Database.Execute("UPDATE clients SET status = 'Active', allow_sso = 1");
        }
    }

    [Theory, Engines]
    public async Task What_is_no_token_is_refused_alike(string engine)
    {
        await using var api = await People.Open(engine);
        var token = (await api.Call("CreateSsoToken", "client_id=1"))["access_token"];
        foreach (var parameters in new[] { [], ["code="], [$"code={token}"], ["access_token=x"], [$"access_token={token} "], new[] { $"access_token[]={token}" } })
            await api.Refuse(Expired, "RedeemSsoToken", parameters);
        // Nothing of that has used it up.
        Assert.True((await api.Call("RedeemSsoToken", $"access_token={token}")).IsSuccess);
    }

    [Theory, Engines]
    public async Task Of_two_processes_at_the_same_instant_one_signs_in(string engine)
    {
        await using var api = await People.Open(engine);
        await using var other = await LocalApi.OpenAsync(api.Database.Options);
        for (var i = 0; i < 10; i++)
        {
            var values = new Dictionary<string, object?> { ["access_token"] = (await api.Call("CreateSsoToken", "client_id=1"))["access_token"] };
            var answers = await Task.WhenAll(new[] { api.Api, other, api.Api, other }.Select(a => Task.Run(async () => await a.CallAsync("RedeemSsoToken", values))));
            Assert.Single(answers, a => a.IsSuccess);
            Assert.Equal(3, answers.Count(a => (string?)a["message"] == Expired));
        }
        Assert.Equal(10, (await api.RaisedEvents()).Count(e => e.Name == "UserLogin"));
    }

    [Theory, Engines]
    public async Task A_repetition_with_a_key_gets_the_same_answer(string engine)
    {
        await using var api = await People.Open(engine);
        var table = new Value();
        table.Set("access_token", new Value((string)(await api.Call("CreateSsoToken", "client_id=1"))["access_token"]!));
        for (var i = 0; i < 2; i++) Assert.Equal(1L, (await api.Api.Run("RedeemSsoToken", table, Caller.System with { IdempotencyKey = "once" }))["user_id"]);
    }
}
