namespace Retinue.Server.Api;

/// <summary><c>/readyz</c>: whether the database answers and takes writes.</summary>
internal sealed class HealthEndpoint(LocalApi api, ILogger<HealthEndpoint> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan KnownFor = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private Task probe = Task.CompletedTask;
    private DateTimeOffset probedAt;

    public async Task Ready(HttpContext http)
    {
        try
        {
            await Probe().WaitAsync(Patience).ConfigureAwait(false);
            await Responder.SendText(http, StatusCodes.Status200OK, "ready\n" + Nodes()).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            log.LogWarning("The database is not ready: {Reason}", e.Message);
            await Responder.SendText(http, StatusCodes.Status503ServiceUnavailable, "the database does not answer\n").ConfigureAwait(false);
        }
    }

    private string Nodes() => string.Concat(api.Store.Nodes.Select(node => $"{node.Name}: {node.State}\n"));

    /// <summary>One probe for all who ask within a second: anybody may ask, and each probe is a write.</summary>
    private Task Probe()
    {
        lock (gate)
        {
            if (!probe.IsCompleted || api.Clock.GetUtcNow() - probedAt < KnownFor) return probe;
            probedAt = api.Clock.GetUtcNow();
            return probe = Write();
        }
    }

    /// <summary>Writes a row for real: a full or read-only disk is found only so.</summary>
    private Task Write()
    {
        var now = api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        return api.Store.Write(async db =>
        {
            if (await db.Execute($"UPDATE leases SET until_ms = {now} WHERE name = 'readyz'").ConfigureAwait(false) == 0)
                await db.Execute($"INSERT INTO leases (name, holder, until_ms) SELECT 'readyz', '', {now} WHERE NOT EXISTS (SELECT 1 FROM leases WHERE name = 'readyz')").ConfigureAwait(false);
            return true;
        });
    }
}
