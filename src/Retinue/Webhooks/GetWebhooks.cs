using Retinue.Storage;

namespace Retinue.Webhooks;

/// <summary>Lists webhooks, by id. A secret is never among what it answers.</summary>
internal sealed class GetWebhooks : ApiAction
{
    private static readonly IntParam WebhookId = new("webhookid", "Only this webhook") { Example = "1" };

    private static readonly Field Id = Field.Id("id"), Url = Field.Text("url", "Where events are posted to");
    private static readonly Field Events = Field.Text("events", "Separated by commas, or * for all"), Fields = Field.Text("fields", "Of edits, only those that change one of these");
    private static readonly Field ClientId = Field.Id("clientid", "Only events of this client; 0 is all"), Description = Field.Text("description");
    private static readonly Field Active = Field.Flag("active", "Whether it is told of events"), Reason = Field.Text("reason", "Why not, when no call has switched it off");
    private static readonly Field Waiting = Field.Number("waiting", "How many deliveries wait"), Dead = Field.Number("dead", "How many were given up");
    private static readonly Field OldSecretUntil = Field.Text("oldsecretuntil", "Until when the secret from before the last rotation signs too, in UTC; empty when it does not");
    private static readonly Field CreatedAt = Field.Text("created_at", "In UTC"), UpdatedAt = Field.Text("updated_at", "In UTC");

    private static readonly Field Webhooks = Field.List("webhooks", "webhook", "The webhooks",
        Id, Url, Events, Fields, ClientId, Description, Active, Reason, Waiting, Dead, OldSecretUntil, CreatedAt, UpdatedAt);

    public override ActionSpec Spec { get; } = new("GetWebhooks", "Lists webhooks")
    {
        Params = [.. Paging.Params, WebhookId],
        Returns = [.. Paging.Fields, Webhooks],
    };

    public override async Task<Reply> Run(Call call)
    {
        var (start, size) = Paging.Read(call);
        Sql where = call.Number(WebhookId) is { } id ? $"id = {id}" : (Sql)$"1 = 1";
        var (total, rows) = await call.Read(async db =>
        {
            var (count, page) = await WebhookRows.Page(db, where, start, size).ConfigureAwait(false);
            var replies = new List<Reply>();
            foreach (var webhook in page)
                replies.Add(Row(webhook, call.Now, await Deliveries.Count(db, webhook.Id, Delivery.Waiting).ConfigureAwait(false), await Deliveries.Count(db, webhook.Id, Delivery.Dead).ConfigureAwait(false)));
            return (count, replies);
        }).ConfigureAwait(false);
        return Paging.Reply(Webhooks, total, start, rows);
    }

    private static Reply Row(Webhook webhook, long now, long waiting, long dead) => new()
    {
        { Id, webhook.Id }, { Url, webhook.Url }, { Events, webhook.Events }, { Fields, webhook.Fields }, { ClientId, webhook.ClientId },
        { Description, webhook.Description }, { Active, webhook.IsActive }, { Reason, webhook.Reason }, { Waiting, waiting }, { Dead, dead },
        { OldSecretUntil, webhook.OldSecretUntil > now ? Dates.Second(webhook.OldSecretUntil) : "" },
        { CreatedAt, Dates.Second(webhook.CreatedAt) }, { UpdatedAt, Dates.Second(webhook.UpdatedAt) },
    };
}
