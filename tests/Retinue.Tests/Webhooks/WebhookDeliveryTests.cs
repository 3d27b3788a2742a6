using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Webhooks;

/// <summary>What a receiver gets, in which order, and what happens when it does not take it.</summary>
public sealed class WebhookDeliveryTests
{
    [Theory, Engines]
    public async Task A_message_is_posted_as_JSON_with_the_variables_of_the_hook_and_a_signature_that_holds(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=ContactAdd");
        await stage.AddContact("Jörg \"😀\"");
        await stage.Deliver();
        var message = Assert.Single(stage.Received);
        Assert.Equal("POST /hook HTTP/1.1", message.Line);
        Assert.Equal("application/json", message.Headers["Content-Type"]);
        Assert.StartsWith("Retinue/", message.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.Matches("^msg_[A-Za-z0-9]{12}_[0-9]+$", message.Id);
        Assert.Equal($"{stage.Clock.GetUtcNow().ToUnixTimeSeconds()}", message.Headers["webhook-timestamp"]);
        Assert.Equal([message.SignatureBy(stage.Secret)], message.Signatures);
        Assert.Equal(["type", "timestamp", "data"], message.Json.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("ContactAdd", "2026-02-03T04:05:06.000Z"), (message.Type, message.Json.GetProperty("timestamp").GetString()));
        Assert.Equal(("Jörg \"😀\"", 1, "System"), (message.Name, message.Client, message.Data.GetProperty("actor").GetString()));
        Assert.Equal("", message.Data.GetProperty("password").GetString());
        Assert.False(message.Data.TryGetProperty("changed", out _));

        var delivery = Assert.Single(await stage.Deliveries());
        Assert.Equal(("done", 1L, 200L, "", "ok"), ((string)delivery["state"]!, (long)delivery["attempts"]!, (long)delivery["status"]!, (string)delivery["error"]!, (string)delivery["answer"]!));
        Assert.Equal(("2026-02-03 04:05:06", ""), (delivery["finished_at"], delivery["next_at"]));
        Assert.Equal(0, await stage.Lanes());
        await stage.After(TimeSpan.FromDays(4));
        Assert.Single(stage.Received);
    }

    [Theory, Engines]
    public async Task An_edit_says_what_changed_from_what_to_what(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.AddContact("Jane");
        await stage.Plan();
        await stage.Add("events=contactedit");
        await stage.Do("UpdateContact", "contactid=1", "firstname=Joan", "email_preferences[invoice]=1");
        await stage.Deliver();
        var changed = Assert.Single(stage.Received).Data.GetProperty("changed");
        Assert.Equal("""{"firstname":{"before":"Jane","after":"Joan"},"invoiceemails":{"before":false,"after":true}}""", changed.GetRawText());
    }

    [Theory, Engines]
    public async Task A_webhook_is_told_only_of_the_events_the_fields_and_the_client_it_asked_for(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Api.AddClient("second@example.com");
        await stage.Plan();
        await stage.Add("events=ContactAdd,ContactEdit", "fields=Email, companyname", "clientid=1");
        await stage.AddContact("Jane");
        await stage.AddContact("Other", client: 2);
        await stage.Do("UpdateContact", "contactid=1", "firstname=Joan");
        await stage.Do("UpdateContact", "contactid=1", "email=joan@example.com", "city=London");
        await stage.Do("UpdateContact", "contactid=2", "email=other@example.com");
        await stage.Do("DeleteContact", "contactid=1");
        await stage.Deliver();
        Assert.Equal(["ContactAdd", "ContactEdit"], stage.Types);
        Assert.Equal("joan@example.com", stage.Received[1].Data.GetProperty("email").GetString());
    }

    [Theory, Engines]
    public async Task A_star_is_told_of_everything_also_of_what_belongs_to_no_client(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=*");
        await stage.AddContact("Jane");
        await stage.Deliver();
        Assert.Equal(["ContactAdd", "WebhookAdd"], stage.Types.Order());
        Assert.DoesNotContain(stage.Received, r => System.Text.Encoding.UTF8.GetString(r.Body).Contains("whsec_", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task Messages_of_a_client_keep_their_order_and_a_failing_one_holds_up_no_other_client(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Api.AddClient("second@example.com");
        await stage.Plan();
        await stage.Add("events=ContactAdd");
        stage.Receiver.Answer = r => Task.FromResult<string?>(r.Name == "a2" ? Receiver.Status("500 Oops", body: "later") : Receiver.Ok);
        foreach (var name in new[] { "a1", "a2", "a3" }) await stage.AddContact(name);
        foreach (var name in new[] { "b1", "b2" }) await stage.AddContact(name, client: 2);
        await stage.Deliver();
        Assert.Equal(["a1", "a2"], stage.Received.Where(r => r.Client == 1).Select(r => r.Name));
        Assert.Equal(["b1", "b2"], stage.Received.Where(r => r.Client == 2).Select(r => r.Name));
        var held = (await stage.Deliveries("state=waiting"))[0];
        Assert.Equal((1L, 500L, "HTTP 500", "later"), ((long)held["attempts"]!, (long)held["status"]!, (string)held["error"]!, (string)held["answer"]!));

        stage.Receiver.AnswerAlways(Receiver.Ok);
        await stage.After(TimeSpan.FromSeconds(4));
        Assert.Equal(4, stage.Received.Count);
        await stage.After(TimeSpan.FromSeconds(2));
        Assert.Equal(["a1", "a2", "a2", "a3"], stage.Received.Where(r => r.Client == 1).Select(r => r.Name));
        var twice = stage.Received.Where(r => r.Name == "a2").ToList();
        Assert.Equal(twice[0].Id, twice[1].Id);
        Assert.Equal(twice[0].Body, twice[1].Body);
        Assert.NotEqual(twice[0].Headers["webhook-timestamp"], twice[1].Headers["webhook-timestamp"]);
        Assert.Equal([twice[1].SignatureBy(stage.Secret)], twice[1].Signatures);
    }

    [Theory, Engines]
    public async Task Events_that_two_processes_wrote_are_delivered_in_the_order_of_time_not_of_their_ids(string engine)
    {
        Assert.SkipWhen(engine == EnginesAttribute.SQLite, "SQLite seals in the commit, and its commits come one after the other");
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=ContactAdd");
        await stage.AddContact("first");
        stage.Clock.Advance(TimeSpan.FromMilliseconds(1));
        await stage.AddContact("second");
        // As if the first had come from a process with a later block of ids.
        foreach (var table in new[] { "UPDATE events SET id = id + 5000 WHERE name = 'ContactAdd' AND at_ms = (SELECT MIN(at_ms) FROM (SELECT at_ms FROM events WHERE name = 'ContactAdd') t)",
            "UPDATE outbox SET event_id = (SELECT MAX(id) FROM events) WHERE event_id NOT IN (SELECT id FROM events)" })
            await stage.Api.Database.Execute(table);
        await stage.Deliver();
        Assert.Equal(["first", "second"], stage.Received.Select(r => r.Name));
    }

    [Theory, Engines]
    public async Task What_is_never_taken_is_given_up_after_ten_attempts_in_three_days_and_the_next_may_go(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=ContactAdd");
        stage.Receiver.Answer = r => Task.FromResult<string?>(r.Name == "bad" ? Receiver.Status("503 Busy") : Receiver.Ok);
        await stage.AddContact("bad");
        await stage.AddContact("good");
        await stage.Deliver();
        var began = stage.Clock.GetUtcNow();
        List<TimeSpan> at = [TimeSpan.Zero];
        while (stage.Received.All(r => r.Name == "bad"))
        {
            Assert.Equal(at.Count, stage.Received.Count);
            Assert.Equal((long)at.Count, (await stage.Deliveries())[0]["attempts"]);
            await stage.After(DateTimeOffset.Parse((string)(await stage.Deliveries())[0]["next_at"]! + "Z", System.Globalization.CultureInfo.InvariantCulture) - stage.Clock.GetUtcNow() + TimeSpan.FromSeconds(1));
            at.Add(stage.Clock.GetUtcNow() - began);
        }
        Assert.Equal(10, at.Count);
        Assert.InRange(at[1], TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(7));
        Assert.InRange(at[^1], TimeSpan.FromHours(72), TimeSpan.FromHours(84));
        Assert.Equal(["dead", "done"], await stage.States());
        Assert.Equal((0L, 1L), ((long)(await stage.Webhook())["waiting"]!, (long)(await stage.Webhook())["dead"]!));
    }

    [Theory, Engines]
    public async Task A_receiver_that_is_gone_switches_the_webhook_off_until_somebody_switches_it_on(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=ContactAdd");
        stage.Receiver.AnswerAlways(Receiver.Status("410 Gone"));
        await stage.AddContact("one");
        await stage.AddContact("two");
        var heard = new List<string>();
        stage.Api.Api.Hooks.Add("WebhookEdit", 0, hook => { heard.Add(hook.Text("reason")); return default; });
        await stage.Deliver();
        Assert.Equal(["one"], stage.Received.Select(r => r.Name));
        Assert.Equal(["dead", "waiting"], await stage.States());
        var webhook = await stage.Webhook();
        Assert.Equal((false, "The receiver answered 410 Gone"), ((bool)webhook["active"]!, (string)webhook["reason"]!));
        var e = (await stage.Api.RaisedEvents()).Last();
        Assert.Equal(("WebhookEdit", "false"), (e.Name, e["active"]));
        Assert.Equal(["The receiver answered 410 Gone"], heard);

        // What happens meanwhile is not planned; what waited goes on when it is switched on.
        await stage.AddContact("three");
        await stage.After(TimeSpan.FromDays(1));
        Assert.Equal(2, (await stage.Deliveries()).Count);
        stage.Receiver.AnswerAlways(Receiver.Ok);
        await stage.Do("UpdateWebhook", "webhookid=1", "active=1");
        await stage.Deliver();
        Assert.Equal(["one", "two"], stage.Received.Select(r => r.Name));
        Assert.Equal("", (await stage.Webhook())["reason"]);
    }

    [Theory, Engines]
    public async Task A_receiver_that_asks_for_time_gets_it_but_no_more_than_a_day(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=ContactAdd");
        stage.Receiver.AnswerAlways(Receiver.Status("429 Slow down", "Retry-After: 3600\r\n"));
        await stage.AddContact("one");
        await stage.Deliver();
        await stage.After(TimeSpan.FromMinutes(59));
        Assert.Single(stage.Received);
        stage.Receiver.AnswerAlways(Receiver.Status("503 Busy", "Retry-After: 99999999\r\n"));
        await stage.After(TimeSpan.FromMinutes(8));
        Assert.Equal(2, stage.Received.Count);
        stage.Receiver.AnswerAlways(Receiver.Ok);
        await stage.After(TimeSpan.FromHours(23.9));
        Assert.Equal(2, stage.Received.Count);
        await stage.After(TimeSpan.FromHours(2.6));
        Assert.Equal(["done"], await stage.States());
    }

    [Theory, Engines]
    public async Task After_a_rotation_both_secrets_sign_until_the_old_one_ends(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=ContactAdd");
        var old = stage.Secret;
        var fresh = (string)(await stage.Do("RotateWebhookSecret", "webhookid=1", "hours=2"))["secret"]!;
        Assert.NotEqual(old, fresh);
        await stage.AddContact("during");
        await stage.Deliver();
        await stage.AddContact("after");
        await stage.After(TimeSpan.FromHours(2.1));
        var (during, after) = (stage.Received[0], stage.Received[1]);
        Assert.Equal([during.SignatureBy(fresh), during.SignatureBy(old)], during.Signatures);
        Assert.Equal([after.SignatureBy(fresh)], after.Signatures);

        var newest = (string)(await stage.Do("RotateWebhookSecret", "webhookid=1", "revoke=1"))["secret"]!;
        await stage.AddContact("revoked");
        await stage.Deliver();
        Assert.Equal([stage.Received[2].SignatureBy(newest)], stage.Received[2].Signatures);
    }

    [Theory, Engines]
    public async Task Finished_deliveries_are_kept_for_a_month_and_waiting_ones_for_good(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=ContactAdd");
        await stage.AddContact("done");
        await stage.Deliver();
        await stage.Do("UpdateWebhook", "webhookid=1", "description=slow");
        await stage.AddContact("waits");
        await stage.Plan();
        stage.Clock.Advance(TimeSpan.FromDays(29));
        Assert.Equal(0, await Retinue.Webhooks.Deliveries.Purge(stage.Api.Api));
        stage.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(1, await Retinue.Webhooks.Deliveries.Purge(stage.Api.Api));
        Assert.Equal(["waiting"], await stage.States());
    }
}
