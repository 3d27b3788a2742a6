using OtpNet;
using Retinue.Events;

namespace Retinue.SignIn;

/// <summary>
/// Makes the secret of a second factor, for the app of a user: the one answer that shows it. Nothing is asked for until EnableTwoFactor proves that
/// the app has it. Our own: the documented API has it in its client area.
/// </summary>
internal sealed class SetUpTwoFactor : ApiAction
{
    private static readonly TextParam Issuer = new("issuer", "The name that the app shows; RETINUE_COMPANY_NAME when absent, or the host of the client area") { Example = "Example Hosting" };

    private static readonly Field Secret = Field.Text("secret", "The secret in base32, for typing") with { Secret = true };
    private static readonly Field Uri = Field.Text("otpauth_uri", "The same as an address, for a QR code") with { Secret = true };

    public override ActionSpec Spec { get; } = new("SetUpTwoFactor", "Makes the secret of a user's second factor")
    {
        Params = [.. SignInUser.Params, Issuer],
        Returns = [Secret, Uri],
        Errors = [SignInErrors.UserNotFound, SignInErrors.TwoFactorIsOn],
        Raises = [EventNames.UserTwoFactorSetUp],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var user = await SignInUser.Read(call).ConfigureAwait(false);
        var secret = TwoFactor.NewSecret();
        var encrypted = call.Api.Vault.Encrypt(TwoFactor.Purpose(user.Id), secret);
        var issuer = call.Text(Issuer).Trim() is { Length: > 0 } name ? name : Standard(call.Options);
        return await call.Write(async unit =>
        {
            if ((await TwoFactor.Lock(unit, call, user.Id).ConfigureAwait(false)).IsOn) throw new Refused(SignInErrors.TwoFactorIsOn);
            await TwoFactor.Store(unit, user.Id, new TwoFactor(IsOn: false, encrypted, Step: 0)).ConfigureAwait(false);
            await unit.Raise(SignInEvents.TwoFactorSetUp(user)).ConfigureAwait(false);
            return new Reply { { Secret, secret }, { Uri, new OtpUri(OtpType.Totp, secret, user.Email, issuer).ToString() } };
        }).ConfigureAwait(false);
    }

    private static string Standard(RetinueOptions options) => options.CompanyName.Length > 0
        ? options.CompanyName
        : new Uri(options.ClientAreaUrl.Length > 0 ? options.ClientAreaUrl : options.LinkBase).Host;
}
