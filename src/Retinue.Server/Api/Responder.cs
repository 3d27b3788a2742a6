using System.Buffers;
using System.Text.Json;

namespace Retinue.Server.Api;

/// <summary>Sends answers: written whole into a buffer first, so that a failure while writing never leaves half an answer.</summary>
internal static class Responder
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? reused;

    public static Task Send(HttpContext http, int status, WireFormat format, Answer answer) =>
        Send(http, status, format.ContentType, output => format.Write(answer, output));

    /// <summary>The answer of the JSON route: typed, whatever the generation.</summary>
    public static Task SendTyped(HttpContext http, Answer answer) =>
        Send(http, StatusCodes.Status200OK, WireFormat.Json.ContentType, output => JsonFormat.Write(answer, output, typed: true));

    /// <summary>A refusal on the JSON route, as RFC 9457 describes.</summary>
    public static Task SendProblem(HttpContext http, Refused refused)
    {
        if (refused.Error.Status == StatusCodes.Status401Unauthorized) http.Response.Headers.WWWAuthenticate = "Bearer realm=\"retinue\"";
        return Send(http, refused.Error.Status, "application/problem+json; charset=utf-8", output =>
        {
            using var json = new Utf8JsonWriter(output, JsonFormat.Options);
            json.WriteStartObject();
            json.WriteString("type"u8, $"urn:retinue:problem:{refused.Error.Code}");
            json.WriteString("title"u8, refused.Message);
            json.WriteNumber("status"u8, refused.Error.Status);
            json.WriteString("code"u8, refused.Error.Code);
            JsonFormat.WriteErrors(json, refused.Errors);
            if (refused.Parameter != null) json.WriteString("parameter"u8, refused.Parameter);
            json.WriteString("instance"u8, $"urn:retinue:request:{http.TraceIdentifier}");
            json.WriteEndObject();
        });
    }

    public static Task SendText(HttpContext http, int status, string text) =>
        Send(http, status, "text/plain; charset=utf-8", output => output.Write(System.Text.Encoding.UTF8.GetBytes(text)));

    /// <summary>A page for people.</summary>
    public static Task SendHtml(HttpContext http, int status, string page)
    {
        http.Response.Headers.ContentSecurityPolicy = HtmlPage.ContentSecurityPolicy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return Send(http, status, "text/html; charset=utf-8", output => output.Write(System.Text.Encoding.UTF8.GetBytes(page)));
    }

    private static async Task Send(HttpContext http, int status, string contentType, Action<IBufferWriter<byte>> write)
    {
        var buffer = reused ?? new ArrayBufferWriter<byte>(4096);
        reused = null;
        write(buffer);
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = buffer.WrittenCount;
        response.Headers["X-Request-Id"] = http.TraceIdentifier;
        await response.BodyWriter.WriteAsync(buffer.WrittenMemory).ConfigureAwait(false);
        buffer.ResetWrittenCount();
        if (buffer.Capacity <= 64 * 1024) reused = buffer;
    }
}
