using Retinue.Accounts;
using Retinue.Tests.Harness;
using Xunit;
using static Retinue.Tests.Accounts.MergeClientsTests;

namespace Retinue.Tests.Accounts;

/// <summary>UnmergeClients: a merge is undone exactly, as far as it can be, and says what could not.</summary>
public sealed class UnmergeClientsTests
{
    [Theory, Engines]
    public async Task Everything_is_as_it_was_and_what_came_since_stays(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Merge(api);
        await Do(api, "AddContact", "clientid=1", "firstname=New");

        var (result, events) = await api.Raise("UnmergeClients", "mergeid=1");
        Assert.Equal((1L, 2L, 1L, null), (result["mergeid"], result["clientid"], result["contacts"], result["warning"]));
        Assert.Equal(["ContactDelete", "ClientEdit", "ClientUnmerge"], events.Select(e => e.Name));
        Assert.Equal(["toUserID", "fromUserID", "mergeid", "contactids"], events[2].Fields);
        Assert.Equal([3], (await api.Call("GetContacts", "userid=1")).Ids("contacts"));
        Assert.Equal([1], (await api.Call("GetContacts", "userid=2")).Ids("contacts"));
        Assert.Equal((2L, null), await Login(api, "source@example.com", "owner-password"));
        Assert.Equal((2L, 1L), await Login(api, "carl@example.com", "carls"));
        var source = await api.Call("GetClientsDetails", "clientid=2");
        Assert.Equal(("Active", "1", null), (source["status"], source["billingcid"]?.ToString(), source["warning"]));
        Assert.DoesNotContain("ContactAdd 1", (await api.Call("GetClientHistory", "clientid=1", "event=ContactAdd", "limitnum=100")).Rows("history").Select(e => $"{e["event"]} {e["contactid"]}"));
        await api.Refuse("Merge 1 was undone already", "UnmergeClients", "mergeid=1");
        Assert.Equal(2L, (await Do(api, "MergeClients", "fromclientid=2", "toclientid=1"))["mergeid"]);
    }

    [Theory, Engines]
    public async Task What_was_deleted_since_is_left_out_with_a_warning(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Merge(api);
        await Do(api, "DeleteContact", "contactid=1");
        var result = await Do(api, "UnmergeClients", "mergeid=1");
        Assert.Equal(0L, result["contacts"]);
        Assert.Equal("1 of 1 rows of contacts could not be put back: they were deleted or moved since. "
            + "User 3 did not get the place in client 2 back: the user or the contact was deleted or has another place by now", result["warning"]);
        Assert.Equal((2L, null), await Login(api, "source@example.com", "owner-password"));
    }

    [Theory, Engines]
    public async Task The_owner_comes_back_although_the_contact_of_the_owner_was_deleted(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Merge(api);
        await Do(api, "DeleteContact", "contactid=2");
        Assert.Null((await Do(api, "UnmergeClients", "mergeid=1"))["warning"]);
        Assert.Equal((2L, null), await Login(api, "source@example.com", "owner-password"));
    }

    [Theory, Engines]
    public async Task An_account_never_loses_its_last_recipient_of_domain_mail(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Merge(api);
        // Only the contact that came from the source receives it, and only the target's contact will.
        await Do(api, "UpdateContact", "contactid=1", "email_preferences[domain]=1");
        await Do(api, "UpdateClient", "clientid=1", "email_preferences[domain]=0", "skipvalidation=1");
        var result = await Do(api, "UnmergeClients", "mergeid=1");
        Assert.Equal("Nobody else of the account received domain mail; the client receives it now", result["warning"]);
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM clients WHERE id = 1 AND mail_categories & 4 = 4"));
    }

    [Theory, Engines]
    public async Task An_address_that_is_somebodys_by_now_and_rights_that_were_changed_are_respected(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Merge(api);
        // The place of the owner in the target is switched off; then somebody else takes the address that came free... an owner keeps it.
        await Do(api, "UpdateContact", "contactid=2", "subaccount=0");
        await Do(api, "UpdateContact", "contactid=1", "subaccount=0");
        await Do(api, "AddContact", "clientid=1", "email=carl@example.com", "password2=other");
        var result = await Do(api, "UnmergeClients", "mergeid=1");
        Assert.Null(result["warning"]);
        Assert.Equal((1L, 3L), await Login(api, "carl@example.com", "other"));
        Assert.Equal((2L, null), await Login(api, "source@example.com", "owner-password"));
        Assert.Equal(0, await api.Count($"SELECT is_active FROM memberships WHERE contact_id = 1"));
    }

    [Theory, Engines]
    public async Task After_thirty_days_and_after_what_is_final_it_is_refused(string engine)
    {
        var clock = new FakeClock();
        await using var api = await TestApi.Open(engine, clock: clock);
        await Merge(api);
        await api.Refuse("Merge ID Not Found", "UnmergeClients", "mergeid=7");
        await api.Refuse("Merge ID Not Found", "UnmergeClients");
        await api.AddClient("3@example.com");
        await Do(api, "MergeClients", "fromclientid=1", "toclientid=3");
        await api.Refuse("Client 1 was merged into client 3 since; undo merge 2 first", "UnmergeClients", "mergeid=1");
        await Do(api, "UnmergeClients", "mergeid=2");

        clock.Advance(TimeSpan.FromDays(ClientMerges.Days) - TimeSpan.FromSeconds(1));
        await ClientMerges.Purge(api.Api.Store, clock.GetUtcNow().ToUnixTimeMilliseconds());
        Assert.True(await api.Count($"SELECT COUNT(*) FROM client_merge_rows") > 0);
        clock.Advance(TimeSpan.FromSeconds(1));
        await api.Refuse("Merge 1 is older than 30 days and can no longer be undone", "UnmergeClients", "mergeid=1");
        await ClientMerges.Purge(api.Api.Store, clock.GetUtcNow().ToUnixTimeMilliseconds());
        Assert.Equal(0, await api.Count($"SELECT COUNT(*) FROM client_merge_rows"));
        await api.Refuse("Merge 1 is older than 30 days and can no longer be undone", "UnmergeClients", "mergeid=1");
        // Which account became which is kept for good.
        Assert.Equal([1, 2], await api.Api.Store.Read(db => ClientMerges.Family(db, 1)));
    }

    [Theory, Engines]
    public async Task What_was_erased_or_deleted_does_not_come_back(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Merge(api);
        await Do(api, "EraseClient", "clientid=1");
        const string Gone = "Client {0} or the other of the merge was deleted or erased since; the merge can no longer be undone";
        await api.Refuse(string.Format(System.Globalization.CultureInfo.InvariantCulture, Gone, 2), "UnmergeClients", "mergeid=1");
        await Do(api, "DeleteClient", "clientid=1");
        await api.Refuse(string.Format(System.Globalization.CultureInfo.InvariantCulture, Gone, 1), "UnmergeClients", "mergeid=1");
    }

    [Theory, Engines]
    public async Task Two_that_undo_it_at_once_do_it_once(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Merge(api);
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => api.Call("UnmergeClients", "mergeid=1"))));
        Assert.Equal(1, results.Count(r => r.IsSuccess));
        Assert.All(results.Where(r => !r.IsSuccess), r => Assert.Equal("Merge 1 was undone already", r["message"]));
    }

    /// <summary>Merges client 2, with contact 1 who can log in and gets the bills, into client 1; contact 2 is made of its owner.</summary>
    private static async Task Merge(TestApi api)
    {
        await api.AddClient("target@example.com");
        await api.AddClient("source@example.com");
        await Do(api, "AddContact", "clientid=2", "firstname=Carl", "email=carl@example.com", "password2=carls");
        await Do(api, "UpdateClient", "clientid=2", "billingcid=1", "skipvalidation=1");
        await Do(api, "MergeClients", "fromclientid=2", "toclientid=1");
    }
}
