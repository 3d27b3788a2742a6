namespace Retinue.Storage;

/// <summary>A unit of work that only adds rows, and waits for a commit that it may share.</summary>
internal sealed class MariaDbRequest
{
    /// <summary>A larger unit goes by itself: what goes together stays far below any server's max_allowed_packet, however many bytes its characters need.</summary>
    public const int MaxSize = 100_000;

    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private MariaDbRequest(IReadOnlyList<Sql> statements, IReadOnlyList<CountChange> counts, int size) => (Statements, Counts, Size) = (statements, counts, size);

    public IReadOnlyList<Sql> Statements { get; }

    /// <summary>What it changes in the counts of rows.</summary>
    public IReadOnlyList<CountChange> Counts { get; }

    /// <summary>About how many characters it is on its way.</summary>
    public int Size { get; }

    /// <summary>Its commit was on its way: when that fails, it may have happened all the same.</summary>
    public bool CommitWasSent { get; set; }

    /// <summary>Ends when the commit is on disk; fails with what made the commit fail for all who shared it.</summary>
    public Task Task => done.Task;

    /// <summary>The statements of a unit, if they only add rows and are not many; otherwise null.</summary>
    public static MariaDbRequest? Of(IReadOnlyList<Sql> statements, IReadOnlyList<CountChange> counts)
    {
        var size = 0;
        foreach (var statement in statements)
        {
            if (!MariaDbWords.OnlyAddsRows(statement)) return null;
            foreach (var value in statement.Values) size += value is string text ? text.Length : 20;
            if (size > MaxSize) return null;
        }
        return new MariaDbRequest(statements, counts, size);
    }

    public void Complete() => done.TrySetResult();

    public void Fail(Exception e) => done.TrySetException(e);
}
