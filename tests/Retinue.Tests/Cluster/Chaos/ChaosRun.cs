using System.Diagnostics;
using Retinue.Tests.Harness;
using Retinue.Tests.Webhooks;
using Xunit;

namespace Retinue.Tests.Cluster.Chaos;

/// <summary>Two processes over three nodes, workers that never stop, and what can be broken.</summary>
internal sealed class ChaosRun : IAsyncDisposable
{
    private const int Workers = 8;
    private static readonly int[] InOrder = [1, 2, 3];

    private readonly Galera cluster;
    private readonly ClusterServers servers;
    private readonly ScriptedSmtp smtp;
    private readonly Receiver receiver;
    private readonly string[] settings;
    private readonly Dice dice;
    private readonly Action<string> progress;
    private readonly List<ChaosWorker> workers = [];

    private ChaosRun(Galera cluster, ClusterServers servers, ScriptedSmtp smtp, Receiver receiver, string[] settings, Dice dice, Action<string> progress) =>
        (this.cluster, this.servers, this.smtp, this.receiver, this.settings, this.dice, this.progress) = (cluster, servers, smtp, receiver, settings, dice, progress);

    public Measurements Measurements { get; } = new();

    /// <summary>What the servers wrote.</summary>
    public string Logs => string.Join('\n', servers.All.Select(s => s.Text));

    public static async Task<ChaosRun> Start(Galera cluster, long seed, Action<string> progress)
    {
        var (smtp, receiver) = (new ScriptedSmtp(), new Receiver());
        string[] settings = [$"RETINUE_SMTP_URL={smtp.Url}", "RETINUE_MAIL_FROM=mail@example.com", "RETINUE_WEBHOOK_PRIVATE=on"];
        var servers = await ClusterServers.Start(cluster, [InOrder, InOrder], settings);
        var run = new ChaosRun(cluster, servers, smtp, receiver, settings, new Dice(seed, turn: 0), progress);
        Assert.Contains("whsec_", await servers.Left.Call(["action=AddWebhook", $"url={receiver.Url}", "events=ContactAdd,ContactEdit,ContactDelete"]), StringComparison.Ordinal);
        for (var n = 0; n < Workers; n++)
        {
            // Two workers share an account, so that units of work get into each other's way.
            var client = 1 + n / 2;
            if (n % 2 == 0 && client > 1)
                Assert.Contains("success", await servers.Left.Call(["action=AddClient", "firstname=Olivia", "lastname=Owner", $"email=owner{client}@example.com", "password2=owner", "skipvalidation=1", "noemail=1"]));
            run.workers.Add(new ChaosWorker($"w{n}", client, n, servers.All, run.Measurements, new Dice(seed, n + 1)));
        }
        return run;
    }

    /// <summary>Breaks and mends: each kind once in this order, or again and again in random order until the time is over.</summary>
    public async Task Go(TimeSpan? time)
    {
        var watch = Stopwatch.StartNew();
        using var end = new CancellationTokenSource();
        var working = workers.Select(worker => Task.Run(() => worker.Run(end.Token))).ToList();
        var telling = Tell(watch, end.Token);
        await Task.Delay(2000);
        do
        {
            foreach (var (name, fault) in time == null ? Faults : dice.Shuffled(Faults))
            {
                Measurements.Begin(name);
                await fault();
                await Task.Delay(1000);
                // A worker that has found something wrong is not waited for until the end.
                foreach (var failed in working.Where(w => w.IsFaulted)) await failed;
                if (watch.Elapsed > time) break;
            }
        }
        while (watch.Elapsed < time);
        Measurements.Begin("nothing");
        await end.CancelAsync();
        await Task.WhenAll(working);
        await telling;
    }

    /// <summary>Waits until nothing is left to do, and then holds everything against the books of the workers.</summary>
    public async Task Check()
    {
        await using var api = await servers.Open();
        var check = new ChaosCheck(api, workers, smtp, receiver);
        progress("waiting for mail, webhooks and the audit trail");
        await check.Drained();
        foreach (var worker in workers)
            foreach (var (key, id) in worker.Keys.Take(10)) Assert.Equal(id, await worker.Repeat(key));
        await check.Everything();
        Assert.StartsWith("The audit trail is whole.", await servers.Command("audit", "verify"));
        foreach (var server in servers.All) Assert.Equal(0, await server.Stop());
        await cluster.AssertIdentical(servers.Url);
        progress("everything is there once, and the nodes are identical");
    }

    public async ValueTask DisposeAsync()
    {
        await servers.DisposeAsync();
        await smtp.DisposeAsync();
        await receiver.DisposeAsync();
    }

    // A dead process's leases take half a minute to end, so in the short form that comes first.
    private (string Name, Func<Task> Fault)[] Faults =>
    [
        ("a process killed", () => Replace(process => process.Kill())),
        ("the writer killed", () => Break(cluster.Kill, ofWriter: true)),
        ("the writer up but not Primary", () => Break(cluster.Isolate, ofWriter: true)),
        ("a process restarted", () => Replace(async process => Assert.Equal(0, await process.Stop()))),
        ("another node killed", () => Break(cluster.Kill, ofWriter: false)),
        ("the writer stopped", () => Break(cluster.Stop, ofWriter: true)),
        ("the writer cut off", () => Break(cluster.Cut, ofWriter: true)),
    ];

    private async Task Break(Func<int, Task> fault, bool ofWriter)
    {
        var node = await Galera.Writer(servers.All[dice.Next(2)]);
        if (!ofWriter) node = 1 + (node + dice.Next(Galera.Nodes - 1)) % Galera.Nodes;
        await fault(node);
        await Task.Delay(dice.Seconds(3, 6));
        await cluster.Mend();
    }

    private async Task Replace(Func<ServerProcess, Task> end)
    {
        var which = dice.Next(servers.All.Count);
        await end(servers.All[which]);
        await Task.Delay(dice.Seconds(1, 3));
        var old = servers.All[which];
        servers.All[which] = await servers.Another(InOrder, settings);
        await old.DisposeAsync();
    }

    private async Task Tell(Stopwatch watch, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            progress($"{watch.Elapsed.TotalSeconds:0} s: {Measurements.Count} acknowledged, {Measurements.Failures} errors, {receiver.All.Count} webhooks, {smtp.Taken.Count} mails; {Measurements.Now}");
            await Task.Delay(1000, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
