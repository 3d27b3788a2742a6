using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Retinue.Storage;

/// <summary>
/// A compiled statement of the way of a write. It is bound by position straight into SQLite: the driver's own command looks each parameter up by
/// name, each time, which for our wide rows costs as much as the insert itself (bench/README.md).
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    public SqliteStatement(sqlite3 database, string text)
    {
        this.database = database;
        Check(raw.sqlite3_prepare_v3(database, text, raw.SQLITE_PREPARE_PERSISTENT, out statement));
    }

    /// <summary>Runs it and answers how many rows it changed.</summary>
    /// <exception cref="SqliteException">The engine refuses it.</exception>
    public int Run(IReadOnlyList<object?> values)
    {
        Step(values);
        raw.sqlite3_reset(statement);
        return raw.sqlite3_changes(database);
    }

    /// <summary>The whole number that a query answers; 0 when it has no row.</summary>
    public long Number(IReadOnlyList<object?> values)
    {
        var number = Step(values) == raw.SQLITE_ROW ? raw.sqlite3_column_int64(statement, 0) : 0;
        raw.sqlite3_reset(statement);
        return number;
    }

    private int Step(IReadOnlyList<object?> values)
    {
        for (var i = 0; i < values.Count; i++) Bind(i + 1, values[i]);
        var answer = raw.sqlite3_step(statement);
        if (answer is raw.SQLITE_DONE or raw.SQLITE_ROW) return answer;
        // What went wrong is asked of the connection before the reset, which would answer it again as its own.
        try
        {
            Check(answer);
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
        return answer;
    }

    public void Dispose() => statement.Dispose();

    private void Bind(int position, object? value)
    {
        switch (value)
        {
            case null:
                Check(raw.sqlite3_bind_null(statement, position));
                break;
            case long number:
                Check(raw.sqlite3_bind_int64(statement, position, number));
                break;
            default:
                BindText(position, (string)value);
                break;
        }
    }

    private void BindText(int position, string text)
    {
        if (text.Length == 0)
        {
            // An empty span has no address, which SQLite reads as NULL.
            Check(raw.sqlite3_bind_text(statement, position, utf8z.FromSpan("\0"u8)));
            return;
        }
        var longest = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = longest > 1024 ? ArrayPool<byte>.Shared.Rent(longest) : null;
        var bytes = rented ?? stackalloc byte[1024];
        Check(raw.sqlite3_bind_text(statement, position, bytes[..Encoding.UTF8.GetBytes(text, bytes)]));
        if (rented != null) ArrayPool<byte>.Shared.Return(rented);
    }

    private void Check(int answer)
    {
        if (answer != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(answer, database);
    }
}
