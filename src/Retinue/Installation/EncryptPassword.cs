namespace Retinue.Installation;

/// <summary>
/// Encrypts a text with the key of this installation (https://developers.whmcs.com/api-reference/encryptpassword/), for whoever keeps secrets
/// of other systems beside it. Nothing is stored.
/// </summary>
internal sealed class EncryptPassword : ApiAction
{
    /// <summary>What these texts are encrypted for: nothing else that the installation encrypts can be read by <see cref="DecryptPassword"/>.</summary>
    public const string Purpose = "EncryptPassword";

    private static readonly TextParam Password = new("password2", "The text") { Required = true, Secret = true };

    private static readonly Field Encrypted = Field.Text("password", "The encrypted text");

    public override ActionSpec Spec { get; } = new("EncryptPassword", "Encrypts a text with the key of this installation")
    {
        Params = [Password],
        Returns = [Encrypted],
    };

    public override Task<Reply> Run(Call call) => Task.FromResult(new Reply { { Encrypted, call.Api.Vault.Encrypt(Purpose, call.Text(Password)) } });
}
