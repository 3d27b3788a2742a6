using System.Diagnostics;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Processes;

/// <summary>An acknowledged write is on disk: the server is killed in the middle of its work, again and again, on one database.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Rounds = 20;
    private const int Workers = 16;

    [Theory, Engines]
    public async Task What_was_acknowledged_before_a_kill_is_there_whole_and_once_after_it(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        var all = new List<SentContact>();
        var watch = Stopwatch.StartNew();
        var server = await ServerProcess.Start(database);
        try
        {
            Assert.Contains("success", await server.Call(["action=AddClient", "firstname=Olivia", "lastname=Owner", "email=owner@example.com", "password2=owner", "skipvalidation=1"]));
            await using var api = await LocalApi.OpenAsync(database.Options);
            for (var round = 0; round < Rounds; round++)
            {
                var load = new ContactLoad($"r{round}");
                var running = load.Run(server, Workers);
                await Task.Delay(Random.Shared.Next(200, 801));
                await server.Kill();
                await running;
                await server.DisposeAsync();
                server = await ServerProcess.Start(database);
                all.AddRange(load.Sent);

                await (await Survey.Take(api.Store)).Check(load.Sent, api.Passwords);
                await RepeatKeys(server, load.Sent);
                var after = await Survey.Take(api.Store);
                await after.Check(load.Sent.Where(s => s.Key != null), api.Passwords);
                Assert.All(load.Sent.Where(s => s.Key != null), s => Assert.Equal(1, after.Count(s)));
            }
            // What later rounds did must not have harmed what earlier ones stored.
            await (await Survey.Take(api.Store)).Check(all, api.Passwords);
        }
        finally
        {
            await server.DisposeAsync();
        }
        output.WriteLine($"{engine}: {Rounds} kills, {all.Count} sent, {all.Count(s => s.Acknowledged != 0)} acknowledged, {watch.Elapsed.TotalSeconds:0.0} s");
        // A load that did nothing would prove nothing.
        Assert.True(all.Count(s => s.Acknowledged != 0) > Rounds * Workers);
        Assert.Contains(all, s => s.Acknowledged == 0);
    }

    /// <summary>Sends everything that had a key again, answered or not: the same id as acknowledged.</summary>
    private static Task RepeatKeys(ServerProcess server, IEnumerable<SentContact> sent) =>
        Parallel.ForEachAsync(sent.Where(s => s.Key != null), new ParallelOptions { MaxDegreeOfParallelism = Workers }, async (contact, _) =>
        {
            var id = ContactLoad.Id(await server.Call(contact.Parameters, contact.Key));
            Assert.NotNull(id);
            if (contact.Acknowledged != 0) Assert.Equal(contact.Acknowledged, id);
            else contact.Acknowledged = id.Value;
        });
}
