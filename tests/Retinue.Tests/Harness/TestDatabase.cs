using System.Collections.Concurrent;
using System.Data.Common;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using MySqlConnector;
using Retinue.Storage;

namespace Retinue.Tests.Harness;

/// <summary>
/// An empty, migrated database for one test. SQLite: a copy of a file that is migrated once. MariaDB: one of a few databases that are emptied
/// between tests, because making one takes as long as the test.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<byte[]>> Template = new(MakeTemplate);
    private static readonly ConcurrentBag<string> Free = [];
    private static int made;

    private readonly string? mariaDb;

    private TestDatabase(string engine, string folder, string? mariaDb)
    {
        Engine = engine;
        Folder = folder;
        this.mariaDb = mariaDb;
    }

    /// <summary>The server that ./test starts, as RETINUE_DATABASE would name it; null when there is none.</summary>
    public static string? MariaDbUrl { get; } = Environment.GetEnvironmentVariable("RETINUE_TEST_MARIADB") is { Length: > 0 } url ? url : null;

    public string Engine { get; }

    /// <summary>A folder of its own, deleted at the end; the SQLite database is in it.</summary>
    public string Folder { get; }

    /// <summary>What RETINUE_DATABASE has to be; empty for SQLite.</summary>
    public string Url => mariaDb == null ? "" : UrlOf(mariaDb);

    public RetinueOptions Options => new() { Data = Folder, Database = Url, BcryptCost = 4 };

    public static async Task<TestDatabase> Create(string engine)
    {
        var folder = Directory.CreateTempSubdirectory("retinue-test-").FullName;
        if (engine == EnginesAttribute.SQLite)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, SqliteStore.FileName), await Template.Value);
            return new TestDatabase(engine, folder, null);
        }
        if (!Free.TryTake(out var name))
        {
            name = $"retinue_test_{Environment.ProcessId}_{Interlocked.Increment(ref made)}";
            await Sql("retinue", $"CREATE DATABASE {name}");
            await (await Store.Open(new RetinueOptions { Database = UrlOf(name) }, NullLoggerFactory.Instance, TimeProvider.System)).DisposeAsync();
        }
        return new TestDatabase(engine, folder, name);
    }

    /// <summary>An empty database without any tables, for tests of what makes them.</summary>
    public static async Task<TestDatabase> CreateBare(string engine)
    {
        var folder = Directory.CreateTempSubdirectory("retinue-test-").FullName;
        if (engine == EnginesAttribute.SQLite) return new TestDatabase(engine, folder, null);
        var name = $"retinue_test_{Environment.ProcessId}_{Interlocked.Increment(ref made)}";
        await Sql("retinue", $"CREATE DATABASE {name}");
        return new TestDatabase(engine, folder, name);
    }

    /// <summary>Everything that is stored, as text: on SQLite the files themselves, deleted rows and all; on MariaDB every row of every table.</summary>
    public async Task<string> Dump()
    {
        var all = new StringBuilder();
        if (mariaDb == null)
        {
            foreach (var file in Directory.GetFiles(Folder, SqliteStore.FileName + "*")) all.Append(Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)));
            return all.ToString();
        }
        await using var connection = new MySqlConnection(MariaDbUrlToConnectionString(Url));
        await connection.OpenAsync();
        foreach (var table in await Tables(connection))
        {
            await using var command = new MySqlCommand($"SELECT * FROM {table}", connection);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                for (var i = 0; i < reader.FieldCount; i++) all.Append(reader.GetValue(i)).Append('\n');
        }
        return all.ToString();
    }

    /// <summary>A statement past all rules of the product, to make or mend what it would never do.</summary>
    public async Task Execute(string statement)
    {
        await using DbConnection connection = mariaDb == null
            ? new SqliteConnection($"Data Source={Path.Combine(Folder, SqliteStore.FileName)};Pooling=False;Foreign Keys=False") : new MySqlConnection(MariaDbUrlToConnectionString(Url));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = mariaDb == null ? statement : $"SET FOREIGN_KEY_CHECKS = 0; {statement}";
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (mariaDb != null)
        {
            await Empty(mariaDb);
            Free.Add(mariaDb);
        }
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<byte[]> MakeTemplate()
    {
        var folder = Directory.CreateTempSubdirectory("retinue-template-").FullName;
        await (await Store.Open(new RetinueOptions { Data = folder }, NullLoggerFactory.Instance, TimeProvider.System)).DisposeAsync();
        SqliteConnection.ClearAllPools();
        var bytes = await File.ReadAllBytesAsync(Path.Combine(folder, SqliteStore.FileName));
        Directory.Delete(folder, recursive: true);
        return bytes;
    }

    private static string UrlOf(string database) => $"{MariaDbUrl![..MariaDbUrl!.LastIndexOf('/')]}/{database}";

    private static async Task Empty(string database)
    {
        await using var connection = new MySqlConnection(MariaDbUrlToConnectionString(UrlOf(database)));
        await connection.OpenAsync();
        var statements = (await Tables(connection)).Where(t => t != "migrations").Select(t => $"DELETE FROM {t}").Prepend("SET FOREIGN_KEY_CHECKS = 0");
        await using var clean = new MySqlCommand(string.Join(';', statements), connection);
        await clean.ExecuteNonQueryAsync();
    }

    private static async Task<List<string>> Tables(MySqlConnection connection)
    {
        var tables = new List<string>();
        await using var command = new MySqlCommand("SHOW TABLES", connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        return tables;
    }

    private static async Task Sql(string database, string statement)
    {
        await using var connection = new MySqlConnection(MariaDbUrlToConnectionString(UrlOf(database)));
        await connection.OpenAsync();
        await using var command = new MySqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string MariaDbUrlToConnectionString(string url)
    {
        var builder = Retinue.Storage.MariaDbUrl.Parse(url);
        builder.Pooling = false;
        return builder.ConnectionString;
    }
}
