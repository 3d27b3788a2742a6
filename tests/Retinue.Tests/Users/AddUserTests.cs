using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Users;

/// <summary>Users without an account, and the users that AddClient makes.</summary>
public sealed class AddUserTests
{
    private static readonly string[] Valid = ["firstname=Jane", "lastname=Doe", "email=jane@example.com", "password2=jane-Password"];

    [Theory, Engines]
    public async Task A_user_can_log_in_in_generation_8_and_is_told_by_one_event_without_the_password(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ApiVersion = ApiVersion.V8 });
        var (result, events) = await api.Raise("AddUser", [.. Valid, "language=english"]);
        Assert.Equal(("1", null), (result["user_id"], result["warning"]));
        var e = Assert.Single(events);
        Assert.Equal(("UserAdd", (long?)null), (e.Name, e.ClientId));
        Assert.Equal(["user_id", "firstname", "lastname", "email", "language", "password"], e.Fields);
        Assert.Equal(("1", "\"Jane\"", "\"Doe\"", "\"jane@example.com\"", "\"english\"", "\"\""),
            (e["user_id"], e["firstname"], e["lastname"], e["email"], e["language"], e["password"]));
        Assert.Equal(1L, (await api.Call("ValidateLogin", "email=Jane@Example.com", "password2=jane-Password"))["userid"]);
    }

    [Theory, Engines]
    public async Task Each_thing_that_is_missing_has_its_documented_text(string engine)
    {
        await using var api = await TestApi.Open(engine);
        foreach (var (name, message) in new[]
        {
            ("firstname", "You did not enter a first name"), ("lastname", "You did not enter a last name"),
            ("email", "You did not enter an email address"), ("password2", "You did not enter a password"),
        })
        {
            await api.Refuse(message, "AddUser", [.. Valid.Where(p => !p.StartsWith(name + "=", StringComparison.Ordinal))]);
            await api.Refuse(message, "AddUser", [.. Valid.Select(p => p.StartsWith(name + "=", StringComparison.Ordinal) ? $"{name}=" : p)]);
        }
        foreach (var email in new[] { "jane", "@example.com", "jane@", "Jane <jane@example.com>", "jane@example.com, joe@example.com", " " })
            await api.Refuse("The email address entered is not valid", "AddUser", [.. Valid.Where(p => !p.StartsWith("email=", StringComparison.Ordinal)), $"email={email}"]);
    }

    [Theory, Engines]
    public async Task An_address_belongs_to_one_user_owner_or_sub_account(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "email=sub@example.com", "password2=x");
        await api.Raise("AddContact", "clientid=1", "email=plain@example.com");
        foreach (var email in new[] { "OWNER@example.com", "sub@EXAMPLE.com" })
            await api.Refuse("A user already exists with that email address", "AddUser", "firstname=J", "lastname=D", $"email={email}", "password2=x");
        await api.Raise("AddUser", "firstname=J", "lastname=D", "email=plain@example.com", "password2=x");
    }

    [Theory, Engines]
    public async Task Of_many_at_once_with_one_address_exactly_one_is_made(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => api.Call("AddUser", Valid)));
        Assert.Single(results, r => r.IsSuccess);
        Assert.All(results.Where(r => !r.IsSuccess), r => Assert.Equal("A user already exists with that email address", r["message"]));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM events WHERE name = 'UserAdd'"));
    }

    [Theory, Engines]
    public async Task In_generation_8_a_client_with_a_new_owner_is_a_user_too_and_one_with_a_known_owner_is_not(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ApiVersion = ApiVersion.V8 });
        var (_, events) = await api.Raise("AddClient", "skipvalidation=1", "firstname=Olivia", "email=olivia@example.com", "password2=owner-Password", "language=german");
        Assert.Equal(["UserAdd", "ClientAdd"], events.Select(e => e.Name));
        Assert.Equal(("1", "\"Olivia\"", "\"olivia@example.com\"", "\"german\"", "\"\""),
            (events[0]["user_id"], events[0]["firstname"], events[0]["email"], events[0]["language"], events[0]["password"]));
        Assert.Equal("ClientAdd", Assert.Single((await api.Raise("AddClient", "skipvalidation=1", "owner_user_id=1")).Events).Name);
    }

    [Theory, Engines]
    public async Task In_generation_7_a_client_is_a_client_alone(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var told = 0;
        api.Api.Hooks.Add("PreUserAdd", 1, _ =>
        {
            told++;
            return default;
        });
        Assert.Equal("ClientAdd", Assert.Single((await api.Raise("AddClient", "skipvalidation=1", "email=olivia@example.com", "password2=x")).Events).Name);
        Assert.Equal(0, told);
    }

    [Theory, Engines]
    public async Task PreUserAdd_is_told_before_there_is_a_user_and_without_the_password(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ApiVersion = ApiVersion.V8 });
        var told = new List<string>();
        api.Api.Hooks.Add("PreUserAdd", 1, async hook =>
        {
            var users = (await hook.Api.CallAsync("GetUsers", new Dictionary<string, object?> { ["search"] = hook.Text("email") }))["totalresults"];
            told.Add($"{hook.Text("firstname")} {hook.Text("email")} [{hook.Text("password")}] {users}");
        });
        await api.Raise("AddUser", Valid);
        await api.Raise("AddClient", "skipvalidation=1", "firstname=Olivia", "email=olivia@example.com", "password2=x");
        await api.Raise("AddClient", "skipvalidation=1", "owner_user_id=1");
        await api.Call("AddUser", "firstname=Jane");
        Assert.Equal(["Jane jane@example.com [] 0", "Olivia olivia@example.com [] 0"], told);
    }
}
