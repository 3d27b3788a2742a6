using Retinue.Access;
using Retinue.Clients;
using Retinue.Users;

namespace Retinue.SignIn;

/// <summary>
/// What the link of an SSO token does when a browser follows it. Not among <see cref="ActionList"/>: nobody calls it with a credential. With a
/// client area it answers where to go there, with a code that the client area exchanges by RedeemSsoToken; without one, who was signed in.
/// </summary>
internal sealed class FollowSsoLink : ApiAction
{
    private const long CodeIsGoodMilliseconds = 60_000;

    public static readonly TextParam AccessToken = new("access_token", "The token of the link") { Required = true, Missing = SignInErrors.CodeExpired, Secret = true };

    public static readonly Field RedirectUrl = Field.Text("redirect_url", "Where to go in the client area; empty when there is none") with { Secret = true };
    public static readonly Field User = Field.Text("user", "Who was signed in");
    public static readonly Field ClientId = Field.Id("client_id", "To which account; 0 for none");
    public static readonly Field Client = Field.Text("client", "The name of the account");

    public override ActionSpec Spec { get; } = new("FollowSsoLink", "Signs in whoever follows the link of an SSO token")
    {
        Params = [AccessToken],
        Returns = [RedirectUrl, User, ClientId, Client],
        Errors = [SignInErrors.CodeExpired],
        Raises = SignedIn.Raises,
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var (token, code) = (call.Text(AccessToken), Secrets.NewToken());
        // Anybody may come here with anything: what is no token costs a read and no write.
        if (!await call.Read(db => LoginTokens.IsGood(db, LoginTokens.Sso, token, call.Now)).ConfigureAwait(false)) throw new Refused(SignInErrors.CodeExpired);
        return await SignedIn.Redeem(call, token, isThePerson: true, async (unit, signedIn) =>
        {
            var (subject, destination) = signedIn;
            var address = call.Options.ClientAreaUrl.Length == 0 ? "" : ClientArea.Address(call.Options.ClientAreaUrl, destination.Path, ClientArea.Code, code) ?? throw new Refused(SignInErrors.CodeExpired);
            if (address.Length > 0)
                await LoginTokens.Add(unit, new LoginToken(LoginTokens.SsoCode, subject.LoginId, subject.ClientId, subject.ContactId, destination.ToDetails(), call.Now + CodeIsGoodMilliseconds), code, call.Now).ConfigureAwait(false);

            var user = await SignInUser.Find(unit.Db, $"id = {subject.LoginId}").ConfigureAwait(false);
            var client = subject.ClientId is { } id ? await ClientRows.Find(unit.Db, $"id = {id}").ConfigureAwait(false) : null;
            return new Reply
            {
                { RedirectUrl, address },
                { User, $"{user?.FullName} {(user?.Email.Length > 0 ? $"<{user.Email}>" : "")}".Trim() },
                { ClientId, client?.Id ?? 0 },
                { Client, client?.Person is { } person ? person.Company.Length > 0 ? person.Company : person.FullName : "" },
            };
        }).ConfigureAwait(false);
    }
}
