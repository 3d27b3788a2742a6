using Retinue.Access;
using Retinue.Events;
using Retinue.Users;

namespace Retinue.SignIn;

/// <summary>
/// Makes a link that signs somebody in to the client area without a password (https://developers.whmcs.com/api-reference/createssotoken/): good
/// once and for 60 seconds. A second factor is not asked for: whoever may call this vouches for the person.
/// </summary>
internal sealed class CreateSsoToken : ApiAction
{
    public const string LinkPath = "/oauth/singlesignon.php";
    private const long GoodMilliseconds = 60_000;

    private static readonly IntParam ClientId = new("client_id", "The client; 7.10 needs it, 8.x can do with a user alone") { Example = "1" };
    private static readonly IntParam ContactId = new("contact_id", "A sub-account of the client, instead of its owner") { Only = ApiVersion.V7 };
    private static readonly IntParam UserId = new("user_id", "The user, instead of the client's owner") { Only = ApiVersion.V8 };

    private static readonly Field AccessToken = Field.Text("access_token", "40 hex digits, good once and for 60 seconds") with { Secret = true };
    private static readonly Field RedirectUrl = Field.Text("redirect_url", "Where to send the person's browser") with { Secret = true };

    public override ActionSpec Spec { get; } = new("CreateSsoToken", "Makes a link that signs somebody in without a password")
    {
        Since = "7.10.0",
        Params = [ClientId, ContactId, UserId, .. SsoDestination.Params],
        Returns = [AccessToken, RedirectUrl],
        Errors =
        [
            SignInErrors.ClientInvalid, SignInErrors.ContactInvalid, SignInErrors.UserInvalid, SignInErrors.UserNotOfClient, SignInErrors.ClientOrUserRequired,
            SignInErrors.DestinationInvalid, SignInErrors.NotProvisioned, SignInErrors.SsoBlocked,
        ],
        Raises = [EventNames.SsoTokenAdd],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var destination = SsoDestination.Read(call);
        var token = Secrets.NewToken();
        return call.Write(async unit =>
        {
            var subject = call.Version == ApiVersion.V7
                ? await SsoSubject.OfContact(unit.Db, call.Number(ClientId), call.Number(ContactId)).ConfigureAwait(false)
                : await SsoSubject.OfUser(unit.Db, call.Number(ClientId), call.Number(UserId)).ConfigureAwait(false);
            if (destination == null) throw new Refused(SignInErrors.DestinationInvalid);
            await LoginTokens.Add(unit, new LoginToken(LoginTokens.Sso, subject.LoginId, subject.ClientId, subject.ContactId, destination.ToDetails(), call.Now + GoodMilliseconds), token, call.Now).ConfigureAwait(false);
            await unit.Raise(SignInEvents.SsoTokenMade(subject, destination.Name)).ConfigureAwait(false);
            return new Reply { { AccessToken, token }, { RedirectUrl, $"{call.Options.LinkBase}{LinkPath}?access_token={token}" } };
        });
    }
}
