namespace Retinue.Server.Api;

/// <summary>What the server logs, where and how.</summary>
internal static class ServerLog
{
    public static ILoggerFactory Create(Settings settings) => LoggerFactory.Create(logging =>
    {
        logging.SetMinimumLevel(settings.Get(Settings.LogLevel))
            // The framework's own running commentary tells an operator nothing that ours does not.
            .AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning).AddFilter("OpenTelemetry", LogLevel.Warning)
            // While this one listens at all, the framework makes an activity for each request, which nobody reads.
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None)
            // A start that fails is told in one sentence by whoever started it; the host would add a stack trace.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        if (settings.Get(Settings.LogFormat) == "json") logging.AddJsonConsole(o => { o.UseUtcTimestamp = true; o.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ"; });
        else logging.AddSimpleConsole(o => { o.SingleLine = true; o.UseUtcTimestamp = true; o.TimestampFormat = "HH:mm:ss.fff "; });
    });
}
