using Microsoft.Data.Sqlite;
using MySqlConnector;

namespace Retinue.Storage;

/// <summary>
/// What may be wrong with the database, each in one plain clause for whoever calls or runs the server: without statements, addresses and paths,
/// which only the log has. What an engine's error means stands in <see cref="SqliteErrors"/> and <see cref="MariaDbErrors"/>.
/// </summary>
/// <param name="Sentence">As it goes on after "The database is not available: ".</param>
internal sealed record StorageTrouble(string Sentence)
{
    /// <summary>The refusal that a call gets.</summary>
    public ApiError Error { get; private init; } = CommonErrors.DatabaseUnavailable;

    /// <summary>How long a caller is asked to wait.</summary>
    public TimeSpan RetryAfter { get; private init; } = TimeSpan.FromSeconds(5);

    /// <summary>Whether it says something about the database, and not about one unit of work only.</summary>
    public bool IsState { get; private init; } = true;

    public static readonly StorageTrouble FolderFull = new("the disk of the data folder is full");
    public static readonly StorageTrouble FileReadOnly = new("the database file is read-only");
    public static readonly StorageTrouble FileBroken = new("the data folder cannot be read or written");
    public static readonly StorageTrouble FileCannotBeOpened = new("the database file cannot be opened");
    public static readonly StorageTrouble FileDamaged = new("the database file is damaged");
    public static readonly StorageTrouble FileLocked = Busy("another process holds the database file for too long");

    public static readonly StorageTrouble ServerUnreachable = new("MariaDB cannot be reached");
    public static readonly StorageTrouble ServerSilent = new("MariaDB does not answer in time");
    public static readonly StorageTrouble ServerFull = new("the disk of MariaDB is full");
    public static readonly StorageTrouble ServerReadOnly = new("MariaDB is read-only");
    public static readonly StorageTrouble ServerRefuses = new("MariaDB refuses the login");
    public static readonly StorageTrouble ServerDamaged = new("a table of MariaDB is damaged");
    public static readonly StorageTrouble NotPrimary = new("the node of MariaDB has no part in its cluster");
    public static readonly StorageTrouble NoNode = new("no node of MariaDB is ready");
    public static readonly StorageTrouble NoFreeConnection = Busy("no free connection to MariaDB");
    public static readonly StorageTrouble TooManyConnections = Busy("MariaDB takes no more connections");
    public static readonly StorageTrouble RowsLocked = Busy("others hold what it needs for too long") with { IsState = false };

    public static readonly StorageTrouble OutcomeUnknown = new("it went away while something was stored") { Error = CommonErrors.OutcomeUnknown, IsState = false };

    /// <summary>What a failure means, or null when it is not the database's.</summary>
    public static StorageTrouble? Of(Exception e) => e switch
    {
        OutcomeUnknownException => OutcomeUnknown,
        SqliteException sqlite => SqliteErrors.Trouble(sqlite),
        NodeLostException => NoNode,
        MySqlException mariaDb => MariaDbErrors.Trouble(mariaDb),
        _ => null,
    };

    public Refused Refuse() => new(Error, Sentence) { RetryAfter = RetryAfter };

    private static StorageTrouble Busy(string sentence) => new(sentence) { Error = CommonErrors.DatabaseBusy, RetryAfter = TimeSpan.FromSeconds(2) };
}
