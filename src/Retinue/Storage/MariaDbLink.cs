using System.Data.Common;
using MySqlConnector;

namespace Retinue.Storage;

/// <summary>A connection to a node, for as long as the node is well.</summary>
/// <param name="connection">An open connection.</param>
/// <param name="lost">Ends when the node is given up; never, where there is one host only.</param>
/// <param name="timeout">How many seconds the node may take to answer.</param>
/// <param name="refuse">Gives up everything that is open to the node.</param>
internal sealed class MariaDbLink(MySqlConnection connection, CancellationToken lost, int timeout, Func<Task> refuse) : IAsyncDisposable
{
    /// <summary>A server that hangs has cost the unit its time already.</summary>
    private const int RollbackSeconds = 2;

    private Task? hanging;

    public MySqlConnection Connection => connection;

    /// <summary>How many seconds the node may take to answer a batch.</summary>
    public int Timeout => timeout;

    /// <summary>Nothing can be asked of it any more, not even to roll back.</summary>
    public bool IsLost => lost.IsCancellationRequested;

    /// <summary>
    /// Waits for a call of the driver, but not for one that hangs in a node that was given up: packets to it may be dropped, and the driver can only
    /// cancel by asking that same node. Such a call is left to itself, with its connection; the driver ends it by its own time-out.
    /// </summary>
    /// <exception cref="NodeLostException">The node was given up: whatever was sent may have happened or not.</exception>
    public async Task<T> Wait<T>(Func<Task<T>> call)
    {
        if (IsLost) throw Gone();
        var running = call();
        try
        {
            return await running.WaitAsync(lost).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (IsLost)
        {
            hanging = running;
            throw Gone();
        }
        catch (MySqlException e) when (MariaDbErrors.IsOfTheNode(e))
        {
            // Sooner than the node is asked again, and before the tries of this unit are used up.
            await refuse().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Gives the connection back clean, or refuses it. A connection that is broken the pool throws away by itself.</summary>
    public async ValueTask Rollback()
    {
        if (!IsUsable) return;
        try
        {
            await using var rollback = new MySqlCommand("ROLLBACK", connection) { CommandTimeout = RollbackSeconds };
            await Wait(() => rollback.ExecuteNonQueryAsync()).ConfigureAwait(false);
        }
        catch (Exception e) when (e is DbException or InvalidOperationException or IOException)
        {
            if (IsUsable) await Refuse().ConfigureAwait(false);
        }
    }

    /// <summary>
    /// The connection cannot be given back clean: the next START TRANSACTION on it would commit what is in it. The driver cannot take one connection out of a
    /// pool, so the pool is given up.
    /// </summary>
    public Task Refuse() => refuse();

    private bool IsUsable => !IsLost && connection.State == System.Data.ConnectionState.Open;

    public ValueTask DisposeAsync()
    {
        if (hanging == null) return connection.DisposeAsync();
        _ = Leave(hanging, connection);
        return default;
    }

    private static async Task Leave(Task hanging, MySqlConnection connection)
    {
        await hanging.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            await connection.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (MariaDbErrors.IsWorthAnotherTry(e) || e is InvalidOperationException)
        {
            // It is gone, which is all that was wanted.
        }
    }

    private static NodeLostException Gone() => new("The node of the database that this ran on is not well any more.");
}
