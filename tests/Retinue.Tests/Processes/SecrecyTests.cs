using System.Net.Http.Headers;
using System.Text;
using Retinue.Access;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Processes;

/// <summary>Whatever is sent and however it fails: no secret reaches the log, at any level, or the tables.</summary>
public sealed class SecrecyTests
{
    private const string Password = "Sesame-password2";
    private const string WrongSecret = "Sesame-wrong-secret";
    private const string AccessKey = "Sesame-access-key";
    private const string AdminPassword = "Sesame-admin";
    private const string WrongAdmin = "Sesame-not-the-admin";

    [Theory]
    [InlineData(EnginesAttribute.SQLite, "Debug", "text")]
    [InlineData(EnginesAttribute.SQLite, "Information", "json")]
    [InlineData(EnginesAttribute.MariaDB, "Debug", "text")]
    public async Task No_secret_reaches_the_log_or_the_tables(string engine, string level, string format)
    {
        Assert.SkipWhen(engine == EnginesAttribute.MariaDB && TestDatabase.MariaDbUrl == null, "RETINUE_TEST_MARIADB is not set; ./test starts a MariaDB and sets it");
        await using var database = await TestDatabase.Create(engine);
        await using var server = await ServerProcess.Start(database, $"RETINUE_LOG_LEVEL={level}", $"RETINUE_LOG_FORMAT={format}", $"RETINUE_API_ACCESS_KEY={AccessKey}");
        Assert.Equal(0, (await ServerProcess.Run(database, ["admin", "create", "boss", "--password-file", "-"], AdminPassword + "\n")).Code);

        await server.Call(["action=AddClient", "firstname=Olivia", "email=owner@example.com", $"password2={Password}", "skipvalidation=1", $"accesskey={AccessKey}"], "key 1");
        await server.Call(["action=AddContact", "clientid=1", "email=jane@example.com", $"password2={Password}"], "key 2");
        await server.Call(["action=AddContact", "clientid=1", "email=jane@example.com", $"password2={Password}"], "key 3");
        await server.Call(["action=AddContact", "clientid=9", "email=joan@example.com", $"password2={Password}"]);
        await server.Call(["action=ValidateLogin", "email=jane@example.com", $"password2={Password}"]);
        await server.Call(["action=ValidateLogin", "email=jane@example.com", $"password2={Password}x"]);
        await server.Call([$"action=Nonsense", $"password2={Password}"]);
        var http = server.Http;
        foreach (var query in new[]
        {
            $"identifier={TestServer.Identifier}&secret={WrongSecret}&action=GetContacts", $"identifier={TestServer.Identifier}&secret={TestServer.Secret}&action=GetContacts&accesskey={AccessKey}",
            $"username=boss&password={Secrets.Md5(AdminPassword)}&action=GetContacts", $"username=boss&password={Secrets.Md5(WrongAdmin)}&action=GetContacts", $"username=boss&password={AdminPassword}&action=GetContacts",
            $"secret={WrongSecret}", $"identifier=x&secret={WrongSecret}&responsetype=nonsense",
        })
        {
            await http.GetAsync($"/includes/api.php?{query}");
            await http.PostAsync("/includes/api.php", new StringContent(query, Encoding.ASCII, "application/x-www-form-urlencoded"));
        }
        foreach (var bearer in new[] { $"{TestServer.Identifier}:{TestServer.Secret}", $"{TestServer.Identifier}:{WrongSecret}", WrongSecret })
            foreach (var body in new[] { $$"""{"clientid":1,"password2":"{{Password}}","email":"bearer@example.com"}""", $$"""{"password2":"{{Password}}" oops""", $$"""["{{Password}}"]""" })
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, "/api/AddContact") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
                await http.SendAsync(request);
            }
        Assert.Equal(0, await server.Stop());

        // A log without lines would prove nothing.
        Assert.Contains("AddContact".ToLowerInvariant(), server.Text);
        Assert.Contains("Invalid or missing credentials", server.Text);
        var stored = await database.Dump();
        Assert.Contains("jane@example.com", stored);
        foreach (var secret in new[] { Password, WrongSecret, AccessKey, AdminPassword, WrongAdmin, TestServer.Secret, Secrets.Md5(AdminPassword), Secrets.Md5(WrongAdmin), Secrets.Md5(Password) })
        {
            Assert.DoesNotContain(secret, server.Text);
            Assert.DoesNotContain(secret, stored);
        }
    }
}
