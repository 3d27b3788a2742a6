using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Installation;

/// <summary>GetStats and WhmcsDetails: what dashboards and clients ask of an installation before they go on.</summary>
public sealed class GetStatsTests
{
    [Theory, Engines]
    public async Task Nothing_of_what_is_counted_is_kept_here(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var stats = await api.Call("GetStats");
        Assert.All(stats.Reply!, field => Assert.Contains(field.Value, new object[] { "0.00", 0L }));
        Assert.Equal((32, null), (stats.Reply!.Count(), stats["timeline_data"]));
        foreach (var none in new[] { "0", "-3", "", "soon" }) Assert.Null((await api.Call("GetStats", $"timeline_days={none}"))["timeline_data"]);
    }

    [Theory, Engines]
    public async Task A_timeline_has_each_day_up_to_today_newest_first(string engine)
    {
        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        var lines = (Reply)(await api.Call("GetStats", "timeline_days=4"))["timeline_data"]!;
        Assert.Equal(["new_orders", "accepted_orders", "income", "expenditure", "new_tickets"], lines.Select(l => l.Key.Name));
        Assert.All(lines, line => Assert.Equal(["2026-02-03", "2026-02-02", "2026-02-01", "2026-01-31"], ((Reply)line.Value!).Select(day => day.Key.Name)));
        var many = await api.Call("GetStats", "timeline_days=99999999999");
        Assert.Equal("timeline_days was taken for 366, the most there is", many["warning"]);
        Assert.Equal(366, ((Reply)((Reply)many["timeline_data"]!)["income"]!).Count());
    }

    [Theory]
    [InlineData("7.10", "7.10.2")]
    [InlineData("8", "8.13.1")]
    public async Task The_release_is_that_of_the_generation_that_is_spoken(string version, string release)
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite);
        var got = await server.Json("WhmcsDetails", "{}", ("X-Api-Version", version));
        Assert.Equal((release, $"{release}-release.1"), (got.Json.GetProperty("whmcs").GetProperty("version").GetString(), got.Json.GetProperty("whmcs").GetProperty("canonicalversion").GetString()));
        Assert.Contains($"<whmcsapi version=\"{release}\">", (await server.Form7("action=WhmcsDetails&responsetype=xml", ("X-Api-Version", version))).Body);
    }
}
