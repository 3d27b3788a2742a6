using Microsoft.Extensions.Logging;

namespace Retinue;

/// <summary>
/// The clock of the process, watched: when it is set, the log says so once and <c>/readyz</c> for a while. What is set back stands still for a
/// few seconds before it goes on from the new time, so that events which wait for the relay keep the order in which they happened.
/// </summary>
internal sealed class ClockWatch : TimeProvider
{
    /// <summary>Less is a clock that is being corrected, or a thread that had to wait between two looks.</summary>
    private const long Jump = 2 * TimeSpan.TicksPerSecond;

    private const long Drift = TimeSpan.TicksPerMillisecond * 10;
    private static readonly TimeSpan Standing = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ToldFor = TimeSpan.FromMinutes(10);

    private readonly TimeProvider clock;
    private readonly ILogger<ClockWatch> log;
    private readonly long began;
    private readonly Lock gate = new();

    // The time of day when the process began, as the clock has it now: it changes only when the clock is set.
    private long origin;
    private long standsUntil;
    private long standsAt;
    private (TimeSpan At, TimeSpan By)? jump;

    public ClockWatch(TimeProvider clock, ILogger<ClockWatch> log)
    {
        (this.clock, this.log) = (clock, log);
        began = clock.GetTimestamp();
        origin = clock.GetUtcNow().UtcTicks;
    }

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => clock.LocalTimeZone;

    /// <summary>How far the clock was set, back being negative, while that is worth telling; null otherwise.</summary>
    public TimeSpan? LatelySetBy
    {
        get
        {
            // Only a look at the clock notices that it was set.
            GetUtcNow();
            lock (gate) return jump is { } last && Passed - last.At < ToldFor ? last.By : null;
        }
    }

    private TimeSpan Passed => clock.GetElapsedTime(began);

    public override DateTimeOffset GetUtcNow()
    {
        var now = clock.GetUtcNow();
        var passed = Passed.Ticks;
        var moved = now.UtcTicks - passed - Volatile.Read(ref origin);
        if (moved is > Drift or < -Drift) now = Moved();
        return Volatile.Read(ref standsUntil) > passed ? new DateTimeOffset(Math.Max(Volatile.Read(ref standsAt), now.UtcTicks), TimeSpan.Zero) : now;
    }

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => clock.CreateTimer(callback, state, dueTime, period);

    private DateTimeOffset Moved()
    {
        lock (gate)
        {
            // Looked at again: this thread may have waited between the two looks before.
            var (passed, now) = (Passed, clock.GetUtcNow());
            var by = now.UtcTicks - passed.Ticks - origin;
            if (by is > Jump or < -Jump)
            {
                jump = (passed, TimeSpan.FromTicks(by));
                if (by < 0)
                {
                    Volatile.Write(ref standsAt, Math.Max(passed.Ticks + origin, standsUntil > passed.Ticks ? standsAt : 0));
                    Volatile.Write(ref standsUntil, (passed + Standing).Ticks);
                }
                log.LogWarning("The clock of this machine was set {Direction} by {Seconds} seconds", by < 0 ? "back" : "forward", Math.Round(Math.Abs(TimeSpan.FromTicks(by).TotalSeconds)));
            }
            Volatile.Write(ref origin, now.UtcTicks - passed.Ticks);
            return now;
        }
    }
}
