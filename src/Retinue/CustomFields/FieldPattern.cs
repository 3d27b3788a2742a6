using System.Text.RegularExpressions;

namespace Retinue.CustomFields;

/// <summary>
/// The regular expression of a custom field. It may be written as PHP writes one, with delimiters and modifiers (<c>/^[a-z]+$/i</c>), or bare.
/// It is somebody's input and is matched with somebody else's, so no match may take long.
/// </summary>
internal static class FieldPattern
{
    private const string Delimiters = "/#~";
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);

    public static bool IsValid(string pattern) => pattern.Length == 0 || Parse(pattern) != null;

    /// <summary>Whether a value matches; one that cannot be told in time does not.</summary>
    public static bool Matches(string pattern, string value)
    {
        if (pattern.Length == 0) return true;
        try
        {
            return Parse(pattern)?.IsMatch(value) == true;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static Regex? Parse(string pattern)
    {
        var options = RegexOptions.CultureInvariant;
        var end = pattern.LastIndexOf(pattern[0]);
        if (Delimiters.Contains(pattern[0]) && end > 0)
        {
            foreach (var modifier in pattern.AsSpan(end + 1))
            {
                // u says that texts are Unicode, which they are here anyway.
                if (modifier is not ('i' or 'm' or 's' or 'x' or 'u')) return null;
                options |= modifier switch
                {
                    'i' => RegexOptions.IgnoreCase,
                    'm' => RegexOptions.Multiline,
                    's' => RegexOptions.Singleline,
                    'x' => RegexOptions.IgnorePatternWhitespace,
                    _ => RegexOptions.None,
                };
            }
            pattern = pattern[1..end];
        }
        try
        {
            return new Regex(pattern, options, Longest);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
