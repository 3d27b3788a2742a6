using System.Net;
using Retinue.Access;
using Retinue.SignIn;

namespace Retinue.Server.Api;

/// <summary>
/// <c>GET /oauth/singlesignon.php?access_token=...</c>: where the links of CreateSsoToken lead. Browsers come here from anywhere, so no address
/// rule (but for bans) and no credential: the token is what counts, once.
/// </summary>
internal sealed class SsoEndpoint(LocalApi api, ILogger<SsoEndpoint> log)
{
    private static readonly FollowSsoLink Link = new();

    private readonly Bans bans = new(api);

    public async Task Follow(HttpContext http)
    {
        // Nothing of this may be kept or told on: the address has the token in it.
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        try
        {
            // A look ahead (HEAD) or a form must not use the token up.
            if (!HttpMethods.IsGet(http.Request.Method) || await bans.Forbid(Address(http)).ConfigureAwait(false)) throw new Refused(SignInErrors.CodeExpired);
            var reply = await api.Run(Link, Parameters(http), Person(http)).ConfigureAwait(false);
            if (reply[FollowSsoLink.RedirectUrl.Name] is string { Length: > 0 } address) http.Response.Redirect(address);
            else await Responder.SendHtml(http, StatusCodes.Status200OK, SsoPage.SignedIn(reply)).ConfigureAwait(false);
        }
        catch (Exception e) when (api.Outage.Refuse(e) != null)
        {
            await Responder.SendHtml(http, StatusCodes.Status503ServiceUnavailable, HtmlPage.Later).ConfigureAwait(false);
        }
        catch (Refused)
        {
            await Responder.SendHtml(http, StatusCodes.Status403Forbidden, SsoPage.Expired).ConfigureAwait(false);
        }
        catch (Exception e) when (!http.Response.HasStarted)
        {
            log.LogError(e, "A single sign-on failed in request {RequestId}", http.TraceIdentifier);
            await Responder.SendHtml(http, StatusCodes.Status500InternalServerError, HtmlPage.Failed(http.TraceIdentifier)).ConfigureAwait(false);
        }
    }

    private static Value Parameters(HttpContext http)
    {
        var table = new Value();
        table.Set(FollowSsoLink.AccessToken.Name, new Value(http.Request.Query[FollowSsoLink.AccessToken.Name].ToString()));
        return table;
    }

    /// <summary>Who comes is not known before the token is; the action notes it then.</summary>
    private static Caller Person(HttpContext http) => Caller.System with
    {
        Ip = Gate.Shown(Address(http)),
        RequestId = http.TraceIdentifier,
    };

    private static IPAddress Address(HttpContext http) => http.Connection.RemoteIpAddress ?? IPAddress.None;
}
