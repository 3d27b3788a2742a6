using MySqlConnector;
using Retinue.Access;
using Retinue.Storage;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Storage;

/// <summary>Whatever happens to a connection, a unit of work happens exactly once (the contract of the cluster, see the design).</summary>
public sealed class MariaDbRetryTests
{
    [Fact]
    public async Task A_unit_whose_connection_is_killed_half_way_happens_once()
    {
        await using var api = await OpenScratch();
        var tries = 0;
        await api.Api.Store.Write(async db =>
        {
            tries++;
            var id = await db.NewId(Sequence.Contact);
            await Scratch.Add(db, id, "once");
            var connection = await db.Number($"SELECT CONNECTION_ID()");
            if (tries == 1) await Kill(api, connection);
            await db.Execute($"UPDATE scratch SET n = n + 1 WHERE id = {id}");
            return true;
        });
        Assert.Equal(2, tries);
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM scratch WHERE id = 1 AND n = 1"));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM scratch"));
    }

    [Fact]
    public async Task A_unit_that_was_rolled_back_on_the_way_happens_once_and_whole()
    {
        // As a Galera node does when another node overrules it: nobody is told before the packet's end.
        await using var api = await OpenScratch();
        var tries = 0;
        await api.Api.Store.Write(async db =>
        {
            await Scratch.Add(db, 1, "first");
            if (++tries == 1) await db.Execute($"ROLLBACK");
            await Scratch.Add(db, 2, "second");
            return true;
        });
        Assert.Equal(2, tries);
        Assert.Equal(2, await api.Count($"SELECT COUNT(*) FROM scratch"));
    }

    [Fact]
    public async Task A_unit_whose_connection_is_killed_at_its_commit_happens_once()
    {
        await using var api = await OpenScratch();
        await AddCounter(api);
        // Somebody holds the row that the commit's batch needs, so that it is certainly under way when it is killed.
        await using var other = await Connect(api);
        await using var blocker = await other.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await Execute(other, blocker, "UPDATE scratch SET n = n WHERE id = 1000");

        var sent = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        var unit = api.Api.Store.Write(
            async db =>
            {
                var connection = await db.Number($"SELECT CONNECTION_ID()");
                await Scratch.Add(db, 1, "once");
                await db.Add($"UPDATE scratch SET n = n + 1 WHERE id = 1000");
                sent.TrySetResult(connection);
                return true;
            },
            async db => await db.Number($"SELECT COUNT(*) FROM scratch WHERE id = 1") > 0);
        var victim = await sent.Task;
        while (await api.Count($"SELECT COUNT(*) FROM information_schema.processlist WHERE id = {victim} AND info LIKE 'UPDATE scratch%'") == 0) await Task.Delay(10, TestContext.Current.CancellationToken);
        await Kill(api, victim);
        await blocker.RollbackAsync(TestContext.Current.CancellationToken);

        Assert.True(await unit);
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM scratch WHERE id = 1"));
        Assert.Equal(1, await api.Count($"SELECT n FROM scratch WHERE id = 1000"));
    }

    [Fact]
    public async Task A_unit_whose_commit_happened_although_its_answer_was_lost_is_not_done_again()
    {
        await using var api = await OpenScratch();
        await using var proxy = new LossyProxy((int)MariaDbUrl.Parse(api.Database.Url).Port);
        await using var far = await LocalApi.OpenAsync(api.Database.Options with { Database = Through(api, proxy) });
        await AddCounter(api);
        await far.Store.Write(db => db.NewId(Sequence.Contact));

        proxy.LoseNextCommit();
        var id = await far.Store.Write(
            async db =>
            {
                await Scratch.Add(db, 5, "once", duplicate: Scratch.Duplicate);
                await db.Add($"UPDATE scratch SET n = n + 1 WHERE id = 1000");
                return 5L;
            },
            async db => await db.Number($"SELECT COUNT(*) FROM scratch WHERE id = 5") > 0);
        Assert.Equal((5, 1), (id, proxy.Lost));
        Assert.Equal(1, await api.Count($"SELECT n FROM scratch WHERE id = 1000"));
    }

    [Fact]
    public async Task A_sub_account_whose_commit_was_answered_to_nobody_is_not_its_own_duplicate()
    {
        await using var api = await OpenScratch();
        await api.AddClient();
        await using var proxy = new LossyProxy((int)MariaDbUrl.Parse(api.Database.Url).Port);
        await using var far = await LocalApi.OpenAsync(api.Database.Options with { Database = Through(api, proxy) });
        // The ids are leased before, so that the commit which is lost is that of the contact.
        foreach (var sequence in new[] { Sequence.Contact, Sequence.Login, Sequence.Membership, Sequence.Event })
            await far.Store.Write(async db => await db.NewId(sequence) + await db.NewId(sequence));
        proxy.LoseNextCommit();
        var result = await Add(far);
        Assert.Equal(("success", 1), (result["result"], proxy.Lost));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM contacts WHERE id = {(long)result["contactid"]!}"));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM contacts"));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM events WHERE name = 'ContactAdd'"));
    }

    [Fact]
    public async Task A_credential_whose_revocation_was_answered_to_nobody_is_not_looked_for_again()
    {
        await using var api = await OpenScratch();
        await using var proxy = new LossyProxy((int)MariaDbUrl.Parse(api.Database.Url).Port);
        await using var far = await LocalApi.OpenAsync(api.Database.Options with { Database = Through(api, proxy) });
        await Bootstrap.Ensure(far, TestServer.Identifier, TestServer.Secret);
        proxy.LoseNextCommit();
        await Credentials.Revoke(far, TestServer.Identifier);
        Assert.Equal(1, proxy.Lost);
        Assert.Equal(0, await api.Count($"SELECT COUNT(*) FROM credentials"));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM events WHERE name = 'CredentialRevoke'"));
    }

    [Fact]
    public async Task A_commit_that_hangs_and_is_given_up_may_have_happened_and_nobody_is_told_that_it_did_not()
    {
        await using var api = await OpenScratch();
        await using var patient = await LocalApi.OpenAsync(api.Database.Options with { Database = api.Database.Url + "?DefaultCommandTimeout=2" });
        await patient.Store.Write(db => db.NewId(Sequence.Contact));
        await using var other = await Connect(api);
        // The packet with the COMMIT in it waits in the server for as long as this.
        await Execute(other, null, "LOCK TABLES scratch READ");
        await Assert.ThrowsAsync<OutcomeUnknownException>(async () => await patient.Store.Write(
            async db =>
            {
                await Scratch.Add(db, 1, "perhaps");
                return true;
            },
            async db => await db.Number($"SELECT COUNT(*) FROM scratch WHERE id = 1") > 0));
        await Execute(other, null, "UNLOCK TABLES");
        Assert.InRange(await api.Count($"SELECT COUNT(*) FROM scratch"), 0, 1);
    }

    [Fact]
    public async Task Of_two_units_in_a_deadlock_both_happen()
    {
        await using var api = await OpenScratch();
        await api.Api.Store.Write(async db =>
        {
            await Scratch.Add(db, 1, "one");
            await Scratch.Add(db, 2, "two");
            return true;
        });
        TaskCompletionSource[] locked = [new(TaskCreationOptions.RunContinuationsAsynchronously), new(TaskCreationOptions.RunContinuationsAsynchronously)];
        var tries = 0;
        await Task.WhenAll(Unit(1, 2, locked[0], locked[1]), Unit(2, 1, locked[1], locked[0]));
        Assert.Equal(3, tries);
        Assert.Equal(2, await api.Count($"SELECT COUNT(*) FROM scratch WHERE n = 2"));

        Task<bool> Unit(long first, long then, TaskCompletionSource mine, TaskCompletionSource others) => api.Api.Store.Write(async db =>
        {
            Interlocked.Increment(ref tries);
            await db.Execute($"UPDATE scratch SET n = n + 1 WHERE id = {first}");
            mine.TrySetResult();
            await others.Task;
            await db.Execute($"UPDATE scratch SET n = n + 1 WHERE id = {then}");
            return true;
        });
    }

    [Fact]
    public async Task A_unit_that_goes_another_way_when_it_runs_again_gets_no_id_of_another_sequence()
    {
        await using var api = await OpenScratch();
        // Sequences that stand far apart: an id of one is never by chance one of the other.
        await api.Api.Store.Write(async db =>
        {
            for (var i = 0; i < 100; i++) await db.NewId(Sequence.Login);
            return true;
        });
        var tries = new List<(Sequence Sequence, long Id)[]>();
        await api.Api.Store.Write(async db =>
        {
            Sequence[] order = tries.Count == 0 ? [Sequence.Login, Sequence.Event, Sequence.Login] : [Sequence.Event, Sequence.Login, Sequence.Event, Sequence.Login];
            var ids = new List<(Sequence, long)>();
            foreach (var sequence in order) ids.Add((sequence, await db.NewId(sequence)));
            tries.Add([.. ids]);
            var connection = await db.Number($"SELECT CONNECTION_ID()");
            if (tries.Count == 1) await Kill(api, connection);
            return await db.Number($"SELECT CONNECTION_ID()");
        });
        Assert.Equal(2, tries.Count);
        // The ids of the first try, and new ones where the second needs more.
        foreach (var sequence in new[] { Sequence.Login, Sequence.Event }) Assert.Equal(Of(tries[0], sequence), Of(tries[1], sequence).Take(Of(tries[0], sequence).Count()));
        Assert.All(Of(tries[1], Sequence.Login), id => Assert.InRange(id, 101, 1000));
        Assert.All(Of(tries[1], Sequence.Event), id => Assert.InRange(id, 1, 100));
        Assert.Equal(4, tries[1].Distinct().Count());

        static IEnumerable<long> Of((Sequence Sequence, long Id)[] ids, Sequence sequence) => ids.Where(i => i.Sequence == sequence).Select(i => i.Id);
    }

    private static async Task<TestApi> OpenScratch()
    {
        Assert.SkipWhen(TestDatabase.MariaDbUrl == null, "RETINUE_TEST_MARIADB is not set; ./test starts a MariaDB and sets it");
        return await Scratch.Open(EnginesAttribute.MariaDB);
    }

    private static async Task<ApiResult> Add(LocalApi api) => await api.CallAsync(
        "AddContact", new Dictionary<string, object?> { ["clientid"] = 1, ["email"] = "jane@example.com", ["permissions"] = "profile" });

    private static Task<bool> AddCounter(TestApi api) => api.Api.Store.Write(async db =>
    {
        await Scratch.Add(db, 1000, "counter");
        return true;
    });

    private static string Through(TestApi api, LossyProxy proxy) =>
        api.Database.Url.Replace($":{MariaDbUrl.Parse(api.Database.Url).Port}/", $":{proxy.Port}/", StringComparison.Ordinal) + "?SslMode=None";

    private static async Task<MySqlConnection> Connect(TestApi api)
    {
        var connection = new MySqlConnection(MariaDbUrl.Parse(api.Database.Url).ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task Kill(TestApi api, long connection)
    {
        await using var killer = await Connect(api);
        await Execute(killer, null, $"KILL {connection}");
    }

    private static async Task Execute(MySqlConnection connection, MySqlTransaction? transaction, string statement)
    {
        await using var command = new MySqlCommand(statement, connection, transaction);
        await command.ExecuteNonQueryAsync();
    }
}
