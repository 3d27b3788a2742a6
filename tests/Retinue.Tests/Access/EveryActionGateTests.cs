using System.Text.RegularExpressions;
using Retinue.Access;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Access;

/// <summary>
/// The gate before every action there is, on both routes and in both generations: a role that allows it lets it through, a role that allows all
/// others does not, and neither does a disabled admin; who is refused has changed nothing.
/// </summary>
public sealed partial class EveryActionGateTests
{
    private const string Disabled = "Administrator Account Disabled";
    private static readonly string[] Generations = ["7.10", "8"];

    [Theory, Engines]
    public async Task A_role_that_allows_all_other_actions_refuses_each_and_one_that_allows_it_alone_does_not(string engine)
    {
        await using var server = await TestServer.Start(engine, new FakeClock());
        await server.AddClient();
        foreach (var action in ActionList.All.Select(a => a.Spec.Name))
        {
            await Roles.Create(server.Api, $"only {action}", "", [action]);
            await Roles.Create(server.Api, $"all but {action}", "", ActionList.All.Select(a => a.Spec.Name).Where(name => name != action));
            await Add(server, "ONLY", action, Bootstrap.Admin, $"only {action}");
            await Add(server, "BUT", action, Bootstrap.Admin, $"all but {action}");
            await Add(server, "NONE", action, Bootstrap.Admin);
        }

        var before = await Rows(server.Api);
        foreach (var spec in ActionList.All.Select(a => a.Spec))
        {
            var text = $"Invalid Permissions: API action \"{spec.LowerName}\" is not allowed";
            foreach (var who in new[] { "BUT", "NONE" }) await Refused(server, spec, As(who, spec.Name), text);
        }
        // Nothing was written for anybody; then those who may come in may do as they please.
        Assert.Equal(before, await Rows(server.Api));
        foreach (var spec in ActionList.All.Select(a => a.Spec))
            foreach (var generation in Generations)
            {
                // Without its parameters: what the action says to that is its own business, and no gate's.
                var got = await server.Bare($"action={spec.Name}&responsetype=json&{As("ONLY", spec.Name)}", ("X-Api-Version", generation));
                Assert.True(got.Status == 200, $"{spec.Name} {generation}: {got.Status} {got.Body}");
                Assert.NotEqual(CommonErrors.UnknownAction.Message, got.Json.TryGetProperty("message", out var message) ? message.GetString() : "");
            }
    }

    [Theory, Engines]
    public async Task A_disabled_admin_calls_nothing_in_any_way(string engine)
    {
        await using var server = await TestServer.Start(engine, new FakeClock());
        await server.AddClient();
        await Admins.Create(server.Api, "asleep", "", "asleep-password");
        await Credentials.Create(server.Api, "asleep", [Bootstrap.Role], identifier: Padded("ASLEEP"), secret: Padded("SASLEEP"));
        await Admins.SetDisabled(server.Api, "asleep", true);
        var before = await Rows(server.Api);
        foreach (var spec in ActionList.All.Select(a => a.Spec))
        {
            await Refused(server, spec, $"identifier={Padded("ASLEEP")}&secret={Padded("SASLEEP")}", Disabled);
            foreach (var generation in Generations)
                Is(Disabled, spec, await server.Bare($"action={spec.Name}&responsetype=json&username=asleep&password={Secrets.Md5("asleep-password")}", ("X-Api-Version", generation)));
        }
        Assert.Equal(before, await Rows(server.Api));
    }

    /// <summary>Refused with this text on both routes, in both generations, whatever the call brings.</summary>
    private static async Task Refused(TestServer server, ActionSpec spec, string credential, string message)
    {
        foreach (var generation in Generations)
        {
            Is(message, spec, await server.Bare($"action={spec.Name}&responsetype=json&{Everything(spec)}&{credential}", ("X-Api-Version", generation)));
            var pair = credential.Split('&').Select(p => p[(p.IndexOf('=') + 1)..]).ToArray();
            var got = await server.Ask(HttpMethod.Post, $"/api/{spec.Name}", "application/json", "{}"u8.ToArray(), ("Authorization", $"Bearer {pair[0]}:{pair[1]}"), ("X-Api-Version", generation));
            Assert.Equal((403, message), (got.Status, got.Json.GetProperty("title").GetString()));
        }
    }

    private static void Is(string message, ActionSpec spec, Got got) =>
        Assert.Equal((spec.Name, 403, $$"""{"result":"error","message":{{System.Text.Json.JsonSerializer.Serialize(message)}}}"""), (spec.Name, got.Status, got.Body));

    /// <summary>A value for every parameter: were the gate open, something would happen.</summary>
    private static string Everything(ActionSpec spec) => string.Join('&', spec.Params.Where(p => !LocalApi.IsTransport(p.Name))
        .Select(p => $"{Uri.EscapeDataString(p.Name)}={Uri.EscapeDataString(p.Example.Length > 0 ? p.Example : "1")}"));

    private static Task Add(TestServer server, string kind, string action, string admin, params string[] roles) =>
        Credentials.Create(server.Api, admin, roles, identifier: Padded(kind + action), secret: Padded("S" + kind + action));

    private static string As(string kind, string action) => $"identifier={Padded(kind + action)}&secret={Padded("S" + kind + action)}";

    private static string Padded(string name) => name.PadRight(40, '0');

    /// <summary>Every row but for the time at which a credential was used last, which is noted beside the call.</summary>
    private static async Task<List<string>> Rows(LocalApi api) => [.. (await TestRows.Dump(api.Store)).Select(row => LastUse().Replace(row, ""))];

    [GeneratedRegex(@"credentials\.last_used_at=\d+")]
    private static partial Regex LastUse();
}
