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
        MySqlException m => IsConnectionLost(m) || m.Number is
            1213 or 1205 or 1020        // deadlock, lock wait, changed since read
            or 1047 or 1180             // a Galera node that is not Primary, an error at commit
            or 1290 or 1836 or 1792     // read-only: the node is stepping down
            or 1053 or 1927 or 1042 or 1040,    // shutting down, killed, unreachable, too many connections
        SocketException or IOException => true,
        _ => e.InnerException is { } inner && IsWorthAnotherTry(inner),
    };

    /// <summary>The connection ended while something was under way: a commit that was sent may have happened.</summary>
    public static bool IsOutcomeUnknown(Exception e) => e is not MySqlException m || IsConnectionLost(m) || m.Number is 1180 or 1053 or 1927 || m.ErrorCode == MySqlErrorCode.CommandTimeoutExpired;

    private static bool IsConnectionLost(MySqlException e) =>
        e.Number is 2006 or 2013 || (e.Number == 0 && e.InnerException is EndOfStreamException or SocketException or IOException);
}
