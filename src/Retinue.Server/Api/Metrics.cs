using OpenTelemetry.Metrics;

namespace Retinue.Server.Api;

/// <summary><c>/metrics</c> for Prometheus: our own meter beside those of the web server and the runtime.</summary>
internal static class Metrics
{
    public static void AddRetinueMetrics(this IServiceCollection services) => services.AddOpenTelemetry().WithMetrics(metrics => metrics
        .AddMeter(RetinueMeter.Name, "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
        .AddPrometheusExporter());
}
