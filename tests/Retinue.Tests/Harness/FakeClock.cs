namespace Retinue.Tests.Harness;

/// <summary>A clock that stands still until a test moves it: at 2026-02-03 04:05:06 UTC, unless it is told another start.</summary>
public sealed class FakeClock(DateTimeOffset? start = null) : TimeProvider
{
    private long ticks = (start ?? new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero)).UtcTicks;
    private long passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref passed);

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Advance(TimeSpan by)
    {
        Interlocked.Add(ref ticks, by.Ticks);
        Interlocked.Add(ref passed, by.Ticks);
    }

    /// <summary>Sets the clock to another time, as an operator or a time server would: no time passes.</summary>
    public void Set(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);
}
