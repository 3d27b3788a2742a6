using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Retinue.Server.Api;

/// <summary>What a request may bring at most.</summary>
internal sealed record RequestLimits(int MaxBody, int MaxFields, int MaxNesting);

/// <summary>Reads query and body, in whatever form they come, into one parameter table; the body wins.</summary>
internal static class RequestReader
{
    public static async ValueTask<Value> Read(HttpRequest request, RequestLimits limits)
    {
        var table = new Value();
        if (request.QueryString.HasValue) FormReader.Read(Encoding.UTF8.GetBytes(request.QueryString.Value!).AsSpan(1), table, limits);
        if (HttpMethods.IsGet(request.Method)) return table;
        if (request.Headers.ContentEncoding.Count > 0 && request.Headers.ContentEncoding != "identity") throw new Refused(RequestErrors.Encoding);

        var type = request.ContentType ?? "";
        try
        {
            if (Is(type, "application/x-www-form-urlencoded") || type.Length == 0)
                await ReadBody(request, limits, body => FormReader.Read(body, table, limits)).ConfigureAwait(false);
            else if (Is(type, "application/json"))
                await ReadBody(request, limits, body => ReadJson(body, table, limits)).ConfigureAwait(false);
            else if (Is(type, "multipart/form-data"))
                await ReadMultipart(request, table, limits).ConfigureAwait(false);
            else
                throw new Refused(RequestErrors.MediaType);
        }
        catch (BadHttpRequestException e)
        {
            throw new Refused(RequestErrors.Broken, e.Message);
        }
        return table;
    }

    private static bool Is(string type, string wanted) =>
        type.StartsWith(wanted, StringComparison.OrdinalIgnoreCase) && (type.Length == wanted.Length || type[wanted.Length] is ';' or ' ');

    private delegate void BodyReader(ReadOnlySpan<byte> body);

    private static async ValueTask ReadBody(HttpRequest request, RequestLimits limits, BodyReader read)
    {
        if (request.ContentLength > limits.MaxBody) throw new Refused(RequestErrors.TooLarge, limits.MaxBody);
        var pipe = request.BodyReader;
        while (true)
        {
            var result = await pipe.ReadAsync().ConfigureAwait(false);
            var buffer = result.Buffer;
            var isTooLarge = buffer.Length > limits.MaxBody;
            if (!result.IsCompleted && !isTooLarge)
            {
                pipe.AdvanceTo(buffer.Start, buffer.End);
                continue;
            }
            try
            {
                if (isTooLarge) throw new Refused(RequestErrors.TooLarge, limits.MaxBody);
                if (buffer.IsSingleSegment) read(buffer.FirstSpan);
                else read(buffer.ToArray());
                return;
            }
            finally
            {
                // After a refusal too: a body that is left in the middle of being read costs the connection, and the client its answer.
                pipe.AdvanceTo(buffer.End);
            }
        }
    }

    private static void ReadJson(ReadOnlySpan<byte> body, Value table, RequestLimits limits)
    {
        if (body.IndexOfAnyExcept(" \t\r\n"u8) < 0) return;
        // A byte that is not UTF-8 is replaced as everywhere else, instead of failing the whole call.
        var text = Encoding.UTF8.GetString(body).TrimStart('\uFEFF');
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = limits.MaxNesting, AllowTrailingCommas = true });
            if (json.RootElement.ValueKind != JsonValueKind.Object) throw new Refused(RequestErrors.Json, $"it is a {Word(json.RootElement.ValueKind)}");
            var fields = 0;
            Count(json.RootElement, ref fields, limits.MaxFields);
            FormKey.PutAll(table, Value.From(json.RootElement)!, limits.MaxNesting);
        }
        catch (JsonException e)
        {
            throw new Refused(RequestErrors.Json, $"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}");
        }
    }

    private static string Word(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "list",
        JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static void Count(JsonElement json, ref int fields, int max)
    {
        if (++fields > max + 1) throw new Refused(RequestErrors.TooManyFields, max);
        if (json.ValueKind == JsonValueKind.Object)
            foreach (var property in json.EnumerateObject()) Count(property.Value, ref fields, max);
        else if (json.ValueKind == JsonValueKind.Array)
            foreach (var item in json.EnumerateArray()) Count(item, ref fields, max);
    }

    private static async ValueTask ReadMultipart(HttpRequest request, Value table, RequestLimits limits)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary)
            throw new Refused(RequestErrors.Multipart, "it has no boundary");
        var whole = Array.Empty<byte>();
        await ReadBody(request, limits, body => whole = body.ToArray()).ConfigureAwait(false);
        try
        {
            var reader = new MultipartReader(boundary, new MemoryStream(whole)) { HeadersCountLimit = 16, HeadersLengthLimit = 16 * 1024 };
            for (var fields = 0; await reader.ReadNextSectionAsync().ConfigureAwait(false) is { } section;)
            {
                if (++fields > limits.MaxFields) throw new Refused(RequestErrors.TooManyFields, limits.MaxFields);
                // A part that carries a file has a file name; no action takes files.
                if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var part) || part.FileName.HasValue || part.FileNameStar.HasValue) continue;
                using var text = new StreamReader(section.Body, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
                FormKey.Put(table, Value.WellFormed(HeaderUtilities.RemoveQuotes(part.Name).Value ?? ""), await text.ReadToEndAsync().ConfigureAwait(false), limits.MaxNesting);
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            throw new Refused(RequestErrors.Multipart, e.Message.TrimEnd('.'));
        }
    }
}
