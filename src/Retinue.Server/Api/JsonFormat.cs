using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Retinue.Server.Api;

/// <summary><c>{"result":"success",...}</c>. Quotes, angle brackets and everything beyond ASCII are written as <c>\u0022</c>, as the documented answers are.</summary>
internal sealed class JsonFormat : WireFormat
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default, SkipValidation = true };

    public override string ContentType => "application/json; charset=utf-8";

    public override void Write(Answer answer, IBufferWriter<byte> output) => Write(answer, output, typed: answer.Version == ApiVersion.V8);

    public static void Write(Answer answer, IBufferWriter<byte> output, bool typed)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("result"u8, answer.Result);
        if (answer.SaysStatus) json.WriteString("status"u8, answer.Result);
        if (answer.Reply != null) ReplyJson.WriteFields(json, answer.Reply, answer.Version, typed);
        if (answer.Message != null) json.WriteString("message"u8, answer.Message);
        WriteErrors(json, answer.Errors);
        if (answer.Code != null) json.WriteString("code"u8, answer.Code);
        if (answer.Warning is { } warning) json.WriteString("warning"u8, warning);
        json.WriteEndObject();
    }

    /// <summary>What validation hooks found: <c>"errors":["...","..."]</c>; nothing when there is none.</summary>
    public static void WriteErrors(Utf8JsonWriter json, IReadOnlyList<string> errors)
    {
        if (errors.Count == 0) return;
        json.WriteStartArray("errors"u8);
        foreach (var error in errors) json.WriteStringValue(error);
        json.WriteEndArray();
    }
}
