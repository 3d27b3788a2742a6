using Retinue.Events;
using Retinue.Tests.Harness;
using Retinue.Webhooks;
using Xunit;

namespace Retinue.Tests.Webhooks;

/// <summary>An API with a client, a receiver on this machine, and the relay and sender that a server would run, worked by hand over a clock of the test.</summary>
internal sealed class WebhookStage : IAsyncDisposable
{
    private readonly Relay relay;
    private readonly WebhookSender sender;

    private WebhookStage(TestApi api, FakeClock clock)
    {
        (Api, Clock) = (api, clock);
        relay = new Relay(api.Api);
        sender = new WebhookSender(api.Api);
    }

    public TestApi Api { get; }

    public FakeClock Clock { get; }

    public Receiver Receiver { get; } = new();

    /// <summary>The secret of the webhook that <see cref="Add"/> made last.</summary>
    public string Secret { get; private set; } = "";

    public IReadOnlyList<Received> Received => [.. Receiver.All];

    public IEnumerable<string> Types => Received.Select(r => r.Type);

    public static async Task<WebhookStage> Open(string engine)
    {
        var clock = new FakeClock();
        var api = await TestApi.Open(engine, options => options with { WebhookPrivate = true }, clock);
        await api.AddClient();
        var stage = new WebhookStage(api, clock);
        // What happened before there is a webhook is not told to it.
        await stage.Deliver();
        return stage;
    }

    /// <summary>Adds a webhook on the receiver, and answers its id; parameters as <c>"events=*"</c>.</summary>
    public async Task<long> Add(params string[] parameters)
    {
        var result = await Api.Call("AddWebhook", [.. parameters.Any(p => p.StartsWith("url=", StringComparison.Ordinal)) ? Array.Empty<string>() : [$"url={Receiver.Url}"], .. parameters]);
        Assert.True(result.IsSuccess, result.Error?.Message);
        Secret = (string)result["secret"]!;
        return (long)result["webhookid"]!;
    }

    public async Task<ApiResult> Do(string action, params string[] parameters)
    {
        var result = await Api.Call(action, parameters);
        Assert.True(result.IsSuccess, result.Error?.Message);
        return result;
    }

    public Task<ApiResult> AddContact(string name, long client = 1) => Do("AddContact", $"clientid={client}", $"firstname={name}");

    /// <summary>Plans what was committed.</summary>
    public Task Plan() => relay.Drain();

    /// <summary>Plans what was committed, and delivers everything that is due.</summary>
    public async Task Deliver()
    {
        await relay.Drain();
        await sender.Drain();
    }

    /// <summary>Lets time pass, and delivers everything that is due by then.</summary>
    public Task After(TimeSpan time)
    {
        Clock.Advance(time);
        return Deliver();
    }

    /// <summary>The deliveries, oldest first.</summary>
    public async Task<IReadOnlyList<Reply>> Deliveries(params string[] parameters) => [.. (await Do("GetWebhookDeliveries", parameters)).Rows("deliveries").Reverse()];

    public async Task<IEnumerable<string>> States() => (await Deliveries()).Select(d => (string)d["state"]!);

    public async Task<Reply> Webhook(long id = 1) => Assert.Single((await Do("GetWebhooks", $"webhookid={id}")).Rows("webhooks"));

    public Task<long> Lanes() => Api.Count($"SELECT COUNT(*) FROM webhook_lanes");

    public async ValueTask DisposeAsync()
    {
        sender.Dispose();
        await Receiver.DisposeAsync();
        await Api.DisposeAsync();
    }
}
