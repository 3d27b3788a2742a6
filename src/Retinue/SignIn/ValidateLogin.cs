using Retinue.Clients;
using Retinue.Users;

namespace Retinue.SignIn;

/// <summary>
/// Checks the e-mail address and password of a client's owner or of a sub-account
/// (https://developers.whmcs.com/api-reference/validatelogin/). In 7.10 <c>userid</c> is the client, in 8.x the user. It notes nothing; only a
/// password that was imported in an older form is stored anew, at its first success.
/// </summary>
internal sealed class ValidateLogin : ApiAction
{
    private static readonly TextParam Email = new("email", "E-mail address of the client or sub-account") { Required = true, Missing = SignInErrors.LoginInvalid, Example = "jane.doe@example.com" };
    private static readonly TextParam Password = new("password2", "The password") { Required = true, Missing = SignInErrors.LoginInvalid, Secret = true };

    private static readonly Field UserId = Field.Number("userid", "7.10: the id of the client; 8.x: the id of the user");
    private static readonly Field ContactId = Field.Number("contactid", "The id of the contact, when a sub-account matched") with { Only = ApiVersion.V7 };
    private static readonly Field PasswordHash = Field.Text("passwordhash", "Always empty: a hash never leaves the server");
    private static readonly Field TwoFactor = new("twoFactorEnabled", FieldType.Boolean, "Whether a second factor must be asked for: ValidateTwoFactor");

    public override ActionSpec Spec { get; } = new("ValidateLogin", "Checks the e-mail address and password of somebody who logs in")
    {
        Params = [Email, Password],
        Returns = [UserId, ContactId, PasswordHash, TwoFactor],
        Errors = [SignInErrors.LoginInvalid],
    };

    public override async Task<Reply> Run(Call call)
    {
        var (key, password) = (EmailKey.Of(call.Text(Email)), call.Text(Password));
        // Who guesses waits. The answer is the only one that clients know; how long to wait is in a header for those who read it.
        await using var attempt = await call.Api.PasswordGuesses.Begin(key, call.Caller.Ip).ConfigureAwait(false);
        if (attempt.Wait > TimeSpan.Zero) throw new Refused(SignInErrors.LoginInvalid) { RetryAfter = attempt.Wait };

        var found = key.Length == 0 ? null : await call.Read(async db =>
        {
            var login = await Logins.Find(db, key).ConfigureAwait(false);
            var places = login == null ? [] : await Logins.OpenPlaces(db, login.Id).ConfigureAwait(false);
            return login == null ? null : new { Login = login, Place = places.FirstOrDefault() };
        }).ConfigureAwait(false);

        // The password is checked even when nobody was found: the time it takes must not tell.
        var right = await call.Passwords.Verify(password, found?.Login.PasswordHash).ConfigureAwait(false);
        if (!right || found == null || (found.Place == null && call.Version == ApiVersion.V7)) throw new Refused(SignInErrors.LoginInvalid);
        attempt.Right();
        if (!call.Passwords.IsCurrent(found.Login.PasswordHash)) await StoreAnew(call, found.Login, password).ConfigureAwait(false);

        var reply = new Reply { { UserId, call.Version == ApiVersion.V7 ? found.Place!.ClientId : found.Login.Id } };
        if (found.Place?.ContactId is { } contact) reply.Add(ContactId, contact);
        if (!found.Login.TwoFactor) reply.Add(PasswordHash, "");
        reply.Add(TwoFactor, found.Login.TwoFactor);
        return reply;
    }

    /// <summary>Replaces a hash of an older form, unless the password was changed while we hashed. The person changed nothing, so nothing is noted.</summary>
    private static async Task StoreAnew(Call call, Login login, string password)
    {
        var hash = await call.Passwords.Hash(password).ConfigureAwait(false);
        await call.Api.Store.Write(db => db.Execute(
            $"UPDATE logins SET version = version + 1, password_hash = {hash} WHERE id = {login.Id} AND password_hash = {login.PasswordHash}")).ConfigureAwait(false);
    }
}
