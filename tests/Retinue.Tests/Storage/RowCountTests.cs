using Retinue.Storage;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Storage;

/// <summary>Kept counts are what counting would say, whatever happens to rows, and a page that is found by them is the page that skipping would find.</summary>
public sealed class RowCountTests
{
    private static readonly Random Dice = new(7);

    [Theory, Engines]
    public async Task A_deep_page_is_the_page_that_skipping_finds(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Fill(api, clients: 6000, contacts: 9000);
        // Holes: whole blocks, and single rows here and there.
        await api.Api.Store.Write(async db =>
        {
            await db.Execute($"DELETE FROM contacts WHERE (id BETWEEN 2000 AND 4500 OR id % 7 = 3) AND NOT EXISTS (SELECT 1 FROM memberships WHERE contact_id = contacts.id)");
            return await db.Execute($"UPDATE clients SET status = 'Closed' WHERE id % 3 = 0");
        });
        Assert.NotEqual(0, await CountMending.Mend(api.Api.Store));
        foreach (var folded in new[] { true, false })
        {
            if (!folded) for (var i = 0; i < 40; i++) Assert.True((await api.Call("AddContact", "clientid=1")).IsSuccess);
            foreach (var start in new long[] { 0, 1, 31, 32, 33, 63, 64, 1023, 1024, 1025, 2047, 3000, 5000, 5520, 5600, 100_000 })
            {
                await Same(api, "GetContacts", "contacts", start, $"SELECT id FROM contacts ORDER BY id LIMIT 25 OFFSET {start}", $"SELECT COUNT(*) FROM contacts");
                await Same(api, "GetClients", "clients", start, $"SELECT id FROM clients ORDER BY id DESC LIMIT 25 OFFSET {start}", $"SELECT COUNT(*) FROM clients", "sorting=DESC");
                await Same(api, "GetClients", "clients", start, $"SELECT id FROM clients WHERE status = 'Active' ORDER BY id LIMIT 25 OFFSET {start}", $"SELECT COUNT(*) FROM clients WHERE status = 'Active'", "status=active");
                await Same(api, "GetClients", "clients", start, $"SELECT id FROM clients ORDER BY status, id LIMIT 25 OFFSET {start}", $"SELECT COUNT(*) FROM clients", "orderby=status");
            }
        }
    }

    [Theory, Engines]
    public async Task Writers_at_once_and_folding_and_mending_beside_them_lose_no_count(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var client = await api.AddClient();
        using var end = new CancellationTokenSource();
        var beside = Task.Run(async () =>
        {
            while (!end.IsCancellationRequested)
            {
                if (api.Api.Store.NotesCounts) await Task.WhenAll(CountFolding.Drain(api.Api.Store), CountFolding.Drain(api.Api.Store));
                // One view of the data never shows counts that are not those of its rows.
                Assert.Equal(0, await CountMending.Wrong(api.Api.Store));
            }
        }, TestContext.Current.CancellationToken);
        await Parallel.ForEachAsync(Enumerable.Range(0, 200), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
        {
            var added = await api.Call("AddContact", $"clientid={(i % 5 == 0 ? 99 : client)}", $"email=c{i % 50}@example.com", i % 3 == 0 ? "permissions=orders" : "firstname=Jane");
            if (added.IsSuccess && i % 2 == 0) Assert.True((await api.Call("DeleteContact", $"contactid={added["contactid"]}")).IsSuccess);
        });
        await end.CancelAsync();
        await beside;
        Assert.Equal(0, await CountMending.Wrong(api.Api.Store));
        Assert.Equal(await api.Count($"SELECT COUNT(*) FROM contacts"), (await api.Call("GetContacts"))["totalresults"]);
        Assert.Equal(0, await CountMending.Mend(api.Api.Store));
    }

    [Theory, Engines]
    public async Task What_one_transaction_changes_in_a_block_is_written_once(string engine)
    {
        await using var api = await TestApi.Open(engine);
        // One row takes itself back, and the last is of another block.
        await api.Api.Store.Write(async db =>
        {
            foreach (var (id, n) in new[] { (64L, 1L), (65L, 1L), (64L, -1L), (95L, 1L), (96L, 1L) }) await db.Count("test", id, n);
            return true;
        });
        if (api.Api.Store.NotesCounts)
        {
            Assert.Equal([(64, 2), (96, 1)], await api.Api.Store.Read(db => db.All(
                $"SELECT row_id, n FROM row_count_changes WHERE name = {"test"} ORDER BY row_id", row => (row.Long(0), row.Long(1)))));
        }
        Assert.Equal([(64, 2), (96, 1)], await api.Api.Store.Read(db => RowCounts.Sums(db, ["test"], 32, 0, 1000)));
    }

    [Theory, Engines]
    public async Task Rows_of_a_version_before_are_counted_at_start_once(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await using (var api = await LocalApi.OpenAsync(database.Options))
            Assert.True((await api.CallAsync("AddClient", new Dictionary<string, object?> { ["email"] = "a@example.com", ["skipvalidation"] = 1 })).IsSuccess);
        // As 0013 and what was before it left a database.
        foreach (var statement in new[] { "DELETE FROM row_counts", "DELETE FROM row_count_changes", "DELETE FROM fills WHERE name LIKE 'row_counts %'" }) await database.Execute(statement);
        await using (var api = await LocalApi.OpenAsync(database.Options))
            Assert.Equal(1L, (await api.CallAsync("GetClients"))["totalresults"]);

        await database.Execute("UPDATE row_counts SET n = 5");
        var doctor = await ServerProcess.Run(database, ["doctor"]);
        Assert.Contains("!!  counts             4 kept counts are not what the rows say; 'retinue migrate --recount' puts them right", doctor.Output);
        Assert.EndsWith("4 counts were wrong and are right now\n", (await ServerProcess.Run(database, ["migrate", "--recount"])).Output);
        await using var mended = await LocalApi.OpenAsync(database.Options);
        Assert.Equal((1L, 0), ((await mended.CallAsync("GetClients"))["totalresults"], await CountMending.Wrong(mended.Store)));
    }

    [Fact]
    public async Task On_sqlite_the_counts_of_a_version_before_are_laid_out_by_their_key()
    {
        await using var database = await TestDatabase.Create(EnginesAttribute.SQLite);
        await using (var api = await LocalApi.OpenAsync(database.Options))
            Assert.True((await api.CallAsync("AddClient", new Dictionary<string, object?> { ["email"] = "a@example.com", ["skipvalidation"] = 1 })).IsSuccess);
        foreach (var statement in new[]
        {
            "ALTER TABLE row_counts RENAME TO laid_out",
            "CREATE TABLE row_counts (name TEXT NOT NULL, size INTEGER NOT NULL, first_id INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (name, size, first_id)) STRICT",
            "INSERT INTO row_counts SELECT * FROM laid_out",
            "DROP TABLE laid_out",
        })
            await database.Execute(statement);
        await using var again = await LocalApi.OpenAsync(database.Options);
        Assert.Equal((1L, 0), (await again.Store.Read(db => db.Number($"SELECT wr FROM pragma_table_list('row_counts')")), await CountMending.Wrong(again.Store)));
        Assert.Equal(1L, (await again.CallAsync("GetClients"))["totalresults"]);
    }

    [Theory, Engines]
    public async Task What_was_counted_by_blocks_of_other_sizes_is_counted_anew(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await using (var api = await LocalApi.OpenAsync(database.Options))
            await Seeding.Seeder.Run(api, new Seeding.SeedPlan(100, 3000, 1, "!", 1), null, TestContext.Current.CancellationToken);
        foreach (var statement in new[] { "DELETE FROM row_counts WHERE size < 1048576", "INSERT INTO row_counts (name, size, first_id, n) VALUES ('contacts', 128, 0, 127)", "UPDATE fills SET name = 'row_counts' WHERE name LIKE 'row_counts %'" })
            await database.Execute(statement);
        await using var again = await LocalApi.OpenAsync(database.Options);
        Assert.Equal(0, await CountMending.Wrong(again.Store));
        Assert.Equal((0L, 1L), await again.Store.Read(async db => (await db.Number($"SELECT COUNT(*) FROM row_counts WHERE size = 128"), await db.Number($"SELECT COUNT(*) FROM fills WHERE name LIKE 'row_counts%'"))));
    }

    private static async Task Same(TestApi api, string action, string list, long start, Sql ids, Sql total, params string[] parameters)
    {
        var page = await api.Call(action, [$"limitstart={start}", .. parameters]);
        Assert.Equal(await api.Api.Store.Read(db => db.All(ids, row => row.Long(0))), page.Ids(list));
        Assert.Equal((await api.Count(total), start), ((long)page["totalresults"]!, (long)page["startnumber"]!));
    }

    private static Task Fill(TestApi api, long clients, long contacts) =>
        Seeding.Seeder.Run(api.Api, new Seeding.SeedPlan(clients, contacts, Dice.Next(), "!", 1), null, TestContext.Current.CancellationToken);
}
