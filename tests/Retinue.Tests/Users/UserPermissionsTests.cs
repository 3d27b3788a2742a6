using Retinue.Tests.Harness;
using Retinue.Tests.Users.Invites;
using Xunit;

namespace Retinue.Tests.Users;

/// <summary>What a user may do in an account, asked and changed.</summary>
public sealed class UserPermissionsTests
{
    private static readonly string[] Everywhere = ["GetUserPermissions", "UpdateUserPermissions", "DeleteUserClient"];

    [Theory, Engines]
    public async Task An_owner_may_everything_and_others_what_they_were_given(string engine)
    {
        await using var api = await Open(engine);
        Assert.Equal(Retinue.Users.Permissions.All, await Of(api, 1, 1));
        Assert.Equal(["profile", "orders"], await Of(api, 3, 1));
        Assert.Equal(["tickets"], await Of(api, 4, 1));
        Assert.Equal(["domains"], await Of(api, 4, 2));
    }

    [Theory, Engines]
    public async Task New_permissions_replace_the_old_ones_in_both_generations_and_in_this_account_alone(string engine)
    {
        await using var api = await Open(engine);
        var (result, events) = await api.Raise("UpdateUserPermissions", "user_id=4", "client_id=1", "permissions=Emails, invoices,emails");
        Assert.Null(result["warning"]);
        Assert.Equal(["UserPermissionsEdit", "ContactEdit"], events.Select(e => e.Name));
        Assert.All(events, e => Assert.Equal(1, e.ClientId));
        Assert.Equal(["user_id", "userid", "client_id", "contactid", "permissions", "olddata"], events[0].Fields);
        Assert.Equal(("4", "1", "1", "2", "\"invoices,emails\"", """{"permissions":"tickets"}"""),
            (events[0]["user_id"], events[0]["userid"], events[0]["client_id"], events[0]["contactid"], events[0]["permissions"], events[0]["olddata"]));
        Assert.Equal(("2", "\"invoices,emails\""), (events[1]["contactid"], events[1]["permissions"]));
        Assert.Equal("tickets", events[1].Data.GetProperty("olddata").GetProperty("permissions").GetString());
        Assert.Equal(["invoices", "emails"], await Of(api, 4, 1));
        Assert.Equal(["domains"], await Of(api, 4, 2));
        Assert.Equal("invoices,emails", (await api.Call("GetContacts", "email=emma@example.com", "userid=1")).Rows("contacts")[0]["permissions"]);
    }

    [Theory, Engines]
    public async Task What_7_10_sets_is_what_8_answers(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("UpdateContact", "contactid=1", "permissions=quotes,affiliates");
        Assert.Equal(["quotes", "affiliates"], await Of(api, 3, 1));
        await api.Raise("UpdateContact", "contactid=1", "permissions=");
        Assert.Empty(await Of(api, 3, 1));
    }

    [Theory, Engines]
    public async Task The_same_again_is_nothing_told_and_an_unknown_name_is_dropped_with_a_warning(string engine)
    {
        await using var api = await Open(engine);
        Assert.Empty((await api.Raise("UpdateUserPermissions", "user_id=3", "client_id=1", "permissions=orders,profile")).Events);
        var (result, events) = await api.Raise("UpdateUserPermissions", "user_id=3", "client_id=1", "permissions=orders,everything");
        Assert.Equal("permission everything was ignored: there is no such permission", result["warning"]);
        Assert.Equal("\"orders\"", events[0]["permissions"]);
    }

    [Theory, Engines]
    public async Task Each_refusal_has_its_documented_text(string engine)
    {
        await using var api = await Open(engine);
        foreach (var action in Everywhere)
        {
            foreach (var user in new[] { "user_id=99", "user_id=0", "user_id=", "user_id=me", "user=1" }) await api.Refuse("Invalid user id", action, user, "client_id=1", "permissions=orders");
            foreach (var client in new[] { "client_id=99", "client_id=-1", "client_id=", "client_id=x", "client=1" }) await api.Refuse("Invalid client id", action, "user_id=3", client, "permissions=orders");
            await api.Refuse("User is not associated with client", action, "user_id=3", "client_id=2", "permissions=orders");
            await api.Refuse("User is not associated with client", action, "user_id=2", "client_id=1", "permissions=orders");
            await api.Refuse("User is not associated with client", action, "user_id=5", "client_id=1", "permissions=orders");
        }
        await api.Refuse("Permissions cannot be set on a client owner", "UpdateUserPermissions", "user_id=1", "client_id=1", "permissions=orders");
        await api.Refuse("You cannot remove the account owner", "DeleteUserClient", "user_id=1", "client_id=1");
        foreach (var permissions in new[] { "permissions=", "permissions=everything", "permissions=,", "permission=orders" })
            await api.Refuse("Missing permissions definition", "UpdateUserPermissions", "user_id=3", "client_id=1", permissions);
    }

    [Theory, Engines]
    public async Task A_place_that_was_switched_off_is_none(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("UpdateContact", "contactid=2", "subaccount=0");
        foreach (var action in Everywhere) await api.Refuse("User is not associated with client", action, "user_id=4", "client_id=1", "permissions=orders");
        await api.Raise("UpdateContact", "contactid=1", "subaccount=0");
        foreach (var action in Everywhere) await api.Refuse("Invalid user id", action, "user_id=3", "client_id=1", "permissions=orders");
    }

    [Theory, Engines]
    public async Task A_user_who_is_taken_out_stays_a_user_and_the_contact_a_contact(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("UpdateContact", "contactid=1", "email_preferences[invoice]=1");
        var (_, events) = await api.Raise("DeleteUserClient", "user_id=3", "client_id=1");
        Assert.Equal(["UserClientDelete", "ContactEdit"], events.Select(e => e.Name));
        Assert.Equal(["user_id", "userid", "client_id", "contactid"], events[0].Fields);
        Assert.Equal(("3", "1", "1", "1"), (events[0]["user_id"], events[0]["userid"], events[0]["client_id"], events[0]["contactid"]));
        Assert.Equal(("false", "\"\"", "true"), (events[1]["subaccount"], events[1]["permissions"], events[1]["invoiceemails"]));
        Assert.Equal((true, "profile,orders"), (events[1].Data.GetProperty("olddata").GetProperty("subaccount").GetBoolean(), events[1].Data.GetProperty("olddata").GetProperty("permissions").GetString()));
        var contact = (await api.Call("GetContacts", "email=sam@example.com")).Rows("contacts")[0];
        Assert.Equal((1L, false, "", true), (contact["id"], contact["subaccount"], contact["permissions"], contact["invoiceemails"]));
        Assert.Empty((IReadOnlyList<Reply>)(await api.Call("GetUsers", "search=sam@")).Rows("users")[0]["clients"]!);
        // In 7.10 nobody logs in without an account; the user is one of the 8 generation.
        Assert.False((await api.Call("ValidateLogin", "email=sam@example.com", "password2=sams-password")).IsSuccess);
        await api.Refuse("User is not associated with client", "DeleteUserClient", "user_id=3", "client_id=1");
        await InviteTesting.Join(api, 1, "sam@example.com", "tickets");
        Assert.Equal(1L, (await api.Call("ValidateLogin", "email=sam@example.com", "password2=joined-Password"))["contactid"]);
    }

    [Theory, Engines]
    public async Task Of_many_that_take_somebody_out_at_once_one_does(string engine)
    {
        await using var api = await Open(engine);
        await using var other = await LocalApi.OpenAsync(api.Database.Options);
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () => await (i % 2 == 0 ? api.Api : other).CallAsync("DeleteUserClient", new Dictionary<string, object?> { ["user_id"] = 3, ["client_id"] = 1 }))));
        Assert.Single(results, r => r.IsSuccess);
        Assert.All(results.Where(r => !r.IsSuccess), r => Assert.Equal("User is not associated with client", r["message"]));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM events WHERE name = 'UserClientDelete'"));
    }

    private static async Task<IReadOnlyList<string>> Of(TestApi api, long user, long client) =>
        (IReadOnlyList<string>)(await api.Call("GetUserPermissions", $"user_id={user}", $"client_id={client}"))["permissions"]!;

    /// <summary>Clients 1 and 2 with owners 1 and 2; user 3 (contact 1) in client 1; user 4 in both (contacts 2 and 3); user 5 in none.</summary>
    private static async Task<TestApi> Open(string engine)
    {
        var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.AddClient("second@example.com");
        await api.Raise("AddContact", "clientid=1", "firstname=Sam", "email=sam@example.com", "password2=sams-password", "permissions=orders,profile");
        await api.Raise("AddUser", "firstname=Emma", "lastname=Everywhere", "email=emma@example.com", "password2=x");
        await api.Raise("AddUser", "firstname=Nora", "lastname=Nowhere", "email=nora@example.com", "password2=x");
        await InviteTesting.Join(api, 1, "emma@example.com", "tickets");
        await InviteTesting.Join(api, 2, "emma@example.com", "domains");
        return api;
    }
}
