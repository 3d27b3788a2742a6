using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Access;

/// <summary>A member of the staff, on whose behalf the API is called.</summary>
/// <param name="Md5LoginHash">bcrypt of the md5 that the documented admin login sends; unusable when that login is not allowed.</param>
/// <param name="ApiAccess">Whether the admin may use the API at all (the documented permission "API Access").</param>
internal sealed record Admin(long Id, string Username, string Email, string Md5LoginHash, bool ApiAccess, bool Disabled, long CreatedAt, long UpdatedAt);

/// <summary>The admins.</summary>
internal static class Admins
{
    public static readonly ApiError NameTaken = new("admin_exists", "An admin with that name exists already", 409);
    public static readonly ApiError NotFound = new("admin_not_found", "There is no admin with that name", 404);

    public static async Task Create(LocalApi api, string username, string email, string? password, bool apiAccess = true)
    {
        var now = api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        var (hash, md5) = await Hashes(api, password).ConfigureAwait(false);
        await api.Store.Write(async db =>
        {
            var id = await db.NewId(Sequence.Admin).ConfigureAwait(false);
            await db.Add($"""
                INSERT INTO admins (id, version, username, email, password_hash, md5_login_hash, api_access, disabled, created_at, updated_at)
                VALUES ({id}, 1, {username}, {email}, {hash}, {md5}, {apiAccess}, 0, {now}, {now})
                """, duplicate: NameTaken).ConfigureAwait(false);
            await AccessEvents.Raise(db, api.Clock, EventNames.AdminAdd, ("adminid", id), ("username", username)).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
    }

    public static Task SetPassword(LocalApi api, string username, string password) => Change(api, username, async () =>
    {
        var (hash, md5) = await Hashes(api, password).ConfigureAwait(false);
        return $"password_hash = {hash}, md5_login_hash = {md5}";
    });

    public static Task SetDisabled(LocalApi api, string username, bool disabled) => Change(api, username, () => Task.FromResult<Sql>($"disabled = {disabled}"));

    public static Task SetApiAccess(LocalApi api, string username, bool allowed) => Change(api, username, () => Task.FromResult<Sql>($"api_access = {allowed}"));

    public static Task<List<Admin>> List(Store store) => store.Read(db => db.All($"SELECT {Columns} FROM admins ORDER BY id", FromRow));

    public static ValueTask<Admin?> Find(Session db, string username) => db.First($"SELECT {Columns} FROM admins WHERE username = {username}", FromRow);

    public static ValueTask<Admin?> Find(Session db, long id) => db.First($"SELECT {Columns} FROM admins WHERE id = {id}", FromRow);

    /// <summary>The caller of a local call that names an admin.</summary>
    /// <exception cref="Refused">There is no such admin who is not disabled.</exception>
    public static async Task<Caller> Caller(Store store, string username)
    {
        var admin = await store.Read(db => Find(db, username)).ConfigureAwait(false);
        if (admin == null || admin.Disabled) throw new Refused(CommonErrors.AdminRequired);
        return CallerOf(admin);
    }

    public static Caller CallerOf(Admin admin) => new($"admin:{admin.Username}", $"admin:{admin.Id.ToString(Invariant)}") { AdminId = admin.Id };

    private static Sql Columns => $"id, username, email, md5_login_hash, api_access, disabled, created_at, updated_at";

    private static Admin FromRow(System.Data.Common.DbDataReader row) => new(row.Long(0), row.Text(1), row.Text(2), row.Text(3), row.Flag(4), row.Flag(5), row.Long(6), row.Long(7));

    private static async Task<(string Hash, string Md5Login)> Hashes(LocalApi api, string? password) => password == null
        ? (PasswordHasher.Unusable, PasswordHasher.Unusable)
        : (await api.Passwords.Hash(password).ConfigureAwait(false), await api.Passwords.Hash(Secrets.Md5(password)).ConfigureAwait(false));

    private static async Task Change(LocalApi api, string username, Func<Task<Sql>> change)
    {
        var set = await change().ConfigureAwait(false);
        var now = api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        await api.Store.Write(async db =>
        {
            var changed = await db.Execute($"UPDATE admins SET version = version + 1, updated_at = {now}, {set} WHERE username = {username}").ConfigureAwait(false);
            if (changed == 0) throw new Refused(NotFound);
            await AccessEvents.Raise(db, api.Clock, EventNames.AdminEdit, ("username", username)).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
    }
}
