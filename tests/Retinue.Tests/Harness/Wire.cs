using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Retinue.Tests.Harness;

/// <summary>What came back for one request.</summary>
internal sealed record Got(int Status, string Type, string Body, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>A header, or null.</summary>
    public string? Header(string name) => Headers.TryGetValues(name, out var values) || ContentHeaders.TryGetValues(name, out values) ? string.Join(", ", values) : null;
}

/// <summary>Requests as clients write them, down to the bytes.</summary>
internal static class Wire
{
    public const string Form = "application/x-www-form-urlencoded";
    public const string Path = "/includes/api.php";

    /// <summary>The credential as form fields, with an ampersand at the end.</summary>
    public static string Credential { get; } = $"identifier={TestServer.Identifier}&secret={TestServer.Secret}&";

    /// <summary>Sends a request; whatever is answered must be free of HTML and of what belongs into our log.</summary>
    public static async Task<Got> Ask(this TestServer server, HttpMethod method, string path, string? type, byte[]? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(server.Http.BaseAddress!.GetLeftPart(UriPartial.Authority) + path));
        if (body != null) request.Content = new ByteArrayContent(body);
        if (type != null) request.Content!.Headers.TryAddWithoutValidation("Content-Type", type);
        foreach (var (name, value) in headers)
            if (!request.Headers.TryAddWithoutValidation(name, value)) request.Content!.Headers.TryAddWithoutValidation(name, value);
        using var response = await server.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        AssertNothingLeaks(text);
        Assert.NotEmpty(response.Headers.GetValues("X-Request-Id"));
        return new Got((int)response.StatusCode, response.Content.Headers.ContentType?.ToString() ?? "", text, response.Headers, response.Content.Headers);
    }

    /// <summary>Posts a form, written as on the wire, to the documented route with the credential.</summary>
    public static Task<Got> Form7(this TestServer server, string form, params (string Name, string Value)[] headers) =>
        server.Ask(HttpMethod.Post, Path, Form, Encoding.UTF8.GetBytes(Credential + form), headers);

    /// <summary>Posts a form without the credential.</summary>
    public static Task<Got> Bare(this TestServer server, string form, params (string Name, string Value)[] headers) =>
        server.Ask(HttpMethod.Post, Path, Form, Encoding.UTF8.GetBytes(form), headers);

    /// <summary>Posts JSON to the JSON route with the credential.</summary>
    public static Task<Got> Json(this TestServer server, string action, string json, params (string Name, string Value)[] headers) =>
        server.Ask(HttpMethod.Post, $"/api/{action}", "application/json", Encoding.UTF8.GetBytes(json),
            [("Authorization", $"Bearer {TestServer.Identifier}:{TestServer.Secret}"), .. headers]);

    /// <summary>The parts of a multipart body with the boundary <c>B</c>.</summary>
    public static byte[] Multipart(params (string Name, string Value)[] parts) => Encoding.UTF8.GetBytes(
        string.Concat(parts.Select(p => $"--B\r\nContent-Disposition: form-data; name=\"{p.Name}\"\r\n\r\n{p.Value}\r\n")) + "--B--\r\n");

    private static void AssertNothingLeaks(string body)
    {
        foreach (var sign in new[] { "<html", "<!doctype", "<body", "   at ", " in /", ".cs:line", "Exception", "StackTrace", TestServer.Secret })
            Assert.DoesNotContain(sign, body, StringComparison.OrdinalIgnoreCase);
    }
}
