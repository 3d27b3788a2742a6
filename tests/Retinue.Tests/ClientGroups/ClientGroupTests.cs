using Retinue.Tests.Clients;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.ClientGroups;

/// <summary>Groups of clients: how they are listed, and what the documented API lacks, making, changing and deleting them.</summary>
public sealed class ClientGroupTests
{
    [Theory, Engines]
    public async Task A_group_is_listed_as_it_was_made(string engine)
    {
        await using var api = await TestApi.Open(engine);
        Assert.Equal(0L, (await api.Call("GetClientGroups"))["totalresults"]);
        var (result, events) = await api.Raise("AddClientGroup", "groupname=Größen & <Händler>", "groupcolour= #AAbb00 ", "discountpercent=7.5", "susptermexempt=on", "separateinvoices=1");
        Assert.Equal((1L, null), (result["groupid"], result["warning"]));
        var e = Assert.Single(events);
        Assert.Equal(("ClientGroupAdd", null, "System"), (e.Name, e.ClientId, e.Actor));
        Assert.Equal(["groupid", "groupname", "groupcolour", "discountpercent", "susptermexempt", "separateinvoices"], e.Fields);
        Assert.Equal(("1", "\"#AAbb00\"", "\"7.50\"", "true", "true"), (e["groupid"], e["groupcolour"], e["discountpercent"], e["susptermexempt"], e["separateinvoices"]));
        await api.Raise("AddClientGroup", "groupname=Plain");

        var list = await api.Call("GetClientGroups");
        Assert.Equal(2L, list["totalresults"]);
        Assert.Equal(["totalresults", "groups"], list.Reply!.Select(f => f.Key.Name));
        Assert.Equal(
            [["1", "Größen & <Händler>", "#AAbb00", "7.50", "on", "on"], ["2", "Plain", "#ffffff", "0.00", "", ""]],
            list.Rows("groups").Select(row => row.Select(f => Convert.ToString(f.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray()));
    }

    [Theory, Engines]
    public async Task What_is_wrong_with_a_group_is_refused(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddClientGroup", "groupname=Plain");
        foreach (var (action, id) in new[] { ("AddClientGroup", "groupid=9"), ("UpdateClientGroup", "groupid=1") })
        {
            foreach (var name in new[] { "groupname=", "groupname= \t" }) await api.Refuse("You did not enter a group name", action, id, name);
            foreach (var colour in new[] { "red", "#fff", "#12345g", "#ffffff;x", "ffffff1" }) await api.Refuse("The group colour must be written as #RRGGBB", action, id, "groupname=x", $"groupcolour={colour}");
            foreach (var discount in new[] { "-1", "100.01", "a lot", "1e1", "1,5", "NaN" }) await api.Refuse("The discount must be a number from 0 to 100", action, id, "groupname=x", $"discountpercent={discount}");
        }
        await api.Refuse("You did not enter a group name", "AddClientGroup");
    }

    [Theory, Engines]
    public async Task An_update_changes_what_it_brings_and_says_what_that_was(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddClientGroup", "groupname=Old", "groupcolour=#000000", "discountpercent=5", "susptermexempt=1");
        var (result, events) = await api.Raise("UpdateClientGroup", "groupid=1", "groupname=New", "susptermexempt=");
        Assert.Equal(1L, result["groupid"]);
        var e = Assert.Single(events);
        Assert.Equal(("ClientGroupEdit", "\"New\"", "false", "\"5.00\""), (e.Name, e["groupname"], e["susptermexempt"], e["discountpercent"]));
        Assert.Equal("""{"groupname":"Old","groupcolour":"#000000","discountpercent":"5.00","susptermexempt":true,"separateinvoices":false}""", e["olddata"]);
        Assert.Equal("Client Group Updated - Group ID: 1 - groupname: 'Old' to 'New', susptermexempt: '1' to '0'", await Description(api));

        // Empty is as in a new group.
        await api.Raise("UpdateClientGroup", "groupid=1", "groupcolour=", "discountpercent=");
        var row = Assert.Single((await api.Call("GetClientGroups")).Rows("groups"));
        Assert.Equal(("New", "#ffffff", "0.00"), (row["groupname"], row["groupcolour"], row["discountpercent"]));
        Assert.Empty((await api.Raise("UpdateClientGroup", "groupid=1", "groupname=New", "discountpercent=0.001")).Events);
    }

    [Theory, Engines]
    public async Task A_group_that_is_not_there_cannot_be_changed_or_deleted(string engine)
    {
        await using var api = await TestApi.Open(engine);
        foreach (var action in new[] { "UpdateClientGroup", "DeleteClientGroup" })
            foreach (var id in new[] { "groupid=1", "groupid=0", "groupid=x", "x=1" }) await api.Refuse("Client Group ID Not Found", action, id);
    }

    [Theory, Engines]
    public async Task Only_a_group_without_clients_can_be_deleted(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddClientGroup", "groupname=Used");
        await api.Raise("AddClientGroup", "groupname=Free");
        await api.Raise("AddClient", [.. AddClientTests.Valid, "groupid=1"]);
        await api.Refuse("There are clients in the group; move them to another group first", "DeleteClientGroup", "groupid=1");
        var (result, events) = await api.Raise("DeleteClientGroup", "groupid=2");
        Assert.Equal(2L, result["groupid"]);
        Assert.Equal(("ClientGroupDelete", "{\"groupid\":2}"), (Assert.Single(events).Name, events[0].Data.GetRawText()));
        Assert.Equal([1L], (await api.Call("GetClientGroups")).Ids("groups"));
        // An id is never given twice.
        Assert.Equal(3L, (await api.Call("AddClientGroup", "groupname=Next"))["groupid"]);
    }

    [Theory, Engines]
    public async Task A_client_of_a_group_that_is_not_there_is_in_none_and_the_caller_is_told(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var (result, events) = await api.Raise("AddClient", [.. AddClientTests.Valid, "groupid=7"]);
        Assert.Equal("groupid 7 was ignored: there is no such client group", result["warning"]);
        Assert.Equal("0", Assert.Single(events)["groupid"]);
        Assert.Equal(0L, (await api.Call("GetClientsDetails", "clientid=1"))["groupid"]);
    }

    [Theory, Engines]
    public async Task A_client_can_be_moved_to_a_group_that_is_there_and_out_of_it(string engine)
    {
        await using var api = await TestApi.Open(engine);
        foreach (var name in new[] { "Retail", "Wholesale" }) await api.Raise("AddClientGroup", $"groupname={name}");
        await api.Raise("AddClient", [.. AddClientTests.Valid, "groupid=1"]);
        Assert.Equal("2", Assert.Single((await api.Raise("UpdateClient", "clientid=1", "groupid=2")).Events)["groupid"]);
        await api.Raise("DeleteClientGroup", "groupid=1");
        var (result, events) = await api.Raise("UpdateClient", "clientid=1", "groupid=1");
        Assert.Equal("groupid 1 was ignored: there is no such client group", result["warning"]);
        Assert.Empty(events);
        Assert.Equal("0", Assert.Single((await api.Raise("UpdateClient", "clientid=1", "groupid=0")).Events)["groupid"]);
        await api.Raise("DeleteClientGroup", "groupid=2");
    }

    [Theory, Engines]
    public async Task A_group_is_never_deleted_beneath_a_client_that_is_put_into_it_at_the_same_instant(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await using var other = await LocalApi.OpenAsync(api.Database.Options);
        for (var i = 1; i <= 15; i++)
        {
            var id = (long)(await api.Call("AddClientGroup", $"groupname={i}"))["groupid"]!;
            var adding = Task.Run(() => api.Call("AddClient", "skipvalidation=1", $"email={i}@example.com", $"groupid={id}"));
            var deleting = Task.Run(() => other.CallAsync("DeleteClientGroup", new Dictionary<string, object?> { ["groupid"] = id }).AsTask());
            await Task.WhenAll(adding, deleting);
            Assert.True((await adding).IsSuccess);
            Assert.NotEqual((await deleting).IsSuccess, (await adding)["warning"] == null);
        }
        Assert.Equal(0, await api.Count($"SELECT COUNT(*) FROM clients WHERE group_id <> 0 AND group_id NOT IN (SELECT id FROM client_groups)"));
    }

    private static Task<string> Description(TestApi api) =>
        api.Api.Store.Read(async db => (await db.First($"SELECT description FROM events ORDER BY id DESC LIMIT 1", row => row.GetString(0)))!);
}
