namespace Retinue.Mail.Delivery;

/// <summary>Keeps to so many messages a minute, evenly, whatever the number of connections.</summary>
/// <param name="perMinute">0 for no limit.</param>
internal sealed class MailPace(int perMinute, TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly long began = clock.GetTimestamp();
    private TimeSpan next;

    /// <summary>Waits until the next message may go.</summary>
    public async Task Wait(CancellationToken stop)
    {
        if (perMinute == 0) return;
        TimeSpan wait;
        lock (gate)
        {
            var now = clock.GetElapsedTime(began);
            var mine = next > now ? next : now;
            next = mine + TimeSpan.FromMinutes(1) / perMinute;
            wait = mine - now;
        }
        if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
