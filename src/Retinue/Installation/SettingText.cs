using System.Globalization;

namespace Retinue.Installation;

/// <summary>How the texts of settings are read. A FormatException says what is wrong where what is expected does not say it already.</summary>
internal static class SettingText
{
    public static string Text(string text) => text;

    public static bool Flag(string text) => text.Trim().ToLowerInvariant() switch
    {
        "1" or "true" or "on" or "yes" => true,
        "" or "0" or "false" or "off" or "no" => false,
        _ => throw new FormatException(""),
    };

    public static string Shown(bool flag) => flag ? "on" : "off";

    public static Func<string, int> Number(int from, int to) => text =>
        int.TryParse(text.Trim(), NumberStyles.None, Invariant, out var number) && number >= from && number <= to
            ? number : throw new FormatException("");

    public static Func<string, string> OneOf(params string[] words) => text =>
        words.FirstOrDefault(w => w.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw new FormatException("");

    /// <summary>A text that may stand in the header of a message.</summary>
    public static Func<string, string> Line(int longest) => text =>
        text.Trim() is var line && line.Length <= longest && !line.Any(char.IsControl) ? line : throw new FormatException("");

    /// <summary>An http or https address without a query; empty is none.</summary>
    public static string Url(string text)
    {
        text = text.Trim();
        return text.Length == 0 || (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Query.Length + url.Fragment.Length + url.UserInfo.Length == 0)
            ? text : throw new FormatException("");
    }
}
