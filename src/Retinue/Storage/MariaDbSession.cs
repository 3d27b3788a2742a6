using System.Data.Common;
using MySqlConnector;

namespace Retinue.Storage;

/// <summary>
/// One transaction on one MariaDB connection. Statements that are only added wait and travel together: with the next query, or with the
/// COMMIT. A unit of work that reads nothing is therefore one round trip. The server does not say which statement of several it refused;
/// a unit that was refused so runs again <paramref name="stepwise"/>, each statement by itself, and then it is clear.
/// </summary>
internal sealed class MariaDbSession(MariaDbLink link, IReadOnlyList<string> begin, bool stepwise, Func<Sequence, ValueTask<long>>? newId) : Session
{
    /// <summary>A server that hangs has cost the unit its time already.</summary>
    private const int RollbackSeconds = 2;

    private readonly List<Sql> waiting = [];
    private bool begun;

    /// <summary>A COMMIT was sent: if the connection is lost now, nobody knows whether it happened.</summary>
    public bool CommitWasSent { get; private set; }

    public override async ValueTask<List<T>> All<T>(Sql query, Func<DbDataReader, T> map)
    {
        var rows = new List<T>();
        await Send(query, async batch =>
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
        if (waiting.Count > 0 || !begun) await Send(null, batch => batch.ExecuteNonQueryAsync()).ConfigureAwait(false);
        var changed = 0;
        await Send(statement, async batch => changed = await batch.ExecuteNonQueryAsync().ConfigureAwait(false)).ConfigureAwait(false);
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

    public override ValueTask<long> NewId(Sequence sequence) => newId?.Invoke(sequence) ?? throw new InvalidOperationException("A read does not make ids.");

    public async ValueTask Commit()
    {
        if (!begun && waiting.Count == 0) return;
        CommitWasSent = true;
        await Send($"COMMIT", batch => batch.ExecuteNonQueryAsync()).ConfigureAwait(false);
        begun = false;
    }

    /// <summary>Gives the connection back clean. A connection that is broken the pool throws away by itself.</summary>
    public async ValueTask Abandon()
    {
        waiting.Clear();
        if (link.IsLost || link.Connection.State != System.Data.ConnectionState.Open) return;
        try
        {
            await using var rollback = new MySqlCommand("ROLLBACK", link.Connection) { CommandTimeout = RollbackSeconds };
            await link.Wait(() => rollback.ExecuteNonQueryAsync()).ConfigureAwait(false);
        }
        catch (Exception e) when (e is MySqlException or InvalidOperationException or IOException)
        {
            if (!link.IsLost && link.Connection.State == System.Data.ConnectionState.Open) await link.Refuse().ConfigureAwait(false);
        }
    }

    private async ValueTask Send(Sql? last, Func<MySqlBatch, Task> run)
    {
        // A batch by itself waits for ever, whatever the connection string says.
        var batch = new MySqlBatch(link.Connection) { Timeout = link.Timeout };
        if (!begun)
        {
            foreach (var statement in begin) batch.BatchCommands.Add(new MySqlBatchCommand(statement));
            begun = true;
        }
        foreach (var statement in waiting) batch.BatchCommands.Add(Command(statement));
        if (last != null) batch.BatchCommands.Add(Command(last));
        if (batch.BatchCommands.Count == 0) return;
        await link.Wait(Run).ConfigureAwait(false);
        waiting.Clear();

        async Task<bool> Run()
        {
            await using (batch.ConfigureAwait(false)) await run(batch).ConfigureAwait(false);
            return true;
        }
    }

    private static MySqlBatchCommand Command(Sql sql)
    {
        var command = new MySqlBatchCommand(sql.Text);
        for (var i = 0; i < sql.Values.Count; i++) command.Parameters.Add(new MySqlParameter(Sql.Name(i), sql.Values[i]));
        return command;
    }
}
