using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Retinue.Storage;

/// <summary>
/// Keeps the write-ahead log short. The writer writes it back every thousand pages, but can begin it anew only at a moment when nobody reads from it, and
/// under a load of reads that follow one another there is none: the log would grow for as long as the load lasts. So a log that has become
/// long is written back from here, beside the writer, which then waits for the rest of it and for the reads that are under way, and for no new ones.
/// </summary>
internal sealed class SqliteLog : IAsyncDisposable
{
    /// <summary>Four times what the writer leaves by itself.</summary>
    private const long Long = 16 << 20;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource stopping = new();
    private readonly string path;
    private readonly Func<SqliteConnection> connect;
    private readonly ILogger log;
    private readonly Task working;

    /// <param name="path">The file of the database.</param>
    /// <param name="connect">Makes a connection of its own.</param>
    /// <param name="log">For what fails.</param>
    public SqliteLog(string path, Func<SqliteConnection> connect, ILogger log)
    {
        (this.path, this.connect, this.log) = (path, connect, log);
        working = Work();
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        await working.ConfigureAwait(false);
        stopping.Dispose();
    }

    private async Task Work()
    {
        using var timer = new PeriodicTimer(Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping.Token).ConfigureAwait(false))
                if (new FileInfo(path + "-wal") is { Exists: true, Length: > Long })
                    await Task.Run(Shorten).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
        }
    }

    private void Shorten()
    {
        try
        {
            using var connection = connect();
            using var command = connection.CreateCommand();
            // First without holding up anybody, which leaves little for the second. That gives up after a twentieth of a second, behind a long read: the log
            // has to be kept for it, and the next turn tries again.
            command.CommandText = "PRAGMA busy_timeout = 50; PRAGMA wal_checkpoint(PASSIVE); PRAGMA wal_checkpoint(TRUNCATE);";
            command.ExecuteNonQuery();
        }
        catch (SqliteException e)
        {
            log.LogDebug("The write-ahead log could not be shortened: {Reason}", e.Message);
        }
    }
}
