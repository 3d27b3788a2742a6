using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Retinue;

/// <summary>An answer as JSON: as the wire of a generation shapes it, and as it is kept for a repetition of the same request.</summary>
public static class ReplyJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default, SkipValidation = true };

    /// <summary>Writes the fields of an answer into an open JSON object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="version">The generation, whose fields are written; null writes those of both.</param>
    /// <param name="typed">Whether ids and flags are numbers and booleans (8.x) or texts (7.10).</param>
    public static void WriteFields(Utf8JsonWriter json, Reply reply, ApiVersion? version, bool typed)
    {
        foreach (var (field, value) in reply)
        {
            if (!field.IsIn(version)) continue;
            json.WritePropertyName(field.Name);
            WriteValue(json, field, value, version, typed);
        }
    }

    /// <summary>The text that a scalar has in XML, in nvp and in the untyped JSON of 7.10.</summary>
    internal static string Scalar(Field field, object? value) => value switch
    {
        string text => text,
        long number => number.ToString(Invariant),
        true => "1",
        false => field.Type == FieldType.Mark ? "" : "0",
        _ => "",
    };

    private static void WriteValue(Utf8JsonWriter json, Field field, object? value, ApiVersion? version, bool typed)
    {
        switch (value)
        {
            case Reply group:
                json.WriteStartObject();
                WriteFields(json, group, version, typed);
                json.WriteEndObject();
                break;
            case IReadOnlyList<Reply> rows:
                StartList(json, field);
                foreach (var row in rows) WriteValue(json, field, row, version, typed);
                EndList(json, field);
                break;
            case IReadOnlyList<string> texts:
                StartList(json, field);
                foreach (var text in texts) json.WriteStringValue(text);
                EndList(json, field);
                break;
            case long number when typed || field.Type == FieldType.Number:
                json.WriteNumberValue(number);
                break;
            case bool flag when typed || field.Type == FieldType.Boolean:
                json.WriteBooleanValue(flag);
                break;
            default:
                json.WriteStringValue(Scalar(field, value));
                break;
        }
    }

    private static void StartList(Utf8JsonWriter json, Field field)
    {
        // A list without a name for its rows is flat, as GetUsers answers.
        if (field.Item.Length > 0) json.WriteStartObject();
        if (field.Item.Length > 0) json.WritePropertyName(field.Item);
        json.WriteStartArray();
    }

    private static void EndList(Utf8JsonWriter json, Field field)
    {
        json.WriteEndArray();
        if (field.Item.Length > 0) json.WriteEndObject();
    }

    internal static string Write(Reply reply)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("warnings");
            foreach (var warning in reply.Warnings) json.WriteStringValue(warning);
            json.WriteEndArray();
            json.WriteStartObject("fields");
            WriteFields(json, reply, version: null, typed: true);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal static Reply Read(string kept, ActionSpec spec, ApiVersion version)
    {
        using var json = JsonDocument.Parse(kept);
        var reply = ReadFields(json.RootElement.GetProperty("fields"), spec.Returns);
        reply.Version = version;
        reply.Warnings = [.. json.RootElement.GetProperty("warnings").EnumerateArray().Select(w => w.GetString()!)];
        return reply;
    }

    private static Reply ReadFields(JsonElement json, IReadOnlyList<Field> fields)
    {
        var reply = new Reply();
        foreach (var property in json.EnumerateObject())
            if (fields.FirstOrDefault(f => f.Name == property.Name) is { } field) reply.AddAny(field, ReadValue(property.Value, field));
        return reply;
    }

    private static object ReadValue(JsonElement json, Field field)
    {
        if (field.Type == FieldType.Group) return ReadFields(json, field.Fields);
        if (field.Type == FieldType.List)
        {
            var rows = (field.Item.Length > 0 ? json.GetProperty(field.Item) : json).EnumerateArray();
            return field.Fields.Count == 0
                ? rows.Select(row => row.GetString()!).ToList()
                : rows.Select(row => ReadFields(row, field.Fields)).ToList();
        }
        return json.ValueKind switch
        {
            JsonValueKind.Number => json.GetInt64(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => json.GetString()!,
        };
    }
}
