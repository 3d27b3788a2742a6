using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Users;

/// <summary>A login as the 8 generation sees it: somebody with an address of their own, whatever accounts they belong to.</summary>
/// <param name="IsVerified">Whether the person has proven the address to be theirs.</param>
internal sealed record User(long Id, LoginName Name, string Language, long CreatedAt, bool IsVerified);

/// <summary>How users are read and changed. A login without an address to itself is nobody here.</summary>
internal static class UserRows
{
    /// <summary>One page of the users that a condition selects, and how many there are in all.</summary>
    public static async ValueTask<(long Total, List<User> Rows)> Page(Session db, Sql where, Sql direction, long start, long count)
    {
        var total = await db.Number($"SELECT COUNT(*) FROM logins WHERE {IsUser} AND {where}").ConfigureAwait(false);
        var rows = await db.All($"{Select} WHERE {IsUser} AND {where} ORDER BY id {direction} LIMIT {count} OFFSET {start}", FromRow).ConfigureAwait(false);
        return (total, rows);
    }

    public static ValueTask<User?> Find(Session db, long id) => db.First($"{Select} WHERE {IsUser} AND id = {id}", FromRow);

    public static ValueTask<User?> Find(Session db, string emailKey) => db.First($"{Select} WHERE email_key = {emailKey}", FromRow);

    /// <summary>Takes a user for this unit of work, and reads who it is.</summary>
    /// <exception cref="Refused"><see cref="UserErrors.NotFound"/>.</exception>
    public static async ValueTask<User> Lock(UnitOfWork unit, long id) => await TryLock(unit, id).ConfigureAwait(false) ?? throw new Refused(UserErrors.NotFound);

    /// <summary>
    /// The same; null when there is no such user. Whoever gives a user a place asks this before: otherwise another account, at the same instant,
    /// could end the login as one without any place.
    /// </summary>
    public static async ValueTask<User?> TryLock(UnitOfWork unit, long id)
    {
        await unit.Db.Execute($"UPDATE logins SET version = version + 1 WHERE id = {id}").ConfigureAwait(false);
        return await Find(unit.Db, id).ConfigureAwait(false);
    }

    /// <summary>Stores what a user is after a change.</summary>
    /// <exception cref="Refused"><see cref="UserErrors.EmailTaken"/>.</exception>
    public static async ValueTask Update(UnitOfWork unit, User before, User after, long now)
    {
        if (before.Name != after.Name) await Logins.Rename(unit, after.Id, after.Name, now, UserErrors.EmailTaken).ConfigureAwait(false);
        if (before.Language != after.Language)
            await unit.Add($"UPDATE logins SET version = version + 1, language = {after.Language}, updated_at = {now} WHERE id = {after.Id}").ConfigureAwait(false);
    }

    /// <summary>The accounts that are open to some users, each with whether the user owns it; a user's own first.</summary>
    public static async ValueTask<ILookup<long, (long ClientId, bool IsOwner)>> Accounts(Session db, IReadOnlyList<User> users)
    {
        if (users.Count == 0) return Enumerable.Empty<(long, bool)>().ToLookup(_ => 0L);
        var ids = Sql.List(users.Select(u => u.Id));
        var rows = await db.All($"""
            SELECT login_id, client_id, is_owner FROM memberships WHERE login_id IN ({ids}) AND is_active = 1 ORDER BY login_id, is_owner DESC, id
            """, row => (Login: row.Long(0), ClientId: row.Long(1), IsOwner: row.Flag(2))).ConfigureAwait(false);
        return rows.ToLookup(r => r.Login, r => (r.ClientId, r.IsOwner));
    }

    private static Sql IsUser => $"email_key IS NOT NULL";

    private static Sql Select => $"SELECT id, firstname, lastname, email, email_key, language, created_at, email_verified_at FROM logins";

    private static User FromRow(System.Data.Common.DbDataReader row) =>
        new(row.Long(0), new LoginName(row.Text(1), row.Text(2), row.Text(3), row.Text(4)), row.Text(5), row.Long(6), row.Flag(7));
}
