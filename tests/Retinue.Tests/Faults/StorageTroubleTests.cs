using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Retinue.Storage;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Faults;

/// <summary>What an engine's codes mean, and that the log is told once a minute.</summary>
public sealed class StorageTroubleTests
{
    [Theory]
    [InlineData(13, 13, "database_unavailable", "the disk of the data folder is full")]
    [InlineData(10, 4874, "database_unavailable", "the disk of the data folder is full")]
    [InlineData(10, 778, "database_unavailable", "the data folder cannot be read or written")]
    [InlineData(8, 1032, "database_unavailable", "the database file is read-only")]
    [InlineData(14, 14, "database_unavailable", "the database file cannot be opened")]
    [InlineData(11, 11, "database_unavailable", "the database file is damaged")]
    [InlineData(26, 26, "database_unavailable", "the database file is damaged")]
    [InlineData(5, 517, "database_busy", "another process holds the database file for too long")]
    public void A_code_of_SQLite_is_told_in_plain_words(int code, int extended, string error, string sentence)
    {
        var trouble = StorageTrouble.Of(new SqliteException("details", code, extended));
        Assert.Equal((error, sentence), (trouble?.Error.Code, trouble?.Sentence));
    }

    [Fact]
    public void A_fault_of_a_statement_is_not_the_databases()
    {
        Assert.Null(StorageTrouble.Of(new SqliteException("constraint", 19, 2067)));
        Assert.Null(StorageTrouble.Of(new SqliteException("no such column", 1, 1)));
        Assert.Null(StorageTrouble.Of(new IOException("of a hook")));
    }

    [Fact]
    public void The_log_gets_one_line_a_minute_for_each_kind_and_one_when_it_is_over()
    {
        var (log, clock) = (new Lines(), new FakeClock());
        using var factory = LoggerFactory.Create(b => b.AddProvider(log));
        var outage = new Outage(factory.CreateLogger<Outage>(), clock);
        var full = new SqliteException("SQLite Error 13: 'database or disk is full'", 13, 13);
        for (var i = 0; i < 100; i++) Assert.Same(StorageTrouble.FolderFull, outage.Note(full));
        Assert.Equal(StorageTrouble.FolderFull, outage.Current);
        Assert.Null(outage.Note(new InvalidOperationException("not the database's")));
        outage.Note(new SqliteException("locked", 5, 5));
        clock.Advance(TimeSpan.FromMinutes(1));
        outage.Note(full);
        // A small write that works on a full disk is not the end of it.
        outage.Over();
        Assert.Equal(StorageTrouble.FolderFull, outage.Current);
        clock.Advance(TimeSpan.FromSeconds(2));
        outage.Over();
        outage.Over();
        Assert.Null(outage.Current);
        Assert.Equal(
        [
            "The database is not available: the disk of the data folder is full (SQLite Error 13: 'database or disk is full')",
            "The database is not available: another process holds the database file for too long (locked)",
            "The database is not available: the disk of the data folder is full (SQLite Error 13: 'database or disk is full'); 99 more times since this was said last",
            "The database takes writes again",
        ], log);
    }

    private sealed class Lines : List<string>, ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Add(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
