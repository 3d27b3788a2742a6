using Retinue.Access;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Access;

/// <summary>GetAdminDetails and GetAdminUsers.</summary>
public sealed class AdminActionTests
{
    [Theory, Engines]
    public async Task Who_calls_is_the_admin_of_the_credential_or_of_the_login(string engine)
    {
        await using var server = await TestServer.Start(engine, new FakeClock());
        await Admins.Create(server.Api, "boss", "boss@example.com", "boss-password");
        var (identifier, secret) = await Credentials.Create(server.Api, "boss", ["everything"]);
        foreach (var (pass, id, name) in new[] { (Wire.Credential, "1", "admin"), ($"identifier={identifier}&secret={secret}&", "2", "boss"), ($"username=boss&password={Secrets.Md5("boss-password")}&", "2", "boss") })
        {
            var json = (await server.Bare($"{pass}action=GetAdminDetails&responsetype=json")).Json;
            Assert.Equal((id, name), (json.GetProperty("adminid").GetString(), json.GetProperty("name").GetString()));
            Assert.Equal(("API Access", "2026-02-03 04:05:06", ""), (json.GetProperty("allowedpermissions").GetString(), json.GetProperty("requesttime").GetString(), json.GetProperty("notes").GetString()));
            Assert.False(json.TryGetProperty("whmcs", out _));
            Assert.Equal("8.13.1", (await server.Bare($"{pass}action=GetAdminDetails&responsetype=json", ("X-Api-Version", "8"))).Json.GetProperty("whmcs").GetProperty("version").GetString());
        }
    }

    [Theory, Engines]
    public async Task A_local_call_has_the_admin_that_it_names_and_none_otherwise(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Admins.Create(api.Api, "boss", "", null, apiAccess: false);
        await api.Refuse("An admin user is required", "GetAdminDetails");
        var named = await api.Api.CallAsync("GetAdminDetails", adminUser: "boss");
        Assert.Equal(("1", "boss", ""), (named["adminid"], named["name"], named["allowedpermissions"]));
        Assert.Equal("An admin user is required", (await api.Api.CallAsync("GetAdminDetails", adminUser: "nobody"))["message"]);
    }

    [Theory, Engines]
    public async Task Admins_are_listed_by_address_without_those_who_are_disabled(string engine)
    {
        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        await Admins.Create(api.Api, "boss", " Boss@Example.com ", "boss-password");
        await Admins.Create(api.Api, "asleep", "asleep@example.com", null);
        await Admins.Create(api.Api, "other", "", null);
        await Admins.SetDisabled(api.Api, "asleep", true);
        foreach (var (filter, names) in new (string, string[])[]
        {
            ("roleid=0", ["boss", "other"]), ("roleid=1", ["boss", "other"]), ("roleid=2", []), ("include_disabled=1", ["boss", "asleep", "other"]), ("email=@EXAMPLE", ["boss"]), ("email=nobody", []),
        })
        {
            var result = await api.Call("GetAdminUsers", filter);
            Assert.Equal(names, result.Rows("admin_users").Select(r => r["username"]));
            Assert.Equal((long)names.Length, result["count"]);
        }
        var all = await api.Call("GetAdminUsers", "include_disabled=1");
        var boss = all.Rows("admin_users")[0];
        Assert.Equal((1L, 1L, 0L, 0L, "boss", "2026-02-03 04:05:06"), (boss["id"], boss["roleId"], boss["isDisabled"], boss["loginAttempts"], boss["fullName"], boss["created_at"]));
        // By the rule of the pictures: of the address without blanks and in lower case.
        Assert.Equal(Secrets.Md5("boss@example.com"), boss["gravatarHash"]);
        Assert.Equal(1L, all.Rows("admin_users")[1]["isDisabled"]);
        Assert.DoesNotContain("$2", all.Everything(), StringComparison.Ordinal);
    }
}
