using Retinue.Mail.Unsubscribing;
using Retinue.SignIn;

namespace Retinue.Server.Api;

/// <summary>Where a request goes, in one ordered list.</summary>
internal sealed class Routes(ApiEndpoint api, HealthEndpoint health, SsoEndpoint sso, UnsubscribeEndpoint unsubscribe)
{
    private const string DocumentedPath = "/includes/api.php";
    private const string JsonPath = "/api/";

    public Task Dispatch(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        if (IsDocumented(path)) return api.Documented(http);
        if (path.StartsWith(JsonPath, StringComparison.Ordinal)) return api.Json(http, path[JsonPath.Length..]);
        // With any path in front of it, as the API: RETINUE_URL may have one.
        if (path.EndsWith(CreateSsoToken.LinkPath, StringComparison.Ordinal)) return sso.Follow(http);
        if (path.LastIndexOf(UnsubscribeLink.Path, StringComparison.Ordinal) is >= 0 and var at) return unsubscribe.Follow(http, path[(at + UnsubscribeLink.Path.Length)..]);
        return path switch
        {
            "/healthz" => Responder.SendText(http, StatusCodes.Status200OK, "ok\n"),
            "/readyz" => health.Ready(http),
            "/" => Responder.SendText(http, StatusCodes.Status200OK, "Retinue. The API is at POST /includes/api.php and POST /api/{Action}.\n"),
            _ => Responder.SendProblem(http, new Refused(RequestErrors.NotFound)),
        };
    }

    /// <summary>The documented path, with any path in front of it (installations live in sub-directories) and with doubled slashes.</summary>
    private static bool IsDocumented(string path)
    {
        if (!path.EndsWith("/api.php", StringComparison.Ordinal)) return false;
        if (path.Contains("//", StringComparison.Ordinal)) path = string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Prepend(""));
        // A client that appends the path twice would otherwise never learn that its base address is wrong.
        return path.EndsWith(DocumentedPath, StringComparison.Ordinal) && path.IndexOf(".php", StringComparison.Ordinal) == path.Length - 4;
    }
}
