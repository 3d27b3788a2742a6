using MySqlConnector;

namespace Retinue.Storage;

/// <summary>Reads <c>mariadb://user:pass@host[:port][,host2...]/name[?option=value]</c> into what the driver wants.</summary>
internal static class MariaDbUrl
{
    public static MySqlConnectionStringBuilder Parse(string url)
    {
        const string shape = "write it as mariadb://user:password@host:3306/database";
        var rest = After(url, "mariadb://") ?? After(url, "mysql://")
            ?? throw new SettingException($"RETINUE_DATABASE does not begin with mariadb://; {shape}.");
        var (address, options) = Split(rest, '?');
        var (server, database) = Split(address, '/');
        var at = server.LastIndexOf('@');
        var (user, password) = Split(at < 0 ? "" : server[..at], ':');
        var hosts = server[(at + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(host => Split(host, ':')).ToList();
        if (hosts.Count == 0 || user.Length == 0 || database.Length == 0)
            throw new SettingException($"RETINUE_DATABASE lacks a user, a host or a database name; {shape}.");
        var ports = hosts.Select(h => h.After.Length == 0 ? "3306" : h.After).Distinct().ToList();
        if (ports.Count > 1 || !uint.TryParse(ports[0], Invariant, out var port) || port is 0 or > 65535)
            throw new SettingException("RETINUE_DATABASE must name one port from 1 to 65535, the same for all hosts.");

        var builder = new MySqlConnectionStringBuilder
        {
            Server = string.Join(',', hosts.Select(h => h.Before)),
            Port = port,
            UserID = Uri.UnescapeDataString(user),
            Password = Uri.UnescapeDataString(password),
            Database = Uri.UnescapeDataString(database),
            MaximumPoolSize = 64,
            ConnectionTimeout = 10,
            // A server that hangs is noticed within this time (docs/faults.md).
            DefaultCommandTimeout = 30,
            // Every unit of work ends its own transaction, and the session's settings never change: a reset would cost a round trip each.
            ConnectionReset = false,
            // The driver's default, stated because units of work rely on it: rows affected are rows found.
            UseAffectedRows = false,
        };
        foreach (var option in options.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = Split(option, '=');
            try
            {
                builder[Uri.UnescapeDataString(name)] = Uri.UnescapeDataString(value);
            }
            catch (Exception e) when (e is ArgumentException or FormatException or InvalidOperationException)
            {
                throw new SettingException($"RETINUE_DATABASE has the option {name}, which the driver does not take with that value.");
            }
        }
        return builder;
    }

    private static string? After(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text[prefix.Length..] : null;

    private static (string Before, string After) Split(string text, char separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + 1)..]);
    }
}
