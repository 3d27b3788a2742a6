using Retinue.Events;
using Retinue.Users;

namespace Retinue.SignIn;

/// <summary>A token that went to somebody's e-mail address: whoever brings it reads that mail.</summary>
internal static class MailedToken
{
    /// <summary>Uses a token up and answers whose it is.</summary>
    /// <exception cref="Refused"><see cref="SignInErrors.TokenInvalid"/>; also when the login has another address by now.</exception>
    public static async ValueTask<SignInUser> Redeem(UnitOfWork unit, string kind, string secret, long now)
    {
        var token = await LoginTokens.Redeem(unit, kind, secret, now).ConfigureAwait(false) ?? throw new Refused(SignInErrors.TokenInvalid);
        await Logins.Lock(unit, token.LoginId, now).ConfigureAwait(false);
        var user = await SignInUser.Find(unit.Db, $"id = {token.LoginId}").ConfigureAwait(false);
        return user?.EmailKey == token.Details ? user : throw new Refused(SignInErrors.TokenInvalid);
    }

    /// <summary>Notes that an address is its user's, unless that is known.</summary>
    public static async ValueTask Verify(UnitOfWork unit, SignInUser user, long now)
    {
        if (user.VerifiedAt != 0) return;
        await unit.Add($"UPDATE logins SET version = version + 1, email_verified_at = {now}, updated_at = {now} WHERE id = {user.Id}").ConfigureAwait(false);
        await LoginTokens.Void(unit, user.Id, LoginTokens.EmailVerification).ConfigureAwait(false);
        await unit.Raise(UserEvents.EmailVerified(user.Id, user.Email)).ConfigureAwait(false);
    }
}
