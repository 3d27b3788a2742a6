using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Processes;

/// <summary>The server as a process: start, stop, health, first credential, sandbox.</summary>
public sealed class ServerTests(ITestOutputHelper output)
{
    private static readonly string[] NoCredential = ["RETINUE_API_IDENTIFIER=", "RETINUE_API_SECRET="];

    [Theory, Engines]
    public async Task It_answers_health_readiness_and_metrics(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        var watch = Stopwatch.StartNew();
        await using var server = await ServerProcess.Start(database);
        output.WriteLine($"{engine}: /healthz answered {watch.ElapsedMilliseconds} ms after the start of the process");
        Assert.Equal("ok\n", await server.Http.GetStringAsync("/healthz"));
        Assert.Equal("ready\n", await server.Http.GetStringAsync("/readyz"));
        await server.Call(["action=GetContacts"]);
        Assert.Contains("retinue_call_duration", await server.Http.GetStringAsync("/metrics"));
        Assert.Contains("GetContacts", await server.Http.GetStringAsync("/metrics"));
    }

    [Fact]
    public async Task Metrics_are_refused_to_an_address_that_may_not_call()
    {
        await using var database = await TestDatabase.Create(EnginesAttribute.SQLite);
        await using var server = await ServerProcess.Start(database, "RETINUE_ALLOWED_IPS=192.0.2.1");
        Assert.Equal("ok\n", await server.Http.GetStringAsync("/healthz"));
        var refused = await server.Http.GetAsync("/metrics");
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.DoesNotContain("retinue_call", await refused.Content.ReadAsStringAsync());
    }

    [Theory, Engines]
    public async Task SIGTERM_lets_a_slow_request_finish_and_ends_with_0(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await using var server = await ServerProcess.Start(database);
        await server.Call(["action=AddClient", "firstname=Olivia", "email=owner@example.com", "password2=owner", "skipvalidation=1"]);
        var body = $"identifier={TestServer.Identifier}&secret={TestServer.Secret}&action=AddContact&clientid=1&firstname=Slow&responsetype=json";
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /includes/api.php HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {body.Length}\r\n\r\n{body[..40]}"));
        await Task.Delay(200);
        var stopped = server.Stop();
        // Longer than the two seconds after which the command-line parser by itself would end the process.
        await Task.Delay(3000);
        Assert.False(stopped.IsCompleted);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(body[40..]));
        using var reader = new StreamReader(stream);
        Assert.Contains("\"contactid\":\"", await reader.ReadToEndAsync());
        Assert.Equal(0, await stopped);
        await using var api = await LocalApi.OpenAsync(database.Options);
        Assert.Equal(1, await api.Store.Read(db => db.Number($"SELECT COUNT(*) FROM contacts WHERE firstname = 'Slow'")));
    }

    [Theory, Engines]
    public async Task The_first_start_shows_a_credential_once_and_leaves_it_for_curl(string engine)
    {
        await using var database = await TestDatabase.CreateBare(engine);
        var file = Path.Combine(database.Folder, "first-credential");
        await using (var server = await ServerProcess.Start(database, NoCredential))
        {
            await Says(server, "first-credential");
            var secret = server.Text.Split('\n').Single(l => l.StartsWith("  secret ", StringComparison.Ordinal)).Split(' ')[^1];
            Assert.Equal(32, secret.Length);
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            Assert.SkipUnless(Tool.IsHere("curl"), "curl is not here; ./test installs it when it may");
            var (code, answer) = await Tool.Run("curl", ["-sS", "-K", file, $"{server.Http.BaseAddress}includes/api.php", "-d", "action=GetContacts", "-d", "responsetype=json"]);
            Assert.Equal(0, code);
            Assert.StartsWith("""{"result":"success",""", answer);
            Assert.Equal(0, await server.Stop());
        }
        var before = await File.ReadAllTextAsync(file);
        await using var again = await ServerProcess.Start(database, NoCredential);
        await Says(again, "listens on");
        Assert.Equal(0, await again.Stop());
        Assert.DoesNotContain("secret", again.Text);
        Assert.Equal(before, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_sandbox_leaves_nothing_behind()
    {
        await using var database = await TestDatabase.CreateBare(EnginesAttribute.SQLite);
        var temporary = Directory.CreateDirectory(Path.Combine(database.Folder, "tmp")).FullName;
        await using var server = await ServerProcess.Start(database, ["serve", "--sandbox"], [$"TMPDIR={temporary}"]);
        Assert.Contains("success", await server.Call(["action=AddClient", "firstname=Olivia", "email=owner@example.com", "password2=owner", "skipvalidation=1"]));
        Assert.Single(Directory.GetDirectories(temporary, "retinue-*"));
        Assert.Equal(0, await server.Stop());
        Assert.Empty(Directory.GetFileSystemEntries(temporary, "retinue*"));
        Assert.Equal([temporary], Directory.GetFileSystemEntries(database.Folder));
    }

    /// <summary>Waits until the server has written something: what it prints reaches us a moment after it answers.</summary>
    internal static async Task Says(ServerProcess server, string text)
    {
        for (var tries = 0; tries < 200 && !server.Text.Contains(text, StringComparison.Ordinal); tries++) await Task.Delay(25);
        Assert.Contains(text, server.Text);
    }
}
