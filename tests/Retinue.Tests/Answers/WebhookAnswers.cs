using Retinue.Events;
using Retinue.Tests.Harness;
using Retinue.Webhooks;

namespace Retinue.Tests.Answers;

/// <summary>Webhooks, and deliveries in every state.</summary>
internal sealed class WebhookAnswers : GoldenGroup
{
    private const string Url = "url=https%3A%2F%2Fexample.com%2Fhook%3Fa%3D1%26b%3D2";

    public override IReadOnlyList<GoldenCase> Cases { get; } =
    [
        new("GetWebhooks", "success", "limitnum=2"),
        new("GetWebhooks", "error", "", AsLimited: true),
        new("GetWebhookDeliveries", "success", "webhookid=1"),
        new("GetWebhookDeliveries", "empty", "state=nonsense"),
        new("GetWebhookDeliveries", "error", "", AsLimited: true),
        new("AddWebhook", "success", $"{Url}&events=ContactAdd%2CContactEdit&fields=email&clientid=1"),
        new("AddWebhook", "error", $"{Url}&events=NoEvent"),
        new("UpdateWebhook", "success", "webhookid=2&description=changed+{0}"),
        new("UpdateWebhook", "error", "webhookid=2&url=http%3A%2F%2Fexample.com"),
        new("RotateWebhookSecret", "success", "webhookid=2"),
        new("RotateWebhookSecret", "error", "webhookid=999"),
        new("TestWebhook", "success", "webhookid=1"),
        new("TestWebhook", "error", "webhookid=2"),
        new("ReplayWebhook", "success", "webhookid=1&deliveryid=1"),
        new("ReplayWebhook", "error", "webhookid=1"),
        new("DeleteWebhook", "error", "webhookid=999"),
        new("DeleteWebhook", "success", "webhookid={1}"),
    ];

    public override async Task SetUp(TestServer server)
    {
        await server.AddClient();
        await Do(server, "AddWebhook", "url=https://example.com/hook?a=1&b=2", "events=ContactAdd,ContactEdit", "fields=email", "description=Söhne & <Töchter>");
        await Do(server, "AddWebhook", "url=https://example.org/", "events=*", "clientid=1");
        await Do(server, "UpdateWebhook", "webhookid=2", "active=0");
        foreach (var name in new[] { "one", "two", "three" }) await Do(server, "AddContact", "clientid=1", $"firstname={name}");
        await new Relay(server.Api).Drain();
        var now = server.Api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        foreach (var attempt in new Attempt[] { new(true, 200, "", "thanks"), new(false, 410, "HTTP 410", "<b>gone</b>; \"for\" good") })
            await server.Api.Store.Write(async db => await Deliveries.Note(db, (await Deliveries.First(db, new Lane(1, 1, "")))!, attempt, now));
    }
}
