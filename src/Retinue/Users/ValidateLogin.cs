using Retinue.Clients;

namespace Retinue.Users;

/// <summary>
/// Checks the e-mail address and password of a client's owner or of a sub-account
/// (https://developers.whmcs.com/api-reference/validatelogin/). In 7.10 <c>userid</c> is the client, in 8.x the user.
/// </summary>
internal sealed class ValidateLogin : ApiAction
{
    private static readonly ApiError Invalid = new("login_invalid", "Email or Password Invalid", 401);

    private static readonly TextParam Email = new("email", "E-mail address of the client or sub-account") { Required = true, Missing = Invalid, Example = "jane.doe@example.com" };
    private static readonly TextParam Password = new("password2", "The password") { Required = true, Missing = Invalid, Secret = true };

    private static readonly Field UserId = Field.Number("userid", "7.10: the id of the client; 8.x: the id of the user");
    private static readonly Field ContactId = Field.Number("contactid", "The id of the contact, when a sub-account matched") with { Only = ApiVersion.V7 };
    private static readonly Field PasswordHash = Field.Text("passwordhash", "Always empty: a hash never leaves the server");
    private static readonly Field TwoFactor = new("twoFactorEnabled", FieldType.Boolean, "Whether a second factor must be asked for");

    public override ActionSpec Spec { get; } = new("ValidateLogin", "Checks the e-mail address and password of somebody who logs in")
    {
        Params = [Email, Password],
        Returns = [UserId, ContactId, PasswordHash, TwoFactor],
        Errors = [Invalid],
    };

    public override async Task<Reply> Run(Call call)
    {
        var key = EmailKey.Of(call.Text(Email));
        var found = key.Length == 0 ? null : await call.Read(async db =>
        {
            var login = await Logins.Find(db, key).ConfigureAwait(false);
            var places = login == null ? [] : await Logins.Memberships(db, login.Id).ConfigureAwait(false);
            return login == null ? null : new { Login = login, Place = places.FirstOrDefault() };
        }).ConfigureAwait(false);

        // The password is checked even when nobody was found: the time it takes must not tell.
        var right = await call.Passwords.Verify(call.Text(Password), found?.Login.PasswordHash).ConfigureAwait(false);
        if (!right || found == null || (found.Place == null && call.Version == ApiVersion.V7)) throw new Refused(Invalid);

        var reply = new Reply { { UserId, call.Version == ApiVersion.V7 ? found.Place!.ClientId : found.Login.Id } };
        if (found.Place?.ContactId is { } contact) reply.Add(ContactId, contact);
        if (!found.Login.TwoFactor) reply.Add(PasswordHash, "");
        reply.Add(TwoFactor, found.Login.TwoFactor);
        return reply;
    }
}
