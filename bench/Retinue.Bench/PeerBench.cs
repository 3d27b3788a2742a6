using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Retinue.Bench;

/// <summary>A server that somebody else has started: where it takes a contact, what is sent, how success is told, and how its rows are counted.</summary>
/// <param name="Body">What is sent; <c>@N@</c> in it becomes a number that no other request has.</param>
/// <param name="Expected">What only the answer of a success has in it: GraphQL and JSON-RPC answer failures with 200 too.</param>
/// <param name="Count">A program and its arguments that print how many contacts there are.</param>
internal sealed record Peer(string Name, Uri Url, Dictionary<string, string> Headers, string Body, string Expected, string[] Count);

/// <summary>One created contact, beside the same of other servers, in one run and by the same generator.</summary>
internal static class PeerBench
{
    /// <summary>Somebody who takes contacts, with the count of those that it has acknowledged.</summary>
    private sealed class Contender(string name, Func<int, TimeSpan, Task<LoadResult>> load, Func<Task<long>> count)
    {
        private long before;

        public string Name => name;

        public long Acknowledged { get; private set; }

        /// <summary>How many rows there are more than at <see cref="Begin"/>.</summary>
        public async Task<long> NewRows() => await count() - before;

        public async Task Begin() => before = await count();

        public async Task<LoadResult> Load(int connections, TimeSpan duration)
        {
            var result = await load(connections, duration);
            Acknowledged += result.Requests - result.Errors;
            return result;
        }
    }

    private static long number;

    public static Command Command()
    {
        var peers = new Option<FileInfo>("--peers") { Description = "JSON: an array of name, url, headers, body, expected, count (see bench/peers/run, which writes it)", Required = true };
        var mariaDb = new Option<string?>("--mariadb") { Description = "RETINUE_DATABASE of a MariaDB database that may be dropped, to measure Retinue over it too" };
        var seconds = new Option<double>("--seconds") { Description = "How long each single measurement takes", DefaultValueFactory = _ => 4 };
        var rounds = new Option<int>("--rounds") { Description = "How often each is repeated, in turns; the median counts", DefaultValueFactory = _ => 3 };
        var command = new Command("peers", "Measures one created contact beside other servers that run already.") { peers, mariaDb, seconds, rounds };
        command.SetAction((line, _) => Run(line.GetValue(peers)!, line.GetValue(mariaDb), TimeSpan.FromSeconds(line.GetValue(seconds)), line.GetValue(rounds)));
        return command;
    }

    private static async Task<int> Run(FileInfo file, string? mariaDb, TimeSpan duration, int rounds)
    {
        var peers = JsonSerializer.Deserialize<Peer[]>(await File.ReadAllTextAsync(file.FullName), JsonSerializerOptions.Web)!;
        await using var sqlite = await BenchServer.Start("");
        List<Contender> ours = [Ours("Retinue, SQLite", sqlite)];
        if (mariaDb is { } url) await Reference.MariaDbDatabase(url, withClient: false);
        await using var over = mariaDb is null ? null : await BenchServer.Start(mariaDb);
        if (over is not null) ours.Add(Ours("Retinue, MariaDB", over));
        List<Contender> all = [.. ours, .. peers.Select(Theirs)];

        // The first seconds belong to compilers and pools. They count for the rows, as every acknowledged contact does.
        foreach (var one in all)
        {
            await one.Begin();
            await one.Load(64, duration);
        }
        Console.WriteLine("| connections | | contacts/s | p50 ms | p99 ms | errors | Retinue (SQLite) is so many times as fast |");
        Console.WriteLine("| ---: | --- | ---: | ---: | ---: | ---: | ---: |");
        List<string> summary = [];
        foreach (var connections in new[] { 1, 8, 64 })
        {
            var runs = all.ToDictionary(one => one, _ => new List<LoadResult>());
            for (var round = 0; round < rounds; round++)
                foreach (var one in all) runs[one].Add(await one.Load(connections, duration));
            var medians = all.ToDictionary(one => one, one => LoadResult.Median(runs[one]));
            foreach (var (one, result) in medians)
            {
                var times = one == ours[0] ? "" : Times(medians[ours[0]], result);
                Console.WriteLine($"| {connections} | {one.Name} | {result.PerSecond:F0} | {result.P50Milliseconds:F2} | {result.P99Milliseconds:F1} | {result.Errors} | {times} |");
            }
            // A peer that answers errors did not do the work, and is not what one wants to be compared with.
            if (medians.Where(m => !ours.Contains(m.Key) && m.Value.Errors == 0).OrderByDescending(m => m.Value.PerSecond).FirstOrDefault() is { Key: { } fastest, Value: var theirs })
            {
                summary.Add($"| {connections} | {fastest.Name} | " + string.Join(" | ", ours.Select(o => Times(medians[o], theirs))) + " |");
            }
        }
        Console.WriteLine($"\n| connections | fastest peer | {string.Join(" | ", ours.Select(o => $"{o.Name}: times as fast"))} |\n| ---: | --- |{string.Concat(ours.Select(_ => " ---: |"))}");
        foreach (var line in summary) Console.WriteLine(line);
        return await Rows(all) ? 0 : 1;
    }

    /// <summary>Whether every acknowledged contact is a row, and every row was acknowledged.</summary>
    private static async Task<bool> Rows(List<Contender> all)
    {
        var equal = true;
        Console.WriteLine("\n| | acknowledged | new rows |\n| --- | ---: | ---: |");
        foreach (var one in all)
        {
            var rows = await one.NewRows();
            equal &= rows == one.Acknowledged;
            Console.WriteLine($"| {one.Name} | {one.Acknowledged} | {rows}{(rows == one.Acknowledged ? "" : " **differs**")} |");
        }
        return equal;
    }

    private static string Times(LoadResult ours, LoadResult theirs) => theirs.PerSecond > 0 ? (ours.PerSecond / theirs.PerSecond).ToString("F1", CultureInfo.InvariantCulture) : "";

    private static Contender Ours(string name, BenchServer server) => new(name, (connections, duration) => server.AddContactAsPeers(connections, duration, Next), server.Contacts);

    private static Contender Theirs(Peer peer)
    {
        var headers = new StringBuilder();
        foreach (var (name, value) in peer.Headers) headers.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        var target = new LoadTarget(peer.Url.Port, peer.Url.PathAndQuery, headers.ToString(), Encoding.UTF8.GetBytes(peer.Expected));
        return new Contender(peer.Name,
            (connections, duration) => LoadGenerator.Run(target, connections, duration, (_, _) => peer.Body.Replace("@N@", Next().ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)),
            async () => long.Parse(await Reference.Shell(peer.Count[0], peer.Count[1..], ""), CultureInfo.InvariantCulture));
    }

    private static long Next() => Interlocked.Increment(ref number);
}
