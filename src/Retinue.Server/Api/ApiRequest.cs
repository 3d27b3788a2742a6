using System.Net;
using Retinue.Access;

namespace Retinue.Server.Api;

/// <summary>What the endpoint knows of a request while it makes its way.</summary>
internal sealed class ApiRequest(HttpContext http)
{
    private const int LongestShown = 64;

    public HttpContext Http => http;

    public Value Table { get; set; } = new();

    public string Action { get; set; } = "";

    /// <summary>As roles, messages and XML write it.</summary>
    public string LowerAction => ActionList.Find(Action)?.Spec.LowerName ?? ShownAction;

    /// <summary>What a message or a log line repeats of an action that the caller made up.</summary>
    public string ShownAction
    {
        get
        {
            var lower = Action.ToLowerInvariant();
            if (lower.Length > LongestShown) lower = Value.WellFormed(lower[..LongestShown]) + "...";
            // A terminal that shows the log must not obey a caller.
            return lower.Any(char.IsControl) ? string.Concat(lower.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : lower;
        }
    }

    public IPAddress Address { get; } = http.Connection.RemoteIpAddress ?? IPAddress.None;

    /// <summary>A text that belongs to the request itself; empty when it is absent. Before the body is read, the query may have it.</summary>
    public string Text(string name) => Table[name]?.Text ?? (Table.Count == 0 ? http.Request.Query[name].ToString() : "");

    /// <summary>A client that sends JSON or asks for it.</summary>
    public bool SpeaksJson =>
        http.Request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true
        || http.Request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The generation of the credential that it was let in with, or null.</summary>
    public ApiVersion? Granted { get; set; }

    /// <summary>The generation that this one request asks for, or null.</summary>
    /// <exception cref="Refused">It asks for one that there is not.</exception>
    public ApiVersion? Version() =>
        VersionHeader.Length == 0 ? null : KnownVersion ?? throw new Refused(RequestErrors.Version);

    /// <summary>The generation in which a refusal is written.</summary>
    public ApiVersion AnswerVersion(ApiVersion standard) => KnownVersion ?? Granted ?? standard;

    private string VersionHeader => http.Request.Headers["X-Api-Version"].ToString();

    private ApiVersion? KnownVersion => ApiVersions.Find(VersionHeader);

    /// <summary>What the request shows at the gate: parameters, or <c>Authorization: Bearer identifier:secret</c>.</summary>
    public Pass Pass()
    {
        var (identifier, secret) = (Text("identifier"), Text("secret"));
        var header = http.Request.Headers.Authorization.ToString();
        if (identifier.Length == 0 && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            var token = header.AsSpan(7).Trim();
            var colon = token.IndexOf(':');
            (identifier, secret) = colon < 0 ? (token.ToString(), "") : (token[..colon].ToString(), token[(colon + 1)..].ToString());
        }
        return new Pass(Address, identifier, secret, Text("username"), Text("password"), Text("accesskey"));
    }
}
