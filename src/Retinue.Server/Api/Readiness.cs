namespace Retinue.Server.Api;

/// <summary>
/// Whether the database takes writes, tried by writing. Also when nobody asks: a trouble that calls or workers have found is looked at each
/// second until it is over, which the log then says.
/// </summary>
internal sealed class Readiness(LocalApi api, ILogger<Readiness> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan KnownFor = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan WhileWell = TimeSpan.FromSeconds(15);

    private readonly Lock gate = new();
    private Task probe = Task.CompletedTask;
    private long? probedAt;

    /// <summary>What is wrong, in a plain clause; null when all is well.</summary>
    public async Task<string?> Problem()
    {
        try
        {
            await Probe().WaitAsync(Patience).ConfigureAwait(false);
            return api.Outage.Current?.Sentence;
        }
        catch (Exception e)
        {
            if (api.Outage.Note(e) is { } trouble) return trouble.Sentence;
            if (e is not TimeoutException) log.LogError(e, "The database could not be tried");
            // Of one that hangs, what was found before is the best that can be said.
            return api.Outage.Current?.Sentence ?? "the database does not answer";
        }
    }

    /// <summary>Goes on until it is cancelled.</summary>
    public async Task Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await Problem().ConfigureAwait(false);
            await Task.Delay(api.Outage.Current == null ? WhileWell : KnownFor, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>One probe for all who ask within a second: anybody may ask, and each probe is a write.</summary>
    private Task Probe()
    {
        lock (gate)
        {
            if (!probe.IsCompleted || (probedAt is { } at && api.Clock.GetElapsedTime(at) < KnownFor)) return probe;
            probedAt = api.Clock.GetTimestamp();
            return probe = Write();
        }
    }

    /// <summary>Writes a row for real: a full or read-only disk is found only so.</summary>
    private async Task Write()
    {
        var now = api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        await api.Store.Write(async db =>
        {
            if (await db.Execute($"UPDATE leases SET until_ms = {now} WHERE name = 'readyz'").ConfigureAwait(false) == 0)
                await db.Execute($"INSERT INTO leases (name, holder, until_ms) SELECT 'readyz', '', {now} WHERE NOT EXISTS (SELECT 1 FROM leases WHERE name = 'readyz')").ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
        api.Outage.Over();
    }
}
