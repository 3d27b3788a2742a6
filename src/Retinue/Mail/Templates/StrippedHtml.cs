using System.Net;
using System.Text;

namespace Retinue.Mail.Templates;

/// <summary>The words of HTML that no tree can be made of: whatever stands between its tags, in one pass.</summary>
internal static class StrippedHtml
{
    public static string Of(string html)
    {
        var words = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            if (tag < 0) tag = html.Length;
            words.Append(html, at, tag - at).Append('\n');
            var end = tag < html.Length ? html.IndexOf('>', tag) : -1;
            at = end < 0 ? html.Length : end + 1;
        }
        var lines = WebUtility.HtmlDecode(words.ToString()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join('\n', lines) + "\n";
    }
}
