using Retinue.Access;
using Retinue.SignIn;
using Retinue.Tests.Harness;
using Retinue.Tests.SignIn;
using Retinue.Users;

namespace Retinue.Tests.Answers;

/// <summary>SSO links, resets, verified addresses and second factors. What a mail or a first answer would bring is put there beforehand.</summary>
internal sealed class SignInAnswers : GoldenGroup
{
    private const string TwoFactorSecret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /// <summary>Of that secret, by the clock of the golden tests.</summary>
    private const string TwoFactorCode = "427587";

    public override IReadOnlyList<GoldenCase> Cases { get; } =
    [
        new("CreateSsoToken", "success", "client_id=1&destination=clientarea:invoices"),
        new("CreateSsoToken", "error", "client_id=1&destination=nowhere"),
        new("RedeemSsoToken", "success", "code=code{0}"),
        new("RedeemSsoToken", "error", "code=unknown"),
        new("VerifyUserEmail", "success", "token=verify{0}"),
        new("VerifyUserEmail", "error", "token=unknown"),
        new("ResetPassword", "success", "email=jane%40example.com"),
        new("ResetPassword", "error", "email=nobody%40example.com"),
        new("CompletePasswordReset", "success", "token=reset{0}&password2=chosen"),
        new("CompletePasswordReset", "error", "token=unknown&password2=chosen"),
        new("SendEmailVerification", "success", "email=sam%40example.com"),
        new("SendEmailVerification", "error", "user_id=999"),
        new("SetUpTwoFactor", "success", "user_id=1&issuer=S%C3%B6hne+%26+Co"),
        new("SetUpTwoFactor", "error", "user_id=999"),
        new("EnableTwoFactor", "success", $"email=person{{0}}%40example.com&code={TwoFactorCode}"),
        new("EnableTwoFactor", "error", "user_id=2&code=123456"),
        new("ValidateTwoFactor", "success", "email=person{0}%40example.com&code={0}"),
        new("ValidateTwoFactor", "error", $"email=person{{0}}%40example.com&code={TwoFactorCode}"),
        new("ValidateLogin", "two_factor", "email=person{0}%40example.com&password2=chosen"),
        new("DisableTwoFactor", "success", "email=person{0}%40example.com"),
        new("DisableTwoFactor", "error", "user_id=999"),
    ];

    public override async Task SetUp(TestServer server)
    {
        await People.Fill(server.Api);
        foreach (var (version, format) in Cases[0].Shapes)
        {
            var shape = version + format;
            var address = $"person{shape}@example.com";
            await Do(server, "AddClient", "noemail=1", "skipvalidation=1", "password2=x", $"email={address}");
            var id = await server.Api.Store.Read(db => db.Number($"SELECT id FROM logins WHERE email_key = {address}"));
            var secret = server.Api.Vault.Encrypt(TwoFactor.Purpose(id), TwoFactorSecret);
            await server.Api.Store.Write(db => db.Execute($"UPDATE logins SET two_factor_secret = {secret} WHERE id = {id}"));
            await Add(server, new(LoginTokens.SsoCode, 3, 1, 2, new SsoDestination("clientarea:invoices", "/invoices").ToDetails(), LoginTokens.Never), $"code{shape}");
            await Add(server, new(LoginTokens.PasswordReset, id, null, null, address, LoginTokens.Never), $"reset{shape}");
            await Add(server, new(LoginTokens.EmailVerification, id, null, null, address, LoginTokens.Never), $"verify{shape}");
            await Add(server, new(LoginTokens.RecoveryCode, id, null, null, "", LoginTokens.Never), TwoFactor.RecoveryToken(id, shape));
        }
    }

    private static Task<int> Add(TestServer server, LoginToken token, string secret) => server.Api.Store.Write(db => db.Execute($"""
        INSERT INTO login_tokens (hash, kind, login_id, client_id, contact_id, details, expires_at, used_at, created_at)
        VALUES ({Secrets.Hash(secret)}, {token.Kind}, {token.LoginId}, {token.ClientId}, {token.ContactId}, {token.Details}, {token.ExpiresAt}, 0, 0)
        """));
}
