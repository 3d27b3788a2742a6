using Retinue.Clients;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Users.Invites;

/// <summary>How invitations are stored and read. All changes happen under the lock of their account, so each is accepted once.</summary>
internal static class InviteRows
{
    public static ValueTask Add(UnitOfWork unit, Invite invite, string tokenHash) => unit.Add($"""
        INSERT INTO client_invites (id, version, client_id, email, email_key, permissions, token_hash, state, expires_at, created_at, updated_at)
        VALUES ({invite.Id}, 1, {invite.ClientId}, {invite.Email}, {invite.EmailKey}, {invite.Permissions}, {tokenHash}, {invite.State}, {invite.ExpiresAt}, {invite.CreatedAt}, {invite.UpdatedAt})
        """);

    /// <summary>Ends an invitation: nothing opens it again.</summary>
    public static ValueTask Close(UnitOfWork unit, Invite invite, string state, long? loginId, long now) => unit.Add(
        $"UPDATE client_invites SET version = version + 1, state = {state}, login_id = {loginId}, updated_at = {now} WHERE id = {invite.Id}");

    /// <summary>Gives an invitation another token; the one before is dead.</summary>
    public static ValueTask Renew(UnitOfWork unit, Invite invite, string tokenHash, long now) => unit.Add($"""
        UPDATE client_invites SET version = version + 1, token_hash = {tokenHash}, expires_at = {now + Invite.Lifetime}, updated_at = {now} WHERE id = {invite.Id}
        """);

    /// <summary>Takes the account of an invitation that is yet to be answered, expired or not, and reads the invitation.</summary>
    /// <exception cref="Refused"><see cref="InviteErrors.IdInvalid"/> or <see cref="InviteErrors.NotPending"/>.</exception>
    public static async ValueTask<Invite> LockUnanswered(UnitOfWork unit, long id)
    {
        var invite = await Lock(unit, $"id = {id}", InviteErrors.IdInvalid).ConfigureAwait(false);
        return invite.State == Invite.Pending ? invite : throw new Refused(InviteErrors.NotPending);
    }

    /// <summary>Takes the account of the invitation that a token opens, and reads the invitation.</summary>
    /// <exception cref="Refused"><see cref="InviteErrors.TokenInvalid"/>.</exception>
    public static async ValueTask<Invite> LockOpen(UnitOfWork unit, string tokenHash, long now)
    {
        var invite = await Lock(unit, $"token_hash = {tokenHash}", InviteErrors.TokenInvalid).ConfigureAwait(false);
        return invite.Status(now) == Invite.Pending ? invite : throw new Refused(InviteErrors.TokenInvalid);
    }

    /// <summary>The invitation that a token opens; null when it opens none.</summary>
    public static async ValueTask<Invite?> FindOpen(Session db, string tokenHash, long now) =>
        await Find(db, $"token_hash = {tokenHash}").ConfigureAwait(false) is { } invite && invite.Status(now) == Invite.Pending ? invite : null;

    /// <summary>The invitations of an address to an account that are yet to be answered, expired or not.</summary>
    public static ValueTask<List<Invite>> Unanswered(Session db, long clientId, string emailKey) =>
        db.All($"{Select} WHERE client_id = {clientId} AND email_key = {emailKey} AND state = {Invite.Pending} ORDER BY id", FromRow);

    /// <summary>One page of the invitations that a condition selects, by id, and how many there are in all.</summary>
    public static async ValueTask<(long Total, List<Invite> Rows)> Page(Session db, Sql where, long start, long count)
    {
        var total = await db.Number($"SELECT COUNT(*) FROM client_invites WHERE {where}").ConfigureAwait(false);
        return (total, await db.All($"{Select} WHERE {where} ORDER BY id LIMIT {count} OFFSET {start}", FromRow).ConfigureAwait(false));
    }

    /// <summary>Selects those of a status at some time; a word that is none selects nothing.</summary>
    public static Sql WithStatus(string status, long now) => status switch
    {
        Invite.Pending => $"state = {Invite.Pending} AND expires_at > {now}",
        Invite.Expired => $"state = {Invite.Pending} AND expires_at <= {now}",
        _ => $"state = {status}",
    };

    private static async ValueTask<Invite> Lock(UnitOfWork unit, Sql where, ApiError missing)
    {
        var found = await Find(unit.Db, where).ConfigureAwait(false) ?? throw new Refused(missing);
        await ClientRows.Lock(unit, found.ClientId, missing).ConfigureAwait(false);
        // Again: before the lock it may have been answered, have got another token, or moved to another account.
        var invite = await Find(unit.Db, where).ConfigureAwait(false) ?? throw new Refused(missing);
        return invite.ClientId == found.ClientId ? invite : await Lock(unit, where, missing).ConfigureAwait(false);
    }

    private static ValueTask<Invite?> Find(Session db, Sql where) => db.First($"{Select} WHERE {where}", FromRow);

    private static Sql Select => $"SELECT id, client_id, email, email_key, permissions, state, login_id, expires_at, created_at, updated_at FROM client_invites";

    private static Invite FromRow(System.Data.Common.DbDataReader row) => new(
        row.Long(0), row.Long(1), row.Text(2), row.Text(3), row.Text(4), row.Text(5), row.LongOrNull(6), row.Long(7), row.Long(8), row.Long(9));
}
