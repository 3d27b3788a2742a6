using System.Security.Cryptography;
using OtpNet;
using Retinue.Access;
using Retinue.Events;
using Retinue.Storage;
using Retinue.Users;

namespace Retinue.SignIn;

/// <summary>
/// The second factor of a login: codes of an app by RFC 6238 (six digits, 30 seconds, SHA-1, which is what all apps know), and recovery codes for
/// when the phone is gone. The secret is encrypted at rest and bound to its login.
/// </summary>
/// <param name="IsOn">Whether it is asked for; a secret that was set up and never confirmed is not.</param>
/// <param name="Secret">Encrypted; empty when nothing was set up.</param>
/// <param name="Step">The last time step whose code was accepted.</param>
internal sealed record TwoFactor(bool IsOn, string Secret, long Step)
{
    public const int RecoveryCodeCount = 10;
    private const int SecretBytes = 20;
    private const int RecoveryBytes = 10;

    /// <summary>A clock may be half a minute off: the codes beside the present one are good too.</summary>
    private static readonly VerificationWindow Window = new(previous: 1, future: 1);

    public static readonly TextParam CodeParam = new("code", "Six digits of the app") { Required = true, Missing = SignInErrors.CodeInvalid, Secret = true, Example = "123456" };

    public static string NewSecret() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(SecretBytes)).TrimEnd('=');

    /// <summary>80 random bits, which nobody guesses even with the hashes in hand: <c>abcd-efgh-jklm-nopq</c>.</summary>
    public static string NewRecoveryCode() =>
        string.Join('-', Base32Encoding.ToString(RandomNumberGenerator.GetBytes(RecoveryBytes)).ToLowerInvariant().Chunk(4).Select(part => new string(part)));

    /// <summary>What a secret is encrypted for: in another login's row it cannot be read.</summary>
    public static string Purpose(long loginId) => $"two-factor:{loginId.ToString(Invariant)}";

    /// <summary>The second factor of a login that was just found.</summary>
    /// <exception cref="Refused"><see cref="SignInErrors.UserNotFound"/>: it ended since.</exception>
    public static async ValueTask<TwoFactor> Find(Session db, long loginId) =>
        await db.First($"SELECT two_factor, two_factor_secret, two_factor_step FROM logins WHERE id = {loginId}", row => new TwoFactor(row.Flag(0), row.Text(1), row.Long(2))).ConfigureAwait(false)
        ?? throw new Refused(SignInErrors.UserNotFound);

    /// <summary>Takes a login for this unit of work and reads its second factor, which then stays as it is.</summary>
    public static async ValueTask<TwoFactor> Lock(UnitOfWork unit, Call call, long loginId)
    {
        await Logins.Lock(unit, loginId, call.Now).ConfigureAwait(false);
        return await Find(unit.Db, loginId).ConfigureAwait(false);
    }

    /// <summary>Itself, when it is switched on.</summary>
    public TwoFactor IfOn() => IsOn ? this : throw new Refused(SignInErrors.TwoFactorIsOff);

    /// <summary>Itself, when it was set up and is yet to be switched on.</summary>
    public TwoFactor IfSetUp() => IsOn ? throw new Refused(SignInErrors.TwoFactorIsOn) : Secret.Length == 0 ? throw new Refused(SignInErrors.TwoFactorNotSetUp) : this;

    public static async ValueTask Store(UnitOfWork unit, long loginId, TwoFactor factor) => await unit.Add(
        $"UPDATE logins SET two_factor = {factor.IsOn}, two_factor_secret = {factor.Secret}, two_factor_step = {factor.Step} WHERE id = {loginId}").ConfigureAwait(false);

    /// <summary>How many recovery codes are left.</summary>
    public static ValueTask<long> CodesLeft(Session db, long loginId, long now) => LoginTokens.Count(db, loginId, LoginTokens.RecoveryCode, now);

    /// <summary>A recovery code as its token: with the login, so that it opens no other; however it is typed.</summary>
    public static string RecoveryToken(long loginId, string code) => $"{loginId.ToString(Invariant)}:{Bare(code).ToLowerInvariant()}";

    /// <summary>The time step whose code this is, when it is later than the last that was accepted; null for any other code.</summary>
    public long? StepOf(Call call, long loginId, string code)
    {
        var digits = Bare(code);
        if (digits.Length != 6 || !digits.All(char.IsAsciiDigit)) return null;
        var secret = call.Api.Vault.Decrypt(Purpose(loginId), Secret)
            ?? throw new InvalidOperationException($"The second factor of user {loginId.ToString(Invariant)} was encrypted with another key than the present RETINUE_KEY.");
        var isRight = new Totp(Base32Encoding.ToBytes(secret)).VerifyTotp(DateTimeOffset.FromUnixTimeMilliseconds(call.Now).UtcDateTime, digits, out var step, Window);
        return isRight && step > Step ? step : null;
    }

    /// <summary>Begins an attempt, which counts as a failure unless it is said to be right.</summary>
    /// <exception cref="Refused"><see cref="SignInErrors.TooManyCodes"/>.</exception>
    public static async ValueTask<LoginThrottle.Attempt> Guess(Call call, long loginId)
    {
        var attempt = await call.Api.CodeGuesses.Begin(loginId.ToString(Invariant), ip: "").ConfigureAwait(false);
        return attempt.Wait == TimeSpan.Zero ? attempt
            : throw new Refused(SignInErrors.TooManyCodes, ((long)Math.Ceiling(attempt.Wait.TotalSeconds)).ToString(Invariant)) { RetryAfter = attempt.Wait };
    }

    /// <summary>People type codes with the blanks and dashes that they see.</summary>
    private static string Bare(string code) => string.Concat(code.Where(c => c != '-' && !char.IsWhiteSpace(c)));
}
