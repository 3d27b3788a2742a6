using System.Text;
using System.Text.Json;

namespace Retinue;

/// <summary>Reads texts out of JSON without ever failing: what is not Unicode becomes U+FFFD.</summary>
internal static class JsonText
{
    public static string Read(JsonElement json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(json.GetRawText().AsSpan()[1..^1]);
        }
    }

    public static string Name(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            // The reader gives no raw form of a name; one that is not Unicode names no parameter of ours.
            return "\uFFFD";
        }
    }

    /// <summary>The object or array that a parameter's text holds, as nested values; null when it holds neither.</summary>
    public static Value? List(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? Value.From(json.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        }
        return text;
    }

    /// <summary>A JSON string that holds half a surrogate pair, which the framework's reader refuses.</summary>
    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }
            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)ushort.Parse(raw.Slice(i + 1, 4), System.Globalization.NumberStyles.HexNumber, Invariant));
                i += 4;
                continue;
            }
            text.Append(raw[i] switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', var c => c });
        }
        return WellFormed(text.ToString());
    }
}
