using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Webhooks;

/// <summary>The actions on webhooks: what they take, refuse, answer and note.</summary>
public sealed class WebhookActionTests
{
    private const string Url = "url=https://example.com/hook";

    [Theory, Engines]
    public async Task A_webhook_is_added_with_a_secret_that_is_shown_this_once_and_kept_encrypted(string engine)
    {
        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        await api.AddClient();
        var (result, events) = await api.Raise("AddWebhook", "url= https://example.com/hook?x=1 ", "events=contactADD, ClientEdit", "fields=email", "clientid=1", "description=For the shop");
        Assert.Equal(1L, result["webhookid"]);
        var secret = (string)result["secret"]!;
        Assert.StartsWith("whsec_", secret, StringComparison.Ordinal);
        Assert.Equal(32, Convert.FromBase64String(secret[6..]).Length);

        var e = Assert.Single(events);
        Assert.Equal(("WebhookAdd", null), (e.Name, e.ClientId));
        Assert.Equal("""{"webhookid":1,"url":"https://example.com/hook?x=1","events":"ContactAdd,ClientEdit","fields":"email","clientid":1,"description":"For the shop","active":true,"reason":""}""", e.Data.GetRawText());

        var list = await api.Call("GetWebhooks");
        var row = Assert.Single(list.Rows("webhooks"));
        Assert.Equal(("ContactAdd,ClientEdit", "email", 1L, true), ((string)row["events"]!, (string)row["fields"]!, (long)row["clientid"]!, (bool)row["active"]!));
        Assert.Equal((0L, 0L, "", "2026-02-03 04:05:06"), ((long)row["waiting"]!, (long)row["dead"]!, (string)row["oldsecretuntil"]!, (string)row["created_at"]!));
        Assert.DoesNotContain("whsec_", list.Everything(), StringComparison.Ordinal);
        var stored = await TestRows.Dump(api.Api.Store);
        Assert.Contains(stored, r => r.Contains("webhooks.secret=enc1:", StringComparison.Ordinal));
        Assert.DoesNotContain(stored, r => r.Contains(secret[6..], StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task A_repeated_call_with_a_key_gets_the_same_secret_which_is_not_kept_in_clear(string engine)
    {
        await using var server = await TestServer.Start(engine);
        var first = await server.Form7($"action=AddWebhook&responsetype=json&{Url}&events=*", ("Idempotency-Key", "k"));
        var second = await server.Form7($"action=AddWebhook&responsetype=json&{Url}&events=*", ("Idempotency-Key", "k"));
        Assert.Equal(first.Body, second.Body);
        var secret = first.Json.GetProperty("secret").GetString()!;
        Assert.DoesNotContain(await TestRows.Dump(server.Api.Store), row => row.Contains(secret[6..], StringComparison.Ordinal));
        var other = await server.Form7($"action=AddWebhook&responsetype=json&{Url}&events=ClientAdd", ("Idempotency-Key", "k"));
        Assert.Equal("The Idempotency-Key was used for a different request", other.Json.GetProperty("message").GetString());
    }

    [Theory, Engines]
    public async Task What_cannot_be_called_or_is_no_event_is_refused(string engine)
    {
        await using var api = await TestApi.Open(engine);
        (string Message, string[] Parameters)[] refusals =
        [
            ("The URL cannot be used: it is missing", ["events=*"]),
            ("The URL cannot be used: an address such as https://example.com/webhooks is expected", ["url=", "events=*"]),
            ("The URL cannot be used: an address such as https://example.com/webhooks is expected", ["url=/hook", "events=*"]),
            ("The URL cannot be used: an address such as https://example.com/webhooks is expected", ["url=file:///etc/passwd", "events=*"]),
            ("The URL cannot be used: an address such as https://example.com/webhooks is expected", ["url=gopher://example.com/", "events=*"]),
            ("The URL cannot be used: it must begin with https://", ["url=http://example.com/", "events=*"]),
            ("The URL cannot be used: it must not hold a user name or a password", ["url=https://user:secret@example.com/", "events=*"]),
            ("The URL cannot be used: it must not have a fragment (#)", ["url=https://example.com/#x", "events=*"]),
            ("The URL cannot be used: it is longer than 2000 characters", [$"url=https://example.com/{new string('x', 2000)}", "events=*"]),
            ("Name the events, separated by commas, or * for all of them", [Url]),
            ("Name the events, separated by commas, or * for all of them", [Url, "events= , "]),
            ("There is no event contactaddd", [Url, "events=ContactAdd,ContactAddd"]),
            ("There is no event contactdetailsvalidation", [Url, "events=ContactDetailsValidation"]),
            ("Client ID Not Found", [Url, "events=*", "clientid=9"]),
            .. new[] { "127.0.0.1", "127.1", "2130706433", "0x7f000001", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254", "10.0.0.1", "0.0.0.0", "[fd00:ec2::254]" }
                .Select(host => ("The URL cannot be used: its address is private", new[] { $"url=https://{host}/", "events=*" })),
        ];
        foreach (var (message, parameters) in refusals) await api.Refuse(message, "AddWebhook", parameters);
    }

    [Theory, Engines]
    public async Task An_update_changes_what_it_brings_and_notes_it(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddWebhook", Url, "events=ContactAdd", "fields=email", "description=x");
        var (result, events) = await api.Raise("UpdateWebhook", "webhookid=1", "events=*", "fields=", "active=0");
        Assert.Equal(1L, result["webhookid"]);
        var e = Assert.Single(events);
        Assert.Equal("WebhookEdit", e.Name);
        Assert.Equal("""{"url":"https://example.com/hook","events":"ContactAdd","fields":"email","clientid":0,"description":"x","active":true,"reason":""}""", e["olddata"]);
        Assert.Equal(("\"*\"", "\"\"", "false"), (e["events"], e["fields"], e["active"]));
        Assert.Empty((await api.Raise("UpdateWebhook", "webhookid=1", "events=*", "active=0")).Events);
        await api.Refuse("Webhook ID Not Found", "UpdateWebhook", "webhookid=7", "events=*");
        await api.Refuse("Webhook ID Not Found", "UpdateWebhook", "events=*");
        await api.Refuse("The URL cannot be used: an address such as https://example.com/webhooks is expected", "UpdateWebhook", "webhookid=1", "url=");
        await api.Refuse("Name the events, separated by commas, or * for all of them", "UpdateWebhook", "webhookid=1", "events=");
        await api.Refuse("Client ID Not Found", "UpdateWebhook", "webhookid=1", "clientid=9");
        var row = Assert.Single((await api.Call("GetWebhooks", "webhookid=1")).Rows("webhooks"));
        Assert.Equal(("https://example.com/hook", "*", "x", false), ((string)row["url"]!, (string)row["events"]!, (string)row["description"]!, (bool)row["active"]!));
    }

    [Theory, Engines]
    public async Task A_deleted_webhook_takes_everything_that_waited_with_it(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=ContactAdd");
        await stage.AddContact("x");
        await stage.Plan();
        Assert.Equal(1, await stage.Lanes());
        var (_, events) = await stage.Api.Raise("DeleteWebhook", "webhookid=1");
        Assert.Equal($$"""{"webhookid":1,"url":"{{stage.Receiver.Url}}"}""", Assert.Single(events, e => e.Name == "WebhookDelete").Data.GetRawText());
        Assert.Equal(0, await stage.Api.Count($"SELECT (SELECT COUNT(*) FROM webhooks) + (SELECT COUNT(*) FROM webhook_deliveries) + (SELECT COUNT(*) FROM webhook_lanes)"));
        await stage.Deliver();
        Assert.Empty(stage.Received);
        await stage.Api.Refuse("Webhook ID Not Found", "DeleteWebhook", "webhookid=1");
    }

    [Theory, Engines]
    public async Task A_rotation_answers_the_new_secret_once_and_notes_none(string engine)
    {
        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        var old = (string)(await api.Raise("AddWebhook", Url, "events=*")).Result["secret"]!;
        var (result, events) = await api.Raise("RotateWebhookSecret", "webhookid=1");
        Assert.NotEqual(old, result["secret"]);
        Assert.Equal("2026-02-04 04:05:06", result["oldsecretuntil"]);
        Assert.Equal("""{"webhookid":1,"oldsecretuntil":"2026-02-04 04:05:06"}""", Assert.Single(events).Data.GetRawText());
        Assert.Equal("2026-02-04 04:05:06", Assert.Single((await api.Call("GetWebhooks")).Rows("webhooks"))["oldsecretuntil"]);
        Assert.DoesNotContain(await TestRows.Dump(api.Api.Store), row => row.Contains(old[6..], StringComparison.Ordinal) || row.Contains(((string)result["secret"]!)[6..], StringComparison.Ordinal));
        await api.Refuse("Webhook ID Not Found", "RotateWebhookSecret", "webhookid=9");
        await api.Refuse("The old secret can stay valid for 1 to 168 hours", "RotateWebhookSecret", "webhookid=1", "hours=169");
        await api.Refuse("The old secret can stay valid for 1 to 168 hours", "RotateWebhookSecret", "webhookid=1", "hours=-1");
    }

    [Theory, Engines]
    public async Task A_test_reaches_the_tested_webhook_alone_whatever_it_wants(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await using var other = new Receiver();
        await stage.Add("events=ContactDelete", "clientid=1");
        await stage.Add("events=*", $"url={other.Url}");
        await stage.Plan();
        await stage.Do("TestWebhook", "webhookid=1");
        await stage.Deliver();
        Assert.Equal(["WebhookTest"], stage.Types);
        Assert.DoesNotContain(other.All, r => r.Type == "WebhookTest");
        await stage.Do("UpdateWebhook", "webhookid=1", "active=0");
        await stage.Api.Refuse("The webhook is switched off", "TestWebhook", "webhookid=1");
        await stage.Api.Refuse("Webhook ID Not Found", "TestWebhook", "webhookid=9");
    }

    [Theory, Engines]
    public async Task Deliveries_are_listed_the_latest_first_by_webhook_client_event_and_state(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Api.AddClient("second@example.com");
        await stage.Plan();
        await stage.Add("events=ContactAdd");
        await stage.Add("events=ContactAdd", "clientid=2");
        await stage.AddContact("a");
        await stage.AddContact("b", client: 2);
        await stage.Deliver();
        stage.Receiver.AnswerAlways(Receiver.Status("500 Oops"));
        await stage.AddContact("c", client: 2);
        await stage.Deliver();
        Assert.Equal(5, (await stage.Deliveries()).Count);
        Assert.Equal(2, (await stage.Deliveries("webhookid=2")).Count);
        Assert.Single(await stage.Deliveries("clientid=1"));
        Assert.Equal(2, (await stage.Deliveries("state=Waiting")).Count);
        Assert.Empty(await stage.Deliveries("state=dead"));
        Assert.Equal(2, (await stage.Deliveries($"eventid={(await stage.Deliveries())[^1]["eventid"]}")).Count);
        var page = await stage.Do("GetWebhookDeliveries", "limitnum=2", "limitstart=1");
        Assert.Equal((5L, 1L, 2L), ((long)page["totalresults"]!, (long)page["startnumber"]!, (long)page["numreturned"]!));
        Assert.True(page.Ids("deliveries").SequenceEqual(page.Ids("deliveries").OrderDescending()));
    }
}
