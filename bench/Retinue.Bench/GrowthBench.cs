using System.CommandLine;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Retinue.Server.Api;

namespace Retinue.Bench;

/// <summary>The same calls on a small database and on one a thousand times as large, in turns, so that what else the machine does hits both alike.</summary>
internal static class GrowthBench
{
    private sealed record Size(string Folder, long Clients, long Contacts);

    /// <summary>Somebody who is there, to be looked for.</summary>
    private sealed record Known(string Client, string Email, string Name);

    public static Command Command()
    {
        var clients = new Option<long>("--clients") { Description = "How many clients the large one has; each has ten contacts", DefaultValueFactory = _ => 1_000_000 };
        var small = new Option<long>("--small") { Description = "How many the small one has", DefaultValueFactory = _ => 1000 };
        var data = new Option<string>("--data") { Description = "Where the databases are kept, about 450 bytes for each contact; a large one that is there already is used", Required = true };
        var seconds = new Option<double>("--seconds") { Description = "How long each single measurement takes", DefaultValueFactory = _ => 1.5 };
        var rounds = new Option<int>("--rounds") { Description = "How often each is repeated; the median counts", DefaultValueFactory = _ => 3 };
        var asIs = new Option<bool>("--as-is") { Description = "Seeds nothing: measures what is there, be it the half of it" };
        var command = new Command("growth", "Measures what grows with the database and what does not") { clients, small, data, seconds, rounds, asIs };
        command.SetAction(async (line, _) =>
        {
            Size Of(string name, long n) => new(Path.Combine(line.GetValue(data)!, name), n, n * 10);
            // A name of its own: it is deleted and made anew.
            await Run(Of("small", line.GetValue(small)), Of($"{line.GetValue(clients)}", line.GetValue(clients)), TimeSpan.FromSeconds(line.GetValue(seconds)), line.GetValue(rounds), line.GetValue(asIs));
            return 0;
        });
        return command;
    }

    private static async Task Run(Size small, Size large, TimeSpan duration, int rounds, bool asIs)
    {
        // The small one is made anew: each run adds many times its size.
        if (!asIs && Directory.Exists(small.Folder)) Directory.Delete(small.Folder, recursive: true);
        foreach (var size in new[] { small, large })
        {
            if (!asIs || !Directory.Exists(size.Folder)) await Seed(size);
            await IntoMemory(size);
        }
        var (startsSmall, startsLarge) = (new List<double>(), new List<double>());
        for (var i = 0; i < rounds; i++)
        {
            startsSmall.Add(await Start(small));
            startsLarge.Add(await Start(large));
        }
        await using var a = await BenchServer.Open(small.Folder);
        await using var b = await BenchServer.Open(large.Folder);
        (small, large) = (await Counted(a, small), await Counted(b, large));
        var (knownA, knownB) = (await Sample(a, small), await Sample(b, large));
        Console.WriteLine($"| | {small.Contacts:N0} contacts | {large.Contacts:N0} contacts | ratio |\n| --- | ---: | ---: | ---: |");
        Row("start to the first answer, ms", startsSmall.Median(), startsLarge.Median());

        await Pair("GetContacts of a client", (s, known) => $"action=GetContacts&clientid={Any(known).Client}");
        await Pair("GetContacts by e-mail", (s, known) => $"action=GetContacts&email={Any(known).Email}");
        await Pair("GetContacts, first page", (s, known) => "action=GetContacts&limitnum=10");
        await Pair("GetContacts at any offset", (s, known) => $"action=GetContacts&limitnum=10&limitstart={Random.Shared.NextInt64(s.Contacts)}");
        await Pair("GetContacts, last page", (s, known) => $"action=GetContacts&limitnum=10&limitstart={s.Contacts - 10}");
        await Pair("GetClients at any offset", (s, known) => $"action=GetClients&limitnum=10&limitstart={Random.Shared.NextInt64(s.Clients)}");
        await Pair("GetClients of a status at any offset, from the end", (s, known) => $"action=GetClients&limitnum=10&status=Active&sorting=DESC&limitstart={Random.Shared.NextInt64(s.Clients * 3 / 4)}");
        await Pair("GetClients, prefix of an address", (s, known) => $"action=GetClients&limitnum=10&search={Any(known).Email[..^14]}");
        await Pair("GetClients, prefix of a full name", (s, known) => $"action=GetClients&limitnum=10&search={Uri.EscapeDataString(Any(known).Name)}");
        await Pair("GetClients, prefix 'smith'", (s, known) => "action=GetClients&limitnum=10&search=smith");
        // The runtime compiles what runs often in the first seconds, and the writers fill their caches.
        foreach (var (server, size, known) in new[] { (a, small, knownA), (b, large, knownB) }) await server.Load(64, 3 * duration, (_, _) => Add(size, known));
        foreach (var connections in new[] { 1, 64 }) await Pair($"AddContact/s, {connections} connections, any client", Add, connections, perSecond: true);
        Row("memory of the server, MB", a.MemoryMegabytes, b.MemoryMegabytes);
        Console.WriteLine($"\nHits of 'smith': {await a.Total("action=GetClients&limitnum=1&search=smith")} and {await b.Total("action=GetClients&limitnum=1&search=smith")}.");

        static string Add(Size size, Known[] known) =>
            $"action=AddContact&clientid={1 + Random.Shared.NextInt64(size.Clients)}&firstname=Jane&lastname=Doe&email=x{Random.Shared.NextInt64():x}%40example.com";

        async Task Pair(string what, Func<Size, Known[], string> call, int connections = 1, bool perSecond = false)
        {
            List<LoadResult> first = [], second = [];
            for (var i = 0; i < rounds; i++)
            {
                first.Add(await a.Load(connections, duration, (_, _) => call(small, knownA)));
                second.Add(await b.Load(connections, duration, (_, _) => call(large, knownB)));
            }
            var (x, y) = (LoadResult.Median(first), LoadResult.Median(second));
            if (x.Errors + y.Errors > 0) throw new InvalidOperationException($"{what}: {x.Errors} and {y.Errors} errors");
            if (perSecond) Row(what, x.PerSecond, y.PerSecond);
            else Row($"{what}, p50 ms", x.P50Milliseconds, y.P50Milliseconds);
        }
    }

    private static void Row(string what, double small, double large) => Console.WriteLine($"| {what} | {small:G4} | {large:G4} | {large / small:F2} |");

    private static Known Any(Known[] known) => known[Random.Shared.Next(known.Length)];

    private static async Task Seed(Size size)
    {
        Directory.CreateDirectory(size.Folder);
        var start = new ProcessStartInfo("dotnet", [typeof(WebServer).Assembly.Location, "seed", "--clients", $"{size.Clients}", "--contacts", $"{size.Contacts}"]) { WorkingDirectory = size.Folder, RedirectStandardError = true };
        start.Environment["RETINUE_DATA"] = size.Folder;
        start.Environment["RETINUE_DATABASE"] = "";
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0 && !said.Contains("seeded with these", StringComparison.Ordinal)) throw new InvalidOperationException(said);
    }

    /// <summary>Reads the whole file once, so that what is compared is not whether the machine happened to have its pages in memory.</summary>
    private static async Task IntoMemory(Size size)
    {
        await using var file = File.OpenRead(Path.Combine(size.Folder, "retinue.db"));
        await file.CopyToAsync(Stream.Null);
    }

    private static async Task<Size> Counted(BenchServer server, Size size) =>
        size with { Clients = await server.Total("action=GetClients&limitnum=1"), Contacts = await server.Total("action=GetContacts&limitnum=1") };

    private static async Task<double> Start(Size size)
    {
        var clock = Stopwatch.StartNew();
        await using var server = await BenchServer.Open(size.Folder);
        return clock.Elapsed.TotalMilliseconds;
    }

    /// <summary>Two hundred clients from all over the database.</summary>
    private static async Task<Known[]> Sample(BenchServer server, Size size)
    {
        var known = new List<Known>();
        for (var i = 0; i < 20; i++)
        {
            var page = JsonNode.Parse(await server.Ask($"action=GetClients&limitnum=10&limitstart={Random.Shared.NextInt64(size.Clients - 10)}"))!;
            foreach (var client in page["clients"]!["client"]!.AsArray())
                known.Add(new Known($"{client!["id"]}", (await FirstContact(server, $"{client["id"]}")) ?? $"{client["email"]}", $"{client["firstname"]} {client["lastname"]}"));
        }
        return [.. known];
    }

    private static async Task<string?> FirstContact(BenchServer server, string client) =>
        (string?)JsonNode.Parse(await server.Ask($"action=GetContacts&clientid={client}&limitnum=1"))!["contacts"]?["contact"]?[0]?["email"];
}
