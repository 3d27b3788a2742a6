using System.Globalization;
using System.Text;
using System.Text.Json;
using Retinue.Tests.Harness;

namespace Retinue.Tests.Api;

/// <summary>One random request; the same seed makes the same one.</summary>
internal sealed class FuzzRequest(string server, int seed)
{
    private static readonly string[] Actions = [.. ActionList.All.Select(a => a.Spec.Name)];
    private static readonly string[] Names =
    [
        .. ActionList.All.SelectMany(a => a.Spec.Params).Select(p => p.Name).Where(n => n is not ("password2" or "securityqans")).Distinct(),
        "email_preferences", "email_preferences[", "email_preferences[]", "email_preferences[x][y]", "customfields[1]", "responsetype", "action", "identifier", "", "a[", "[]", "\0",
    ];

    private static readonly string[] Numbers =
        ["0", "1", "-1", "2", "25", "1.0", "1e9", " 1", "1 ", "0x1", "٣", "2147483648", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "99999999999999999999999999", "NaN"];

    private static readonly string[] Paths =
        ["/", "/includes/api.php", "//includes//api.php", "/shop/includes/api.php", "/includes/api.php/", "/includes/api.php/includes/api.php", "/api", "/api/", "/api//AddContact", "/api/%00", "/api/%2e%2e/x",
         "/api/Get Contacts", "/healthz", "/readyz", "/nowhere", "/includes/api.php%00", "/%ff%fe", "/api/" + new string('a', 5000)];

    // splitmix64: small, and the same on every machine and version.
    private ulong state = unchecked((ulong)seed * 0x9E3779B97F4A7C15 + 1);

    /// <summary>The request, and the same as text for a failure's message.</summary>
    public (HttpRequestMessage Request, string Shown) Make()
    {
        var action = One(20) == 0 ? Text() : Actions[One(Actions.Length)];
        if (One(3) == 0) action = action.ToLowerInvariant();
        var isJsonRoute = One(3) == 0;
        var path = One(25) == 0 ? Paths[One(Paths.Length)] : isJsonRoute ? $"/api/{Uri.EscapeDataString(action)}" : "/includes/api.php";
        var fields = Fields(action);
        var request = new HttpRequestMessage(One(30) == 0 ? new HttpMethod(Pick("GET", "PUT", "DELETE", "OPTIONS", "HEAD", "PATCH", "post", "FOO")) : HttpMethod.Post, server + path);
        var content = One(12) == 0 ? new ByteArrayContent(Bytes(One(300))) : One(4) switch
        {
            0 => Json(fields),
            1 => Multipart(fields),
            _ => Form(fields),
        };
        if (One(8) == 0)
        {
            // Everything in the query, as some clients do.
            request.RequestUri = new Uri($"{server}{path}?{Encode(fields)}");
            if (One(2) == 0) request.Method = HttpMethod.Get;
        }
        if (request.Method.Method is not ("GET" or "HEAD")) request.Content = content;
        if (isJsonRoute || One(10) == 0) request.Headers.TryAddWithoutValidation("Authorization", One(40) == 0 ? Pick("Bearer", "Bearer :", "Basic eDp5", "Bearer a:b:c") : $"Bearer {TestServer.Identifier}:{TestServer.Secret}");
        if (One(10) == 0) request.Headers.TryAddWithoutValidation(Pick("X-Api-Version", "Accept", "X-Error-Status", "Idempotency-Key", "X-Forwarded-For", "Content-Encoding"), Pick("8", "7.10", "7", "9", "application/json", "http", "key", "::1", "gzip", new string('k', 300), "*/*"));
        if (One(25) == 0) request.Content?.Headers.TryAddWithoutValidation("Content-Encoding", Pick("identity", "gzip", "br"));
        var body = request.Content?.ReadAsByteArrayAsync().GetAwaiter().GetResult() ?? [];
        return (request, $"{request}\n{Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, 2000)))}");
    }

    private List<(string Name, string Value)> Fields(string action)
    {
        List<(string, string)> fields = [("action", action)];
        if (One(50) != 0) fields.AddRange([("identifier", TestServer.Identifier), ("secret", TestServer.Secret)]);
        if (One(3) != 0) fields.Add(("responsetype", One(10) == 0 ? Text() : Pick("json", "xml", "nvp", "JSON")));
        if (One(2) == 0) fields.AddRange([("clientid", "1"), ("skipvalidation", "1"), ("limitnum", "3")]);
        for (var n = One(6); n > 0; n--) fields.Add((One(15) == 0 ? Text() : Names[One(Names.Length)], One(3) == 0 ? Numbers[One(Numbers.Length)] : Text()));
        // Few, because each is hashed; a wrong name is slowed down per name and address.
        if (One(300) == 0) fields.Add(("password2", Text()));
        if (One(500) == 0) fields.AddRange([("username", Text()), ("password", Text()), ("identifier", "")]);
        if (One(200) == 0) fields.Add(("a" + string.Concat(Enumerable.Repeat("[b]", One(2000))), "deep"));
        if (One(500) == 0) for (var n = 0; n < 1200; n++) fields.Add(($"f{n}", ""));
        if (One(400) == 0) fields.Add(("firstname", new string('x', One(1 << 17))));
        return fields;
    }

    private HttpContent Form(List<(string, string)> fields)
    {
        var text = Mutate(Encode(fields));
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        if (One(30) != 0) content.Headers.TryAddWithoutValidation("Content-Type", One(20) == 0 ? Pick("text/plain", "application/x-www-form-urlencoded; charset=x", "application/jsonx", ";", "multipart/form-data", "application/json") : "application/x-www-form-urlencoded");
        return content;
    }

    private HttpContent Json(List<(string Name, string Value)> fields)
    {
        var text = new StringBuilder("{");
        foreach (var (name, value) in fields)
            text.Append(CultureInfo.InvariantCulture, $"{(text.Length > 1 ? "," : "")}{JsonSerializer.Serialize(name)}:{(One(6) == 0 ? Pick("null", "true", "1e400", "-0", "[1,[2]]", "{\"general\":1}", "{}", "[]", "\"\\ud800\"", string.Concat(Enumerable.Repeat("[", 100))) : JsonSerializer.Serialize(value))}");
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Mutate(text.Append('}').ToString())));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        return content;
    }

    private HttpContent Multipart(List<(string Name, string Value)> fields)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in fields)
            text.Append(CultureInfo.InvariantCulture, $"--b\r\n{(One(40) == 0 ? "X: y" : $"Content-Disposition: form-data; name=\"{name.Replace("\"", "%22", StringComparison.Ordinal)}\"{(One(40) == 0 ? "; filename=\"x\"" : "")}")}\r\n\r\n{value}\r\n");
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Mutate(text.Append("--b--\r\n").ToString())));
        content.Headers.TryAddWithoutValidation("Content-Type", One(30) == 0 ? "multipart/form-data; boundary=\"" : "multipart/form-data; boundary=b");
        return content;
    }

    private static string Encode(List<(string Name, string Value)> fields) => string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Name)}={Uri.EscapeDataString(f.Value)}"));

    /// <summary>Most stay as they are; of some a character is changed, doubled or lost, or the end is.</summary>
    private string Mutate(string text)
    {
        if (text.Length == 0 || One(5) != 0) return text;
        var at = One(text.Length);
        return One(4) switch
        {
            0 => text[..at],
            1 => text.Remove(at, 1),
            2 => text.Insert(at, Pick("&", "=", "[", "]", "%", "\"", "{", "\\", "\r\n", "\0", "\uFFFD", "--b")),
            _ => text.Insert(at, text[at..Math.Min(text.Length, at + 10)]),
        };
    }

    private string Text() => One(4) switch
    {
        0 => Texts.Nasty[One(Texts.Nasty.Length)],
        1 => Pick("jane@example.com", $"user{One(1000)}@example.com", "owner@example.com", "DE", "GB", "+49 30 123456", "general", "manageproducts,nonsense", "Active", "DESC", "a:1:{i:1;s:1:\"x\";}", "YToxOntpOjE7czoxOiJ4Ijt9"),
        2 => Encoding.UTF8.GetString(Bytes(One(20))),
        _ => Pick("Jane", "Doe", "1", "", "on"),
    };

    private byte[] Bytes(int count) => [.. Enumerable.Range(0, count).Select(_ => (byte)One(256))];

    private string Pick(params string[] choices) => choices[One(choices.Length)];

    private int One(int below)
    {
        var z = state = unchecked(state + 0x9E3779B97F4A7C15);
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return (int)((z ^ (z >> 31)) % (ulong)below);
    }
}
