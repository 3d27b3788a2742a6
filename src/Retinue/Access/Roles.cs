using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Access;

/// <summary>A set of actions that a credential with this role may call.</summary>
/// <param name="Actions">Lower-case names; <c>*</c> is every action.</param>
internal sealed record Role(long Id, string Name, string Description, IReadOnlyList<string> Actions)
{
    public const string Everything = "*";

    public bool Allows(string lowerName) => Actions.Contains(Everything) || Actions.Contains(lowerName);
}

/// <summary>The roles. A credential may call what any of its roles allows.</summary>
internal static class Roles
{
    public static readonly ApiError NameTaken = new("role_exists", "A role with that name exists already", 409);
    public static readonly ApiError NotFound = new("role_not_found", "There is no role with that name", 404);
    public static readonly ApiError UnknownAction = new("unknown_action", "{0} is not an action; 'retinue call --list' names those there are", 422);

    public static Task<Role> Create(LocalApi api, string name, string description, IEnumerable<string> actions)
    {
        var names = Check(actions);
        var now = api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        return api.Store.Write(async db =>
        {
            var id = await db.NewId(Sequence.Role).ConfigureAwait(false);
            await db.Add($"""
                INSERT INTO roles (id, name, description, actions, created_at, updated_at)
                VALUES ({id}, {name}, {description}, {string.Join(',', names)}, {now}, {now})
                """, duplicate: NameTaken).ConfigureAwait(false);
            await AccessEvents.Raise(db, api.Clock, EventNames.RoleAdd, ("role", name), ("actions", string.Join(',', names))).ConfigureAwait(false);
            return new Role(id, name, description, names);
        });
    }

    /// <summary>Changes what a role allows.</summary>
    public static Task Change(LocalApi api, string name, IEnumerable<string> allow, IEnumerable<string> deny)
    {
        var (more, less) = (Check(allow), Check(deny));
        var now = api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        return api.Store.Write(async db =>
        {
            // Before it is read, so that nobody changes it in between.
            await db.Execute($"UPDATE roles SET updated_at = {now} WHERE name = {name}").ConfigureAwait(false);
            var role = await Find(db, name).ConfigureAwait(false) ?? throw new Refused(NotFound);
            var actions = string.Join(',', role.Actions.Union(more).Except(less));
            await db.Add($"UPDATE roles SET actions = {actions} WHERE id = {role.Id}").ConfigureAwait(false);
            await AccessEvents.Raise(db, api.Clock, EventNames.RoleEdit, ("role", name), ("actions", actions)).ConfigureAwait(false);
            return true;
        });
    }

    /// <summary>Deletes a role and takes it from the credentials that have it.</summary>
    public static Task Delete(LocalApi api, string name) => api.Store.Write(async db =>
    {
        var role = await Find(db, name).ConfigureAwait(false) ?? throw new Refused(NotFound);
        await db.Add($"DELETE FROM credential_roles WHERE role_id = {role.Id}").ConfigureAwait(false);
        await db.Add($"DELETE FROM roles WHERE id = {role.Id}").ConfigureAwait(false);
        await AccessEvents.Raise(db, api.Clock, EventNames.RoleDelete, ("role", name)).ConfigureAwait(false);
        return true;
    });

    public static Task<List<Role>> List(Store store) => store.Read(db => db.All($"SELECT {Columns} FROM roles ORDER BY id", FromRow));

    public static ValueTask<Role?> Find(Session db, string name) => db.First($"SELECT {Columns} FROM roles WHERE name = {name}", FromRow);

    public static ValueTask<List<Role>> OfCredential(Session db, long credentialId) => db.All(
        $"SELECT {Columns} FROM roles WHERE id IN (SELECT role_id FROM credential_roles WHERE credential_id = {credentialId}) ORDER BY id", FromRow);

    private static Sql Columns => $"id, name, description, actions";

    private static Role FromRow(System.Data.Common.DbDataReader row) =>
        new(row.Long(0), row.Text(1), row.Text(2), row.Text(3).Split(',', StringSplitOptions.RemoveEmptyEntries));

    private static List<string> Check(IEnumerable<string> actions)
    {
        var names = actions.Select(a => a.Trim().ToLowerInvariant()).Where(a => a.Length > 0).Distinct().ToList();
        foreach (var name in names)
            if (name != Role.Everything && ActionList.Find(name) == null) throw new Refused(UnknownAction, name);
        return names;
    }
}
