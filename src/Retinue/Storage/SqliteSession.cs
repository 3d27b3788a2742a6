using System.Data.Common;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Retinue.Storage;

/// <summary>One SQLite connection. Its statements are compiled once and kept. Nothing in it waits, so every task it returns is complete.</summary>
/// <param name="connection">An open connection.</param>
/// <param name="commit">What the units of a commit share; null for reading.</param>
internal sealed partial class SqliteSession(SqliteConnection connection, SharedCommit? commit) : Session, IDisposable
{
    /// <summary>Statements with a filter of their own for each call must not fill the memory.</summary>
    private const int MaxKept = 300;

    private readonly Dictionary<Sql, SqliteCommand> queries = new(Sql.SameWords.Instance);
    private readonly Dictionary<Sql, SqliteStatement> statements = new(Sql.SameWords.Instance);
    private SqliteCommitBuffer? buffer;

    public override ValueTask<List<T>> All<T>(Sql query, Func<DbDataReader, T> map)
    {
        if (query.Values.Any(HasNul))
        {
            using var once = WithNuls(query);
            return new(Read(once, map));
        }
        return new(Read(Prepare(query), map));
    }

    public override ValueTask<long> Number(Sql query) => new(Statement(query).Number(query.Values));

    public override ValueTask<int> Execute(Sql statement) => new(Run(statement));

    public override ValueTask Add(Sql statement, ApiError? duplicate = null, ApiError? orphan = null)
    {
        try
        {
            Run(statement);
            return default;
        }
        catch (SqliteException e) when (duplicate != null && e.SqliteExtendedErrorCode is raw.SQLITE_CONSTRAINT_UNIQUE or raw.SQLITE_CONSTRAINT_PRIMARYKEY)
        {
            throw new Refused(duplicate!);
        }
        catch (SqliteException e) when (orphan != null && e.SqliteExtendedErrorCode == raw.SQLITE_CONSTRAINT_FOREIGNKEY)
        {
            throw new Refused(orphan);
        }
    }

    public sqlite3 Handle => connection.Handle!;

    public override ChainEnd? Chain => commit?.Chain;

    public override ValueTask<long> NewId(Sequence sequence) =>
        commit?.Ids.Next(this, sequence) ?? throw new InvalidOperationException("A read does not make ids.");

    /// <summary>The commit itself adds to them (<see cref="PendingCounts"/>).</summary>
    public override bool NotesCounts => false;

    public override ValueTask Count(string name, long id, long n)
    {
        if (commit == null) throw new InvalidOperationException("A read does not count.");
        commit.Counts.Add(name, id, n);
        return default;
    }

    /// <summary>Runs a statement that changes data, or one of the engine's own (BEGIN, SAVEPOINT), and answers how many rows changed.</summary>
    public int Run(Sql sql) => Statement(sql).Run(sql.Values);

    /// <summary>Ends the transaction of a writer; when it returns, all of it is on disk.</summary>
    public void Commit()
    {
        // Not before: only in a transaction is the log certainly open.
        buffer ??= SqliteCommitBuffer.Of(Handle);
        buffer?.Begin();
        try
        {
            Run($"COMMIT");
        }
        finally
        {
            buffer?.End();
        }
    }

    public void Dispose()
    {
        Clear(queries);
        Clear(statements);
        buffer?.Dispose();
        connection.Dispose();
    }

    private SqliteStatement Statement(Sql sql)
    {
        if (statements.TryGetValue(sql, out var statement)) return statement;
        Bound(statements);
        return statements[sql.WithoutValues()] = new SqliteStatement(connection.Handle!, sql.Text);
    }

    private SqliteCommand Prepare(Sql sql)
    {
        if (!queries.TryGetValue(sql, out var command))
        {
            Bound(queries);
            queries[sql.WithoutValues()] = command = connection.CreateCommand();
            command.CommandText = sql.Text;
            for (var i = 0; i < sql.Values.Count; i++) command.Parameters.Add(new SqliteParameter { ParameterName = Sql.Name(i) });
        }
        for (var i = 0; i < sql.Values.Count; i++) command.Parameters[i].Value = sql.Values[i] ?? DBNull.Value;
        return command;
    }

    private static List<T> Read<T>(SqliteCommand command, Func<DbDataReader, T> map)
    {
        var rows = new List<T>();
        using var reader = command.ExecuteReader();
        while (reader.Read()) rows.Add(map(reader));
        return rows;
    }

    /// <summary>
    /// The driver hands over a text of more than 512 bytes as one that ends at its first NUL. A text with a NUL therefore travels as bytes,
    /// of which the query makes a text again.
    /// </summary>
    private SqliteCommand WithNuls(Sql sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = ParameterName().Replace(sql.Text, match =>
            HasNul(sql.Values[int.Parse(match.ValueSpan[2..], Invariant)]) ? $"CAST({match.Value} AS TEXT)" : match.Value);
        for (var i = 0; i < sql.Values.Count; i++)
        {
            var value = sql.Values[i];
            command.Parameters.Add(new SqliteParameter(Sql.Name(i), HasNul(value) ? Encoding.UTF8.GetBytes((string)value!) : value ?? DBNull.Value));
        }
        return command;
    }

    private static bool HasNul(object? value) => value is string text && text.Contains('\0');

    [GeneratedRegex(@"@p\d+")]
    private static partial Regex ParameterName();

    private static void Bound<T>(Dictionary<Sql, T> kept) where T : IDisposable
    {
        if (kept.Count >= MaxKept) Clear(kept);
    }

    private static void Clear<T>(Dictionary<Sql, T> kept) where T : IDisposable
    {
        foreach (var item in kept.Values) item.Dispose();
        kept.Clear();
    }
}
