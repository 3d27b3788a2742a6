using Microsoft.Extensions.Logging;
using Retinue.Events;

namespace Retinue.Mail.Delivery;

/// <summary>
/// Sends what waits, in any number of processes at once: each connection takes a batch of messages that are due for a time, and sends one after
/// the other. Without a mail server it captures them.
/// </summary>
internal sealed class MailWorker(LocalApi api)
{
    private const int LargestBatch = 50;

    private static readonly TimeSpan CountEvery = TimeSpan.FromSeconds(15);

    /// <summary>How long a message under way may take to end when the process stops: one that is broken off is sent again.</summary>
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(20);

    private readonly MailSettings settings = api.MailSettings;
    private readonly MailDelivery delivery = new(api, api.MailSettings, new MailPace(api.MailSettings.Rate, api.Clock));
    private readonly ILogger log = api.Log.CreateLogger<MailWorker>();

    /// <summary>Set when there may be something to do.</summary>
    public Wake Wake { get; } = new();

    /// <summary>Where a rate is kept to, what takes some five seconds: somebody waits at a form for what is about a login, and it comes with the next batch.</summary>
    private long BatchSize => settings.Rate == 0 ? LargestBatch : Math.Clamp(settings.Rate / 12, 1, LargestBatch);

    private long Now => api.Clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Goes on until it is cancelled, and then until what is under way has ended. What waited for its time is found at the interval.</summary>
    public async Task Run(TimeSpan interval, CancellationToken stop)
    {
        using var abort = new CancellationTokenSource();
        var working = Task.WhenAll(Enumerable.Range(0, settings.Connections).Select(_ => Task.Run(() => Work(interval, stop, abort.Token), CancellationToken.None)));
        while (!stop.IsCancellationRequested)
        {
            await Count().ConfigureAwait(false);
            await Task.Delay(CountEvery, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        abort.CancelAfter(StopPatience);
        await working.ConfigureAwait(false);
    }

    /// <summary>Sends everything that is due now.</summary>
    /// <exception cref="MailServerException">The server cannot be used.</exception>
    public async Task Drain(CancellationToken stop = default)
    {
        using var connection = new SmtpConnection(settings);
        while (await WorkOff(connection, stop, stop).ConfigureAwait(false)) { }
        await connection.Close().ConfigureAwait(false);
    }

    private async Task Work(TimeSpan interval, CancellationToken stop, CancellationToken abort)
    {
        using var connection = new SmtpConnection(settings);
        var failures = 0;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                while (!stop.IsCancellationRequested && await WorkOff(connection, stop, abort).ConfigureAwait(false)) failures = 0;
                await connection.CloseWhenIdle().ConfigureAwait(false);
                await Wake.Wait(interval, stop).ConfigureAwait(false);
            }
            catch (Exception e) when (!abort.IsCancellationRequested)
            {
                var pause = MailBackoff.Pause(++failures);
                if (api.Outage.Note(e) == null) log.LogWarning("Mail waits, trying again in {Pause}: {Reason}", pause, e.Message);
                await Task.Delay(pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception e)
            {
                log.LogWarning("Mail was broken off at the stop: {Reason}", e.Message);
            }
        }
        await connection.Close().ConfigureAwait(false);
    }

    /// <summary>How many wait, for whoever watches.</summary>
    private async Task Count()
    {
        try
        {
            RetinueMeter.MailWaits(await api.Store.Read(MailOutbox.Waiting).ConfigureAwait(false));
        }
        catch (Exception e)
        {
            if (api.Outage.Note(e) == null) log.LogWarning("What waits could not be counted: {Reason}", e.Message);
        }
    }

    /// <summary>Takes a batch and works it off; false when nothing is due.</summary>
    private async Task<bool> WorkOff(SmtpConnection connection, CancellationToken stop, CancellationToken abort)
    {
        // Every commit wakes the worker, and hardly any brings mail: the one writer of a database is not asked for nothing.
        if (!await api.Store.Read(db => MailLease.IsAnyDue(db, Now)).ConfigureAwait(false)) return false;
        if (await api.Store.Write(db => MailLease.Take(db, BatchSize, Now)).ConfigureAwait(false) is not { } lease) return false;
        using var done = new CancellationTokenSource();
        var renewing = Renew(lease, done.Token);
        try
        {
            foreach (var id in lease.Ids)
            {
                if (stop.IsCancellationRequested || !lease.IsSafe(Now)) break;
                await delivery.Deliver(lease, id, connection, stop, abort).ConfigureAwait(false);
            }
        }
        finally
        {
            await done.CancelAsync().ConfigureAwait(false);
            await renewing.ConfigureAwait(false);
            await lease.Release(api.Store).ConfigureAwait(false);
        }
        return true;
    }

    private async Task Renew(MailLease lease, CancellationToken done)
    {
        while (true)
        {
            await Task.Delay(MailLease.Renewal, api.Clock, done).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (done.IsCancellationRequested) return;
            try
            {
                await lease.Renew(api.Store, () => Now).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                if (api.Outage.Note(e) == null) log.LogWarning("Mail that is being sent could not be held longer; trying again: {Reason}", e.Message);
            }
        }
    }
}
