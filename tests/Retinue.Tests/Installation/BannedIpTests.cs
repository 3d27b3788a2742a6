using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Installation;

/// <summary>AddBannedIp, GetBannedIps and DeleteBannedIp, and what they do at the gate.</summary>
public sealed class BannedIpTests
{
    private const string Banned = "192.0.2.7", Other = "192.0.2.8";

    [Theory, Engines]
    public async Task A_ban_has_a_reason_and_an_end_and_is_told(string engine)
    {
        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        var (result, events) = await api.Raise("AddBannedIp", "ip= 192.0.2.7/24 ", "reason=Guesses passwords", "days=7");
        Assert.Equal(1L, result["banid"]);
        var e = Assert.Single(events);
        Assert.Equal(("BannedIpAdd", null), (e.Name, e.ClientId));
        Assert.Equal(["banid", "ip", "reason", "expires"], e.Fields);
        Assert.Equal(("1", "\"192.0.2.0/24\"", "\"Guesses passwords\"", "\"2026-02-10 04:05:06\""), (e["banid"], e["ip"], e["reason"], e["expires"]));
        var ban = Assert.Single((await api.Call("GetBannedIps")).Rows("bannedips"));
        Assert.Equal((1L, "192.0.2.0/24", "Guesses passwords", "2026-02-03 04:05:06", "2026-02-10 04:05:06"), (ban["id"], ban["ip"], ban["reason"], ban["created_at"], ban["expires"]));
    }

    [Theory, Engines]
    public async Task Each_notation_of_an_address_and_of_an_end_is_read(string engine)
    {
        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        foreach (var (ip, end, shown, expires) in new[]
        {
            ("192.0.2.7", "expires=2030-01-31 23:59:59", "192.0.2.7", "2030-01-31 23:59:59"), ("2001:DB8::1", "expires=20300131235959", "2001:db8::1", "2030-01-31 23:59:59"),
            ("2001:db8:1::/48", "expires=31/01/2030", "2001:db8:1::/48", "2030-01-31 00:00:00"), ("198.51.100.0/24", "days=1.00", "198.51.100.0/24", "2026-02-04 04:05:06"),
        })
        {
            await api.Raise("AddBannedIp", [$"ip={ip}", "reason=x", end, .. end.StartsWith("days", StringComparison.Ordinal) ? Array.Empty<string>() : ["days=1"]]);
            var ban = (await api.Call("GetBannedIps")).Rows("bannedips")[^1];
            Assert.Equal((shown, expires), (ban["ip"], ban["expires"]));
        }
    }

    [Theory, Engines]
    public async Task What_is_wrong_is_refused(string engine)
    {
        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        foreach (var ip in new[] { "nowhere", "192.0.2.1,192.0.2.2", "any", "loopback", "192.0.2.0/33", "*", ",", "example.com" })
            await api.Refuse("The parameter ip is not an address or a CIDR range", "AddBannedIp", $"ip={ip}", "reason=x", "days=7");
        await api.Refuse("The parameter ip is required", "AddBannedIp", "reason=x", "days=7");
        await api.Refuse("The parameter reason is required", "AddBannedIp", "ip=192.0.2.1", "days=7");
        await api.Refuse("The parameter reason must have at most 1000 characters", "AddBannedIp", "ip=192.0.2.1", "days=7", $"reason={new string('x', 1001)}");
        await api.Refuse("The parameter days is required", "AddBannedIp", "ip=192.0.2.1", "reason=x");
        foreach (var days in new[] { "0", "", "-1", "36526", "99999999999999999" }) await api.Refuse("The parameter days must be a number from 1 to 36525", "AddBannedIp", "ip=192.0.2.1", "reason=x", $"days={days}");
        foreach (var end in new[] { "never", "2026-02-03", "2026-02-03 04:05:06", "1999-01-01" })
            await api.Refuse("The parameter expires must be a date to come, such as 2030-01-31 23:59:59", "AddBannedIp", "ip=192.0.2.1", "reason=x", "days=7", $"expires={end}");
        foreach (var id in new[] { "banid=1", "banid=x", "banid=", "ip=192.0.2.1" }) await api.Refuse("Ban ID Not Found", "DeleteBannedIp", id);
    }

    [Theory, Engines]
    public async Task A_lifted_ban_is_gone_and_told_once_also_when_two_lift_it_at_once(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddBannedIp", "ip=192.0.2.7", "reason=x", "days=7");
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => api.Call("DeleteBannedIp", "banid=1"))));
        Assert.Single(results, r => r.IsSuccess);
        var e = Assert.Single(await api.RaisedEvents(), e => e.Name == "BannedIpDelete");
        Assert.Equal(("1", "\"192.0.2.7\""), (e["banid"], e["ip"]));
        Assert.Equal(0L, (await api.Call("GetBannedIps"))["totalresults"]);
    }

    [Theory, Engines]
    public async Task Bans_come_in_pages_and_those_that_are_over_are_gone(string engine)
    {
        var clock = new FakeClock();
        await using var api = await TestApi.Open(engine, clock: clock);
        for (var i = 1; i <= 5; i++) await api.Raise("AddBannedIp", $"ip=192.0.2.{i}", "reason=x", $"days={i}");
        var page = await api.Call("GetBannedIps", "limitstart=3", "limitnum=5");
        Assert.Equal((5L, 3L, 2L), (page["totalresults"], page["startnumber"], page["numreturned"]));
        clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal([3L, 4L, 5L], (await api.Call("GetBannedIps")).Ids("bannedips"));
        await api.Raise("AddBannedIp", "ip=192.0.2.6", "reason=x", "days=1");
        Assert.Equal(4, await api.Count($"SELECT COUNT(*) FROM banned_ips"));
    }

    [Theory, Engines]
    public async Task A_banned_address_is_refused_before_anything_else_until_its_ban_is_over(string engine)
    {
        var clock = new FakeClock();
        await using var server = await TestServer.Start(engine, clock, "RETINUE_TRUSTED_PROXIES=loopback", "RETINUE_ALLOWED_IPS=any", "RETINUE_API_ACCESS_KEY=open-Sesame!(1)");
        Assert.Equal(200, (await Ask(server, Banned)).Status);
        await Do(server, "AddBannedIp", ("ip", "192.0.2.0/29"), ("reason", "x"), ("days", 1));
        clock.Advance(TimeSpan.FromSeconds(2));
        // The right credential, the access key and a wrong credential: all the same.
        foreach (var form in new[] { Wire.Credential, Wire.Credential + "accesskey=open-Sesame!(1)&", "", "identifier=x&secret=y&" })
        {
            var got = await server.Bare($"{form}action=GetClients&responsetype=json", ("X-Forwarded-For", Banned));
            Assert.Equal((403, $"Forbidden IP {Banned}"), (got.Status, got.Json.GetProperty("message").GetString()));
        }
        var typed = await server.Json("GetClients", "{}", ("X-Forwarded-For", Banned));
        Assert.Equal((403, "ip_banned"), (typed.Status, typed.Json.GetProperty("code").GetString()));
        // Written as an IPv6 address it is the same.
        Assert.Equal(403, (await Ask(server, $"::ffff:{Banned}")).Status);
        Assert.Equal(200, (await Ask(server, Other)).Status);
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(200, (await Ask(server, Banned)).Status);
    }

    [Theory, Engines]
    public async Task A_lifted_ban_lets_in_within_two_seconds_in_every_process(string engine)
    {
        var clock = new FakeClock();
        await using var server = await TestServer.Start(engine, clock, "RETINUE_TRUSTED_PROXIES=loopback", "RETINUE_ALLOWED_IPS=any");
        await using var other = await LocalApi.OpenAsync(server.Database.Options, clock: clock);
        await other.CallAsync("AddBannedIp", new Dictionary<string, object?> { ["ip"] = Banned, ["reason"] = "x", ["days"] = 7 });
        Assert.Equal(403, (await Ask(server, Banned)).Status);
        await other.CallAsync("DeleteBannedIp", new Dictionary<string, object?> { ["banid"] = 1 });
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(200, (await Ask(server, Banned)).Status);
    }

    [Fact]
    public async Task The_machine_itself_is_never_shut_out()
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite, "RETINUE_ALLOWED_IPS=any");
        foreach (var ip in new[] { "127.0.0.1", "::1", "0.0.0.0/0", "::/0" })
            Assert.Contains("Loopback addresses stay let in", await server.Text("action=AddBannedIp", $"ip={ip}", "reason=x", "days=1", "responsetype=json"));
        await Task.Delay(TimeSpan.FromSeconds(2.1), TestContext.Current.CancellationToken);
        Assert.Contains("\"totalresults\":4", await server.Text("action=GetBannedIps", "responsetype=json"));
    }

    private static Task<Got> Ask(TestServer server, string from) => server.Form7("action=GetClients&responsetype=json", ("X-Forwarded-For", from));

    private static async Task Do(TestServer server, string action, params (string Name, object? Value)[] parameters)
    {
        var result = await server.Api.CallAsync(action, parameters.ToDictionary(p => p.Name, p => p.Value));
        Assert.True(result.IsSuccess, result.Error?.Message);
    }
}
