using Microsoft.Extensions.Logging.Abstractions;
using Retinue.Storage;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Storage;

/// <summary>The tables make themselves: once, whoever starts, and never backwards.</summary>
public sealed class MigratorTests
{
    [Theory, Engines]
    public async Task Stores_that_start_at_once_on_a_bare_database_make_each_table_once(string engine)
    {
        await using var database = await TestDatabase.CreateBare(engine);
        var apis = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => LocalApi.OpenAsync(database.Options))));
        try
        {
            var steps = await Steps(apis[0].Store);
            Assert.NotEmpty(steps);
            Assert.Equal(steps.Distinct(), steps);
            Assert.Equal(0, await apis[1].Store.Read(db => db.Number($"SELECT COUNT(*) FROM leases WHERE name = 'migrate'")));
            for (var i = 0; i < apis.Length; i++)
                Assert.Equal(i + 1L, await AddClient(apis[i], $"{i}@example.com"));
        }
        finally
        {
            foreach (var api in apis) await api.DisposeAsync();
        }
    }

    [Theory, Engines]
    public async Task A_second_start_changes_nothing(string engine)
    {
        await using var database = await TestDatabase.CreateBare(engine);
        await using var first = await Open(database);
        var before = await first.Read(db => db.All($"SELECT step, done_at FROM migrations ORDER BY step", row => (row.Text(0), row.Long(1))));
        await using var second = await Open(database);
        Assert.Equal(before, await second.Read(db => db.All($"SELECT step, done_at FROM migrations ORDER BY step", row => (row.Text(0), row.Long(1)))));
    }

    [Theory, Engines]
    public async Task A_step_that_was_done_but_not_noted_is_done_again_without_harm(string engine)
    {
        await using var database = await TestDatabase.CreateBare(engine);
        await using var first = await Open(database);
        var all = await Steps(first);
        // As after a crash between a statement and its note.
        await first.Write(db => db.Execute($"DELETE FROM migrations"));
        await using var second = await Open(database);
        Assert.Equal(all, await Steps(second));
    }

    [Theory, Engines]
    public async Task A_lease_that_a_dead_process_left_is_taken_over(string engine)
    {
        await using var database = await TestDatabase.CreateBare(engine);
        await using var first = await Open(database);
        var all = await Steps(first);
        await first.Write(db => db.Execute($"DELETE FROM migrations"));
        await first.Write(db => db.Execute($"INSERT INTO leases (name, holder, until_ms) VALUES ('migrate', 'dead', 1000)"));
        await using var second = await Open(database);
        Assert.Equal(all, await Steps(second));
    }

    [Theory, Engines]
    public async Task A_database_of_a_newer_version_is_refused_with_one_sentence(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await using var store = await Open(database);
        await store.Write(db => db.Execute($"INSERT INTO migrations (step, done_at) VALUES ('9999_future:1', 0)"));
        try
        {
            var refused = await Assert.ThrowsAsync<SettingException>(() => LocalApi.OpenAsync(database.Options));
            Assert.Equal("The database was written by a newer version of Retinue (it has migration step 9999_future:1); start that version instead.", refused.Message);
        }
        finally
        {
            await store.Write(db => db.Execute($"DELETE FROM migrations WHERE step = '9999_future:1'"));
        }
        await using var api = await LocalApi.OpenAsync(database.Options);
    }

    private static async Task<object?> AddClient(LocalApi api, string email) =>
        (await api.CallAsync("AddClient", new Dictionary<string, object?> { ["email"] = email, ["skipvalidation"] = 1 }))["clientid"];

    private static Task<Store> Open(TestDatabase database) => Store.Open(database.Options, NullLoggerFactory.Instance, TimeProvider.System);

    private static Task<List<string>> Steps(Store store) => store.Read(db => db.All($"SELECT step FROM migrations ORDER BY step", row => row.Text(0)));
}
