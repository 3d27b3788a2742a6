using System.Buffers.Text;
using System.Text;
using Retinue.Access;

namespace Retinue.Mail.Unsubscribing;

/// <summary>
/// What a link to unsubscribe says: which message, which recipient of it, which category. It is signed and good for ever: whoever opens an old
/// message must be able to leave.
/// </summary>
/// <param name="Uid">That of the message.</param>
/// <param name="Position">That of the recipient.</param>
internal sealed record UnsubscribeToken(string Uid, long Position, string Category)
{
    private const string Purpose = "unsubscribe";
    private const int SignatureBytes = 16;
    private const int MaxLength = 400;

    public string Write(Vault vault)
    {
        var content = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(Invariant, $"{Uid}.{Position}.{Category}")));
        return $"{content}.{Sign(vault, content)}";
    }

    /// <summary>Reads what this installation has signed; null for anything else.</summary>
    public static UnsubscribeToken? Read(Vault vault, string token)
    {
        if (token.Length > MaxLength || token.Split('.') is not [var content, var signature] || !Secrets.Same(signature, Sign(vault, content)) || !Base64Url.IsValid(content)) return null;
        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(content)).Split('.', 3) is [var uid, var position, var category] && long.TryParse(position, Invariant, out var number)
            ? new UnsubscribeToken(uid, number, category) : null;
    }

    private static string Sign(Vault vault, string content) => Base64Url.EncodeToString(vault.Sign(Purpose, content).AsSpan(0, SignatureBytes));
}
