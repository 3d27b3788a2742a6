namespace Retinue.Installation;

/// <summary>
/// Answers the documented counters (https://developers.whmcs.com/api-reference/getstats/) of income, orders, tickets and the like, none of
/// which are kept here: a dashboard that asks for them shows nothings instead of failing.
/// </summary>
internal sealed class GetStats : ApiAction
{
    private const int MaxDays = 366;

    private static readonly IntParam TimelineDays = new("timeline_days", "For how many days up to today the timelines are; none when absent") { Example = "7" };

    private static readonly Field[] Income = [.. new[] { "today", "thismonth", "thisyear", "alltime" }.Select(when => Field.Text($"income_{when}"))];
    private static readonly Field[] Counters =
    [
        .. new[]
        {
            "orders_pending", "orders_today_cancelled", "orders_today_pending", "orders_today_fraud", "orders_today_active", "orders_today_total",
            "orders_yesterday_cancelled", "orders_yesterday_pending", "orders_yesterday_fraud", "orders_yesterday_active", "orders_yesterday_total",
            "orders_thismonth_total", "orders_thisyear_total", "tickets_allactive", "tickets_awaitingreply", "tickets_flaggedtickets", "tickets_open",
            "tickets_answered", "tickets_customerreply", "tickets_closed", "tickets_onhold", "tickets_inprogress", "cancellations_pending",
            "todoitems_due", "networkissues_open", "billableitems_uninvoiced", "quotes_valid", "staff_online",
        }.Select(name => Field.Number(name)),
    ];

    private static readonly (string Name, bool IsMoney)[] Lines =
        [("new_orders", false), ("accepted_orders", false), ("income", true), ("expenditure", true), ("new_tickets", false)];

    // The names within a line are days, and so are made with the answer.
    private static readonly Field[] Timelines = [.. Lines.Select(line => Field.Group(line.Name, "By day", line.IsMoney ? Field.Text("day") : Field.Number("day")))];
    private static readonly Field Timeline = Field.Group("timeline_data", "Counters by day", Timelines);

    public override ActionSpec Spec { get; } = new("GetStats", "Answers counters of what is not kept here: income, orders, tickets")
    {
        Params = [TimelineDays],
        Returns = [.. Income, .. Counters, Timeline],
    };

    public override Task<Reply> Run(Call call)
    {
        var reply = new Reply();
        foreach (var field in Income) reply.Add(field, "0.00");
        foreach (var field in Counters) reply.Add(field, 0);
        var days = call.Number(TimelineDays) ?? 0;
        if (days > MaxDays) call.Warn($"timeline_days was taken for {MaxDays.ToString(Invariant)}, the most there is");
        if (days > 0) reply.Add(Timeline, TimelineOf(call.Now, (int)Math.Min(days, MaxDays)));
        return Task.FromResult(reply);
    }

    /// <summary>The days newest first, as documented.</summary>
    private static Reply TimelineOf(long now, int days)
    {
        var timeline = new Reply();
        for (var i = 0; i < Lines.Length; i++)
        {
            var line = new Reply();
            for (var day = 0L; day < days; day++)
            {
                var name = Dates.Day(now - day * DateText.Day);
                if (Lines[i].IsMoney) line.Add(Field.Text(name), "0.00");
                else line.Add(Field.Number(name), 0);
            }
            timeline.Add(Timelines[i], line);
        }
        return timeline;
    }
}
