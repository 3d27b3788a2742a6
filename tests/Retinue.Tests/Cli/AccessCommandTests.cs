using Retinue.Access;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Cli;

/// <summary><c>retinue credential|admin|role</c>: what each command does shows over HTTP on a server that runs.</summary>
public sealed class AccessCommandTests
{
    private const string Granted = "\"result\":\"success\"";

    [Theory, Engines]
    public async Task A_credential_works_from_its_creation_to_its_end(string engine)
    {
        await using var server = await TestServer.Start(engine);
        var created = await Do(server, "", "credential", "create", "--description", "For the shop");
        var (identifier, secret) = (Value(created, "identifier"), Value(created, "secret"));
        await Becomes(server, identifier, secret, Granted);
        var list = await Do(server, "", "credential", "list");
        Assert.Contains($"{identifier}  admin=admin  roles=everything  ip=any", list);
        Assert.Contains("For the shop", list);
        Assert.DoesNotContain(secret, list);
        await Do(server, "", "credential", "revoke", identifier);
        await Becomes(server, identifier, secret, "Invalid or missing credentials");
        Assert.DoesNotContain(identifier, await Do(server, "", "credential", "list"));
        await Refuses(server, "There is no credential with that identifier", "credential", "revoke", identifier);
        await Refuses(server, "There is no admin with that name", "credential", "create", "--admin", "nobody");
        await Refuses(server, "There is no role with that name", "credential", "create", "--role", "nothing");
        await Refuses(server, "nonsense is not an address", "credential", "create", "--ip", "nonsense");

        var elsewhere = await Do(server, "", "credential", "create", "--ip", "192.0.2.1");
        await Becomes(server, Value(elsewhere, "identifier"), Value(elsewhere, "secret"), "Invalid IP");
    }

    [Theory, Engines]
    public async Task A_role_allows_what_it_names_and_changes_count_at_once(string engine)
    {
        await using var server = await TestServer.Start(engine);
        await Do(server, "", "role", "create", "reader", "--allow", "GetClients,getcontacts", "--description", "Reads");
        Assert.Contains("reader  getclients,getcontacts  Reads", await Do(server, "", "role", "list"));
        var created = await Do(server, "", "credential", "create", "--role", "reader");
        var (identifier, secret) = (Value(created, "identifier"), Value(created, "secret"));
        await Becomes(server, identifier, secret, Granted);
        await Do(server, "", "role", "change", "reader", "--deny", "GetContacts");
        await Becomes(server, identifier, secret, "is not allowed");
        await Do(server, "", "role", "change", "reader", "--allow", "GetContacts");
        await Becomes(server, identifier, secret, Granted);
        await Do(server, "", "role", "delete", "reader");
        await Becomes(server, identifier, secret, "is not allowed");
        await Refuses(server, "There is no role with that name", "role", "change", "reader", "--allow", "GetContacts");
        await Refuses(server, "nonsense is not an action", "role", "create", "other", "--allow", "Nonsense");
        await Refuses(server, "A role with that name exists already", "role", "create", "everything");
    }

    [Theory, Engines]
    public async Task An_admin_logs_in_is_disabled_and_loses_the_API(string engine)
    {
        await using var server = await TestServer.Start(engine);
        await Do(server, "first password\n", "admin", "create", "boss", "--email", "boss@example.com", "--password-file", "-");
        await Becomes(server, "boss", Secrets.Md5("first password"), Granted);
        await Do(server, "second password\n", "admin", "password", "boss");
        await Becomes(server, "boss", Secrets.Md5("second password"), Granted);
        await Becomes(server, "boss", Secrets.Md5("first password"), "Authentication Failed");

        var created = await Do(server, "", "credential", "create", "--admin", "boss");
        var (identifier, secret) = (Value(created, "identifier"), Value(created, "secret"));
        foreach (var (command, undo, says, shown) in new[] { ("disable", "enable", "Administrator Account Disabled", "disabled"), ("deny-api", "allow-api", "Access Denied", "no API access") })
        {
            await Becomes(server, identifier, secret, Granted);
            await Do(server, "", "admin", command, "boss");
            await Becomes(server, identifier, secret, says);
            await Becomes(server, "boss", Secrets.Md5("second password"), says);
            Assert.Contains($"boss  boss@example.com  {shown}", await Do(server, "", "admin", "list"));
            await Do(server, "", "admin", undo, "boss");
            await Becomes(server, identifier, secret, Granted);
        }
        await Refuses(server, "An admin with that name exists already", "admin", "create", "boss");
        await Refuses(server, "There is no admin with that name", "admin", "disable", "nobody");
        await Refuses(server, "The password is empty.", "admin", "password", "boss");
    }

    private static async Task<string> Do(TestServer server, string input, params string[] arguments)
    {
        var (code, output, error) = await ServerProcess.Run(server.Database, arguments, input);
        Assert.Equal((0, ""), (code, error));
        return output;
    }

    private static async Task Refuses(TestServer server, string says, params string[] arguments)
    {
        var (code, output, error) = await ServerProcess.Run(server.Database, arguments);
        Assert.Contains(says, error);
        Assert.Equal((1, "", 1), (code, output, error.TrimEnd('\n').Split('\n').Length));
    }

    /// <summary>Calls until the answer is as it should be: what the gate knows is up to two seconds old.</summary>
    private static async Task Becomes(TestServer server, string user, string password, string says)
    {
        var answer = "";
        for (var tries = 0; tries < 50 && !answer.Contains(says, StringComparison.Ordinal); tries++)
        {
            if (tries > 0) await Task.Delay(100);
            var response = await server.PostBare($"username={user}", $"password={password}", "action=GetContacts", "responsetype=json");
            answer = await response.Content.ReadAsStringAsync();
        }
        Assert.Contains(says, answer);
    }

    private static string Value(string output, string name) => output.Split('\n').Single(l => l.StartsWith(name, StringComparison.Ordinal)).Split(' ')[^1];
}
