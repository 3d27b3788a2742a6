using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Clients;

/// <summary>Accounts that are closed, which changes a word, and deleted, which leaves nothing.</summary>
public sealed class DeleteClientTests
{
    private static readonly string[] Kept = ["migrations", "events", "event_seals", "outbox", "row_count_changes"];

    [Theory, Engines]
    public async Task Nobody_signs_in_to_a_closed_account_and_its_people_lose_nothing_else(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "password2=janes", "permissions=orders", "email_preferences[invoice]=1");
        var before = (await api.Call("GetContacts")).Everything();
        var (result, events) = await api.Raise("CloseClient", "clientid=1");
        Assert.Equal(1L, result["clientid"]);
        var e = Assert.Single(events);
        Assert.Equal(("ClientClose", 1, "{\"userid\":1,\"client_id\":1}"), (e.Name, e.ClientId, e.Data.GetRawText()));
        Assert.Equal("Closed", (await api.Call("GetClientsDetails", "clientid=1"))["status"]);
        Assert.Equal(1L, (await api.Call("GetClients", "status=closed"))["totalresults"]);
        Assert.Equal(before, (await api.Call("GetContacts")).Everything());
        Assert.False(await api.CanLogIn("owner@example.com", "owner-password"));
        Assert.False(await api.CanLogIn("jane@example.com", "janes"));
        // Nobody else can have their addresses: they come back when the account does.
        await api.Refuse("A user already exists with that email address", "AddClient", "skipvalidation=1", "email=jane@example.com");
        // Closed once more is nothing new, and what is closed can be opened.
        Assert.Empty((await api.Raise("CloseClient", "clientid=1")).Events);
        await api.Raise("UpdateClient", "clientid=1", "status=Active");
        Assert.True(await api.CanLogIn("owner@example.com", "owner-password"));
        Assert.True(await api.CanLogIn("jane@example.com", "janes"));
        Assert.Single((await api.Raise("CloseClient", "clientid=1")).Events);
    }

    [Theory, Engines]
    public async Task A_client_that_is_missing_or_none_is_refused(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        foreach (var action in new[] { "CloseClient", "DeleteClient" })
            foreach (var parameters in new[] { [], ["clientid="], ["clientid=0"], ["clientid=2"], ["clientid=x"], ["clientemail=owner@example.com"], new[] { "clientid[]=1" } })
                await api.Refuse("Client ID Not Found", action, parameters);
    }

    [Theory, Engines]
    public async Task Nothing_of_a_deleted_account_is_left_but_what_happened_and_nothing_of_another_is_touched(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient("second@example.com");
        await Fill(api, 1);
        var before = await Rows(api);
        await api.AddClient();
        await Fill(api, 2);
        Assert.NotEqual(before, await Rows(api));
        var (result, events) = await api.Raise("DeleteClient", "clientid=2");
        Assert.Equal(2L, result["clientid"]);
        Assert.Equal(("ClientDelete", 2, "{\"userid\":2,\"client_id\":2}"), (Assert.Single(events).Name, events[0].ClientId, events[0].Data.GetRawText()));
        Assert.Equal(before, await Rows(api));
        Assert.Equal("Client Not Found", (await api.Call("GetClientsDetails", "clientid=2"))["message"]);
        Assert.False(await api.CanLogIn("owner@example.com", "owner-password"));
        // The address is free again; the id is nobody's.
        Assert.Equal(3, await api.AddClient());
    }

    [Theory, Engines]
    public async Task Every_table_with_a_client_in_it_is_emptied_of_the_client(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await Fill(api, 1);
        Assert.Contains(await Rows(api), row => row.Contains(".client_id=1", StringComparison.Ordinal));
        await api.Raise("DeleteClient", "clientid=1");
        Assert.DoesNotContain(await Rows(api), row => row.Split('\n').Any(line => line.EndsWith(".client_id=1", StringComparison.Ordinal)));
    }

    [Theory, Engines]
    public async Task In_7_10_whoever_has_another_account_keeps_the_login(string engine)
    {
        await using var api = await Shared(engine);
        await api.Raise("DeleteClient", "clientid=1");
        // Olivia owns account 2 too, Jane account 3; Sam had only this one, and so is gone.
        Assert.True(await api.CanLogIn("owner@example.com", "owner-password"));
        Assert.True(await api.CanLogIn("jane@example.com", "janes"));
        Assert.False(await api.CanLogIn("sam@example.com", "sams"));
        Assert.Equal(2, await api.Count($"SELECT COUNT(*) FROM logins"));
        await api.Raise("DeleteClient", "clientid=2");
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM logins"));
    }

    [Theory, Engines]
    public async Task In_generation_8_users_stay_users_unless_the_call_says_otherwise(string engine)
    {
        await using var api = await Shared(engine);
        await api.Raise("AddContact", "clientid=1", "email=off@example.com", "password2=x");
        await api.Raise("UpdateContact", "contactid=3", "subaccount=0");
        Assert.Equal(1L, (await api.CallIn(ApiVersion.V8, "DeleteClient", "clientid=1", "deletetransactions=1"))["clientid"]);
        foreach (var (email, password) in new[] { ("owner@example.com", "owner-password"), ("jane@example.com", "janes"), ("sam@example.com", "sams") })
            Assert.True((await api.CallIn(ApiVersion.V8, "ValidateLogin", $"email={email}", $"password2={password}")).IsSuccess, email);
        // Whoever was switched off could not log in, and is no user.
        Assert.Equal(3, await api.Count($"SELECT COUNT(*) FROM logins"));
        Assert.True((await api.CallIn(ApiVersion.V8, "DeleteClient", "clientid=2", "deleteusers=true")).IsSuccess);
        Assert.False((await api.CallIn(ApiVersion.V8, "ValidateLogin", "email=owner@example.com", "password2=owner-password")).IsSuccess);
        Assert.True((await api.CallIn(ApiVersion.V8, "ValidateLogin", "email=jane@example.com", "password2=janes")).IsSuccess);
    }

    [Theory, Engines]
    public async Task In_generation_8_users_of_other_accounts_are_not_deleted_with_one(string engine)
    {
        await using var api = await Shared(engine);
        Assert.True((await api.CallIn(ApiVersion.V8, "DeleteClient", "clientid=1", "deleteusers=1")).IsSuccess);
        Assert.Equal(["jane@example.com", "owner@example.com"], (await api.Api.Store.Read(db => db.All($"SELECT email FROM logins ORDER BY email", row => row.GetString(0)))));
    }

    [Theory, Engines]
    public async Task Hooks_see_the_client_before_it_is_gone_and_cannot_stop_it(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var seen = new List<string>();
        api.Api.Hooks.Add("PreDeleteClient", 1, async hook => seen.Add($"{hook.Text("userid")} {(await hook.Api.CallAsync("GetClientsDetails", new Dictionary<string, object?> { ["clientid"] = hook.Variables["userid"] }))["email"]}"));
        api.Api.Hooks.Add("PreDeleteClient", 2, _ => throw new InvalidOperationException("no"));
        api.Api.Hooks.Add("ClientDelete", 1, hook =>
        {
            seen.Add($"gone {hook.Text("userid")}");
            return default;
        });
        await api.Refuse("Client ID Not Found", "DeleteClient", "clientid=9");
        await api.Raise("DeleteClient", "clientid=1");
        Assert.Equal(["1 owner@example.com", "gone 1"], seen);
    }

    [Theory, Engines]
    public async Task A_repetition_with_its_idempotency_key_gets_the_first_answer(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var table = new Value();
        table.Set("clientid", new Value("1"));
        var caller = Caller.System with { IdempotencyKey = "delete 1" };
        for (var i = 0; i < 2; i++) Assert.Equal(1L, (await api.Api.Run("DeleteClient", table, caller))["clientid"]);
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM events WHERE name = 'ClientDelete'"));
    }

    [Theory, Engines]
    public async Task Whoever_joins_while_the_account_is_deleted_is_refused_or_goes_with_it(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await using var second = await LocalApi.OpenAsync(api.Database.Options);
        for (var round = 1; round <= 10; round++)
        {
            await api.AddClient();
            var calls = Enumerable.Range(0, 6).Select(i => Task.Run(async () => i == 3
                ? await second.CallAsync("DeleteClient", new Dictionary<string, object?> { ["clientid"] = round })
                : await api.Api.CallAsync("AddContact", new Dictionary<string, object?> { ["clientid"] = round, ["email"] = $"sub{i}@example.com", ["password2"] = "x" })));
            Assert.All(await Task.WhenAll(calls), r => Assert.True(r.IsSuccess || r.Error!.Message == "Client ID Not Found", r.Error?.Message));
            Assert.Equal(0, await api.Count($"SELECT (SELECT COUNT(*) FROM clients) + (SELECT COUNT(*) FROM contacts) + (SELECT COUNT(*) FROM logins) + (SELECT COUNT(*) FROM memberships)"));
        }
    }

    /// <summary>Olivia owns the accounts 1 and 2, Jane has a place in 1 and owns 3, Sam has a place in 1.</summary>
    private static async Task<TestApi> Shared(string engine)
    {
        var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "password2=janes");
        await api.Raise("AddContact", "clientid=1", "email=sam@example.com", "password2=sams");
        foreach (var owner in new[] { 1, 2 }) Assert.True((await api.CallIn(ApiVersion.V8, "AddClient", $"owner_user_id={owner}", "skipvalidation=1", $"email=owns{owner}@example.com")).IsSuccess);
        return api;
    }

    /// <summary>One of everything that an account can have.</summary>
    private static async Task Fill(TestApi api, long client)
    {
        await api.Raise("UpdateClient", $"clientid={client}", "customfields[1]=x");
        await api.Raise("AddContact", $"clientid={client}", $"email=sub{client}@example.com", "password2=x");
        await api.Raise("AddContact", $"clientid={client}");
        await api.Raise("AddClientNote", $"userid={client}", "notes=x");
        await api.Database.Execute($"INSERT INTO login_tokens (hash, kind, login_id, client_id, contact_id, details, expires_at, used_at, created_at) VALUES ('{client}', 'sso', {client}, {client}, NULL, 'd', 1, 0, 1)");
        await api.Raise("CreateClientInvite", $"client_id={client}", "email=invited@example.com", "permissions=orders");
        await api.Database.Execute($"INSERT INTO mails (id, version, template, client_id, login_id, recipient, variables, state, created_at, updated_at) VALUES ({1000 + client}, 1, 't', {client}, NULL, 'r', '{{}}', 'waiting', 1, 1)");
    }

    private static async Task<List<string>> Rows(TestApi api) =>
        [.. (await TestRows.Dump(api.Api.Store)).Where(row => !Kept.Contains(row[..row.IndexOf('.', StringComparison.Ordinal)]))];
}
