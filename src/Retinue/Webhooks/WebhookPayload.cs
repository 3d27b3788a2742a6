using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Retinue.Events;

namespace Retinue.Webhooks;

/// <summary>The body of a message: type, time, and the documented variables of the event with what an edit changed and who did it.</summary>
internal static class WebhookPayload
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same bytes at every attempt, as long as the event is not erased.</summary>
    public static byte[] Write(StoredEvent e)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        // An event that was erased since is told of without what it said.
        using var data = JsonDocument.Parse(e.Data.Length == 0 ? "{}" : e.Data);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, e.Name);
            json.WriteString("timestamp"u8, DateTimeOffset.FromUnixTimeMilliseconds(e.At).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", Invariant));
            json.WriteStartObject("data"u8);
            foreach (var variable in data.RootElement.EnumerateObject()) variable.WriteTo(json);
            WriteChanges(json, data.RootElement);
            json.WriteNumber("event_id"u8, e.Id);
            // Some events have it among their variables.
            if (e.ClientId is { } client && !data.RootElement.TryGetProperty("client_id", out _)) json.WriteNumber("client_id"u8, client);
            json.WriteString("actor"u8, e.Actor);
            json.WriteString("request_id"u8, e.RequestId);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteChanges(Utf8JsonWriter json, JsonElement data)
    {
        if (!data.TryGetProperty(Event.OldData, out _)) return;
        json.WriteStartObject("changed"u8);
        foreach (var (name, before, after) in EventJson.Changes(data))
        {
            json.WriteStartObject(name);
            json.WritePropertyName("before"u8);
            before.WriteTo(json);
            json.WritePropertyName("after"u8);
            after.WriteTo(json);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
