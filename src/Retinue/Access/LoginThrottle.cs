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

    /// <param name="Asking">Attempts that ask the database for the count: what ends meanwhile is kept for them as <paramref name="Known"/>.</param>
    /// <param name="UnderWay">Attempts that are being checked: each counts as a failure, or many at the same instant would all slip through.</param>
    /// <param name="Known">The count as this process has written it last.</param>
    /// <param name="Uncounted">Failures that the database could not take.</param>
    /// <param name="At">When the last of those was, by the time that nobody sets.</param>
    private sealed record Here(int Asking, int UnderWay, Counted? Known, int Uncounted, long At)
    {
        public static readonly Here Nothing = new(0, 0, null, 0, 0);

        public bool IsOver => this is { Asking: 0, UnderWay: 0, Uncounted: 0 };
    }

    private sealed record Counted(long Failures, long FailedAt);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Here> here = new(StringComparer.Ordinal);

    /// <summary>Begins an attempt. One that has to wait must not be checked; any other counts as a failure unless <see cref="Attempt.Right"/> is called.</summary>
    public async ValueTask<Attempt> Begin(string name, string ip)
    {
        var key = Secrets.Hash($"{purpose}\n{ip}\n{name}");
        Change(key, local => local with { Asking = local.Asking + 1 });
        Counted? counted;
        try
        {
            counted = await store.Read(db => Find(db, key)).ConfigureAwait(false);
        }
        catch
        {
            Change(key, local => local with { Asking = local.Asking - 1 });
            throw;
        }
        var wait = TimeSpan.Zero;
        Change(key, local =>
        {
            var now = local with { Asking = local.Asking - 1 };
            if (now.Uncounted > 0 && clock.GetElapsedTime(now.At) > KeptFor) now = now with { Uncounted = 0 };
            if (now.Known is { } known && !(counted?.Failures > known.Failures)) counted = known;
            wait = Wait(counted, now);
            return wait > TimeSpan.Zero ? now : now with { UnderWay = now.UnderWay + 1 };
        });
        if (wait > TimeSpan.Zero) return new Attempt(null, key, wait, false);
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
        try
        {
            Counted? now = null;
            if (!isRight) now = await Count(key).ConfigureAwait(false);
            else if (isCounted) await store.Write(db => db.Execute($"DELETE FROM guesses WHERE name = {key}")).ConfigureAwait(false);
            Change(key, local => local with { UnderWay = local.UnderWay - 1, Known = now, Uncounted = isRight ? 0 : local.Uncounted });
        }
        catch (Exception e)
        {
            Change(key, local => local with { UnderWay = local.UnderWay - 1, Uncounted = isRight ? 0 : local.Uncounted + 1, At = clock.GetTimestamp() });
            if (outage.Note(e) == null) throw;
        }
    }

    private void Change(string key, Func<Here, Here> change)
    {
        lock (gate)
        {
            if (here.Count >= MaxRemembered) Forget();
            var now = change(here.GetValueOrDefault(key) ?? Here.Nothing);
            if (now.IsOver) here.Remove(key);
            else here[key] = now;
        }
    }

    private async Task<Counted?> Count(string key)
    {
        for (var tries = 0; tries < MaxTries; tries++)
        {
            try
            {
                return await store.Write(async db =>
                {
                    var before = await Find(db, key).ConfigureAwait(false);
                    var after = new Counted((before == null ? 0 : Still(before)) + 1, clock.GetUtcNow().ToUnixTimeMilliseconds());
                    if (before == null)
                        await db.Add($"INSERT INTO guesses (name, failures, failed_at) VALUES ({key}, {after.Failures}, {after.FailedAt})", duplicate: Raced).ConfigureAwait(false);
                    else if (await db.Execute($"""
                        UPDATE guesses SET failures = {after.Failures}, failed_at = {after.FailedAt} WHERE name = {key} AND failures = {before.Failures} AND failed_at = {before.FailedAt}
                        """).ConfigureAwait(false) == 0)
                        throw new Refused(Raced);
                    return after;
                }).ConfigureAwait(false);
            }
            catch (Refused refused) when (refused.Error == Raced)
            {
            }
        }
        return null;
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
            if (local is { UnderWay: 0, Asking: 0 }) here.Remove(key);
    }

    private static ValueTask<Counted?> Find(Session db, string key) =>
        db.First($"SELECT failures, failed_at FROM guesses WHERE name = {key}", row => new Counted(row.Long(0), row.Long(1)));
}
