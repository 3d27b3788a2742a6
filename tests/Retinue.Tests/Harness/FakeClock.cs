namespace Retinue.Tests.Harness;

/// <summary>A clock that stands still until a test moves it: 2026-02-03 04:05:06 UTC at first.</summary>
public sealed class FakeClock : TimeProvider
{
    private long ticks = new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero).Ticks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Advance(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);
}
