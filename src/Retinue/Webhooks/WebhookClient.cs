using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Retinue.Access;

namespace Retinue.Webhooks;

/// <summary>
/// Makes one attempt: posts a signed message and says what came of it. A receiver is a stranger: redirects are not followed, no proxy and no
/// cookie is used, little of the answer is read, and the address is checked that the connection is really made to.
/// </summary>
internal sealed class WebhookClient : IDisposable
{
    /// <summary>An attempt that takes longer has failed.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private const int MaxAnswer = 1024;
    private const int MaxShown = 500;

    private static readonly ProductInfoHeaderValue Agent = new("Retinue", typeof(WebhookClient).Assembly.GetName().Version?.ToString(3));

    private readonly HttpMessageInvoker http;
    private readonly Vault vault;
    private readonly TimeProvider clock;

    public WebhookClient(LocalApi api)
    {
        (vault, clock) = (api.Vault, api.Clock);
        var mayBePrivate = api.Options.WebhookPrivate;
        http = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // A proxy would make the connection for us, to whatever address it likes.
            UseProxy = false,
            ActivityHeadersPropagator = null,
            MaxResponseHeadersLength = 32,
            MaxResponseDrainSize = 0,
            // What a name stands for may change.
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = (context, cancel) => Connect(context.DnsEndPoint, mayBePrivate, cancel),
        });
    }

    /// <summary>Sends a message. Answers what came of it; null when it was cancelled before anything did.</summary>
    public async Task<Attempt?> Send(DueDelivery due, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        try
        {
            using var request = Request(due);
            using var response = await http.SendAsync(request, limit.Token).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            var answer = await Beginning(response, limit.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? new Attempt(true, status, "", answer)
                : new Attempt(false, status, status is >= 300 and < 400 ? $"Redirects are not followed (HTTP {status.ToString(Invariant)})" : $"HTTP {status.ToString(Invariant)}",
                    answer, RetryAfter(response.Headers.RetryAfter));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return null;
        }
        catch (OperationCanceledException)
        {
            return new Attempt(false, 0, $"No answer within {Patience.TotalSeconds.ToString(Invariant)} seconds");
        }
        // Whatever a stranger's server makes of the protocol is a failed attempt, and no more.
        catch (Exception e)
        {
            return new Attempt(false, 0, Safe(e.GetBaseException().Message));
        }
    }

    public void Dispose() => http.Dispose();

    /// <exception cref="SettingException">The secret cannot be decrypted.</exception>
    private HttpRequestMessage Request(DueDelivery due)
    {
        var body = WebhookPayload.Write(due.Event);
        var seconds = clock.GetUtcNow().ToUnixTimeSeconds();
        var signature = WebhookSecret.Sign(vault, due.Webhook, due.MessageId, seconds, body)
            ?? throw new SettingException("The secret cannot be decrypted: RETINUE_KEY, or the file key in RETINUE_DATA, is not the one it was encrypted with");
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, due.Webhook.Url) { Content = content };
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue(Agent.Product!));
        request.Headers.Add("webhook-id", due.MessageId);
        request.Headers.Add("webhook-timestamp", seconds.ToString(Invariant));
        request.Headers.Add("webhook-signature", signature);
        return request;
    }

    /// <summary>Connects to the first address of a name that may be called: the one that was checked, so a name that changes in between is of no use.</summary>
    private static async ValueTask<Stream> Connect(DnsEndPoint target, bool mayBePrivate, CancellationToken cancel)
    {
        var addresses = IPAddress.TryParse(target.Host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(target.Host, cancel).ConfigureAwait(false);
        var allowed = mayBePrivate ? addresses : [.. addresses.Where(PublicAddress.Is)];
        if (allowed.Length == 0)
            throw new HttpRequestException($"{target.Host} is {string.Join(", ", addresses.Select(a => a.ToString()))}, which is no public address; RETINUE_WEBHOOK_PRIVATE=on would allow it");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, target.Port, cancel).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>The beginning of the answer, for whoever looks for a fault. The status has said what matters: a body that breaks or hangs changes nothing.</summary>
    private static async Task<string> Beginning(HttpResponseMessage response, CancellationToken cancel)
    {
        var buffer = new byte[MaxAnswer];
        var length = 0;
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
            for (int count; length < buffer.Length && (count = await body.ReadAsync(buffer.AsMemory(length), cancel).ConfigureAwait(false)) > 0;) length += count;
        }
        catch (Exception e) when (e is IOException or HttpRequestException or OperationCanceledException)
        {
            // What was read until then is shown.
        }
        return Safe(Encoding.UTF8.GetString(buffer, 0, length));
    }

    /// <summary>A text of a stranger's, cut, and without anything that moves a cursor or turns the direction of writing.</summary>
    private static string Safe(string text)
    {
        var safe = new string([.. text.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? ' ' : c)]).Trim();
        return Value.WellFormed(safe.Length <= MaxShown ? safe : safe[..MaxShown]);
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header) => header switch
    {
        { Delta: { } wait } => wait,
        { Date: { } date } => date - clock.GetUtcNow(),
        _ => null,
    };
}
