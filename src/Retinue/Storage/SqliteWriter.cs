using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using SQLitePCL;

namespace Retinue.Storage;

/// <summary>
/// The one writer. Units of work that wait at the same moment share one commit, each in its savepoint: the disk's sync, which costs far more
/// than the statements, is paid once for all of them. A thread of its own, because it blocks on the disk and the thread pool is small.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    /// <summary>Bounds how long the first unit of a commit waits for the last.</summary>
    private const int MaxUnitsInACommit = 256;

    private readonly Channel<Job> queue = Channel.CreateUnbounded<Job>(new() { SingleReader = true });
    private readonly Func<SqliteConnection> connect;
    private readonly ILogger log;
    private readonly IdBlocks ids = new();
    private readonly List<Job> jobs = new(MaxUnitsInACommit);
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SqliteSession? session;

    public SqliteWriter(Func<SqliteConnection> connect, ILogger log)
    {
        this.connect = connect;
        this.log = log;
        new Thread(Loop) { Name = "SQLite writer", IsBackground = true }.Start();
    }

    /// <summary>Runs a unit of work; the task completes when its commit is on disk.</summary>
    public Task<T> Run<T>(Func<Session, ValueTask<T>> work)
    {
        var job = new Job<T>(work);
        return queue.Writer.TryWrite(job) ? job.Task : Task.FromException<T>(new ObjectDisposedException(nameof(SqliteStore)));
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await stopped.Task.ConfigureAwait(false);
    }

    private void Loop()
    {
        var reader = queue.Reader;
        while (reader.TryRead(out var first) || Wait(out first))
        {
            jobs.Clear();
            try
            {
                Commit(first!, reader);
                RetinueMeter.Committed(jobs.Count);
                foreach (var job in jobs) job.Complete();
            }
            catch (Exception e)
            {
                // Nothing of this commit is in the database: every unit in it is told so, and the next one starts on a fresh connection.
                log.LogError(e, "A commit of {Units} units of work failed", jobs.Count);
                session?.Dispose();
                session = null;
                foreach (var job in jobs) job.Fail(e);
            }
        }
        session?.Dispose();
        stopped.SetResult();

        bool Wait(out Job? next)
        {
            while (reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
                if (reader.TryRead(out next)) return true;
            next = null;
            return false;
        }
    }

    private void Commit(Job first, ChannelReader<Job> more)
    {
        jobs.Add(first);
        session ??= new SqliteSession(connect(), ids);
        Begin();
        ids.Forget();
        Do(first);
        while (jobs.Count < MaxUnitsInACommit && more.TryRead(out var next))
        {
            jobs.Add(next);
            Do(next);
        }
        Finish(ids.Save(session));
        session.Command("COMMIT");
    }

    /// <summary>Another process (a command line, a second server) may hold the write lock for a while; the engine waits, and so do we.</summary>
    private void Begin()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                session!.Command("BEGIN IMMEDIATE");
                return;
            }
            catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_BUSY && tries < 3)
            {
                log.LogWarning("The database is held by another process; trying again");
            }
        }
    }

    private void Do(Job job)
    {
        ids.Mark();
        session!.Command("SAVEPOINT unit");
        try
        {
            job.Work(session);
            session.Command("RELEASE unit");
        }
        catch (Exception e) when (e is not SqliteException { SqliteErrorCode: raw.SQLITE_FULL or raw.SQLITE_IOERR or raw.SQLITE_CORRUPT or raw.SQLITE_READONLY })
        {
            session.Command("ROLLBACK TO unit");
            session.Command("RELEASE unit");
            ids.Undo();
            job.Reject(e);
        }
    }

    private static void Finish(ValueTask task)
    {
        if (!task.IsCompleted) throw new InvalidOperationException("A unit of work waits only for its statements.");
        task.GetAwaiter().GetResult();
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

        public override void Fail(Exception e) => done.TrySetException(rejected ?? e);

        public override void Complete()
        {
            if (rejected != null) done.TrySetException(rejected);
            else done.TrySetResult(result!);
        }
    }
}
