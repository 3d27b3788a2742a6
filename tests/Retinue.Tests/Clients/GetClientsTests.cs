using Retinue.Storage;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Clients;

/// <summary>Lists and searches of clients, over one set of them that nobody changes.</summary>
public sealed class GetClientsTests(GetClientsTests.Seven shared) : IClassFixture<GetClientsTests.Seven>
{
    /// <summary>Seven clients: number 1 to 7, in this order.</summary>
    public sealed class Seven : PerEngine<TestApi>
    {
        private static readonly string[] Clients =
        [
            "Zoe|Adams|Acme Ltd|zoe@example.com|0",
            "adam|Brown||Adam@Example.com|2",
            "Émile|Zola|Éditions Zola|emile@example.fr|1",
            "Ørsted|Åkesson|acme nordic|orsted@example.se|1",
            "Adam|Smith|100% Pure_Gold|adam.smith@example.com|0",
            "Jane|van der Berg|Zeta|jane@acme.example|0",
            "jane|Van Der Berg|ßtraße|other@zeta.example|3",
        ];

        protected override async Task<TestApi> Open(string engine)
        {
            var clock = new FakeClock();
            var api = await TestApi.Open(engine, clock: clock);
            for (var group = 1; group <= 3; group++) await api.Raise("AddClientGroup", $"groupname={group}");
            foreach (var client in Clients)
            {
                var parts = client.Split('|');
                await api.Raise("AddClient", "skipvalidation=1", $"firstname={parts[0]}", $"lastname={parts[1]}", $"companyname={parts[2]}", $"email={parts[3]}", $"groupid={parts[4]}");
                clock.Advance(TimeSpan.FromDays(1));
            }
            // Nothing closes a client yet; the filter is there already.
            await api.Api.Store.Write(db => db.Execute($"UPDATE clients SET status = 'Closed' WHERE id = 4"));
            await api.Api.Store.Write(db => db.Execute($"UPDATE clients SET status = 'Inactive' WHERE id IN (2, 6)"));
            await CountMending.Mend(api.Api.Store);
            return api;
        }
    }

    [Theory, Engines]
    public async Task Rows_have_the_documented_fields_and_come_by_id(string engine)
    {
        var result = await (await shared.Of(engine)).Call("GetClients");
        Assert.Equal((7L, 0L, 7L), (result["totalresults"], result["startnumber"], result["numreturned"]));
        Assert.Equal([1L, 2, 3, 4, 5, 6, 7], result.Ids("clients"));
        var row = result.Rows("clients")[2];
        Assert.Equal(["id", "firstname", "lastname", "companyname", "email", "datecreated", "groupid", "status"], row.Select(f => f.Key.Name));
        Assert.Equal([3L, "Émile", "Zola", "Éditions Zola", "emile@example.fr", "2026-02-05", 1L, "Active"], row.Select(f => f.Value!));
    }

    [Theory, Engines]
    public async Task Search_finds_the_beginning_of_each_of_the_five(string engine)
    {
        await Search(engine, "orsted@", 4);
        await Search(engine, "Zo", 1, 3);
        await Search(engine, "Zoe", 1);
        await Search(engine, "Smith", 5);
        await Search(engine, "Jane van", 6, 7);
        await Search(engine, "acme", 1, 4);
        await Search(engine, "adam", 1, 2, 5);
        await Search(engine, "xample");
        await Search(engine, "Smith Adam");
    }

    [Theory, Engines]
    public async Task Search_knows_no_case_and_keeps_accents(string engine)
    {
        await Search(engine, "ADAM SMITH", 5);
        await Search(engine, "ÉMILE", 3);
        await Search(engine, "e\u0301mile", 3);
        await Search(engine, "emile", 3);
        await Search(engine, "emile zola");
        await Search(engine, "åKESSON", 4);
        await Search(engine, "akesson");
        await Search(engine, "ßTRASSE");
        await Search(engine, "ßtraße", 7);
    }

    [Theory, Engines]
    public async Task Search_takes_no_wildcards_and_blanks_around_it_do_not_matter(string engine)
    {
        await Search(engine, "%");
        await Search(engine, "_dam");
        await Search(engine, "100%", 5);
        await Search(engine, "100% Pure_", 5);
        await Search(engine, "100%%Pure");
        await Search(engine, "' OR 1=1 --");
        await Search(engine, "  zola  ", 3);
        await Search(engine, " ", 1, 2, 3, 4, 5, 6, 7);
        await Search(engine, new string('z', 5000));
    }

    [Theory, Engines]
    public async Task Sorting_and_orderby_are_exact_and_never_leave_two_rows_in_doubt(string engine)
    {
        await Order(engine, [7, 6, 5, 4, 3, 2, 1], "sorting=DESC");
        await Order(engine, [7, 6, 5, 4, 3, 2, 1], "sorting=desc");
        await Order(engine, [1, 2, 3, 4, 5, 6, 7], "sorting=sideways", "orderby=nothing");
        await Order(engine, [7, 6, 5, 4, 3, 2, 1], "orderby=datecreated", "sorting=DESC");
        await Order(engine, [5, 2, 3, 6, 4, 7, 1], "orderby=email");
        await Order(engine, [1, 5, 6, 3, 4, 2, 7], "orderby=GroupId");
        await Order(engine, [7, 2, 4, 3, 6, 5, 1], "orderby=groupid", "sorting=DESC");
        await Order(engine, [1, 3, 5, 7, 4, 2, 6], "orderby=status");
        await Order(engine, [5, 6, 1, 2, 7, 3, 4], "orderby=firstname");
    }

    [Theory, Engines]
    public async Task Status_filters_in_any_case_and_an_unknown_one_selects_nothing(string engine)
    {
        await Order(engine, [1, 3, 5, 7], "status=active");
        await Order(engine, [6, 2], "status=Inactive", "sorting=DESC");
        await Order(engine, [4], "status=CLOSED");
        await Order(engine, [], "status=Deleted");
        await Order(engine, [1, 2, 3, 4, 5, 6, 7], "status=");
        await Order(engine, [6], "status=Inactive", "search=jane");
    }

    [Theory, Engines]
    public async Task Pages_neither_repeat_nor_lose_a_row_and_end(string engine)
    {
        var api = await shared.Of(engine);
        foreach (var order in new[] { "orderby=id", "orderby=groupid", "orderby=status" })
        {
            var seen = new List<long>();
            for (long start = 0; ;)
            {
                var page = await api.Call("GetClients", $"limitstart={start}", "limitnum=3", order);
                Assert.Equal((7L, start), (page["totalresults"], page["startnumber"]));
                Assert.Equal((long)page.Rows("clients").Count, page["numreturned"]);
                seen.AddRange(page.Ids("clients"));
                start += (long)page["numreturned"]!;
                if (start >= (long)page["totalresults"]!) break;
                Assert.InRange(start, 1, 7);
            }
            Assert.Equal((await api.Call("GetClients", order)).Ids("clients"), seen);
            Assert.Equal(7, seen.Distinct().Count());
        }
    }

    [Theory, Engines]
    public async Task Unset_and_impossible_page_limits_are_read_as_meant(string engine)
    {
        var api = await shared.Of(engine);
        foreach (var unset in new[] { "limitnum=0", "limitnum=", "limitnum=25.00", "limitnum=100000", "limitstart=-5", "limitstart=" })
            Assert.Equal((7L, 0L, 7L), Counters(await api.Call("GetClients", unset)));
        Assert.Equal((7L, 0L, 1L), Counters(await api.Call("GetClients", "limitnum=-3")));
        Assert.Equal((7L, 7L, 0L), Counters(await api.Call("GetClients", "limitstart=7")));
        foreach (var far in new[] { 9_000_000_000, long.MaxValue })
            Assert.Equal((7L, far, 0L), Counters(await api.Call("GetClients", $"limitstart={far}")));
        Assert.Equal("limitnum was ignored: a whole number is expected", (await api.Call("GetClients", "limitnum=many"))["warning"]);
    }

    [Theory, Engines]
    public async Task A_page_has_25_rows_unless_asked_and_never_more_than_the_installation_allows(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { MaxPageSize = 30 });
        for (var i = 0; i < 32; i++) await api.AddClient($"owner{i}@example.com");
        Assert.Equal((32L, 0L, 25L), Counters(await api.Call("GetClients")));
        Assert.Equal((32L, 0L, 30L), Counters(await api.Call("GetClients", "limitnum=500")));
        Assert.Equal((32L, 30L, 2L), Counters(await api.Call("GetClients", "limitnum=500", "limitstart=30")));
    }

    private static (object?, object?, object?) Counters(ApiResult result) => (result["totalresults"], result["startnumber"], result["numreturned"]);

    private async Task Search(string engine, string text, params long[] ids)
    {
        var result = await (await shared.Of(engine)).Call("GetClients", $"search={text}");
        Assert.Equal(ids.Order(), result.Ids("clients"));
        Assert.Equal((long)ids.Length, result["totalresults"]);
    }

    private async Task Order(string engine, long[] ids, params string[] parameters) =>
        Assert.Equal(ids, (await (await shared.Of(engine)).Call("GetClients", parameters)).Ids("clients"));
}
