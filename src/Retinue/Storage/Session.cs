using System.Data.Common;

namespace Retinue.Storage;

/// <summary>
/// One connection inside one transaction, of either engine. Statements keep to the subset that the engines share (docs/decisions/0003);
/// what differs stands in <see cref="SqliteStore"/> and <see cref="MariaDbStore"/> and nowhere else.
/// </summary>
internal abstract class Session
{
    /// <summary>All rows of a query.</summary>
    public abstract ValueTask<List<T>> All<T>(Sql query, Func<DbDataReader, T> map);

    /// <summary>The first row of a query, or the default when there is none.</summary>
    public async ValueTask<T?> First<T>(Sql query, Func<DbDataReader, T> map)
    {
        var rows = await All(query, map).ConfigureAwait(false);
        return rows.Count == 0 ? default : rows[0];
    }

    /// <summary>A whole number that a query answers; 0 when it has no row.</summary>
    public virtual ValueTask<long> Number(Sql query) => First(query, static row => row.IsDBNull(0) ? 0L : row.GetInt64(0));

    /// <summary>Runs a statement now and answers how many rows it changed.</summary>
    public abstract ValueTask<int> Execute(Sql statement);

    /// <summary>
    /// Adds a statement to the unit of work. It may run now or with the others just before the commit (one round trip for all of them),
    /// so what it refuses is declared with it.
    /// </summary>
    /// <param name="statement">The INSERT, UPDATE or DELETE.</param>
    /// <param name="duplicate">The answer when a unique key is taken; without it that is an internal error.</param>
    /// <param name="orphan">The answer when a foreign key points nowhere; without it that is an internal error.</param>
    public abstract ValueTask Add(Sql statement, ApiError? duplicate = null, ApiError? orphan = null);

    /// <summary>
    /// The end of the audit chain, where the commit that writes events also seals them; null where the relay does that afterwards, because
    /// writers would wait for one another.
    /// </summary>
    public virtual ChainEnd? Chain => null;

    /// <summary>The next id of a sequence: small whole numbers from 1, never given twice.</summary>
    public abstract ValueTask<long> NewId(Sequence sequence);

    /// <summary>Whether changes of counts that are committed may still wait beside the counts (<see cref="CountFolding"/>).</summary>
    public virtual bool NotesCounts => true;

    /// <summary>
    /// Notes that with this commit there are more or fewer rows of something that is counted (<see cref="RowCounts"/>). The unit itself does not see it yet.
    /// </summary>
    /// <param name="name">What is counted.</param>
    /// <param name="id">The id of the row, or one of the same block for several.</param>
    /// <param name="n">How many more; fewer when it is negative.</param>
    public abstract ValueTask Count(string name, long id, long n);
}

/// <summary>What ids are counted for; each has its row in <c>id_blocks</c>.</summary>
internal enum Sequence
{
    Client, Contact, Login, Membership, Event, Admin, Credential, Role,
    Group, Currency, CustomField, Note, Invite, Mail, Ban, Merge, Webhook, Delivery, MailRecipient, MailTemplate, CountChange,
}

/// <summary>How a row is read, in the few types that columns have.</summary>
internal static class RowReading
{
    public static long Long(this DbDataReader row, int column) => row.GetInt64(column);

    public static bool Flag(this DbDataReader row, int column) => row.GetInt64(column) != 0;

    public static string Text(this DbDataReader row, int column) => row.GetString(column);

    public static string? TextOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static long? LongOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);
}
