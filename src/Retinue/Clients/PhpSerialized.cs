using System.Globalization;
using System.Text;

namespace Retinue.Clients;

/// <summary>
/// Reads the arrays of plain values that PHP's <c>serialize()</c> writes (https://www.php.net/manual/en/function.serialize.php), in which the
/// documented API wants custom fields and mail variables. Objects and references are refused: nothing is ever created from them.
/// </summary>
internal static class PhpSerialized
{
    private const int MaxDepth = 16;

    /// <summary>The array, or null when the bytes are not one.</summary>
    public static Value? Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new Reader(bytes);
        return reader.TryRead(MaxDepth, out var value) && reader.AtEnd && value!.Text == null ? value : null;
    }

    /// <summary>
    /// The array that a call writes as one text: the base64 of a serialised one, which is the documented notation, the base64 of JSON, or JSON
    /// itself. Null when it is none of them.
    /// </summary>
    public static Value? ReadText(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.StartsWith('{') || trimmed.StartsWith('[')) return JsonText.List(trimmed);
        var bytes = new byte[trimmed.Length];
        if (!Convert.TryFromBase64String(trimmed, bytes, out var count)) return null;
        return Read(bytes.AsSpan(0, count)) ?? JsonText.List(Encoding.UTF8.GetString(bytes, 0, count));
    }

    private ref struct Reader(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> rest = bytes;

        public readonly bool AtEnd => rest.IsEmpty;

        public bool TryRead(int depth, out Value? value)
        {
            value = null;
            if (depth == 0 || rest.Length < 2) return false;
            var kind = (char)rest[0];
            if (kind == 'N')
            {
                value = new Value("");
                return Skip("N;"u8);
            }
            if (rest[1] != ':') return false;
            rest = rest[2..];
            switch (kind)
            {
                case 'i' or 'd' or 'b':
                    if (!Until((byte)';', out var scalar)) return false;
                    value = new Value(Encoding.UTF8.GetString(scalar));
                    return true;
                case 's':
                    if (!Length(out var size) || size > rest.Length || !Skip("\""u8) || size > rest.Length) return false;
                    value = new Value(Encoding.UTF8.GetString(rest[..size]));
                    rest = rest[size..];
                    return Skip("\";"u8);
                case 'a':
                    if (!Length(out var count) || !Skip("{"u8)) return false;
                    value = new Value();
                    for (var i = 0; i < count; i++)
                    {
                        if (!TryRead(depth - 1, out var key) || key!.Text == null || !TryRead(depth - 1, out var item)) return false;
                        value.Set(key.Text, item!);
                    }
                    return Skip("}"u8);
                default:
                    return false;
            }
        }

        private bool Length(out int length)
        {
            length = 0;
            return Until((byte)':', out var digits) && int.TryParse(digits, NumberStyles.None, Invariant, out length);
        }

        private bool Until(byte end, out ReadOnlySpan<byte> part)
        {
            part = default;
            var at = rest.IndexOf(end);
            if (at < 0) return false;
            part = rest[..at];
            rest = rest[(at + 1)..];
            return true;
        }

        private bool Skip(ReadOnlySpan<byte> expected)
        {
            if (!rest.StartsWith(expected)) return false;
            rest = rest[expected.Length..];
            return true;
        }
    }
}
