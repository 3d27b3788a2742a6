using System.Collections.Concurrent;
using System.Diagnostics;
using MySqlConnector;
using Retinue.Storage;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Storage;

/// <summary>Units that share a commit have nothing else in common: each gets its own answer, whatever becomes of the others.</summary>
public sealed class MariaDbWriterTests
{
    // Names that no test before had in the same database: whoever inserts a name whose deleted row is still in the index locks the gap behind it too, and so all others out.
    private readonly string held = $"held {Guid.NewGuid():N}";

    [Fact]
    public async Task Those_who_wait_go_together_and_none_is_answered_before_its_commit()
    {
        var groups = new ConcurrentQueue<int>();
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var writer = new MariaDbWriter(units =>
        {
            groups.Enqueue(units.Count);
            return gate.Task;
        });
        List<Task> first = [writer.Commit(Request()), writer.Commit(Request()), writer.Commit(Request())];
        while (groups.Count < 1) await Task.Delay(5, TestContext.Current.CancellationToken);
        var rest = Enumerable.Range(0, 300).Select(_ => writer.Commit(Request())).ToList();
        Assert.DoesNotContain(first.Concat(rest), task => task.IsCompleted);
        gate.SetResult();
        await Task.WhenAll(first.Concat(rest)).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.Equal(303, groups.Sum());
        // Those that were under way, and what had gathered by then, in as few as the bounds of a group allow.
        Assert.InRange(groups.Count, 3, 8);
    }

    [Fact]
    public async Task A_commit_that_fails_is_told_to_all_who_shared_it_and_the_next_one_goes_on()
    {
        var tries = 0;
        await using var writer = new MariaDbWriter(_ => Interlocked.Increment(ref tries) == 1 ? Task.FromException(new NotSupportedException()) : Task.CompletedTask);
        await Assert.ThrowsAsync<NotSupportedException>(() => writer.Commit(Request()));
        await writer.Commit(Request()).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Whoever_closes_it_waits_for_those_who_wait()
    {
        var written = 0;
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var writer = new MariaDbWriter(async units =>
        {
            await gate.Task;
            Interlocked.Add(ref written, units.Count);
        });
        var units = Enumerable.Range(0, 50).Select(_ => writer.Commit(Request())).ToList();
        var closing = writer.DisposeAsync().AsTask();
        Assert.False(closing.IsCompleted);
        gate.SetResult();
        await closing.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.Equal(50, written);
        await Task.WhenAll(units);
    }

    [Fact]
    public async Task Each_unit_of_a_group_gets_its_own_answer()
    {
        await using var api = await OpenScratch();
        var store = api.Api.Store;
        await Add(store, 1, "taken");
        await using var blocker = await Blocker.Hold(api, held);
        var holding = await Holding(api, store);
        var units = Enumerable.Range(100, 40).Select(i => i switch
        {
            107 or 121 => Add(store, i, "taken"),
            113 => Add(store, i, "of nobody", parent: 5000),
            130 => Add(store, i, "of the other", parent: 1),
            _ => Add(store, i, $"unit {i}"),
        }).ToList();
        await blocker.LetGo();
        await Task.WhenAll(holding);
        for (var i = 0; i < units.Count; i++)
        {
            var expected = i is 7 or 21 ? Scratch.Duplicate : i == 13 ? Scratch.Orphan : null;
            if (expected == null) Assert.Equal(100 + i, await units[i]);
            else Assert.Equal(expected, (await Assert.ThrowsAsync<Refused>(() => units[i])).Error);
        }
        Assert.Equal(1 + 2 + 37, await api.Count($"SELECT COUNT(*) FROM scratch"));
    }

    [Fact]
    public async Task A_shared_commit_that_happened_although_its_answer_was_lost_is_done_once_for_each()
    {
        await using var api = await OpenScratch();
        await using var proxy = new LossyProxy((int)MariaDbUrl.Parse(api.Database.Url).Port);
        await using var far = await LocalApi.OpenAsync(api.Database.Options with
        {
            Database = api.Database.Url.Replace($":{MariaDbUrl.Parse(api.Database.Url).Port}/", $":{proxy.Port}/", StringComparison.Ordinal) + "?SslMode=None",
        });
        await using var blocker = await Blocker.Hold(api, held);
        // Their commits are on their way already: the next is that of the group.
        var holding = await Holding(api, far.Store);
        proxy.LoseNextCommit();
        var units = Enumerable.Range(100, 20).Select(i => Add(far.Store, i, $"unit {i}")).ToList();
        await blocker.LetGo();
        Assert.Equal(Enumerable.Range(100, 20).Select(i => (long)i), await Task.WhenAll(units));
        await Task.WhenAll(holding);
        Assert.Equal(1, proxy.Lost);
        Assert.Equal(22, await api.Count($"SELECT COUNT(*) FROM scratch"));
    }

    [Fact]
    public async Task A_unit_that_waits_for_a_lock_does_not_hold_up_the_others_for_long()
    {
        await using var api = await OpenScratch();
        var store = api.Api.Store;
        await using var blocker = await Blocker.Hold(api, held);
        List<Task<long>> stuck = [Add(store, 1, $"{held} 1"), Add(store, 2, $"{held} 2"), Add(store, 3, $"{held} 1")];
        var others = Enumerable.Range(100, 20).Select(i => Add(store, i, $"unit {i}")).ToList();
        await Task.WhenAll(others).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(stuck, task => task.IsCompletedSuccessfully);
        await blocker.LetGo();
        Assert.Equal(2, await stuck[1]);
        // Of the two that want the same name one has it.
        var refused = await Assert.ThrowsAsync<Refused>(() => Task.WhenAll(stuck));
        Assert.Equal(Scratch.Duplicate, refused.Error);
        Assert.NotEqual(stuck[0].IsCompletedSuccessfully, stuck[2].IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Units_of_any_size_are_all_there_as_they_were_sent()
    {
        await using var api = await OpenScratch();
        var store = api.Api.Store;
        // Signs that need several bytes or are written twice; some are larger than a group may be.
        var bodies = Enumerable.Range(1, 60).Select(i => string.Concat(Enumerable.Repeat(i % 2 == 0 ? "\\'?@p0\0" : "漢😀", i * 500))).ToList();
        await Task.WhenAll(bodies.Select((body, i) => Task.Run(() => Add(store, i + 1, $"unit {i}", body: body))));
        var stored = await store.Read(db => db.All($"SELECT body FROM scratch ORDER BY id", row => row.GetString(0)));
        Assert.Equal(bodies, stored);
    }

    private static MariaDbRequest Request() => MariaDbRequest.Of([$"INSERT INTO scratch (id) VALUES ({1L})"], [])!;

    private static async Task<TestApi> OpenScratch()
    {
        Assert.SkipWhen(TestDatabase.MariaDbUrl == null, "RETINUE_TEST_MARIADB is not set; ./test starts a MariaDB and sets it");
        return await Scratch.Open(EnginesAttribute.MariaDB);
    }

    private static Task<long> Add(Store store, long id, string name, long? parent = null, string body = "") => store.Write(
        async db =>
        {
            await Scratch.Add(db, id, name, parent, Scratch.Duplicate, Scratch.Orphan, body);
            return id;
        },
        async db => await db.Number($"SELECT COUNT(*) FROM scratch WHERE id = {id}") > 0);

    /// <summary>Two units that wait for the blocker, so that what comes after them gathers.</summary>
    private async Task<Task<long>[]> Holding(TestApi api, Store store)
    {
        Task<long>[] holding = [Add(store, 11, $"{held} 1"), default!];
        await Waiting(api, 1);
        holding[1] = Add(store, 12, $"{held} 2");
        await Waiting(api, 2);
        return holding;
    }

    private static async Task Waiting(TestApi api, int count)
    {
        var waited = Stopwatch.StartNew();
        while (await api.Count($"SELECT COUNT(*) FROM information_schema.processlist WHERE db = DATABASE() AND info LIKE 'INSERT INTO scratch%'") < count)
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(60), "The unit does not wait for the lock.");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Another connection that has names in hand which units want.</summary>
    private sealed class Blocker(MySqlConnection connection, MySqlTransaction transaction) : IAsyncDisposable
    {
        public static async Task<Blocker> Hold(TestApi api, string held)
        {
            var connection = new MySqlConnection(MariaDbUrl.Parse(api.Database.Url).ConnectionString + ";Pooling=false");
            await connection.OpenAsync();
            var transaction = await connection.BeginTransactionAsync();
            await using var command = new MySqlCommand($"INSERT INTO scratch (id, name, n, body) VALUES (9001, '{held} 1', 0, ''), (9002, '{held} 2', 0, '')", connection, transaction);
            await command.ExecuteNonQueryAsync();
            return new Blocker(connection, transaction);
        }

        public Task LetGo() => transaction.RollbackAsync();

        public ValueTask DisposeAsync() => connection.DisposeAsync();
    }
}
