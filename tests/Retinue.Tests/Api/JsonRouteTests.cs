using System.Text;
using Retinue.Access;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Api;

/// <summary>The route <c>POST /api/{Action}</c>: typed answers, honest statuses, problem documents (RFC 9457).</summary>
public sealed class JsonRouteTests(JsonRouteTests.Limited shared) : IClassFixture<JsonRouteTests.Limited>
{
    private static readonly string LimitedBearer = $"Bearer {"LIMITED".PadRight(32, '0')}:{"SECRET".PadRight(32, '0')}";

    /// <summary>A server with client 1 and a credential that may only list clients.</summary>
    public sealed class Limited : PerEngine<TestServer>
    {
        protected override async Task<TestServer> Open(string engine)
        {
            var server = await TestServer.Start(engine, "RETINUE_MAX_BODY=20000");
            await server.AddClient();
            await Roles.Create(server.Api, "lister", "", ["GetClients"]);
            await Credentials.Create(server.Api, Bootstrap.Admin, ["lister"], identifier: "LIMITED".PadRight(32, '0'), secret: "SECRET".PadRight(32, '0'));
            return server;
        }
    }

    [Theory, Engines]
    public async Task Values_are_typed_in_both_generations(string engine)
    {
        var server = await shared.Of(engine);
        foreach (var version in new[] { "7.10", "8" })
        {
            var added = await server.Json("AddContact", $$"""{"clientid":1,"email_preferences":{"general":true,"domain":false},"city":"typed {{version}}"}""", ("X-Api-Version", version));
            Assert.Equal((200, "application/json; charset=utf-8"), (added.Status, added.Type));
            Assert.Matches("""^\{"result":"success","contactid":\d+\}$""", added.Body);
            var list = await server.Json("getcontacts", $$"""{"userid":1,"city":"typed {{version}}"}""", ("X-Api-Version", version));
            Assert.Contains($"\"contact\":[{{\"id\":{added.Json.GetProperty("contactid").GetInt64()},\"userid\":1,", list.Body, StringComparison.Ordinal);
            Assert.Contains("\"generalemails\":true,\"productemails\":false,\"domainemails\":false", list.Body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("AddContact", """{"clientid":99}""", 404, "client_not_found", "Client ID Not Found")]
    [InlineData("AddContact", "{}", 404, "client_not_found", "Client ID Not Found")]
    [InlineData("AddContact", """{"clientid":1,"email":"OWNER@example.com","password2":"x"}""", 409, "duplicate_email", "Duplicate Email Address")]
    [InlineData("AddContact", """{"clientid":1,"password2":"x"}""", 422, "email_required", "You did not enter your email address")]
    [InlineData("AddClient", "{}", 422, "firstname_required", "You did not enter your first name")]
    [InlineData("GetClientsDetails", "{}", 400, "missing_parameter", "Either clientid Or email Is Required")]
    [InlineData("ValidateLogin", """{"email":"owner@example.com","password2":"x"}""", 401, "login_invalid", "Email or Password Invalid")]
    [InlineData("MakeCoffee", "{}", 404, "unknown_action", "Command Not Found")]
    [InlineData("", "{}", 400, "empty_action", "Empty action request")]
    [InlineData("AddContact/1", "{}", 404, "unknown_action", "Command Not Found")]
    [InlineData("AddContact", "{", 400, "invalid_json", "The body is not a JSON object: line 1, byte 2")]
    public async Task A_refusal_is_a_problem_document_with_a_code(string action, string json, int status, string code, string title) =>
        Problem(await (await Server).Json(action, json), status, code, title);

    [Theory]
    [InlineData("""{"clientid":"one"}""", "clientid", "a whole number is expected")]
    [InlineData("""{"clientid":[1]}""", "clientid", "a whole number is expected")]
    [InlineData("""{"clientid":1,"firstname":["Jane"]}""", "firstname", "a text is expected, not a list")]
    [InlineData("""{"clientid":1,"email_preferences":{"general":[]}}""", "email_preferences[general]", "a yes or no is expected, not a list")]
    [InlineData("""{"clientid":1,"permissions":[["orders"]]}""", "permissions", "names separated by commas are expected")]
    public async Task What_cannot_be_read_is_refused_and_not_guessed(string json, string parameter, string why)
    {
        var got = await (await Server).Json("AddContact", json);
        Problem(got, 400, "invalid_parameter", $"The parameter {parameter} cannot be read: {why}", parameter);
    }

    [Fact]
    public async Task Gates_answer_401_with_a_challenge_and_403()
    {
        var server = await Server;
        foreach (var wrong in new[] { "Bearer x:y", "Basic eDp5", "" })
        {
            var got = await Post(server, "GetClients", "{}"u8.ToArray(), "application/json", ("Authorization", wrong));
            Problem(got, 401, "invalid_credentials", "Invalid or missing credentials");
            Assert.Equal("Bearer realm=\"retinue\"", got.Header("WWW-Authenticate"));
        }
        Problem(await Post(server, "addcontact", "{}"u8.ToArray(), "application/json", ("Authorization", LimitedBearer)),
            403, "action_not_allowed", "Invalid Permissions: API action \"addcontact\" is not allowed");
        Assert.Equal(200, (await Post(server, "getCLIENTS", "{}"u8.ToArray(), "application/json", ("Authorization", LimitedBearer))).Status);
    }

    [Fact]
    public async Task An_address_that_is_not_allowed_gets_403_before_anything_else()
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite, "RETINUE_ALLOWED_IPS=192.0.2.1");
        Problem(await Post(server, "Nothing", "{}"u8.ToArray(), "application/json"), 403, "ip_not_allowed", "Invalid IP 127.0.0.1");
    }

    [Fact]
    public async Task A_wait_says_how_long()
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite, new FakeClock());
        var login = """{"username":"admin","password":"x"}"""u8.ToArray();
        for (var i = 0; i < 3; i++) Problem(await Post(server, "GetClients", login, "application/json"), 401, "authentication_failed", "Authentication Failed");
        var got = await Post(server, "GetClients", login, "application/json");
        Problem(got, 429, "too_many_attempts", "Too many failed logins; try again in 1 seconds");
        Assert.Equal("1", got.Header("Retry-After"));
    }

    [Fact]
    public async Task Only_post_is_allowed()
    {
        var got = await (await Server).Ask(HttpMethod.Get, $"/api/GetClients?{Wire.Credential}", null, null);
        Problem(got, 405, "method_not_allowed", "Only POST is allowed");
        Assert.Equal("POST", got.Header("Allow"));
    }

    [Fact]
    public async Task Other_bodies_are_refused_or_read_as_on_the_documented_route()
    {
        var server = await Server;
        Problem(await Post(server, "GetClients", "{}"u8.ToArray(), "text/plain"), 415, "unsupported_media_type",
            "The content type is not supported; send application/x-www-form-urlencoded, multipart/form-data or application/json");
        Problem(await Post(server, "GetClients", new byte[20_001], "application/json"), 413, "body_too_large", "The request is larger than 20000 bytes");
        Assert.Equal(200, (await Post(server, "GetClients", Encoding.UTF8.GetBytes(Wire.Credential), Wire.Form)).Status);
    }

    [Fact]
    public async Task The_action_of_the_address_counts_and_responsetype_changes_nothing()
    {
        var got = await (await Server).Json("GetPermissionsList", """{"action":"AddClient","responsetype":"xml"}""");
        Assert.Equal("success", got.Json.GetProperty("status").GetString());
    }

    private Task<TestServer> Server => shared.Of(EnginesAttribute.SQLite);

    private static Task<Got> Post(TestServer server, string action, byte[] body, string type, params (string, string)[] headers) =>
        server.Ask(HttpMethod.Post, $"/api/{action}", type, body, headers);

    private static void Problem(Got got, int status, string code, string title, string? parameter = null)
    {
        Assert.Equal((status, "application/problem+json; charset=utf-8"), (got.Status, got.Type));
        var problem = got.Json;
        Assert.Equal((code, title, status), (problem.GetProperty("code").GetString(), problem.GetProperty("title").GetString(), problem.GetProperty("status").GetInt32()));
        Assert.Equal($"urn:retinue:problem:{code}", problem.GetProperty("type").GetString());
        Assert.Equal($"urn:retinue:request:{got.Header("X-Request-Id")}", problem.GetProperty("instance").GetString());
        if (parameter != null) Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
    }
}
