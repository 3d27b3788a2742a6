using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace Retinue.Bench;

/// <summary>A long run: how evenly answers come, whether the write-ahead log stays bounded, and how long collections stop the server.</summary>
internal static class LatencyBench
{
    public static Command Command()
    {
        var seconds = new Option<double>("--seconds") { Description = "How long", DefaultValueFactory = _ => 600 };
        var connections = new Option<int>("--connections") { Description = "How many connections", DefaultValueFactory = _ => 64 };
        var mariaDb = new Option<string>("--mariadb") { Description = "RETINUE_DATABASE of an empty MariaDB database; without it SQLite is measured", DefaultValueFactory = _ => "" };
        var command = new Command("latency", "AddContact for ten minutes: p50, p99, the longest pause, the write-ahead log and the pauses of the garbage collector over time") { seconds, connections, mariaDb };
        command.SetAction(async (line, _) =>
        {
            await Run(line.GetValue(mariaDb)!, TimeSpan.FromSeconds(line.GetValue(seconds)), line.GetValue(connections));
            return 0;
        });
        return command;
    }

    private static async Task Run(string database, TimeSpan duration, int connections)
    {
        await using var server = await BenchServer.Start(database);
        await server.AddContact(connections, TimeSpan.FromSeconds(3));
        var (clock, parts, largest) = (Stopwatch.StartNew(), Math.Clamp((int)(duration.TotalSeconds / 10), 1, 10), 0.0);
        Console.WriteLine("| until s | AddContact/s | p50 ms | p99 ms | p99 of p50 | p99.9 ms | max ms | errors | write-ahead log MB: now | largest | GC pauses ms | memory MB |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        List<LoadResult> all = [];
        for (var i = 0; i < parts; i++)
        {
            var paused = await Paused(server);
            using var end = new CancellationTokenSource();
            var watch = Watch(server, size => largest = Math.Max(largest, size), end.Token);
            var part = await server.AddContact(connections, duration / parts);
            await end.CancelAsync();
            await watch;
            all.Add(part);
            var pauses = (await Paused(server) - paused) * 1000;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {clock.Elapsed.TotalSeconds:F0} | {part.PerSecond:F0} | {part.P50Milliseconds:F2} | {part.P99Milliseconds:F1} | {part.P99Milliseconds / part.P50Milliseconds:F1} | {part.P999Milliseconds:F1} | "
                + $"{part.MaxMilliseconds:F0} | {part.Errors} | {server.LogMegabytes:F1} | {largest:F1} | {pauses:F0} | {server.MemoryMegabytes:F0} |"));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nThe longest of {all.Sum(p => p.Requests)} answers took {all.Max(p => p.MaxMilliseconds):F0} ms; {all.Sum(p => p.Errors)} errors."));
    }

    private static async Task Watch(BenchServer server, Action<double> saw, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            saw(server.LogMegabytes);
            await Task.Delay(200, end).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    /// <summary>How many seconds collections have stopped the server in all.</summary>
    private static Task<double> Paused(BenchServer server) => server.Counter("dotnet_gc_pause_time_seconds_total");
}
