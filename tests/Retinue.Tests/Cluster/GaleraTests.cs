using System.Collections.Concurrent;
using System.Diagnostics;
using Retinue.Tests.Harness;
using Retinue.Tests.Processes;
using Retinue.Tests.Webhooks;
using Xunit;

namespace Retinue.Tests.Cluster;

/// <summary>Two server processes over a real cluster of three nodes.</summary>
[Collection(Galera.Name)]
public sealed class GaleraTests(Galera cluster, ITestOutputHelper output)
{
    private const int Times = 25;
    private static readonly int[] InOrder = [1, 2, 3];

    [Fact]
    public async Task However_the_writer_is_lost_both_processes_move_on_and_every_acknowledged_contact_is_there_once()
    {
        await using var servers = await ClusterServers.Start(cluster, [InOrder, InOrder]);
        await using var api = await servers.Open();
        (string How, Func<int, Task> Lose)[] faults =
        [
            ("killed", cluster.Kill), ("stopped", cluster.Stop), ("up but not Primary", cluster.Isolate), ("cut off", cluster.Cut),
            ("read-only", node => cluster.Query(node, "set global read_only = 1")),
        ];
        foreach (var (how, lose) in faults)
        {
            for (var tries = 1; !await IsSurvived(how, lose, $"{how[..2]}{tries}"); tries++) Assert.True(tries < 3, $"{how}: three times the cluster itself was gone.");
        }
        foreach (var server in servers.All) Assert.Equal(0, await server.Stop());
        await cluster.AssertIdentical(servers.Url);

        // False when the other two nodes have lost each other too, as on a machine that stands still for seconds: then no node could take over.
        async Task<bool> IsSurvived(string how, Func<int, Task> lose, string name)
        {
            var writer = await Galera.Writer(servers.Left);
            using var end = new CancellationTokenSource();
            ContactLoad[] loads = [new($"{name}l"), new($"{name}r")];
            var errors = new ConcurrentQueue<string>();
            var running = Task.WhenAll(loads.Zip(servers.All, (load, server) => load.Run(server, 4, end.Token, mayRefuse: answer =>
            {
                errors.Enqueue(answer);
                return true;
            })));
            await Reach(loads, 50);
            var watch = Stopwatch.StartNew();
            await lose(writer);
            var isGone = false;
            await Until(async () => await Galera.WriterNow(servers.Left) is { } left && left != writer && left == await Galera.WriterNow(servers.Right)
                || (isGone = watch.Elapsed > TimeSpan.FromSeconds(20) && await cluster.IsGone(without: writer)));
            var moved = watch.Elapsed;
            if (isGone) output.WriteLine($"{how}: no node was left after {moved.TotalSeconds:0.0} s, {errors.Count} errors\n{await cluster.Log()}");
            else
            {
                await Reach(loads, 50);
                output.WriteLine($"{how}: moved after {moved.TotalSeconds:0.0} s, 50 more from each after {watch.Elapsed.TotalSeconds:0.0} s, {errors.Count} errors");
            }
            await end.CancelAsync();
            await running;

            await cluster.Mend();
            await (await Survey.Take(api.Store)).Check(loads.SelectMany(l => l.Sent), api.Passwords);
            if (isGone) return false;
            // Units of work run again; nobody hears of it.
            Assert.True(errors.IsEmpty, string.Join('\n', [.. errors, .. servers.All.Select(s => s.Text)]));
            // A node that is back is not gone back to.
            Assert.NotEqual(writer, await Galera.Writer(servers.Left));
            return true;
        }
    }

    [Fact]
    public async Task Of_two_nodes_with_the_same_address_at_the_same_instant_exactly_one_wins()
    {
        // For a moment, or as long as processes see the cluster differently, they write on different nodes: certification decides.
        await using var servers = await ClusterServers.Start(cluster, [[1], [2]]);
        for (var i = 0; i < Times; i++)
        {
            string[] call = ["action=AddContact", "clientid=1", $"email=twin{i}@example.com", "password2=secret"];
            var answers = await Both(servers, call);
            Assert.Single(answers, a => ContactLoad.Id(a) != null);
            Assert.Contains("""{"result":"error","message":"Duplicate Email Address"}""", answers);
            // The same key: one contact, and one answer.
            var same = await Both(servers, ["action=AddContact", "clientid=1", $"email=key{i}@example.com"], $"key {i}");
            Assert.NotNull(ContactLoad.Id(same[0]));
            Assert.Equal(same[0], same[1]);
        }
        await using var api = await servers.Open();
        Assert.Equal(2 * Times, (await Survey.Take(api.Store)).Contacts);
    }

    [Fact]
    public async Task A_unit_of_work_that_another_node_overrules_is_there_whole_or_not_at_all()
    {
        // The node that is overruled rolls back between two statements of a packet, and goes on with the rest of the packet.
        await using var servers = await ClusterServers.Start(cluster, [[1], [2]]);
        using var end = new CancellationTokenSource();
        var before = await Overruled();
        var load = new ContactLoad("o");
        // Whoever is overruled again and again is told so in the end.
        const string busy = "The database is busy";
        var changes = 0;
        var adding = load.Run(servers.Left, 8, end.Token, answer => answer.Contains(busy, StringComparison.Ordinal));
        // A contact holds its client's row, which this changes at the other node.
        var changing = Task.WhenAll(Enumerable.Range(0, 4).Select(n => Task.Run(async () =>
        {
            for (var i = 0; !end.IsCancellationRequested; i++)
            {
                var answer = await servers.Right.Call(["action=UpdateClient", "clientid=1", $"address1={n} {i} Road", "noemail=1", "skipvalidation=1"]);
                if (answer.Contains("success", StringComparison.Ordinal)) Interlocked.Increment(ref changes);
                else Assert.Contains(busy, answer, StringComparison.Ordinal);
            }
        })));
        await Until(() => Task.FromResult(adding.IsCompleted || changing.IsCompleted || load.Acknowledged.Count() > 1000));
        await end.CancelAsync();
        await Task.WhenAll(adding, changing);
        Assert.True(load.Acknowledged.Count() > 1000 && changes > 0);
        Assert.True(await Overruled() > before, "Nothing was overruled: nothing is proven.");
        await using var api = await servers.Open();
        await (await Survey.Take(api.Store)).Check(load.Sent, api.Passwords);

        async Task<long> Overruled() => long.Parse((await cluster.Query(1, "show status like 'wsrep_local_bf_aborts'")).Split('\t')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task What_one_node_has_acknowledged_is_there_when_another_is_used()
    {
        await using var servers = await ClusterServers.Start(cluster, [InOrder]);
        await Until(async () => await Galera.WriterNow(servers.Left) == 1);
        // Whoever has locked the table keeps node 2 from applying what node 1 commits.
        var table = servers.Url[(servers.Url.LastIndexOf('/') + 1)..] + ".contacts";
        var locked = cluster.Query(2, $"flush tables {table} with read lock; do sleep(60)");
        string? locker = null;
        await Until(async () => (locker = await cluster.Query(2, "select id from information_schema.processlist where info = 'do sleep(60)'")).Length > 0);
        Assert.NotNull(ContactLoad.Id(await servers.Left.Call(["action=AddContact", "clientid=1", "firstname=Late"])));
        Assert.Equal("0", await cluster.Query(2, $"select count(*) from {table}"));
        var stopping = cluster.Stop(1);
        await Until(() => Task.FromResult(servers.Left.Text.Contains($"used on {Galera.Host(servers.Url, 2)}", StringComparison.Ordinal)));
        var asked = servers.Left.Call(["action=GetContacts", "userid=1"]);
        await Task.Delay(300);
        Assert.False(asked.IsCompleted, "Node 2 was asked before it had applied what node 1 had acknowledged.");
        await cluster.Query(2, $"kill {locker}");
        Assert.Contains("Late", await asked, StringComparison.Ordinal);
        Assert.Equal(2, await Galera.WriterNow(servers.Left));
        await stopping;
        // Its connection was killed.
        await Assert.ThrowsAsync<InvalidOperationException>(() => locked);
    }

    [Fact]
    public async Task Processes_that_start_at_the_same_instant_on_an_empty_cluster_make_each_table_once_and_all_serve()
    {
        await using var servers = await ClusterServers.Start(cluster, [[1, 2, 3], [2, 3, 1], [3, 1, 2]]);
        foreach (var server in servers.All)
            await Until(async () => ContactLoad.Id(await server.Call(["action=AddContact", "clientid=1"])) != null);
        Assert.Contains("the tables are up to date", await servers.Command("migrate"), StringComparison.Ordinal);
        var doctor = await servers.Command("doctor");
        // One of them is in use, whichever the processes before this test have agreed on.
        Assert.Matches("(ok  node +[0-9.]+[123]:3306: (in use, )?ready\n){3}", doctor);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(doctor, "in use"));
        foreach (var server in servers.All) Assert.Equal(0, await server.Stop());
        await cluster.AssertIdentical(servers.Url);
    }

    [Fact]
    public async Task A_revoked_credential_stops_working_at_the_other_process_within_seconds()
    {
        await using var servers = await ClusterServers.Start(cluster, [[1, 2, 3], [2, 3, 1]]);
        var made = (await servers.Command("credential", "create")).Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries);
        var (identifier, secret) = (made[Array.IndexOf(made, "identifier") + 1], made[Array.IndexOf(made, "secret") + 1]);
        await Until(() => MayUse(servers.Right, identifier, secret));
        await servers.Command("credential", "revoke", identifier);
        // The documentation says two seconds; a busy machine gets more.
        var watch = Stopwatch.StartNew();
        foreach (var server in servers.All) await Until(async () => !await MayUse(server, identifier, secret));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Mail_and_webhooks_of_a_dead_process_are_taken_over_by_the_other()
    {
        await using var smtp = new ScriptedSmtp();
        await using var receiver = new Receiver();
        smtp.Answer = Slowly;
        receiver.Answer = async _ => await Slowly("", Receiver.Ok);
        await using var servers = await ClusterServers.Start(cluster, [InOrder], $"RETINUE_SMTP_URL={smtp.Url}", "RETINUE_MAIL_FROM=mail@example.com", "RETINUE_WEBHOOK_PRIVATE=on");
        Assert.Contains("whsec_", await servers.Left.Call(["action=AddWebhook", $"url={receiver.Url}", "events=ContactAdd"]), StringComparison.Ordinal);
        for (var i = 0; i < Times; i++)
        {
            Assert.NotNull(ContactLoad.Id(await servers.Left.Call(["action=AddContact", "clientid=1", $"firstname=c{i}"])));
            Assert.Contains("success", await servers.Left.Call(["action=SendEmail", "id=1", "customtype=general", $"customsubject=m{i}", "custommessage=Hello"]));
        }
        await Until(() => Task.FromResult(!smtp.Taken.IsEmpty && !receiver.All.IsEmpty));
        await servers.Left.Kill();
        (smtp.Answer, receiver.Answer) = (ScriptedSmtp.Friendly, _ => Task.FromResult<string?>(Receiver.Ok));
        Assert.InRange(smtp.Taken.Count, 1, Times - 1);
        servers.All.Add(await servers.Another(InOrder, $"RETINUE_SMTP_URL={smtp.Url}", "RETINUE_MAIL_FROM=mail@example.com", "RETINUE_WEBHOOK_PRIVATE=on"));
        var watch = Stopwatch.StartNew();
        string[] all = [.. Enumerable.Range(0, Times).Select(i => $"{i}").Order(StringComparer.Ordinal)];
        await Until(() => Task.FromResult(smtp.Taken.Select(t => t.Message.Subject).Distinct().Count() >= Times && receiver.All.Select(r => r.Name).Distinct().Count() >= Times));
        Assert.Equal(all, smtp.Taken.Select(t => t.Message.Subject![1..]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(all, receiver.All.Select(r => r.Name[1..]).Distinct().Order(StringComparer.Ordinal));
        // What came twice came with the same id.
        Assert.All(smtp.Taken.GroupBy(t => t.Message.Subject), g => Assert.Single(g.Select(t => t.Message.MessageId).Distinct()));
        Assert.All(receiver.All.GroupBy(r => r.Name), g => Assert.Single(g.Select(r => r.Id).Distinct()));
        output.WriteLine($"{smtp.Taken.Count} messages and {receiver.All.Count} webhooks, all there {watch.Elapsed.TotalSeconds:0} s after the start of the other");

        static async Task<string?> Slowly(string command, string usual)
        {
            if (command is "" or ".") await Task.Delay(200);
            return usual;
        }
    }

    private static async Task<bool> MayUse(ServerProcess server, string identifier, string secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/GetStats") { Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {identifier}:{secret}");
        using var response = await server.Http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    private static Task<string[]> Both(ClusterServers servers, string[] parameters, string? key = null) => Task.WhenAll(servers.All.Select(server => Task.Run(() => server.Call(parameters, key))));

    /// <summary>Waits until each load has so many more acknowledged.</summary>
    private static async Task Reach(ContactLoad[] loads, int more)
    {
        var goals = loads.Select(load => load.Acknowledged.Count() + more).ToList();
        await Until(() => Task.FromResult(loads.Zip(goals, (load, goal) => load.Acknowledged.Count() >= goal).All(reached => reached)));
    }

    private static async Task Until(Func<Task<bool>> met)
    {
        for (var watch = Stopwatch.StartNew(); !await met(); await Task.Delay(50))
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), "What was waited for did not come in two minutes.");
    }
}
