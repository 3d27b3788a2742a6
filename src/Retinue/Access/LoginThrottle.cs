using Retinue.Storage;

namespace Retinue.Access;

/// <summary>
/// Slows guessing of passwords and codes: after three failures for a name from an address, each further attempt has to wait twice as long as
/// the one before, up to fifteen minutes; while it waits, nothing is checked at all, not even the right one. Failures are counted in the database, for all
/// processes together; an hour after the last one they are forgotten.
/// </summary>
/// <param name="purpose">What is guessed at: counts of several throttles do not mix.</param>
/// <param name="store">Where failures are counted.</param>
/// <param name="clock">The time.</param>
/// <param name="outage">Is told when the database fails; this process then counts for itself.</param>
internal sealed class LoginThrottle(string purpose, Store store, TimeProvider clock, Outage outage)
{
    private const int FreeFailures = 3;
    private const int MaxRemembered = 10_000;
    private const int MaxTries = 20;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(1);
    private static readonly ApiError Raced = new("guess_raced", "Another process counted at the same time", 503);

    /// <param name="UnderWay">Attempts that are being checked: each counts as a failure, or many at the same instant would all slip through.</param>
    /// <param name="Uncounted">Failures that the database could not take.</param>
    /// <param name="At">When the last of those was, by the time that nobody sets.</param>
    private sealed record Here(int UnderWay, int Uncounted, long At);

    private sealed record Counted(long Failures, long FailedAt);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Here> here = new(StringComparer.Ordinal);

    /// <summary>Begins an attempt. One that has to wait must not be checked; any other counts as a failure unless <see cref="Attempt.Right"/> is called.</summary>
    public async ValueTask<Attempt> Begin(string name, string ip)
    {
        var key = Secrets.Hash($"{purpose}\n{ip}\n{name}");
        var counted = await store.Read(db => Find(db, key)).ConfigureAwait(false);
        lock (gate)
        {
            var before = here.GetValueOrDefault(key) ?? new Here(0, 0, 0);
            if (before.Uncounted > 0 && clock.GetElapsedTime(before.At) > KeptFor) before = before with { Uncounted = 0 };
            var wait = Wait(counted, before);
            if (wait > TimeSpan.Zero) return new Attempt(null, key, wait, false);
            if (here.Count >= MaxRemembered) Forget();
            here[key] = before with { UnderWay = before.UnderWay + 1 };
        }
        return new Attempt(this, key, TimeSpan.Zero, counted != null);
    }

    /// <summary>Deletes what is past its time.</summary>
    public static Task Purge(Store store, long now)
    {
        var oldest = now - (long)KeptFor.TotalMilliseconds;
        return store.Write(db => db.Execute($"DELETE FROM guesses WHERE failed_at <= {oldest}"));
    }

    /// <summary>An attempt to log in, from its beginning to its end.</summary>
    internal sealed class Attempt(LoginThrottle? throttle, string key, TimeSpan wait, bool isCounted) : IAsyncDisposable
    {
        private bool isRight;

        /// <summary>How long to wait before anything is checked; zero when it may be now.</summary>
        public TimeSpan Wait => wait;

        /// <summary>The password or code was right: the failures before it are forgotten.</summary>
        public void Right() => isRight = true;

        public ValueTask DisposeAsync() => throttle == null ? default : new(throttle.End(key, isRight, isCounted));
    }

    private async Task End(string key, bool isRight, bool isCounted)
    {
        var isNoted = true;
        try
        {
            if (!isRight) await Count(key).ConfigureAwait(false);
            else if (isCounted) await store.Write(db => db.Execute($"DELETE FROM guesses WHERE name = {key}")).ConfigureAwait(false);
        }
        catch (Exception e) when (outage.Note(e) != null)
        {
            isNoted = isRight;
        }
        lock (gate)
        {
            var before = here.GetValueOrDefault(key) ?? new Here(1, 0, 0);
            var after = new Here(before.UnderWay - 1, isRight ? 0 : before.Uncounted + (isNoted ? 0 : 1), isNoted ? before.At : clock.GetTimestamp());
            if (after is { UnderWay: <= 0, Uncounted: 0 }) here.Remove(key);
            else here[key] = after;
        }
    }

    private async Task Count(string key)
    {
        for (var tries = 0; tries < MaxTries; tries++)
        {
            try
            {
                await store.Write(async db =>
                {
                    var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
                    if (await Find(db, key).ConfigureAwait(false) is not { } before)
                        await db.Add($"INSERT INTO guesses (name, failures, failed_at) VALUES ({key}, 1, {now})", duplicate: Raced).ConfigureAwait(false);
                    else if (await db.Execute($"UPDATE guesses SET failures = {Still(before) + 1}, failed_at = {now} WHERE name = {key} AND failures = {before.Failures} AND failed_at = {before.FailedAt}").ConfigureAwait(false) == 0)
                        throw new Refused(Raced);
                    return true;
                }).ConfigureAwait(false);
                return;
            }
            catch (Refused refused) when (refused.Error == Raced)
            {
            }
        }
    }

    private TimeSpan Wait(Counted? counted, Here local)
    {
        var failures = (counted == null ? 0 : Still(counted)) + local.Uncounted + local.UnderWay;
        if (failures < FreeFailures) return TimeSpan.Zero;
        var longest = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, failures - FreeFailures), Longest.TotalSeconds));
        if (local.UnderWay > 0) return longest;
        // Never longer than that, whatever a clock says that was set back.
        var passed = clock.GetUtcNow().ToUnixTimeMilliseconds() - (counted?.FailedAt ?? 0);
        var since = TimeSpan.FromMilliseconds(Math.Max(passed, 0));
        if (local.Uncounted > 0 && clock.GetElapsedTime(local.At) is var sinceHere && sinceHere < since) since = sinceHere;
        return longest - since;
    }

    private long Still(Counted counted) =>
        clock.GetUtcNow().ToUnixTimeMilliseconds() - counted.FailedAt > KeptFor.TotalMilliseconds ? 0 : counted.Failures;

    /// <summary>While the database takes nothing, an attacker may make more names than are worth remembering.</summary>
    private void Forget()
    {
        foreach (var (key, local) in here)
            if (local.UnderWay == 0) here.Remove(key);
    }

    private static ValueTask<Counted?> Find(Session db, string key) =>
        db.First($"SELECT failures, failed_at FROM guesses WHERE name = {key}", row => new Counted(row.Long(0), row.Long(1)));
}
