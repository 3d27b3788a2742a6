using System.CommandLine;
using System.Net.Sockets;
using Retinue.Access;
using Retinue.Accounts;
using Retinue.Events;
using Retinue.Mail.Delivery;
using Retinue.Server.Api;
using Retinue.Storage;
using Retinue.Users;
using Retinue.Webhooks;

namespace Retinue.Server.Cli;

/// <summary><c>retinue serve</c>: the server.</summary>
internal static class ServeCommand
{
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

    /// <summary>How often is looked for what other processes have committed or planned.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private static async Task<int> Serve(Settings settings, RetinueOptions options, CancellationToken cancel)
    {
        using var log = ServerLog.Create(settings);
        // While the web server is put together: each is a tenth of a second of loading code (docs/decisions/0020).
        var opening = Task.Run(() => LocalApi.OpenAsync(options, log), cancel);
        await using var app = WebServer.Build(settings, log);
        await using var api = await opening;
        Plugins.Start(api, settings.Get(Settings.Plugins), app.Logger);
        var readiness = new Readiness(api, log.CreateLogger<Readiness>());
        WebServer.Configure(app, api, readiness, settings);

        if (settings.Get(Settings.ApiIdentifier) is { Length: > 0 } identifier) await Bootstrap.Ensure(api, identifier, settings.Get(Settings.ApiSecret));
        foreach (var name in SettingSource.Unknown(Environment.GetEnvironmentVariables().Keys.Cast<string>(), Settings.All))
            app.Logger.LogWarning("{Name} is not a setting of Retinue; see 'retinue --help'", name);

        using var purge = Purge(api, app.Logger);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        try
        {
            await app.StartAsync(cancel);
        }
        // A taken port is an IOException; a foreign address or a forbidden port is a SocketException.
        catch (Exception e) when (e is IOException or SocketException)
        {
            var reason = e.Message.Split('\n')[0].TrimEnd('\r', '.');
            throw new SettingException($"{string.Join(", ", settings.Get(Settings.Urls))} cannot be listened on ({reason}); set RETINUE_URLS to free addresses of this machine.");
        }
        using var sender = new WebhookSender(api);
        var mail = new MailWorker(api);
        var relay = new Relay(api) { Planned = [sender.Wake, mail.Wake] };
        var working = Task.WhenAll(relay.Run(Interval, stopping.Token), sender.Run(Interval, stopping.Token), mail.Run(Interval, stopping.Token),
            readiness.Run(stopping.Token), CountFolding.Run(api.Store, api.Outage, app.Logger, stopping.Token), new ClockCare(api).Run(stopping.Token));
        // Only now: a credential that was made by a start which then failed would be shown to nobody, and no later start makes another.
        Greeting.Print(app.Urls, api, options, await Bootstrap.First(api));
        await app.WaitForShutdownAsync(cancel);
        await stopping.CancelAsync();
        await working;
        return 0;
    }

    /// <summary>Forgets once an hour what is past its time; a failure is tried again an hour later.</summary>
    private static Timer Purge(LocalApi api, ILogger log) => new(async _ =>
    {
        try
        {
            var now = api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
            await Idempotency.Purge(api.Store, now);
            await LoginTokens.Purge(api.Store, now);
            await LoginThrottle.Purge(api.Store, now);
            await Deliveries.Purge(api);
            await ClientMerges.Purge(api.Store, now);
        }
        catch (Exception e)
        {
            if (api.Outage.Note(e) == null) log.LogWarning("What is past its time could not be deleted: {Reason}", e.Message);
        }
    }, null, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));
}
