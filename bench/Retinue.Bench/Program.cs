using System.CommandLine;
using System.Globalization;
using Retinue.Bench;

// AddContact over HTTP beside its references, all in one run: machines differ and are noisy, ratios are what counts.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var mariaDb = new Option<string?>("--mariadb") { Description = "RETINUE_DATABASE of an empty MariaDB database that may be dropped; without it only SQLite is measured" };
var noSqlite = new Option<bool>("--no-sqlite") { Description = "Only MariaDB" };
var only = new Option<int?>("--connections") { Description = "Only this number of connections" };
var seconds = new Option<double>("--seconds") { Description = "How long each single measurement takes", DefaultValueFactory = _ => 4 };
var rounds = new Option<int>("--rounds") { Description = "How often each is repeated; the median counts", DefaultValueFactory = _ => 3 };
var root = new RootCommand("Measures AddContact beside the bare engine and beside the same server answering a constant.") { mariaDb, noSqlite, seconds, rounds, only };
root.SetAction(async (line, _) =>
{
    var duration = TimeSpan.FromSeconds(line.GetValue(seconds));
    if (!line.GetValue(noSqlite)) await Engine("SQLite", "", duration, line.GetValue(rounds), line.GetValue(only));
    if (line.GetValue(mariaDb) is { } url) await Engine("MariaDB", url, duration, line.GetValue(rounds), line.GetValue(only));
    return 0;
});
root.Subcommands.Add(MailBench.Command());
root.Subcommands.Add(PeerBench.Command());
root.Subcommands.Add(HashingBench.Command());
root.Subcommands.Add(GrowthBench.Command());
root.Subcommands.Add(CostBench.Command());
root.Subcommands.Add(LatencyBench.Command());
return await root.Parse(args).InvokeAsync();

static async Task Engine(string engine, string url, TimeSpan duration, int rounds, int? only)
{
    List<double> loops = [], tools = [];
    for (var i = 0; i < rounds; i++)
    {
        loops.Add(url.Length == 0 ? await Reference.SqliteLoop(duration) : await Reference.MariaDbLoop(url, duration));
        tools.Add(url.Length == 0 ? await Reference.SqliteTool(10_000) : await Reference.MariaDbTool(url, 64, 30_000));
    }
    var (loop, tool) = (loops.Median(), tools.Median());
    if (url.Length > 0) await Reference.MariaDbDatabase(url, withClient: false);
    Console.WriteLine($"\n### {engine}\n");
    Console.WriteLine($"A bare loop in C#, one commit a row: {loop:F0}/s. The engine's own tool ({(url.Length == 0 ? "sqlite3" : "mariadb-slap at 64")}): {tool:F0}/s.\n");
    Console.WriteLine("| connections | AddContact/s | p50 ms | p99 ms | max ms | errors | constant/s | wire/s | of constant | of wire | of bare loop | of own tool | memory MB | server µs each: AddContact, constant, wire |");
    Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    await using var server = await BenchServer.Start(url);
    // On two cores that are busy the runtime takes that long to compile the code at its best; a server that has just started is up to four times as slow.
    await server.AddContact(64, TimeSpan.FromSeconds(20));
    foreach (var connections in only is { } one ? [one] : new[] { 1, 8, 64, 256 })
    {
        List<LoadResult> adds = [], constants = [], wires = [];
        for (var i = 0; i < rounds; i++)
        {
            constants.Add(await server.Constant(connections, duration));
            adds.Add(await server.AddContact(connections, duration));
            wires.Add(await server.Wire(connections, duration));
        }
        var (add, constant, wire) = (LoadResult.Median(adds), LoadResult.Median(constants), LoadResult.Median(wires));
        Console.WriteLine($"| {connections} | {add.PerSecond:F0} | {add.P50Milliseconds:F2} | {add.P99Milliseconds:F1} | {add.MaxMilliseconds:F0} | {add.Errors} | {constant.PerSecond:F0} | {wire.PerSecond:F0} | "
            + $"{add.PerSecond / constant.PerSecond:F2} | {add.PerSecond / wire.PerSecond:F2} | {add.PerSecond / loop:F2} | {add.PerSecond / tool:F2} | {server.MemoryMegabytes:F0} | {add.CpuMicroseconds:F0}, {constant.CpuMicroseconds:F0}, {wire.CpuMicroseconds:F0} |");
    }
    Console.WriteLine($"\nPeak memory of the server over the whole run: {server.PeakMegabytes:F0} MB.");
}
