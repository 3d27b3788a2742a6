using System.Data.Common;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Retinue.Storage;

/// <summary>One SQLite connection. Its statements are compiled once and kept. Nothing in it waits, so every task it returns is complete.</summary>
internal sealed partial class SqliteSession : Session, IDisposable
{
    private const int MaxKept = 300;
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> kept = [];
    private readonly IdBlocks? ids;

    public SqliteSession(SqliteConnection connection, IdBlocks? ids)
    {
        this.connection = connection;
        this.ids = ids;
    }

    public override ValueTask<List<T>> All<T>(Sql query, Func<DbDataReader, T> map)
    {
        var rows = new List<T>();
        using var reader = Prepare(query).ExecuteReader();
        while (reader.Read()) rows.Add(map(reader));
        return new(rows);
    }

    public override ValueTask<int> Execute(Sql statement) => new(Prepare(statement).ExecuteNonQuery());

    public override ValueTask Add(Sql statement, ApiError? duplicate = null, ApiError? orphan = null)
    {
        try
        {
            Prepare(statement).ExecuteNonQuery();
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

    public override ValueTask<long> NewId(Sequence sequence) =>
        ids?.Next(this, sequence) ?? throw new InvalidOperationException("A read does not make ids.");

    /// <summary>A statement of the engine's own (BEGIN, SAVEPOINT, PRAGMA).</summary>
    public void Command(string text) => Prepare(text).ExecuteNonQuery();

    public void Dispose()
    {
        foreach (var command in kept.Values) command.Dispose();
        kept.Clear();
        connection.Dispose();
    }

    private SqliteCommand Prepare(Sql sql)
    {
        var values = sql.Values;
        var command = Prepare(values.Any(HasNul) ? ParameterName().Replace(sql.Text, match => TextOfBytes(match, values)) : sql.Text);
        var parameters = command.Parameters;
        for (var i = 0; i < values.Count; i++)
        {
            if (i == parameters.Count) parameters.Add(new SqliteParameter { ParameterName = Sql.Name(i) });
            parameters[i].Value = HasNul(values[i]) ? Encoding.UTF8.GetBytes((string)values[i]!) : values[i] ?? DBNull.Value;
        }
        return command;
    }

    /// <summary>
    /// The driver hands over a text of more than 512 bytes as one that ends at its first NUL. A text with a NUL therefore travels as bytes,
    /// of which the statement makes a text again.
    /// </summary>
    private static bool HasNul(object? value) => value is string text && text.Contains('\0');

    private static string TextOfBytes(Match parameter, IReadOnlyList<object?> values) =>
        HasNul(values[int.Parse(parameter.ValueSpan[2..], Invariant)]) ? $"CAST({parameter.Value} AS TEXT)" : parameter.Value;

    [GeneratedRegex(@"@p\d+")]
    private static partial Regex ParameterName();

    private SqliteCommand Prepare(string text)
    {
        ref var command = ref CollectionsMarshal.GetValueRefOrAddDefault(kept, text, out var found);
        if (found) return command!;
        if (kept.Count > MaxKept)
        {
            // Statements with a filter of their own for each call must not fill the memory.
            foreach (var old in kept.Values) old?.Dispose();
            kept.Clear();
            return Prepare(text);
        }
        command = connection.CreateCommand();
        command.CommandText = text;
        return command;
    }
}
