using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Actions;

public sealed class GetActionsListTests
{
    [Fact]
    public async Task Every_action_is_listed_with_what_it_takes_answers_refuses_and_raises()
    {
        await using var api = await TestApi.Open(EnginesAttribute.SQLite);
        var result = await api.Call("GetActionsList");
        Assert.Equal(ActionList.All.Select(a => a.Spec.Name), result.Rows("actions").Select(r => (string)r["name"]!));
        Assert.Equal((long)ActionList.All.Count, result["totalresults"]);
        foreach (var (row, spec) in result.Rows("actions").Zip(ActionList.All.Select(a => a.Spec)))
        {
            Assert.Equal(spec.Params.Select(p => p.Name), ((IReadOnlyList<Reply>)row["parameters"]!).Select(p => (string)p["name"]!));
            Assert.Equal(spec.Returns.Select(f => f.Name), ((IReadOnlyList<Reply>)row["fields"]!).Select(f => (string)f["name"]!));
            Assert.Equal(spec.Errors.Select(e => e.Message), (IReadOnlyList<string>)row["errors"]!);
            Assert.Equal(spec.Raises, (IReadOnlyList<string>)row["events"]!);
            Assert.Equal(spec.Writes, row["writes"]);
        }
    }

    [Fact]
    public async Task One_action_can_be_asked_for_in_any_case()
    {
        await using var api = await TestApi.Open(EnginesAttribute.SQLite);
        var row = Assert.Single((await api.Call("GetActionsList", "name=addCONTACT")).Rows("actions"));
        Assert.Equal("AddContact", row["name"]);
        Assert.Equal(["ContactAdd"], (IReadOnlyList<string>)row["events"]!);
        Assert.Equal(["Client ID Not Found", "Duplicate Email Address"], ((IReadOnlyList<string>)row["errors"]!).Take(2));
        Assert.Equal(0L, (await api.Call("GetActionsList", "name=Nothing"))["totalresults"]);
    }

    [Fact]
    public void Only_actions_that_write_raise_events() =>
        Assert.All(ActionList.All.Select(a => a.Spec), spec => Assert.Equal(spec.Writes, spec.Raises.Count > 0));
}
