using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using SQLitePCL;

namespace Retinue.Storage;

/// <summary>
/// Writes the write-ahead log back into the database beside the writer, a little at a time, and keeps it short. Left to itself the writer does that after
/// one of its commits, and everybody waits while hundreds of pages go to places all over the file.
/// <para>
/// Beside a busy writer the log's end is never reached. The writer does that when the log has become <see cref="WriterTakesOver"/> pages long: little is left
/// for it then, and it begins the log anew, if nobody reads from it at that moment. Under reads that follow one another there is no such moment, and the log
/// would grow for as long as they do. So one that has become <see cref="Long"/> is ended from here: writers wait for the rest of it and for the reads that
/// are under way, and for no new ones.
/// </para>
/// </summary>
internal sealed class SqliteLog : IAsyncDisposable
{
    /// <summary>In pages: 32 MiB.</summary>
    public const int WriterTakesOver = 8000;
    private const int Long = 2 * WriterTakesOver;

    /// <summary>In milliseconds. A page that many commits write is written back once for all of them; and what one turn leaves to the disk must not hold up the next commit for long.</summary>
    private const int Turn = 25;

    /// <summary>In milliseconds, from one try to end a long log, or from a failure, to the next.</summary>
    private const int Rest = 500;

    private readonly Func<SqliteConnection> connect;
    private readonly ILogger log;
    // Neither may spin: the processor belongs to the requests.
    private readonly ManualResetEventSlim committed = new(false, spinCount: 0);
    private readonly ManualResetEventSlim stopping = new(false, spinCount: 0);
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long lastEnding;

    /// <param name="connect">Makes a connection of its own.</param>
    /// <param name="log">For what fails.</param>
    public SqliteLog(Func<SqliteConnection> connect, ILogger log)
    {
        (this.connect, this.log) = (connect, log);
        // A thread of its own, because it blocks on the disk.
        new Thread(Loop) { Name = "SQLite log", IsBackground = true }.Start();
    }

    /// <summary>A commit has made the log longer.</summary>
    public void Committed()
    {
        if (!committed.IsSet) committed.Set();
    }

    public async ValueTask DisposeAsync()
    {
        stopping.Set();
        committed.Set();
        await stopped.Task.ConfigureAwait(false);
    }

    private void Loop()
    {
        SqliteConnection? connection = null;
        var pause = Turn;
        while (true)
        {
            committed.Wait();
            if (stopping.Wait(pause)) break;
            committed.Reset();
            pause = Turn;
            try
            {
                WriteBack((connection ??= Connect()).Handle!);
            }
            catch (Exception e)
            {
                // Nothing is lost: what is not written back stays in the log. The next try does not wait for a commit: perhaps it is what makes room for one.
                log.LogDebug("The write-ahead log could not be written back: {Reason}", e.Message);
                connection?.Dispose();
                connection = null;
                pause = Rest;
                committed.Set();
            }
        }
        connection?.Dispose();
        stopped.SetResult();
    }

    private SqliteConnection Connect()
    {
        var connection = connect();
        // Whoever ends the log gives up after a twentieth of a second, behind a long read: the log has to be kept for it, and a later turn tries again.
        raw.sqlite3_busy_timeout(connection.Handle!, 50);
        return connection;
    }

    private void WriteBack(sqlite3 database)
    {
        var (pages, written) = Checkpoint(database, raw.SQLITE_CHECKPOINT_PASSIVE);
        // At the log's end SQLite has synced; and nothing was written beside another checkpoint.
        if (written < pages) Sync(database);
        if (pages < Long || Stopwatch.GetElapsedTime(lastEnding).TotalMilliseconds < Rest) return;
        if (Checkpoint(database, raw.SQLITE_CHECKPOINT_RESTART).Pages >= 0) lastEnding = Stopwatch.GetTimestamp();
    }

    /// <summary>
    /// What a sync has failed to write, the system forgets: the next sync succeeds, and SQLite would take the log for written back and begin it anew. Only a process that opens
    /// the database anew writes all of it again; so this one ends at once.
    /// </summary>
    private void Sync(sqlite3 database)
    {
        try
        {
            SqliteFile.Sync(database);
        }
        catch (SqliteException e)
        {
            log.LogCritical("The disk has failed to take what was written to the database ({Reason}). Retinue stops, so that a new start writes it again from the log", e.Message);
            Environment.FailFast($"The database could not be synced: {e.Message}");
        }
    }

    /// <summary>Answers how many pages the log has, and how many of them are written back; less than 0 when another checkpoint was under way.</summary>
    private static (int Pages, int Written) Checkpoint(sqlite3 database, int mode)
    {
        var answer = raw.sqlite3_wal_checkpoint_v2(database, "main", mode, out var pages, out var written);
        if (answer is not (raw.SQLITE_OK or raw.SQLITE_BUSY)) SqliteException.ThrowExceptionForRC(answer, database);
        return (pages, written);
    }
}
