using BCryptNet = BCrypt.Net.BCrypt;

namespace Retinue.Access;

/// <summary>
/// Passwords as bcrypt, the form that WHMCS stores, so that hashes can move in and out. Hashing costs tens of milliseconds of a core:
/// no more than half of the cores ever hash, so that the calls which need none do not wait behind those that do.
/// </summary>
internal sealed class PasswordHasher(int cost)
{
    /// <summary>What is stored for somebody who has no password: no password matches it.</summary>
    public const string Unusable = "!";

    private readonly SemaphoreSlim places = new(Math.Max(1, Environment.ProcessorCount / 2));
    private readonly Lazy<string> nobody = new(() => BCryptNet.HashPassword(Guid.NewGuid().ToString(), cost));

    public Task<string> Hash(string password) => Work(() => BCryptNet.HashPassword(password, cost));

    /// <summary>Whether a password matches. An unusable or missing hash costs the same time, so that time does not tell who exists.</summary>
    public Task<bool> Verify(string password, string? hash) => Work(() =>
    {
        var usable = hash != null && hash.StartsWith("$2", StringComparison.Ordinal);
        return BCryptNet.Verify(password, usable ? hash! : nobody.Value) && usable;
    });

    private async Task<T> Work<T>(Func<T> work)
    {
        await places.WaitAsync().ConfigureAwait(false);
        try
        {
            return await Task.Run(work).ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }
}
