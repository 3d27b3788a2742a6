using Retinue.Access;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Installation;

/// <summary>An address or range that may not call.</summary>
/// <param name="CreatedAt">UTC milliseconds since 1970.</param>
/// <param name="ExpiresAt">UTC milliseconds since 1970.</param>
internal sealed record BannedIp(long Id, string Ip, string Reason, long CreatedAt, long ExpiresAt);

/// <summary>How bans are stored and read.</summary>
internal static class BannedIps
{
    public static readonly ApiError IpInvalid = new("ip_invalid", "The parameter ip is not an address or a CIDR range", 422);
    public static readonly ApiError NotFound = new("ban_not_found", "Ban ID Not Found", 404);

    /// <summary>One address or one range, in its canonical form: <c>192.0.2.7</c>, <c>192.0.2.0/24</c>, <c>2001:db8::/32</c>.</summary>
    /// <exception cref="Refused"><see cref="IpInvalid"/>.</exception>
    public static string Canonical(string text)
    {
        try
        {
            if (IpRules.Parse(text).Networks is not [var network]) throw new Refused(IpInvalid) { Parameter = "ip" };
            var whole = network.BaseAddress.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork ? 32 : 128;
            return network.PrefixLength == whole ? network.BaseAddress.ToString() : network.ToString();
        }
        catch (FormatException)
        {
            throw new Refused(IpInvalid) { Parameter = "ip" };
        }
    }

    /// <summary>Adds a ban, and forgets those that are over.</summary>
    public static async ValueTask Add(UnitOfWork unit, BannedIp ban)
    {
        await unit.Add($"DELETE FROM banned_ips WHERE expires_at <= {ban.CreatedAt}").ConfigureAwait(false);
        await unit.Add($"""
            INSERT INTO banned_ips (id, ip, reason, created_at, expires_at) VALUES ({ban.Id}, {ban.Ip}, {ban.Reason}, {ban.CreatedAt}, {ban.ExpiresAt})
            """).ConfigureAwait(false);
    }

    public static ValueTask<int> Delete(UnitOfWork unit, long id) => unit.Db.Execute($"DELETE FROM banned_ips WHERE id = {id}");

    public static ValueTask<BannedIp?> Find(Session db, long id) => db.First($"SELECT {Columns} FROM banned_ips WHERE id = {id}", FromRow);

    public static ValueTask<List<BannedIp>> InForce(Session db, long now) =>
        db.All($"SELECT {Columns} FROM banned_ips WHERE expires_at > {now} ORDER BY id", FromRow);

    private static Sql Columns => $"id, ip, reason, created_at, expires_at";

    private static BannedIp FromRow(System.Data.Common.DbDataReader row) => new(row.Long(0), row.Text(1), row.Text(2), row.Long(3), row.Long(4));
}
