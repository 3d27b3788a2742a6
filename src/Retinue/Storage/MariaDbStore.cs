using System.Data.Common;
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
        // Units that share a transaction wait for the lock that one of them needs: not for long, then each goes by itself and tries again.
        "SET SESSION innodb_lock_wait_timeout = 3",
        // Nothing is stored but by a COMMIT (MariaDbTransaction).
        "SET autocommit = 0, time_zone = '+00:00', sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'",
    ];

    private readonly MariaDbNodes nodes;
    private readonly MariaDbStore? leases;
    private readonly LeasedIds ids;
    private readonly MariaDbWriter writer;
    private readonly ILogger log;

    private MariaDbStore(MariaDbNodes nodes, MariaDbStore? leases, ILogger log)
    {
        this.nodes = nodes;
        this.leases = leases;
        this.log = log;
        ids = new LeasedIds(leases ?? this);
        writer = new MariaDbWriter(WriteTogether);
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
            // Also after a reset, which the connection string may ask for: it makes them what the server thinks best.
            if (context.Conditions == MySqlConnectionOpenedConditions.None) return;
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
            var session = new MariaDbSession(Connect, MariaDbTransaction.Read, stepwise: false, null);
            try
            {
                return await Try(session, work).ConfigureAwait(false);
            }
            catch (Exception e) when (MayTryAgain(attempt, began) && MariaDbErrors.IsWorthAnotherTry(e))
            {
                await Pause(attempt, e).ConfigureAwait(false);
            }
        }
    }

    public override async Task<T> Write<T>(Func<Session, ValueTask<T>> work, Func<Session, ValueTask<bool>>? committed = null)
    {
        var given = new GivenIds(ids);
        var (alone, stepwise, outcomeUnknown) = (false, false, false);
        // Of the last try, and of the last whose outcome was lost: if it is that one which was committed, its result is the answer.
        T? result = default, lost = default;
        var began = Stopwatch.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            given.Again();
            var session = new MariaDbSession(Connect, MariaDbTransaction.Write, stepwise, given);
            try
            {
                return await Try(session, async session => result = await work(session).ConfigureAwait(false), alone ? null : writer).ConfigureAwait(false);
            }
            catch (Exception e) when (session.IsShared && !IsLost(e))
            {
                // Whose fault it was is not known, and what was said is perhaps about another unit: each goes on by itself.
                (alone, attempt) = (true, attempt - 1);
            }
            catch (Exception e) when (MayTryAgain(attempt, began) && MariaDbErrors.IsWorthAnotherTry(e))
            {
                alone = true;
                if (IsLost(e)) (outcomeUnknown, lost) = (true, result);
                await Pause(attempt, e).ConfigureAwait(false);
                if (outcomeUnknown && await IsCommitted(e).ConfigureAwait(false)) return lost!;
            }
            catch (MySqlException e) when (!stepwise && (MariaDbErrors.IsDuplicate(e) || MariaDbErrors.IsOrphan(e)))
            {
                stepwise = true;
            }
            catch (Exception e) when (outcomeUnknown ? e is Refused or DbException : IsLost(e))
            {
                // The try whose outcome was lost may have been committed only now; what stands in the way of this one is then its own work.
                if (await IsCommitted(e).ConfigureAwait(false)) return (outcomeUnknown ? lost : result)!;
                if (e is Refused) throw;
                // It is not there yet: a commit that hangs in the server may still become one.
                throw new OutcomeUnknownException(e);
            }

            bool IsLost(Exception e) => session.CommitWasSent && MariaDbErrors.IsOutcomeUnknown(e);
        }

        async ValueTask<bool> IsCommitted(Exception e)
        {
            // Who tells of what it does is recognised by that: the id of an event is used once.
            var told = given.First(Sequence.Event);
            if (committed == null && told == 0) return false;
            return await Ask(committed ?? (async db => await db.Number($"SELECT COUNT(*) FROM events WHERE id = {told}").ConfigureAwait(false) > 0), e, began).ConfigureAwait(false);
        }
    }

    /// <summary>Units that only add rows in one transaction.</summary>
    private async Task WriteTogether(IReadOnlyList<MariaDbRequest> units)
    {
        await using var session = new MariaDbSession(Connect, MariaDbTransaction.Write, stepwise: false, new GivenIds(ids));
        try
        {
            await session.Commit(units).ConfigureAwait(false);
            RetinueMeter.Shared(units.Count);
        }
        catch
        {
            foreach (var unit in units) unit.CommitWasSent = session.CommitWasSent;
            await session.Abandon().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Asks, within the patience of the unit, whether it was committed; when that cannot be known, nobody may be told that it was not.</summary>
    private async Task<bool> Ask(Func<Session, ValueTask<bool>> committed, Exception lost, long began)
    {
        try
        {
            return await Read(committed, began).ConfigureAwait(false);
        }
        catch (DbException)
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
                try
                {
                    await Run(link, statement).ConfigureAwait(false);
                    await Run(link, "COMMIT").ConfigureAwait(false);
                    return;
                }
                catch
                {
                    // A statement that has failed may hold on to rows.
                    await link.Rollback().ConfigureAwait(false);
                    throw;
                }
            }
            catch (Exception e) when (MayTryAgain(attempt, began) && MariaDbErrors.IsWorthAnotherTry(e))
            {
                await Pause(attempt, e).ConfigureAwait(false);
            }
        }

        static async Task Run(MariaDbLink link, string statement)
        {
            await using var command = new MySqlCommand(statement, link.Connection) { CommandTimeout = 0 };
            await link.Wait(() => command.ExecuteNonQueryAsync()).ConfigureAwait(false);
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
        await writer.DisposeAsync().ConfigureAwait(false);
        // The leases go the same ways.
        if (leases != null) await nodes.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task<T> Try<T>(MariaDbSession session, Func<Session, ValueTask<T>> work, MariaDbWriter? writer = null)
    {
        await using var _ = session.ConfigureAwait(false);
        try
        {
            var result = await work(session).ConfigureAwait(false);
            if (writer == null || !await session.CommitWith(writer).ConfigureAwait(false)) await session.Commit().ConfigureAwait(false);
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
