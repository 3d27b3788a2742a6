using System.Globalization;
using Microsoft.Data.Sqlite;
using Retinue.Storage;
using Xunit;

namespace Retinue.Tests.Storage;

/// <summary>What a commit appends to the write-ahead log goes to the file in few calls, and nothing is missing. (A disk that refuses it: <see cref="Faults.SqliteFaultTests"/>.)</summary>
public sealed class SqliteCommitBufferTests : IDisposable
{
    private const int Page = 4096;

    /// <summary>SQLite writes a header of this size before each page of the log.</summary>
    private const int Header = 24;

    private readonly string folder = Directory.CreateTempSubdirectory("retinue-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(12, 1)]
    [InlineData(100, 4)]
    public void A_commit_is_one_call_for_each_thirty_pages(int pages, int calls)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The calls of a thread are counted by Linux.");
        using var session = Writer();
        Write(session, 1, 1);
        session.Run($"BEGIN IMMEDIATE");
        session.Run($"UPDATE t SET n = 2");
        for (var i = 2; i <= pages; i++) session.Run($"INSERT INTO t (id, n, body) VALUES ({i}, 0, {new string('x', 3000)})");
        var before = Calls();
        session.Commit();
        // A page of the tree above the rows, or two, may come with them; a file that grows is one more call.
        Assert.InRange(Calls() - before, calls, calls + 1);
        Assert.Equal(pages, Count());
    }

    [Fact]
    public void Pages_that_did_not_fit_into_the_cache_and_were_changed_again_are_whole()
    {
        using var connection = Open();
        Run(connection, "PRAGMA cache_size = 10");
        using var session = new SqliteSession(connection, new SharedCommit());
        session.Run($"CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER NOT NULL, body TEXT NOT NULL)");
        for (var round = 1; round <= 3; round++)
        {
            session.Run($"BEGIN IMMEDIATE");
            for (var i = 0; i < 300; i++) session.Run($"INSERT INTO t (n, body) VALUES ({round}, {new string('x', 2000)})");
            session.Run($"UPDATE t SET n = n + 10");
            session.Run($"SAVEPOINT unit");
            session.Run($"DELETE FROM t");
            session.Run($"ROLLBACK TO unit");
            session.Run($"UPDATE t SET n = n + 10 WHERE id % 2 = 0");
            session.Commit();
            Assert.Equal(300 * round, Count());
            // Rolled back with much of it in the log: the next round writes over it.
            session.Run($"BEGIN IMMEDIATE");
            session.Run($"UPDATE t SET n = 0, body = 'gone'");
            session.Run($"ROLLBACK");
            Assert.Equal(0, Number("SELECT COUNT(*) FROM t WHERE body = 'gone'"));
        }
        Assert.Equal(300 * ((1 + 30) + (2 + 20) + (3 + 10)) + 150 * (30 + 20 + 10), Number("SELECT SUM(n) FROM t"));
        Assert.Equal("ok", Ask("PRAGMA integrity_check"));
    }

    /// <summary>Before 3.51.3, checkpoints of two connections at once could lose what was written in between (https://sqlite.org/wal.html#walresetbug).</summary>
    [Fact]
    public void The_bundled_engine_resets_the_log_safely() =>
        Assert.True(new Version(new SqliteConnection().ServerVersion) >= new Version(3, 51, 3), new SqliteConnection().ServerVersion);

    private SqliteSession Writer()
    {
        var session = new SqliteSession(Open(), new SharedCommit());
        session.Run($"CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER NOT NULL, body TEXT NOT NULL)");
        return session;
    }

    private static void Write(SqliteSession session, int first, int last)
    {
        session.Run($"BEGIN IMMEDIATE");
        for (var i = first; i <= last; i++) session.Run($"INSERT INTO t (id, n, body) VALUES ({i}, 1, {new string('x', Page - Header - 1000)})");
        session.Commit();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "t.db")};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        return connection;
    }

    private int Count() => (int)Number("SELECT COUNT(*) FROM t");

    private long Number(string query) => long.Parse(Ask(query), CultureInfo.InvariantCulture);

    /// <summary>By another connection, which has nothing but the files.</summary>
    private string Ask(string query)
    {
        using var other = Open();
        using var command = other.CreateCommand();
        command.CommandText = query;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    }

    private static void Run(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    /// <summary>How often this thread has called the system to write.</summary>
    private static int Calls() => int.Parse(File.ReadLines("/proc/thread-self/io").Single(line => line.StartsWith("syscw", StringComparison.Ordinal)).Split(' ')[1], CultureInfo.InvariantCulture);
}
