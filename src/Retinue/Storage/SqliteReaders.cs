using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Retinue.Storage;

/// <summary>The reads of a process, a few at a time, each on a connection of its own with one view of the data.</summary>
/// <param name="connect">Makes a connection for reading.</param>
internal sealed class SqliteReaders(Func<SqliteConnection> connect) : IDisposable
{
    private const int Most = 8;

    private readonly SemaphoreSlim places = new(Most);
    private readonly Stack<SqliteSession> idle = new();
    // Where those wait who come while reads are held up. Left to the places alone, they would slip in before whoever holds them up.
    private volatile TaskCompletionSource? door;
    private bool disposed;

    public async Task<T> Read<T>(Func<Session, ValueTask<T>> work)
    {
        while (door is { } closed) await closed.Task.ConfigureAwait(false);
        await places.WaitAsync().ConfigureAwait(false);
        SqliteSession? session = null;
        try
        {
            lock (idle) idle.TryPop(out session);
            session ??= new SqliteSession(connect(), commit: null);
            session.Run($"BEGIN");
            T result;
            try
            {
                result = await work(session).ConfigureAwait(false);
            }
            catch (Exception e) when (StorageTrouble.Of(e) == null)
            {
                Return();
                throw;
            }
            // A connection with which something is wrong is not used again: it would find that the disk or the file has been mended only if it were opened anew.
            Return();
            return result;
        }
        finally
        {
            session?.Dispose();
            places.Release();
        }

        void Return()
        {
            session.Run($"COMMIT");
            Keep(session);
            session = null;
        }
    }

    /// <summary>Lets no new reads begin and waits for those under way. When it answers yes, <see cref="LetGo"/> is to be called; when it answers no, they took longer and all goes on.</summary>
    public bool Hold(int milliseconds)
    {
        door = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var began = Stopwatch.GetTimestamp();
        for (var taken = 0; taken < Most; taken++)
        {
            if (places.Wait(Math.Max(0, milliseconds - (int)Stopwatch.GetElapsedTime(began).TotalMilliseconds))) continue;
            Open(taken);
            return false;
        }
        return true;
    }

    public void LetGo() => Open(Most);

    private void Open(int taken)
    {
        if (taken > 0) places.Release(taken);
        var closed = door!;
        door = null;
        closed.SetResult();
    }

    public void Dispose()
    {
        lock (idle)
        {
            disposed = true;
            while (idle.TryPop(out var session)) session.Dispose();
        }
    }

    private void Keep(SqliteSession session)
    {
        lock (idle)
        {
            if (!disposed)
            {
                idle.Push(session);
                return;
            }
        }
        session.Dispose();
    }
}
