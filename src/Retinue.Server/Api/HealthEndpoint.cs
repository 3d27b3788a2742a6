namespace Retinue.Server.Api;

/// <summary><c>/readyz</c>: whether the database answers and takes writes.</summary>
internal sealed class HealthEndpoint(LocalApi api, ILogger<HealthEndpoint> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task Ready(HttpContext http)
    {
        try
        {
            // An update that changes no row still takes the way of a write: a full or read-only disk is found here.
            await api.Store.Write(db => db.Execute($"UPDATE leases SET until_ms = 0 WHERE name = 'readyz'")).WaitAsync(Patience).ConfigureAwait(false);
            await Responder.SendText(http, StatusCodes.Status200OK, "ready\n").ConfigureAwait(false);
        }
        catch (Exception e)
        {
            log.LogWarning("The database is not ready: {Reason}", e.Message);
            await Responder.SendText(http, StatusCodes.Status503ServiceUnavailable, "the database does not answer\n").ConfigureAwait(false);
        }
    }
}
