using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Clients;

/// <summary>What UpdateClient may touch of the owner's login: everything in 7.10, unless the person uses it elsewhere too, and nothing in 8.x.</summary>
public sealed class UpdateClientOwnerTests
{
    private const string Duplicate = "Duplicate Email Address";
    private const string Shared = "The address, password and security question of the owner's login were left alone: the person uses it for other accounts too";
    private const string Removed = "A client has no password and security question any more. Please use UpdateUser";

    [Theory, Engines]
    public async Task The_owner_logs_in_with_the_new_address_and_password(string engine)
    {
        await using var api = await Open(engine);
        await api.Database.Execute("UPDATE logins SET email_verified_at = 5");
        var (result, events) = await api.Raise("UpdateClient", "clientid=1", "email=olive@example.com", "password2=new", "firstname=Olive");
        Assert.Equal(["ClientEdit", "ClientChangePassword"], events.Select(e => e.Name));
        Assert.Equal(["userid", "client_id", "password"], events[1].Fields);
        Assert.Equal("\"\"", events[1]["password"]);
        Assert.DoesNotContain("\"new\"", result.Everything() + events[0].Data.GetRawText() + events[1].Data.GetRawText(), StringComparison.Ordinal);
        Assert.True(await api.CanLogIn("olive@example.com", "new"));
        Assert.False(await api.CanLogIn("olive@example.com", "owner-password"));
        Assert.False(await api.CanLogIn("owner@example.com", "new"));
        var client = await api.Call("GetClientsDetails", "clientid=1");
        Assert.Equal(("Olive Owner", "olive@example.com", false), (client.Rows("users")[0]["name"], client.Rows("users")[0]["email"], client["email_verified"]));
        // The address is free for others now.
        await api.AddClient();
    }

    [Theory, Engines]
    public async Task A_new_password_alone_is_told_as_such(string engine)
    {
        await using var api = await Open(engine);
        Assert.Equal("ClientChangePassword", Assert.Single((await api.Raise("UpdateClient", "clientid=1", "password2=new")).Events).Name);
        Assert.True(await api.CanLogIn("owner@example.com", "new"));
    }

    [Theory, Engines]
    public async Task An_address_that_somebody_logs_in_with_is_refused_and_ones_own_is_not(string engine)
    {
        await using var api = await Open(engine);
        await api.AddClient("second@example.com");
        await api.Raise("AddContact", "clientid=1", "email=sub@example.com", "password2=x");
        await api.Raise("AddContact", "clientid=1", "email=plain@example.com");
        foreach (var taken in new[] { " SECOND@example.com", "sub@example.com" })
            await api.Refuse(Duplicate, "UpdateClient", "clientid=1", $"email={taken}", "city=Leeds", "password2=x");
        await api.Raise("UpdateClient", "clientid=1", "email=Owner@Example.com ");
        await api.Raise("UpdateClient", "clientid=1", "email=plain@example.com");
        Assert.True(await api.CanLogIn("plain@example.com", "owner-password"));
    }

    [Theory, Engines]
    public async Task Of_clients_that_take_one_address_at_the_same_instant_exactly_one_has_it(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await using var second = await LocalApi.OpenAsync(api.Database.Options);
        for (var i = 1; i <= 4; i++) await api.AddClient($"owner{i}@example.com");
        for (var round = 0; round < 8; round++)
        {
            var results = await Task.WhenAll(Enumerable.Range(1, 4).Select(id => Task.Run(async () => await (id % 2 == 0 ? api.Api : second).CallAsync(
                "UpdateClient", new Dictionary<string, object?> { ["clientid"] = id, ["email"] = $"jane{round}@example.com" }))));
            Assert.Single(results, r => r.IsSuccess);
            Assert.All(results.Where(r => !r.IsSuccess), r => Assert.Equal(Duplicate, r["message"]));
            Assert.Equal(1L, (await api.Call("GetClients", $"search=jane{round}@"))["totalresults"]);
        }
    }

    [Theory, Engines]
    public async Task An_owner_without_an_address_could_not_log_in(string engine)
    {
        await using var api = await Open(engine);
        await api.Refuse("You did not enter your email address", "UpdateClient", "clientid=1", "email= ");
        await api.Raise("UpdateClient", "clientid=1", "email=", "skipvalidation=1");
        Assert.False(await api.CanLogIn("owner@example.com", "owner-password"));
        await api.Raise("UpdateClient", "clientid=1", "email=not an address");
        Assert.True(await api.CanLogIn("not an address", "owner-password"));
    }

    [Theory, Engines]
    public async Task The_security_answer_is_kept_as_a_hash_and_told_to_nobody(string engine)
    {
        await using var api = await Open(engine);
        var (result, events) = await api.Raise("UpdateClient", "clientid=1", "securityqid=2", "securityqans= My First Pet ");
        var e = Assert.Single(events);
        Assert.Equal(("2", "true", "false"), (e["securityqid"], e["security_answer_changed"], e.Data.GetProperty("olddata").GetProperty("security_answer_changed").GetRawText()));
        Assert.DoesNotContain("first pet", result.Everything() + string.Concat(await TestRows.Dump(api.Api.Store)), StringComparison.OrdinalIgnoreCase);
        var hash = await api.Api.Store.Read(db => db.First($"SELECT security_answer FROM clients WHERE id = 1", row => row.GetString(0)));
        Assert.True(await api.Api.Passwords.Verify("my first pet", hash));
        // The answer alone is a change too; an empty one takes it away.
        Assert.Equal("ClientEdit", Assert.Single((await api.Raise("UpdateClient", "clientid=1", "securityqans=")).Events).Name);
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM clients WHERE security_answer = '' AND security_question_id = 2"));
    }

    [Theory, Engines]
    public async Task The_login_of_somebody_with_other_accounts_is_the_persons_own(string engine)
    {
        await using var api = await Open(engine);
        Assert.True((await api.CallIn(ApiVersion.V8, "AddClient", "owner_user_id=1", "skipvalidation=1", "email=owner@example.com")).IsSuccess);
        foreach (var wish in new[] { "password2=hijacked", "securityqans=x", "securityqid=3" })
        {
            var (result, events) = await api.Raise("UpdateClient", "clientid=2", wish);
            Assert.Equal(Shared, result["warning"]);
            Assert.Empty(events);
        }
        Assert.Equal(Shared, (await api.Raise("UpdateClient", "clientid=2", "email=hijacked@example.com", "firstname=Eve")).Result["warning"]);
        Assert.True(await api.CanLogIn("owner@example.com", "owner-password"));
        var client = await api.Call("GetClientsDetails", "clientid=2");
        Assert.Equal(("hijacked@example.com", "Olivia Owner", "owner@example.com", 0L), (client["email"], client.Rows("users")[0]["name"], client.Rows("users")[0]["email"], client["securityqid"]));
        // One owner may use one address for several accounts.
        await api.Raise("UpdateClient", "clientid=2", "email=owner@example.com");
        Assert.Null((await api.Raise("UpdateClient", "clientid=2", "firstname=Eve 2", "city=Leeds")).Result["warning"]);
    }

    [Theory, Engines]
    public async Task In_generation_8_the_owner_is_a_user_and_stays_as_they_are(string engine)
    {
        await using var api = await Open(engine);
        foreach (var removed in new[] { "password2=x", "securityqid=2", "securityqans=x" })
            Assert.Equal(Removed, (await api.CallIn(ApiVersion.V8, "UpdateClient", "clientid=1", removed))["warning"]);
        var result = await api.CallIn(ApiVersion.V8, "UpdateClient", "clientid=1", "email=bills@example.com", "firstname=Bills");
        Assert.Equal(("1", null), (result["clientid"], result["warning"]));
        Assert.True(await api.CanLogIn("owner@example.com", "owner-password"));
        Assert.False(await api.CanLogIn("bills@example.com", "owner-password"));
        Assert.DoesNotContain("ClientChangePassword", (await api.Events()).Select(e => e.Name));
        // A later edit of something else in 7.10 does not move the login to the address that 8 gave the client.
        await api.Raise("UpdateClient", "clientid=1", "lastname=Department");
        Assert.True(await api.CanLogIn("owner@example.com", "owner-password"));
        Assert.Equal("Olivia Department", (await api.Call("GetClientsDetails", "clientid=1")).Rows("users")[0]["name"]);
    }

    [Theory, Engines]
    public async Task In_generation_8_an_address_must_be_one_and_not_that_of_another_owners_client(string engine)
    {
        await using var api = await Open(engine);
        await api.AddClient("second@example.com");
        foreach (var wrong in new[] { "", "x", "a@", "Jane <jane@example.com>" })
            Assert.Equal("The email address entered is not valid", (await api.CallIn(ApiVersion.V8, "UpdateClient", "clientid=1", $"email={wrong}"))["message"]);
        Assert.Equal(Duplicate, (await api.CallIn(ApiVersion.V8, "UpdateClient", "clientid=1", "email=Second@example.com"))["message"]);
        Assert.Equal(Duplicate, (await api.CallIn(ApiVersion.V8, "UpdateClient", "clientid=1", "email=second@example.com", "skipvalidation=1"))["message"]);
        Assert.True((await api.CallIn(ApiVersion.V8, "UpdateClient", "clientid=1", "email=x", "skipvalidation=1")).IsSuccess);
        // One that is there already is not looked at again.
        Assert.True((await api.CallIn(ApiVersion.V8, "UpdateClient", "clientid=1", "email=x", "city=Leeds")).IsSuccess);
        Assert.Equal("Leeds", (await api.Call("GetClientsDetails", "clientid=1"))["city"]);
    }

    private static async Task<TestApi> Open(string engine)
    {
        var api = await TestApi.Open(engine);
        await api.AddClient();
        return api;
    }
}
