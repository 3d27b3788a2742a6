using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Events;

/// <summary>Validation hooks refuse before anything is written, with all that they found.</summary>
public sealed class ValidationHookTests
{
    private static Task<TestApi> Open(string engine, bool on = true) => TestApi.Open(engine, options => options with { ValidationHooks = on, HookPatience = TimeSpan.FromSeconds(1) });

    [Theory, Engines]
    public async Task The_first_text_is_the_message_and_all_of_them_are_the_errors(string engine)
    {
        await using var api = await Open(engine);
        await api.AddClient();
        Dictionary<string, object?> heard = [];
        api.Api.Hooks.AddValidation("ContactDetailsValidation", 2, _ => new(["second", "third"]));
        api.Api.Hooks.AddValidation("ContactDetailsValidation", 1, hook =>
        {
            heard = hook.Variables.ToDictionary();
            return new(["first"]);
        });
        api.Api.Hooks.AddValidation("ClientDetailsValidation", 0, _ => new(["never"]));
        var result = await api.Refuse("first", "AddContact", "clientid=1", "firstname=Jane", "password2=very-secret-1", "email_preferences[invoice]=1", "nonsense=1");
        Assert.Equal(["first", "second", "third"], result.Errors);
        Assert.Equal(result.Errors, result["errors"]);
        Assert.Equal("Jane", heard["firstname"]);
        Assert.Equal("1", heard["email_preferences[invoice]"]);
        Assert.DoesNotContain("password2", heard.Keys);
        Assert.DoesNotContain("nonsense", heard.Keys);
    }

    [Theory, Engines]
    public async Task What_finds_nothing_lets_the_call_go_on(string engine)
    {
        await using var api = await Open(engine);
        await api.AddClient();
        api.Api.Hooks.AddValidation("ContactDetailsValidation", 1, _ => new([]));
        api.Api.Hooks.AddValidation("ContactDetailsValidation", 2, _ => new((IReadOnlyList<string>)null!));
        api.Api.Hooks.AddValidation("ContactDetailsValidation", 3, _ => new(["", " "]));
        var (result, _) = await api.Raise("AddContact", "clientid=1");
        Assert.Empty(result.Errors);
        Assert.Null(result["errors"]);
    }

    [Theory, Engines]
    public async Task They_do_not_run_for_calls_of_the_API_unless_that_is_asked_for(string engine)
    {
        await using var api = await Open(engine, on: false);
        await api.AddClient();
        api.Api.Hooks.AddValidation("ContactDetailsValidation", 1, _ => new(["no"]));
        await api.Raise("AddContact", "clientid=1");
    }

    [Theory, Engines]
    public async Task What_fails_blocks_or_never_ends_refuses_because_nothing_was_checked(string engine)
    {
        Func<Hook, ValueTask<IReadOnlyList<string>>>[] hooks =
        [
            _ => throw new InvalidOperationException("broken"),
            async _ =>
            {
                await Task.Delay(TimeSpan.FromMinutes(1));
                return [];
            },
            _ =>
            {
                Thread.Sleep(TimeSpan.FromSeconds(20));
                return new([]);
            },
            async hook =>
            {
                var inner = await hook.Api.CallAsync("AddContact", new Dictionary<string, object?> { ["clientid"] = 1 });
                return inner.IsSuccess ? [] : throw new InvalidOperationException($"{inner["message"]}");
            },
        ];
        foreach (var hook in hooks)
        {
            await using var api = await Open(engine);
            await api.AddClient();
            api.Api.Hooks.AddValidation("ContactDetailsValidation", 1, hook);
            await api.Refuse("The details could not be checked", "AddContact", "clientid=1");
        }
    }

    [Fact]
    public async Task Every_format_shows_the_errors()
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite, "RETINUE_VALIDATION_HOOKS=on");
        await server.AddClient();
        server.Api.Hooks.AddValidation("ContactDetailsValidation", 1, hook => new(hook.Text("firstname") == "broken" ? throw new InvalidOperationException() : ["a < b", "c;d"]));
        const string call = "action=AddContact&clientid=1&responsetype=";
        Assert.Equal("""{"result":"error","message":"a \u003C b","errors":["a \u003C b","c;d"]}""", (await server.Form7(call + "json")).Body);
        Assert.Contains("<message>a &lt; b</message>\n<errors>\n<error>a &lt; b</error>\n<error>c;d</error>\n</errors>\n", (await server.Form7(call + "xml")).Body, StringComparison.Ordinal);
        Assert.Equal("result=error;message=a &lt; b;errors[0]=a &lt; b;errors[1]=c;d;", (await server.Form7(call + "nvp")).Body);
        var problem = await server.Json("AddContact", """{"clientid":1}""");
        Assert.Equal((422, "invalid", """["a \u003C b","c;d"]"""), (problem.Status, problem.Json.GetProperty("code").GetString(), problem.Json.GetProperty("errors").GetRawText()));
        var broken = await server.Form7(call + "json&firstname=broken");
        Assert.Equal((500, """{"result":"error","message":"The details could not be checked"}"""), (broken.Status, broken.Body));
        Assert.Equal("""{"result":"error","message":"Client Not Found"}""", (await server.Form7("action=GetClientsDetails&clientid=9&responsetype=json")).Body);
    }
}
