using Retinue.Access;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Access;

/// <summary>A credential can speak a generation of its own.</summary>
public sealed class CredentialVersionTests
{
    [Theory, Engines]
    public async Task It_answers_in_its_own_generation_unless_the_request_asks_for_another(string engine)
    {
        await using var server = await TestServer.Start(engine);
        await server.AddClient();
        var eight = await Form(server, ApiVersion.V8);
        var seven = await Form(server, ApiVersion.V7);
        var any = await Form(server, null);
        Assert.Equal(("1", "1", "\"1\"", "1", "\"1\""), (await Id(server, eight), await Id(server, eight, "8"), await Id(server, eight, "7.10"), await Id(server, any, "8"), await Id(server, any)));
        Assert.Equal(("\"1\"", "1"), (await Id(server, seven), await Id(server, seven, "8")));
        // A refusal that knows the credential speaks its generation too.
        Assert.Contains("<whmcsapi version=\"8.13.1\">", (await server.Bare($"{eight}action=AddContact&responsetype=xml")).Body);
        Assert.Contains("<whmcsapi version=\"7.10.2\">", (await server.Bare($"{seven}action=AddContact&responsetype=xml")).Body);
    }

    [Theory, Engines]
    public async Task On_a_server_of_8_a_credential_of_7_still_makes_sub_accounts(string engine)
    {
        await using var server = await TestServer.Start(engine, "RETINUE_API_VERSION=8");
        await server.AddClient();
        var (seven, any) = (await Form(server, ApiVersion.V7), await Form(server, null));
        Assert.DoesNotContain("warning", (await server.Bare($"{seven}action=AddContact&clientid=1&email=a%40example.com&password2=x&responsetype=json")).Body);
        Assert.Contains("Sub Accounts are no longer supported", (await server.Bare($"{any}action=AddContact&clientid=1&email=b%40example.com&password2=x&responsetype=json")).Body);
    }

    [Theory, Engines]
    public async Task The_event_and_the_list_have_it_and_the_command_line_sets_it(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var (code, output, error) = await ServerProcess.Run(api.Database, ["credential", "create", "--api-version", "8"]);
        Assert.True(code == 0, error);
        Assert.Equal(0, (await ServerProcess.Run(api.Database, ["credential", "create"], "", "RETINUE_API_VERSION=8")).Code);
        Assert.Equal(["\"8\"", "\"\""], (await api.RaisedEvents()).Where(e => e.Name == "CredentialAdd").Select(e => e["api_version"]));
        Assert.Equal([ApiVersion.V8, null], (await Credentials.List(api.Api.Store)).Select(c => c.Version));
        var list = (await ServerProcess.Run(api.Database, ["credential", "list"])).Output.TrimEnd().Split('\n');
        Assert.Contains($"{output.Split('\n')[0]["identifier".Length..].Trim()}  admin=admin  roles=everything  ip=any  api=8  ", list[0]);
        Assert.Contains("  api=the server's  ", list[1]);
        Assert.NotEqual(0, (await ServerProcess.Run(api.Database, ["credential", "create", "--api-version", "9"])).Code);
    }

    private static async Task<string> Form(TestServer server, ApiVersion? version)
    {
        var (identifier, secret) = await Credentials.Create(server.Api, Bootstrap.Admin, [Bootstrap.Role], version: version);
        return $"identifier={identifier}&secret={secret}&";
    }

    private static async Task<string> Id(TestServer server, string form, string? version = null)
    {
        var got = await server.Bare($"{form}action=GetClients&responsetype=json", version == null ? [] : [("X-Api-Version", version)]);
        return got.Json.GetProperty("clients").GetProperty("client")[0].GetProperty("id").GetRawText();
    }
}
