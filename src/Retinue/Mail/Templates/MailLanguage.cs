using System.Collections.Concurrent;
using System.Globalization;

namespace Retinue.Mail.Templates;

/// <summary>Languages by their English names in lower case, as clients have them (<c>german</c>, <c>portuguese-br</c>); codes such as <c>de-AT</c> are understood too.</summary>
internal static class MailLanguage
{
    /// <summary>The language of the templates that the program brings without a language.</summary>
    public const string English = "english";

    private static readonly ConcurrentDictionary<string, string> Names = new(StringComparer.Ordinal);

    private static readonly Lazy<Dictionary<string, CultureInfo>> Cultures = new(() => CultureInfo.GetCultures(CultureTypes.NeutralCultures)
        .Where(c => c.TwoLetterISOLanguageName.Length == 2).OrderBy(c => c.Name.Length).DistinctBy(NameOf).ToDictionary(NameOf));

    /// <summary>The one way in which a language is written.</summary>
    public static string Of(string language)
    {
        var text = language.Trim().ToLowerInvariant().Replace('_', '-');
        return text.Length is 2 or 5 && (text.Length == 2 || text[2] == '-') ? Names.GetOrAdd(text[..2], FromCode) : text;
    }

    /// <summary>The languages to look for, the best first; the last is the text without one.</summary>
    /// <param name="installation">The language of those who have none.</param>
    public static IReadOnlyList<string> Chain(string language, string installation) =>
        [.. new[] { Of(language), Of(installation) }.Where(l => l.Length > 0).SelectMany(Alternatives).Append("").Distinct()];

    /// <summary>The ISO 639 code, for HTML; empty for a language that is not known.</summary>
    public static string Code(string language) => Cultures.Value.GetValueOrDefault(Of(language).Split('-')[0])?.TwoLetterISOLanguageName ?? "";

    public static bool IsRightToLeft(string language) => Cultures.Value.GetValueOrDefault(Of(language).Split('-')[0])?.TextInfo.IsRightToLeft == true;

    /// <summary>What has no language is English until the operator writes it otherwise.</summary>
    private static IEnumerable<string> Alternatives(string language)
    {
        yield return language;
        if (language.IndexOf('-') is var dash and > 0) yield return language[..dash];
        if (language == English) yield return "";
    }

    private static string FromCode(string code)
    {
        try
        {
            return NameOf(CultureInfo.GetCultureInfo(code));
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }

    private static string NameOf(CultureInfo culture) => culture.EnglishName.Split(' ')[0].ToLowerInvariant();
}
