using System.Text.RegularExpressions;
using Retinue.Access;

namespace Retinue.Mail.Bounces;

/// <summary>
/// The envelope sender of a message, to which it comes back: <c>bounces+UID.SIGNATURE@example.com</c>. The signature keeps strangers from
/// inventing addresses, and nothing in it has to be kept.
/// </summary>
internal static partial class BounceAddress
{
    private const string Purpose = "bounce address";
    private const int SignatureBytes = 8;

    /// <summary>The address for a message.</summary>
    /// <param name="vault">Signs.</param>
    /// <param name="address">Where bounces are taken: <c>bounces@example.com</c>. The part before the @ has at most 14 characters, or the whole would be longer than the 64 that are allowed.</param>
    /// <param name="uid">That of the message.</param>
    public static string For(Vault vault, string address, string uid)
    {
        var at = address.LastIndexOf('@');
        return $"{address[..at]}+{uid}.{Sign(vault, uid)}{address[at..]}";
    }

    /// <summary>The uid of the message whose address it is; null for any other address. Servers may have changed the case.</summary>
    public static string? Read(Vault vault, string address)
    {
        var match = Pattern().Match(address);
        if (!match.Success) return null;
        var uid = match.Groups[1].Value.ToLowerInvariant();
        return Secrets.Same(match.Groups[2].Value.ToLowerInvariant(), Sign(vault, uid)) ? uid : null;
    }

    private static string Sign(Vault vault, string uid) => Convert.ToHexStringLower(vault.Sign(Purpose, uid).AsSpan(0, SignatureBytes));

    [GeneratedRegex(@"\+([0-9a-f]{32})\.([0-9a-f]{16})@", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
