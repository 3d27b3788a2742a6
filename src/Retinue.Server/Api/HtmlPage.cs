using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;

namespace Retinue.Server.Api;

/// <summary>What the pages for people have in common: without scripts, and without anything from elsewhere.</summary>
internal static class HtmlPage
{
    private const string Style = "body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1.5rem;color:#1b1f24;background:#f6f7f9}"
        + "main{background:#fff;border:1px solid #d5d9df;border-radius:.5rem;padding:1.5rem 2rem}h1{font-size:1.375rem;margin:0 0 .75rem}p{margin:.5rem 0;overflow-wrap:anywhere}code{background:#eef0f3;padding:.1rem .3rem;border-radius:.2rem}"
        + "button{font:inherit;font-weight:600;margin:.75rem 0 .25rem;padding:.5rem 1.25rem;border:0;border-radius:.375rem;color:#fff;background:#1f5fbf;cursor:pointer}button:hover{background:#184c99}button:focus-visible{outline:3px solid #9cc2ff;outline-offset:2px}";

    /// <summary>Only our own style, forms that go back to where they came from, and no place in anybody's frame.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static string Safe(object? value) => HtmlEncoder.Default.Encode(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");

    /// <summary>A page for somebody whose request failed here.</summary>
    public static string Failed(string requestId) => Of("This did not work", $"<p>Something failed here. The server's log has it under request <code>{Safe(requestId)}</code>.</p>");

    /// <summary>A page for somebody who comes while the database is away.</summary>
    public static string Later { get; } = Of("Please try again later", "<p>This cannot be done at the moment. The link stays as it is: please open it again in a few minutes.</p>");

    /// <param name="title">As text that is safe in HTML.</param>
    /// <param name="body">HTML.</param>
    public static string Of(string title, string body) => $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>{title}</title><style>{Style}</style></head>
        <body><main><h1>{title}</h1>
        {body}
        </main></body>
        </html>

        """;
}
