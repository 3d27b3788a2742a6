using Retinue.Storage;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Accounts;

/// <summary>MergeClients: one account becomes a part of another, and nobody loses anything.</summary>
public sealed class MergeClientsTests
{
    [Theory, Engines]
    public async Task Contacts_people_notes_and_fields_move_and_the_owner_can_still_log_in(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient("olivia@example.com");
        await Do(api, "AddClient", "firstname=Sven", "lastname=Source", "email=sven@example.com", "password2=svens", "skipvalidation=1", "customfields[1]=a", "customfields[2]=b");
        await Do(api, "UpdateClient", "clientid=1", "customfields[2]=target's", "skipvalidation=1");
        await Do(api, "AddContact", "clientid=2", "firstname=Carl", "email=carl@example.com", "password2=carls", "permissions=orders");
        await Do(api, "AddContact", "clientid=2", "firstname=Plain");
        await Do(api, "UpdateClient", "clientid=2", "billingcid=2", "skipvalidation=1");
        await Do(api, "AddClientNote", "userid=2", "notes=remember");

        var (result, events) = await api.Raise("MergeClients", "fromclientid=2", "toclientid=1");
        Assert.Equal((1L, 1L, 2L), (result["mergeid"], result["clientid"], result["contacts"]));
        Assert.Equal(["ContactAdd", "AfterClientMerge", "ClientEdit", "ClientClose"], events.Select(e => e.Name));
        Assert.Equal((1L, 2L), (events[1].ClientId, events[2].ClientId));
        Assert.Equal(["toUserID", "fromUserID", "mergeid", "contactids"], events[1].Fields);
        Assert.Equal(("1", "2", "1", "[1,2]"), (events[1]["toUserID"], events[1]["fromUserID"], events[1]["mergeid"], events[1]["contactids"]));
        Assert.Equal(("\"Sven\"", "true"), (events[0]["firstname"], events[0]["subaccount"]));

        Assert.Equal([1, 2, 3], (await api.Call("GetContacts", "userid=1")).Ids("contacts"));
        Assert.Equal([], (await api.Call("GetContacts", "userid=2")).Ids("contacts"));
        Assert.Equal((1L, 3L), await Login(api, "sven@example.com", "svens"));
        Assert.Equal((1L, 1L), await Login(api, "carl@example.com", "carls"));
        Assert.Equal((1L, null), await Login(api, "olivia@example.com", "owner-password"));
        Assert.Equal(13, ((string)(await api.Call("GetContacts", "email=sven@example.com")).Rows("contacts")[0]["permissions"]!).Split(',').Length);
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM client_notes WHERE client_id = 1"));
        Assert.Equal(["1=a", "2=target's"], await Fields(api, 1));
        Assert.Equal(["2=b"], await Fields(api, 2));

        var source = await api.Call("GetClientsDetails", "clientid=2");
        Assert.Equal(("Sven", "Closed", "Client 2 was merged into client 1"), (source["firstname"], source["status"], source["warning"]));
        var history = (await api.Call("GetClientHistory", "clientid=1", "limitnum=100")).Rows("history").Select(e => e["event"]).ToList();
        Assert.Equal(2, history.Count(e => (string?)e == "ClientAdd"));
        Assert.Contains("AfterClientMerge", history);
    }

    [Theory, Engines]
    public async Task Who_was_in_both_keeps_one_place_with_the_rights_of_both(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ApiVersion = ApiVersion.V8 });
        await api.AddClient("1@example.com");
        await Do(api, "AddClient", "email=2@example.com", "password2=x", "skipvalidation=1");
        await Do(api, "AddContact", "clientid=1", "firstname=Here");
        await Do(api, "AddContact", "clientid=2", "firstname=There");
        // The owner of 1 may do orders in 2; one person has places in both; the owner of 2 has a place in 1.
        await Join(api, 101, 1, 2, null, "orders");
        await api.Database.Execute("INSERT INTO logins (id, version, email, email_key, password_hash, two_factor, created_at, updated_at) VALUES (50, 1, 'b@example.com', 'b@example.com', '!', 0, 0, 0)");
        await Join(api, 102, 50, 1, 1, "profile");
        await Join(api, 103, 50, 2, 2, "orders");
        await Join(api, 104, 2, 1, null, "emails");

        var (_, events) = await api.Raise("MergeClients", "fromclientid=2", "toclientid=1");
        Assert.DoesNotContain("ContactAdd", events.Select(e => e.Name));
        Assert.Equal(["1 owner ", "2  profile,contacts,products,manageproducts,productsso,domains,managedomains,invoices,quotes,tickets,affiliates,emails,orders", "50  profile,orders"], await Places(api, 1));
        Assert.Equal([], await Places(api, 2));

        await Do(api, "UnmergeClients", "mergeid=1");
        Assert.Equal(["1 owner ", "2  emails", "50  profile"], await Places(api, 1));
        Assert.Equal(["1  orders", "2 owner ", "50  orders"], await Places(api, 2));
    }

    [Theory, Engines]
    public async Task What_cannot_be_merged_is_refused(string engine)
    {
        await using var api = await TestApi.Open(engine);
        for (var i = 1; i <= 4; i++) await api.AddClient($"{i}@example.com");
        await api.Refuse("A client cannot be merged into itself", "MergeClients", "fromclientid=1", "toclientid=1");
        await api.Refuse("Client ID Not Found", "MergeClients", "fromclientid=9", "toclientid=1");
        await api.Refuse("Client ID Not Found", "MergeClients", "fromclientid=1", "toclientid=9");
        await api.Refuse("Client ID Not Found", "MergeClients", "fromclientid=1");
        await Do(api, "MergeClients", "fromclientid=2", "toclientid=1");
        await api.Refuse("Client 2 was merged into client 1 already", "MergeClients", "fromclientid=2", "toclientid=3");
        await api.Refuse("Client 2 was merged into client 1 already", "MergeClients", "fromclientid=3", "toclientid=2");
        await Do(api, "CloseClient", "clientid=4");
        await api.Refuse("Client 4 is closed; only open accounts can be merged", "MergeClients", "fromclientid=4", "toclientid=3");
        await api.Refuse("Client 4 is closed; only open accounts can be merged", "MergeClients", "fromclientid=3", "toclientid=4");
    }

    [Theory, Engines]
    public async Task Two_processes_that_merge_crosswise_do_it_once(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await using var other = await LocalApi.OpenAsync(api.Database.Options);
        for (var round = 0; round < 5; round++)
        {
            var (one, two) = (await api.AddClient($"{round}a@example.com"), await api.AddClient($"{round}b@example.com"));
            await Do(api, "AddContact", $"clientid={one}");
            await Do(api, "AddContact", $"clientid={two}");
            var results = await Task.WhenAll(
                Task.Run(() => api.Call("MergeClients", $"fromclientid={one}", $"toclientid={two}")),
                Task.Run(async () => await other.CallAsync("MergeClients", new Dictionary<string, object?> { ["fromclientid"] = two, ["toclientid"] = one })));
            Assert.Equal(1, results.Count(r => r.IsSuccess));
            Assert.Contains("was merged into client", (string)results.Single(r => !r.IsSuccess)["message"]!);
            var target = (long)results.Single(r => r.IsSuccess)["clientid"]!;
            Assert.Equal(3, await api.Count($"SELECT COUNT(*) FROM contacts WHERE client_id = {target}"));
        }
    }

    internal static async Task<ApiResult> Do(TestApi api, string action, params string[] parameters)
    {
        var result = await api.Call(action, parameters);
        Assert.True(result.IsSuccess, $"{action}: {result.Error?.Message}");
        return result;
    }

    internal static async Task<List<string>> Places(TestApi api, long client) => [.. (await api.Api.Store.Read(db => db.All(
        $"SELECT login_id, is_owner, permissions FROM memberships WHERE client_id = {client} ORDER BY login_id", row => $"{row.Long(0)} {(row.Flag(1) ? "owner" : "")} {row.Text(2)}")))];

    internal static async Task<(object?, object?)> Login(TestApi api, string email, string password)
    {
        var result = await Do(api, "ValidateLogin", $"email={email}", $"password2={password}");
        return (result["userid"], result["contactid"]);
    }

    private static Task Join(TestApi api, long id, long login, long client, long? contact, string permissions) => api.Api.Store.Write(db => db.Execute($"""
        INSERT INTO memberships (id, version, login_id, client_id, contact_id, is_owner, permissions, created_at, updated_at)
        VALUES ({id}, 1, {login}, {client}, {contact}, 0, {permissions}, 0, 0)
        """));

    private static Task<List<string>> Fields(TestApi api, long client) => api.Api.Store.Read(db => db.All(
        $"SELECT field_id, value FROM client_custom_fields WHERE client_id = {client} ORDER BY field_id", row => $"{row.Long(0)}={row.Text(1)}"));
}
