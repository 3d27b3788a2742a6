namespace Retinue.SignIn;

/// <summary>Where in the client area an SSO token leads.</summary>
/// <param name="Name">The documented name of the place: <c>clientarea:invoices</c>.</param>
/// <param name="Path">Its path below the client area: <c>/invoices</c>.</param>
internal sealed record SsoDestination(string Name, string Path)
{
    private const string Prefix = "clientarea:";
    private const string Homepage = Prefix + "homepage";
    private const string Custom = "sso:custom_redirect";

    private static readonly TextParam Destination = new("destination", "Where it leads; the home page when absent") { Example = "clientarea:invoices" };
    private static readonly IntParam ServiceId = new("service_id", "The service, for the destinations that show one; handed on, as services are not kept here");
    private static readonly IntParam DomainId = new("domain_id", "The domain, for clientarea:domain_details; handed on, as domains are not kept here");
    private static readonly TextParam RedirectPath = new("sso_redirect_path", "The path below the client area, for sso:custom_redirect") { Example = "/cart?step=2" };

    private static readonly string[] Places =
    [
        "homepage", "profile", "billing_info", "emails", "announcements", "downloads", "knowledgebase", "network_status", "services", "product_details",
        "domains", "domain_details", "invoices", "tickets", "submit_ticket", "shopping_cart", "shopping_cart_addons", "upgrade",
        "shopping_cart_domain_register", "shopping_cart_domain_transfer", "security_settings",
    ];

    public static IReadOnlyList<Param> Params { get; } = [Destination, ServiceId, DomainId, RedirectPath];

    /// <summary>What a call names; null when there is no such destination, or not what it needs.</summary>
    public static SsoDestination? Read(Call call)
    {
        var name = call.Text(Destination).Trim().ToLowerInvariant();
        if (name.Length == 0 || name == Homepage) return new SsoDestination(Homepage, "/");
        if (name == Custom) return call.Text(RedirectPath).Trim() is { Length: > 0 } path && ClientArea.IsBelow(path) ? new SsoDestination(name, path) : null;
        if (!name.StartsWith(Prefix, StringComparison.Ordinal) || !Places.Contains(name[Prefix.Length..])) return null;
        return name[Prefix.Length..] switch
        {
            "product_details" or "upgrade" => Of(name, ServiceId, call),
            "domain_details" => Of(name, DomainId, call),
            _ => new SsoDestination(name, PathOf(name)),
        };
    }

    /// <summary>As it is kept with a token.</summary>
    public string ToDetails() => $"{Name}\n{Path}";

    public static SsoDestination FromDetails(string details) => details.Split('\n', 2) is [var name, var path] ? new(name, path) : throw new FormatException(details);

    private static SsoDestination? Of(string name, IntParam id, Call call) =>
        call.Number(id) is { } number ? new SsoDestination(name, $"{PathOf(name)}?{id.Name}={number.ToString(Invariant)}") : null;

    /// <summary><c>clientarea:billing_info</c> is at <c>/billing-info</c>.</summary>
    private static string PathOf(string name) => "/" + name[Prefix.Length..].Replace('_', '-');
}
