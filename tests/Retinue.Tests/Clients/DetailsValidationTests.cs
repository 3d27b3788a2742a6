using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Clients;

/// <summary>Hooks that check the details of clients and contacts: they refuse calls of the API where the installation wants that, and only there.</summary>
public sealed class DetailsValidationTests
{
    private static readonly (string Action, string Point, string[] Parameters)[] Calls =
    [
        ("AddContact", "ContactDetailsValidation", ["clientid=1", "password2=a-secret"]),
        ("UpdateContact", "ContactDetailsValidation", ["contactid=1", "password2=a-secret"]),
        ("AddClient", "ClientDetailsValidation", ["skipvalidation=1", "password2=a-secret", "securityqans=a-secret", "cardnum=a-secret"]),
        ("UpdateClient", "ClientDetailsValidation", ["clientid=1", "password2=a-secret", "securityqans=a-secret", "cardnum=a-secret"]),
    ];

    [Theory, Engines]
    public async Task A_call_is_refused_with_the_first_text_of_the_hooks_and_has_them_all(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ValidationHooks = true });
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1");
        foreach (var point in Hooks.ValidationPoints)
        {
            api.Api.Hooks.AddValidation(point, 2, hook => Errors(hook.Text("city") == "Atlantis" ? ["Nobody lives there"] : []));
            api.Api.Hooks.AddValidation(point, 1, hook => Errors(hook.Text("city") == "Atlantis" ? [$"{hook.Point} knows no Atlantis"] : []));
        }
        foreach (var (action, point, parameters) in Calls)
        {
            await api.Refuse($"{point} knows no Atlantis", action, [.. parameters, "city=Atlantis"]);
            var table = Value.From(new Dictionary<string, object?> { ["clientid"] = 1, ["contactid"] = 1, ["skipvalidation"] = 1, ["city"] = "Atlantis" })!;
            var refused = await Assert.ThrowsAsync<Refused>(() => api.Api.Run(action, table, Caller.System));
            Assert.Equal(("invalid", 2, "Nobody lives there"), (refused.Error.Code, refused.Errors.Count, refused.Errors[1]));
            await api.Raise(action, [.. parameters, "city=Leeds", $"email={action}@example.com"]);
        }
    }

    [Theory, Engines]
    public async Task Hooks_are_shown_what_was_sent_and_no_secret(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ValidationHooks = true });
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1");
        var seen = new List<Hook>();
        foreach (var point in Hooks.ValidationPoints)
        {
            api.Api.Hooks.AddValidation(point, 1, hook =>
            {
                seen.Add(hook);
                return Errors([]);
            });
        }
        foreach (var (action, _, parameters) in Calls) await api.Raise(action, [.. parameters, $"email={action}@example.com", "email_preferences[domain]=1"]);
        Assert.Equal(Calls.Select(c => (c.Point, $"{c.Action}@example.com")), seen.Select(h => (h.Point, h.Text("email"))));
        Assert.All(seen, hook => Assert.DoesNotContain(hook.Variables, v => v.Value is "a-secret"));
        Assert.Equal("1", seen[1].Text("email_preferences[domain]"));
    }

    [Theory, Engines]
    public async Task Without_the_setting_no_hook_is_asked_as_documented(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1");
        foreach (var point in Hooks.ValidationPoints) api.Api.Hooks.AddValidation(point, 1, _ => Errors(["never"]));
        foreach (var (action, _, parameters) in Calls) await api.Raise(action, [.. parameters, $"email={action}@example.com"]);
    }

    private static ValueTask<IReadOnlyList<string>> Errors(IReadOnlyList<string> errors) => new(errors);
}
