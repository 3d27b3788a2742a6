using System.Net.Sockets;
using MySqlConnector;

namespace Retinue.Storage;

/// <summary>What the numbers of MariaDB's errors mean for a unit of work (measured on one server and on a Galera cluster; https://mariadb.com/kb/en/mariadb-error-codes/).</summary>
internal static class MariaDbErrors
{
    public static bool IsDuplicate(MySqlException e) => e.Number is 1062 or 1586;

    public static bool IsOrphan(MySqlException e) => e.Number is 1452 or 1216;

    /// <summary>The unit did not happen, or nobody knows: run it again as a whole.</summary>
    public static bool IsWorthAnotherTry(Exception e) => e switch
    {
        // Whoever has waited for a free connection as long as the pool lets them has waited long enough.
        MySqlException m when IsPoolEmpty(m) => false,
        MySqlException m => IsConnectionLost(m) || IsSavepointGone(m) || m.Number is
            1213 or 1205 or 1020        // deadlock, lock wait, changed since read
            or 1047 or 1180             // a Galera node that is not Primary, an error at commit
            or 1290 or 1836 or 1792     // read-only: the node is stepping down
            or 1053 or 1927 or 1042 or 1040,    // shutting down, killed, unreachable, too many connections
        NodeLostException or SocketException or IOException => true,
        _ => e.InnerException is { } inner && IsWorthAnotherTry(inner),
    };

    /// <summary>The whole node refuses, not only this unit: it is not Primary, read-only, or shutting down.</summary>
    public static bool IsOfTheNode(MySqlException e) => e.Number is 1047 or 1290 or 1836 or 1053;

    /// <summary>The connection ended while something was under way: a commit that was sent may have happened.</summary>
    public static bool IsOutcomeUnknown(Exception e) => e is not MySqlException m || IsConnectionLost(m) || IsTimeout(m) || m.Number is 1180 or 1053 or 1927;

    /// <summary>What it means for those who wait; null when it is the statement's own fault.</summary>
    public static StorageTrouble? Trouble(MySqlException e) => e.Number switch
    {
        _ when IsPoolEmpty(e) => StorageTrouble.NoFreeConnection,
        _ when IsTimeout(e) => StorageTrouble.ServerSilent,
        // 28 is the system's "no space left on device"; the numbers below 1000 are of files outside of tables.
        1021 or 1114 or 3 or 28 => StorageTrouble.ServerFull,
        1030 or 1026 or 1180 or 1005 when e.Message.Contains("rror 28", StringComparison.Ordinal) => StorageTrouble.ServerFull,
        1290 or 1836 or 1792 => StorageTrouble.ServerReadOnly,
        1040 or 1203 or 1226 => StorageTrouble.TooManyConnections,
        1044 or 1045 or 1049 or 1142 or 1698 => StorageTrouble.ServerRefuses,
        1034 or 1035 or 1194 or 1195 or 1712 => StorageTrouble.ServerDamaged,
        1205 or 1213 or 1020 => StorageTrouble.RowsLocked,
        _ when IsSavepointGone(e) => StorageTrouble.RowsLocked,
        1047 => StorageTrouble.NotPrimary,
        1042 or 1053 or 1927 or 1180 or 1030 or 1026 or (>= 1158 and <= 1161) or (>= 2002 and <= 2013) => StorageTrouble.ServerUnreachable,
        _ => IsConnectionLost(e) ? StorageTrouble.ServerUnreachable : null,
    };

    /// <summary>All connections of the pool were in use for longer than the driver waits; it has no number of its own for that.</summary>
    private static bool IsPoolEmpty(MySqlException e) => e.Number == 1042 && e.Message.Contains("pooled connections are in use", StringComparison.Ordinal);

    /// <summary>The transaction was rolled back on the way (<see cref="MariaDbTransaction"/>); the same number is of functions that are not there.</summary>
    private static bool IsSavepointGone(MySqlException e) => e.Number == 1305 && e.Message.Contains("SAVEPOINT", StringComparison.Ordinal);

    /// <summary>The driver or the server gave a statement up.</summary>
    private static bool IsTimeout(MySqlException e) => e.ErrorCode == MySqlErrorCode.CommandTimeoutExpired || e.Number == 1969;

    private static bool IsConnectionLost(MySqlException e) =>
        e.Number is 2006 or 2013 || (e.Number == 0 && e.InnerException is EndOfStreamException or SocketException or IOException);
}
