using System.Text;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Api;

/// <summary>The ways in which clients write one and the same call (compat.md 2.2, 2.9, 2.12 and 15): each must store the same row.</summary>
public sealed class NotationTests(SharedServer shared) : IClassFixture<SharedServer>
{
    private const string Json = "application/json";

    [Theory, Engines]
    public async Task Every_notation_of_a_call_stores_the_same_row(string engine)
    {
        var server = await shared.Of(engine);
        var rows = new List<string>();
        const string Name = "J%C3%B6rg+%26+Co", Prefs = "email_preferences%5Bdomain%5D=1&email_preferences%5Binvoice%5D=0";
        rows.Add(await Row(server, "", Wire.Form, $"clientid=1&firstname={Name}&{Prefs}"));
        rows.Add(await Row(server, "", Wire.Form, $"clientid=1&firstname={Name}&email_preferences[domain]=1&email_preferences[invoice]=0"));
        rows.Add(await Row(server, "", Wire.Form + "; charset=UTF-8", $"clientid=1&firstname=J%c3%b6rg%20%26%20Co&{Prefs}"));
        rows.Add(await Row(server, "", "", $"clientid=1&firstname={Name}&domainemails=True&invoiceemails=False"));
        rows.Add(await Row(server, $"&firstname={Name}&clientid=1&{Prefs}", Wire.Form, ""));
        rows.Add(await Row(server, $"&clientid=1&firstname=other&{Prefs}", Wire.Form, $"firstname={Name}"));
        rows.Add(await Row(server, "", Wire.Form, $"clientid=7&clientid=1&firstname=x&firstname={Name}&&&{Prefs}&"));
        rows.Add(await Row(server, "", Json, """{"clientid":1,"firstname":"Jörg & Co","email_preferences":{"domain":true,"invoice":false}}"""));
        rows.Add(await Row(server, "", Json + "; charset=utf-8", "\uFEFF{\"clientid\":\"1\",\"firstname\":\"J\\u00f6rg & Co\",\"email_preferences[domain]\":\"1\",\"lastname\":null,}"));
        rows.Add(await Row(server, "&clientid=1", "APPLICATION/JSON", """{"firstname":"Jörg & Co","email_preferences":"{\"domain\":1}"}"""));
        rows.Add(await Row(server, "", "multipart/form-data; boundary=B", Wire.Multipart(("clientid", "1"), ("firstname", "Jörg & Co"), ("email_preferences[domain]", "1"), ("email_preferences[invoice]", "0"))));
        rows.Add(await Row(server, "&clientid=1", "Multipart/Form-Data; boundary=\"B\"", Wire.Multipart(("firstname", "Jörg & Co"), ("email_preferences[domain]", "on"))));
        Assert.All(rows, row => Assert.Equal(rows[0], row));
        Assert.Contains("\"J\\u00F6rg \\u0026 Co\"", rows[0], StringComparison.Ordinal);
        Assert.Contains("\"domainemails\":\"1\",\"invoiceemails\":\"0\"", rows[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ADDCONTACT")]
    [InlineData("addcontact")]
    [InlineData("AddContact")]
    [InlineData("+aDDcONTACT+")]
    public async Task An_action_is_the_same_in_any_case(string action)
    {
        var got = await (await shared.SQLite).Form7($"action={action}&responsetype=xml&clientid=9");
        Assert.Contains("<action>addcontact</action>\n<result>error</result>\n<message>Client ID Not Found</message>", got.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Action_and_responsetype_may_stand_in_the_query_and_the_rest_in_the_body()
    {
        var server = await shared.SQLite;
        var got = await server.Ask(HttpMethod.Post, $"{Wire.Path}?action=GetClients&responsetype=json", Wire.Form, Encoding.UTF8.GetBytes(Wire.Credential + "limitnum=1"));
        Assert.Equal(1, got.Json.GetProperty("numreturned").GetInt32());
        // Where both have a name, the body wins.
        got = await server.Ask(HttpMethod.Post, $"{Wire.Path}?action=Nothing&limitnum=0", Wire.Form, Encoding.UTF8.GetBytes(Wire.Credential + "action=GetPermissionsList&responsetype=json"));
        Assert.Equal("success", got.Json.GetProperty("result").GetString());
    }

    [Fact]
    public async Task Old_clients_send_secrets_in_a_json_body_and_in_multipart_too()
    {
        var server = await shared.SQLite;
        var json = $$"""{"action":"GetPermissionsList","username":"{{TestServer.Identifier}}","password":"{{TestServer.Secret}}"}""";
        Assert.Equal(200, (await server.Ask(HttpMethod.Post, Wire.Path, Json, Encoding.UTF8.GetBytes(json))).Status);
        var parts = Wire.Multipart(("action", "GetPermissionsList"), ("identifier", TestServer.Identifier), ("secret", TestServer.Secret));
        Assert.Equal(200, (await server.Ask(HttpMethod.Post, Wire.Path, "multipart/form-data; boundary=B", parts)).Status);
    }

    [Fact]
    public async Task Texts_with_every_kind_of_character_come_back_as_sent_in_every_format()
    {
        var server = await shared.SQLite;
        foreach (var text in new[] { "a=b;c", "100% +1 & <b>\"'</b>", "tab\tline\nend", "東京 🎉 \u0301x", "\\u0041 %41 [x]", " blanks ", "&amp;&#39;" })
        {
            var id = (await server.Form7($"action=AddContact&clientid=1&responsetype=json&city=characters&firstname={Uri.EscapeDataString(text)}")).Json.GetProperty("contactid").GetString()!;
            var json = (await server.Form7($"action=GetContacts&responsetype=json&limitnum=250&firstname={Uri.EscapeDataString(text)}")).Json.GetProperty("contacts").GetProperty("contact");
            Assert.Equal(text, json.EnumerateArray().Single(c => c.GetProperty("id").GetString() == id).GetProperty("firstname").GetString());
            var xml = System.Xml.Linq.XDocument.Parse((await server.Form7($"action=GetContacts&responsetype=xml&limitnum=250&firstname={Uri.EscapeDataString(text)}")).Body);
            Assert.Equal(text, xml.Descendants("contact").Single(c => c.Element("id")!.Value == id).Element("firstname")!.Value);
            var nvp = (await server.Form7($"action=GetContacts&responsetype=nvp&firstname={Uri.EscapeDataString(text)}")).Body;
            Assert.Contains($"[firstname]={text};", System.Net.WebUtility.HtmlDecode(nvp), StringComparison.Ordinal);
        }
    }

    [Theory, Engines]
    public async Task An_event_says_who_called_from_where_and_in_which_request(string engine)
    {
        var server = await shared.Of(engine);
        var got = await server.Form7("action=AddContact&clientid=1");
        var (actor, ip, request) = (await server.Api.Store.Read(db => db.All(
            $"SELECT actor, ip, request_id FROM events ORDER BY id", row => (row.GetString(0), row.GetString(1), row.GetString(2)))))[^1];
        Assert.Equal(($"credential:{TestServer.Identifier} (admin)", "127.0.0.1", got.Header("X-Request-Id")), (actor, ip, request));
    }

    /// <summary>Adds a contact in one notation and answers its row without what must differ.</summary>
    private static Task<string> Row(TestServer server, string query, string type, string body) => Row(server, query, type, Encoding.UTF8.GetBytes(body));

    private static async Task<string> Row(TestServer server, string query, string type, byte[] body)
    {
        var got = await server.Ask(HttpMethod.Post, $"{Wire.Path}?{Wire.Credential}action=AddContact&responsetype=json{query}", type.Length == 0 ? null : type, body);
        Assert.True(got.Status == 200 && got.Body.StartsWith("{\"result\":\"success\"", StringComparison.Ordinal), $"{type} {Encoding.UTF8.GetString(body)}: {got.Body}");
        Assert.False(got.Json.TryGetProperty("warning", out _));
        var all = await server.Form7($"action=GetContacts&responsetype=json&limitnum=250");
        var row = all.Json.GetProperty("contacts").GetProperty("contact").EnumerateArray().Single(c => c.GetProperty("id").GetString() == got.Json.GetProperty("contactid").GetString());
        return string.Join(',', row.EnumerateObject().Where(p => p.Name is not ("id" or "created_at" or "updated_at")).Select(p => $"\"{p.Name}\":{p.Value.GetRawText()}"));
    }
}
