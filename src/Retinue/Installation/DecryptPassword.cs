namespace Retinue.Installation;

/// <summary>Answers the text that EncryptPassword encrypted here (https://developers.whmcs.com/api-reference/decryptpassword/).</summary>
internal sealed class DecryptPassword : ApiAction
{
    private static readonly ApiError NotOurs = new("not_decryptable", "The password was not encrypted by EncryptPassword of this installation, or its key has changed", 422);

    private static readonly TextParam Password = new("password2", "What EncryptPassword answered") { Required = true, Secret = true };

    private static readonly Field Decrypted = Field.Text("password", "The text");

    public override ActionSpec Spec { get; } = new("DecryptPassword", "Answers the text that EncryptPassword encrypted")
    {
        Params = [Password],
        Returns = [Decrypted],
        Errors = [NotOurs],
    };

    public override Task<Reply> Run(Call call)
    {
        var text = call.Api.Vault.Decrypt(EncryptPassword.Purpose, call.Text(Password).Trim());
        return Task.FromResult(new Reply { { Decrypted, text ?? throw new Refused(NotOurs) { Parameter = Password.Name } } });
    }
}
