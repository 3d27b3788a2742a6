using System.Diagnostics;
using MySqlConnector;

namespace Retinue.Storage;

/// <summary>How well a node is: the higher the better.</summary>
internal enum NodeRank
{
    /// <summary>It cannot be reached, or does not take writes: read-only, or a cluster's node that is cut off from the majority.</summary>
    Down,

    /// <summary>It takes writes and is copying itself to another node meanwhile: good only where no other is left.</summary>
    Donor,

    Ready,
}

/// <summary>One node of the database: what is open to it, and a connection of its own by which it is asked how it is.</summary>
internal sealed class MariaDbNode : IAsyncDisposable
{
    /// <summary>A node that does not answer for so long is given up.</summary>
    private const int Patience = 2;

    /// <summary>It may be that long behind: a cluster that has lost a node answers no causal read until it has found that out, and a large transaction takes its time.</summary>
    private static readonly TimeSpan CatchUpPatience = TimeSpan.FromSeconds(10);

    /// <summary>What the column of a lease's holder has room for.</summary>
    private const int MaxHolder = 64;

    /// <summary>What is open to the node between two failures: when it fails, all of this is given up at once.</summary>
    private sealed class Era(MySqlDataSource units, MySqlDataSource leases, CancellationTokenSource? lost)
    {
        public readonly MySqlDataSource Units = units;
        public readonly MySqlDataSource Leases = leases;
        public readonly CancellationTokenSource? Lost = lost;
        public volatile bool IsUsed;
    }

    private readonly Func<Era> begin;
    private readonly string probing;
    private readonly int timeout;
    private volatile Era era;
    // Ends when what the cluster has committed is applied here, with the reason where that cannot be had.
    private volatile Task<string?> entering = Task.FromResult<string?>(null);
    private volatile bool claiming;
    private MySqlConnection? probe;

    /// <param name="address">Where it is.</param>
    /// <param name="units">Makes the pool in which units of work run.</param>
    /// <param name="leases">Makes the pool from which ids are leased.</param>
    /// <param name="isWatched">Whether it is asked how it is, and given up when it is not well.</param>
    public MariaDbNode(MySqlConnectionStringBuilder address, Func<MySqlDataSource> units, Func<MySqlDataSource> leases, bool isWatched)
    {
        Name = (address.Server.Contains(':', StringComparison.Ordinal) ? $"[{address.Server}]" : address.Server) + ":" + address.Port.ToString(Invariant);
        timeout = (int)address.DefaultCommandTimeout;
        // Minus one: a call past its time breaks the connection, instead of asking the node that hangs to cancel it.
        probing = new MySqlConnectionStringBuilder(address.ConnectionString) { Pooling = false, ConnectionTimeout = Patience, DefaultCommandTimeout = Patience, CancellationTimeout = -1 }.ConnectionString;
        begin = () => new Era(units(), leases(), isWatched ? new CancellationTokenSource() : null);
        era = begin();
    }

    /// <summary>Host and port.</summary>
    public string Name { get; }

    /// <summary>As <see cref="Agreed"/> names it.</summary>
    public string Key => Name[..Math.Min(Name.Length, MaxHolder)];

    /// <summary>Which node the processes agree on, as this one knows it; null when nobody has said so.</summary>
    public string? Agreed { get; private set; }

    /// <summary>As it was when it was asked last.</summary>
    public NodeRank Rank { get; private set; }

    /// <summary>Why it has its rank, in a few words.</summary>
    public string Words { get; private set; } = "not asked yet";

    /// <param name="forLease">Whether an id is to be leased.</param>
    /// <param name="refused">Is told when the node turns out not to be usable, before everything that is open to it is given up. When it is asked next it may be well again.</param>
    public async Task<MariaDbLink> Connect(bool forLease, Action refused)
    {
        var now = era;
        now.IsUsed = true;
        var lost = now.Lost?.Token ?? CancellationToken.None;
        try
        {
            if (await entering.WaitAsync(lost).ConfigureAwait(false) is { } trouble)
            {
                await Refuse($"does not catch up with its cluster ({trouble})").ConfigureAwait(false);
                throw Gone(null);
            }
            var connection = await (forLease ? now.Leases : now.Units).OpenConnectionAsync(lost).ConfigureAwait(false);
            // Of an era that has ended there may be connections with a transaction in them that could not be rolled back.
            if (now == era) return new MariaDbLink(connection, lost, timeout, () => Refuse("takes no writes"));
            await connection.DisposeAsync().ConfigureAwait(false);
            throw Gone(null);
        }
        catch (Exception e) when (now != era && e is not NodeLostException)
        {
            throw Gone(e);
        }

        async Task Refuse(string why)
        {
            if (now != era) return;
            (Rank, Words) = (NodeRank.Down, why);
            refused();
            await GiveUp(now).ConfigureAwait(false);
        }

        NodeLostException Gone(Exception? why) => new($"The node {Name} of the database is not well any more.", why);
    }

    /// <summary>
    /// Units of work come here from now on. Another node may have acknowledged what is known here and not yet applied, so they are let in when that is done.
    /// </summary>
    public void Enter() => entering = Task.Run(CatchUp);

    /// <summary>The other processes are to come here, too; they are told when this node is asked next.</summary>
    public void Claim() => (claiming, Agreed) = (true, Key);

    /// <summary>Another node is used: nobody is to come here, if they have not been told so already.</summary>
    public void Withdraw() => claiming = false;

    /// <summary>Asks the node how it is, and which node the processes agree on.</summary>
    public async Task Ask()
    {
        try
        {
            if (probe == null)
            {
                // Kept before it is opened: what fails on the way is dropped below.
                probe = new MySqlConnection(probing);
                await probe.OpenAsync().ConfigureAwait(false);
                await using var settings = new MySqlCommand("SET autocommit = 1", probe);
                await settings.ExecuteNonQueryAsync().ConfigureAwait(false);
            }
            (Rank, Words) = await Examine(probe).ConfigureAwait(false);
            if (Rank != NodeRank.Down) await Agree(probe).ConfigureAwait(false);
        }
        catch (Exception e) when (e is MySqlException or InvalidOperationException || MariaDbErrors.IsWorthAnotherTry(e))
        {
            if (probe is { } broken) _ = Drop(broken);
            probe = null;
            (Rank, Words) = (NodeRank.Down, e.Message.TrimEnd('.'));
        }
    }

    /// <summary>Gives up everything that is open to it; who works on it finds that out at once, whether the node answers or not.</summary>
    public Task GiveUp() => era is { IsUsed: true } used ? GiveUp(used) : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (probe is { } open) await Drop(open).ConfigureAwait(false);
        await era.Units.DisposeAsync().ConfigureAwait(false);
        await era.Leases.DisposeAsync().ConfigureAwait(false);
        era.Lost?.Dispose();
    }

    /// <summary>
    /// One read that a cluster's node answers only when it has applied all that the cluster has committed
    /// (https://mariadb.com/docs/server/ref/mdb/system-variables/wsrep_sync_wait). Answers why that cannot be had; null when it was.
    /// </summary>
    private async Task<string?> CatchUp()
    {
        for (var began = Stopwatch.GetTimestamp(); ;)
        {
            var trouble = await ReadCausally().ConfigureAwait(false);
            // One that was asked while the cluster changed may never be answered; the next is.
            if (trouble == null || Stopwatch.GetElapsedTime(began) > CatchUpPatience) return trouble;
            await Task.Delay(100).ConfigureAwait(false);
        }
    }

    private async Task<string?> ReadCausally()
    {
        try
        {
            // Not one of a pool, where the setting does not hold.
            await using var connection = new MySqlConnection(probing);
            await connection.OpenAsync().ConfigureAwait(false);
            await using var read = new MySqlCommand("SET SESSION wsrep_sync_wait = 1; SELECT 1", connection);
            await read.ExecuteNonQueryAsync().ConfigureAwait(false);
            return null;
        }
        catch (MySqlException e) when (e.ErrorCode == MySqlErrorCode.UnknownSystemVariable)
        {
            // Not Galera.
            return null;
        }
        catch (Exception e)
        {
            return e.Message.TrimEnd('.');
        }
    }

    /// <summary>A node of a cluster takes writes when it is ready, synced and of the majority; any other when it is not read-only.</summary>
    private static async Task<(NodeRank Rank, string Words)> Examine(MySqlConnection connection)
    {
        var known = await Values(connection,
            "SHOW GLOBAL VARIABLES WHERE Variable_name IN ('wsrep_on', 'read_only')", "SHOW GLOBAL STATUS WHERE Variable_name IN ('wsrep_ready', 'wsrep_local_state', 'wsrep_cluster_status')")
            .ConfigureAwait(false);
        if (Is("wsrep_on", "ON"))
        {
            if (!Is("wsrep_cluster_status", "Primary")) return (NodeRank.Down, "cut off from the majority of its cluster");
            if (!Is("wsrep_ready", "ON")) return (NodeRank.Down, "joining its cluster");
            if (Is("wsrep_local_state", "2")) return (NodeRank.Donor, "copying itself to another node");
            if (!Is("wsrep_local_state", "4")) return (NodeRank.Down, "catching up with its cluster");
        }
        return Is("read_only", "OFF") || Is("read_only", "0") ? (NodeRank.Ready, "ready") : (NodeRank.Down, "read-only");

        bool Is(string name, string value) => known.GetValueOrDefault(name, "").Equals(value, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A row says which node is used. It is a wish and nothing depends on it: where it cannot be read or written, that is tried again the next time.</summary>
    private async Task Agree(MySqlConnection connection)
    {
        try
        {
            if (claiming)
            {
                await using var claim = new MySqlCommand("""
                    INSERT INTO leases (name, holder, until_ms) SELECT 'writer', '', 0 WHERE NOT EXISTS (SELECT 1 FROM leases WHERE name = 'writer');
                    UPDATE leases SET holder = @holder WHERE name = 'writer'
                    """, connection);
                claim.Parameters.AddWithValue("holder", Key);
                await claim.ExecuteNonQueryAsync().ConfigureAwait(false);
                claiming = false;
            }
            await using var query = new MySqlCommand("SELECT holder FROM leases WHERE name = 'writer'", connection);
            var holder = await query.ExecuteScalarAsync().ConfigureAwait(false) as string;
            if (!claiming) Agreed = holder;
        }
        // Among others: the tables are not there yet.
        catch (MySqlException)
        {
            if (connection.State == System.Data.ConnectionState.Open) return;
            await Drop(connection).ConfigureAwait(false);
            probe = null;
        }
    }

    private static async Task<Dictionary<string, string>> Values(MySqlConnection connection, params string[] statements)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        await using var command = new MySqlCommand(string.Join(';', statements), connection);
        await using var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
        do
        {
            while (await reader.ReadAsync().ConfigureAwait(false)) values[reader.GetString(0)] = reader.GetString(1);
        }
        while (await reader.NextResultAsync().ConfigureAwait(false));
        return values;
    }

    private async Task GiveUp(Era failed)
    {
        if (Interlocked.CompareExchange(ref era, begin(), failed) != failed) return;
        if (failed.Lost is { } lost) await lost.CancelAsync().ConfigureAwait(false);
        // Closing says good-bye to each connection, for which nobody waits.
        _ = Task.WhenAll(failed.Units.DisposeAsync().AsTask(), failed.Leases.DisposeAsync().AsTask())
            .ContinueWith(static done => done.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
    }

    private static async Task Drop(MySqlConnection connection)
    {
        try
        {
            await connection.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is MySqlException or InvalidOperationException or IOException)
        {
            // It is broken, which is why it is dropped.
        }
    }
}
