using System.Net;
using Retinue.Access;
using Retinue.Mail.Unsubscribing;

namespace Retinue.Server.Api;

/// <summary>
/// <c>/unsubscribe/{token}</c>: where the links of messages lead. GET shows a page with one button and changes nothing; POST, by that button
/// or by a mail client of its own accord (RFC 8058), signs off. No credential and no address rule but for bans: the signature counts.
/// </summary>
internal sealed class UnsubscribeEndpoint(LocalApi api, ILogger<UnsubscribeEndpoint> log)
{
    private static readonly PreviewUnsubscribe Preview = new();
    private static readonly UnsubscribeEmail Unsubscribe = new();

    private readonly Bans bans = new(api);

    /// <param name="http">The request; what it has in its body does not matter.</param>
    /// <param name="token">The token of the link.</param>
    public async Task Follow(HttpContext http, string token)
    {
        // The address signs somebody off: it is not to be kept or told on.
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        var (status, page) = await Answer(http, token).ConfigureAwait(false);
        await Responder.SendHtml(http, status, page).ConfigureAwait(false);
    }

    private async ValueTask<(int Status, string Page)> Answer(HttpContext http, string token)
    {
        try
        {
            if (await bans.Forbid(Address(http)).ConfigureAwait(false)) throw new Refused(UnsubscribeErrors.LinkInvalid);
            var table = new Value();
            table.Set(UnsubscribeEmail.Token.Name, new Value(token));
            var caller = new Caller("unsubscribe link", "unsubscribe") { Ip = Gate.Shown(Address(http)), RequestId = http.TraceIdentifier };
            if (HttpMethods.IsPost(http.Request.Method)) return (StatusCodes.Status200OK, UnsubscribePage.Done(await api.Run(Unsubscribe, table, caller).ConfigureAwait(false)));
            if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method)) return (StatusCodes.Status405MethodNotAllowed, UnsubscribePage.Invalid);
            var company = (await api.Configuration.Current().ConfigureAwait(false)).CompanyName;
            return (StatusCodes.Status200OK, UnsubscribePage.Ask(await api.Run(Preview, table, caller).ConfigureAwait(false), company));
        }
        catch (Exception e) when (api.Outage.Refuse(e) != null)
        {
            return (StatusCodes.Status503ServiceUnavailable, HtmlPage.Later);
        }
        catch (Refused refused)
        {
            return (refused.Error.Status, refused.Error == UnsubscribeErrors.LinkInvalid ? UnsubscribePage.Invalid : UnsubscribePage.Refused(refused));
        }
        catch (Exception e)
        {
            log.LogError(e, "Unsubscribing failed in request {RequestId}", http.TraceIdentifier);
            return (StatusCodes.Status500InternalServerError, HtmlPage.Failed(http.TraceIdentifier));
        }
    }

    private static IPAddress Address(HttpContext http) => http.Connection.RemoteIpAddress ?? IPAddress.None;
}
