using System.Net;
using System.Xml.Linq;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Api;

/// <summary>A call that was committed is answered as such, whatever it brought, and a refused one in the form that was asked for.</summary>
public sealed class RobustAnswerTests
{
    [Fact]
    public async Task A_warning_that_ends_in_the_middle_of_a_character_is_still_xml()
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite);
        await server.Post("action=AddClient", "email=owner@example.com", "skipvalidation=1");
        var answer = await server.Text("action=AddContact", "clientid=1", $"country={new string('a', 39)}😀b", "responsetype=xml");
        Assert.Equal("success", XDocument.Parse(answer).Root!.Element("result")!.Value);
        Assert.Contains("\uFFFD", XDocument.Parse(answer).Root!.Element("warning")!.Value);
    }

    [Fact]
    public async Task A_thousand_mistakes_do_not_make_a_long_answer()
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite);
        await server.Post("action=AddClient", "email=owner@example.com", "skipvalidation=1");
        var permissions = string.Join(',', Enumerable.Range(0, 5000).Select(i => $"p{i}"));
        var answer = await server.Text("action=AddContact", "clientid=1", $"permissions={permissions}", "responsetype=json");
        Assert.Contains("There are more warnings than are shown", answer);
        Assert.True(answer.Length < 4000, answer);
    }

    [Fact]
    public async Task One_text_brings_no_more_custom_fields_than_a_request_may_have()
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite);
        var answer = await server.Text("action=AddClient", "email=owner@example.com", "skipvalidation=1", $"customfields=[{string.Join(',', Enumerable.Repeat("0", 2000))}]", "responsetype=json");
        Assert.Contains("at most 1000 fields are taken", answer);
    }

    [Fact]
    public async Task A_refusal_is_written_in_the_generation_that_was_asked_for()
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite);
        var request = new HttpRequestMessage(HttpMethod.Post, "/includes/api.php") { Content = new StringContent("action=AddContact&responsetype=xml", null, "application/x-www-form-urlencoded") };
        request.Headers.Add("X-Api-Version", "8");
        var answer = await (await server.Http.SendAsync(request)).Content.ReadAsStringAsync();
        Assert.Equal("8.13.1", XDocument.Parse(answer).Root!.Attribute("version")!.Value);
    }

    [Fact]
    public async Task A_stranger_with_a_long_body_is_told_of_the_address_and_nothing_else()
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite, "RETINUE_ALLOWED_IPS=192.0.2.1");
        var answer = await server.Post("action=AddContact", $"notes={new string('x', 100_000)}");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("Invalid IP 127.0.0.1", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_country_is_found_in_the_case_in_which_it_was_given()
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite);
        await server.Post("action=AddClient", "email=owner@example.com", "skipvalidation=1");
        await server.Post("action=AddContact", "clientid=1", "country=gb");
        Assert.Contains("\"totalresults\":1", await server.Text("action=GetContacts", "country=gb", "responsetype=json"));
    }
}
