using System.Net;
using Retinue.Mail.Unsubscribing;
using Retinue.Tests.Harness;
using Retinue.Tests.Mail.Bounces;
using Xunit;

namespace Retinue.Tests.Mail.Unsubscribing;

/// <summary>What a browser or a mail client gets at a link to unsubscribe.</summary>
public sealed class UnsubscribeEndpointTests
{
    private const string OneClick = "List-Unsubscribe=One-Click";

    [Theory, Engines]
    public async Task Whoever_looks_changes_nothing_and_whoever_presses_the_button_leaves(string engine)
    {
        var (server, token) = await Start(engine);
        await using var _ = server;
        var before = await TestRows.Dump(server.Api.Store);
        var page = await Ask(server, HttpMethod.Get, token);
        Assert.Equal(200, page.Status);
        Assert.Contains("<form method=\"post\"><button type=\"submit\">Unsubscribe</button></form>", page.Body, StringComparison.Ordinal);
        Assert.Contains("<strong>general</strong> mail at <strong>o&#x27;neill&#x2B;&lt;b&gt;@example.com</strong>", page.Body, StringComparison.Ordinal);
        Assert.Contains("Sons &amp; Daughters: ", page.Body, StringComparison.Ordinal);
        using (var head = new HttpRequestMessage(HttpMethod.Head, "/unsubscribe/" + token))
        using (var answer = await server.Http.SendAsync(head, TestContext.Current.CancellationToken)) Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(before, await TestRows.Dump(server.Api.Store));

        var done = await Ask(server, HttpMethod.Post, token);
        Assert.Equal(200, done.Status);
        Assert.Contains("You are unsubscribed", done.Body, StringComparison.Ordinal);
        Assert.Equal(0, await server.Api.Store.Read(db => db.Number($"SELECT mail_categories & 1 FROM clients WHERE id = 1")));
        var e = await server.Api.Store.Read(db => db.First($"SELECT actor, ip, name FROM events ORDER BY id DESC LIMIT 1", row => (row.GetString(0), row.GetString(1), row.GetString(2))));
        Assert.Equal(("unsubscribe link", "127.0.0.1", "ClientEdit"), e);
        AssertIsPrivate(page);
        AssertIsPrivate(done);
    }

    [Theory, Engines]
    public async Task A_mail_client_leaves_with_one_click_and_may_click_again(string engine)
    {
        var (server, token) = await Start(engine);
        await using var _ = server;
        foreach (var (type, body) in new[] { (Wire.Form, OneClick), ("multipart/form-data; boundary=x", $"--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n"), (Wire.Form, "anything=at+all") })
            Assert.Equal(200, (await Ask(server, HttpMethod.Post, token, type, body)).Status);
        Assert.Equal(1, await server.Api.Store.Read(db => db.Number($"SELECT COUNT(*) FROM events WHERE name = 'ClientEdit'")));
        // Below any folder, as the address of the installation may have one.
        Assert.Equal(200, (await Ask(server, HttpMethod.Post, token, Wire.Form, OneClick, "/crm")).Status);
    }

    [Theory, Engines]
    public async Task Whatever_is_wrong_with_a_link_gets_one_and_the_same_page(string engine)
    {
        var (server, token) = await Start(engine);
        await using var _ = server;
        var before = await TestRows.Dump(server.Api.Store);
        var pages = new List<string>();
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
            foreach (var wrong in new[] { "", "x", token + "x", token[..^2], "%3Cb%3E", token + "/" + token, new string('a', 3000) })
            {
                var got = await Ask(server, method, wrong);
                Assert.Equal((method, wrong, 404), (method, wrong, got.Status));
                pages.Add(got.Body);
                AssertIsPrivate(got);
            }
        Assert.Single(pages.Distinct());
        Assert.Equal(405, (await Ask(server, HttpMethod.Put, token)).Status);
        Assert.Equal(before, await TestRows.Dump(server.Api.Store));
    }

    [Theory, Engines]
    public async Task What_may_not_be_switched_off_is_said(string engine)
    {
        var (server, _) = await Start(engine);
        await using var s = server;
        var mail = await BounceStage.Send(server.Api, 1, "invoice");
        var token = new UnsubscribeToken(mail.Uid, 1, "invoice").Write(server.Api.Vault);
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
        {
            var got = await Ask(server, method, token);
            Assert.Equal(409, got.Status);
            Assert.Contains("Mail of this category cannot be left by a link", got.Body, StringComparison.Ordinal);
        }
    }

    private static async Task<(TestServer, string)> Start(string engine)
    {
        var server = await TestServer.Start(engine, new FakeClock(), "RETINUE_COMPANY_NAME=Sons & Daughters");
        await server.AddClient("o'neill+<b>@example.com");
        var mail = await BounceStage.Send(server.Api, 1, "general");
        return (server, new UnsubscribeToken(mail.Uid, 1, "general").Write(server.Api.Vault));
    }

    private static async Task<Got> Ask(TestServer server, HttpMethod method, string token, string? type = null, string? body = null, string folder = "")
    {
        using var request = new HttpRequestMessage(method, new Uri(server.Http.BaseAddress!, $"{folder}/unsubscribe/{token}"));
        if (body != null) request.Content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body));
        if (type != null) request.Content!.Headers.TryAddWithoutValidation("Content-Type", type);
        using var response = await server.Http.SendAsync(request);
        return new Got((int)response.StatusCode, $"{response.Content.Headers.ContentType}", await response.Content.ReadAsStringAsync(), response.Headers, response.Content.Headers);
    }

    private static void AssertIsPrivate(Got got)
    {
        Assert.Equal("text/html; charset=utf-8", got.Type);
        Assert.Equal("no-store", got.Header("Cache-Control"));
        Assert.Equal("no-referrer", got.Header("Referrer-Policy"));
        Assert.Equal("nosniff", got.Header("X-Content-Type-Options"));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", got.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("form-action 'self'; frame-ancestors 'none'", got.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("http:", got.Body, StringComparison.OrdinalIgnoreCase);
    }
}
