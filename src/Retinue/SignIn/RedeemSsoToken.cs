using Retinue.Users;

namespace Retinue.SignIn;

/// <summary>
/// Tells a client area who comes, as the second half of an SSO link: by the code that the person's browser brought, or by the token itself where
/// browsers do not pass here. Our own: the documented API has its client area inside.
/// </summary>
internal sealed class RedeemSsoToken : ApiAction
{
    private static readonly TextParam Code = new("code", "The code that came with the browser") { Secret = true };
    private static readonly TextParam AccessToken = new("access_token", "The token of CreateSsoToken, instead of a code") { Secret = true };

    private static readonly Field UserId = Field.Id("user_id", "Who is signed in");
    private static readonly Field ClientId = Field.Id("client_id", "To which account; absent for a user without any");
    private static readonly Field ContactId = Field.Id("contact_id", "As which contact; absent for the owner");
    private static readonly Field Destination = Field.Text("destination", "Where the link leads, such as clientarea:invoices");
    private static readonly Field Path = Field.Text("path", "The same as a path below the client area");

    public override ActionSpec Spec { get; } = new("RedeemSsoToken", "Tells the client area who comes by an SSO link")
    {
        Params = [Code, AccessToken],
        Returns = [UserId, ClientId, ContactId, Destination, Path],
        Errors = [SignInErrors.CodeExpired],
        Raises = SignedIn.Raises,
        Writes = true,
    };

    public override Task<Reply> Run(Call call) => call.Text(AccessToken) is { Length: > 0 } token
        ? SignedIn.Redeem(call, token, isThePerson: false, static (_, signedIn) => new(Answer(signedIn)))
        : Exchange(call, call.Text(Code));

    /// <summary>The person signed in when the browser followed the link; this only tells who it was.</summary>
    private static Task<Reply> Exchange(Call call, string code) =>
        call.Write(async unit => Answer(await SignedIn.Use(unit, LoginTokens.SsoCode, code, call.Now).ConfigureAwait(false)));

    private static Reply Answer(SignedIn signedIn)
    {
        var reply = new Reply { { UserId, signedIn.Subject.LoginId } };
        if (signedIn.Subject.ClientId is { } client) reply.Add(ClientId, client);
        if (signedIn.Subject.ContactId is { } contact) reply.Add(ContactId, contact);
        reply.Add(Destination, signedIn.Destination.Name);
        reply.Add(Path, signedIn.Destination.Path);
        return reply;
    }
}
