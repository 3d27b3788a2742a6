using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using MySqlConnector;
using Retinue.Storage;

namespace Retinue.Bench;

/// <summary>The bare engines: the same contact row into the same table, each committed by itself.</summary>
internal static class Reference
{
    private const string Insert = """
        INSERT INTO contacts (id, client_id, version, mail_categories, created_at, updated_at, firstname, lastname, companyname, email, email_key,
          address1, address2, city, state, postcode, country, phonenumber, phone_e164, tax_id)
        VALUES ({0}, 1, 1, 0, 1790000000000, 1790000000000, 'Jane', 'Doe', '', {1}, {1}, '', '', '', '', '', '', '', '', '')
        """;

    private const string Client = """
        INSERT INTO clients (id, version, uuid, status, firstname, lastname, companyname, email, email_key, address1, address2, city, state, postcode,
          country, phonenumber, phone_e164, tax_id, currency, group_id, language, notes, ip, mail_categories, marketing_opt_in,
          security_question_id, security_answer, billing_contact_id, created_at, updated_at)
        VALUES (1, 1, '', 'Active', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 1, 0, '', '', '', 63, 0, 0, '', 0, 0, 0)
        """;

    /// <summary>A loop in C# over one connection with a prepared statement, as plain as the driver allows.</summary>
    public static async Task<double> SqliteLoop(TimeSpan duration)
    {
        var folder = await SqliteDatabase();
        using var connection = OpenSqlite(folder);
        using var command = connection.CreateCommand();
        command.CommandText = string.Format(CultureInfo.InvariantCulture, Insert, "$id", "$email");
        var id = command.Parameters.Add("$id", SqliteType.Integer);
        var email = command.Parameters.Add("$email", SqliteType.Text);
        command.Prepare();
        var clock = Stopwatch.StartNew();
        long done = 0;
        while (clock.Elapsed < duration)
        {
            id.Value = ++done;
            email.Value = $"jane.doe{done}@example.com";
            command.ExecuteNonQuery();
        }
        var rate = done / clock.Elapsed.TotalSeconds;
        connection.Close();
        Directory.Delete(folder, recursive: true);
        return rate;
    }

    /// <summary>The engine's own tool: sqlite3 reading one INSERT after the other.</summary>
    public static async Task<double> SqliteTool(int rows)
    {
        var folder = await SqliteDatabase();
        OpenSqlite(folder).Dispose();
        var script = new StringBuilder("PRAGMA synchronous=FULL;\n");
        for (var i = 1; i <= rows; i++) script.Append(CultureInfo.InvariantCulture, $"{string.Format(CultureInfo.InvariantCulture, Insert, i, $"'jane.doe{i}@example.com'").ReplaceLineEndings(" ")};\n");
        var clock = Stopwatch.StartNew();
        await Shell("sqlite3", [Path.Combine(folder, SqliteStore.FileName)], script.ToString());
        var rate = rows / clock.Elapsed.TotalSeconds;
        Directory.Delete(folder, recursive: true);
        return rate;
    }

    public static async Task<double> MariaDbLoop(string url, TimeSpan duration)
    {
        await MariaDbDatabase(url);
        await using var connection = new MySqlConnection(MariaDbUrl.Parse(url).ConnectionString);
        await connection.OpenAsync();
        await using var command = new MySqlCommand(string.Format(CultureInfo.InvariantCulture, Insert, "@id", "@email"), connection);
        command.Parameters.AddWithValue("@id", 0L);
        command.Parameters.AddWithValue("@email", "");
        await command.PrepareAsync();
        var clock = Stopwatch.StartNew();
        long done = 0;
        while (clock.Elapsed < duration)
        {
            command.Parameters[0].Value = ++done;
            command.Parameters[1].Value = $"jane.doe{done}@example.com";
            await command.ExecuteNonQueryAsync();
        }
        return done / clock.Elapsed.TotalSeconds;
    }

    /// <summary>The engine's own tool: mariadb-slap, whose rows need ids of the server's making.</summary>
    public static async Task<double> MariaDbTool(string url, int connections, int rows)
    {
        await MariaDbDatabase(url);
        var server = MariaDbUrl.Parse(url);
        var clock = Stopwatch.StartNew();
        await Shell("mariadb-slap", ["--no-defaults", $"-h{server.Server}", $"-P{server.Port}", $"-u{server.UserID}", $"-p{server.Password}", $"--create-schema={server.Database}", "--no-drop",
            $"--concurrency={connections}", $"--number-of-queries={rows}",
            $"--query={string.Format(CultureInfo.InvariantCulture, Insert, "UUID_SHORT() & 9223372036854775807", "CONCAT('jane.doe', UUID_SHORT(), '@example.com')").ReplaceLineEndings(" ")}"], "");
        return rows / clock.Elapsed.TotalSeconds;
    }

    /// <summary>An empty database with our tables, so that every measurement has the same indexes to keep.</summary>
    public static async Task MariaDbDatabase(string url, bool withClient = true)
    {
        var builder = MariaDbUrl.Parse(url);
        await using (var connection = new MySqlConnection(builder.ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = new MySqlCommand($"DROP DATABASE {builder.Database}; CREATE DATABASE {builder.Database}", connection);
            await command.ExecuteNonQueryAsync();
            await MySqlConnection.ClearAllPoolsAsync();
        }
        await using var store = await Store.Open(new RetinueOptions { Database = url }, NullLoggerFactory.Instance, TimeProvider.System);
        if (withClient) await store.Define(Client);
    }

    private static async Task<string> SqliteDatabase()
    {
        var folder = Directory.CreateTempSubdirectory("retinue-bench-").FullName;
        await using var store = await Store.Open(new RetinueOptions { Data = folder }, NullLoggerFactory.Instance, TimeProvider.System);
        await store.Define(Client);
        return folder;
    }

    private static SqliteConnection OpenSqlite(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, SqliteStore.FileName)};Pooling=False;Foreign Keys=True");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL";
        command.ExecuteNonQuery();
        return connection;
    }

    /// <summary>Runs a tool and answers what it wrote.</summary>
    internal static async Task<string> Shell(string tool, string[] arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{tool}: {await error}");
        return await output;
    }
}
