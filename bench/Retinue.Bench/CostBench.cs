using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Retinue.Server.Api;

namespace Retinue.Bench;

/// <summary>What the server costs: the time until its first answer, the memory of one that waits, and what an AddContact allocates.</summary>
internal static class CostBench
{
    public static Command Command()
    {
        var programs = new Option<string[]>("--program") { Description = "Retinue.Server.dll of a published server; may be given several times. Without it the build of this bench", AllowMultipleArgumentsPerToken = true };
        var bare = new Option<string>("--bare") { Description = "Bare.dll of bench/Bare, published the same way: a web server with one route", Required = true };
        var rounds = new Option<int>("--rounds") { Description = "How often each is started, in turns; the median counts", DefaultValueFactory = _ => 7 };
        var idle = new Option<double>("--idle") { Description = "After how many seconds of waiting the memory is read", DefaultValueFactory = _ => 5 };
        var command = new Command("cost", "Measures start, memory and allocation") { programs, bare, rounds, idle };
        command.SetAction(async (line, _) =>
        {
            var given = line.GetValue(programs) is { Length: > 0 } some ? some : [typeof(WebServer).Assembly.Location];
            Console.WriteLine("| program | start to first answer ms: median | fastest | of the bare one's median | idle MB | of the bare one's | idle after load MB | allocated for each AddContact, bytes | collections for each 10,000 |");
            Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
            foreach (var program in given) await Measure(program, line.GetValue(bare)!, line.GetValue(rounds), TimeSpan.FromSeconds(line.GetValue(idle)));
            return 0;
        });
        return command;
    }

    private static async Task Measure(string program, string bare, int rounds, TimeSpan idle)
    {
        // The first start makes the tables; those that count find them there.
        var folder = Directory.CreateTempSubdirectory("retinue-bench-").FullName;
        await (await BenchServer.Open(folder, program)).DisposeAsync();
        var (own, others) = (new List<(double Start, double Memory)>(), new List<(double Start, double Memory)>());
        for (var i = 0; i < rounds; i++)
        {
            own.Add(await Start(folder, program, idle));
            others.Add(await Start(folder, bare, idle));
        }
        Directory.Delete(folder, recursive: true);

        await using var measured = await BenchServer.Start("", program);
        await measured.AddContact(64, TimeSpan.FromSeconds(4));
        var before = await Counters(measured);
        var load = await measured.AddContact(64, TimeSpan.FromSeconds(4));
        var after = await Counters(measured);
        await Task.Delay(idle);
        var (start, memory) = (own.Select(o => o.Start).Median(), own.Select(o => o.Memory).Median());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(program)))} | {start:F0} | {own.Min(o => o.Start):F0} | {start / others.Select(o => o.Start).Median():F2} | "
            + $"{memory:F0} | {memory / others.Select(o => o.Memory).Median():F2} | {measured.MemoryMegabytes:F0} | "
            + $"{(after.Allocated - before.Allocated) / load.Requests:F0} | {(after.Collections - before.Collections) * 10_000.0 / load.Requests:F1} |"));
    }

    /// <summary>Milliseconds until the first answer, and megabytes when nobody has asked anything else for a while.</summary>
    private static async Task<(double Start, double Memory)> Start(string folder, string program, TimeSpan idle)
    {
        var clock = Stopwatch.StartNew();
        await using var server = await BenchServer.Open(folder, program);
        var start = clock.Elapsed.TotalMilliseconds;
        await Task.Delay(idle);
        return (start, server.MemoryMegabytes);
    }

    private static async Task<(double Allocated, double Collections)> Counters(BenchServer server) =>
        (await server.Counter("dotnet_gc_heap_total_allocated_bytes_total"), await server.Counter("dotnet_gc_collections_total"));
}
