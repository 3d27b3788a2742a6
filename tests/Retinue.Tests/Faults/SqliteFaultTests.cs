using System.Text.Json;
using Microsoft.Data.Sqlite;
using Retinue.Storage;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Faults;

/// <summary>The disk of the data folder fills up, its files cannot be written any more, another process holds them: said, survived, nothing lost.</summary>
public sealed class SqliteFaultTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_full_disk_stops_writes_with_a_clear_word_and_reads_go_on()
    {
        await using var database = await TestDatabase.CreateBare(EnginesAttribute.SQLite);
        await using var disk = await Disk.Mount(Directory.CreateDirectory(Path.Combine(database.Folder, "disk")).FullName, "24m");
        var options = database.Options with { Data = disk.Folder };
        await using var patient = await Patient.Admit(database, settings: $"RETINUE_DATA={disk.Folder}");
        for (var round = 0; round < 2; round++)
        {
            await disk.Fill();
            await patient.Says("the disk of the data folder is full");
            await patient.Refuses("database_unavailable");
            Assert.StartsWith("""{"result":"success",""", await patient.Server.Call(["action=GetContacts", "userid=1"]));
            disk.Free();
            await patient.Recovers();
        }
        patient.Logged("the disk of the data folder is full");
        patient.Logged("takes writes again");
        await patient.Discharge(options, output.WriteLine);
    }

    [Fact]
    public async Task Files_that_become_read_only_and_writable_again_need_no_restart()
    {
        await using var database = await TestDatabase.Create(EnginesAttribute.SQLite);
        await using var patient = await Patient.Admit(database);
        // Modes do not bind root; the immutable mark binds everybody, and also files that are open.
        await Seal(database, "+i");
        try
        {
            await patient.Says("the database file is read-only");
            await patient.Refuses("database_unavailable");
            Assert.StartsWith("""{"result":"success",""", await patient.Server.Call(["action=GetContacts", "userid=1"]));
        }
        finally
        {
            await Seal(database, "-i");
        }
        await patient.Recovers();
        patient.Logged("the database file is read-only");
        await patient.Discharge(database.Options, output.WriteLine);
    }

    [Fact]
    public async Task A_process_that_the_kernel_ends_for_a_write_to_the_index_has_lost_nothing()
    {
        await using var database = await TestDatabase.Create(EnginesAttribute.SQLite);
        var acknowledged = 0;
        await using (var server = await ServerProcess.Start(database))
        {
            while (acknowledged < 5) acknowledged = await Add(server) ?? throw new InvalidOperationException("A whole database refuses.");
            await Seal(database, "+i", indexToo: true);
            try
            {
                // Written back, so that the next write to the mapped memory asks the file system. Whether the kernel sends SIGBUS then is its own affair.
                await Disk.Mounting("sync", Path.Combine(database.Folder, SqliteStore.FileName + "-shm"));
                for (var i = 0; i < 3 && !server.Process.HasExited; i++)
                {
                    try
                    {
                        Assert.Null(await Add(server));
                    }
                    catch (HttpRequestException)
                    {
                        await server.Process.WaitForExitAsync(TestContext.Current.CancellationToken);
                    }
                }
                // 128 and the number of SIGBUS.
                if (server.Process.HasExited) Assert.Equal(128 + 7, server.Process.ExitCode);
                output.WriteLine(server.Process.HasExited ? "ended by SIGBUS" : "goes on");
            }
            finally
            {
                await Seal(database, "-i", indexToo: true);
            }
        }
        await using var next = await ServerProcess.Start(database);
        Assert.Equal(acknowledged + 1, await Add(next));

        static async Task<int?> Add(ServerProcess server) =>
            JsonDocument.Parse(await server.Call(["action=AddClient", "firstname=Olivia", "skipvalidation=1"])).RootElement.TryGetProperty("clientid", out var id) ? id.GetInt32() : null;
    }

    [Fact]
    public async Task A_start_on_a_file_that_cannot_be_written_says_so_and_ends()
    {
        await using var database = await TestDatabase.Create(EnginesAttribute.SQLite);
        await Seal(database, "+i");
        try
        {
            var (code, _, error) = await ServerProcess.Run(database, ["serve"], settings: "RETINUE_URLS=http://127.0.0.1:0");
            Assert.Equal((1, $"The data folder {database.Folder} cannot be used (the database file is read-only); set RETINUE_DATA to a folder that this user may write.\n"), (code, error));
        }
        finally
        {
            await Seal(database, "-i");
        }
    }

    [Fact]
    public async Task A_start_in_a_folder_that_cannot_be_written_says_so_and_ends()
    {
        await using var database = await TestDatabase.Create(EnginesAttribute.SQLite);
        await using var disk = await Disk.Mount(Directory.CreateDirectory(Path.Combine(database.Folder, "disk")).FullName, "4m", ",ro");
        var (code, _, error) = await ServerProcess.Run(database, ["serve"], "", "RETINUE_URLS=http://127.0.0.1:0", $"RETINUE_DATA={disk.Folder}");
        Assert.Equal(1, code);
        Assert.StartsWith($"The data folder {disk.Folder} cannot be used (", error);
    }

    [Fact]
    public async Task A_file_that_another_process_holds_too_long_is_busy_and_free_again_when_it_lets_go()
    {
        await using var database = await TestDatabase.Create(EnginesAttribute.SQLite);
        await using var api = await LocalApi.OpenAsync(database.Options);
        await using var other = new SqliteConnection($"Data Source={Path.Combine(database.Folder, SqliteStore.FileName)};Pooling=False");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var transaction = other.BeginTransaction(deferred: false);
        var refused = await api.CallAsync("AddClient", Olivia, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(("database_busy", "The database is busy: another process holds the database file for too long"), (refused.Error?.Code, (string?)refused["message"]));
        await transaction.RollbackAsync(TestContext.Current.CancellationToken);
        Assert.True((await api.CallAsync("AddClient", Olivia, cancellation: TestContext.Current.CancellationToken)).IsSuccess);
    }

    private static readonly Dictionary<string, object?> Olivia = new() { ["firstname"] = "Olivia", ["email"] = "owner@example.com", ["skipvalidation"] = true };

    /// <param name="database">The database.</param>
    /// <param name="mark">What <c>chattr</c> is told.</param>
    /// <param name="indexToo">
    /// Also the index of the write-ahead log: a write to its mapped memory that the file system refuses is a SIGBUS, which no process survives
    /// (docs/faults.md). Whether one comes depends on when the kernel last wrote the page back.
    /// </param>
    private static async Task Seal(TestDatabase database, string mark, bool indexToo = false)
    {
        var files = Directory.GetFiles(database.Folder, SqliteStore.FileName + "*").Where(f => indexToo || !f.EndsWith("-shm", StringComparison.Ordinal));
        var (code, said) = await Disk.Mounting("chattr", [mark, .. files]);
        Assert.SkipUnless(code == 0, $"Files cannot be sealed here ({said.Trim()}); run as root on a disk that knows chattr +i");
    }
}
