using Retinue.Events;
using Retinue.Tests.Harness;
using Retinue.Webhooks;
using Xunit;

namespace Retinue.Tests.Events;

/// <summary>The relay takes every event up once and in order, however many run and wherever they stop.</summary>
public sealed class RelayTests
{
    [Theory, Engines]
    public async Task Relays_of_several_processes_seal_each_event_once(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await using var other = await LocalApi.OpenAsync(api.Database.Options);
        var relays = new[] { api.Api, api.Api, other, other }.Select(a => new Relay(a)).ToList();
        const int Events = 700;
        var writing = Task.WhenAll(Enumerable.Range(0, Events).Select(i => Task.Run(() => api.Call("LogActivity", $"description=entry {i}"))));
        await Task.WhenAll(relays.Select(relay => Task.Run(async () =>
        {
            while (!writing.IsCompleted) await relay.Drain();
            await relay.Drain();
        })));
        await writing;
        Assert.Equal((null, Events, 0L), Ending(await new AuditVerifier(api.Api.Store).Run()));
    }

    [Theory, Engines]
    public async Task A_batch_that_fails_leaves_everything_as_it_was_and_is_taken_up_again(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await AddWebhook(api);
        await new Relay(api.Api).Drain();
        var isSqlite = engine == EnginesAttribute.SQLite;
        await api.Database.Execute($"CREATE TRIGGER die_here BEFORE INSERT ON webhook_deliveries {(isSqlite ? "BEGIN SELECT RAISE(ABORT, 'no'); END" : "FOR EACH ROW SIGNAL SQLSTATE '45000'")}");
        var before = await TestRows.Dump(api.Api.Store);
        if (isSqlite)
        {
            // There the writing commit is the batch.
            await Assert.ThrowsAnyAsync<Exception>(() => api.Call("LogActivity", "description=entry"));
            Assert.Equal(before, await TestRows.Dump(api.Api.Store));
        }
        else
        {
            for (var i = 0; i < 3; i++) await api.Call("LogActivity", "description=entry");
            before = await TestRows.Dump(api.Api.Store);
            await Assert.ThrowsAnyAsync<Exception>(new Relay(api.Api).Step);
            Assert.Equal(before, await TestRows.Dump(api.Api.Store));
        }
        await api.Database.Execute("DROP TRIGGER die_here");
        if (isSqlite)
            for (var i = 0; i < 3; i++) await api.Call("LogActivity", "description=entry");
        Assert.Equal(isSqlite ? 0 : 3, await new Relay(api.Api).Step());
        Assert.Equal(0, await new Relay(api.Api).Step());
        Assert.Equal(3, await api.Count($"SELECT COUNT(*) FROM webhook_deliveries WHERE event_name = {EventNames.LogActivity}"));
        Assert.Equal((null, 4L, 0L), Ending(await new AuditVerifier(api.Api.Store).Run()));
    }

    [Theory, Engines]
    public async Task An_event_that_came_back_into_the_outbox_stops_nobody(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Call("LogActivity", "description=first");
        await new Relay(api.Api).Drain();
        await AddWebhook(api);
        await new Relay(api.Api).Drain();
        await api.Database.Execute("INSERT INTO outbox (event_id) VALUES (1)");
        await api.Call("LogActivity", "description=second");
        await new Relay(api.Api).Drain();
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM webhook_deliveries WHERE event_name = {EventNames.LogActivity}"));
        Assert.Equal((null, 3L, 0L), Ending(await new AuditVerifier(api.Api.Store).Run()));
    }

    [Theory, Engines]
    public async Task Events_are_sealed_by_their_time_and_not_by_ids_that_other_processes_lease(string engine)
    {
        Assert.SkipWhen(engine == EnginesAttribute.SQLite, "SQLite seals in the commit");
        await using var api = await TestApi.Open(engine);
        for (var i = 0; i < 3; i++) await api.Call("LogActivity", $"description=entry {i}");
        await api.Database.Execute("UPDATE events SET at_ms = 1000 - id");
        await api.Database.Execute("UPDATE outbox SET at_ms = 1000 - event_id");
        await new Relay(api.Api).Drain();
        Assert.Equal([3L, 2L, 1L], await api.Api.Store.Read(db => db.All($"SELECT event_id FROM event_seals ORDER BY position", row => row.GetInt64(0))));
    }

    [Theory, Engines]
    public async Task Writers_do_not_wait_for_a_relay_that_takes_its_time(string engine)
    {
        Assert.SkipWhen(engine == EnginesAttribute.SQLite, "SQLite has one writer; a batch is bounded there, and is its own turn");
        await using var api = await TestApi.Open(engine);
        await AddWebhook(api);
        await new Relay(api.Api).Drain();
        await api.Call("LogActivity", "description=first");
        var (inside, leave) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        // The relay waits for the webhook, in the middle of its batch.
        var holding = api.Api.Store.Write(async db =>
        {
            await WebhookRows.Lock(db, 1);
            inside.TrySetResult();
            await leave.Task;
            return true;
        });
        await inside.Task;
        var step = new Relay(api.Api).Step();
        Assert.True((await api.Call("LogActivity", "description=second").WaitAsync(TimeSpan.FromSeconds(30))).IsSuccess);
        Assert.False(step.IsCompleted);
        leave.SetResult();
        await holding;
        Assert.InRange(await step, 1, 2);
    }

    private static async Task AddWebhook(TestApi api) => Assert.True((await api.Call("AddWebhook", "url=https://example.com/", "events=LogActivity")).IsSuccess);

    private static (string? Fault, long? Last, long Waiting) Ending(AuditFinding finding) => (finding.Fault, finding.Last?.Position, finding.Waiting);
}
