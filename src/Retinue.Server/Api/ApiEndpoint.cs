using Retinue.Access;

namespace Retinue.Server.Api;

/// <summary>
/// The documented route, <c>POST /includes/api.php</c>, and the JSON route, <c>POST /api/{Action}</c>: the same call with the same gates in
/// the same order (address, credential, role, action), answered in two ways. No rule of the business lives here.
/// </summary>
internal sealed class ApiEndpoint(LocalApi api, Gate gate, Settings settings, ILogger<ApiEndpoint> log)
{
    private readonly RequestLimits limits = new(settings.Get(Settings.MaxBody), settings.Get(Settings.MaxFields), settings.Get(Settings.MaxNesting));
    private readonly RequestLimits strangersLimits = new(MaxBody: 16 * 1024, MaxFields: 100, MaxNesting: 4);
    private readonly WireFormat? standardFormat = WireFormat.Find(settings.Get(Settings.DefaultResponseType));
    private readonly bool isGetAllowed = settings.IsGetAllowed;

    /// <summary>The documented route: the answer in the asked format, business errors with status 200.</summary>
    public async Task Documented(HttpContext http)
    {
        var request = new ApiRequest(http);
        try
        {
            if (!HttpMethods.IsPost(http.Request.Method) && !(isGetAllowed && HttpMethods.IsGet(http.Request.Method))) throw new Refused(RequestErrors.Method);
            await Read(request).ConfigureAwait(false);
            request.Action = request.Text("action").Trim();
            var reply = await Run(request, strictTypes: false).ConfigureAwait(false);
            var answer = new Answer(request.LowerAction, reply.Version, reply, null, null);
            await Responder.Send(http, StatusCodes.Status200OK, Format(request, answer), answer).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            if (!IsAnswerable(http, e)) return;
            var refused = AsRefused(request, e);
            // Clients that ask for it get an honest status and a code; all others what they have always got.
            var modern = http.Request.Headers["X-Error-Status"] == "http";
            var answer = new Answer(request.LowerAction, request.AnswerVersion(api.Options.ApiVersion), refused, withCode: modern);
            await Responder.Send(http, modern ? refused.Error.Status : refused.Error.WireStatus, Format(request, answer), answer).ConfigureAwait(false);
        }
    }

    /// <summary>The JSON route: typed answers, honest statuses, problem documents.</summary>
    public async Task Json(HttpContext http, string action)
    {
        var request = new ApiRequest(http) { Action = action };
        try
        {
            if (!HttpMethods.IsPost(http.Request.Method)) throw new Refused(RequestErrors.Method);
            await Read(request).ConfigureAwait(false);
            var reply = await Run(request, strictTypes: true).ConfigureAwait(false);
            await Responder.SendTyped(http, new Answer(request.LowerAction, reply.Version, reply, null, null)).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            if (!IsAnswerable(http, e)) return;
            await Responder.SendProblem(http, AsRefused(request, e)).ConfigureAwait(false);
        }
    }

    private async ValueTask Read(ApiRequest request)
    {
        var mayEnter = false;
        try
        {
            mayEnter = await gate.MayEnter(request.Address).ConfigureAwait(false);
        }
        finally
        {
            // Also when the database cannot be asked: the error goes out in the format that the caller reads.
            if (!mayEnter) await ReadFormat(request).ConfigureAwait(false);
        }
        if (mayEnter) request.Table = await RequestReader.Read(request.Http.Request, limits).ConfigureAwait(false);
    }

    /// <summary>Who will be refused is only asked in which format: not more is read, and nothing else is said.</summary>
    private async ValueTask ReadFormat(ApiRequest request)
    {
        try
        {
            request.Table = await RequestReader.Read(request.Http.Request, strangersLimits).ConfigureAwait(false);
        }
        catch (Refused)
        {
        }
    }

    private async ValueTask<Reply> Run(ApiRequest request, bool strictTypes)
    {
        var grant = await gate.Enter(request.Pass()).ConfigureAwait(false);
        request.Granted = grant.Caller.Version;
        if (request.Action.Length == 0) throw new Refused(CommonErrors.EmptyAction);
        if (!grant.Allows(request.LowerAction)) throw new Refused(GateErrors.NotAllowed, request.ShownAction);
        var headers = request.Http.Request.Headers;
        var caller = grant.Caller with
        {
            Ip = Gate.Shown(request.Address),
            RequestId = request.Http.TraceIdentifier,
            Version = request.Version() ?? grant.Caller.Version,
            StrictTypes = strictTypes,
            IdempotencyKey = headers.TryGetValue("Idempotency-Key", out var key) ? key.ToString() : null,
        };
        var reply = await api.Run(request.Action, request.Table, caller).ConfigureAwait(false);
        if (log.IsEnabled(LogLevel.Debug)) log.LogDebug("{Action} by {Actor} from {Ip}: success", request.ShownAction, caller.Actor, caller.Ip);
        return reply;
    }

    /// <summary>The asked format; without one, JSON for those who speak it, and otherwise what old clients know: pairs, or XML for lists.</summary>
    private WireFormat Format(ApiRequest request, Answer answer)
    {
        if (WireFormat.Find(request.Text("responsetype")) is { } asked) return asked;
        if (standardFormat != null) return standardFormat;
        if (request.SpeaksJson) return WireFormat.Json;
        return answer.IsFlat ? WireFormat.Nvp : WireFormat.Xml;
    }

    /// <summary>Whether anybody is still there to be answered.</summary>
    private static bool IsAnswerable(HttpContext http, Exception e) =>
        !http.Response.HasStarted && !(http.RequestAborted.IsCancellationRequested && e is OperationCanceledException or IOException and not BadHttpRequestException);

    private Refused AsRefused(ApiRequest request, Exception e)
    {
        if (e is Refused refused)
        {
            if (refused.RetryAfter is { } wait) request.Http.Response.Headers.RetryAfter = ((long)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (refused.Error == RequestErrors.Method) request.Http.Response.Headers.Allow = "POST";
            var level = refused.Error.WireStatus is 403 or 429 ? LogLevel.Information : LogLevel.Debug;
            if (log.IsEnabled(level)) log.Log(level, "{Action} from {Ip}: {Message}", request.ShownAction, request.Address, refused.Message);
            return refused;
        }
        if (api.Outage.Refuse(e) is { } outage) return AsRefused(request, outage);
        if (e is BadHttpRequestException bad) return new Refused(RequestErrors.Broken, bad.Message);
        log.LogError(e, "{Action} failed in request {RequestId}", request.ShownAction, request.Http.TraceIdentifier);
        return new Refused(CommonErrors.Internal, request.Http.TraceIdentifier);
    }
}
