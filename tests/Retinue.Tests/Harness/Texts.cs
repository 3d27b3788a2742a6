using CsCheck;

namespace Retinue.Tests.Harness;

/// <summary>Texts that have broken programs before.</summary>
internal static class Texts
{
    public static readonly string[] Nasty =
    [
        "", " ", "  trailing blanks  ", "\t\r\n", "a\rb\r\nc\nd", "'", "''", "\"", "\\", "\\'", "\\\\", "%", "_", "`", ";", "--", "/* */", "#", "?", "@p0", "@p1", "{0}",
        "' OR '1'='1", "'; DROP TABLE clients; --", "\\' OR 1=1 --", "<b>&amp;</b>", "&lt;", "&#39;", "]]>", "<!--", "a=b;c=d", "null", "NULL", "true", "0", "-0", "1e5",
        "é", "e\u0301", "ß", "İ", "ı", "ﬁ", "中文", "العربية", "\u202Eright to left", "\u200B", "\uFEFF", "\u00A0", "\u2028\u2029", "😀", "👩‍👩‍👧‍👦", "\U0010FFFF", "\uFFFD", "\uFFFE", "\uFFFF",
        "\0", "a\0b", "\u0001\u0008\u000B\u001F\u007F\u0085",
    ];

    /// <summary>Any text that is Unicode.</summary>
    public static readonly Gen<string> Any = Gen.OneOf(
        Gen.OneOf(Nasty),
        Gen.Char["abcXYZ 019'\"\\&<>;=[]%"].Array[0, 12].Select(c => new string(c)),
        Gen.Char.Array[0, 12].Select(c => Value.WellFormed(new string(c))),
        Gen.OneOf(Nasty).Array[2, 4].Select(parts => string.Concat(parts)));

    /// <summary>Any sequence of characters, halves of surrogate pairs included.</summary>
    public static readonly Gen<string> Broken = Gen.OneOf(
        Any,
        Gen.Char.Array[0, 12].Select(c => new string(c)),
        Gen.OneOf("\uD800", "\uDC00", "\uD83D", "\uDE00", "a", "@", "é").Array[0, 6].Select(parts => string.Concat(parts)));
}
