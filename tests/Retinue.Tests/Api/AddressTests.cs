using System.Text;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Api;

/// <summary>Where the API is found, and with which methods.</summary>
public sealed class AddressTests(SharedServer shared) : IClassFixture<SharedServer>
{
    [Theory]
    [InlineData("/includes/api.php")]
    [InlineData("//includes/api.php")]
    [InlineData("/includes//api.php")]
    [InlineData("/whmcs/includes/api.php")]
    [InlineData("/a/deep/sub-directory//includes/api.php")]
    [InlineData("/includes/api.php?responsetype=json")]
    public async Task The_documented_path_works_under_any_prefix_and_with_doubled_slashes(string path) =>
        Assert.Equal(200, (await (await shared.SQLite).Ask(HttpMethod.Post, path, Wire.Form, Ask)).Status);

    [Theory]
    [InlineData("/includes/api.php/api.php")]
    [InlineData("/includes/api.php/includes/api.php")]
    [InlineData("/includes/api.php/")]
    [InlineData("/api.php")]
    [InlineData("/xincludes/api.php")]
    [InlineData("/includes/API.php")]
    [InlineData("/index.php")]
    [InlineData("/api")]
    [InlineData("/admin/login.php")]
    [InlineData("/includes/../../etc/passwd")]
    public async Task Any_other_path_is_not_found_and_says_where_the_api_is(string path)
    {
        var got = await (await shared.SQLite).Ask(HttpMethod.Post, path, Wire.Form, Ask);
        Assert.Equal((404, "application/problem+json; charset=utf-8"), (got.Status, got.Type));
        Assert.Equal("not_found", got.Json.GetProperty("code").GetString());
        Assert.Contains("/includes/api.php", got.Json.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_works_with_everything_in_the_query()
    {
        var got = await Get(await shared.SQLite, $"?{Wire.Credential}action=AddContact&clientid=1&email_preferences[domain]=1&responsetype=json");
        Assert.Equal((200, "success"), (got.Status, got.Json.GetProperty("result").GetString()));
    }

    [Theory]
    [InlineData("RETINUE_STRICT=on")]
    [InlineData("RETINUE_ALLOW_GET=off")]
    public async Task Get_can_be_off_and_is_then_a_normal_error_with_status_405(string setting)
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite, setting);
        foreach (var (format, body) in new[]
        {
            ("json", """{"result":"error","message":"Only POST is allowed"}"""),
            ("nvp", "result=error;message=Only POST is allowed;"),
            ("", "result=error;message=Only POST is allowed;"),
        })
        {
            var got = await Get(server, $"?{Wire.Credential}action=GetPermissionsList&responsetype={format}");
            Assert.Equal((405, "POST", body), (got.Status, got.Header("Allow"), got.Body));
        }
        Assert.Equal(200, (await server.Form7("action=GetPermissionsList")).Status);
    }

    [Fact]
    public async Task Get_can_be_on_in_a_strict_installation()
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite, "RETINUE_STRICT=on", "RETINUE_ALLOW_GET=on");
        Assert.Equal(200, (await Get(server, $"?{Wire.Credential}action=GetPermissionsList")).Status);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("QUERY")]
    public async Task No_other_method_is_allowed(string method)
    {
        var got = await (await shared.SQLite).Ask(new HttpMethod(method), Wire.Path, Wire.Form, Ask);
        Assert.Equal((405, "result=error;message=Only POST is allowed;"), (got.Status, got.Body));
    }

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/healthz", 200)]
    [InlineData("/readyz", 200)]
    public async Task Health_is_plain_text_for_anybody(string path, int status)
    {
        var got = await (await shared.SQLite).Ask(HttpMethod.Get, path, null, null);
        Assert.Equal((status, "text/plain; charset=utf-8"), (got.Status, got.Type));
    }

    private static byte[] Ask => Encoding.UTF8.GetBytes(Wire.Credential + "action=GetPermissionsList");

    private static Task<Got> Get(TestServer server, string query) => server.Ask(HttpMethod.Get, Wire.Path + query, null, null);
}
