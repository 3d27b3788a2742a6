using System.Diagnostics;
using Xunit;

namespace Retinue.Tests.Harness;

/// <summary>
/// A real cluster of three nodes (tests/tools/galera.sh), each in a network namespace of its own: one for all tests of a run that need it, which
/// therefore run one after the other, and by themselves: they take the machine to its limits.
/// </summary>
public sealed class Galera : IAsyncLifetime
{
    public const string Name = "Galera";
    public const int Nodes = 3;

    // In memory where there is room: a node whose disk makes it wait for seconds is given up by the others, and what is tested here is not the disk.
    private readonly string folder = Directory.CreateDirectory(Path.Combine(HasRoom("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"retinue-galera-{Guid.NewGuid():N}")).FullName;
    private string impossible = "";
    private string url = "";
    private int databases;

    public async ValueTask InitializeAsync()
    {
        var (code, output) = await Tool.Run(Script, ["can"]);
        if (code != 0) impossible = $"A cluster cannot be made here: {output.Trim()}";
        else
        {
            try
            {
                url = await Do("start", $"{Environment.ProcessId}");
            }
            catch
            {
                await DisposeAsync();
                throw;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (impossible.Length == 0) await Do("end");
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>An empty database on a cluster that is whole; answers what RETINUE_DATABASE has to be. Skips the test where there can be no cluster.</summary>
    public async Task<string> Database()
    {
        Assert.SkipUnless(impossible.Length == 0, impossible);
        await Mend();
        var name = $"retinue_{++databases}";
        await Query(1, $"create database {name}");
        return url[..(url.LastIndexOf('/') + 1)] + name;
    }

    /// <summary>The same database with other nodes preferred: <c>[2, 1, 3]</c>.</summary>
    public static string Prefer(string database, params int[] order)
    {
        var (begin, end) = Hosts(database);
        return database[..begin] + string.Join(',', order.Select(n => Host(database, n))) + database[end..];
    }

    /// <summary>The address of a node.</summary>
    public static string Host(string database, int node)
    {
        var (begin, end) = Hosts(database);
        return database[begin..end].Split(',')[node - 1];
    }

    private static (int Begin, int End) Hosts(string database) => (database.IndexOf('@', StringComparison.Ordinal) + 1, database.LastIndexOf('/'));

    /// <summary>The number of the node that a server says it uses, when it has found one.</summary>
    public static async Task<int> Writer(ServerProcess server)
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(200))
        {
            if (await WriterNow(server) is { } node) return node;
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"The server uses no node: {await (await server.Http.GetAsync("/readyz")).Content.ReadAsStringAsync()}");
        }
    }

    /// <summary>The same now; null when it uses none.</summary>
    public static async Task<int?> WriterNow(ServerProcess server)
    {
        var lines = (await (await server.Http.GetAsync("/readyz")).Content.ReadAsStringAsync()).Split('\n');
        return lines.FirstOrDefault(l => l.Contains(": in use", StringComparison.Ordinal)) is { } line ? line[line.IndexOf(':', StringComparison.Ordinal) - 1] - '0' : null;
    }

    /// <summary>Whether none of the other nodes has a part in a cluster.</summary>
    public async Task<bool> IsGone(int without)
    {
        for (var node = 1; node <= Nodes; node++)
        {
            if (node != without && (await Try(node, "show status like 'wsrep_cluster_status'")).Output.TrimEnd().EndsWith("\tPrimary", StringComparison.Ordinal)) return false;
        }
        return true;
    }

    /// <summary>What the nodes have logged last.</summary>
    public async Task<string> Log()
    {
        var lines = await Task.WhenAll(Enumerable.Range(1, Nodes).Select(async node => (await File.ReadAllLinesAsync(Path.Combine(folder, $"{node}", "log.err"))).TakeLast(60).Select(line => $"node {node}: {line}")));
        return string.Join('\n', lines.SelectMany(l => l));
    }

    public Task Kill(int node) => Do("kill", node);

    public Task Stop(int node) => Do("stop", node);

    /// <summary>It stays up for clients, and does not hear the other nodes.</summary>
    public Task Isolate(int node) => Do("isolate", node);

    /// <summary>Packets to it and from it vanish.</summary>
    public Task Cut(int node) => Do("cut", node);

    public Task<string> Query(int node, string sql) => Do("query", node, sql);

    /// <summary>Starts what does not run, connects what is cut off, and waits until all three are synced again.</summary>
    public async Task Mend()
    {
        for (var node = 1; node <= Nodes; node++) await Do("heal", node);
        for (var node = 1; node <= Nodes; node++)
        {
            if (!await IsUp(node)) await Do("node", node);
            await Query(node, "set global read_only = 0");
        }
        var limit = Stopwatch.StartNew();
        for (var node = 1; node <= Nodes; node++)
        {
            while (await Query(node, "select group_concat(variable_value order by variable_name) from information_schema.global_status where variable_name in ('wsrep_cluster_size','wsrep_cluster_status','wsrep_local_state')")
                != "3,Primary,4")
            {
                if (limit.Elapsed > TimeSpan.FromMinutes(2)) Assert.Fail($"Node {node} does not find the others again:\n{string.Join('\n', (await File.ReadAllLinesAsync(Path.Combine(folder, $"{node}", "log.err"))).TakeLast(30))}");
                await Task.Delay(200);
            }
        }
    }

    /// <summary>For each table how many rows it has and the checksum of all of them, as one node sees it.</summary>
    public async Task<IReadOnlyList<string>> Content(int node, string database)
    {
        var name = database[(database.LastIndexOf('/') + 1)..];
        var tables = (await Query(node, $"select table_name from information_schema.tables where table_schema = '{name}' order by table_name")).Split('\n');
        var counts = await Query(node, string.Join(';', tables.Select(t => $"set session wsrep_sync_wait = 1; select concat('{t} ', count(*)) from {name}.{t}")));
        var sums = await Query(node, "checksum table " + string.Join(',', tables.Select(t => $"{name}.{t}")));
        return [.. counts.Split('\n').Zip(sums.Split('\n'), (count, sum) => $"{count} {sum.Split('\t')[1]}")];
    }

    /// <summary>Checks that all nodes have the same rows; they must be at rest.</summary>
    public async Task AssertIdentical(string database)
    {
        var first = await Content(1, database);
        for (var node = 2; node <= Nodes; node++) Assert.Equal(first, await Content(node, database));
        Assert.True(first.Count > 30, "A comparison of nothing would prove nothing.");
    }

    private static bool HasRoom(string folder) => Directory.Exists(folder) && new DriveInfo(folder).AvailableFreeSpace > 4L << 30;

    private static string Script { get; } = Repository.Path("tests/tools/galera.sh");

    private async Task<bool> IsUp(int node) => (await Try(node, "select 1")).Code == 0;

    private Task<(int Code, string Output)> Try(int node, string sql) => Tool.Run(Script, ["query", folder, $"{node}", sql]);

    private Task<string> Do(string command, int node, params string[] more) => Do(command, [$"{node}", .. more]);

    private async Task<string> Do(string command, params string[] arguments)
    {
        var (code, output) = await Tool.Run(Script, [command, folder, .. arguments]);
        return code == 0 ? output.Trim() : throw new InvalidOperationException($"galera.sh {command} {string.Join(' ', arguments)} ended with {code}:\n{output}");
    }
}

/// <summary>The tests that share the cluster.</summary>
[CollectionDefinition(Galera.Name, DisableParallelization = true)]
public sealed class GaleraCollection : ICollectionFixture<Galera>;
