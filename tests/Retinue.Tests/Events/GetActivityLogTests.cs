using Retinue.Access;
using Retinue.Events;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Events;

/// <summary>GetActivityLog: every event is an entry, found by each documented filter, newest first.</summary>
public sealed class GetActivityLogTests
{
    private static readonly Caller Boss = new("credential:SHOP (boss)", "credential:7") { Ip = "192.0.2.1" };

    [Theory, Engines]
    public async Task Entries_have_the_documented_fields_newest_first(string engine)
    {
        var clock = new FakeClock();
        await using var api = await TestApi.Open(engine, clock: clock);
        await Admins.Create(api.Api, "boss", "", null);
        await api.AddClient();
        clock.Advance(TimeSpan.FromHours(1));
        await api.CallAs(Boss, "AddContact", "clientid=1", "firstname=Jane");
        var log = await api.Call("GetActivityLog", "userid=1");
        Assert.Equal((2L, 0L, 2L), (log["totalresults"], log["startnumber"], log["numreturned"]));
        var entry = log.Rows("activity")[0];
        Assert.Equal(["id", "userid", "clientId", "userId", "adminId", "date", "description", "username", "ipaddress", "userid"], entry.Select(f => f.Key.Name));
        Assert.Equal((1L, 0L, 1L), (entry["clientId"], entry["userId"], entry["adminId"]));
        Assert.Equal(("2026-02-03 05:05:06", "Contact Created - Contact ID: 1 - Client ID: 1", "boss", "192.0.2.1"), (entry["date"], entry["description"], entry["username"], entry["ipaddress"]));
        Assert.Equal(("Client Created - Client ID: 1 - User ID: 1", "System", 0L), (log.Rows("activity")[1]["description"], log.Rows("activity")[1]["username"], log.Rows("activity")[1]["adminId"]));
    }

    [Theory]
    [InlineData("System", "System", "", 0)]
    [InlineData("admin:boss (the second)", "boss (the second)", "", 0)]
    [InlineData("credential:SHOP (boss (the second))", "boss (the second)", "SHOP", 0)]
    [InlineData("credential:SHOP ()", "", "SHOP", 0)]
    [InlineData("user:17", "user:17", "", 17)]
    [InlineData("user:x", "user:x", "", 0)]
    [InlineData("credential:broken", "credential:broken", "", 0)]
    public void An_actor_is_told_apart(string actor, string username, string credential, long user) => Assert.Equal(new ActorName(username, credential, user), ActorName.Of(actor));

    [Theory, Engines]
    public async Task Each_filter_selects_and_what_cannot_be_read_selects_nothing(string engine)
    {
        var clock = new FakeClock(new DateTimeOffset(2026, 1, 31, 23, 59, 59, TimeSpan.Zero));
        await using var api = await TestApi.Open(engine, clock: clock);
        await api.CallAs(Boss, "LogActivity", "userid=1", "description=Called ÉMILE back");
        clock.Advance(TimeSpan.FromSeconds(1));
        await api.Call("LogActivity", "userid=2", "description=100% sure_of it");
        foreach (var (filter, found) in new[]
        {
            ("userid=1", 1L), ("clientid=2", 1), ("userid=3", 0), ("userid=", 2), ("userid=0", 2), ("userid=x", 0), ("clientid=x", 0),
            ("date=31/01/2026", 1), ("date=01/31/2026", 1), ("date=2026-01-31", 1), ("date=01/02/2026", 1), ("date=2026-02-01", 1), ("date=02/01/2026", 0), ("date=yesterday", 0), ("date=", 2),
            ("user=BOSS", 1), ("user=System", 1), ("user=bos", 0), ("ipaddress=192.0.2.1", 1), ("ipaddress=192.0.2", 0),
            ("description=émile", 1), ("description=%", 1), ("description=_", 1), ("description=called back", 0), ("description= back ", 1), ("description=nothing", 0),
        })
            Assert.Equal((filter, found), (filter, (await api.Call("GetActivityLog", filter))["totalresults"]));
        Assert.Equal("date is not a day such as 31/01/2026 or 2026-01-31", (await api.Call("GetActivityLog", "date=yesterday"))["warning"]);
        Assert.Equal(1L, (await api.Call("GetActivityLog", "user=boss", "description=called", "userid=1", "date=2026-01-31"))["totalresults"]);
        Assert.Equal(0L, (await api.Call("GetActivityLog", "user=boss", "description=sure"))["totalresults"]);
    }

    [Theory, Engines]
    public async Task Pages_neither_repeat_nor_lose_entries_also_of_the_same_instant(string engine)
    {
        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        for (var i = 0; i < 23; i++) await api.Call("LogActivity", $"userid={i % 2 + 1}", $"description=entry {i}");
        foreach (var filter in new[] { "user=", "userid=1", "description=entry", "date=2026-02-03" })
        {
            var seen = new List<long>();
            long total;
            do
            {
                var page = await api.Call("GetActivityLog", filter, $"limitstart={seen.Count}", "limitnum=5");
                total = (long)page["totalresults"]!;
                seen.AddRange(page.Ids("activity"));
            }
            while (seen.Count < total);
            Assert.Equal(filter == "userid=1" ? 12 : 23, seen.Count);
            Assert.Equal(seen.OrderByDescending(id => id), seen);
            Assert.Empty((await api.Call("GetActivityLog", filter, "limitstart=1000"))!.Rows("activity"));
        }
        // What is sealed has left the outbox, and is counted all the same.
        await new Relay(api.Api).Drain();
        await api.Call("LogActivity", "description=after");
        Assert.Equal(24L, (await api.Call("GetActivityLog"))["totalresults"]);
    }

    [Theory, Engines]
    public async Task A_search_ends_after_so_many_entries_and_says_where(string engine)
    {
        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        await api.Call("LogActivity", "description=the oldest");
        // By doubling, straight into the table: an event at a time would take minutes.
        for (long have = 1; have <= EventPages.MostSearched; have *= 2)
            await api.Database.Execute($"INSERT INTO events (id, at_ms, name, client_id, actor, ip, request_id, data, description) SELECT id + {have}, at_ms + {have * 1000}, name, 7, actor, ip, request_id, data, 'newer' FROM events");
        var search = await api.Call("GetActivityLog", "description=oldest");
        Assert.Equal(0L, search["totalresults"]);
        Assert.StartsWith($"Only the newest {EventPages.MostSearched} entries were searched, back to 2026-02-03 ", (string)search["warning"]!);
        var narrowed = await api.Call("GetActivityLog", "description=OLDEST", "date=2026-02-03 04:05:06");
        Assert.Equal((1L, null), (narrowed["totalresults"], narrowed["warning"]));
    }
}
