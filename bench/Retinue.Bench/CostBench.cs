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
        var rounds = new Option<int>("--rounds") { Description = "How often each is started; the median counts", DefaultValueFactory = _ => 7 };
        var idle = new Option<double>("--idle") { Description = "After how many seconds of waiting the memory is read", DefaultValueFactory = _ => 5 };
        var command = new Command("cost", "Measures start, memory and allocation") { programs, rounds, idle };
        command.SetAction(async (line, _) =>
        {
            var given = line.GetValue(programs) is { Length: > 0 } some ? some : [typeof(WebServer).Assembly.Location];
            Console.WriteLine("| program | start to first answer ms: median | fastest | of its `--version` | idle MB | idle after load MB | allocated for each AddContact, bytes | collections for each 10,000 | server µs for each |");
            Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
            foreach (var program in given) await Measure(program, line.GetValue(rounds), TimeSpan.FromSeconds(line.GetValue(idle)));
            return 0;
        });
        return command;
    }

    private static async Task Measure(string program, int rounds, TimeSpan idle)
    {
        var (starts, hosts) = (new List<double>(), new List<double>());
        // The first start makes the tables; those that count find them there.
        var folder = Directory.CreateTempSubdirectory("retinue-bench-").FullName;
        await (await BenchServer.Open(folder, program)).DisposeAsync();
        for (var i = 0; i < rounds; i++)
        {
            hosts.Add(Host(program));
            var clock = Stopwatch.StartNew();
            await using var server = await BenchServer.Open(folder, program);
            starts.Add(clock.Elapsed.TotalMilliseconds);
        }
        Directory.Delete(folder, recursive: true);

        await using var measured = await BenchServer.Start("", program);
        await Task.Delay(idle);
        var resting = measured.MemoryMegabytes;
        await measured.AddContact(64, TimeSpan.FromSeconds(4));
        var before = await Counters(measured);
        var load = await measured.AddContact(64, TimeSpan.FromSeconds(4));
        var after = await Counters(measured);
        await Task.Delay(idle);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(program)))} | {Median(starts):F0} | {starts.Min():F0} | {Median(hosts):F0} | {resting:F0} | {measured.MemoryMegabytes:F0} | "
            + $"{(after.Allocated - before.Allocated) / load.Requests:F0} | {(after.Collections - before.Collections) * 10_000.0 / load.Requests:F1} | {load.CpuMicroseconds:F0} |"));
    }

    /// <summary>What starting the runtime alone takes, on this machine at this moment: the program's own help is the least that it can do.</summary>
    private static double Host(string program)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "--version"]) { RedirectStandardOutput = true })!;
        process.WaitForExit();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static async Task<(double Allocated, double Collections)> Counters(BenchServer server) =>
        (await server.Counter("dotnet_gc_heap_total_allocated_bytes_total"), await server.Counter("dotnet_gc_collections_total"));

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
