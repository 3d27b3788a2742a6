using System.Text.Json;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Events;

/// <summary>GetClientHistory: every change of one account, before and after, with who made it.</summary>
public sealed class GetClientHistoryTests
{
    private static readonly Caller Boss = new("credential:SHOP (boss)", "credential:7") { Ip = "192.0.2.1", RequestId = "request-1" };

    [Theory, Engines]
    public async Task A_change_is_told_with_before_after_who_by_which_credential_from_where_and_when(string engine)
    {
        await using var api = await Account(engine);
        var history = await api.Call("GetClientHistory", "clientid=1");
        Assert.Equal((4L, 0L, 4L), (history["totalresults"], history["startnumber"], history["numreturned"]));
        Assert.Equal(["ContactDelete", "ContactEdit", "ContactAdd", "ClientAdd"], history.Rows("history").Select(e => e["event"]));
        var edit = history.Rows("history")[1];
        Assert.Equal(("2026-02-04 04:05:06", "boss", "SHOP", "192.0.2.1", "request-1", 1L, false),
            (edit["date"], edit["username"], edit["credential"], edit["ipaddress"], edit["requestid"], edit["contactid"], edit["erased"]));
        Assert.Equal([("firstname", "Jane", "Janet"), ("email", "jane@example.com", ""), ("invoiceemails", "0", "1")], Changes(edit));
        Assert.Equal("Contact Updated - Contact ID: 1 - Client ID: 1 - firstname: 'Jane' to 'Janet', email: 'jane@example.com' to '', invoiceemails: '0' to '1'", edit["description"]);
        var added = history.Rows("history")[2];
        Assert.Equal(("System", ""), (added["username"], added["credential"]));
        Assert.Empty(Changes(added));
        using var data = JsonDocument.Parse((string)added["data"]!);
        Assert.Equal("Jane", data.RootElement.GetProperty("firstname").GetString());
        Assert.DoesNotContain("owner-password", history.Everything(), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Each_filter_selects(string engine)
    {
        await using var api = await Account(engine);
        foreach (var (filter, found) in new[]
        {
            ("event=contactedit", 1L), ("event=Nonsense", 0), ("event=", 4), ("field=email", 1), ("field=lastname", 0), ("contactid=1", 3), ("contactid=2", 0), ("contactid=0", 4),
            ("from=2026-02-04", 2), ("to=2026-02-03", 2), ("from=2026-02-03 04:05:07", 2), ("to=2026-02-03 04:05:06", 2), ("to=2026-02-03T04:05:05Z", 0), ("from=05/02/2026", 1),
        })
            Assert.Equal((filter, found), (filter, (await api.Call("GetClientHistory", "clientid=1", filter))["totalresults"]));
        Assert.Equal(["ContactEdit"], (await api.Call("GetClientHistory", "userid=1", "contactid=1", "field=firstname", "event=ContactEdit", "from=2026-02-01", "to=2026-03-01")).Rows("history").Select(e => e["event"]));
        await api.Refuse("The parameter from is not a date such as 2026-01-31 or 2026-01-31 12:00:00", "GetClientHistory", "clientid=1", "from=soon");
        await api.Refuse("The parameter to is not a date such as 2026-01-31 or 2026-01-31 12:00:00", "GetClientHistory", "clientid=1", "to=2026-02-30");
    }

    [Theory, Engines]
    public async Task Pages_are_newest_first(string engine)
    {
        await using var api = await Account(engine);
        for (var i = 0; i < 4; i++)
            Assert.Equal([4L - i], (await api.Call("GetClientHistory", "clientid=1", $"limitstart={i}", "limitnum=1")).Ids("history"));
        Assert.Equal(3L, (await api.Call("GetClientHistory", "clientid=1", "contactid=1", "limitnum=1", "limitstart=2"))["totalresults"]);
    }

    [Theory, Engines]
    public async Task The_history_of_an_account_that_is_gone_stays_and_one_that_never_was_has_none(string engine)
    {
        await using var api = await Account(engine);
        foreach (var table in new[] { "memberships", "client_terms", "contacts", "clients" }) await api.Database.Execute($"DELETE FROM {table}");
        Assert.Equal(4L, (await api.Call("GetClientHistory", "clientid=1"))["totalresults"]);
        foreach (var id in new[] { "clientid=2", "clientid=x", "clientid=", "limitnum=1" }) await api.Refuse("Client ID Not Found", "GetClientHistory", id);
        Assert.Equal(0L, (await api.Call("GetClientHistory", "clientid=1", "from=2030-01-01"))["totalresults"]);
    }

    [Theory, Engines]
    public async Task What_was_erased_is_shown_as_erased(string engine)
    {
        await using var api = await Account(engine);
        await api.Database.Execute("UPDATE events SET data = '', description = '', ip = '' WHERE client_id = 1");
        var history = await api.Call("GetClientHistory", "clientid=1");
        Assert.All(history.Rows("history"), e => Assert.Equal((true, "", ""), (e["erased"], e["data"], e["description"])));
        Assert.Equal(0L, (await api.Call("GetClientHistory", "clientid=1", "field=email"))["totalresults"]);
    }

    private static IEnumerable<(object?, object?, object?)> Changes(Reply entry) => ((IReadOnlyList<Reply>)entry["changes"]!).Select(c => (c["name"], c["before"], c["after"]));

    /// <summary>A client, and a contact that was added with it, changed a day later and deleted another day later.</summary>
    private static async Task<TestApi> Account(string engine)
    {
        var clock = new FakeClock();
        var api = await TestApi.Open(engine, clock: clock);
        await api.AddClient();
        await api.Call("AddContact", "clientid=1", "firstname=Jane", "email=jane@example.com");
        clock.Advance(TimeSpan.FromDays(1));
        Assert.True((await api.CallAs(Boss, "UpdateContact", "contactid=1", "firstname=Janet", "email=", "email_preferences[invoice]=1")).IsSuccess);
        clock.Advance(TimeSpan.FromDays(1));
        Assert.True((await api.CallAs(Boss, "DeleteContact", "contactid=1")).IsSuccess);
        return api;
    }
}
