using System.Collections.Concurrent;

namespace Retinue.Storage;

/// <summary>
/// Lets units of work that only add rows and wait at the same moment share one transaction: the round trip, the commit and the sync of the disk
/// are paid once for all of them (docs/decisions/0017). While some are under way the next gather.
/// </summary>
/// <param name="write">Writes some of them in one transaction, and throws when it did not.</param>
internal sealed class MariaDbWriter(Func<IReadOnlyList<MariaDbRequest>, Task> write) : IAsyncDisposable
{
    /// <summary>Bounds how long the first unit of a commit waits for the last.</summary>
    private const int MaxUnits = 128;

    /// <summary>One group is built and answered while the other is written; more would only make smaller ones.</summary>
    private const int MaxUnderWay = 2;

    private readonly ConcurrentQueue<MariaDbRequest> queue = new();
    private int underWay;

    /// <summary>Ends when the unit is on disk.</summary>
    public Task Commit(MariaDbRequest request)
    {
        queue.Enqueue(request);
        // The order matters: enqueue, then look. Who ends writing does it the other way round, so one of the two sees the other.
        Begin();
        return request.Task;
    }

    /// <summary>Ends when all that waited is written. What comes later finds no connection, and is told so.</summary>
    public async ValueTask DisposeAsync()
    {
        while (Volatile.Read(ref underWay) > 0 || !queue.IsEmpty) await Task.Delay(5).ConfigureAwait(false);
    }

    private void Begin()
    {
        while (!queue.IsEmpty)
        {
            var now = Volatile.Read(ref underWay);
            if (now >= MaxUnderWay) return;
            if (Interlocked.CompareExchange(ref underWay, now + 1, now) != now) continue;
            _ = Task.Run(Write);
            return;
        }
    }

    private async Task Write()
    {
        while (Gather() is { Count: > 0 } group)
        {
            try
            {
                await write(group).ConfigureAwait(false);
                foreach (var request in group) request.Complete();
            }
            catch (Exception e)
            {
                // Each looks for itself what that means for it.
                foreach (var request in group) request.Fail(e);
            }
        }
        Interlocked.Decrement(ref underWay);
        Begin();
    }

    private List<MariaDbRequest> Gather()
    {
        var group = new List<MariaDbRequest>();
        var size = 0;
        while (group.Count < MaxUnits && size < MariaDbRequest.MaxSize && queue.TryDequeue(out var next))
        {
            group.Add(next);
            size += next.Size;
        }
        return group;
    }
}
