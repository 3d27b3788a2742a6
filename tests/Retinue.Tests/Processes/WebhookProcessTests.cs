using System.Diagnostics;
using Retinue.Tests.Harness;
using Retinue.Tests.Webhooks;
using Xunit;

namespace Retinue.Tests.Processes;

/// <summary>Webhooks of a real server, as its users work them, through its death.</summary>
public sealed class WebhookProcessTests(ITestOutputHelper output)
{
    private const int Workers = 8;
    private const int Kills = 3;

    [Theory, Engines]
    public async Task Every_acknowledged_change_reaches_the_receiver_though_the_server_is_killed_in_the_middle(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await using var receiver = new Receiver();
        receiver.Answer = async _ =>
        {
            await Task.Delay(Random.Shared.Next(20));
            return Random.Shared.Next(10) == 0 ? null : Receiver.Ok;
        };
        var sent = new List<SentContact>();
        for (var round = 0; round < Kills; round++)
        {
            await using var server = await ServerProcess.Start(database, "RETINUE_WEBHOOK_PRIVATE=on");
            if (round == 0)
            {
                await server.Call(["action=AddClient", "firstname=Olivia", "lastname=Owner", "email=owner@example.com", "password2=owner", "skipvalidation=1"]);
                Assert.Contains("whsec_", await server.Call(["action=AddWebhook", $"url={receiver.Url}", "events=ContactAdd"]), StringComparison.Ordinal);
            }
            var load = new ContactLoad($"r{round}");
            var running = load.Run(server, Workers);
            await Task.Delay(Random.Shared.Next(600, 1200));
            await server.Kill();
            await running;
            sent.AddRange(load.Sent);
        }
        // What was held by the dead is taken over when the lease has ended; what failed is tried again after five seconds.
        receiver.AnswerAlways(Receiver.Ok);
        await using var last = await ServerProcess.Start(database, "RETINUE_WEBHOOK_PRIVATE=on");
        await using var api = await LocalApi.OpenAsync(database.Options);
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < TimeSpan.FromMinutes(3) && await api.Store.Read(db => db.Number($"SELECT (SELECT COUNT(*) FROM outbox) + (SELECT COUNT(*) FROM webhook_lanes)")) > 0) await Task.Delay(200);
        var arrived = receiver.All.Select(r => r.Name).ToHashSet();
        Assert.Empty(sent.Where(s => s.Acknowledged != 0 && !arrived.Contains(s.Token)).Select(s => s.Token));
        var stored = await api.Store.Read(db => db.All($"SELECT firstname FROM contacts", row => row.GetString(0)));
        Assert.Empty(stored.Except(arrived));
        Assert.Empty(arrived.Except(stored));
        // Whoever hears of each event for the first time hears of them in order.
        var first = receiver.All.Select(r => r.Event).Distinct().ToList();
        var order = await api.Store.Read(db => db.All($"SELECT event_id FROM webhook_deliveries ORDER BY position", row => row.GetInt64(0)));
        Assert.Equal(order, first);
        output.WriteLine($"{engine}: {stored.Count} events, {receiver.All.Count} messages, all there {watch.Elapsed.TotalSeconds:0} s after the last start");
        Assert.True(stored.Count > 50, "A load that did nothing would prove nothing.");
    }

    [Theory, Engines]
    public async Task A_change_is_told_within_a_second_and_the_commands_show_and_repeat_it(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await using var receiver = new Receiver();
        await using var server = await ServerProcess.Start(database, "RETINUE_WEBHOOK_PRIVATE=on");
        await server.Call(["action=AddClient", "firstname=Olivia", "lastname=Owner", "email=owner@example.com", "password2=owner", "skipvalidation=1"]);
        var added = await Do("add", receiver.Url, "--events", "ContactAdd", "--description", "For the shop");
        Assert.Matches("^webhookid +1\nsecret +whsec_[A-Za-z0-9+/=]+\n$", added);
        var watch = Stopwatch.StartNew();
        await server.Call(["action=AddContact", "clientid=1", "firstname=Jane"]);
        await receiver.WaitFor(() => receiver.All.Count == 1, seconds: 10);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
        var message = Assert.Single(receiver.All);
        Assert.Equal([message.SignatureBy(added.Split(' ', '\n').Single(w => w.StartsWith("whsec_", StringComparison.Ordinal)))], message.Signatures);

        Assert.Contains($"on   {receiver.Url}  ContactAdd  ", await Do("list"), StringComparison.Ordinal);
        await Becomes("done, 1 attempts  HTTP 200  ok", "deliveries", "1");
        Assert.Matches("replayed +1\n", await Do("replay", "1", "--delivery", "1"));
        await receiver.WaitFor(() => receiver.All.Count == 2, seconds: 10);
        await Do("test", "1");
        await receiver.WaitFor(() => receiver.All.Count == 3, seconds: 10);
        Assert.Equal("WebhookTest", receiver.All.Last().Type);
        Assert.Contains("whsec_", await Do("rotate", "1", "--hours", "1"), StringComparison.Ordinal);
        await Do("disable", "1");
        Assert.Contains("off  ", await Do("list"), StringComparison.Ordinal);
        await Do("enable", "1");
        await Do("delete", "1");
        Assert.Equal("", await Do("list"));
        var (code, _, error) = await ServerProcess.Run(database, ["webhook", "delete", "1"]);
        Assert.Equal((1, "Webhook ID Not Found\n"), (code, error));
        Assert.Equal(0, await server.Stop());

        async Task<string> Do(params string[] arguments)
        {
            var (code, text, error) = await ServerProcess.Run(database, ["webhook", .. arguments], "", "RETINUE_WEBHOOK_PRIVATE=on");
            Assert.True(code == 0, error);
            return text;
        }

        async Task Becomes(string text, params string[] arguments)
        {
            var seen = "";
            for (var i = 0; i < 10 && !seen.Contains(text, StringComparison.Ordinal); i++) seen = await Do(arguments);
            Assert.Contains(text, seen, StringComparison.Ordinal);
        }
    }
}
