using System.Diagnostics;
using MySqlConnector;
using Retinue.Storage;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Storage;

/// <summary>Several hosts in the connection string: one node is used, and left when it is not well. Two ways to one MariaDB stand for two nodes.</summary>
public sealed class MariaDbNodesTests
{
    /// <summary>Far more than it takes, and less than the time-out of a statement.</summary>
    private static readonly TimeSpan SomeSeconds = TimeSpan.FromSeconds(25);

    [Fact]
    public async Task The_first_is_used_until_it_dies_and_the_next_until_that_dies()
    {
        await using var stage = await Stage.Open();
        Assert.Equal(stage.First.Name, stage.InUse);
        stage.First.Die();
        await stage.Count();
        Assert.Equal(stage.Second.Name, stage.InUse);

        // The first is back, and nothing is wrong with the second: it stays.
        stage.First.ComeBack();
        await stage.Becomes(nodes => nodes.All(n => !n.IsProblem));
        await stage.Count();
        Assert.Equal([(stage.First.Name, "ready"), (stage.Second.Name, "in use, ready")], stage.Nodes.Select(n => (n.Name, n.State)));

        stage.Second.Die();
        await stage.Count();
        Assert.Equal(stage.First.Name, stage.InUse);
        Assert.Equal(3, await stage.Counted());
    }

    [Fact]
    public async Task The_others_follow_whoever_had_to_move_and_whoever_starts_later()
    {
        await using var stage = await Stage.Open();
        await using var other = await LocalApi.OpenAsync(stage.Options);
        // For one process alone the first node is gone: it is called by another name.
        await using var private_ = new NodeProxy((int)MariaDbUrl.Parse(stage.Api.Database.Url).Port);
        await using var mover = await LocalApi.OpenAsync(stage.Options with { Database = stage.Options.Database.Replace(stage.First.Name, private_.Name, StringComparison.Ordinal) });
        private_.Die();
        await mover.Store.Read(db => db.Number($"SELECT 1"));
        await stage.Becomes(_ => stage.InUse == stage.Second.Name && other.Store.Nodes[1].State.StartsWith("in use", StringComparison.Ordinal));
        Assert.All(stage.Nodes, node => Assert.False(node.IsProblem));
        await using var later = await LocalApi.OpenAsync(stage.Options);
        await stage.Becomes(_ => later.Store.Nodes[1].State.StartsWith("in use", StringComparison.Ordinal));
        // One that cannot go there stays where it is.
        await using var hermit = await LocalApi.OpenAsync(stage.Options with { Database = stage.Options.Database.Replace(stage.Second.Name, "127.0.0.1:1", StringComparison.Ordinal) });
        await hermit.Store.Read(db => db.Number($"SELECT 1"));
        Assert.StartsWith("in use", hermit.Store.Nodes[0].State);
    }

    [Fact]
    public async Task A_unit_under_way_on_a_node_that_hangs_is_given_up_in_seconds_and_happens_once_on_the_next()
    {
        await using var stage = await Stage.Open();
        var tries = 0;
        var watch = Stopwatch.StartNew();
        await stage.Store.Write(async db =>
        {
            await db.Number($"SELECT n FROM scratch WHERE id = 1");
            // Before it has a lock: behind both ways is one server, which does not know that the first hangs.
            if (++tries == 1) stage.First.Hang();
            return await db.Execute($"UPDATE scratch SET n = n + 1 WHERE id = 1");
        });
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, SomeSeconds);
        Assert.Equal((2, stage.Second.Name), (tries, stage.InUse));
        Assert.Equal(1, await stage.Counted());

        // What was held by the connections that hang does not take away places when the node is back.
        stage.First.GoOn();
        await stage.Becomes(nodes => nodes.All(n => !n.IsProblem));
        stage.Second.Hang();
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => stage.Count()));
        Assert.Equal(101, await stage.Counted());
    }

    [Fact]
    public async Task A_commit_that_a_hanging_node_did_and_did_not_answer_is_not_done_again()
    {
        await using var stage = await Stage.Open();
        stage.First.HangAfter("COMMIT");
        await stage.Store.Write(
            async db =>
            {
                await Scratch.Add(db, 2, "once", duplicate: Scratch.Duplicate);
                await db.Add($"UPDATE scratch SET n = n + 1 WHERE id = 1");
                return true;
            },
            async db => await db.Number($"SELECT COUNT(*) FROM scratch WHERE id = 2") > 0);
        Assert.Equal(stage.Second.Name, stage.InUse);
        Assert.Equal(1, await stage.Counted());
    }

    [Fact]
    public async Task Ids_that_are_leased_when_the_node_hangs_are_leased_on_the_next()
    {
        await using var stage = await Stage.Open();
        stage.First.HangAfter("id_blocks");
        var id = await stage.Store.Write(db => db.NewId(Sequence.Contact));
        Assert.Equal((1L, stage.Second.Name), (id, stage.InUse));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_transaction_that_cannot_be_rolled_back_is_not_committed_by_the_next_unit(int nodes)
    {
        await using var stage = await Stage.Open();
        await using var one = await LocalApi.OpenAsync(stage.Api.Database.Options);
        var router = nodes == 1 ? ((MariaDbStore)one.Store).Router : stage.Router;
        int left;
        await using (var link = await router.Connect(forLease: false))
        {
            left = link.Connection.ServerThread;
            await using var half = new MySqlCommand("START TRANSACTION; UPDATE scratch SET n = n + 100 WHERE id = 1", link.Connection);
            await half.ExecuteNonQueryAsync();
            await link.Refuse();
        }
        await using (var next = await router.Connect(forLease: false))
        {
            Assert.NotEqual(left, next.Connection.ServerThread);
            await using var unit = new MySqlCommand("START TRANSACTION; COMMIT", next.Connection);
            await unit.ExecuteNonQueryAsync();
        }
        await stage.Count();
        Assert.Equal(1, await stage.Counted());
    }

    [Fact]
    public async Task Units_wait_for_a_node_when_there_is_none_and_are_told_when_none_comes()
    {
        await using var stage = await Stage.Open();
        stage.First.Die();
        stage.Second.Die();
        await stage.Becomes(nodes => nodes.All(n => n.IsProblem));
        Assert.DoesNotContain(stage.Nodes, n => n.State.StartsWith("in use", StringComparison.Ordinal));
        var waiting = stage.Count();
        var nothing = await Assert.ThrowsAsync<NodeLostException>(() => stage.Router.Connect(forLease: false));
        Assert.Matches($"^No node of the database is ready: {stage.First.Name} [^;]+; {stage.Second.Name} [^;]+\\.$", nothing.Message);
        stage.Second.ComeBack();
        await waiting;
        Assert.Equal(stage.Second.Name, stage.InUse);
    }

    [Fact]
    public async Task A_start_needs_one_node_and_says_what_is_wrong_with_each_when_there_is_none()
    {
        await using var stage = await Stage.Open();
        stage.First.Die();
        await using (var one = await LocalApi.OpenAsync(stage.Options))
            Assert.Equal([(stage.First.Name, true), (stage.Second.Name, false)], one.Store.Nodes.Select(n => (n.Name, n.IsProblem)));
        var (_, doctor, _) = await ServerProcess.Run(stage.Api.Database, ["doctor"], "", $"RETINUE_DATABASE={stage.Options.Database}");
        Assert.Matches($"!!  node +{stage.First.Name}: .+\nok  node +{stage.Second.Name}: in use, ready\n", doctor);
        await using (var server = await ServerProcess.Start(stage.Api.Database, $"RETINUE_DATABASE={stage.Options.Database}"))
        {
            Assert.Contains($"The database is used on {stage.Second.Name}: {stage.First.Name} ", server.Text, StringComparison.Ordinal);
            Assert.Contains($"{stage.Second.Name}: in use, ready\n", await server.Http.GetStringAsync("/readyz"), StringComparison.Ordinal);
        }

        stage.Second.Die();
        var (code, _, error) = await ServerProcess.Run(stage.Api.Database, ["serve"], "", $"RETINUE_DATABASE={stage.Options.Database}");
        Assert.Equal(1, code);
        Assert.Matches($"^None of the nodes of the database [a-z0-9_]+ is ready for retinue \\({stage.First.Name} [^;]+; {stage.Second.Name} [^;]+\\); check RETINUE_DATABASE\\.\n$", error);
        Assert.DoesNotContain(MariaDbUrl.Parse(stage.Options.Database).Password, doctor + error, StringComparison.Ordinal);
    }

    /// <summary>A store over two nodes, and a row with the number 1 to count in.</summary>
    private sealed class Stage(TestApi api, NodeProxy first, NodeProxy second, LocalApi far) : IAsyncDisposable
    {
        public TestApi Api => api;

        public NodeProxy First => first;

        public NodeProxy Second => second;

        public Store Store => far.Store;

        public MariaDbNodes Router => ((MariaDbStore)far.Store).Router;

        public RetinueOptions Options => far.Options;

        public IReadOnlyList<DatabaseNode> Nodes => Store.Nodes;

        public string InUse => Nodes.Single(n => n.State.StartsWith("in use", StringComparison.Ordinal)).Name;

        public static async Task<Stage> Open()
        {
            Assert.SkipWhen(TestDatabase.MariaDbUrl == null, "RETINUE_TEST_MARIADB is not set; ./test starts a MariaDB and sets it");
            var api = await Scratch.Open(EnginesAttribute.MariaDB);
            var port = (int)MariaDbUrl.Parse(api.Database.Url).Port;
            var (first, second) = (new NodeProxy(port), new NodeProxy(port));
            var url = api.Database.Url.Replace($"127.0.0.1:{port}/", $"{first.Name},{second.Name}/", StringComparison.Ordinal);
            var stage = new Stage(api, first, second, await LocalApi.OpenAsync(api.Database.Options with { Database = url }));
            await stage.Store.Write(async db =>
            {
                await Scratch.Add(db, 1, "counter");
                return true;
            });
            return stage;
        }

        public Task<int> Count() => Store.Write(db => db.Execute($"UPDATE scratch SET n = n + 1 WHERE id = 1"));

        public Task<long> Counted() => api.Count($"SELECT n FROM scratch WHERE id = 1");

        public async Task Becomes(Func<IReadOnlyList<DatabaseNode>, bool> state)
        {
            for (var watch = Stopwatch.StartNew(); !state(Nodes); await Task.Delay(50))
                Assert.True(watch.Elapsed < SomeSeconds, string.Join("; ", Nodes));
        }

        public async ValueTask DisposeAsync()
        {
            await far.DisposeAsync();
            await first.DisposeAsync();
            await second.DisposeAsync();
            await api.DisposeAsync();
        }
    }
}
