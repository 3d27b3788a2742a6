using System.Diagnostics;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Webhooks;

/// <summary>A receiver is a stranger: nothing that it answers harms us, and each failure is told in a sentence.</summary>
public sealed class StrangeReceiverTests
{
    [Theory, Engines]
    public async Task Every_answer_but_a_success_is_a_failure_that_says_why(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        await stage.Add("events=ContactAdd");
        await using var elsewhere = new Receiver();
        (string? Answer, string Error)[] answers =
        [
            (Receiver.Status("500 Oops"), "HTTP 500"),
            (Receiver.Status("404 Not Found"), "HTTP 404"),
            (Receiver.Status("302 Found", $"Location: {elsewhere.Url}\r\n"), "Redirects are not followed (HTTP 302)"),
            (Receiver.Status("308 Moved", $"Location: {elsewhere.Url}\r\n"), "Redirects are not followed (HTTP 308)"),
            (null, ""),
            ("\0\u0001garbage\r\n\r\n", ""),
            ("HTTP/1.1 999999 \r\n\r\n", ""),
            ("HTTP/1.1 200 OK\r\nX: " + new string('x', 100_000) + "\r\n\r\n", ""),
            ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n", "HTTP 101"),
        ];
        foreach (var (answer, error) in answers)
        {
            stage.Receiver.AnswerAlways(answer);
            await stage.AddContact("x");
            await stage.Deliver();
            var delivery = (await stage.Deliveries())[^1];
            Assert.Equal(("waiting", 1L), ((string)delivery["state"]!, (long)delivery["attempts"]!));
            if (error.Length > 0) Assert.Equal(error, delivery["error"]);
            Assert.NotEqual("", delivery["error"]);
            await stage.Api.Database.Execute("DELETE FROM webhook_deliveries");
            await stage.Api.Database.Execute("DELETE FROM webhook_lanes");
        }
        Assert.Equal(0, elsewhere.Connections);
    }

    [Fact]
    public async Task A_receiver_that_never_answers_costs_fifteen_seconds_and_holds_up_no_other_webhook()
    {
        await using var stage = await WebhookStage.Open(EnginesAttribute.SQLite);
        await using var quick = new Receiver();
        await stage.Add("events=ContactAdd");
        await stage.Add("events=ContactAdd", $"url={quick.Url}");
        stage.Receiver.Answer = async _ =>
        {
            await Task.Delay(TimeSpan.FromMinutes(2));
            return null;
        };
        await stage.AddContact("x");
        var watch = Stopwatch.StartNew();
        var delivering = stage.Deliver();
        await quick.WaitFor(() => quick.All.Count == 1, seconds: 10);
        Assert.False(delivering.IsCompleted);
        await delivering;
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(14), TimeSpan.FromSeconds(25));
        Assert.Equal("No answer within 15 seconds", Assert.Single(await stage.Deliveries("webhookid=1"))["error"]);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 2000000000\r\n\r\n", "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf a body", "half a body")]
    public async Task A_body_that_is_huge_or_breaks_off_is_no_failure_and_only_its_beginning_is_read(string answer, string shown)
    {
        await using var stage = await WebhookStage.Open(EnginesAttribute.SQLite);
        await stage.Add("events=ContactAdd");
        stage.Receiver.AnswerAlways(answer + (shown[0] == 'y' ? new string('y', 10_000_000) : ""));
        await stage.AddContact("x");
        await stage.Deliver();
        var delivery = Assert.Single(await stage.Deliveries());
        Assert.Equal("done", delivery["state"]);
        Assert.StartsWith(shown, (string)delivery["answer"]!, StringComparison.Ordinal);
        Assert.InRange(((string)delivery["answer"]!).Length, 1, 500);
    }

    [Fact]
    public async Task What_is_shown_of_an_answer_cannot_move_a_cursor_or_turn_the_text()
    {
        await using var stage = await WebhookStage.Open(EnginesAttribute.SQLite);
        await stage.Add("events=ContactAdd");
        stage.Receiver.AnswerAlways(Receiver.Status("500 Oops", body: "a\u001b[31mred\r\n\0\u202Eevil\u2028<b>\ud83d\ude00"));
        await stage.AddContact("x");
        await stage.Deliver();
        Assert.Equal("a [31mred    evil <b>😀", Assert.Single(await stage.Deliveries())["answer"]);
    }
}
