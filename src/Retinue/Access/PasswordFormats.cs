using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Retinue.Access;

/// <summary>
/// The forms in which WHMCS has stored passwords (compat.md 12.5), so that an import keeps every password: bcrypt, and the digests from before it.
/// </summary>
internal static partial class PasswordFormats
{
    /// <summary>
    /// Whether a hash is bcrypt that we can check: $2a$, $2b$ and $2y$ are one and the same; of $2x$, the mark of an old fault in PHP, ASCII
    /// passwords match. A work factor of 20 or more would keep a core busy for a minute: nobody stores that.
    /// </summary>
    public static bool IsBcrypt(string? hash) => hash != null && Bcrypt().IsMatch(hash);

    /// <summary>Whether a password matches one of the digests: HMAC-SHA256 with its key, md5 with its salt, or md5.</summary>
    public static bool MatchesDigest(string password, string hash)
    {
        if (Digest().Match(hash) is not { Success: true } parts) return false;
        var text = Encoding.UTF8.GetBytes(password);
        var salt = Encoding.UTF8.GetBytes(parts.Groups["salt"].Value);
        var expected = Convert.FromHexString(parts.Groups["hex"].Value);
        // An HMAC always has its key; without one the digits are no password's.
        if (expected.Length == SHA256.HashSizeInBytes) return salt.Length > 0 && CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(salt, text), expected);
        return CryptographicOperations.FixedTimeEquals(MD5.HashData([.. salt, .. text]), expected);
    }

    /// <summary>A password as it was typed, and as a form of WHMCS may have escaped it before it was hashed.</summary>
    public static IEnumerable<string> Spellings(string password)
    {
        yield return password;
        var escaped = password.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#039;", StringComparison.Ordinal);
        if (escaped != password) yield return escaped;
    }

    [GeneratedRegex(@"^\$2[abxy]\$(0[4-9]|1[0-9])\$[./A-Za-z0-9]{53}\z")]
    private static partial Regex Bcrypt();

    [GeneratedRegex(@"^(?<hex>[a-f0-9]{32}|[a-f0-9]{64})(:(?<salt>.+))?\z", RegexOptions.Singleline)]
    private static partial Regex Digest();
}
