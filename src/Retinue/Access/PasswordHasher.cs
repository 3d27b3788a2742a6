using BCryptNet = BCrypt.Net.BCrypt;

namespace Retinue.Access;

/// <summary>
/// Passwords as bcrypt, the form that WHMCS stores, so that hashes can move in and out; older forms are checked too. Hashing costs tens of milliseconds of a core,
/// so it goes by turns (<see cref="HashingTurns"/>): calls that need none do not wait behind those that do.
/// </summary>
internal sealed class PasswordHasher(int cost)
{
    /// <summary>What is stored for somebody who has no password: no password matches it.</summary>
    public const string Unusable = "!";

    private readonly HashingTurns turns = new();
    private readonly Lazy<string> nobody = new(() => BCryptNet.HashPassword(Guid.NewGuid().ToString(), cost));

    public Task<string> Hash(string password) => turns.Run(() => BCryptNet.HashPassword(password, cost));

    /// <summary>
    /// Whether a password matches a hash in any of the known forms. Whatever is stored, and when nothing is, each spelling costs one bcrypt: time
    /// does not tell who exists, or whose hash was imported.
    /// </summary>
    public Task<bool> Verify(string password, string? hash) => turns.Run(() => PasswordFormats.Spellings(password).Any(spelling =>
    {
        var isBcrypt = PasswordFormats.IsBcrypt(hash);
        var isRight = BCryptNet.Verify(spelling, isBcrypt ? hash! : nobody.Value);
        return isBcrypt ? isRight : hash != null && PasswordFormats.MatchesDigest(spelling, hash);
    }));

    /// <summary>Whether a hash is as strong as one that we would make now; any other is made anew when its password is known for a moment.</summary>
    public bool IsCurrent(string hash) =>
        hash.StartsWith("$2a$", StringComparison.Ordinal) && PasswordFormats.IsBcrypt(hash) && int.Parse(hash.AsSpan(4, 2), Invariant) >= cost;
}
