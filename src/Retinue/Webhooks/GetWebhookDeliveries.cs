using Retinue.Storage;

namespace Retinue.Webhooks;

/// <summary>The log of deliveries, the latest first: what became of each, and what the receiver said.</summary>
internal sealed class GetWebhookDeliveries : ApiAction
{
    private static readonly IntParam WebhookId = new("webhookid", "Only deliveries to this webhook") { Example = "1" };
    private static readonly IntParam ClientId = new("clientid", "Only events of this client");
    private static readonly IntParam EventId = new("eventid", "Only this event");
    private static readonly TextParam State = new("state", "Only waiting, done or dead ones") { Example = "dead" };

    private static readonly Field Id = Field.Id("id"), Webhook = Field.Id("webhookid", "To which webhook"), Client = Field.Id("clientid", "The event's client; 0 when it has none");
    private static readonly Field Event = Field.Id("eventid", "The event"), Name = Field.Text("event", "Its name");
    private static readonly Field StateField = Field.Text("state", "waiting, done, or dead: given up"), Attempts = Field.Number("attempts", "How often it was tried");
    private static readonly Field Status = Field.Number("status", "The HTTP status of the last answer; 0 without one"), Error = Field.Text("error", "What was wrong with the last attempt");
    private static readonly Field Answer = Field.Text("answer", "The beginning of the last answer");
    private static readonly Field CreatedAt = Field.Text("created_at", "When it was planned, in UTC"), AttemptedAt = Field.Text("attempted_at", "When it was last tried, in UTC");
    private static readonly Field NextAt = Field.Text("next_at", "When it is tried next, in UTC, if nothing before it waits"), FinishedAt = Field.Text("finished_at", "When it came to its end, in UTC");

    private static readonly Field List = Field.List("deliveries", "delivery", "The deliveries",
        Id, Webhook, Client, Event, Name, StateField, Attempts, Status, Error, Answer, CreatedAt, AttemptedAt, NextAt, FinishedAt);

    public override ActionSpec Spec { get; } = new("GetWebhookDeliveries", "Lists deliveries to webhooks")
    {
        Params = [.. Paging.Params, WebhookId, ClientId, EventId, State],
        Returns = [.. Paging.Fields, List],
    };

    public override async Task<Reply> Run(Call call)
    {
        var (start, size) = Paging.Read(call);
        List<Sql> where = [$"1 = 1"];
        if (call.Number(WebhookId) is { } webhook) where.Add($"webhook_id = {webhook}");
        if (call.Number(ClientId) is { } client) where.Add($"client_id = {client}");
        if (call.Number(EventId) is { } e) where.Add($"event_id = {e}");
        if (call.Text(State).Trim().ToLowerInvariant() is { Length: > 0 } state) where.Add($"state = {state}");
        var (total, rows) = await call.Read(db => Deliveries.Page(db, Sql.Join(" AND ", where), start, size)).ConfigureAwait(false);
        return Paging.Reply(List, total, start, [.. rows.Select(Row)]);
    }

    private static Reply Row(Delivery d) => new()
    {
        { Id, d.Id }, { Webhook, d.WebhookId }, { Client, d.ClientId }, { Event, d.EventId }, { Name, d.EventName }, { StateField, d.State },
        { Attempts, d.Attempts }, { Status, d.HttpStatus }, { Error, d.Error }, { Answer, d.Answer }, { CreatedAt, Dates.Second(d.CreatedAt) },
        { AttemptedAt, Time(d.AttemptedAt) }, { NextAt, Time(d.NextAt) }, { FinishedAt, Time(d.FinishedAt) },
    };

    private static string Time(long milliseconds) => milliseconds == 0 ? "" : Dates.Second(milliseconds);
}
