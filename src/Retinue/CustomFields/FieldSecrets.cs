using Retinue.Access;
using Retinue.Installation;

namespace Retinue.CustomFields;

/// <summary>
/// The values of password fields: encrypted wherever they are stored or answered, with the key of the installation. Whoever may call
/// DecryptPassword can read them, and an encrypted value that is sent back as it was answered stays what it is.
/// </summary>
internal static class FieldSecrets
{
    public static string Hide(Vault vault, string value) => value.Length == 0 ? "" : vault.Encrypt(EncryptPassword.Purpose, value);

    /// <summary>What was hidden; a text that was not comes back as it is.</summary>
    public static string Show(Vault vault, string value) => vault.Decrypt(EncryptPassword.Purpose, value) ?? value;
}
