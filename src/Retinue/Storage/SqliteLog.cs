using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using SQLitePCL;

namespace Retinue.Storage;

/// <summary>
/// Writes the write-ahead log back into the database beside the writer, a little at a time, and keeps it short. Left to itself the writer does that after
/// one of its commits, and everybody waits while hundreds of pages go to places all over the file.
/// <para>
/// Beside a busy writer the log's end is never reached. So a log that has become <see cref="Long"/> is ended by the writer itself between two commits
/// (<see cref="End"/>): it writes the little back that is left, waits a moment for reads that are under way, and its next commit begins the log anew. Where long reads that
/// follow one another without a gap hinder that, the next ones have to wait until it is done (<see cref="EndWithoutReads"/>).
/// </para>
/// </summary>
internal sealed class SqliteLog : IAsyncDisposable
{
    /// <summary>In pages: 32 MiB.</summary>
    private const int Long = 8000;

    /// <summary>In pages: what the writer writes back by itself while everybody waits. More than this is left only behind a long read.</summary>
    private const int Little = 2000;

    /// <summary>In milliseconds. A page that many commits write is written back once for all of them; and what one turn leaves to the disk must not hold up the next commit for long.</summary>
    private const int Turn = 25;

    /// <summary>In milliseconds, from one try to end a long log, or from a failure, to the next.</summary>
    private const int Rest = 500;

    /// <summary>In milliseconds: how long the writer waits for reads that are under way, and the log's thread for the writer, which may be in a long commit.</summary>
    private const int Patience = 50, MostPatience = 5000;

    /// <summary>In milliseconds: how long reads that are to begin wait for those that are under way. Behind a longer one (a backup) the log grows.</summary>
    private const int LongestRead = 500;

    private readonly Func<SqliteConnection> connect;
    private readonly SqliteReaders readers;
    private readonly ILogger log;
    // Neither may spin: the processor belongs to the requests.
    private readonly ManualResetEventSlim committed = new(false, spinCount: 0);
    private readonly ManualResetEventSlim ended = new(false, spinCount: 0);
    private readonly ManualResetEventSlim stopping = new(false, spinCount: 0);
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool isToBeEnded;
    private volatile bool isHindered;
    private long lastEnding;
    private int lastWritten;
    private volatile int next = Long;

    /// <param name="connect">Makes a connection of its own.</param>
    /// <param name="readers">Who may have to wait.</param>
    /// <param name="log">For what fails.</param>
    public SqliteLog(Func<SqliteConnection> connect, SqliteReaders readers, ILogger log)
    {
        (this.connect, this.readers, this.log) = (connect, readers, log);
        // A thread of its own, because it blocks on the disk.
        new Thread(Loop) { Name = "SQLite log", IsBackground = true }.Start();
    }

    /// <summary>A commit has made the log longer. Called by the writer between two commits, with its connection.</summary>
    public void Committed(sqlite3 writer)
    {
        if (isToBeEnded) End(writer);
        if (!committed.IsSet) committed.Set();
    }

    public async ValueTask DisposeAsync()
    {
        stopping.Set();
        committed.Set();
        ended.Set();
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
                WriteBack((connection ??= connect()).Handle!);
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

    private void WriteBack(sqlite3 database)
    {
        var (pages, written, _) = Checkpoint(database, raw.SQLITE_CHECKPOINT_PASSIVE);
        // Another checkpoint was under way: an erasure, or the writer.
        if (pages < 0) return;
        // Where SQLite has reached the log's end it has synced. Behind a read it has not, nor when a commit has come meanwhile.
        if (written < pages || committed.IsSet)
        {
            if (written != lastWritten) Sync(database);
            // Whatever was in the way: perhaps no commit follows.
            committed.Set();
        }
        lastWritten = written;
        if (pages < next || Stopwatch.GetElapsedTime(lastEnding).TotalMilliseconds < Rest) return;
        if (isHindered || pages - written >= Little) EndWithoutReads(database, pages);
        else AskTheWriter(MostPatience);
    }

    /// <summary>Nothing is written back meanwhile: the writer would find the log locked.</summary>
    private void AskTheWriter(int milliseconds)
    {
        ended.Reset();
        isToBeEnded = true;
        ended.Wait(milliseconds);
    }

    private void EndWithoutReads(sqlite3 database, int pages)
    {
        // Unless it works: behind what nobody here can hold up (a backup, another process) the log grows, and nobody is to wait for it often.
        next = 2 * pages;
        if (!readers.Hold(LongestRead)) return;
        try
        {
            // What those reads were in the way of.
            var (all, written, _) = Checkpoint(database, raw.SQLITE_CHECKPOINT_PASSIVE);
            if (all - written >= Little) return;
            AskTheWriter(LongestRead);
        }
        finally
        {
            readers.LetGo();
        }
    }

    private void End(sqlite3 writer)
    {
        try
        {
            raw.sqlite3_busy_timeout(writer, Patience);
            var (pages, _, isBusy) = Checkpoint(writer, raw.SQLITE_CHECKPOINT_RESTART);
            // While the log's thread is at it, the next commit tries again.
            if (pages < 0) return;
            isHindered = isBusy;
            if (!isBusy) next = Long;
        }
        catch (SqliteException e)
        {
            log.LogDebug("The write-ahead log could not be ended: {Reason}", e.Message);
        }
        finally
        {
            raw.sqlite3_busy_timeout(writer, SqliteStore.BusyTimeout);
        }
        lastEnding = Stopwatch.GetTimestamp();
        isToBeEnded = false;
        ended.Set();
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

    /// <summary>Answers how many pages the log has (less than 0 when another checkpoint was under way), how many of them are written back, and whether somebody was in the way.</summary>
    private static (int Pages, int Written, bool IsBusy) Checkpoint(sqlite3 database, int mode)
    {
        var answer = raw.sqlite3_wal_checkpoint_v2(database, "main", mode, out var pages, out var written);
        if (answer is not (raw.SQLITE_OK or raw.SQLITE_BUSY)) SqliteException.ThrowExceptionForRC(answer, database);
        return (pages, written, answer == raw.SQLITE_BUSY);
    }
}
