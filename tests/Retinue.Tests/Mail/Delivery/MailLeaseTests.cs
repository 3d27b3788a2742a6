using System.Diagnostics;
using Retinue.Mail;
using Retinue.Mail.Delivery;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Delivery;

/// <summary>Several workers over one database: each message once, and nothing left behind by one that died.</summary>
public sealed class MailLeaseTests
{
    private const int Messages = 200;

    [Theory, Engines]
    public async Task Workers_share_what_waits_and_nothing_goes_out_twice(string engine)
    {
        await using var stage = await MailStage.Open(engine, o => o with { MailConnections = 2 });
        await using var second = await LocalApi.OpenAsync(stage.Api.Api.Options, clock: stage.Clock);
        stage.Server.Answer = async (_, usual) =>
        {
            await Task.Delay(Random.Shared.Next(3));
            return usual;
        };
        using var stop = new CancellationTokenSource();
        var running = Task.WhenAll(new[] { stage.Api.Api, second }.Select(api => new MailWorker(api).Run(TimeSpan.FromMilliseconds(20), stop.Token)));
        var ids = new List<long>();
        for (var n = 0; n < Messages; n++) ids.Add(await stage.Queue($"{n}@example.com"));
        for (var i = 0; i < 600 && await stage.Api.Count($"SELECT COUNT(*) FROM mails WHERE state <> {MailState.Sent}") > 0; i++) await Task.Delay(50);
        await stop.CancelAsync();
        await running;
        Assert.Equal(Enumerable.Range(0, Messages).Select(n => $"{n}@example.com").Order(), stage.Server.Reached.Order());
        Assert.Equal(0, await stage.Api.Count($"SELECT COUNT(*) FROM mails WHERE attempts <> 1 OR holder <> ''"));
        Assert.True(stage.Server.Connections > 1, "A test with one connection would prove nothing.");
    }

    [Theory, Engines]
    public async Task What_a_dead_process_held_is_taken_over_when_its_lease_has_ended(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Queue("a@example.com");
        var lease = await Take(stage);
        Assert.Single(lease!.Ids);
        Assert.Null(await Take(stage));
        await stage.After(TimeSpan.FromMilliseconds(MailLease.Milliseconds - 1));
        Assert.Empty(stage.Server.Taken);
        await stage.After(TimeSpan.FromMilliseconds(1));
        Assert.Single(stage.Server.Taken);
        Assert.False(await stage.Api.Api.Store.Write(db => lease.Hold(db, 1)));
    }

    [Theory, Engines]
    public async Task A_lease_whose_extension_was_stored_and_not_answered_is_extended_and_given_back_all_the_same(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Queue("a@example.com");
        var store = stage.Api.Api.Store;
        var lease = (await Take(stage))!;
        // Which extends it without its knowing.
        await (lease with { }).Renew(store, () => stage.Now + 1000);
        await lease.Renew(store, () => stage.Now + 2000);
        Assert.Equal(stage.Now + 2000 + MailLease.Milliseconds, lease.Until);
        await (lease with { }).Renew(store, () => stage.Now + 3000);
        await lease.Release(store);
        Assert.Single((await Take(stage))!.Ids);
    }

    [Theory, Engines]
    public async Task A_lease_that_is_extended_keeps_others_away_and_one_that_is_given_back_does_not(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Queue("a@example.com");
        var store = stage.Api.Api.Store;
        var lease = (await Take(stage))!;
        stage.Clock.Advance(TimeSpan.FromSeconds(20));
        await lease.Renew(store, () => stage.Now);
        Assert.True(lease.IsSafe(stage.Now));
        stage.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Null(await Take(stage));
        stage.Clock.Advance(TimeSpan.FromSeconds(6));
        Assert.False(lease.IsSafe(stage.Now));
        await lease.Release(store);
        Assert.NotNull(await Take(stage));
        // Somebody else has it now: what the first one has still to say does not end the other's lease.
        await lease.Renew(store, () => stage.Now);
        Assert.False(lease.IsSafe(stage.Now));
    }

    [Theory, Engines]
    public async Task What_a_worker_that_lost_its_lease_has_sent_is_not_sent_again(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        var id = await stage.Queue("a@example.com");
        stage.Server.Answer = async (command, usual) =>
        {
            // While the answer is under way the lease ends, and somebody else takes the message.
            if (command == ".") await stage.Api.Database.Execute("UPDATE mails SET holder = 'somebody else', due_at = due_at + 1");
            return usual;
        };
        await stage.Worker.Drain();
        Assert.Equal("waiting: sent", await stage.State(id));
        stage.Server.Answer = ScriptedSmtp.Friendly;
        await stage.After(TimeSpan.FromMinutes(1));
        Assert.Single(stage.Server.Taken);
        Assert.Equal("sent: sent", await stage.State(id));
    }

    [Theory, Engines]
    public async Task A_server_that_answers_late_has_the_message_once_however_long_it_takes(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await using var server = new ScriptedSmtp();
        var options = database.Options with { SmtpUrl = server.Url, MailFrom = MailStage.From };
        // A clock that runs: the lease would end more than once before the server answers, were it not extended.
        await using var api = await LocalApi.OpenAsync(options, clock: new FastClock());
        await using var second = await LocalApi.OpenAsync(options, clock: new FastClock());
        server.Answer = async (command, usual) =>
        {
            if (command == ".") await Task.Delay(TimeSpan.FromSeconds(2));
            return usual;
        };
        await api.Store.Write(db => MailQueue.AddToOne(new Retinue.Events.UnitOfWork(db, null!), new NewMail("", new Dictionary<string, object?>()) { Custom = new CustomText("Hello", "<p>Hello</p>") }, "", "a@example.com", api.Clock.GetUtcNow().ToUnixTimeMilliseconds()));
        using var stop = new CancellationTokenSource();
        var watch = Stopwatch.StartNew();
        var running = Task.WhenAll(new[] { api, second }.Select(a => new MailWorker(a).Run(TimeSpan.FromMilliseconds(20), stop.Token)));
        while (watch.Elapsed < TimeSpan.FromSeconds(30) && await api.Store.Read(db => db.Number($"SELECT COUNT(*) FROM mails WHERE state = {MailState.Sent}")) == 0) await Task.Delay(50);
        await stop.CancelAsync();
        await running;
        Assert.Single(server.Taken);
        Assert.Equal(1, await api.Store.Read(db => db.Number($"SELECT COUNT(*) FROM mails WHERE state = {MailState.Sent}")));
    }

    private static Task<MailLease?> Take(MailStage stage) => stage.Api.Api.Store.Write(db => MailLease.Take(db, 10, stage.Now));
}
