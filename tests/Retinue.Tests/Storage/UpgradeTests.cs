using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using Retinue.Access;
using Retinue.Events;
using Retinue.Storage;
using Retinue.Tests.Harness;
using Retinue.Tests.Processes;
using Xunit;

namespace Retinue.Tests.Storage;

/// <summary>
/// Databases that the code of every earlier migration level wrote (tests/tools/upgrade-fixture.sh): today's code opens them, everything in them is
/// reached as before, and writing goes on.
/// </summary>
public sealed class UpgradeTests
{
    public static TheoryData<int, string> Levels()
    {
        var data = new TheoryData<int, string>();
        foreach (var file in Directory.GetFiles(Repository.Path("tests/Retinue.Tests/Storage/Fixtures"), "*-sqlite.sql").Order(StringComparer.Ordinal))
            foreach (var engine in new[] { EnginesAttribute.SQLite, EnginesAttribute.MariaDB })
                data.Add(int.Parse(Path.GetFileName(file)[..4], CultureInfo.InvariantCulture), engine);
        return data;
    }

    [Fact]
    public void There_is_a_database_of_every_level_that_ever_was_the_newest() =>
        Assert.Superset(new HashSet<object>([2, 3, 4, 5, 6, 9, 10, 11, 12]), Levels().Select(row => (object)row.Data.Item1).ToHashSet());

    [Theory, MemberData(nameof(Levels))]
    public async Task A_database_of_an_earlier_level_opens_and_is_right(int level, string engine)
    {
        await using var database = await Load(level, engine);
        await using var api = await LocalApi.OpenAsync(database.Options with { Key = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", WebhookPrivate = true });
        async Task<ApiResult> Do(string action, params string[] parameters)
        {
            var result = await api.CallAsync(action, parameters.ToDictionary(p => p[..p.IndexOf('=')], p => (object?)p[(p.IndexOf('=') + 1)..]));
            Assert.True(result.IsSuccess, $"{action}: {result.Error?.Message}");
            return result;
        }

        // Accounts and people, to the letter.
        Assert.Equal("3", (await Do("GetClients"))["totalresults"]?.ToString());
        var owner = (Reply)(await Do("GetClientsDetails", "clientid=1"))["client"]!;
        Assert.Equal(("Öwner & Söhne", "Zürich", "owner@example.com"), (owner["lastname"], owner["city"], owner["email"]));
        var contacts = (await Do("GetContacts")).Rows("contacts");
        Assert.Equal(["Jane", "Sub", "Li"], contacts.Select(c => (string)c["firstname"]!));
        Assert.Equal([1L, 2L, 3L], contacts.Select(c => Convert.ToInt64(c["id"], CultureInfo.InvariantCulture)));
        Assert.Equal(["", "", "O'Neill"], contacts.Select(c => (string)c["lastname"]! is "O'Neill" ? "O'Neill" : ""));
        Assert.Equal(level >= 4 ? "Winterthur" : "", (string)contacts[0]["city"]!);

        // Whoever could log in still can, with the same password, and nobody else.
        foreach (var (email, password) in new[] { ("owner@example.com", "owner-password"), ("max@example.com", "max-password"), ("sub@example.com", "sub-password") })
        {
            await Do("ValidateLogin", $"email={email}", $"password2={password}");
            Assert.False((await api.CallAsync("ValidateLogin", new Dictionary<string, object?> { ["email"] = email, ["password2"] = "wrong" })).IsSuccess);
        }
        var sub = Assert.Single((await Do("GetContacts", "userid=1", "subaccount=1")).Rows("contacts"));
        Assert.Equal(2L, Convert.ToInt64(sub["id"], CultureInfo.InvariantCulture));
        Assert.Equal("contacts,invoices", await api.Store.Read(db => db.First($"SELECT permissions FROM memberships WHERE contact_id = 2", row => row.Text(0))));
        Assert.Equal("Duplicate Email Address", (await api.CallAsync("AddContact", new Dictionary<string, object?> { ["clientid"] = 2, ["email"] = "SUB@example.com", ["password2"] = "x" }))["message"]);
        Assert.Single(await Credentials.List(api.Store));

        // What later levels brought.
        if (level >= 5) Assert.Equal("1", (await Do("GetClientNotes", "clientid=1"))["totalresults"]?.ToString());
        if (level >= 6)
        {
            Assert.Equal("1", owner["groupid"]?.ToString());
            Assert.Equal(1, await Number($"SELECT COUNT(*) FROM custom_field_values"));
        }
        if (level is >= 9 or 6) Assert.Equal("Example Ltd", (await api.Configuration.Current()).CompanyName);
        if (level >= 10)
        {
            var webhook = Assert.Single((await Do("GetWebhooks")).Rows("webhooks"));
            Assert.True((long)webhook["waiting"]! > 0);
            // The secret is encrypted with the key of the installation, and still is.
            Assert.StartsWith("whsec_", (string)(await Do("RotateWebhookSecret", "webhookid=1"))["secret"]!);
            await Do("ValidateLogin", "email=una@example.com", "password2=una-password");
            Assert.NotEmpty((await Do("GetClientInvites", "client_id=1")).Rows("invites"));
        }
        if (level >= 11)
        {
            await Do("UnmergeClients", "mergeid=1");
            await Do("ValidateLogin", "email=third@example.com", "password2=third-password");
        }
        if (level >= 12) Assert.Contains("Hello", (await Do("GetEmails", "clientid=1")).Rows("emails").Select(m => (string)m["subject"]!));

        // Writing goes on: ids continue, none is given again, and the trail is whole from the first event to the last.
        var highest = await Number($"SELECT MAX(id) FROM contacts");
        var added = Convert.ToInt64((await Do("AddContact", "clientid=2", "firstname=New", "email=new@example.com", "password2=new-password", "permissions=orders"))["contactid"], CultureInfo.InvariantCulture);
        Assert.Equal(4, Math.Max(added, highest + 1));
        await Do("ValidateLogin", "email=new@example.com", "password2=new-password");
        Assert.True((long)(await Do("AddClient", "firstname=Next", "email=next@example.com", "password2=next-password", "skipvalidation=1"))["clientid"]! > 3);
        await Do("SendEmail", "id=1", "customtype=general", "customsubject=Now", "custommessage=<p>Now</p>");
        await new Relay(api).Drain();
        var trail = await new AuditVerifier(api.Store).Run();
        Assert.Equal((null, 0L), (trail.Fault, trail.Waiting));
        await Survey.Take(api.Store);

        Task<long> Number(Sql query) => api.Store.Read(db => db.Number(query));
    }

    private static async Task<TestDatabase> Load(int level, string engine)
    {
        Assert.SkipWhen(engine == EnginesAttribute.MariaDB && TestDatabase.MariaDbUrl == null, "RETINUE_TEST_MARIADB is not set; ./test starts a MariaDB and sets it");
        var database = await TestDatabase.CreateBare(engine);
        var isMariaDb = engine == EnginesAttribute.MariaDB;
        var script = await File.ReadAllTextAsync(Repository.Path($"tests/Retinue.Tests/Storage/Fixtures/{level:0000}-{engine.ToLowerInvariant()}.sql"));
        await using DbConnection connection = isMariaDb
            ? new MySqlConnection(MariaDbUrl.Parse(database.Url).ConnectionString + ";Pooling=false")
            : new SqliteConnection($"Data Source={Path.Combine(database.Folder, SqliteStore.FileName)};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = isMariaDb ? $"SET FOREIGN_KEY_CHECKS = 0;\n{script}" : script;
        await command.ExecuteNonQueryAsync();
        return database;
    }
}
