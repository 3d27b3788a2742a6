using System.Net;
using System.Net.Sockets;
using Retinue.Server;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Processes;

/// <summary>A wrong setting stops the start with one clear sentence on the error stream, exit code 1 and no stack trace.</summary>
public sealed class WrongSettingTests
{
    /// <summary>For every setting a wrong value, and what the sentence has to say.</summary>
    private static readonly (string[] Settings, string Says)[] Wrong =
    [
        (["RETINUE_DATA="], "RETINUE_DATA is \"\"; the name of a folder is expected."),
        (["RETINUE_DATABASE=sqlite://x"], "RETINUE_DATABASE does not begin with mariadb://"),
        (["RETINUE_DATABASE=mariadb://user:hidden-password@host"], "RETINUE_DATABASE lacks a user, a host or a database name"),
        (["RETINUE_DATABASE=mariadb://user:hidden-password@host:x/name"], "RETINUE_DATABASE names a port that is none"),
        (["RETINUE_DATABASE=mariadb://user:hidden-password@a,b,a/name"], "RETINUE_DATABASE names a:3306 twice"),
        (["RETINUE_DATABASE=mariadb://user:hidden-password@host/name?nonsense=1"], "RETINUE_DATABASE has the option nonsense"),
        (["RETINUE_DATABASE=mariadb://user:hidden-password@127.0.0.1:1/name"], "The database name on 127.0.0.1:1 cannot be opened as user"),
        (["RETINUE_URLS=nonsense"], "RETINUE_URLS is \"nonsense\""),
        (["RETINUE_URLS=ftp://localhost:8080"], "RETINUE_URLS is \"ftp://localhost:8080\""),
        (["RETINUE_URLS=http://localhost:99999"], "RETINUE_URLS is"),
        (["RETINUE_URLS=http://localhost:8080/path"], "RETINUE_URLS is"),
        (["RETINUE_URLS=http://192.0.2.1:8080"], "set RETINUE_URLS"),
        (["RETINUE_CLIENT_AREA_URL=https://example.com/my?page=1"], "RETINUE_CLIENT_AREA_URL is"),
        (["RETINUE_API_IDENTIFIER=only-this"], "RETINUE_API_IDENTIFIER and RETINUE_API_SECRET go together"),
        (["RETINUE_API_IDENTIFIER=an-identifier", "RETINUE_API_SECRET=hidden"], "RETINUE_API_SECRET is too short"),
        ([$"RETINUE_API_IDENTIFIER={new string('i', 65)}", "RETINUE_API_SECRET=hidden-password-long-enough"], "RETINUE_API_IDENTIFIER is too long"),
        (["RETINUE_ALLOWED_IPS=10.0.0.0/33"], "RETINUE_ALLOWED_IPS is \"10.0.0.0/33\""),
        (["RETINUE_API_ACCESS_KEY=hidden-password ü"], "RETINUE_API_ACCESS_KEY is wrong"),
        (["RETINUE_TRUSTED_PROXIES=proxy.example.com"], "RETINUE_TRUSTED_PROXIES is"),
        (["RETINUE_API_VERSION=9"], "RETINUE_API_VERSION is \"9\"; 7.10 or 8 is expected."),
        (["RETINUE_STRICT=perhaps"], "RETINUE_STRICT is \"perhaps\""),
        (["RETINUE_VALIDATION_HOOKS=perhaps"], "RETINUE_VALIDATION_HOOKS is"),
        (["RETINUE_HOOK_PATIENCE=long"], "RETINUE_HOOK_PATIENCE is"),
        (["RETINUE_HOOK_PATIENCE=0"], "RETINUE_HOOK_PATIENCE is"),
        (["RETINUE_WEBHOOK_PRIVATE=perhaps"], "RETINUE_WEBHOOK_PRIVATE is"),
        (["RETINUE_WEBHOOK_RETENTION=0"], "RETINUE_WEBHOOK_RETENTION is"),
        (["RETINUE_PLUGINS= "], "RETINUE_PLUGINS is"),
        (["RETINUE_KEY=hidden"], "RETINUE_KEY is too short"),
        (["RETINUE_STRICT_INPUT=perhaps"], "RETINUE_STRICT_INPUT is"),
        (["RETINUE_ALLOW_GET=perhaps"], "RETINUE_ALLOW_GET is"),
        (["RETINUE_DEFAULT_RESPONSETYPE=yaml"], "RETINUE_DEFAULT_RESPONSETYPE is"),
        (["RETINUE_CONTACT_EMAIL_DEFAULTS=invoice,nonsense"], "RETINUE_CONTACT_EMAIL_DEFAULTS names nonsense"),
        (["RETINUE_SMTP_URL=mail.example.com:hidden-password"], "RETINUE_SMTP_URL is wrong"),
        (["RETINUE_SMTP_URL=smtp://user:hidden-password@mail.example.com"], "RETINUE_SMTP_URL needs RETINUE_MAIL_FROM"),
        (["RETINUE_SMTP_CA_FILE=/no/such/file"], "RETINUE_SMTP_CA_FILE names /no/such/file"),
        (["RETINUE_MAIL_FROM=nonsense"], "RETINUE_MAIL_FROM is wrong"),
        (["RETINUE_MAIL_RATE=-1"], "RETINUE_MAIL_RATE is"),
        (["RETINUE_MAIL_CONNECTIONS=0"], "RETINUE_MAIL_CONNECTIONS is"),
        (["RETINUE_MAIL_BOUNCE_ADDRESS=nonsense"], "RETINUE_MAIL_BOUNCE_ADDRESS is wrong"),
        (["RETINUE_MAIL_BOUNCE_ADDRESS=undeliverable-mail@example.com"], "RETINUE_MAIL_BOUNCE_ADDRESS is too long"),
        (["RETINUE_DKIM_KEY_FILE=/no/such/file", "RETINUE_DKIM_DOMAIN=example.com", "RETINUE_DKIM_SELECTOR=mail"], "RETINUE_DKIM_KEY_FILE names /no/such/file"),
        (["RETINUE_DKIM_DOMAIN=example.com"], "RETINUE_DKIM_KEY_FILE, RETINUE_DKIM_DOMAIN and RETINUE_DKIM_SELECTOR go together"),
        (["RETINUE_DKIM_SELECTOR=mail"], "RETINUE_DKIM_KEY_FILE, RETINUE_DKIM_DOMAIN and RETINUE_DKIM_SELECTOR go together"),
        (["RETINUE_CURRENCY=dollars"], "RETINUE_CURRENCY is \"dollars\""),
        (["RETINUE_MAX_BODY=1"], "RETINUE_MAX_BODY is \"1\""),
        (["RETINUE_MAX_FIELDS=many"], "RETINUE_MAX_FIELDS is"),
        (["RETINUE_MAX_NESTING=65"], "RETINUE_MAX_NESTING is"),
        (["RETINUE_MAX_PAGE_SIZE=0"], "RETINUE_MAX_PAGE_SIZE is"),
        (["RETINUE_BCRYPT_COST=31"], "RETINUE_BCRYPT_COST is"),
        (["RETINUE_LOG_LEVEL=Loud"], "RETINUE_LOG_LEVEL is"),
        (["RETINUE_LOG_FORMAT=xml"], "RETINUE_LOG_FORMAT is"),
        (["RETINUE_LANGUAGE=two\nlines"], "RETINUE_LANGUAGE is"),
        (["RETINUE_COMPANY_NAME=two\nlines"], "RETINUE_COMPANY_NAME is"),
        (["RETINUE_SYSTEM_URL=accounts.example.com"], "RETINUE_SYSTEM_URL is \"accounts.example.com\"; an http or https address is expected."),
        (["RETINUE_API_SECRET_FILE=/no/such/file", "RETINUE_API_IDENTIFIER=an-identifier"], "RETINUE_API_SECRET_FILE names /no/such/file, which cannot be read"),
    ];

    [Fact]
    public async Task Every_wrong_setting_stops_the_start_with_one_sentence()
    {
        await using var database = await TestDatabase.CreateBare(EnginesAttribute.SQLite);
        await Parallel.ForEachAsync(Wrong, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (wrong, _) =>
            IsOneSentence(await ServerProcess.Run(database, ["serve"], "", ["RETINUE_URLS=http://127.0.0.1:0", .. wrong.Settings]), wrong.Says));
    }

    [Fact]
    public void The_table_above_has_every_setting() =>
        Assert.All(Settings.All, setting => Assert.Contains(Wrong, w => w.Settings.Any(s => s.StartsWith(setting.Name + "=", StringComparison.Ordinal))));

    [Fact]
    public async Task Wrong_values_in_a_file_and_on_the_command_line_are_found_too()
    {
        await using var database = await TestDatabase.CreateBare(EnginesAttribute.SQLite);
        IsOneSentence(await ServerProcess.Run(database, ["serve", "--max-body", "huge"]), "RETINUE_MAX_BODY is \"huge\"");

        var secret = Path.Combine(database.Folder, "secret");
        await File.WriteAllTextAsync(secret, "hidden\n");
        IsOneSentence(await ServerProcess.Run(database, ["serve"], "", "RETINUE_API_IDENTIFIER=an-identifier", $"RETINUE_API_SECRET_FILE={secret}"), "RETINUE_API_SECRET is too short");

        var settings = Path.Combine(database.Folder, "appsettings.json");
        await File.WriteAllTextAsync(settings, """{ "Retinue": { "MaxBody": "huge" } }""");
        IsOneSentence(await ServerProcess.Run(database, ["serve"]), "RETINUE_MAX_BODY is \"huge\"");
        await File.WriteAllTextAsync(settings, """{ "Retinue": """);
        IsOneSentence(await ServerProcess.Run(database, ["serve"]), "appsettings.json cannot be read");
    }

    [Fact]
    public async Task A_taken_port_stops_the_start_and_the_first_credential_is_not_lost()
    {
        await using var database = await TestDatabase.CreateBare(EnginesAttribute.SQLite);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://{other.LocalEndpoint}";
        IsOneSentence(await ServerProcess.Run(database, ["serve"], "", $"RETINUE_URLS={url}"), $"{url} cannot be listened on");
        await using var server = await ServerProcess.Start(database, "RETINUE_API_IDENTIFIER=", "RETINUE_API_SECRET=");
        await ServerTests.Says(server, "identifier  ");
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_used_stops_the_start()
    {
        await using var database = await TestDatabase.CreateBare(EnginesAttribute.SQLite);
        var file = Path.Combine(database.Folder, "file");
        await File.WriteAllTextAsync(file, "not a folder");
        IsOneSentence(await ServerProcess.Run(database, ["serve"], "", $"RETINUE_DATA={file}"), $"The data folder {file} cannot be used");
        await File.WriteAllTextAsync(Path.Combine(database.Folder, "retinue.db"), "This is a text and no database, and it is longer than the header of one would be: a hundred bytes.");
        IsOneSentence(await ServerProcess.Run(database, ["serve"]), $"The data folder {database.Folder} cannot be used");
    }

    [Theory, Engines]
    public async Task A_database_of_a_newer_version_is_not_touched(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await using (var api = await LocalApi.OpenAsync(database.Options))
            await api.Store.Write(db => db.Execute($"INSERT INTO migrations (step, done_at) VALUES ('9999_future:1', 1)"));
        IsOneSentence(await ServerProcess.Run(database, ["serve"]), "The database was written by a newer version of Retinue (it has migration step 9999_future:1)");
        await database.Execute("DELETE FROM migrations WHERE step = '9999_future:1'");
    }

    private static void IsOneSentence((int Code, string Output, string Error) end, string says)
    {
        Assert.Contains(says, end.Error);
        Assert.True(end.Code == 1, $"Exit code {end.Code} for: {end.Error}");
        Assert.Single(end.Error.TrimEnd('\n').Split('\n'));
        Assert.EndsWith(".\n", end.Error);
        Assert.DoesNotContain("listens on", end.Output);
        foreach (var never in new[] { "   at ", "Exception", "hidden" }) Assert.DoesNotContain(never, end.Output + end.Error);
    }
}
