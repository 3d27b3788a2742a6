namespace Retinue.Clients;

/// <summary>
/// Documented to answer the hash of a client's password (https://developers.whmcs.com/api-reference/getclientpassword/), and deprecated since
/// 8.0. A hash never leaves the server, so the answer has an empty one, for the sake of those who only look whether the client is there.
/// </summary>
internal sealed class GetClientPassword : ApiAction
{
    private static readonly IntParam UserId = new("userid", "The client") { Example = "1" };
    private static readonly TextParam Email = new("email", "The client's e-mail address, instead of the id") { Example = "jane.doe@example.com" };

    private static readonly Field Password = Field.Text("password", "Always empty: a hash never leaves the server");

    private const string Warning = "The hash of a password is not answered. Please use ValidateLogin to check a password";

    public override ActionSpec Spec { get; } = new("GetClientPassword", "Answers whether a client is there, and no password")
    {
        Params = [UserId, Email],
        Returns = [Password],
        Errors = [ClientErrors.IdNotFound],
    };

    public override async Task<Reply> Run(Call call)
    {
        var (id, key) = (call.Number(UserId), EmailKey.Of(call.Text(Email)));
        var found = await call.Read(db => db.Number(id != null
            ? $"SELECT COUNT(*) FROM clients WHERE id = {id}" : (Storage.Sql)$"SELECT COUNT(*) FROM clients WHERE email_key = {key} AND email_key <> ''")).ConfigureAwait(false);
        if (found == 0) throw new Refused(ClientErrors.IdNotFound);
        call.Warn(Warning);
        return new Reply { { Password, "" } };
    }
}
