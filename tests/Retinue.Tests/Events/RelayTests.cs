using Retinue.Events;
using Retinue.Tests.Harness;
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
        var finding = await new AuditVerifier(api.Api.Store).Run();
        Assert.Equal((null, Events, 0L), (finding.Fault, finding.Last?.Position, finding.Waiting));
    }

    [Theory, Engines]
    public async Task A_batch_that_fails_leaves_everything_as_it_was_and_is_taken_up_again(string engine)
    {
        await using var api = await TestApi.Open(engine);
        for (var i = 0; i < 3; i++) await api.Call("LogActivity", $"description=entry {i}");
        var before = await TestRows.Dump(api.Api.Store);
        var relay = new Relay(api.Api);
        var told = new List<string>();
        relay.Followers.Add((_, events) =>
        {
            told.AddRange(events.Select(e => e.Description));
            return told.Count <= 3 ? throw new InvalidOperationException("The process dies here.") : default;
        });
        await Assert.ThrowsAsync<InvalidOperationException>(relay.Step);
        Assert.Equal(before, await TestRows.Dump(api.Api.Store));
        Assert.Equal(3, await relay.Step());
        Assert.Equal(0, await relay.Step());
        Assert.Equal(["entry 0", "entry 1", "entry 2", "entry 0", "entry 1", "entry 2"], told);
        Assert.Equal(3L, (await new AuditVerifier(api.Api.Store).Run()).Last?.Position);
    }

    [Theory, Engines]
    public async Task An_event_that_came_back_into_the_outbox_stops_nobody(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Call("LogActivity", "description=first");
        await new Relay(api.Api).Drain();
        await api.Database.Execute("INSERT INTO outbox (event_id) VALUES (1)");
        await api.Call("LogActivity", "description=second");
        var relay = new Relay(api.Api);
        var told = new List<string>();
        relay.Followers.Add((_, events) =>
        {
            told.AddRange(events.Select(e => e.Description));
            return default;
        });
        await relay.Drain();
        Assert.Equal(["second"], told);
        var finding = await new AuditVerifier(api.Api.Store).Run();
        Assert.Equal((null, 2L, 0L), (finding.Fault, finding.Last?.Position, finding.Waiting));
    }

    [Theory, Engines]
    public async Task Events_are_sealed_by_their_time_and_not_by_ids_that_other_processes_lease(string engine)
    {
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
        await api.Call("LogActivity", "description=first");
        var (inside, leave) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var relay = new Relay(api.Api);
        relay.Followers.Add(async (db, _) =>
        {
            // What was only added is sent now, so that the locks of the batch are held.
            await db.Number($"SELECT COUNT(*) FROM event_seals");
            inside.TrySetResult();
            await leave.Task;
        });
        var step = relay.Step();
        await inside.Task;
        Assert.True((await api.Call("LogActivity", "description=second").WaitAsync(TimeSpan.FromSeconds(10))).IsSuccess);
        Assert.False(step.IsCompleted);
        leave.SetResult();
        Assert.Equal(1, await step);
    }
}
