using System.Diagnostics;
using System.Net;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Processes;

/// <summary>The MariaDB server itself is killed in the middle of the work: the same Retinue process goes on when it is back.</summary>
public sealed class DatabaseKillTests(ITestOutputHelper output)
{
    private const int Kills = 3;

    [Fact]
    public async Task Acknowledged_writes_survive_a_killed_database_and_the_server_goes_on_by_itself()
    {
        await using var mariaDb = await PrivateMariaDb.Start();
        await using var folder = await TestDatabase.CreateBare(EnginesAttribute.SQLite);
        await using var server = await ServerProcess.Start(folder, $"RETINUE_DATABASE={mariaDb.Url}");
        await server.Call(["action=AddClient", "firstname=Olivia", "lastname=Owner", "email=owner@example.com", "password2=owner", "skipvalidation=1"]);
        await using var api = await LocalApi.OpenAsync(new RetinueOptions { Database = mariaDb.Url, BcryptCost = 4 });
        for (var round = 0; round < Kills; round++)
        {
            using var end = new CancellationTokenSource();
            var load = new ContactLoad($"r{round}");
            var running = load.Run(server, 16, end.Token, mayRefuse: answer => answer.Contains("he database ", StringComparison.Ordinal));
            await Task.Delay(Random.Shared.Next(300, 801));
            await mariaDb.Kill();
            var before = load.Acknowledged.Count();
            // What a probe found is kept for a second, so the truth may be that old.
            await Until(HttpStatusCode.ServiceUnavailable, server);
            Assert.Equal(HttpStatusCode.OK, (await server.Http.GetAsync("/healthz")).StatusCode);
            await mariaDb.Restart();
            // The load goes on over the restart; it ends when the database has taken writes again.
            var watch = Stopwatch.StartNew();
            while (load.Acknowledged.Count() < before + 50 && watch.Elapsed < TimeSpan.FromSeconds(30)) await Task.Delay(20);
            var recovered = watch.Elapsed;
            await end.CancelAsync();
            await running;
            Assert.True(load.Acknowledged.Count() >= before + 50, $"Nothing is taken {recovered.TotalSeconds:0} s after the database is back:\n{server.Text}");
            await Until(HttpStatusCode.OK, server);

            await (await Survey.Take(api.Store)).Check(load.Sent, api.Passwords);
            foreach (var contact in load.Sent.Where(s => s.Key != null))
            {
                var id = ContactLoad.Id(await server.Call(contact.Parameters, contact.Key));
                Assert.NotNull(id);
                if (contact.Acknowledged != 0) Assert.Equal(contact.Acknowledged, id);
            }
            var after = await Survey.Take(api.Store);
            Assert.All(load.Sent.Where(s => s.Key != null), s => Assert.Equal(1, after.Count(s)));
            output.WriteLine($"{load.Sent.Count} sent, {load.Acknowledged.Count()} acknowledged, {before} of them before the kill; 50 more {recovered.TotalMilliseconds:0} ms after the restart");
        }
        Assert.False(server.Process.HasExited);
    }

    private static async Task Until(HttpStatusCode status, ServerProcess server)
    {
        var watch = Stopwatch.StartNew();
        while ((await server.Http.GetAsync("/readyz")).StatusCode != status)
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"/readyz does not become {status}");
            await Task.Delay(100);
        }
    }
}
