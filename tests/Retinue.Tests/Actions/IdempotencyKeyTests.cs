using System.Net;
using System.Text.Json;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Actions;

/// <summary>The header <c>Idempotency-Key</c> over HTTP, on the documented route and on the JSON route.</summary>
public sealed class IdempotencyKeyTests
{
    private static readonly string[] Jane = ["action=AddContact", "clientid=1", "firstname=Jane", "lastname=Doe"];
    private const string JaneJson = """{"clientid":1,"firstname":"Jane","lastname":"Doe"}""";

    [Theory, Engines]
    public async Task A_repetition_is_answered_alike_in_every_format_and_on_both_routes(string engine)
    {
        await using var server = await Start(engine);
        Assert.Equal("""{"result":"success","contactid":"1"}""", await Body(Post(server, "k1", [.. Jane, "responsetype=json"])));
        Assert.Equal("""{"result":"success","contactid":"1"}""", await Body(Post(server, "k1", [.. Jane, "responsetype=json"])));
        Assert.Equal("result=success;contactid=1;", (await Body(Post(server, "k1", [.. Jane, "responsetype=nvp"]))).Replace("\n", "", StringComparison.Ordinal));
        Assert.Contains("<contactid>1</contactid>", await Body(Post(server, "k1", [.. Jane, "responsetype=xml"])));
        Assert.Equal("""{"result":"success","contactid":1}""", await Body(server.PostJson("AddContact", JaneJson, ("Idempotency-Key", "k1"))));
        Assert.Equal("""{"result":"success","contactid":1}""", await Body(server.PostJson("addcontact", """{"lastname":"Doe","firstname":"Jane","clientid":"1"}""", ("idempotency-key", "k1"))));
        Assert.Equal("1", await TotalContacts(server));
    }

    [Theory, Engines]
    public async Task Another_request_under_the_key_is_an_error_of_its_route(string engine)
    {
        await using var server = await Start(engine);
        await Post(server, "k1", [.. Jane, "password2=first", "email=jane@example.com"]);
        foreach (var different in new[] { "password2=second", "city=Bern" })
        {
            var documented = await Post(server, "k1", [.. Jane, "password2=first", "email=jane@example.com", different, "responsetype=json"]);
            Assert.Equal(HttpStatusCode.OK, documented.StatusCode);
            Assert.Equal("""{"result":"error","message":"The Idempotency-Key was used for a different request"}""", await documented.Content.ReadAsStringAsync());
        }
        var json = await server.PostJson("AddContact", JaneJson, ("Idempotency-Key", "k1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, json.StatusCode);
        Assert.Equal("application/problem+json", json.Content.Headers.ContentType!.MediaType);
        Assert.Equal("idempotency_key_reused", JsonDocument.Parse(await json.Content.ReadAsStringAsync()).RootElement.GetProperty("code").GetString());
        Assert.Equal("1", await TotalContacts(server));
    }

    [Theory, Engines]
    public async Task An_empty_or_too_long_key_is_an_error_and_makes_nothing(string engine)
    {
        await using var server = await Start(engine);
        foreach (var key in new[] { "", new string('k', 256) })
        {
            Assert.Contains("The Idempotency-Key must have 1 to 255 characters", await Body(Post(server, key, [.. Jane, "responsetype=json"])));
            Assert.Equal(HttpStatusCode.BadRequest, (await server.PostJson("AddContact", JaneJson, ("Idempotency-Key", key))).StatusCode);
        }
        Assert.Equal("0", await TotalContacts(server));
    }

    [Theory, Engines]
    public async Task Twenty_twins_at_the_same_instant_on_both_routes_make_one_contact(string engine)
    {
        await using var server = await Start(engine);
        var bodies = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Body(i % 2 == 0
            ? Post(server, "k1", [.. Jane, "email=jane@example.com", "password2=first", "responsetype=json"])
            : server.PostJson("AddContact", """{"clientid":1,"firstname":"Jane","lastname":"Doe","email":"jane@example.com","password2":"first"}""", ("Idempotency-Key", "k1")))));
        // Which of the twins wins decides the id on MariaDB, where a refused unit uses its own up; one route writes it as text, the other as a number.
        var ids = bodies.Select(body => JsonDocument.Parse(body).RootElement).Select(answer => $"{answer.GetProperty("result")} {answer.GetProperty("contactid")}");
        Assert.StartsWith("success ", Assert.Single(ids.Distinct()));
        Assert.Equal("1", await TotalContacts(server));
    }

    [Theory, Engines]
    public async Task A_call_that_only_reads_takes_no_notice_of_a_key(string engine)
    {
        await using var server = await Start(engine);
        Assert.Contains("\"totalresults\":\"0\"", (await Body(Post(server, "k1", "action=GetContacts", "responsetype=json"))).Replace(":0,", ":\"0\",", StringComparison.Ordinal));
        await Post(server, "k2", Jane);
        Assert.Equal("1", JsonDocument.Parse(await Body(Post(server, "k1", "action=GetContacts", "responsetype=json"))).RootElement.GetProperty("totalresults").ToString());
    }

    private static async Task<TestServer> Start(string engine)
    {
        var server = await TestServer.Start(engine);
        await server.Post("action=AddClient", "firstname=Olivia", "lastname=Owner", "email=owner@example.com", "password2=owner", "skipvalidation=1");
        return server;
    }

    private static Task<HttpResponseMessage> Post(TestServer server, string key, params string[] parameters)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/includes/api.php")
        {
            Content = new FormUrlEncodedContent(parameters.Append($"identifier={TestServer.Identifier}").Append($"secret={TestServer.Secret}")
                .Select(p => KeyValuePair.Create(p[..p.IndexOf('=')], p[(p.IndexOf('=') + 1)..]))),
        };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return server.Http.SendAsync(request);
    }

    private static async Task<string> Body(Task<HttpResponseMessage> response) => await (await response).Content.ReadAsStringAsync();

    private static async Task<string> TotalContacts(TestServer server) =>
        JsonDocument.Parse(await server.Text("action=GetContacts", "responsetype=json")).RootElement.GetProperty("totalresults").ToString();
}
