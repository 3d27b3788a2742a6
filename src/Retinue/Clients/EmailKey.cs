using System.Globalization;
using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;

namespace Retinue.Clients;

/// <summary>
/// The form in which e-mail addresses are compared: without blanks around it, NFC, lower case, the domain in ASCII. Two addresses with the
/// same key are the same person, and the unique index on the keys of logins is what decides that.
/// </summary>
internal static class EmailKey
{
    /// <summary>The longest key that is stored as it is; more than an address can have (RFC 5321: 254).</summary>
    private const int MaxLength = 320;
    private static readonly IdnMapping Idn = new() { AllowUnassigned = true, UseStd3AsciiRules = false };

    /// <summary>The key of an address; empty for an empty one. Any text has a key, and the key of a key is itself.</summary>
    public static string Of(string email)
    {
        var key = Fold(email.Trim());
        var at = key.LastIndexOf('@');
        if (at >= 0) key = string.Concat(key.AsSpan(0, at + 1), Domain(key[(at + 1)..]));
        return key.Length <= MaxLength ? key : Shorten(key);
    }

    /// <summary>Whether a text has the form of an address; most actions store whatever they are given, as documented.</summary>
    public static bool IsAddress(string email) => MailAddress.TryCreate(email.Trim(), out var address) && address.Address == email.Trim();

    /// <summary>Case and composition folded, for comparing names and addresses without the help of a database.</summary>
    public static string Fold(string text)
    {
        if (System.Text.Ascii.IsValid(text)) return text.ToLowerInvariant();
        // Half a surrogate pair and U+FFFE are no characters, and the framework refuses to compose a text that has one.
        text = Value.WellFormed(text).Replace('\uFFFE', '\uFFFD');
        // Twice: lower case can bring letters that compose (U+0130 becomes i and a dot above).
        return text.Normalize().ToLowerInvariant().Normalize();
    }

    private static string Domain(string domain)
    {
        if (System.Text.Ascii.IsValid(domain)) return domain;
        try
        {
            // The mapping can leave a blank at the end, where an invisible character stood behind it.
            return Fold(Idn.GetAscii(domain)).TrimEnd();
        }
        catch (ArgumentException)
        {
            return domain;
        }
    }

    /// <summary>
    /// What is too long for an index is told apart by its digest alone: the beginning of an address could end within a character, or have a
    /// domain that folds further.
    /// </summary>
    private static string Shorten(string key) => "#" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
