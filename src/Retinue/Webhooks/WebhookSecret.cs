using System.Security.Cryptography;
using System.Text;
using Retinue.Access;

namespace Retinue.Webhooks;

/// <summary>Secrets and signatures by https://www.standardwebhooks.com/: a secret is <c>whsec_</c> and base64, a signature <c>v1,</c> and base64.</summary>
internal static class WebhookSecret
{
    private const string Prefix = "whsec_";
    private const string Purpose = "webhook";

    /// <summary>As many bytes as the hash has; the specification wants 24 to 64.</summary>
    private const int Size = 32;

    public static string New() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Size));

    public static string Encrypt(Vault vault, string secret) => vault.Encrypt(Purpose, secret);

    /// <summary>The signatures of a message: by the secret, and by the one before it while that is valid. Null when the secret cannot be decrypted.</summary>
    /// <param name="seconds">The time of the attempt, in UTC seconds since 1970.</param>
    public static string? Sign(Vault vault, Webhook webhook, string messageId, long seconds, byte[] body)
    {
        if (vault.Decrypt(Purpose, webhook.Secret) is not { } secret) return null;
        var signature = Sign(secret, messageId, seconds, body);
        if (webhook.OldSecret.Length == 0 || webhook.OldSecretUntil / 1000 < seconds || vault.Decrypt(Purpose, webhook.OldSecret) is not { } old) return signature;
        return $"{signature} {Sign(old, messageId, seconds, body)}";
    }

    private static string Sign(string secret, string messageId, long seconds, byte[] body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{messageId}.{seconds.ToString(Invariant)}."), .. body];
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret[Prefix.Length..]), signed));
    }
}
