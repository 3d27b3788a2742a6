using Microsoft.Extensions.Logging.Abstractions;
using Retinue.Events;
using Retinue.Mail.Delivery;
using Retinue.Storage;
using Retinue.Tests.Harness;
using Retinue.Tests.Mail.Delivery;
using Retinue.Tests.Webhooks;
using Xunit;

namespace Retinue.Tests.Faults;

/// <summary>The clock is set back in the middle of the work: it is noticed, nothing waits for as long as the jump was, and nothing is lost.</summary>
public sealed class ClockTests
{
    private static readonly TimeSpan Back = TimeSpan.FromHours(-1);

    [Fact]
    public void A_clock_that_is_set_back_stands_still_for_a_moment_and_is_told_of_for_ten_minutes()
    {
        var clock = new FakeClock();
        var watch = new ClockWatch(clock, NullLogger<ClockWatch>.Instance);
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Null(watch.LatelySetBy);
        var before = watch.GetUtcNow();
        clock.Set(Back);
        Assert.Equal((before, Back), (watch.GetUtcNow(), watch.LatelySetBy));
        clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(before, watch.GetUtcNow());
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(before + Back + TimeSpan.FromSeconds(6), watch.GetUtcNow());
        clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Null(watch.LatelySetBy);
        // Set right again: forward, at once.
        clock.Set(-Back);
        Assert.Equal((clock.GetUtcNow(), -Back), (watch.GetUtcNow(), watch.LatelySetBy));
        // Small corrections are what time servers do all day.
        clock.Advance(TimeSpan.FromMinutes(10));
        clock.Set(TimeSpan.FromSeconds(-1));
        Assert.Null(watch.LatelySetBy);
    }

    [Fact]
    public async Task Readyz_mentions_it_and_is_ready()
    {
        var clock = new FakeClock();
        await using var server = await TestServer.Start(EnginesAttribute.SQLite, clock);
        Assert.Equal("ready\n", await server.Http.GetStringAsync("/readyz", TestContext.Current.CancellationToken));
        clock.Set(Back);
        Assert.Equal("ready\nthe clock of this machine was set back by 3600 seconds\n", await server.Http.GetStringAsync("/readyz", TestContext.Current.CancellationToken));
    }

    [Theory, Engines]
    public async Task What_another_process_changes_is_known_as_soon_as_ever(string engine)
    {
        var clock = new FakeClock();
        await using var here = await TestApi.Open(engine, clock: clock);
        await using var there = await LocalApi.OpenAsync(here.Database.Options);
        await here.Api.Configuration.Current();
        clock.Set(Back);
        Assert.True((await there.CallAsync("SetConfigurationValue", new Dictionary<string, object?> { ["setting"] = "CompanyName", ["value"] = "Elsewhere" })).IsSuccess);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("Elsewhere", (await here.Api.Configuration.Current()).CompanyName);
    }

    [Theory, Engines]
    public async Task What_is_written_before_and_after_is_all_there_in_its_order(string engine)
    {
        var clock = new FakeClock();
        await using var api = await TestApi.Open(engine, clock: clock);
        await api.AddClient();
        for (var i = 0; i < 20; i++)
        {
            if (i == 10) clock.Set(Back);
            Assert.True((await api.Call("AddContact", "clientid=1", $"firstname={i}")).IsSuccess);
            clock.Advance(TimeSpan.FromMilliseconds(100));
        }
        await new Relay(api.Api).Drain();
        var order = await api.Api.Store.Read(db => db.All(
            $"SELECT events.id FROM event_seals JOIN events ON events.id = event_seals.event_id ORDER BY event_seals.position", row => row.Long(0)));
        Assert.Equal(order.Order(), order);
        Assert.Equal(20, await api.Count($"SELECT COUNT(*) FROM contacts"));
        Assert.Null((await new AuditVerifier(api.Api.Store).Run()).Fault);
    }

    [Theory, Engines]
    public async Task Mail_that_was_queued_before_goes_out_within_seconds(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        var care = new ClockCare(stage.Api.Api);
        await stage.Queue(["to a@example.com"]);
        SetBack(stage.Clock, stage.Api.Api);
        await stage.After(TimeSpan.FromSeconds(10));
        Assert.Empty(stage.Server.Taken);
        Assert.Equal(1, await care.Step());
        await stage.Worker.Drain();
        Assert.Single(stage.Server.Taken);
        Assert.Equal(0, await care.Step());
    }

    [Theory, Engines]
    public async Task Mail_that_a_dead_process_held_is_freed_after_a_lease_and_that_of_a_live_one_is_not(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        var (store, care) = (stage.Api.Api.Store, new ClockCare(stage.Api.Api));
        await stage.Queue("dead@example.com");
        await store.Write(db => MailLease.Take(db, 1, Now()));
        await stage.Queue("live@example.com");
        var live = (await store.Write(db => MailLease.Take(db, 1, Now())))!;
        SetBack(stage.Clock, stage.Api.Api);
        stage.Clock.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(0, await care.Step());
        await live.Renew(store, Now);
        stage.Clock.Advance(TimeSpan.FromSeconds(20));
        await live.Renew(store, Now);
        Assert.Equal(0, await care.Step());
        stage.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(1, await care.Step());
        await stage.Worker.Drain();
        Assert.Equal(["dead@example.com"], stage.Server.Reached);

        long Now() => stage.Api.Api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
    }

    [Theory, Engines]
    public async Task A_webhook_that_waits_for_its_next_attempt_does_not_wait_an_hour(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=ContactAdd");
        stage.Receiver.AnswerAlways(Receiver.Status("503 Busy"));
        await stage.AddContact("Jane");
        await stage.Deliver();
        stage.Receiver.AnswerAlways(Receiver.Ok);
        SetBack(stage.Clock, stage.Api.Api);
        await stage.After(TimeSpan.FromSeconds(20));
        Assert.Equal(["waiting"], await stage.States());
        Assert.Equal(1, await new ClockCare(stage.Api.Api).Step());
        await stage.Deliver();
        Assert.Equal(["done"], await stage.States());
    }

    [Theory, Engines]
    public async Task A_start_does_not_wait_for_a_lease_that_no_clock_will_reach(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        var until = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeMilliseconds();
        await database.Execute("DELETE FROM migrations WHERE step = '0009_installation:1'");
        await database.Execute($"INSERT INTO leases (name, holder, until_ms) VALUES ('migrate', 'somebody who died', {until})");
        await using var api = await LocalApi.OpenAsync(database.Options).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.Equal(1, await api.Store.Read(db => db.Number($"SELECT COUNT(*) FROM migrations WHERE step = '0009_installation:1'")));
    }

    /// <summary>Sets it, and the process looks at it, as its workers do all the time.</summary>
    private static void SetBack(FakeClock clock, LocalApi api)
    {
        clock.Set(Back);
        Assert.Equal(Back, api.Clock.LatelySetBy);
    }
}
