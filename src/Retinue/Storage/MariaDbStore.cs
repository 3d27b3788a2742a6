using System.Diagnostics;
using Microsoft.Extensions.Logging;
using MySqlConnector;

namespace Retinue.Storage;

/// <summary>MariaDB with InnoDB.</summary>
internal sealed class MariaDbStore : Store
{
    private const int MaxTries = 10;

    /// <summary>After that long a unit is not begun again: who waits for it has better use for an error.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    // READ COMMITTED needs no gap locks, and lost updates are prevented by the version of each row, not by the isolation level.
    private static readonly string[] SessionSettings =
    [
        "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED",
        "SET time_zone = '+00:00', sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'",
    ];
    private static readonly string[] BeginWrite = ["START TRANSACTION"];
    private static readonly string[] BeginRead = ["SET TRANSACTION ISOLATION LEVEL REPEATABLE READ", "START TRANSACTION READ ONLY"];

    private readonly MariaDbNodes nodes;
    private readonly MariaDbStore? leases;
    private readonly LeasedIds ids;
    private readonly ILogger log;

    private MariaDbStore(MariaDbNodes nodes, MariaDbStore? leases, ILogger log)
    {
        this.nodes = nodes;
        this.leases = leases;
        this.log = log;
        ids = new LeasedIds(leases ?? this);
    }

    public override string Engine => "MariaDB";

    public static async Task<MariaDbStore> Open(string url, ILogger log)
    {
        // Ids are leased while units of work hold connections, and when they hold all of the pool they wait for the ids. So leases have a
        // pool of their own, with room for one of each sequence: more are never under way.
        var nodes = await MariaDbNodes.Open(MariaDbUrl.Nodes(url), Source, leases: Enum.GetValues<Sequence>().Length, log).ConfigureAwait(false);
        return new MariaDbStore(nodes, new MariaDbStore(nodes, null, log), log);
    }

    /// <summary>Every connection is opened here.</summary>
    private Task<MariaDbLink> Connect() => nodes.Connect(forLease: leases == null);

    private static MySqlDataSource Source(MySqlConnectionStringBuilder builder) =>
        new MySqlDataSourceBuilder(builder.ConnectionString).UseConnectionOpenedCallback(static async (context, cancel) =>
        {
            if (!context.Conditions.HasFlag(MySqlConnectionOpenedConditions.New)) return;
            foreach (var statement in SessionSettings)
            {
                await using var command = new MySqlCommand(statement, context.Connection);
                await command.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
            }
        }).Build();

    internal override string Ddl(string statement) => DdlWords.Replace(statement, static (word, size) => word switch
    {
        "int" => "BIGINT",
        "text" => "MEDIUMTEXT",
        "key" => $"VARCHAR({size})",
        "new" => "IF NOT EXISTS",
        // NO PAD: a trailing blank is a difference, as it is on SQLite. Binary: so are case and accents.
        "options" => "ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin",
        _ => throw new InvalidOperationException(word),
    });

    public override Task<T> Read<T>(Func<Session, ValueTask<T>> work) => Read(work, Stopwatch.GetTimestamp());

    private async Task<T> Read<T>(Func<Session, ValueTask<T>> work, long began)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Try(new Attempt(BeginRead, stepwise: false, null), work).ConfigureAwait(false);
            }
            catch (Exception e) when (MayTryAgain(attempt, began) && MariaDbErrors.IsWorthAnotherTry(e))
            {
                await Pause(attempt, e).ConfigureAwait(false);
            }
        }
    }

    public override async Task<T> Write<T>(Func<Session, ValueTask<T>> work, Func<Session, ValueTask<bool>>? committed = null)
    {
        var given = new List<(Sequence Sequence, long Id)>();
        var outcomeUnknown = false;
        var stepwise = false;
        T? result = default;
        var began = Stopwatch.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            var used = new List<Sequence>();
            var current = new Attempt(BeginWrite, stepwise, NewId);
            try
            {
                return await Try(current, async session => result = await work(session).ConfigureAwait(false)).ConfigureAwait(false);
            }
            catch (Exception e) when (MayTryAgain(attempt, began) && MariaDbErrors.IsWorthAnotherTry(e))
            {
                outcomeUnknown |= current.CommitWasSent && MariaDbErrors.IsOutcomeUnknown(e);
                await Pause(attempt, e).ConfigureAwait(false);
                if (outcomeUnknown && committed != null && await Ask(committed, e, began).ConfigureAwait(false)) return result!;
            }
            catch (MySqlException e) when (!stepwise && (MariaDbErrors.IsDuplicate(e) || MariaDbErrors.IsOrphan(e)))
            {
                stepwise = true;
            }
            catch (Exception e) when (committed != null && (outcomeUnknown ? e is Refused or MySqlException : current.CommitWasSent && MariaDbErrors.IsOutcomeUnknown(e)))
            {
                // The try whose outcome was lost may have been committed only now; what stands in the way of this one is then its own work.
                if (await Ask(committed, e, began).ConfigureAwait(false)) return result!;
                throw;
            }
            catch (MySqlException e) when (outcomeUnknown || (current.CommitWasSent && MariaDbErrors.IsOutcomeUnknown(e)))
            {
                throw new OutcomeUnknownException(e);
            }

            // A unit that runs again gets the ids of its first try: an unclear commit can then be recognised, and is never doubled. Each only for
            // what it was counted for, because a unit that finds something else than before may go another way.
            async ValueTask<long> NewId(Sequence sequence)
            {
                var before = 0;
                foreach (var one in used)
                    if (one == sequence) before++;
                used.Add(sequence);
                foreach (var one in given)
                    if (one.Sequence == sequence && before-- == 0) return one.Id;
                var id = await ids.Next(sequence).ConfigureAwait(false);
                given.Add((sequence, id));
                return id;
            }
        }
    }

    /// <summary>Asks, within the patience of the unit, whether it was committed; when that cannot be known, nobody may be told that it was not.</summary>
    private async Task<bool> Ask(Func<Session, ValueTask<bool>> committed, Exception lost, long began)
    {
        try
        {
            return await Read(committed, began).ConfigureAwait(false);
        }
        catch (MySqlException)
        {
            throw new OutcomeUnknownException(lost);
        }
    }

    internal override async Task Define(string statement)
    {
        var began = Stopwatch.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var link = await Connect().ConfigureAwait(false);
                var command = new MySqlCommand(statement, link.Connection) { CommandTimeout = 0 };
                await link.Wait(() => command.ExecuteNonQueryAsync()).ConfigureAwait(false);
                return;
            }
            catch (Exception e) when (MayTryAgain(attempt, began) && MariaDbErrors.IsWorthAnotherTry(e))
            {
                await Pause(attempt, e).ConfigureAwait(false);
            }
        }
    }

    public override IReadOnlyList<DatabaseNode> Nodes => nodes.All;

    internal MariaDbNodes Router => nodes;

    public override Task Backup(string file, IProgress<double>? progress = null) =>
        throw new NotSupportedException("A MariaDB database is saved with its own tool, online: mariadb-dump --single-transaction, or mariadb-backup.");

    public override Task<IReadOnlyList<(string Name, string Value)>> Examine() => Read<IReadOnlyList<(string, string)>>(async db =>
    {
        var version = await db.First($"SELECT VERSION()", row => row.Text(0)).ConfigureAwait(false);
        var flush = await db.First($"SELECT @@innodb_flush_log_at_trx_commit", row => row.Long(0)).ConfigureAwait(false);
        var packet = await db.First($"SELECT @@max_allowed_packet", row => row.Long(0)).ConfigureAwait(false);
        return
        [
            ("engine", $"MariaDB {version}"),
            flush == 1
                ? ("durability", "each commit is on disk")
                : ("!durability", $"innodb_flush_log_at_trx_commit is {flush.ToString(Invariant)}: a crash can lose acknowledged writes; set it to 1"),
            packet >= 16 << 20
                ? ("packet size", $"{(packet >> 20).ToString(Invariant)} MiB")
                : ("!packet size", $"max_allowed_packet is {packet.ToString(Invariant)}; a request of the largest size does not fit, set it to 16M or more"),
            .. Nodes.Select(node => (node.IsProblem ? "!node" : "node", $"{node.Name}: {node.State}")),
        ];
    });

    public override async ValueTask DisposeAsync()
    {
        // The leases go the same ways.
        if (leases != null) await nodes.DisposeAsync().ConfigureAwait(false);
    }

    private sealed class Attempt(IReadOnlyList<string> begin, bool stepwise, Func<Sequence, ValueTask<long>>? newId)
    {
        public MariaDbSession? Session { get; private set; }

        public bool CommitWasSent => Session?.CommitWasSent ?? false;

        public MariaDbSession On(MariaDbLink link) => Session = new(link, begin, stepwise, newId);
    }

    private async Task<T> Try<T>(Attempt attempt, Func<Session, ValueTask<T>> work)
    {
        await using var link = await Connect().ConfigureAwait(false);
        var session = attempt.On(link);
        try
        {
            var result = await work(session).ConfigureAwait(false);
            await session.Commit().ConfigureAwait(false);
            return result;
        }
        catch
        {
            await session.Abandon().ConfigureAwait(false);
            throw;
        }
    }

    private static bool MayTryAgain(int attempt, long began) => attempt < MaxTries && Stopwatch.GetElapsedTime(began) < Patience;

    private async Task Pause(int attempt, Exception e)
    {
        log.LogDebug("A unit of work runs again (try {Try}): {Reason}", attempt, e.Message);
        var longest = Math.Min(20 << attempt, 300);
        await Task.Delay(Random.Shared.Next(20, longest + 1)).ConfigureAwait(false);
    }
}
