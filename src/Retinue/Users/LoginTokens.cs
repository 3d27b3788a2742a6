using Retinue.Access;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Users;

/// <summary>What stands behind a token of a login.</summary>
/// <param name="Kind">What it is good for: one of the kinds of <see cref="LoginTokens"/>.</param>
/// <param name="ClientId">The account that it opens; null when it is about the person alone.</param>
/// <param name="ContactId">The contact as which it opens the account; null for its owner.</param>
/// <param name="Details">Where an SSO token leads; the address that a token by mail went to.</param>
/// <param name="ExpiresAt">UTC milliseconds since 1970.</param>
internal sealed record LoginToken(string Kind, long LoginId, long? ClientId, long? ContactId, string Details, long ExpiresAt);

/// <summary>
/// Tokens that open something for one login, once: in links, in mails, and recovery codes. Kept as a hash; the token itself is only where it was
/// sent. They end with the login.
/// </summary>
internal static class LoginTokens
{
    public const string Sso = "sso";
    public const string SsoCode = "sso_code";
    public const string PasswordReset = "password_reset";
    public const string EmailVerification = "email_verification";
    public const string RecoveryCode = "recovery_code";

    /// <summary>When a token that does not age expires.</summary>
    public const long Never = long.MaxValue;

    /// <summary>How long a token that is used up or expired is kept.</summary>
    private const long KeptMilliseconds = 24 * 60 * 60_000L;

    public static ValueTask Add(UnitOfWork unit, LoginToken token, string secret, long now) => unit.Add($"""
        INSERT INTO login_tokens (hash, kind, login_id, client_id, contact_id, details, expires_at, used_at, created_at)
        VALUES ({Secrets.Hash(secret)}, {token.Kind}, {token.LoginId}, {token.ClientId}, {token.ContactId}, {token.Details}, {token.ExpiresAt}, 0, {now})
        """);

    /// <summary>Whether a token is good; it is not used up by that.</summary>
    public static async ValueTask<bool> IsGood(Session db, string kind, string secret, long now) =>
        await db.Number($"SELECT COUNT(*) FROM login_tokens WHERE {Good(kind, secret, now)}").ConfigureAwait(false) == 1;

    /// <summary>Uses a token up; null for all but one of those that try, in whatever processes, and for a token that is not good.</summary>
    public static async ValueTask<LoginToken?> Redeem(UnitOfWork unit, string kind, string secret, long now) =>
        await unit.Db.Execute($"UPDATE login_tokens SET used_at = {now} WHERE {Good(kind, secret, now)}").ConfigureAwait(false) == 0 ? null : await unit.Db.First(
            $"SELECT kind, login_id, client_id, contact_id, details, expires_at FROM login_tokens WHERE hash = {Secrets.Hash(secret)}",
            row => new LoginToken(row.Text(0), row.Long(1), row.LongOrNull(2), row.LongOrNull(3), row.Text(4), row.Long(5))).ConfigureAwait(false);

    /// <summary>How many good tokens of a kind a login has.</summary>
    public static ValueTask<long> Count(Session db, long loginId, string kind, long now) =>
        db.Number($"SELECT COUNT(*) FROM login_tokens WHERE login_id = {loginId} AND kind = {kind} AND used_at = 0 AND expires_at > {now}");

    /// <summary>Voids all tokens of a kind.</summary>
    public static ValueTask Void(UnitOfWork unit, long loginId, string kind) =>
        unit.Add($"DELETE FROM login_tokens WHERE login_id = {loginId} AND kind = {kind}");

    /// <summary>Voids every token that opens something, as is right when somebody may have had hold of the login; recovery codes are a factor and stay.</summary>
    public static ValueTask VoidAll(UnitOfWork unit, long loginId) =>
        unit.Add($"DELETE FROM login_tokens WHERE login_id = {loginId} AND kind <> {RecoveryCode}");

    /// <summary>Forgets the tokens of a login that is no more.</summary>
    public static ValueTask Orphaned(UnitOfWork unit, long loginId) => unit.Add(
        $"DELETE FROM login_tokens WHERE login_id = {loginId} AND NOT EXISTS (SELECT 1 FROM logins WHERE id = {loginId})");

    /// <summary>Deletes what was used up or has expired a day ago.</summary>
    public static Task Purge(Store store, long now) => store.Write(db =>
        db.Execute($"DELETE FROM login_tokens WHERE expires_at < {now - KeptMilliseconds} OR (used_at > 0 AND used_at < {now - KeptMilliseconds})"));

    private static Sql Good(string kind, string secret, long now) => $"hash = {Secrets.Hash(secret)} AND kind = {kind} AND used_at = 0 AND expires_at > {now}";
}
