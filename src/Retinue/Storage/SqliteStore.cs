using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using SQLitePCL;

namespace Retinue.Storage;

/// <summary>SQLite in the data folder: write-ahead log, full sync, several readers, and one writer that shares its commits (<see cref="SqliteWriter"/>).</summary>
internal sealed class SqliteStore : Store
{
    public const string FileName = "retinue.db";

    /// <summary>With millions of rows each new one goes into other pages of every index: what does not fit is read again for the next (bench/README.md).</summary>
    private const int WriterCacheKib = 64_000;

    /// <summary>In milliseconds: how long a connection waits for another process that writes.</summary>
    public const int BusyTimeout = 10_000;

    private static readonly TimeSpan ScrubPatience = TimeSpan.FromSeconds(10);

    private readonly string path;
    private readonly SqliteWriter writer;
    private readonly SqliteLog writeAheadLog;
    private readonly SqliteReaders readers;

    private SqliteStore(string path, ILogger log)
    {
        this.path = path;
        readers = new SqliteReaders(() => Connect(path, SqliteOpenMode.ReadWrite));
        writeAheadLog = new SqliteLog(() => Connect(path, SqliteOpenMode.ReadWrite), readers, log);
        writer = new SqliteWriter(() => Connect(path, SqliteOpenMode.ReadWrite, WriterCacheKib), (db, before) => Follow?.Invoke(db, before) ?? default, writeAheadLog.Committed, log);
    }

    public override string Engine => "SQLite";

    public static SqliteStore Open(string folder, ILogger log)
    {
        try
        {
            // Personal data and password hashes: a folder that is made here is for its owner alone.
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
            else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            var path = Path.Combine(Path.GetFullPath(folder), FileName);
            using (var first = Connect(path, SqliteOpenMode.ReadWriteCreate))
            {
                using var command = first.CreateCommand();
                // A database that cannot be written is found at start, not at the first request.
                command.CommandText = "BEGIN IMMEDIATE; ROLLBACK;";
                command.ExecuteNonQuery();
                // On a file that may not be written, SQLite opens it for reading and makes of that BEGIN one for reading, without a word.
                if (raw.sqlite3_db_readonly(first.Handle, "main") == 1) throw new IOException("the database file is read-only");
            }
            return new SqliteStore(path, log);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new SettingException($"The data folder {folder} cannot be used ({e.Message.TrimEnd('.')}); set RETINUE_DATA to a folder that this user may write.");
        }
    }

    internal override string Ddl(string statement) => DdlWords.Replace(statement, static (word, _) => word switch
    {
        "int" => "INTEGER",
        "text" or "key" => "TEXT",
        "options" => "STRICT",
        // SQLite cannot be asked to add a column only when it is missing; Define takes its refusal for a yes.
        "new" => "",
        _ => throw new InvalidOperationException(word),
    });

    public override Task<T> Read<T>(Func<Session, ValueTask<T>> work) => readers.Read(work);

    /// <summary>SQLite never loses the outcome of a commit, so <paramref name="committed"/> is not asked.</summary>
    public override Task<T> Write<T>(Func<Session, ValueTask<T>> work, Func<Session, ValueTask<bool>>? committed = null) => writer.Run(work);

    public override bool NotesCounts => false;

    internal override async Task Define(string statement)
    {
        try
        {
            await writer.Run(db => db.Execute(Verbatim(statement))).ConfigureAwait(false);
        }
        catch (SqliteException e) when (e.Message.Contains("duplicate column name", StringComparison.Ordinal))
        {
            // A start that was killed between this step and its note: the column is there.
        }
    }

    /// <summary>
    /// The counts of neighbouring blocks are read together, a hundred of them for a page in the middle of a long list. On MariaDB they lie in the order of their key;
    /// here that takes a table without rowids, and in any other each is looked up by itself.
    /// </summary>
    internal override async Task Arrange()
    {
        if (await Read(IsDone).ConfigureAwait(false)) return;
        await Write(async db =>
        {
            // Another process may have been first.
            if (await IsDone(db).ConfigureAwait(false)) return false;
            await db.Execute($"""
                CREATE TABLE row_counts_by_key (name TEXT NOT NULL, size INTEGER NOT NULL, first_id INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (name, size, first_id))
                STRICT, WITHOUT ROWID
                """).ConfigureAwait(false);
            await db.Execute($"INSERT INTO row_counts_by_key (name, size, first_id, n) SELECT name, size, first_id, n FROM row_counts").ConfigureAwait(false);
            await db.Execute($"DROP TABLE row_counts").ConfigureAwait(false);
            await db.Execute($"ALTER TABLE row_counts_by_key RENAME TO row_counts").ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);

        static async ValueTask<bool> IsDone(Session db) => await db.Number($"SELECT wr FROM pragma_table_list('row_counts')").ConfigureAwait(false) == 1;
    }

    public override Task Backup(string file, IProgress<double>? progress = null) => Task.Run(() =>
    {
        using var source = Connect(path, SqliteOpenMode.ReadWrite);
        // One view of the data for the whole copy: otherwise each commit of another process would send it back to the first page, and
        // beside a busy server it would never end. Writers do not wait for a reader.
        using (var view = source.CreateCommand())
        {
            view.CommandText = "BEGIN; SELECT COUNT(*) FROM sqlite_master;";
            view.ExecuteScalar();
        }
        using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        target.Open();
        using var copy = raw.sqlite3_backup_init(target.Handle, "main", source.Handle, "main");
        if (copy.IsInvalid) throw new IOException($"{file} cannot be written.");
        int answer;
        do
        {
            // In steps, so that writers get their turn between them; a busy step is simply tried again.
            answer = raw.sqlite3_backup_step(copy, 1000);
            var total = raw.sqlite3_backup_pagecount(copy);
            if (total > 0) progress?.Report(1 - (double)raw.sqlite3_backup_remaining(copy) / total);
            if (answer is raw.SQLITE_BUSY or raw.SQLITE_LOCKED) Thread.Sleep(10);
        }
        while (answer is raw.SQLITE_OK or raw.SQLITE_BUSY or raw.SQLITE_LOCKED);
        if (answer != raw.SQLITE_DONE) throw new IOException($"The backup stopped: {raw.sqlite3_errstr(answer).utf8_to_string()}.");
    });

    /// <summary>The pages as they were before stand in the write-ahead log until it is written back and cut off.</summary>
    public override Task Scrub() => Task.Run(() =>
    {
        using var connection = Connect(path, SqliteOpenMode.ReadWrite);
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        // For readers and writers SQLite waits as long as busy_timeout says, for another checkpoint (SqliteLog) not at all. Behind a longer read the log is cut off by a later
        // erasure, or used again from its start.
        var began = Stopwatch.GetTimestamp();
        while ((long)command.ExecuteScalar()! != 0 && Stopwatch.GetElapsedTime(began) < ScrubPatience) Thread.Sleep(5);
    });

    public override async Task<IReadOnlyList<(string Name, string Value)>> Examine()
    {
        var found = await Read(async db =>
        {
            var integrity = await db.All($"PRAGMA quick_check", row => row.Text(0)).ConfigureAwait(false);
            var orphans = await db.All($"PRAGMA foreign_key_check", row => row.Text(0)).ConfigureAwait(false);
            return (integrity, orphans);
        }).ConfigureAwait(false);
        return
        [
            ("engine", $"SQLite {new SqliteConnection().ServerVersion}"),
            ("file", path),
            ("size", $"{(new FileInfo(path).Length / 1024).ToString(Invariant)} KiB"),
            found.integrity is ["ok"] ? ("integrity", "ok") : ("!integrity", string.Join("; ", found.integrity)),
            found.orphans.Count == 0 ? ("references", "ok") : ("!references", $"broken in {string.Join(", ", found.orphans.Distinct())}"),
        ];
    }

    public override async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync().ConfigureAwait(false);
        await writeAheadLog.DisposeAsync().ConfigureAwait(false);
        readers.Dispose();
    }

    private static Sql Verbatim(string statement)
    {
        var sql = new Sql(statement.Length, 0);
        sql.AppendLiteral(statement);
        return sql;
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode, int cacheKib = 16_000)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = 30,
        }.ToString());
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            // busy_timeout first: switching to WAL itself needs a lock that another process may hold for a moment.
            command.CommandText = $$"""
                PRAGMA busy_timeout = {{BusyTimeout}};
                PRAGMA journal_mode = WAL;
                PRAGMA synchronous = FULL;
                PRAGMA temp_store = MEMORY;
                PRAGMA secure_delete = ON;
                PRAGMA cache_size = -{{cacheKib}};
                PRAGMA journal_size_limit = 67108864;
                PRAGMA wal_autocheckpoint = 0;
                """;
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
