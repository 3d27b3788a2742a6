using System.CommandLine;
using Microsoft.AspNetCore.HttpOverrides;
using Retinue.Access;
using Retinue.Server.Api;

namespace Retinue.Server.Cli;

/// <summary><c>retinue serve</c>: the server.</summary>
internal static class ServeCommand
{
    private static readonly TimeSpan ShutdownPatience = TimeSpan.FromSeconds(30);

    public static Command Create()
    {
        var sandbox = new Option<bool>("--sandbox") { Description = "An empty database in a temporary folder, deleted at the end" };
        var command = new Command("serve", "Runs the server; with no settings at all: SQLite in ./data, http://localhost:8080") { sandbox };
        command.SetAction((line, cancel) => CliContext.Guard(() => Run(CliContext.ReadSettings(line), line.GetValue(sandbox), cancel)));
        return command;
    }

    private static async Task<int> Run(Settings settings, bool isSandbox, CancellationToken cancel)
    {
        if (!isSandbox) return await Serve(settings, settings.Options, cancel);
        if (settings.Options.Database.Length > 0) throw new SettingException("--sandbox makes a database of its own; do not set RETINUE_DATABASE with it.");
        var folder = Directory.CreateTempSubdirectory("retinue-sandbox-");
        try
        {
            return await Serve(settings, settings.Options with { Data = folder.FullName }, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> Serve(Settings settings, RetinueOptions options, CancellationToken cancel)
    {
        await using var app = Build(settings);
        var log = app.Services.GetRequiredService<ILoggerFactory>();
        await using var api = await LocalApi.OpenAsync(options, log);
        Configure(app, api, settings);

        if (settings.Get(Settings.ApiIdentifier) is { Length: > 0 } identifier) await Bootstrap.Ensure(api, identifier, settings.Get(Settings.ApiSecret));
        var first = await Bootstrap.First(api);
        foreach (var name in SettingSource.Unknown(Environment.GetEnvironmentVariables().Keys.Cast<string>(), Settings.All))
            app.Logger.LogWarning("{Name} is not a setting of Retinue; see 'retinue --help'", name);

        using var purge = Purge(api, app.Logger);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException e)
        {
            throw new SettingException($"{string.Join(", ", settings.Get(Settings.Urls))} cannot be listened on ({e.Message.TrimEnd('.')}); set RETINUE_URLS to free addresses.");
        }
        Greeting.Print(app.Urls, api, options, first);
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    private static WebApplication Build(Settings settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [] });
        // Our settings are the only ones: ASPNETCORE_URLS and the like must not decide where a server listens.
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection();
        builder.Logging.ClearProviders().SetMinimumLevel(settings.Get(Settings.LogLevel))
            // The framework's own running commentary tells an operator nothing that ours does not.
            .AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning).AddFilter("OpenTelemetry", LogLevel.Warning);
        if (settings.Get(Settings.LogFormat) == "json") builder.Logging.AddJsonConsole(o => { o.UseUtcTimestamp = true; o.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ"; });
        else builder.Logging.AddSimpleConsole(o => { o.SingleLine = true; o.UseUtcTimestamp = true; o.TimestampFormat = "HH:mm:ss.fff "; });
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = ShutdownPatience);
        builder.Services.AddRetinueMetrics();
        builder.WebHost.UseKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = settings.Get(Settings.MaxBody);
            kestrel.Limits.MaxRequestLineSize = 64 * 1024;
            kestrel.Limits.MaxRequestBufferSize = Math.Max(settings.Get(Settings.MaxBody), 1 << 20);
            kestrel.Limits.MaxRequestHeadersTotalSize = 64 * 1024;
        });
        builder.WebHost.UseUrls(settings.Get(Settings.Urls));
        return builder.Build();
    }

    private static void Configure(WebApplication app, LocalApi api, Settings settings)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>();
        var gate = new Gate(api, settings.Get(Settings.AllowedIps), settings.Get(Settings.AccessKey));
        var endpoint = new ApiEndpoint(api, gate, settings, log.CreateLogger<ApiEndpoint>());
        var routes = new Routes(endpoint, new HealthEndpoint(api, log.CreateLogger<HealthEndpoint>()));

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

    /// <summary>Forgets old idempotency keys once an hour; a failure is tried again an hour later.</summary>
    private static Timer Purge(LocalApi api, ILogger log) => new(async _ =>
    {
        try
        {
            await Idempotency.Purge(api.Store, api.Clock.GetUtcNow().ToUnixTimeMilliseconds());
        }
        catch (Exception e)
        {
            log.LogWarning("Old idempotency keys could not be deleted: {Reason}", e.Message);
        }
    }, null, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));
}
