using System.Buffers;
using System.Text;

namespace Retinue.Server.Api;

/// <summary>Reads <c>a=b&amp;c%5Bd%5D=e</c>, from a body or a query, by PHP's rules; see <see cref="FormKey"/>.</summary>
internal static class FormReader
{
    public static void Read(ReadOnlySpan<byte> form, Value table, RequestLimits limits)
    {
        var fields = 0;
        while (!form.IsEmpty)
        {
            var end = form.IndexOf((byte)'&');
            var field = end < 0 ? form : form[..end];
            form = end < 0 ? default : form[(end + 1)..];
            if (field.IsEmpty) continue;
            if (++fields > limits.MaxFields) throw new Refused(RequestErrors.TooManyFields, limits.MaxFields);
            var equals = field.IndexOf((byte)'=');
            var name = Decode(equals < 0 ? field : field[..equals]);
            var value = equals < 0 ? "" : Decode(field[(equals + 1)..]);
            FormKey.Put(table, name, value, limits.MaxNesting);
        }
    }

    /// <summary>Plus is a blank, <c>%41</c> is a byte, a percent sign without two digits is itself; bytes that are not UTF-8 become U+FFFD.</summary>
    internal static string Decode(ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAny((byte)'%', (byte)'+') < 0) return Encoding.UTF8.GetString(text);
        var rented = text.Length > 512 ? ArrayPool<byte>.Shared.Rent(text.Length) : null;
        var bytes = rented ?? stackalloc byte[512];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '+') c = (byte)' ';
            else if (c == '%' && i + 2 < text.Length && char.IsAsciiHexDigit((char)text[i + 1]) && char.IsAsciiHexDigit((char)text[i + 2]))
            {
                c = (byte)(Digit(text[i + 1]) << 4 | Digit(text[i + 2]));
                i += 2;
            }
            bytes[length++] = c;
        }
        var decoded = Encoding.UTF8.GetString(bytes[..length]);
        if (rented != null) ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        return decoded;
    }

    private static int Digit(byte c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}
