using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Access;

/// <summary>An identifier and secret with which the API is called on behalf of an admin.</summary>
/// <param name="AllowedIps">Where it may be used from; no rules mean anywhere that the installation allows.</param>
/// <param name="LastUsedAt">UTC milliseconds since 1970, to the minute; 0 means never.</param>
/// <param name="Version">The generation that it speaks; null is the installation's.</param>
internal sealed record Credential(
    long Id, string Identifier, string SecretHash, long AdminId, string Description, string AllowedIps, long CreatedAt, long LastUsedAt, ApiVersion? Version);

/// <summary>The API credentials. A secret is shown once, when it is made.</summary>
internal static class Credentials
{
    public static readonly ApiError Taken = new("credential_exists", "A credential with that identifier exists already", 409);
    public static readonly ApiError NotFound = new("credential_not_found", "There is no credential with that identifier", 404);

    /// <summary>As the column has room for.</summary>
    public const int MaxIdentifierLength = 64;

    /// <summary>Makes a credential; identifier and secret are random unless they are given.</summary>
    public static async Task<(string Identifier, string Secret)> Create(
        LocalApi api, string adminName, IReadOnlyList<string> roleNames, string description = "", string allowedIps = "",
        string? identifier = null, string? secret = null, ApiVersion? version = null)
    {
        identifier ??= Secrets.New();
        secret ??= Secrets.New();
        var rules = IpRules.Parse(allowedIps).ToString();
        var speaks = version is { } known ? ApiVersions.Name(known) : "";
        var now = api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        await api.Store.Write(async db =>
        {
            var admin = await Admins.Find(db, adminName).ConfigureAwait(false) ?? throw new Refused(Admins.NotFound);
            var id = await db.NewId(Sequence.Credential).ConfigureAwait(false);
            await db.Add($"""
                INSERT INTO credentials (id, identifier, secret_hash, admin_id, description, allowed_ips, created_at, last_used_at, api_version)
                VALUES ({id}, {identifier}, {Secrets.Hash(secret)}, {admin.Id}, {description}, {rules}, {now}, 0, {speaks})
                """, duplicate: Taken).ConfigureAwait(false);
            foreach (var name in roleNames.Distinct())
            {
                var role = await Roles.Find(db, name).ConfigureAwait(false) ?? throw new Refused(Roles.NotFound);
                await db.Add($"INSERT INTO credential_roles (credential_id, role_id) VALUES ({id}, {role.Id})").ConfigureAwait(false);
            }
            await AccessEvents.Raise(db, api.Clock, EventNames.CredentialAdd, ("identifier", identifier), ("admin", adminName), ("api_version", speaks)).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
        return (identifier, secret);
    }

    public static Task Revoke(LocalApi api, string identifier) => api.Store.Write(async db =>
    {
        var credential = await Find(db, identifier).ConfigureAwait(false) ?? throw new Refused(NotFound);
        await db.Add($"DELETE FROM credential_roles WHERE credential_id = {credential.Id}").ConfigureAwait(false);
        await db.Add($"DELETE FROM credentials WHERE id = {credential.Id}").ConfigureAwait(false);
        await AccessEvents.Raise(db, api.Clock, EventNames.CredentialRevoke, ("identifier", identifier)).ConfigureAwait(false);
        return true;
    });

    /// <summary>Sets a new secret: for the credential that the environment names, when the environment changes.</summary>
    public static Task SetSecret(LocalApi api, string identifier, string secret) => api.Store.Write(db =>
        db.Execute($"UPDATE credentials SET secret_hash = {Secrets.Hash(secret)} WHERE identifier = {identifier}"));

    public static Task MarkUsed(Store store, long id, long now) =>
        store.Write(db => db.Execute($"UPDATE credentials SET last_used_at = {now} WHERE id = {id}"));

    public static Task<List<Credential>> List(Store store) => store.Read(db => db.All($"SELECT {Columns} FROM credentials ORDER BY id", FromRow));

    public static ValueTask<Credential?> Find(Session db, string identifier) =>
        db.First($"SELECT {Columns} FROM credentials WHERE identifier = {identifier}", FromRow);

    private static Sql Columns => $"id, identifier, secret_hash, admin_id, description, allowed_ips, created_at, last_used_at, api_version";

    private static Credential FromRow(System.Data.Common.DbDataReader row) =>
        new(row.Long(0), row.Text(1), row.Text(2), row.Long(3), row.Text(4), row.Text(5), row.Long(6), row.Long(7), ApiVersions.Find(row.Text(8)));
}
