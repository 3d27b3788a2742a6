using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using SQLitePCL;

namespace Retinue.Storage;

/// <summary>
/// The one writer. Units of work that wait at the same moment share one commit: the disk's sync, which costs far more than the statements, is
/// paid once for all of them. While nobody shares, a caller does the work on its own thread, which spares it two changes of thread; otherwise
/// it queues for the writer's thread, which takes several at once. When one of them is refused, all that share its
/// commit run again, each in a savepoint: those copy every page that a unit touches, which is not worth paying for units that succeed.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    /// <summary>Bounds how long the first unit of a commit waits for the last.</summary>
    private const int MaxUnitsInACommit = 256;

    private readonly ConcurrentQueue<Job> queue = new();
    // It must not spin: the processor belongs to the requests, and a commit takes long beside it.
    private readonly ManualResetEventSlim wake = new(false, spinCount: 0);
    private readonly Func<SqliteConnection> connect;
    private readonly ILogger log;
    private readonly Func<Session, long, ValueTask> follow;
    private readonly Action<sqlite3> committed;
    private readonly SharedCommit commit = new();
    private readonly List<Job> jobs = new(MaxUnitsInACommit);
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SqliteSession? session;
    private int isWriting;
    private volatile bool isStopping;

    // Of the commit before: how many units, and whether writing and syncing took more than four times as long as their statements.
    private volatile int lastUnits = 1;
    private bool isDiskSlow;

    /// <param name="connect">Makes the writer's connection.</param>
    /// <param name="follow">Runs at the end of a commit that has sealed events; is given where the chain ended before.</param>
    /// <param name="committed">Runs between two commits, when those who waited for the first are answered; is given the writer's connection.</param>
    /// <param name="log">For commits that fail.</param>
    public SqliteWriter(Func<SqliteConnection> connect, Func<Session, long, ValueTask> follow, Action<sqlite3> committed, ILogger log)
    {
        this.connect = connect;
        this.follow = follow;
        this.committed = committed;
        this.log = log;
        // A thread of its own, because it blocks on the disk and the thread pool is small.
        new Thread(Loop) { Name = "SQLite writer", IsBackground = true }.Start();
    }

    /// <summary>Runs a unit of work; the task completes when its commit is on disk.</summary>
    public Task<T> Run<T>(Func<Session, ValueTask<T>> work)
    {
        var job = new Job<T>(work);
        ObjectDisposedException.ThrowIf(isStopping, typeof(SqliteStore));
        // When commits are shared, a thread of the pool that writes would be missing for the requests.
        if (lastUnits == 1 && queue.IsEmpty && TryBegin())
        {
            Commit(job);
            End();
            return job.Task;
        }
        queue.Enqueue(job);
        // The order matters: enqueue, then look. Whoever ends writing does it the other way round, so one of the two sees the other.
        if (Volatile.Read(ref isWriting) == 0) wake.Set();
        // Too late: the writer has ended, and nobody comes for what still waits.
        if (stopped.Task.IsCompleted)
            while (queue.TryDequeue(out var late)) late.Fail(new ObjectDisposedException(nameof(SqliteStore)));
        return job.Task;
    }

    public async ValueTask DisposeAsync()
    {
        isStopping = true;
        wake.Set();
        await stopped.Task.ConfigureAwait(false);
    }

    private bool TryBegin() => Interlocked.CompareExchange(ref isWriting, 1, 0) == 0;

    private void End()
    {
        Interlocked.Exchange(ref isWriting, 0);
        if (!queue.IsEmpty || isStopping) wake.Set();
    }

    private void Loop()
    {
        while (true)
        {
            wake.Wait();
            wake.Reset();
            // Who writes now wakes this thread again at the end, if anything is left to do.
            if (!TryBegin()) continue;
            while (queue.TryDequeue(out var first)) Commit(first);
            if (isStopping)
            {
                session?.Dispose();
                stopped.SetResult();
                return;
            }
            End();
        }
    }

    /// <summary>One commit of the first unit and of others that wait; each of them learns what became of it.</summary>
    private void Commit(Job first)
    {
        jobs.Clear();
        try
        {
            Write(first);
            lastUnits = jobs.Count;
            RetinueMeter.Committed(jobs.Count);
            foreach (var job in jobs) job.Complete();
            committed(session!.Handle);
        }
        catch (Exception e)
        {
            // Nothing of this commit is in the database: every unit in it is told so, and the next one starts on a fresh connection.
            // Of what is wrong with the database, whoever waits tells the log once and not for each commit.
            if (StorageTrouble.Of(e) == null) log.LogError(e, "A commit of {Units} units of work failed", jobs.Count);
            session?.Dispose();
            session = null;
            foreach (var job in jobs) job.Fail(e);
        }
    }

    private void Write(Job first)
    {
        jobs.Add(first);
        session ??= new SqliteSession(connect(), commit);
        if (TryPlainly()) return;
        Begin();
        foreach (var job in jobs) DoInSavepoint(job);
        Complete(session);
    }

    /// <summary>What is written once for all units of a commit, and the commit.</summary>
    private void Complete(SqliteSession db)
    {
        if (commit.Chain.Before is { } before) Finish(follow(db, before));
        Finish(commit.Save(db));
        db.Commit();
    }

    /// <summary>Does the first unit and others that wait in one transaction; rolls it back and answers no when one of them fails.</summary>
    private bool TryPlainly()
    {
        Begin();
        var began = Stopwatch.GetTimestamp();
        try
        {
            DoSome();
        }
        catch (Exception e) when (!IsTheDatabases(e))
        {
            session!.Run(Statements.Rollback);
            if (jobs.Count > 1) return false;
            jobs[0].Reject(e);
            return true;
        }
        var worked = Stopwatch.GetTimestamp();
        Complete(session!);
        isDiskSlow = Stopwatch.GetTimestamp() - worked > 4 * (worked - began);
        return true;
    }

    /// <summary>
    /// Does the first unit, and others up to half of those under way: those that wait, and those that the commit before has just answered. If all went
    /// together, nobody would be left to be read and answered while they are written, and the processors would wait for each other by turns. Where the
    /// disk is slow, that is what counts, and all that wait share one sync.
    /// </summary>
    private void DoSome()
    {
        var most = isDiskSlow ? MaxUnitsInACommit : Math.Min((lastUnits + queue.Count + 1) / 2, MaxUnitsInACommit);
        jobs[0].Work(session!);
        while (jobs.Count < most && queue.TryDequeue(out var next))
        {
            jobs.Add(next);
            next.Work(session!);
        }
    }

    /// <summary>Another process (a command line, a second server) may hold the write lock for a while; the engine waits, and so do we.</summary>
    private void Begin()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                session!.Run(Statements.Begin);
                commit.Forget();
                return;
            }
            catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_BUSY && tries < 3)
            {
                log.LogWarning("The database is held by another process; trying again");
            }
        }
    }

    private void DoInSavepoint(Job job)
    {
        commit.Mark();
        session!.Run(Statements.Savepoint);
        try
        {
            job.Work(session!);
            session!.Run(Statements.Release);
        }
        catch (Exception e) when (!IsTheDatabases(e))
        {
            session!.Run(Statements.RollbackTo);
            session!.Run(Statements.Release);
            commit.Undo();
            job.Reject(e);
        }
    }

    /// <summary>Not one unit's failure but everybody's: the disk is full, broken or read-only.</summary>
    private static bool IsTheDatabases(Exception e) =>
        e is SqliteException { SqliteErrorCode: raw.SQLITE_FULL or raw.SQLITE_IOERR or raw.SQLITE_CORRUPT or raw.SQLITE_READONLY };

    private static void Finish(ValueTask task)
    {
        if (!task.IsCompleted) throw new InvalidOperationException("A unit of work waits only for its statements.");
        task.GetAwaiter().GetResult();
    }

    /// <summary>The engine's own statements, made once.</summary>
    private static class Statements
    {
        public static readonly Sql Begin = $"BEGIN IMMEDIATE";
        public static readonly Sql Rollback = $"ROLLBACK";
        public static readonly Sql Savepoint = $"SAVEPOINT unit";
        public static readonly Sql Release = $"RELEASE unit";
        public static readonly Sql RollbackTo = $"ROLLBACK TO unit";
    }

    private abstract class Job
    {
        public abstract void Work(Session session);

        /// <summary>The unit itself failed or was refused; the others of the commit go on.</summary>
        public abstract void Reject(Exception e);

        /// <summary>The commit failed: nothing of it is stored.</summary>
        public abstract void Fail(Exception e);

        /// <summary>The commit is on disk.</summary>
        public abstract void Complete();
    }

    private sealed class Job<T>(Func<Session, ValueTask<T>> work) : Job
    {
        private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? result;
        private Exception? rejected;

        public Task<T> Task => done.Task;

        public override void Work(Session session)
        {
            var running = work(session);
            if (!running.IsCompleted) throw new InvalidOperationException("A unit of work waits only for its statements.");
            result = running.GetAwaiter().GetResult();
        }

        public override void Reject(Exception e) => rejected = e;

        // A refusal is void too: what stood in this unit's way may have been in the same commit, and is gone with it.
        public override void Fail(Exception e) => done.TrySetException(e);

        public override void Complete()
        {
            if (rejected != null) done.TrySetException(rejected);
            else done.TrySetResult(result!);
        }
    }
}
