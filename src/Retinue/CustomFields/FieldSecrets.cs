using Retinue.Access;

namespace Retinue.CustomFields;

/// <summary>
/// The values of password fields: encrypted wherever they are stored or answered, with the key of the installation. Whoever may call
/// DecryptPassword can read them, and an encrypted value that is sent back as it was answered stays what it is.
/// </summary>
internal static class FieldSecrets
{
    /// <summary>The purpose of EncryptPassword and DecryptPassword.</summary>
    private const string Purpose = "EncryptPassword";

    public static string Hide(Vault vault, string value) => value.Length == 0 ? "" : vault.Encrypt(Purpose, value);

    /// <summary>What was hidden; a text that was not comes back as it is.</summary>
    public static string Show(Vault vault, string value) => vault.Decrypt(Purpose, value) ?? value;
}
