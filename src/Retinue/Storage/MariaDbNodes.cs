using Microsoft.Extensions.Logging;
using MySqlConnector;

namespace Retinue.Storage;

/// <summary>
/// The way to the database. With one host it is a pool. With several, every node is asked a few times a second how it is, and one of them is used for
/// everything, reads too, until it is not well; then the first of the list that is, and the other processes follow (docs/decisions/0018).
/// </summary>
internal sealed class MariaDbNodes : IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(300);

    /// <summary>So long is waited for a node that is well, at the start and whenever there is none.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>At the start, so long for those that are preferred to one that has answered already.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyList<MariaDbNode> nodes;
    private readonly ILogger log;
    private readonly Lock gate = new();
    private readonly CancellationTokenSource closing = new();
    private Task probing = Task.CompletedTask;
    private volatile MariaDbNode? current;
    private bool isStarted;
    private TaskCompletionSource<MariaDbNode> found = Waiting();

    private MariaDbNodes(IReadOnlyList<MariaDbNode> nodes, ILogger log) => (this.nodes, this.log) = (nodes, log);

    /// <inheritdoc cref="Store.Nodes"/>
    public IReadOnlyList<DatabaseNode> All =>
        nodes.Count == 1 ? [] : [.. nodes.Select(node => new DatabaseNode(node.Name, node == current ? $"in use, {node.Words}" : node.Words, node.Rank == NodeRank.Down))];

    /// <param name="hosts">The nodes, the preferred ones first.</param>
    /// <param name="pool">Makes a pool.</param>
    /// <param name="leases">How many connections can be leasing ids at once.</param>
    /// <param name="log">Is told when another node is used.</param>
    /// <exception cref="SettingException">None of them is well.</exception>
    public static async Task<MariaDbNodes> Open(IReadOnlyList<MySqlConnectionStringBuilder> hosts, Func<MySqlConnectionStringBuilder, MySqlDataSource> pool, int leases, ILogger log)
    {
        var nodes = new MariaDbNodes([.. hosts.Select(host => new MariaDbNode(host, () => pool(host), () => pool(new MySqlConnectionStringBuilder(host.ConnectionString)
        {
            MinimumPoolSize = 0,
            MaximumPoolSize = (uint)leases,
        }), isWatched: hosts.Count > 1))], log);
        try
        {
            if (hosts.Count > 1) await nodes.Start(hosts[0]).ConfigureAwait(false);
            else await nodes.Take(hosts[0]).ConfigureAwait(false);
            return nodes;
        }
        catch
        {
            await nodes.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A connection to the node in use; waits for a while when there is none.</summary>
    /// <exception cref="NodeLostException">No node is well.</exception>
    public async Task<MariaDbLink> Connect(bool forLease) => await (current ?? await Found().ConfigureAwait(false)).Connect(forLease, Refused).ConfigureAwait(false);

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync().ConfigureAwait(false);
        await probing.ConfigureAwait(false);
        foreach (var node in nodes) await node.DisposeAsync().ConfigureAwait(false);
        closing.Dispose();
    }

    /// <summary>The only one is used and not watched: whether it is well, each unit of work finds out.</summary>
    private async Task Take(MySqlConnectionStringBuilder host)
    {
        current = nodes[0];
        try
        {
            await using var first = await Connect(forLease: false).ConfigureAwait(false);
        }
        catch (MySqlException e)
        {
            throw new SettingException($"The database {host.Database} on {current.Name} cannot be opened as {host.UserID} ({e.Message.TrimEnd('.')}); check RETINUE_DATABASE.");
        }
    }

    private async Task Start(MySqlConnectionStringBuilder host)
    {
        var asked = nodes.Select(node => node.Ask()).ToList();
        var all = Task.WhenAll(asked);
        while (!all.IsCompleted && nodes.All(n => n.Rank == NodeRank.Down)) await Task.WhenAny([all, .. asked.Where(a => !a.IsCompleted)]).ConfigureAwait(false);
        await Task.WhenAny(all, Task.Delay(Grace)).ConfigureAwait(false);
        probing = Task.WhenAll(nodes.Zip(asked, Probe));
        Choose();
        if (current == null) await Task.WhenAny(found.Task, Task.Delay(Patience)).ConfigureAwait(false);
        if (current == null)
            throw new SettingException($"None of the nodes of the database {host.Database} is ready for {host.UserID} ({Words()}); check RETINUE_DATABASE.");
    }

    private async Task Probe(MariaDbNode node, Task first)
    {
        await first.ConfigureAwait(false);
        while (!closing.IsCancellationRequested)
        {
            // First the others learn where to go, then those who are on it have to leave.
            Choose();
            if (node.Rank == NodeRank.Down) await node.GiveUp().ConfigureAwait(false);
            await Task.Delay(Interval, closing.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!closing.IsCancellationRequested) await node.Ask().ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Where the other processes are, if that node is well; else stays where it is; else the first that is well. Going back by itself would bring
    /// nothing, and break off units of work each time when a node flaps.
    /// </summary>
    private void Choose()
    {
        lock (gate)
        {
            var best = nodes.Max(node => node.Rank);
            var agreed = nodes.FirstOrDefault(node => node.Rank == best && node.Key == current?.Agreed);
            var next = best == NodeRank.Down ? null : agreed ?? (current?.Rank == best ? current : nodes.First(node => node.Rank == best));
            if (next == current) return;
            foreach (var other in nodes) if (other != next) other.Withdraw();
            // Whoever had to move is followed by the others. At the start nobody is asked to move.
            if (isStarted && next != agreed) next?.Claim();
            next?.Enter();
            (current, isStarted) = (next, true);
            if (next == null)
            {
                found = Waiting();
                log.LogError("No node of the database is ready: {Nodes}", Words());
                return;
            }
            log.LogInformation("The database is used on {Node}{Why}: {Nodes}", next.Name, next == agreed ? ", as other processes do" : "", Words());
            found.TrySetResult(next);
        }
    }

    /// <summary>The node in use turned out not to be usable.</summary>
    private void Refused()
    {
        if (nodes.Count > 1) Choose();
    }

    private async Task<MariaDbNode> Found()
    {
        Task<MariaDbNode> waiting;
        lock (gate) waiting = current is { } node ? Task.FromResult(node) : found.Task;
        try
        {
            return await waiting.WaitAsync(Patience).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new NodeLostException($"No node of the database is ready: {Words()}.");
        }
    }

    private string Words() => string.Join("; ", nodes.Select(node => $"{node.Name} {node.Words}"));

    private static TaskCompletionSource<MariaDbNode> Waiting() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
