using System.Security.Cryptography;
using System.Text;

namespace Retinue.Access;

/// <summary>
/// Encrypts what must be read again (second-factor secrets, webhook secrets, EncryptPassword) with the key of the installation: AES-256-GCM,
/// bound to a purpose, so that a value from one place cannot be used in another. The key is <see cref="RetinueOptions.Key"/> or, without it, a
/// file that is made at its first use.
/// </summary>
internal sealed class Vault(RetinueOptions options)
{
    public const string FileName = "key";
    private const string Prefix = "enc1:";
    private const int KeySize = 32;
    private static readonly int NonceSize = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagSize = AesGcm.TagByteSizes.MaxSize;

    private readonly Lazy<byte[]> key = new(() => options.Key.Length > 0 ? SHA256.HashData(Encoding.UTF8.GetBytes(options.Key)) : FromFile(options.Data));

    /// <summary>Whether a text looks like one that was encrypted, by whatever key.</summary>
    public static bool IsEncrypted(string text) => text.StartsWith(Prefix, StringComparison.Ordinal);

    public string Encrypt(string purpose, string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var whole = new byte[NonceSize + plain.Length + TagSize];
        var nonce = whole.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key.Value, TagSize);
        aes.Encrypt(nonce, plain, whole.AsSpan(NonceSize, plain.Length), whole.AsSpan(NonceSize + plain.Length), Encoding.UTF8.GetBytes(purpose));
        return Prefix + Convert.ToBase64String(whole);
    }

    /// <summary>The text that was encrypted; null when it was not by this key and for this purpose.</summary>
    public string? Decrypt(string purpose, string encrypted)
    {
        var whole = new byte[encrypted.Length];
        if (!encrypted.StartsWith(Prefix, StringComparison.Ordinal) || !Convert.TryFromBase64String(encrypted[Prefix.Length..], whole, out var length) || length < NonceSize + TagSize) return null;
        var plain = new byte[length - NonceSize - TagSize];
        try
        {
            using var aes = new AesGcm(key.Value, TagSize);
            aes.Decrypt(whole.AsSpan(0, NonceSize), whole.AsSpan(NonceSize, plain.Length), whole.AsSpan(length - TagSize, TagSize), plain, Encoding.UTF8.GetBytes(purpose));
            return Encoding.UTF8.GetString(plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    /// <summary>Signs what comes back from outside, such as the token of a link, so that nobody else can have made it. For this purpose alone.</summary>
    public byte[] Sign(string purpose, string text) => HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes($"{purpose}\n{text}"));

    private static byte[] FromFile(string folder)
    {
        var path = Path.Combine(folder, FileName);
        Directory.CreateDirectory(folder);
        if (!File.Exists(path))
        {
            // Whole under another name first: a second process must never read half a key, and whoever comes second uses the first one's.
            var own = $"{path}.{Guid.NewGuid():N}";
            using (var file = new FileStream(own, OperatingSystem.IsWindows()
                ? new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write }
                : new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }))
            {
                file.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeySize))));
                file.Flush(flushToDisk: true);
            }
            try
            {
                File.Move(own, path, overwrite: false);
            }
            catch (IOException) when (File.Exists(path))
            {
                File.Delete(own);
            }
        }
        var bytes = new byte[KeySize];
        return Convert.TryFromBase64String(File.ReadAllText(path).Trim(), bytes, out var length) && length == KeySize ? bytes
            : throw new SettingException($"{path} is not a key of Retinue: 32 bytes in base64 are expected. Put the right file there, or set RETINUE_KEY.");
    }
}
