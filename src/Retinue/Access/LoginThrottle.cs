using System.Collections.Concurrent;

namespace Retinue.Access;

/// <summary>
/// Slows guessing of passwords and codes: after three failures for a name from an address, each further attempt has to wait twice as long as
/// the one before, up to fifteen minutes; while it waits, nothing is checked at all, not even the right one. Each process counts for itself.
/// </summary>
internal sealed class LoginThrottle(TimeProvider clock)
{
    private const int FreeFailures = 3;
    private const int MaxRemembered = 10_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <param name="Until">By the time that passes, which nobody sets: the clock may be set back, and nobody is to wait for as long as that.</param>
    private sealed record Failures(int Count, TimeSpan Until);

    private readonly long began = clock.GetTimestamp();

    private readonly ConcurrentDictionary<string, Failures> failures = new(StringComparer.Ordinal);

    /// <summary>
    /// How long this name from this address has to wait; zero when it may try now. The attempt is counted as a failure before the password is
    /// checked, so that many at the same instant do not all slip through; <see cref="Succeeded"/> takes it back.
    /// </summary>
    public TimeSpan Try(string username, string ip)
    {
        if (failures.Count > MaxRemembered) Forget();
        var now = clock.GetElapsedTime(began);
        var wait = TimeSpan.Zero;
        failures.AddOrUpdate(Key(username, ip), _ => Next(0), (_, f) =>
        {
            // May run again when another attempt was faster; the last run is the one that counts.
            wait = f.Until > now ? f.Until - now : TimeSpan.Zero;
            return wait > TimeSpan.Zero ? f : Next(f.Count);
        });
        return wait;
    }

    /// <summary>The attempt was right: the failures before it are forgotten.</summary>
    public void Succeeded(string username, string ip) => failures.TryRemove(Key(username, ip), out _);

    private Failures Next(int before)
    {
        var count = before + 1;
        var seconds = count < FreeFailures ? 0 : Math.Min(Math.Pow(2, count - FreeFailures), Longest.TotalSeconds);
        return new Failures(count, clock.GetElapsedTime(began) + TimeSpan.FromSeconds(seconds));
    }

    /// <summary>Drops those whose wait is long over; when an attacker makes more names than that frees, all.</summary>
    private void Forget()
    {
        var old = clock.GetElapsedTime(began) - Longest;
        foreach (var (key, f) in failures)
            if (f.Until < old) failures.TryRemove(key, out _);
        if (failures.Count > MaxRemembered) failures.Clear();
    }

    private static string Key(string username, string ip) => $"{ip}\n{(username.Length <= 191 ? username : username[..191])}";
}
