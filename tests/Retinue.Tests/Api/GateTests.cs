using System.Text;
using Retinue.Access;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Api;

/// <summary>Who may come in: every gate message with its status, and the order of the gates (compat.md 2.3).</summary>
public sealed class GateTests(GateTests.Guarded shared) : IClassFixture<GateTests.Guarded>
{
    private const string Home = "192.0.2.7", Away = "198.51.100.1";

    /// <summary>A server that believes X-Forwarded-For, with an access key, admins of every kind and credentials of several roles.</summary>
    public sealed class Guarded : PerEngine<TestServer>
    {
        protected override async Task<TestServer> Open(string engine)
        {
            var server = await TestServer.Start(engine, "RETINUE_TRUSTED_PROXIES=loopback", "RETINUE_ALLOWED_IPS=127.0.0.1,192.0.2.0/24 2001:db8::/32", "RETINUE_API_ACCESS_KEY=open-Sesame!(1)");
            await server.AddClient();
            await Admins.Create(server.Api, "boss", "", "boss-password");
            await Admins.Create(server.Api, "asleep", "", "asleep-password");
            await Admins.SetDisabled(server.Api, "asleep", true);
            await Admins.Create(server.Api, "outside", "", "outside-password", apiAccess: false);
            await Roles.Create(server.Api, "readers", "", ["GetClients", "getcontacts"]);
            await Roles.Create(server.Api, "writers", "", ["ADDCONTACT"]);
            await Add(server, "READER", "boss", "readers");
            await Add(server, "BOTH", "boss", "readers", "writers");
            await Add(server, "NOTHING", "boss");
            await Add(server, "ASLEEP", "asleep", "everything");
            await Add(server, "OUTSIDE", "outside", "everything");
            await Credentials.Create(server.Api, "boss", ["everything"], "", "192.0.2.8, 2001:db8:1::/48", Identifier("ATHOME"), Secret("ATHOME"));
            return server;
        }

        private static Task Add(TestServer server, string name, string admin, params string[] roles) =>
            Credentials.Create(server.Api, admin, roles, identifier: Identifier(name), secret: Secret(name));
    }

    [Theory, Engines]
    public async Task The_gates_stand_in_the_documented_order(string engine)
    {
        // Everything is wrong at first; each request mends what the one before was refused for.
        await Refused(engine, 403, $"Invalid IP {Away}", $"action=GetPermissionsList&{As("READER")}x", Away);
        await Refused(engine, 403, "Invalid or missing credentials", $"action=GetPermissionsList&{As("READER")}x", Home);
        await Refused(engine, 403, "Invalid Permissions: API action \"getpermissionslist\" is not allowed", $"action=GetPermissionsList&{As("READER")}", Home);
        await Refused(engine, 200, "Client ID Not Found", $"action=AddContact&{As("BOTH")}", Home);
        await Allowed(engine, $"action=AddContact&clientid=1&{As("BOTH")}", Home);
    }

    [Theory, Engines]
    public async Task An_empty_action_is_told_only_to_those_who_may_come_in(string engine)
    {
        foreach (var empty in new[] { "", "action=", "action=+", "action%5B%5D=AddContact" }) await Refused(engine, 400, "Empty action request", $"{As("READER")}&{empty}", Home);
        await Refused(engine, 403, "Invalid or missing credentials", "action=", Home);
        await Refused(engine, 403, $"Invalid IP {Away}", As("READER"), Away);
    }

    [Theory, Engines]
    public async Task An_unknown_action_is_told_only_to_those_who_may_call_everything(string engine)
    {
        await Refused(engine, 403, "Invalid Permissions: API action \"makecoffee\" is not allowed", $"action=MakeCoffee&{As("READER")}", Home);
        await Refused(engine, 200, "Command Not Found", $"action=MakeCoffee&{Wire.Credential}", Home);
        await Refused(engine, 200, "Command Not Found", $"action=MakeCoffee&username=boss&password={Secrets.Md5("boss-password")}", Home);
        var longest = new string('A', 500);
        await Refused(engine, 403, $"Invalid Permissions: API action \"{new string('a', 64)}...\" is not allowed", $"action={longest}&{As("READER")}", Home);
    }

    [Theory, Engines]
    public async Task Roles_add_up_and_no_role_allows_nothing(string engine)
    {
        await Allowed(engine, $"action=GETCLIENTS&{As("READER")}", Home);
        await Allowed(engine, $"action=GetContacts&{As("READER")}", Home);
        await Refused(engine, 403, "Invalid Permissions: API action \"addcontact\" is not allowed", $"action=AddContact&clientid=1&{As("READER")}", Home);
        await Allowed(engine, $"action=getclients&{As("BOTH")}", Home);
        await Allowed(engine, $"action=addcontact&clientid=1&{As("BOTH")}", Home);
        await Refused(engine, 403, "Invalid Permissions: API action \"getclients\" is not allowed", $"action=getClients&{As("NOTHING")}", Home);
    }

    [Theory, Engines]
    public async Task Addresses_and_ranges_are_allowed_in_both_families(string engine)
    {
        foreach (var allowed in new[] { "127.0.0.1", "192.0.2.0", "192.0.2.255", "2001:db8::1", "2001:db8:ffff::", "::ffff:192.0.2.9" })
            await Allowed(engine, $"action=GetClients&{As("READER")}", allowed);
        foreach (var refused in new[] { "127.0.0.2", "192.0.3.0", "2001:db9::1", "::1" })
            await Refused(engine, 403, $"Invalid IP {refused}", $"action=GetClients&{As("READER")}", refused);
        await Refused(engine, 403, $"Invalid IP {Away}", $"action=GetClients&{As("READER")}", $"::ffff:{Away}");
    }

    [Theory, Engines]
    public async Task The_access_key_lifts_the_address_rule_and_is_no_credential(string engine)
    {
        const string Key = "accesskey=open-Sesame!(1)";
        await Allowed(engine, $"action=GetClients&{As("READER")}&{Key}", Away);
        await Refused(engine, 403, "Invalid or missing credentials", $"action=GetClients&{Key}", Away);
        foreach (var wrong in new[] { "accesskey=", "accesskey=open-sesame!(1)", "accesskey=open-Sesame!(1)+", "accesskey%5B%5D=open-Sesame!(1)" })
            await Refused(engine, 403, $"Invalid IP {Away}", $"action=GetClients&{As("READER")}&{wrong}", Away);
    }

    [Theory, Engines]
    public async Task A_credential_can_have_an_address_rule_of_its_own(string engine)
    {
        await Allowed(engine, $"action=GetClients&{As("ATHOME")}", "192.0.2.8");
        await Allowed(engine, $"action=GetClients&{As("ATHOME")}", "2001:db8:1::5");
        await Refused(engine, 403, $"Invalid IP {Home}", $"action=GetClients&{As("ATHOME")}", Home);
        await Refused(engine, 403, "Invalid or missing credentials", $"action=GetClients&{As("ATHOME")}x", Home);
    }

    [Theory, Engines]
    public async Task Identifier_and_secret_come_in_every_documented_form(string engine)
    {
        var (id, secret) = (Identifier("READER"), Secret("READER"));
        foreach (var form in new[]
        {
            $"identifier={id}&secret={secret}", $"username={id}&password={secret}", $"username=&password=&accesskey=&identifier={id}&secret={secret}",
            $"username={id}&password={secret}&identifier=&secret=", $"username=boss&password=wrong&identifier={id}&secret={secret}",
        })
            await Allowed(engine, $"action=GetClients&{form}", Home);
        var server = await shared.Of(engine);
        foreach (var header in new[] { $"Bearer {id}:{secret}", $"bearer  {id}:{secret} " })
            Assert.Equal(200, (await server.Bare("action=GetClients", ("Authorization", header))).Status);
        foreach (var header in new[] { $"Bearer {id}", $"Bearer {id}:", "Bearer :", "Bearer", $"Basic {Convert.ToBase64String(Encoding.ASCII.GetBytes($"{id}:{secret}"))}", $"Bearer {id}:{secret}x" })
            Assert.Equal((403, "result=error;message=Invalid or missing credentials;"), Answer(await server.Bare("action=GetClients", ("Authorization", header))));
    }

    [Theory, Engines]
    public async Task Missing_and_wrong_credentials_get_one_and_the_same_answer(string engine)
    {
        var (id, secret) = (Identifier("READER"), Secret("READER"));
        foreach (var form in new[]
        {
            "", "identifier=&secret=", $"identifier={id}", $"secret={secret}", $"identifier={id}&secret=", $"identifier={id}&secret={secret.ToLowerInvariant()}",
            $"identifier={id.ToLowerInvariant()}&secret={secret}", $"identifier={Identifier("NOBODY")}&secret={secret}", $"username={Identifier("NOBODY")}&password={secret}",
            $"username={id}&password=x", "username=boss&password=", "identifier=boss&secret=x", $"identifier%5B%5D={id}&secret={secret}", $"identifier={id}&secret={new string('x', 10_000)}",
        })
            await Refused(engine, 403, "Invalid or missing credentials", $"action=GetClients&{form}", Home);
    }

    [Theory, Engines]
    public async Task An_admin_logs_in_with_the_md5_of_the_password_and_may_call_everything(string engine)
    {
        var md5 = Secrets.Md5("boss-password");
        Assert.Equal(32, md5.Length);
        await Allowed(engine, $"action=GetClients&username=boss&password={md5}", Home);
        await Allowed(engine, $"action=AddContact&clientid=1&username=boss&password={md5.ToUpperInvariant()}", Home);
        await Refused(engine, 403, "Authentication Failed", "action=GetClients&username=boss&password=boss-password", Home);
        await Refused(engine, 403, "Authentication Failed", $"action=GetClients&username=nobody&password={md5}", Home);
        // The first admin has no password at all.
        await Refused(engine, 403, "Authentication Failed", $"action=GetClients&username=admin&password={Secrets.Md5("")}", Home);
        Assert.Contains((await (await shared.Of(engine)).Api.Store.Read(db => db.All($"SELECT actor, ip FROM events", row => (Actor: row.GetString(0), Ip: row.GetString(1))))),
            e => e.Actor == "admin:boss" && e.Ip == Home);
    }

    [Theory, Engines]
    public async Task A_disabled_admin_and_one_without_api_access_stay_outside_in_both_ways(string engine)
    {
        await Refused(engine, 403, "Administrator Account Disabled", $"action=GetClients&username=asleep&password={Secrets.Md5("asleep-password")}", Home);
        await Refused(engine, 403, "Administrator Account Disabled", $"action=GetClients&{As("ASLEEP")}", Home);
        await Refused(engine, 403, "Access Denied", $"action=GetClients&username=outside&password={Secrets.Md5("outside-password")}", Home);
        await Refused(engine, 403, "Access Denied", $"action=GetClients&{As("OUTSIDE")}", Home);
        // Who does not know the password learns nothing about the account.
        await Refused(engine, 403, "Authentication Failed", $"action=GetClients&username=asleep&password={Secrets.Md5("x")}", Home);
    }

    private static string Identifier(string name) => name.PadRight(32, '0');

    private static string Secret(string name) => ("S" + name).PadRight(32, '0');

    private static string As(string name) => $"identifier={Identifier(name)}&secret={Secret(name)}";

    private static (int, string) Answer(Got got) => (got.Status, got.Body);

    private async Task Allowed(string engine, string form, string from)
    {
        var got = await (await shared.Of(engine)).Bare(form + "&responsetype=json", ("X-Forwarded-For", from));
        Assert.Equal((200, "success"), (got.Status, got.Json.GetProperty("result").GetString()));
    }

    private async Task Refused(string engine, int status, string message, string form, string from)
    {
        var got = await (await shared.Of(engine)).Bare($"responsetype=json&{form}", ("X-Forwarded-For", from));
        Assert.Equal((status, message), (got.Status, got.Json.GetProperty("message").GetString()));
        Assert.Equal(["result", "message"], got.Json.EnumerateObject().Select(p => p.Name));
    }
}
