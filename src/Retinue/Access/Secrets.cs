using System.Security.Cryptography;
using System.Text;

namespace Retinue.Access;

/// <summary>Random identifiers and secrets, and the form in which a secret is kept.</summary>
internal static class Secrets
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>The length that the documentation shows for identifiers and secrets.</summary>
    public const int Length = 32;

    /// <summary>32 random letters and digits: 190 bits, which nobody guesses.</summary>
    public static string New() => RandomNumberGenerator.GetString(Letters, Length);

    /// <summary>40 random hex digits, 160 bits: the form that the documentation shows for tokens in links.</summary>
    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));

    /// <summary>SHA-256 in hex: fast, as is right for a random secret and wrong for a password.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Compares in the same time whether they differ early or late.</summary>
    public static bool Matches(string secret, string hash)
    {
        Span<byte> digest = stackalloc byte[32];
        Span<char> hex = stackalloc char[64];
        var bytes = Encoding.UTF8.GetMaxByteCount(secret.Length) <= 512 ? stackalloc byte[512] : new byte[Encoding.UTF8.GetMaxByteCount(secret.Length)];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(secret, bytes)], digest);
        Convert.TryToHexStringLower(digest, hex, out _);
        return CryptographicOperations.FixedTimeEquals(System.Runtime.InteropServices.MemoryMarshal.AsBytes(hex),
            System.Runtime.InteropServices.MemoryMarshal.AsBytes(hash.AsSpan()));
    }

    /// <summary>Compares two texts in the same time whether they differ early or late.</summary>
    public static bool Same(string a, string b) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(a)), SHA256.HashData(Encoding.UTF8.GetBytes(b)));

    /// <summary>The lower-case hex md5 that the documented admin login sends instead of a password.</summary>
    public static string Md5(string password) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(password)));
}
