using Microsoft.AspNetCore.HttpOverrides;
using OpenTelemetry.Metrics;
using Retinue.Access;

namespace Retinue.Server.Api;

/// <summary>Kestrel as the settings want it, with our routes behind it.</summary>
internal static class WebServer
{
    /// <summary>How long requests that are under way may take to finish when the server stops.</summary>
    private static readonly TimeSpan ShutdownPatience = TimeSpan.FromSeconds(30);

    /// <param name="settings">What the operator wants.</param>
    /// <param name="log">Where it logs; stays the caller's.</param>
    public static WebApplication Build(Settings settings, ILoggerFactory log)
    {
        // Nothing of the framework's own configuration: ASPNETCORE_URLS and the like must not decide where a server listens, and nobody
        // watches the folder, in which a database writes all the time.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton(log);
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = ShutdownPatience);
        builder.Services.AddRetinueMetrics();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // RequestReader has the limit. Kestrel's own would close the connection while the client still sends, and its answer be lost.
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MaxRequestLineSize = 64 * 1024;
            kestrel.Limits.MaxRequestBufferSize = Math.Max(settings.Get(Settings.MaxBody), 1 << 20);
            kestrel.Limits.MaxRequestHeadersTotalSize = 64 * 1024;
        });
        builder.WebHost.UseUrls(settings.Get(Settings.Urls));
        var app = builder.Build();
        // The longest part of what the first answer waits for; here it is made while the database opens.
        app.Services.GetRequiredService<MeterProvider>();
        return app;
    }

    public static void Configure(WebApplication app, LocalApi api, Readiness readiness, Settings settings)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>();
        var gate = new Gate(api, settings.Get(Settings.AllowedIps), settings.Get(Settings.AccessKey));
        var endpoint = new ApiEndpoint(api, gate, settings, log.CreateLogger<ApiEndpoint>());
        var routes = new Routes(endpoint, new HealthEndpoint(api, readiness, settings.Get(Settings.AllowedIps)), new SsoEndpoint(api, log.CreateLogger<SsoEndpoint>()),
            new UnsubscribeEndpoint(api, log.CreateLogger<UnsubscribeEndpoint>()));

        if (!settings.Get(Settings.TrustedProxies).IsEmpty) app.UseForwardedHeaders(Proxies(settings.Get(Settings.TrustedProxies)));
        app.MapWhen(
            http => http.Request.Path == "/metrics" && settings.Get(Settings.AllowedIps).Allow(http.Connection.RemoteIpAddress!),
            branch => branch.UseOpenTelemetryPrometheusScrapingEndpoint());
        app.Run(routes.Dispatch);
    }

    private static ForwardedHeadersOptions Proxies(IpRules rules)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = null };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var network in rules.Networks) options.KnownIPNetworks.Add(network);
        return options;
    }
}
