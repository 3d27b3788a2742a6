using MySqlConnector;

namespace Retinue.Storage;

/// <summary>Reads <c>mariadb://user:pass@host[:port][,host2[:port]...]/name[?option=value]</c> into what the driver wants.</summary>
internal static class MariaDbUrl
{
    private const string Shape = "write it as mariadb://user:password@host:3306/database, with commas between several hosts";

    /// <summary>The first node, or the only one.</summary>
    public static MySqlConnectionStringBuilder Parse(string url) => Nodes(url)[0];

    /// <summary>Every node, in the order in which they are preferred; they differ in nothing but host and port.</summary>
    public static IReadOnlyList<MySqlConnectionStringBuilder> Nodes(string url)
    {
        var rest = After(url, "mariadb://") ?? After(url, "mysql://")
            ?? throw new SettingException($"RETINUE_DATABASE does not begin with mariadb://; {Shape}.");
        var (address, options) = Split(rest, '?');
        var (server, database) = Split(address, '/');
        var at = server.LastIndexOf('@');
        var (user, password) = Split(at < 0 ? "" : server[..at], ':');
        var hosts = server[(at + 1)..].Split(',').Select(Host).ToList();
        if (hosts.Any(h => h.Name.Length == 0) || user.Length == 0 || database.Length == 0)
            throw new SettingException($"RETINUE_DATABASE lacks a user, a host or a database name; {Shape}.");
        if (hosts.GroupBy(h => h).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new SettingException($"RETINUE_DATABASE names {twice.Key.Name}:{twice.Key.Port.ToString(Invariant)} twice; name each node once.");
        return [.. hosts.Select(h => Node(h.Name, h.Port, user, password, database, options))];
    }

    private static MySqlConnectionStringBuilder Node(string host, uint port, string user, string password, string database, string options)
    {
        var builder = new MySqlConnectionStringBuilder
        {
            Server = host,
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

    /// <summary><c>host</c>, <c>host:port</c>, <c>[2001:db8::1]</c> or <c>[2001:db8::1]:port</c>.</summary>
    private static (string Name, uint Port) Host(string text)
    {
        var end = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        var (name, port) = end > 0 ? (text[1..end], text[(end + 1)..].TrimStart(':')) : Split(text, ':');
        if (port.Length == 0) return (name, 3306);
        return uint.TryParse(port, Invariant, out var number) && number is > 0 and <= 65535
            ? (name, number)
            : throw new SettingException("RETINUE_DATABASE names a port that is none; write one from 1 to 65535 after the host and a colon, and IPv6 addresses in brackets.");
    }

    private static string? After(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text[prefix.Length..] : null;

    private static (string Before, string After) Split(string text, char separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + 1)..]);
    }
}
