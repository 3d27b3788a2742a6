using System.Diagnostics;

namespace Retinue.Tests.Harness;

/// <summary>A clock on which half a minute passes in half a second, for delays too.</summary>
internal sealed class FastClock : TimeProvider
{
    private const int Speed = 60;
    private static readonly long Began = Stopwatch.GetTimestamp();
    private static readonly DateTimeOffset Start = new(2026, 2, 3, 4, 5, 6, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Start + Speed * Stopwatch.GetElapsedTime(Began);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => (Speed * Stopwatch.GetElapsedTime(Began)).Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / Speed : dueTime, period);
}
