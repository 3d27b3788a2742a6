using System.CommandLine;

namespace Retinue.Bench;

/// <summary>What a constant stream of passwords to be hashed costs the calls that need none.</summary>
internal static class HashingBench
{
    public static Command Command()
    {
        var seconds = new Option<double>("--seconds") { Description = "How long each single measurement takes", DefaultValueFactory = _ => 4 };
        var rounds = new Option<int>("--rounds") { Description = "How often each is repeated; the median counts", DefaultValueFactory = _ => 3 };
        var streams = new Option<int>("--streams") { Description = "How many connections send passwords", DefaultValueFactory = _ => 4 };
        var command = new Command("hashing", "Measures AddContact without a password by itself and beside a stream of AddContact with password2") { seconds, rounds, streams };
        command.SetAction((line, _) => Run(TimeSpan.FromSeconds(line.GetValue(seconds)), line.GetValue(rounds), line.GetValue(streams)));
        return command;
    }

    private static async Task<int> Run(TimeSpan duration, int rounds, int streams)
    {
        await using var server = await BenchServer.Start("");
        await server.AddContact(64, duration);
        var single = await server.AddSubAccount(1, duration);
        var many = await server.AddSubAccount(streams, duration);
        Console.WriteLine($"With nobody else: {single.PerSecond:F1} password2 AddContact/s on 1 connection, {many.PerSecond:F1} on {streams}.\n");
        Console.WriteLine("| connections | AddContact/s alone | beside passwords | of alone | p99 ms alone | beside | password2/s beside | p50 s of those | refused |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var connections in new[] { 1, 8, 64 })
        {
            List<LoadResult> alone = [], beside = [], hashed = [];
            for (var i = 0; i < rounds; i++)
            {
                alone.Add(await server.AddContact(connections, duration));
                // The stream begins before and ends after: it is there all the time that is measured.
                var stream = server.AddSubAccount(streams, duration + TimeSpan.FromSeconds(0.6));
                await Task.Delay(TimeSpan.FromSeconds(0.3));
                beside.Add(await server.AddContact(connections, duration));
                hashed.Add(await stream);
            }
            var (a, b, h) = (LoadResult.Median(alone), LoadResult.Median(beside), LoadResult.Median(hashed));
            Console.WriteLine($"| {connections} | {a.PerSecond:F0} | {b.PerSecond:F0} | {b.PerSecond / a.PerSecond:F2} | {a.P99Milliseconds:F1} | {b.P99Milliseconds:F1} | {h.PerSecond:F1} | {h.P50Milliseconds / 1000:F2} | {h.Errors} |");
        }
        return 0;
    }
}
