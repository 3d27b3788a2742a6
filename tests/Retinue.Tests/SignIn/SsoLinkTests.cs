using System.Net;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.SignIn;

/// <summary>What a browser gets that follows the link of a token.</summary>
public sealed class SsoLinkTests
{
    private const string Area = "RETINUE_CLIENT_AREA_URL=https://example.com/my/";

    [Theory, Engines]
    public async Task With_a_client_area_it_leads_there_with_a_code_that_tells_once_who_comes(string engine)
    {
        await using var server = await Start(engine, new FakeClock(), Area);
        using var answer = await Follow(server, await Token(server, "contact_id=2&destination=clientarea:invoices"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        AssertIsPrivate(answer);
        var address = answer.Headers.Location!.AbsoluteUri;
        Assert.Matches(@"^https://example\.com/my/invoices\?code=[0-9a-f]{40}$", address);

        var code = address[^40..];
        Assert.Equal("""{"result":"success","user_id":"3","client_id":"1","contact_id":"2","destination":"clientarea:invoices","path":"/invoices"}""", await Redeem(server, code));
        Assert.Equal("""{"result":"error","message":"The code is unknown, used or expired"}""", await Redeem(server, code));
    }

    [Theory, Engines]
    public async Task Following_it_is_the_sign_in_and_is_noted_as_the_persons(string engine)
    {
        await using var server = await Start(engine, new FakeClock(), Area);
        using var answer = await Follow(server, await Token(server, "contact_id=2"));
        await Redeem(server, answer.Headers.Location!.AbsoluteUri[^40..]);
        var events = await server.Api.Store.Read(db => db.All(
            $"SELECT name, actor, ip, data, description FROM events WHERE name = 'UserLogin' OR name = 'ClientLogin' ORDER BY id", row => $"{row.GetString(0)} {row.GetString(1)} {row.GetString(2)} {row.GetString(3)} {row.GetString(4)}"));
        Assert.Equal(
        [
            """UserLogin user:3 127.0.0.1 {"user_id":3} User Logged In - User ID: 3""",
            """ClientLogin user:3 127.0.0.1 {"userid":1,"contactid":2} Client Logged In - Contact ID: 2 - Client ID: 1""",
        ], events);
        Assert.Equal("1770091506000 127.0.0.1", await server.Api.Store.Read(db => db.First($"SELECT last_login_at, last_login_ip FROM logins WHERE id = 3", row => $"{row.GetInt64(0)} {row.GetString(1)}")));
    }

    [Theory, Engines]
    public async Task The_code_is_good_for_sixty_seconds_too(string engine)
    {
        var clock = new FakeClock();
        await using var server = await Start(engine, clock, Area);
        var token = await Token(server, "");
        clock.Advance(TimeSpan.FromSeconds(59));
        using var answer = await Follow(server, token);
        clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Contains("used or expired", await Redeem(server, answer.Headers.Location!.AbsoluteUri[^40..]), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Without_a_client_area_a_page_says_who_was_signed_in_and_what_to_set(string engine)
    {
        await using var server = await Start(engine, new FakeClock());
        using var answer = await Follow(server, await Token(server, "", client: 2));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        AssertIsPrivate(answer);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("&lt;second@example.com&gt;", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Second&lt;/b&gt; &amp; Sons", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("RETINUE_CLIENT_AREA_URL", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http:", page, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, await server.Api.Store.Read(db => db.Number($"SELECT COUNT(*) FROM login_tokens WHERE kind = 'sso_code'")));
    }

    [Theory, Engines]
    public async Task Whatever_is_wrong_gets_one_and_the_same_page_and_writes_nothing(string engine)
    {
        var clock = new FakeClock();
        await using var server = await Start(engine, clock, Area);
        var (used, expired) = (await Token(server, ""), await Token(server, ""));
        using (await Follow(server, used)) clock.Advance(TimeSpan.FromSeconds(60));
        var fresh = await Token(server, "");
        var rows = await TestRows.Dump(server.Api.Store);
        var pages = new List<string>();
        foreach (var (method, query) in new[]
        {
            (HttpMethod.Get, $"?access_token={used}"), (HttpMethod.Get, $"?access_token={expired}"), (HttpMethod.Get, "?access_token=0000000000000000000000000000000000000000"),
            (HttpMethod.Get, "?access_token="), (HttpMethod.Get, ""), (HttpMethod.Get, "?access_token[]=x"), (HttpMethod.Get, $"?access_token={fresh}&access_token={fresh}"),
            (HttpMethod.Get, "?access_token=%00%ff'--"), (HttpMethod.Get, "?access_token=" + new string('a', 9000)), (HttpMethod.Post, $"?access_token={fresh}"),
        })
        {
            using var answer = await Send(server, method, query);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            AssertIsPrivate(answer);
            pages.Add(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
        using (var head = await Send(server, HttpMethod.Head, $"?access_token={fresh}")) Assert.Equal(HttpStatusCode.Forbidden, head.StatusCode);
        Assert.Single(pages.Distinct());
        Assert.Equal(rows, await TestRows.Dump(server.Api.Store));
        // The look ahead has not used it up; and the address works below any folder.
        using var good = await Send(server, HttpMethod.Get, $"?access_token={fresh}", "/whmcs");
        Assert.Equal(HttpStatusCode.Redirect, good.StatusCode);
    }

    [Theory, Engines]
    public async Task A_custom_path_that_was_stored_by_other_means_leads_nowhere(string engine)
    {
        await using var server = await Start(engine, new FakeClock(), Area);
        var token = await Token(server, "");
        await server.Database.Execute("UPDATE login_tokens SET details = 'sso:custom_redirect\n//elsewhere.test/'");
        using var answer = await Follow(server, token);
        Assert.Equal((HttpStatusCode.Forbidden, null), (answer.StatusCode, answer.Headers.Location));
    }

    [Theory, Engines]
    public async Task Of_many_browsers_with_one_link_one_gets_in(string engine)
    {
        await using var server = await Start(engine, TimeProvider.System, Area);
        var token = await Token(server, "");
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Follow(server, token)));
        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal(19, answers.Count(a => a.StatusCode == HttpStatusCode.Forbidden));
    }

    private static async Task<TestServer> Start(string engine, TimeProvider clock, params string[] settings)
    {
        var server = await TestServer.Start(engine, clock, settings);
        await People.Fill(server.Api);
        return server;
    }

    private static async Task<string> Token(TestServer server, string form, int client = 1) =>
        (await server.Form7($"action=CreateSsoToken&responsetype=json&client_id={client}&{form}")).Json.GetProperty("access_token").GetString()!;

    private static async Task<string> Redeem(TestServer server, string code) => (await server.Form7($"action=RedeemSsoToken&responsetype=json&code={code}")).Body;

    private static Task<HttpResponseMessage> Follow(TestServer server, string token) => Send(server, HttpMethod.Get, $"?access_token={token}");

    private static async Task<HttpResponseMessage> Send(TestServer server, HttpMethod method, string query, string folder = "")
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(method, new Uri(server.Http.BaseAddress!, $"{folder}/oauth/singlesignon.php{query}"));
        return await browser.SendAsync(request);
    }

    private static void AssertIsPrivate(HttpResponseMessage answer)
    {
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        if (answer.StatusCode == HttpStatusCode.Redirect) return;
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
    }
}
