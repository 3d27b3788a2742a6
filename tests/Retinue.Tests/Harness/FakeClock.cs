namespace Retinue.Tests.Harness;

/// <summary>A clock that stands still until a test moves it: at 2026-02-03 04:05:06 UTC, unless it is told another start.</summary>
public sealed class FakeClock(DateTimeOffset? start = null) : TimeProvider
{
    private long ticks = (start ?? new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero)).UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Advance(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);
}
