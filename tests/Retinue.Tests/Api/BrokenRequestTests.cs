using System.Text;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Api;

/// <summary>Requests that are too large, broken or of a kind that is not read: a clear 4xx in the usual shape, never a 5xx.</summary>
public sealed class BrokenRequestTests(BrokenRequestTests.Small shared) : IClassFixture<BrokenRequestTests.Small>
{
    private const string Json = "application/json", Multipart = "multipart/form-data; boundary=B";

    public sealed class Small : PerEngine<TestServer>
    {
        protected override async Task<TestServer> Open(string engine)
        {
            var server = await TestServer.Start(engine, "RETINUE_MAX_BODY=20000", "RETINUE_MAX_FIELDS=50", "RETINUE_MAX_NESTING=5");
            await server.AddClient();
            return server;
        }
    }

    [Theory]
    [InlineData("{", "line 1, byte 2")]
    [InlineData("{\"a\":1}\n{\"b\":2}", "line 2, byte 1")]
    [InlineData("{\"a\":nul}", "line 1, byte 9")]
    [InlineData("clientid=1", "line 1, byte 1")]
    [InlineData("[1]", "it is a list")]
    [InlineData("\"text\"", "it is a string")]
    [InlineData("null", "it is a null")]
    [InlineData("true", "it is a boolean")]
    [InlineData("5", "it is a number")]
    public async Task Json_that_is_no_object_is_refused_with_the_place(string body, string why) =>
        await Refused(400, $"The body is not a JSON object: {why}", Json, Bytes(body));

    [Fact]
    public async Task No_body_at_all_is_no_parameters()
    {
        await Refused(400, "Empty action request", Json, []);
        await Refused(400, "Empty action request", Json, " \r\n"u8.ToArray());
        await Refused(400, "Empty action request", null, null);
        await Refused(400, "Empty action request", Wire.Form, []);
    }

    [Fact]
    public async Task Multipart_that_is_broken_is_refused()
    {
        await Refused(400, "The multipart body cannot be read: it has no boundary", "multipart/form-data", Wire.Multipart(("a", "b")));
        await Refused(400, "The multipart body cannot be read: it has no boundary", "multipart/form-data; boundary=", Wire.Multipart(("a", "b")));
        await Refused(400, "The multipart body cannot be read: it has no boundary", $"multipart/form-data; boundary={new string('B', 300)}", Wire.Multipart(("a", "b")));
        foreach (var broken in new[] { "no boundary in here", "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends", $"--B\r\nX: {new string('x', 17_000)}\r\n\r\n\r\n--B--\r\n" })
        {
            var got = await Post(Multipart, Bytes(broken));
            Assert.Equal(400, got.Status);
            Assert.StartsWith("The multipart body cannot be read: ", got.Json.GetProperty("message").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Files_and_parts_without_a_name_are_left_out()
    {
        var body = Bytes("--B\r\nContent-Disposition: form-data; name=\"firstname\"; filename=\"x.txt\"\r\nContent-Type: text/plain\r\n\r\nfile\r\n--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B\r\n\r\nx\r\n--B\r\nContent-Disposition: form-data; name=\"city\"\r\n\r\nfiles\r\n--B--\r\n");
        var server = await shared.Of(EnginesAttribute.SQLite);
        var got = await server.Ask(HttpMethod.Post, $"{Wire.Path}?{Wire.Credential}responsetype=json&action=AddContact&clientid=1", Multipart, body);
        Assert.Equal(200, got.Status);
        var row = (await server.Form7("action=GetContacts&responsetype=json&city=files")).Json.GetProperty("contacts").GetProperty("contact")[0];
        Assert.Equal("", row.GetProperty("firstname").GetString());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/jsonp")]
    [InlineData("multipart/mixed; boundary=B")]
    [InlineData("nonsense")]
    public async Task Another_content_type_is_refused_and_says_which_are_read(string type) => await Refused(415,
        "The content type is not supported; send application/x-www-form-urlencoded, multipart/form-data or application/json", type, "action=GetClients"u8.ToArray());

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("identity, gzip")]
    public async Task A_content_encoding_is_refused(string encoding) =>
        await Refused(415, "The content encoding is not supported; send the body as it is", Wire.Form, "action=GetClients"u8.ToArray(), ("Content-Encoding", encoding));

    [Fact]
    public async Task The_identity_encoding_is_none() => await Refused(400, "Empty action request", Wire.Form, [], ("Content-Encoding", "identity"));

    [Theory]
    [InlineData(Wire.Form)]
    [InlineData(Json)]
    [InlineData(Multipart)]
    public async Task A_body_that_is_too_large_is_refused_in_every_notation_with_and_without_a_length(string type)
    {
        var value = new string('x', 20_000);
        var body = type == Json ? Bytes($"{{\"firstname\":\"{value}\"}}") : type == Multipart ? Wire.Multipart(("firstname", value)) : Bytes($"firstname={value}");
        await Refused(413, "The request is larger than 20000 bytes", type, body);
        await Refused(413, "The request is larger than 20000 bytes", type, body, ("Transfer-Encoding", "chunked"));
    }

    [Theory]
    [InlineData(Wire.Form)]
    [InlineData(Multipart)]
    [InlineData("text/plain")]
    public async Task Who_sends_far_too_much_still_gets_the_answer(string type)
    {
        var body = new byte[8 << 20];
        "a="u8.CopyTo(body);
        body.AsSpan(2).Fill((byte)'x');
        foreach (var headers in new (string, string)[][] { [], [("Transfer-Encoding", "chunked")] })
        {
            var got = await Post(type, body, headers);
            Assert.Equal(type == "text/plain" ? 415 : 413, got.Status);
            Assert.Equal("error", got.Json.GetProperty("result").GetString());
        }
    }

    [Fact]
    public async Task A_body_of_exactly_the_limit_is_read()
    {
        var body = Bytes("action=AddContact&clientid=1&notused=");
        Array.Resize(ref body, 20_000);
        body.AsSpan().Replace((byte)0, (byte)'x');
        Assert.Equal(200, (await Post(Wire.Form, body)).Status);
    }

    [Fact]
    public async Task Too_many_fields_are_refused_in_every_notation()
    {
        const string Message = "The request has more than 50 fields";
        await Refused(413, Message, Wire.Form, Bytes(string.Join('&', Enumerable.Range(0, 51).Select(i => $"a[]={i}"))));
        await Refused(413, Message, Json, Bytes($"{{\"a\":[{string.Join(',', Enumerable.Range(0, 51))}]}}"));
        await Refused(413, Message, Multipart, Wire.Multipart([.. Enumerable.Range(0, 51).Select(i => ("a", $"{i}"))]));
        await Refused(400, "Empty action request", Wire.Form, Bytes(string.Join('&', Enumerable.Range(0, 50).Select(i => $"a[]={i}"))));
        await Refused(400, "Empty action request", Multipart, Wire.Multipart([.. Enumerable.Range(0, 50).Select(i => ("a", $"{i}"))]));
    }

    [Fact]
    public async Task A_field_that_nests_too_deep_is_dropped_in_a_form_and_refused_in_json()
    {
        var deep = string.Concat(Enumerable.Repeat("[a]", 3_000));
        Assert.Equal(200, (await Post(Wire.Form, Bytes($"action=AddContact&clientid=1&firstname{deep}=x"))).Status);
        var got = await Post(Json, Bytes($"{{\"a\":{string.Concat(Enumerable.Repeat("[", 3_000))}"));
        Assert.Equal(400, got.Status);
        Assert.StartsWith("The body is not a JSON object: ", got.Json.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chunk_that_is_broken_is_refused_in_the_usual_shape()
    {
        var address = (await shared.Of(EnginesAttribute.SQLite)).Http.BaseAddress!;
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Bytes($"POST {Wire.Path}?responsetype=json HTTP/1.1\r\nHost: x\r\nContent-Type: {Wire.Form}\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.EndsWith("""{"result":"error","message":"The request cannot be read: Bad chunk size data."}""", answer, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Bytes_that_are_no_utf8_become_replacement_characters_in_every_notation_and_never_break_an_answer(string engine)
    {
        var server = await shared.Of(engine);
        var path = $"{Wire.Path}?{Wire.Credential}responsetype=json&action=AddContact&clientid=1&city=bytes";
        byte[] bad = [(byte)'a', 0xFF, 0xC3, (byte)'b'];
        await server.Ask(HttpMethod.Post, path, Wire.Form, [.. "firstname="u8, .. bad]);
        await server.Ask(HttpMethod.Post, path, Wire.Form, "firstname=a%FF%C3b"u8.ToArray());
        await server.Ask(HttpMethod.Post, path, Json, [.. "{\"firstname\":\""u8, .. bad, .. "\"}"u8]);
        await server.Ask(HttpMethod.Post, path, Json, "{\"firstname\":\"a\\ud83d\\udc00\\ud800b\"}"u8.ToArray());
        await server.Ask(HttpMethod.Post, path, Multipart, [.. "--B\r\nContent-Disposition: form-data; name=\"firstname\"\r\n\r\n"u8, .. bad, .. "\r\n--B--\r\n"u8]);
        await server.Ask(HttpMethod.Post, path + "&firstname=a%FF%C3b", Wire.Form, []);
        var rows = (await server.Form7("action=GetContacts&responsetype=json&city=bytes")).Json.GetProperty("contacts").GetProperty("contact").EnumerateArray();
        Assert.Equal(["a\uFFFD\uFFFDb", "a\uFFFD\uFFFDb", "a\uFFFD\uFFFDb", "a\U0001F400\uFFFDb", "a\uFFFD\uFFFDb", "a\uFFFD\uFFFDb"], rows.Select(r => r.GetProperty("firstname").GetString()!));
        foreach (var format in new[] { "xml", "nvp" }) Assert.Equal(200, (await server.Form7($"action=GetContacts&city=bytes&responsetype={format}")).Status);
    }

    [Theory, Engines]
    public async Task Control_characters_are_kept_and_never_break_an_answer(string engine)
    {
        var server = await shared.Of(engine);
        Assert.Equal(200, (await server.Form7("action=AddContact&clientid=1&city=control&firstname=a%00b%01%1f%7f")).Status);
        var row = (await server.Form7("action=GetContacts&responsetype=json&city=control")).Json.GetProperty("contacts").GetProperty("contact")[0];
        Assert.Equal("a\0b\u0001\u001f\u007f", row.GetProperty("firstname").GetString());
        var xml = System.Xml.Linq.XDocument.Parse((await server.Form7("action=GetContacts&responsetype=xml&city=control")).Body);
        Assert.Equal("a\uFFFDb\uFFFD\uFFFD\u007f", xml.Descendants("firstname").Single().Value);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private async Task<Got> Post(string? type, byte[]? body, params (string, string)[] headers) =>
        await (await shared.Of(EnginesAttribute.SQLite)).Ask(HttpMethod.Post, $"{Wire.Path}?{Wire.Credential}responsetype=json", type, body, headers);

    private async Task Refused(int status, string message, string? type, byte[]? body, params (string, string)[] headers)
    {
        var got = await Post(type, body, headers);
        Assert.Equal((status, message), (got.Status, got.Json.GetProperty("message").GetString()));
        Assert.Equal(("error", "application/json; charset=utf-8"), (got.Json.GetProperty("result").GetString(), got.Type));
    }
}
