using System.Diagnostics;

namespace Retinue.Access;

/// <summary>
/// When passwords are hashed: few at a time, and beside other work with rests between them, so that calls which need no hash keep nine tenths of the machine
/// (docs/decisions/0020). A server that does nothing else hashes without a rest.
/// </summary>
internal sealed class HashingTurns
{
    /// <summary>How many may wait: the last of them still gets its turn before its client gives up.</summary>
    internal const int MaxWaiting = 100;

    /// <summary>
    /// How long a rest is, in turns: an eighth of one core, when there are two, is a sixteenth of the machine. Half of the cores hash at most, so it is the same with more of them.
    /// </summary>
    private const double RestInTurns = 7;

    /// <summary>The part of a core that the process needs by itself: less than this is nobody who could be slowed down.</summary>
    private const double Idle = 0.1;

    /// <summary>How long is looked whether anybody else is at work; also what a turn costs on a server that does nothing else.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);

    private readonly SemaphoreSlim places = new(Math.Max(1, Environment.ProcessorCount / 2));
    private int waiting;
    private int hashing;

    // What a turn costs on a core of its own, which is what the quickest took: on a busy machine the clock shows more than the work.
    private long quickest = long.MaxValue;

    /// <summary>Does the work in its turn.</summary>
    /// <exception cref="Refused"><see cref="CommonErrors.Busy"/>: too many wait.</exception>
    public async Task<T> Run<T>(Func<T> work)
    {
        try
        {
            if (Interlocked.Increment(ref waiting) > MaxWaiting) throw new Refused(CommonErrors.Busy) { RetryAfter = TimeSpan.FromSeconds(5) };
            await places.WaitAsync().ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
        var began = Stopwatch.GetTimestamp();
        try
        {
            Interlocked.Increment(ref hashing);
            return await Task.Run(work).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref hashing);
            var turn = Stopwatch.GetElapsedTime(began).Ticks;
            if (turn < Volatile.Read(ref quickest)) Volatile.Write(ref quickest, turn);
            // Whoever asked has the answer; it is the place that rests.
            _ = Rest(TimeSpan.FromTicks((long)(Volatile.Read(ref quickest) * RestInTurns)));
        }
    }

    private async Task Rest(TimeSpan owed)
    {
        while (owed > TimeSpan.Zero)
        {
            var (began, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await Task.Delay(Look).ConfigureAwait(false);
            var passed = Stopwatch.GetElapsedTime(began);
            // Those who hash in the other places are not the ones to be spared.
            if ((Environment.CpuUsage.TotalTime - used) / passed - Volatile.Read(ref hashing) < Idle) break;
            owed -= passed;
        }
        places.Release();
    }
}
