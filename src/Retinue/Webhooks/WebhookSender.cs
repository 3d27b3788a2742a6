using Microsoft.Extensions.Logging;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Webhooks;

/// <summary>
/// Delivers what waits, in any number of processes at once: it takes lanes that are due, and works each off in order until it is empty, a
/// delivery fails, or the process stops. At least once: a process that dies between a delivery and its note leaves it to be delivered again.
/// </summary>
internal sealed class WebhookSender(LocalApi api) : IDisposable
{
    /// <summary>Lanes of one webhook that are worked on at once. Each webhook has its own, so a receiver that hangs holds up no other.</summary>
    private const int MaxLanes = 8;

    /// <summary>How long attempts under way may take to end when the process stops; those that do not are made again after the next start.</summary>
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(5);

    private readonly WebhookClient client = new(api);
    private readonly ILogger log = api.Log.CreateLogger<WebhookSender>();
    private readonly List<(Lane Lane, Task Work)> working = [];

    /// <summary>Set when there may be something to do.</summary>
    public Wake Wake { get; } = new();

    private long Now => api.Clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>
    /// Goes on until it is cancelled, and then until what is under way has ended. What other processes plan, and what waited for its time, is
    /// found at the interval.
    /// </summary>
    public async Task Run(TimeSpan interval, CancellationToken stop)
    {
        using var abort = new CancellationTokenSource();
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await Begin(stop, abort.Token).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                if (api.Outage.Note(e) == null) log.LogWarning("Webhooks could not be looked after; trying again: {Reason}", e.Message);
            }
            await Wake.Wait(interval, stop).ConfigureAwait(false);
        }
        abort.CancelAfter(StopPatience);
        await Task.WhenAll(working.Select(w => w.Work)).ConfigureAwait(false);
    }

    /// <summary>Works off everything that is due now.</summary>
    public async Task Drain()
    {
        while (await Begin(default, default).ConfigureAwait(false)) await Task.WhenAll(working.Select(w => w.Work)).ConfigureAwait(false);
    }

    public void Dispose() => client.Dispose();

    /// <summary>Takes as many lanes as there is room for, and begins to work on them; answers whether there were any.</summary>
    private async Task<bool> Begin(CancellationToken stop, CancellationToken abort)
    {
        var begun = false;
        working.RemoveAll(w => w.Work.IsCompleted);
        foreach (var webhook in await api.Store.Read(db => Lanes.DueWebhooks(db, Now)).ConfigureAwait(false))
        {
            var room = MaxLanes - working.Count(w => w.Lane.WebhookId == webhook);
            if (room == 0) continue;
            foreach (var lane in await api.Store.Write(db => Lanes.Take(db, webhook, room, Now)).ConfigureAwait(false))
            {
                var work = Task.Run(() => Work(lane, stop, abort), CancellationToken.None);
                working.Add((lane, work));
                // There is room again, and more may have waited for it.
                _ = work.ContinueWith(_ => Wake.Set(), TaskScheduler.Default);
                begun = true;
            }
        }
        return begun;
    }

    private async Task Work(Lane lane, CancellationToken stop, CancellationToken abort)
    {
        try
        {
            var due = await api.Store.Write(async db => await Lanes.Hold(db, lane, Now).ConfigureAwait(false) ? await Next(db, lane).ConfigureAwait(false) : null).ConfigureAwait(false);
            while (due != null)
            {
                var attempt = stop.IsCancellationRequested ? null : await client.Send(due, abort).ConfigureAwait(false);
                due = attempt == null ? await GiveBack(lane).ConfigureAwait(false) : await Note(lane, due, attempt).ConfigureAwait(false);
            }
        }
        catch (Exception e)
        {
            if (api.Outage.Note(e) == null) log.LogWarning("Webhook {Webhook} for client {Client}: {Reason}; it goes on when the lease has ended", lane.WebhookId, lane.ClientId, e.Message);
        }
    }

    /// <summary>The next delivery of a lane that is held; a lane without one ends, and that of a webhook that is switched off waits until it is on.</summary>
    private static async ValueTask<DueDelivery?> Next(Session db, Lane lane)
    {
        var due = await Deliveries.First(db, lane).ConfigureAwait(false);
        if (due is { Webhook.IsActive: true }) return due;
        if (due == null) await Lanes.Close(db, lane).ConfigureAwait(false);
        else await Lanes.Release(db, lane, Lanes.Never).ConfigureAwait(false);
        return null;
    }

    /// <summary>Notes what came of an attempt, and answers the next delivery of the lane. A lane that somebody else has by now is theirs.</summary>
    private async Task<DueDelivery?> Note(Lane lane, DueDelivery due, Attempt attempt)
    {
        Event? switchedOff = null;
        var next = await api.Store.Write(async db =>
        {
            var now = Now;
            // Webhook first, then lane, as everybody does.
            switchedOff = attempt.IsGone ? await SwitchOff(db, due.Webhook.Id, now).ConfigureAwait(false) : null;
            if (!await Lanes.Hold(db, lane, now).ConfigureAwait(false)) return null;
            var again = await Deliveries.Note(db, due, attempt, now).ConfigureAwait(false);
            if (again == null) return await Next(db, lane).ConfigureAwait(false);
            await Lanes.Release(db, lane, again.Value).ConfigureAwait(false);
            return null;
        }).ConfigureAwait(false);
        RetinueMeter.Attempted(attempt.Delivered);
        if (!attempt.Delivered) log.LogInformation("Webhook {Webhook}: {Event} {EventId} could not be delivered: {Error}", due.Webhook.Id, due.Event.Name, due.Event.Id, attempt.Error);
        if (switchedOff != null)
        {
            api.Committed.Set();
            await api.Hooks.Ran([switchedOff], Caller.System).ConfigureAwait(false);
        }
        return next;
    }

    /// <summary>Switches a webhook off whose receiver is gone for good; answers the event, or null when it was off before.</summary>
    private static async ValueTask<Event?> SwitchOff(Session db, long webhookId, long now)
    {
        if (await WebhookRows.Lock(db, webhookId).ConfigureAwait(false) is not { IsActive: true } before) return null;
        var after = before with { IsActive = false, Reason = "The receiver answered 410 Gone" };
        await WebhookRows.Update(db, after, now).ConfigureAwait(false);
        var edited = WebhookEvents.Edited(before, after);
        await EventsTable.Add(db, edited!, Caller.System, now).ConfigureAwait(false);
        return edited;
    }

    private async Task<DueDelivery?> GiveBack(Lane lane)
    {
        await api.Store.Write(async db =>
        {
            await Lanes.Release(db, lane, Now).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
        return null;
    }
}
