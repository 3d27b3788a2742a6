using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Processes;

/// <summary>The audit trail of real servers: two at once, one of them killed again and again.</summary>
public sealed class AuditTrailTests
{
    [Theory, Engines]
    public async Task It_is_whole_after_relays_were_killed_in_the_middle_of_their_work(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await using var steady = await ServerProcess.Start(database);
        Assert.Contains("success", await steady.Call(["action=AddClient", "firstname=Olivia", "email=owner@example.com", "password2=owner", "skipvalidation=1"]));
        for (var round = 0; round < 3; round++)
        {
            await using var victim = await ServerProcess.Start(database);
            var load = new ContactLoad($"r{round}");
            var running = load.Run(victim, 8);
            while (load.Acknowledged.Count() < 30) await Task.Delay(20);
            // Somewhere between two turns of its relay.
            await Task.Delay(Random.Shared.Next(0, 700));
            await victim.Kill();
            await running;
        }
        await using var api = await LocalApi.OpenAsync(database.Options);
        for (var tries = 0; await api.Store.Read(db => db.Number($"SELECT COUNT(*) FROM outbox")) > 0; tries++)
        {
            Assert.True(tries < 100, "The server that is left does not seal what the others wrote.");
            await Task.Delay(100);
        }
        var events = await api.Store.Read(db => db.Number($"SELECT COUNT(*) FROM events"));
        var (code, output, error) = await ServerProcess.Run(database, ["audit", "verify"]);
        Assert.True(code == 0, output + error);
        Assert.StartsWith($"The audit trail is whole.\nsealed      {events} events, the last of them event ", output);
        Assert.Contains("waiting     0\nerased      0\ncheckpoint  ", output);
    }

    [Theory, Engines]
    public async Task The_command_ends_with_1_and_the_place_where_the_trail_is_broken(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await using (var api = await LocalApi.OpenAsync(database.Options))
        {
            for (var i = 0; i < 3; i++) await api.CallAsync("LogActivity", new Dictionary<string, object?> { ["description"] = $"entry {i}" });
            Assert.Contains(engine == EnginesAttribute.SQLite ? "waiting     0\n" : "waiting     3; a running server seals them", (await ServerProcess.Run(database, ["audit", "verify"])).Output);
            await new Retinue.Events.Relay(api).Drain();
        }
        var whole = await ServerProcess.Run(database, ["audit", "verify"]);
        Assert.Equal((0, ""), (whole.Code, whole.Error));
        var checkpoint = whole.Output.Split('\n').Single(l => l.StartsWith("checkpoint", StringComparison.Ordinal))["checkpoint".Length..].Trim();
        Assert.StartsWith("The audit trail is whole. It has the expected checkpoint.", (await ServerProcess.Run(database, ["audit", "verify", "--expect", checkpoint])).Output);
        var other = await ServerProcess.Run(database, ["audit", "verify", "--expect", $"2:{new string('0', 64)}"]);
        Assert.Equal(1, other.Code);
        Assert.StartsWith("The audit trail is broken. Position 2 has another hash than the expected checkpoint", other.Output);
        var nonsense = await ServerProcess.Run(database, ["audit", "verify", "--expect", "nonsense"]);
        Assert.Equal((1, "", "nonsense is not a checkpoint: a position, a colon and 64 hex digits are expected, as 'retinue audit verify' prints them.\n"), nonsense);

        await database.Execute("UPDATE events SET data = '{}' WHERE id = 2");
        var broken = await ServerProcess.Run(database, ["audit", "verify"]);
        Assert.Equal(1, broken.Code);
        Assert.Matches(@"^The audit trail is broken\. Event 2 of \d{4}-\d\d-\d\d \d\d:\d\d:\d\d, sealed at position 2, was changed\.\n$", broken.Output);
    }
}
