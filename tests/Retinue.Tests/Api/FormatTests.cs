using System.Xml.Linq;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Api;

/// <summary>Which format is answered, and its content type, status and shape (compat.md 2.4 to 2.8).</summary>
public sealed class FormatTests(SharedServer shared) : IClassFixture<SharedServer>
{
    private const string JsonType = "application/json; charset=utf-8", XmlType = "application/xml; charset=utf-8", NvpType = "text/plain; charset=utf-8";

    [Theory]
    [InlineData("json", JsonType)]
    [InlineData("JSON", JsonType)]
    [InlineData("xml", XmlType)]
    [InlineData("+Xml", XmlType)]
    [InlineData("nvp", NvpType)]
    public async Task The_asked_format_is_answered_for_success_business_errors_and_refusals_alike(string format, string type)
    {
        var server = await shared.SQLite;
        var (success, error) = (await server.Form7($"action=GetClients&responsetype={format}"), await server.Form7($"action=AddContact&responsetype={format}"));
        var (refused, empty) = (await server.Bare($"action=GetClients&responsetype={format}"), await server.Form7($"responsetype={format}"));
        Assert.Equal((200, 200, 403, 400), (success.Status, error.Status, refused.Status, empty.Status));
        Assert.All([success, error, refused, empty], got => Assert.Equal(type, got.Type));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&responsetype=")]
    [InlineData("&responsetype=yaml")]
    [InlineData("&responsetype[]=json")]
    public async Task Without_a_known_format_flat_answers_are_pairs_and_lists_are_xml(string asked)
    {
        var server = await shared.SQLite;
        Assert.Equal((NvpType, "result=error;message=Client ID Not Found;"), Answer(await server.Form7("action=AddContact&clientid=9" + asked)));
        Assert.Equal((NvpType, "result=error;message=Invalid or missing credentials;"), Answer(await server.Bare("action=GetClients" + asked)));
        Assert.StartsWith("result=success;contactid=", (await server.Form7("action=AddContact&clientid=1" + asked)).Body, StringComparison.Ordinal);
        var list = await server.Form7("action=GetClients" + asked);
        Assert.Equal(XmlType, list.Type);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<whmcsapi version=\"7.10.2\">\n<action>getclients</action>\n<result>success</result>\n", list.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_sends_json_or_asks_for_it_gets_json()
    {
        var server = await shared.SQLite;
        var sent = await server.Ask(HttpMethod.Post, $"{Wire.Path}?{Wire.Credential}", "application/json", """{"action":"AddContact"}"""u8.ToArray());
        Assert.Equal((JsonType, """{"result":"error","message":"Client ID Not Found"}"""), Answer(sent));
        Assert.Equal(JsonType, (await server.Form7("action=AddContact", ("Accept", "application/json, */*"))).Type);
        Assert.Equal(NvpType, (await server.Form7("action=AddContact", ("Accept", "*/*"))).Type);
        Assert.Equal(XmlType, (await server.Form7("action=AddContact&responsetype=xml", ("Accept", "application/json"))).Type);
    }

    [Theory]
    [InlineData("json", JsonType)]
    [InlineData("xml", XmlType)]
    [InlineData("nvp", NvpType)]
    public async Task The_installation_can_choose_the_format_of_calls_that_name_none(string format, string type)
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite, $"RETINUE_DEFAULT_RESPONSETYPE={format}");
        Assert.Equal(type, (await server.Form7("action=GetClients")).Type);
        Assert.Equal(type, (await server.Bare("action=GetClients")).Type);
        Assert.Equal(JsonType, (await server.Form7("action=GetClients&responsetype=json")).Type);
    }

    [Fact]
    public async Task Xml_repeats_one_element_per_row_and_an_empty_list_is_an_empty_element()
    {
        var server = await shared.SQLite;
        await server.Form7("action=AddContact&clientid=1&city=xml");
        var one = XDocument.Parse((await server.Form7("action=GetContacts&responsetype=xml&city=xml")).Body).Root!;
        Assert.Equal("whmcsapi", one.Name);
        Assert.Equal(["action", "result", "totalresults", "startnumber", "numreturned", "contacts"], one.Elements().Select(e => e.Name.LocalName));
        Assert.Equal("contact", Assert.Single(one.Element("contacts")!.Elements()).Name);
        Assert.Contains("<contacts></contacts>", (await server.Form7("action=GetContacts&responsetype=xml&city=none")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_action_in_xml_is_lower_case_and_harmless_whatever_was_sent()
    {
        var server = await shared.SQLite;
        var root = XDocument.Parse((await server.Form7($"responsetype=xml&action={Uri.EscapeDataString("</action><Script>\u0001\uFFFE")}")).Body).Root!;
        Assert.Equal("</action><script>\uFFFD\uFFFD", root.Element("action")!.Value);
        Assert.Equal("Command Not Found", root.Element("message")!.Value);
    }

    [Fact]
    public async Task Counters_are_json_numbers_ids_texts_in_generation_7_and_numbers_in_8()
    {
        var server = await shared.SQLite;
        await server.Form7("action=AddContact&clientid=1&city=typed&email_preferences[general]=1");
        var seven = (await server.Form7("action=GetContacts&responsetype=json&city=typed")).Body;
        Assert.Contains("\"totalresults\":1,\"startnumber\":0,\"numreturned\":1,\"contacts\":{\"contact\":[{\"id\":\"", seven, StringComparison.Ordinal);
        Assert.Contains("\"subaccount\":\"0\",\"password\":\"\",\"permissions\":\"\",\"generalemails\":\"1\"", seven, StringComparison.Ordinal);
        var eight = (await server.Form7("action=GetContacts&responsetype=json&city=typed", ("X-Api-Version", "8"))).Json.GetProperty("contacts").GetProperty("contact")[0];
        Assert.Equal(System.Text.Json.JsonValueKind.Number, eight.GetProperty("id").ValueKind);
        Assert.Equal(System.Text.Json.JsonValueKind.True, eight.GetProperty("generalemails").ValueKind);
        Assert.False(eight.TryGetProperty("subaccount", out _));
    }

    [Theory]
    [InlineData("8", "8.13.1")]
    [InlineData("7.10", "7.10.2")]
    [InlineData("7", "7.10.2")]
    public async Task The_generation_can_be_chosen_for_one_request(string version, string shown)
    {
        var server = await shared.SQLite;
        Assert.Contains($"<whmcsapi version=\"{shown}\">", (await server.Form7("action=GetClients&responsetype=xml", ("X-Api-Version", version))).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_generation_is_refused_in_both_routes()
    {
        var server = await shared.SQLite;
        Assert.Equal((400, "result=error;message=X-Api-Version must be 7.10 or 8;"), Short(await server.Form7("action=GetClients", ("X-Api-Version", "9"))));
        Assert.Equal(400, (await server.Json("GetClients", "{}", ("X-Api-Version", "9"))).Status);
    }

    [Fact]
    public async Task The_installation_can_answer_in_generation_8_and_a_request_ask_for_7()
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite, "RETINUE_API_VERSION=8");
        await server.AddClient();
        Assert.Equal("""{"result":"success","contactid":1}""", (await server.Form7("action=AddContact&clientid=1&responsetype=json")).Body);
        Assert.Equal("""{"result":"success","contactid":"2"}""", (await server.Form7("action=AddContact&clientid=1&responsetype=json", ("X-Api-Version", "7.10"))).Body);
    }

    [Fact]
    public async Task Who_asks_for_honest_statuses_gets_them_with_a_code()
    {
        var server = await shared.SQLite;
        var honest = ("X-Error-Status", "http");
        Assert.Equal((404, """{"result":"error","message":"Client ID Not Found","code":"client_not_found"}"""), Short(await server.Form7("action=AddContact&responsetype=json", honest)));
        Assert.Equal((409, "result=error;message=Duplicate Email Address;code=duplicate_email;"), Short(await server.Form7("action=AddContact&clientid=1&email=owner@example.com&password2=x", honest)));
        Assert.Equal((401, "result=error;message=Invalid or missing credentials;code=invalid_credentials;"), Short(await server.Bare("action=AddContact", honest)));
        Assert.Equal(404, (await server.Form7("action=MakeCoffee", honest)).Status);
        Assert.Equal(401, (await server.Form7("action=ValidateLogin", honest)).Status);
        Assert.Equal(200, (await server.Form7("action=GetClients", honest)).Status);
    }

    [Fact]
    public async Task A_warning_stands_beside_a_success_in_every_format()
    {
        var server = await shared.SQLite;
        foreach (var (format, warning) in new[]
        {
            ("json", "\"warning\":\"country \\u0022X\\u0022 is not a two-letter ISO 3166-1 code\"}"),
            ("xml", "<warning>country \"X\" is not a two-letter ISO 3166-1 code</warning>\n</whmcsapi>"),
            ("nvp", ";warning=country &quot;X&quot; is not a two-letter ISO 3166-1 code;"),
        })
            Assert.Contains(warning, (await server.Form7($"action=AddContact&clientid=1&country=X&responsetype={format}")).Body, StringComparison.Ordinal);
    }

    private static (string, string) Answer(Got got) => (got.Type, got.Body);

    private static (int, string) Short(Got got) => (got.Status, got.Body);
}
