namespace Retinue.Server.Api;

/// <summary><c>/readyz</c>: whether the database answers and takes writes, and what is wrong when it does not.</summary>
internal sealed class HealthEndpoint(Readiness readiness)
{
    public async Task Ready(HttpContext http)
    {
        var problem = await readiness.Problem().ConfigureAwait(false);
        await (problem == null
            ? Responder.SendText(http, StatusCodes.Status200OK, "ready\n")
            : Responder.SendText(http, StatusCodes.Status503ServiceUnavailable, $"not ready: {problem}\n")).ConfigureAwait(false);
    }
}
