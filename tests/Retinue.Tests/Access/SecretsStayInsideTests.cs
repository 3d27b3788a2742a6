using Retinue.Access;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Access;

/// <summary>No password, secret or answer leaves the server, reaches a log, or is stored anywhere but as a hash in its column.</summary>
public sealed class SecretsStayInsideTests
{
    private static readonly string[] Passwords = ["Owner-Secret-1", "Jane-Secret-2", "Answer-Secret-3", "4111222233334444", "Wrong-Secret-5", "boss-Secret-6", "User-Secret-7"];
    private static readonly string[] HashColumns = ["logins.password_hash", "clients.security_answer", "admins.password_hash", "admins.md5_login_hash", "idempotency.password_hash"];

    private static readonly string[] Calls =
    [
        "action=AddClient&skipvalidation=1&email=owner%40example.com&password2=Owner-Secret-1&securityqans=Answer-Secret-3&cardnum=4111222233334444",
        "action=AddContact&clientid=1&email=jane%40example.com&password2=Jane-Secret-2",
        "action=AddContact&clientid=1&email=jane%40example.com&password2=Wrong-Secret-5",
        "action=AddContact&clientid=9&password2=Wrong-Secret-5",
        "action=ValidateLogin&email=owner%40example.com&password2=Owner-Secret-1",
        "action=ValidateLogin&email=owner%40example.com&password2=Wrong-Secret-5",
        "action=AddUser&firstname=Uma&lastname=User&email=uma%40example.com&password2=User-Secret-7",
        "action=AcceptClientInvite&token=User-Secret-7&firstname=Uma&lastname=User&password2=Wrong-Secret-5", "action=GetUsers",
        "action=GetContacts", "action=GetClientsDetails&clientid=1&stats=1", "action=GetClients", "action=MakeCoffee&password2=Wrong-Secret-5",
    ];

    [Theory, Engines]
    public async Task Everything_secret_is_stored_as_a_hash_in_its_column_and_nowhere_else(string engine)
    {
        await using var server = await TestServer.Start(engine);
        await Admins.Create(server.Api, "boss", "", "boss-Secret-6");
        for (var i = 0; i < Calls.Length; i++) await server.Form7(Calls[i], ("Idempotency-Key", $"key {i}"));
        var rows = (await TestRows.Dump(server.Api.Store)).SelectMany(row => row.Split('\n')).ToList();
        // The search below would find nothing in an empty database either.
        foreach (var column in HashColumns) Assert.Contains(rows, row => row.StartsWith(column + "=$2", StringComparison.Ordinal));
        Assert.All(rows, row =>
        {
            foreach (var secret in Passwords.Append(TestServer.Secret).SelectMany(s => new[] { s, Secrets.Md5(s), Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(s)) }))
                Assert.DoesNotContain(secret, row, StringComparison.OrdinalIgnoreCase);
            if (row.Contains("$2", StringComparison.Ordinal)) Assert.Contains(row[..row.IndexOf('=')], HashColumns);
        });
    }

    [Fact]
    public async Task No_answer_repeats_a_secret_or_a_hash()
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite);
        foreach (var format in new[] { "json", "xml", "nvp" })
            foreach (var version in new[] { "7.10", "8" })
                foreach (var call in Calls)
                {
                    var body = (await server.Form7($"{call}&responsetype={format}", ("X-Api-Version", version))).Body;
                    Assert.DoesNotContain("$2", body, StringComparison.Ordinal);
                    Assert.All(Passwords, secret => Assert.DoesNotContain(secret, body, StringComparison.Ordinal));
                }
    }

    [Fact]
    public async Task The_most_talkative_log_has_none_of_them()
    {
        await using var database = await TestDatabase.Create(EnginesAttribute.SQLite);
        await using var server = await ServerProcess.Start(database, "RETINUE_LOG_LEVEL=Debug", "RETINUE_API_ACCESS_KEY=Access-Key-7");
        foreach (var form in Calls.Select(call => $"{Wire.Credential}accesskey=Access-Key-7&{call}").Append("username=admin&password=Wrong-Secret-5&action=GetClients"))
        {
            using var body = new StringContent(form, null, Wire.Form);
            using var answer = await server.Http.PostAsync(Wire.Path, body, TestContext.Current.CancellationToken);
        }
        using (await server.Http.GetAsync($"{Wire.Path}?{Wire.Credential}action=GetClients&password2=Wrong-Secret-5", TestContext.Current.CancellationToken))
            Assert.Equal(0, await server.Stop());
        var log = server.Output.ToString();
        Assert.Contains("addcontact by credential:", log, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Authentication Failed", log, StringComparison.Ordinal);
        Assert.All(Passwords.Append(TestServer.Secret).Append("Access-Key-7"), secret => Assert.DoesNotContain(secret, log, StringComparison.OrdinalIgnoreCase));
    }
}
