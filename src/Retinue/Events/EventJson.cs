using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Retinue.Events;

/// <summary>The data of an event as it is stored: a JSON object in the order of the hook's variables.</summary>
internal static class EventJson
{
    private const int LargestKept = 64 * 1024;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json)? reused;

    public static string Write(Event e)
    {
        // Every writing call passes here, so what it needs is made once for each thread. Nothing below may wait: the thread would change.
        var (buffer, json) = reused ??= NewWriter();
        buffer.ResetWrittenCount();
        json.Reset();
        Write(json, e.Name, e.Data);
        json.Flush();
        var whole = Encoding.UTF8.GetString(buffer.WrittenSpan);
        // One event with long notes must not keep its memory for good.
        if (buffer.Capacity > LargestKept) reused = null;
        return whole;
    }

    /// <summary>What an edit changed, by variable, with the values before and after as JSON; nothing for any other event.</summary>
    public static IReadOnlyList<(string Name, JsonElement Before, JsonElement After)> Changes(JsonElement data)
    {
        if (data.ValueKind != JsonValueKind.Object || !data.TryGetProperty(Event.OldData, out var old) || old.ValueKind != JsonValueKind.Object) return [];
        var changes = new List<(string, JsonElement, JsonElement)>();
        foreach (var before in old.EnumerateObject())
            if (data.TryGetProperty(before.Name, out var after) && !JsonElement.DeepEquals(before.Value, after)) changes.Add((before.Name, before.Value, after));
        return changes;
    }

    private static void Write(Utf8JsonWriter json, string where, IReadOnlyList<(string Name, object? Value)> values)
    {
        json.WriteStartObject();
        foreach (var (name, value) in values)
        {
            json.WritePropertyName(name);
            switch (value)
            {
                case null: json.WriteNullValue(); break;
                case string text: json.WriteStringValue(text); break;
                case long number: json.WriteNumberValue(number); break;
                case bool flag: json.WriteBooleanValue(flag); break;
                case IReadOnlyList<(string, object?)> inner: Write(json, where, inner); break;
                case IReadOnlyList<string> texts:
                    json.WriteStartArray();
                    foreach (var text in texts) json.WriteStringValue(text);
                    json.WriteEndArray();
                    break;
                case IReadOnlyList<long> numbers:
                    json.WriteStartArray();
                    foreach (var number in numbers) json.WriteNumberValue(number);
                    json.WriteEndArray();
                    break;
                default: throw new InvalidOperationException($"{where}.{name} is a {value.GetType().Name}.");
            }
        }
        json.WriteEndObject();
    }

    private static (ArrayBufferWriter<byte>, Utf8JsonWriter) NewWriter()
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        return (buffer, new Utf8JsonWriter(buffer, Options));
    }
}
