using System.Text;
using Retinue.Tests.Clients;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.CustomFields;

/// <summary>The values of custom fields in every notation that clients use (compat.md 3.3 and 13, number 19).</summary>
public sealed class FieldNotationsTests
{
    private const string Php = "a:3:{i:1;s:6:\"Google\";i:2;s:9:\"Söhne \"x\";i:30;i:5;}";
    private const string JsonObject = "{\"1\":\"Google\",\"2\":\"Söhne \\\"x\",\"30\":5}";

    [Theory, Engines]
    public async Task All_notations_store_the_same(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ApiVersion = ApiVersion.V8 });
        foreach (var (values, i) in new Dictionary<string, object?>[]
        {
            new() { ["customfields"] = Base64(Php) },
            new() { ["customfields"] = Base64(JsonObject) },
            new() { ["customfields"] = JsonObject },
            new() { ["customfields[1]"] = "Google", ["customfields[2]"] = "Söhne \"x", ["customfields[30]"] = "5" },
            new() { ["customfields"] = new Dictionary<string, object?> { ["1"] = "Google", ["2"] = "Söhne \"x", ["30"] = 5 } },
        }.Select((v, i) => (v, i)))
        {
            var result = await Add(api, i, values);
            Assert.Null(result["warning"]);
            var client = await api.Call("GetClientsDetails", $"clientid={result["clientid"]}");
            Assert.Equal([(1L, "Google"), (2L, "Söhne \"x"), (30L, "5")], client.Rows("customfields").Select(f => ((long)f["id"]!, (string)f["value"]!)));
            Assert.Equal(("Google", "Söhne \"x", "5"), (client["customfields1"], client["customfields2"], client["customfields30"]));
        }
    }

    [Theory, Engines]
    public async Task What_is_none_of_them_is_ignored_with_a_warning(string engine)
    {
        await using var api = await TestApi.Open(engine);
        foreach (var (nonsense, i) in new[]
        {
            "hello", Base64("hello"), Base64("i:5;"), Base64("\"text\""), "[", Base64("a:1:{i:1;s:99:\"x\";}"), Base64("a:2:{i:1;s:1:\"x\";}"), Base64("a:1:{i:1;s:1:\"x\";}trailing"),
            // An object is never made from what a call brings.
            Base64("O:8:\"stdClass\":1:{s:1:\"1\";s:1:\"x\";}"), Base64("a:1:{i:1;O:8:\"stdClass\":0:{}}"),
        }.Select((n, i) => (n, i)))
        {
            var result = await Add(api, i, new() { ["customfields"] = nonsense });
            Assert.Equal("customfields was ignored: the base64 of a serialised array is expected", result["warning"]);
        }
        Assert.Equal(0, await api.Count($"SELECT COUNT(*) FROM client_custom_fields"));
    }

    [Theory, Engines]
    public async Task An_entry_without_a_field_id_is_ignored_and_the_others_are_kept(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var result = await Add(api, 0, new() { ["customfields"] = "{\"name\":\"x\",\"1\":{\"2\":\"y\"},\"3\":\"z\"}" });
        Assert.Equal("customfields[name] was ignored: a field id and a text are expected. customfields[1] was ignored: a field id and a text are expected", result["warning"]);
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM client_custom_fields WHERE field_id = 3 AND value = 'z'"));
    }

    [Theory, Engines]
    public async Task One_field_under_two_names_is_stored_once_and_the_last_counts(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Add(api, 0, new() { ["customfields"] = "{\"1\":\"first\",\"01\":\"last\"}" });
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM client_custom_fields WHERE field_id = 1 AND value = 'last'"));
    }

    [Theory, Engines]
    public async Task None_and_empty_ones_are_no_fields_and_no_warning(string engine)
    {
        await using var api = await TestApi.Open(engine);
        foreach (var (empty, i) in new[] { "", "{}", "[]", Base64("a:0:{}") }.Select((e, i) => (e, i)))
            Assert.Null((await Add(api, i, new() { ["customfields"] = empty }))["warning"]);
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static async Task<ApiResult> Add(TestApi api, int number, Dictionary<string, object?> values)
    {
        foreach (var pair in AddClientTests.With("email", $"owner{number}@example.com")) values[pair[..pair.IndexOf('=')]] = pair[(pair.IndexOf('=') + 1)..];
        var result = await api.Api.CallAsync("AddClient", values);
        Assert.True(result.IsSuccess, result.Error?.Message);
        return result;
    }
}
