using Retinue.Tests.Harness;
using Retinue.Webhooks;
using Xunit;

namespace Retinue.Tests.Webhooks;

/// <summary>Several senders over one database: each message once in the normal case, in order per client, and nothing left behind by one that died.</summary>
public sealed class WebhookSenderTests
{
    private const int Clients = 12;
    private const int Events = 8;

    [Theory, Engines]
    public async Task Two_senders_share_the_work_and_nothing_is_doubled_or_out_of_order(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        for (var client = 2; client <= Clients; client++) await stage.Api.AddClient($"{client}@example.com");
        await stage.Plan();
        await stage.Add("events=ContactAdd");
        await using var second = await LocalApi.OpenAsync(stage.Api.Database.Options with { WebhookPrivate = true }, clock: stage.Clock);
        stage.Receiver.Answer = async _ =>
        {
            await Task.Delay(Random.Shared.Next(10));
            return Receiver.Ok;
        };
        using var stop = new CancellationTokenSource();
        using var one = new WebhookSender(stage.Api.Api);
        using var two = new WebhookSender(second);
        var running = Task.WhenAll(one.Run(TimeSpan.FromMilliseconds(20), stop.Token), two.Run(TimeSpan.FromMilliseconds(20), stop.Token));
        for (var n = 0; n < Events; n++)
        {
            await Task.WhenAll(Enumerable.Range(1, Clients).Select(client => stage.AddContact($"{n}", client)));
            stage.Clock.Advance(TimeSpan.FromMilliseconds(1));
            await stage.Plan();
        }
        await stage.Receiver.WaitFor(() => stage.Received.Count >= Clients * Events);
        while (await stage.Lanes() > 0) await Task.Delay(20);
        await stop.CancelAsync();
        await running;
        Assert.Equal(Clients * Events, stage.Received.Count);
        for (var client = 1; client <= Clients; client++)
            Assert.Equal(Enumerable.Range(0, Events).Select(n => $"{n}"), stage.Received.Where(r => r.Client == client).Select(r => r.Name));
        Assert.Equal(0, await stage.Api.Count($"SELECT COUNT(*) FROM webhook_deliveries WHERE state <> 'done' OR attempts <> 1"));
    }

    [Theory, Engines]
    public async Task A_lane_that_a_dead_process_held_is_taken_over_when_its_lease_has_ended(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=ContactAdd");
        await stage.AddContact("x");
        await stage.Plan();
        var now = stage.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        var lane = Assert.Single(await stage.Api.Api.Store.Write(db => Lanes.Take(db, 1, 8, now)));
        Assert.Empty(await stage.Api.Api.Store.Write(db => Lanes.Take(db, 1, 8, now)));
        await stage.After(TimeSpan.FromMilliseconds(Lanes.LeaseMilliseconds - 1));
        Assert.Empty(stage.Received);
        await stage.After(TimeSpan.FromMilliseconds(1));
        Assert.Equal(["x"], stage.Received.Select(r => r.Name));
        Assert.False(await stage.Api.Api.Store.Write(db => Lanes.Hold(db, lane, now)));
    }

    [Theory, Engines]
    public async Task What_a_sender_that_lost_its_lease_has_to_say_is_not_heard(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=ContactAdd");
        await stage.AddContact("x");
        stage.Receiver.Answer = async r =>
        {
            // While the answer is under way the lease ends, and somebody else takes the lane.
            await stage.Api.Database.Execute("UPDATE webhook_lanes SET holder = 'somebody else'");
            return Receiver.Ok;
        };
        await stage.Deliver();
        Assert.Equal("waiting", Assert.Single(await stage.States()));
        stage.Receiver.AnswerAlways(Receiver.Ok);
        await stage.After(TimeSpan.FromSeconds(31));
        Assert.Equal(["done"], await stage.States());
        Assert.Equal(2, stage.Received.Count);
    }

    [Theory, Engines]
    public async Task A_stop_lets_what_is_under_way_end_and_leaves_the_rest_to_the_next_start(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=ContactAdd");
        await stage.AddContact("one");
        await stage.AddContact("two");
        await stage.Plan();
        using var stop = new CancellationTokenSource();
        stage.Receiver.Answer = async _ =>
        {
            await stop.CancelAsync();
            await Task.Delay(300);
            return Receiver.Ok;
        };
        using (var sender = new WebhookSender(stage.Api.Api)) await sender.Run(TimeSpan.FromMilliseconds(20), stop.Token);
        Assert.Equal(["one"], stage.Received.Select(r => r.Name));
        Assert.Equal(["done", "waiting"], await stage.States());
        stage.Receiver.AnswerAlways(Receiver.Ok);
        await stage.Deliver();
        Assert.Equal(["one", "two"], stage.Received.Select(r => r.Name));
    }

    [Theory, Engines]
    public async Task A_stop_does_not_wait_for_a_receiver_that_hangs_and_its_attempt_does_not_count(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=ContactAdd");
        await stage.AddContact("one");
        await stage.Plan();
        using var stop = new CancellationTokenSource();
        stage.Receiver.Answer = async _ =>
        {
            await stop.CancelAsync();
            await Task.Delay(TimeSpan.FromMinutes(1));
            return null;
        };
        var watch = System.Diagnostics.Stopwatch.StartNew();
        using (var sender = new WebhookSender(stage.Api.Api)) await sender.Run(TimeSpan.FromMilliseconds(20), stop.Token);
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(12));
        var delivery = Assert.Single(await stage.Deliveries());
        Assert.Equal(("waiting", 0L), ((string)delivery["state"]!, (long)delivery["attempts"]!));
        stage.Receiver.AnswerAlways(Receiver.Ok);
        await stage.Deliver();
        Assert.Equal(["done"], await stage.States());
    }

    [Theory, Engines]
    public async Task A_secret_that_the_key_does_not_open_is_a_failure_that_says_so(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=ContactAdd");
        await stage.AddContact("x");
        await stage.Plan();
        await using var other = await LocalApi.OpenAsync(stage.Api.Database.Options with { WebhookPrivate = true, Key = "another key altogether" }, clock: stage.Clock);
        using var sender = new WebhookSender(other);
        await sender.Drain();
        Assert.Equal(0, stage.Receiver.Connections);
        Assert.StartsWith("The secret cannot be decrypted", (string)Assert.Single(await stage.Deliveries())["error"]!, StringComparison.Ordinal);
    }
}
