using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Answers;

/// <summary>
/// What an action declares to raise is what it raises: the events of all golden cases, and of the cases here for what those do not come to, are
/// put together by action. An event that is never raised fails, and so does a case here that is not needed. (One that is not declared cannot
/// be raised: the unit of work refuses it.)
/// </summary>
public sealed class RaisedTests
{
    /// <summary>What golden cases do not come to: the calls that come before, and the call that raises the event.</summary>
    private static readonly (string Event, string Action, string Parameters, string[] Before)[] Beyond =
    [
    ];

    /// <summary>Events that only come about when somebody else is at work at the same time, or with a setting, each with the test that shows it.</summary>
    private static readonly Dictionary<(string Action, string Event), string> ShownElsewhere = new()
    {
        [("DeleteContact", "ClientEdit")] = "DeleteContactTests: the client takes domain mail over from the last who received it",
    };

    [Fact]
    public async Task Every_declared_event_is_raised()
    {
        var raised = new HashSet<(string Action, string Event)>();
        foreach (var group in GoldenGroup.All) raised.UnionWith(await OfGroup(group));
        foreach (var (e, action, parameters, before) in Beyond)
        {
            Assert.DoesNotContain((action, e), raised);
            var events = await OfCase(action, parameters, before);
            Assert.Contains(e, events);
            raised.UnionWith(events.Select(name => (action, name)));
        }
        Assert.All(ShownElsewhere, s => Assert.DoesNotContain(s.Key, raised));
        var declared = ActionList.All.SelectMany(a => a.Spec.Raises.Select(e => (Action: a.Spec.Name, Event: e))).ToList();
        Assert.Equal("", string.Join("\n", declared.Except(raised).Except(ShownElsewhere.Keys).Select(d => $"{d.Action} declares {d.Event}, and no case raises it")));
        Assert.Equal("", string.Join("\n", raised.Concat(ShownElsewhere.Keys).Except(declared).Select(d => $"{d.Action} does not declare {d.Event}")));
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

    private static async Task<List<string>> OfCase(string action, string parameters, string[] before)
    {
        await using var api = await TestApi.Open(EnginesAttribute.SQLite);
        foreach (var call in before) Assert.True((await api.Call(call[..call.IndexOf('?')], call[(call.IndexOf('?') + 1)..].Split('&'))).IsSuccess, call);
        var last = await Last(api.Api);
        Assert.True((await api.Call(action, parameters.Split('&'))).IsSuccess, action);
        return await Since(api.Api, last);
    }

    private static Task<long> Last(LocalApi api) => api.Store.Read(db => db.Number($"SELECT MAX(id) FROM events"));

    private static Task<List<string>> Since(LocalApi api, long last) =>
        api.Store.Read(db => db.All($"SELECT name FROM events WHERE id > {last} ORDER BY id", row => row.GetString(0)));
}
