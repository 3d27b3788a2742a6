using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Webhooks;

/// <summary>ReplayWebhook: one delivery, all dead ones, or the events of a time.</summary>
public sealed class WebhookReplayTests
{
    [Theory, Engines]
    public async Task One_delivery_is_sent_again_under_its_id(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=ContactAdd");
        await stage.AddContact("a");
        await stage.AddContact("b");
        await stage.Deliver();
        var (result, events) = await stage.Api.Raise("ReplayWebhook", "webhookid=1", "deliveryid=1");
        Assert.Equal(1L, result["replayed"]);
        Assert.Equal("""{"webhookid":1,"replayed":1}""", Assert.Single(events).Data.GetRawText());
        await stage.Deliver();
        Assert.Equal(["a", "b", "a"], stage.Received.Select(r => r.Name));
        Assert.Equal(stage.Received[0].Id, stage.Received[2].Id);
        Assert.Equal(stage.Received[0].Body, stage.Received[2].Body);
        Assert.Equal(["done", "done"], await stage.States());
        await stage.Api.Refuse("Delivery ID Not Found", "ReplayWebhook", "webhookid=1", "deliveryid=9");
        await stage.Add("events=*");
        await stage.Api.Refuse("Delivery ID Not Found", "ReplayWebhook", "webhookid=2", "deliveryid=1");
    }

    [Theory, Engines]
    public async Task All_dead_deliveries_are_sent_again_in_order(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Api.AddClient("second@example.com");
        await stage.Plan();
        await stage.Add("events=ContactAdd");
        foreach (var name in new[] { "a1", "a2" }) await stage.AddContact(name);
        await stage.AddContact("b1", client: 2);
        await stage.Plan();
        await stage.Api.Database.Execute("UPDATE webhook_deliveries SET state = 'dead', attempts = 10, finished_at = 1, next_at = 0");
        await stage.Deliver();
        Assert.Empty(stage.Received);
        Assert.Equal(3L, (await stage.Do("ReplayWebhook", "webhookid=1", "dead=1"))["replayed"]);
        await stage.Deliver();
        Assert.Equal(["a1", "a2"], stage.Received.Where(r => r.Client == 1).Select(r => r.Name));
        Assert.Equal(["b1"], stage.Received.Where(r => r.Client == 2).Select(r => r.Name));
        Assert.Equal(["done", "done", "done"], await stage.States());
        var (none, events) = await stage.Api.Raise("ReplayWebhook", "webhookid=1", "dead=1");
        Assert.Equal(0L, none["replayed"]);
        Assert.Empty(events);
    }

    [Theory, Engines]
    public async Task The_events_of_a_time_are_sent_also_to_a_webhook_that_was_not_there_then(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.AddContact("before");
        stage.Clock.Advance(TimeSpan.FromHours(1));
        await stage.AddContact("a");
        await stage.Do("UpdateContact", "contactid=2", "firstname=renamed");
        stage.Clock.Advance(TimeSpan.FromMilliseconds(700));
        await stage.AddContact("b");
        stage.Clock.Advance(TimeSpan.FromHours(1));
        await stage.AddContact("after");
        await stage.Add("events=ContactAdd");
        await stage.Deliver();
        var told = stage.Received.Count;
        Assert.Equal(2L, (await stage.Do("ReplayWebhook", "webhookid=1", "from=2026-02-03 05:05:06", "to=2026-02-03T05:05:06Z"))["replayed"]);
        await stage.Deliver();
        Assert.Equal(["a", "b"], stage.Received.Skip(told).Select(r => r.Name));

        // Again: the same messages, not new ones. Without an end: up to now.
        Assert.Equal(3L, (await stage.Do("ReplayWebhook", "webhookid=1", "from=2026-02-03 05:00:00"))["replayed"]);
        await stage.Deliver();
        Assert.Equal(["a", "b", "after"], stage.Received.Skip(told + 2).Select(r => r.Name));
        Assert.Equal(stage.Received[told].Id, stage.Received[told + 2].Id);
    }

    [Theory, Engines]
    public async Task What_is_asked_for_must_be_clear(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=*");
        const string unclear = "Say what to send again: deliveryid, dead=1, or from and to";
        await stage.Api.Refuse(unclear, "ReplayWebhook", "webhookid=1");
        await stage.Api.Refuse(unclear, "ReplayWebhook", "webhookid=1", "dead=0", "to=2026-02-03");
        await stage.Api.Refuse(unclear, "ReplayWebhook", "webhookid=1", "dead=1", "from=2026-02-03");
        await stage.Api.Refuse("yesterday is not a time in UTC such as 2026-02-03 04:05:06", "ReplayWebhook", "webhookid=1", "from=yesterday");
        await stage.Api.Refuse("Webhook ID Not Found", "ReplayWebhook", "webhookid=9", "dead=1");
        await stage.Api.Refuse("Webhook ID Not Found", "ReplayWebhook", "dead=1");
    }

    [Theory, Engines]
    public async Task More_events_than_one_call_can_plan_are_refused(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=ContactAdd");
        await stage.Plan();
        for (var first = 10_000; first < 15_001; first += 1000)
        {
            var ids = Enumerable.Range(first, 1000).ToList();
            await stage.Api.Database.Execute("INSERT INTO events (id, at_ms, name, client_id, actor, ip, request_id, data) VALUES " + string.Join(',', ids.Select(i => $"({i},1000,'X',1,'','','','{{}}')")));
            await stage.Api.Database.Execute("INSERT INTO event_seals (position, event_id, salt, digest, hash) VALUES " + string.Join(',', ids.Select(i => $"({i},{i},'','','')")));
        }
        await stage.Api.Refuse("There are more than 5000 events in that time; choose a shorter one", "ReplayWebhook", "webhookid=1", "from=1970-01-01");
    }
}
