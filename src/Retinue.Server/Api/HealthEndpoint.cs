using System.Globalization;
using Retinue.Access;

namespace Retinue.Server.Api;

/// <summary><c>/readyz</c>: whether the database answers and takes writes, and what is wrong when it does not.</summary>
/// <param name="api">The API whose database it is.</param>
/// <param name="readiness">What is known of it.</param>
/// <param name="allowed">Who may call the API is also told which nodes the database has; where they are is nobody else's business.</param>
internal sealed class HealthEndpoint(LocalApi api, Readiness readiness, IpRules allowed)
{
    public async Task Ready(HttpContext http)
    {
        var problem = await readiness.Problem().ConfigureAwait(false);
        var nodes = http.Connection.RemoteIpAddress is { } ip && allowed.Allow(ip) ? string.Concat(api.Store.Nodes.Select(node => $"{node.Name}: {node.State}\n")) : "";
        await (problem == null
            ? Responder.SendText(http, StatusCodes.Status200OK, $"ready\n{Clock()}" + nodes)
            : Responder.SendText(http, StatusCodes.Status503ServiceUnavailable, $"not ready: {problem}\n{Clock()}" + nodes)).ConfigureAwait(false);
    }

    /// <summary>A clock that was set is no reason to be not ready, and one to look.</summary>
    private string Clock() => api.Clock.LatelySetBy is { } by
        ? string.Create(CultureInfo.InvariantCulture, $"the clock of this machine was set {(by < TimeSpan.Zero ? "back" : "forward")} by {Math.Round(Math.Abs(by.TotalSeconds))} seconds\n") : "";
}
