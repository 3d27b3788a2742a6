using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Retinue.SignIn;

namespace Retinue.Server.Api;

/// <summary>The pages of single sign-on, for people: without scripts, and without anything from elsewhere.</summary>
internal static class SsoPage
{
    private const string Style = "body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1.5rem;color:#1b1f24;background:#f6f7f9}"
        + "main{background:#fff;border:1px solid #d5d9df;border-radius:.5rem;padding:1.5rem 2rem}h1{font-size:1.375rem;margin:0 0 .75rem}p{margin:.5rem 0;overflow-wrap:anywhere}code{background:#eef0f3;padding:.1rem .3rem;border-radius:.2rem}";

    /// <summary>Only our own style, and no place in anybody's frame.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>The same whatever is wrong: a link tells nobody what there is.</summary>
    public static string Expired { get; } = Page("This link does not work", "<p>It was used already, or it is older than a minute. Please ask for a new one.</p>");

    public static string SignedIn(Reply reply)
    {
        var account = reply[FollowSsoLink.ClientId.Name] is > 0L and var id ? $", to the account <strong>{Safe(reply[FollowSsoLink.Client.Name])}</strong> (client {Safe(id)})" : "";
        return Page("You are signed in", $"""
            <p>As <strong>{Safe(reply[FollowSsoLink.User.Name])}</strong>{account}.</p>
            <p>There is no client area yet to which this could lead. Whoever runs this server sets its address in <code>RETINUE_CLIENT_AREA_URL</code>;
            then links like this one lead there.</p>
            """);
    }

    public static string Failed(string requestId) => Page("This did not work", $"<p>Something failed here. The server's log has it under request <code>{Safe(requestId)}</code>.</p>");

    private static string Safe(object? value) => HtmlEncoder.Default.Encode(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "");

    private static string Page(string title, string body) => $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>{title}</title><style>{Style}</style></head>
        <body><main><h1>{title}</h1>
        {body}
        </main></body>
        </html>

        """;
}
