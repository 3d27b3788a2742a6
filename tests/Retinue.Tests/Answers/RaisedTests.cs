using Retinue.Tests.Harness;
using Retinue.Tests.Users.Invites;
using Xunit;

namespace Retinue.Tests.Answers;

/// <summary>
/// What an action declares to raise is what it raises: the events of all golden cases, and of the cases here for what those do not come to, are
/// put together by action. An event that is never raised fails, and so does a case here that is not needed. (One that is not declared cannot
/// be raised: the unit of work refuses it.)
/// </summary>
public sealed class RaisedTests
{
    private const string Client = "AddClient?skipvalidation=1&email=owner@example.com&password2=old";

    /// <summary>An account whose only recipient of mail about domains is its contact.</summary>
    private static readonly string[] Recipient = [Client, "AddContact?clientid=1&email_preferences[domain]=1", "UpdateClient?clientid=1&email_preferences[domain]=0"];

    /// <summary>
    /// What golden cases do not come to: the call that raises the event, and those before it. A name in braces is a field of the answer before, or a
    /// variable of the last mail.
    /// </summary>
    private static readonly (string Event, string Call, string[] Before)[] Beyond =
    [
        ("ClientClose", "UpdateClient?clientid=1&status=Closed", [Client]),
        ("ClientChangePassword", "UpdateClient?clientid=1&password2=new", [Client]),
        ("ClientEdit", "DeleteContact?contactid=1", Recipient),
        ("ClientEdit", "EraseClient?contactid=1", Recipient),
        ("ClientLogin", "RedeemSsoToken?access_token={access_token}", [Client, "CreateSsoToken?client_id=1"]),
        ("UserChangePassword", "AcceptClientInvite?token={token}&password2=new", [Client, "AddUser?firstname=J&lastname=D&email=jane@example.com&password2=old", "CreateClientInvite?client_id=1&email=jane@example.com&permissions=orders"]),
        ("UserEmailVerificationComplete", "CompletePasswordReset?token={token}&password2=new", [Client, "ResetPassword?email=owner@example.com"]),
    ];

    [Fact]
    public async Task Every_declared_event_is_raised()
    {
        var raised = new HashSet<(string Action, string Event)>();
        foreach (var group in GoldenGroup.All) raised.UnionWith(await OfGroup(group));
        foreach (var (e, call, before) in Beyond)
        {
            var action = call[..call.IndexOf('?')];
            Assert.DoesNotContain((action, e), raised);
            var events = await OfCall(call, before);
            Assert.Contains(e, events);
            raised.UnionWith(events.Select(name => (action, name)));
        }
        var declared = ActionList.All.SelectMany(a => a.Spec.Raises.Select(e => (Action: a.Spec.Name, Event: e))).ToList();
        Assert.Equal("", string.Join("\n", declared.Except(raised).Select(d => $"{d.Action} declares {d.Event}, and no case raises it")));
        Assert.Equal("", string.Join("\n", raised.Except(declared).Select(d => $"{d.Action} does not declare {d.Event}")));
    }

    private static async Task<HashSet<(string, string)>> OfGroup(GoldenGroup group)
    {
        await using var server = await group.Start(EnginesAttribute.SQLite);
        var raised = new HashSet<(string, string)>();
        foreach (var c in group.Cases.Where(c => !c.AsLimited))
            foreach (var (version, format) in c.Shapes)
            {
                var last = await Last(server.Api);
                await server.Form7($"action={c.Action}&responsetype={format}&{c.Form(version, format)}", ("X-Api-Version", version));
                raised.UnionWith((await Since(server.Api, last)).Select(e => (c.Action, e)));
            }
        return raised;
    }

    private static async Task<List<string>> OfCall(string call, string[] before)
    {
        await using var api = await TestApi.Open(EnginesAttribute.SQLite);
        ApiResult? answer = null;
        foreach (var one in before) answer = await Make(api, one, answer);
        var last = await Last(api.Api);
        await Make(api, call, answer);
        return await Since(api.Api, last);
    }

    private static async Task<ApiResult> Make(TestApi api, string call, ApiResult? answer)
    {
        var text = call;
        if (answer?["access_token"] is string token) text = text.Replace("{access_token}", token, StringComparison.Ordinal);
        if (text.Contains("{token}", StringComparison.Ordinal)) text = text.Replace("{token}", await InviteTesting.LastToken(api), StringComparison.Ordinal);
        var result = await api.Call(text[..text.IndexOf('?')], text[(text.IndexOf('?') + 1)..].Split('&'));
        Assert.True(result.IsSuccess, $"{call}: {result["message"]}");
        return result;
    }

    private static Task<long> Last(LocalApi api) => api.Store.Read(db => db.Number($"SELECT MAX(id) FROM events"));

    private static Task<List<string>> Since(LocalApi api, long last) =>
        api.Store.Read(db => db.All($"SELECT name FROM events WHERE id > {last} ORDER BY id", row => row.GetString(0)));
}
