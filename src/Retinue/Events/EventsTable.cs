using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Retinue.Storage;

namespace Retinue.Events;

/// <summary>The table that is audit trail, activity log, feed and outbox at once; rows are only ever added.</summary>
internal static class EventsTable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static async ValueTask<long> Add(Session db, Event e, Caller caller, long now)
    {
        var id = await db.NewId(Sequence.Event).ConfigureAwait(false);
        await db.Add($"""
            INSERT INTO events (id, at_ms, name, client_id, actor, ip, request_id, data)
            VALUES ({id}, {now}, {e.Name}, {e.ClientId}, {caller.Actor}, {caller.Ip}, {caller.RequestId}, {Json(e)})
            """).ConfigureAwait(false);
        return id;
    }

    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json)? reused;

    private static string Json(Event e)
    {
        // Every writing call passes here, so what it needs is made once for each thread. Nothing below may wait: the thread would change.
        var (buffer, json) = reused ??= NewWriter();
        buffer.ResetWrittenCount();
        json.Reset();
        json.WriteStartObject();
        foreach (var (name, value) in e.Data)
        {
            switch (value)
            {
                case null: json.WriteNull(name); break;
                case string text: json.WriteString(name, text); break;
                case long number: json.WriteNumber(name, number); break;
                case bool flag: json.WriteBoolean(name, flag); break;
                default: throw new InvalidOperationException($"{e.Name}.{name} is a {value.GetType().Name}.");
            }
        }
        json.WriteEndObject();
        json.Flush();
        var whole = Encoding.UTF8.GetString(buffer.WrittenSpan);
        // One event with long notes must not keep its memory for good.
        if (buffer.Capacity > 64 * 1024) reused = null;
        return whole;
    }

    private static (ArrayBufferWriter<byte>, Utf8JsonWriter) NewWriter()
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        return (buffer, new Utf8JsonWriter(buffer, Options));
    }
}
