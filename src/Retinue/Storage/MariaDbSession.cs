using System.Data.Common;
using MySqlConnector;

namespace Retinue.Storage;

/// <summary>
/// One transaction on one MariaDB connection. Statements that are only added wait and travel together: with the next query, or with the
/// COMMIT. A unit of work that reads nothing is therefore one round trip. The server does not say which statement of several it refused;
/// a unit that was refused so runs again <paramref name="stepwise"/>, each statement by itself, and then it is clear.
/// The connection is opened for the first thing that is sent: a unit that only adds rows needs none of its own (<see cref="MariaDbWriter"/>).
/// </summary>
internal sealed class MariaDbSession(Func<Task<MariaDbLink>> connect, MariaDbTransaction transaction, bool stepwise, GivenIds? ids) : Session, IAsyncDisposable
{
    private readonly List<Sql> waiting = [];
    private readonly List<CountChange> counts = [];
    private IReadOnlyList<MariaDbRequest> others = [];
    private MariaDbLink? link;
    private bool begun;

    /// <summary>A COMMIT was sent: if the connection is lost now, nobody knows whether it happened.</summary>
    public bool CommitWasSent { get; private set; }

    /// <summary>It was committed with other units, or was to be.</summary>
    public bool IsShared { get; private set; }

    public override async ValueTask<List<T>> All<T>(Sql query, Func<DbDataReader, T> map)
    {
        var rows = new List<T>();
        await Send([MariaDbWords.Command(query)], async batch =>
        {
            await using var reader = await batch.ExecuteReaderAsync().ConfigureAwait(false);
            // The statements before the query have no columns.
            while (reader.FieldCount == 0 && await reader.NextResultAsync().ConfigureAwait(false)) { }
            while (await reader.ReadAsync().ConfigureAwait(false)) rows.Add(map(reader));
        }).ConfigureAwait(false);
        return rows;
    }

    public override async ValueTask<int> Execute(Sql statement)
    {
        // Alone in its batch, so that the count is its own.
        if (waiting.Count > 0 || !begun) await Send([], batch => batch.ExecuteNonQueryAsync()).ConfigureAwait(false);
        var changed = 0;
        await Send([MariaDbWords.Command(statement)], async batch => changed = await batch.ExecuteNonQueryAsync().ConfigureAwait(false)).ConfigureAwait(false);
        return changed;
    }

    public override async ValueTask Add(Sql statement, ApiError? duplicate = null, ApiError? orphan = null)
    {
        if (!stepwise)
        {
            waiting.Add(statement);
            return;
        }
        try
        {
            await Execute(statement).ConfigureAwait(false);
        }
        catch (MySqlException e) when (duplicate != null && MariaDbErrors.IsDuplicate(e))
        {
            throw new Refused(duplicate);
        }
        catch (MySqlException e) when (orphan != null && MariaDbErrors.IsOrphan(e))
        {
            throw new Refused(orphan);
        }
    }

    public override ValueTask<long> NewId(Sequence sequence) => ids?.Next(sequence) ?? throw new InvalidOperationException("A read does not make ids.");

    public override ValueTask Count(string name, long id, long n)
    {
        if (ids == null) throw new InvalidOperationException("A read does not count.");
        counts.Add(new CountChange(name, id, n));
        return default;
    }

    /// <summary>Commits with whatever else waits, if this unit only adds rows and is not large; answers no, and does nothing, if it is not so.</summary>
    public async ValueTask<bool> CommitWith(MariaDbWriter writer)
    {
        if (link != null || stepwise || waiting.Count == 0 || MariaDbRequest.Of(waiting, counts) is not { } request) return false;
        IsShared = true;
        try
        {
            await writer.Commit(request).ConfigureAwait(false);
            return true;
        }
        finally
        {
            CommitWasSent = request.CommitWasSent;
        }
    }

    /// <summary>Commits; what other units have added goes with it.</summary>
    public async ValueTask Commit(IReadOnlyList<MariaDbRequest>? units = null)
    {
        others = units ?? [];
        await NoteCounts().ConfigureAwait(false);
        if (!begun && waiting.Count == 0 && others.Count == 0) return;
        await Send(transaction.End.Select(end => new MySqlBatchCommand(end)), batch =>
        {
            CommitWasSent = true;
            return batch.ExecuteNonQueryAsync();
        }).ConfigureAwait(false);
        begun = false;
    }

    /// <summary>Forgets what waits, and rolls back what was sent.</summary>
    public ValueTask Abandon()
    {
        waiting.Clear();
        counts.Clear();
        return link?.Rollback() ?? default;
    }

    public ValueTask DisposeAsync() => link?.DisposeAsync() ?? default;

    /// <summary>
    /// One row for each block of which this transaction changes the count. A row of its own, because a number that every writer changes would make each wait for the
    /// commit of the one before (<see cref="CountFolding"/>).
    /// </summary>
    private async ValueTask NoteCounts()
    {
        foreach (var block in others.SelectMany(unit => unit.Counts).Concat(counts).GroupBy(change => (change.Name, First: RowCounts.Block(change.Id, RowCounts.Sizes[^1]))))
        {
            var n = block.Sum(change => change.N);
            if (n != 0) waiting.Add($"INSERT INTO row_count_changes (id, name, row_id, n) VALUES ({await NewId(Sequence.CountChange).ConfigureAwait(false)}, {block.Key.Name}, {block.Key.First}, {n})");
        }
        counts.Clear();
    }

    private async ValueTask Send(IEnumerable<MySqlBatchCommand> last, Func<MySqlBatch, Task> run)
    {
        var open = link ??= await connect().ConfigureAwait(false);
        // A batch by itself waits for ever, whatever the connection string says.
        var batch = new MySqlBatch(open.Connection) { Timeout = open.Timeout };
        if (!begun)
        {
            foreach (var statement in transaction.Begin) batch.BatchCommands.Add(new MySqlBatchCommand(statement));
            begun = true;
        }
        var words = new MariaDbWords();
        foreach (var unit in others) words.AddUnit(unit.Statements);
        words.AddUnit(waiting);
        words.Fill(batch);
        foreach (var command in last) batch.BatchCommands.Add(command);
        if (batch.BatchCommands.Count == 0) return;
        await open.Wait(Run).ConfigureAwait(false);
        waiting.Clear();

        async Task<bool> Run()
        {
            await using (batch.ConfigureAwait(false)) await run(batch).ConfigureAwait(false);
            return true;
        }
    }
}
