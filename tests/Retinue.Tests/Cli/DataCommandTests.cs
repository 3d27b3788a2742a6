using Retinue.Access;
using Retinue.Tests.Harness;
using Retinue.Tests.Processes;
using Xunit;

namespace Retinue.Tests.Cli;

/// <summary><c>retinue migrate|backup|doctor</c>, and the help of every command.</summary>
public sealed class DataCommandTests
{
    [Theory, Engines]
    public async Task Migrate_makes_the_tables_and_may_be_run_again(string engine)
    {
        await using var database = await TestDatabase.CreateBare(engine);
        for (var i = 0; i < 2; i++)
            Assert.Equal((0, $"{engine}: the tables are up to date\n", ""), await ServerProcess.Run(database, ["migrate"]));
        await database.Execute("INSERT INTO leases (name, holder, until_ms) VALUES ('test', 'test', 0)");
    }

    [Fact]
    public async Task A_backup_beside_a_server_that_writes_has_all_that_was_acknowledged_before_it_began()
    {
        await using var database = await TestDatabase.Create(EnginesAttribute.SQLite);
        await using var server = await ServerProcess.Start(database);
        // More pages than one step of the copy takes: what is written between two steps must not send it back to the start for ever.
        Assert.Contains("success", await server.Call(["action=AddClient", "firstname=Olivia", "email=owner@example.com", "password2=owner", "skipvalidation=1"]));
        await database.Execute($"CREATE TABLE filler (text TEXT); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30) INSERT INTO filler SELECT hex(zeroblob(500000)) FROM n");
        using var end = new CancellationTokenSource();
        var load = new ContactLoad("b");
        var running = load.Run(server, 4, end.Token);
        while (load.Acknowledged.Count() < 20) await Task.Delay(20);

        var before = load.Acknowledged.ToList();
        var restored = Directory.CreateDirectory(Path.Combine(database.Folder, "restored")).FullName;
        var file = Path.Combine(restored, "retinue.db");
        var (code, output, error) = await ServerProcess.Run(database, ["backup", file]);
        await end.CancelAsync();
        await running;
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith(file, output);
        Assert.Equal([file], Directory.GetFileSystemEntries(restored));

        await using (var api = await LocalApi.OpenAsync(new RetinueOptions { Data = restored, BcryptCost = 4 }))
            await (await Survey.Take(api.Store)).Check(before, api.Passwords);
        var doctor = await ServerProcess.Run(database, ["doctor"], "", $"RETINUE_DATA={restored}");
        Assert.True(doctor.Code == 0, doctor.Output);

        var bytes = await File.ReadAllBytesAsync(file);
        var again = await ServerProcess.Run(database, ["backup", file]);
        Assert.Equal((1, $"{file} exists already; a backup never overwrites a file.\n"), (again.Code, again.Error));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task A_backup_of_MariaDB_names_the_tools_for_it()
    {
        Assert.SkipWhen(TestDatabase.MariaDbUrl == null, "RETINUE_TEST_MARIADB is not set; ./test starts a MariaDB and sets it");
        await using var database = await TestDatabase.Create(EnginesAttribute.MariaDB);
        var (code, _, error) = await ServerProcess.Run(database, ["backup", Path.Combine(database.Folder, "copy")]);
        Assert.Equal(1, code);
        Assert.Contains("mariadb-dump --single-transaction", error);
        Assert.Empty(Directory.GetFileSystemEntries(database.Folder));
    }

    [Theory, Engines]
    public async Task Doctor_says_what_is_well_and_what_is_not(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        var (code, output, _) = await ServerProcess.Run(database, ["doctor"]);
        Assert.Equal(1, code);
        Assert.Contains("!!  credentials        none; 'retinue credential create' makes one", output);

        await using (var api = await LocalApi.OpenAsync(database.Options))
        {
            await Bootstrap.Ensure(api, TestServer.Identifier, TestServer.Secret);
            await api.CallAsync("AddClient", new Dictionary<string, object?> { ["email"] = "owner@example.com", ["password2"] = "owner", ["skipvalidation"] = 1 });
        }
        (code, output, _) = await ServerProcess.Run(database, ["doctor"]);
        Assert.True(code == 0, output);
        Assert.Contains("ok  clients            1, with 0 contacts", output);
        Assert.Contains("All is well.", output);

        await database.Execute("UPDATE memberships SET login_id = 99");
        (code, output, _) = await ServerProcess.Run(database, ["doctor"], "", "RETINUE_ALLOWED_IPS=any", "RETINUE_MAXBODY=1");
        Assert.Equal(1, code);
        Assert.Contains("!!  memberships        1 point to a login that is not there", output);
        Assert.Contains("!!  allowed addresses  the whole internet may call the API", output);
        Assert.Contains("!!  setting            RETINUE_MAXBODY is not a setting of Retinue", output);
        Assert.Contains("3 to look at.", output);

        await database.Execute("DELETE FROM memberships");
        Assert.Contains("!!  owners             1 clients have no owner", (await ServerProcess.Run(database, ["doctor"])).Output);
    }

    [Fact]
    public async Task Every_command_explains_itself_and_a_wrong_one_is_refused()
    {
        await using var database = await TestDatabase.CreateBare(EnginesAttribute.SQLite);
        string[] commands =
        [
            "", "serve", "call", "credential", "credential create", "credential list", "credential revoke", "admin", "admin create", "admin password", "admin list",
            "admin disable", "admin enable", "admin deny-api", "admin allow-api", "role", "role create", "role change", "role list", "role delete", "migrate", "backup", "doctor", "seed",
            "audit", "audit verify", "mail", "mail bounce",
        ];
        await Parallel.ForEachAsync(commands, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (command, _) =>
        {
            var (code, output, error) = await ServerProcess.Run(database, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
            Assert.Equal((0, ""), (code, error));
            Assert.Contains(command, output);
            // Every command takes the settings, and its help names them.
            Assert.All(Server.Settings.All, setting => Assert.Contains(setting.Option, output));
            // The commands below this one are in its help, each with a summary.
            foreach (var below in commands.Where(c => c.Length > 0 && c.Contains(' ', StringComparison.Ordinal) == (command.Length > 0) && (command.Length == 0 || c.StartsWith(command + " ", StringComparison.Ordinal))))
                Assert.Matches($@"\n  {below.Split(' ')[^1]}\b.*  +\S", output);
        });
        foreach (var wrong in new[] { "nonsense", "backup", "credential nonsense", "call GetClients --responsetype yaml", "serve --nonsense" })
        {
            var (code, _, error) = await ServerProcess.Run(database, wrong.Split(' '));
            Assert.Equal(1, code);
            Assert.NotEqual("", error);
            Assert.DoesNotContain("   at ", error);
        }
        Assert.Empty(Directory.GetFileSystemEntries(database.Folder));
    }
}
