using Retinue.Access;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Api;

/// <summary>What the gate does as time goes by, on a clock that the test moves.</summary>
public sealed class GateTimeTests
{
    private static readonly string Right = Secrets.Md5("boss-password");

    [Theory, Engines]
    public async Task A_revoked_credential_stops_within_two_seconds(string engine)
    {
        var clock = new FakeClock();
        await using var server = await TestServer.Start(engine, clock);
        Assert.Equal(200, await Ask(server));
        await Credentials.Revoke(server.Api, TestServer.Identifier);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(403, await Ask(server));
    }

    [Theory, Engines]
    public async Task What_a_role_loses_and_an_admin_loses_is_lost_within_two_seconds(string engine)
    {
        var clock = new FakeClock();
        await using var server = await TestServer.Start(engine, clock);
        Assert.Equal(200, await Ask(server));
        await Admins.SetDisabled(server.Api, Bootstrap.Admin, true);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(403, await Ask(server));
        await Admins.SetDisabled(server.Api, Bootstrap.Admin, false);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(200, await Ask(server));
        await Roles.Change(server.Api, Bootstrap.Role, [], [Role.Everything]);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(403, await Ask(server));
    }

    [Theory, Engines]
    public async Task A_new_admin_password_replaces_the_old_one_at_once(string engine)
    {
        var clock = new FakeClock();
        await using var server = await Start(engine, clock);
        Assert.Equal((200, null), await Login(server, Right));
        await Admins.SetPassword(server.Api, "boss", "new-password");
        Assert.Equal((403, null), await Login(server, Right));
        Assert.Equal((200, null), await Login(server, Secrets.Md5("new-password")));
    }

    [Theory, Engines]
    public async Task Wrong_admin_passwords_make_the_next_wait_twice_as_long_each_time_even_for_the_right_one(string engine)
    {
        var clock = new FakeClock();
        await using var server = await Start(engine, clock);
        for (var i = 0; i < 3; i++) Assert.Equal((403, null), await Login(server, "wrong"));
        for (var wait = 1; wait <= 4; wait *= 2)
        {
            Assert.Equal((429, $"{wait}"), await Login(server, Right));
            clock.Advance(TimeSpan.FromSeconds(wait - 0.5));
            Assert.Equal((429, "1"), await Login(server, Right));
            clock.Advance(TimeSpan.FromSeconds(0.5));
            Assert.Equal((403, null), await Login(server, "wrong"));
        }
        clock.Advance(TimeSpan.FromSeconds(8));
        Assert.Equal((200, null), await Login(server, Right));
        // A login that was right forgets the failures.
        Assert.Equal((403, null), await Login(server, "wrong"));
        Assert.Equal((403, null), await Login(server, "wrong"));
        Assert.Equal((200, null), await Login(server, Right));
    }

    [Fact]
    public async Task No_wait_is_longer_than_fifteen_minutes()
    {
        var clock = new FakeClock();
        await using var server = await Start(EnginesAttribute.SQLite, clock);
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal((403, null), await Login(server, "wrong"));
            clock.Advance(TimeSpan.FromMinutes(15));
        }
        Assert.Equal((403, null), await Login(server, "wrong"));
        Assert.Equal((429, "900"), await Login(server, Right));
    }

    [Theory, Engines]
    public async Task The_wait_is_an_error_in_the_asked_format_and_for_that_name_and_address_only(string engine)
    {
        await using var server = await Start(engine, new FakeClock());
        await Admins.Create(server.Api, "other", "", "boss-password");
        for (var i = 0; i < 3; i++) await Login(server, "wrong");
        var got = await server.Bare($"action=GetPermissionsList&username=boss&password={Right}&responsetype=json", From("192.0.2.1"));
        Assert.Equal("""{"result":"error","message":"Too many failed logins; try again in 1 seconds"}""", got.Body);
        Assert.Equal(200, (await server.Bare($"action=GetPermissionsList&username=other&password={Right}", From("192.0.2.1"))).Status);
        Assert.Equal(200, (await server.Bare($"action=GetPermissionsList&username=boss&password={Right}", From("192.0.2.2"))).Status);
    }

    [Theory, Engines]
    public async Task Wrong_secrets_of_credentials_never_lock_anybody_out(string engine)
    {
        await using var server = await TestServer.Start(engine, new FakeClock());
        for (var i = 0; i < 20; i++)
            Assert.Equal(403, (await server.Bare($"action=GetPermissionsList&identifier={TestServer.Identifier}&secret=wrong{i}")).Status);
        Assert.Equal(200, await Ask(server));
    }

    [Theory, Engines]
    public async Task The_last_use_of_a_credential_is_noted_to_the_minute(string engine)
    {
        var clock = new FakeClock();
        await using var server = await TestServer.Start(engine, clock);
        var first = clock.GetUtcNow().ToUnixTimeMilliseconds();
        Assert.Equal(200, await Ask(server));
        await UntilLastUsed(server, first);
        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(200, await Ask(server));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(200, await Ask(server));
        await UntilLastUsed(server, first + 60_000);
    }

    /// <summary>The note is made beside the request, so it may come a moment after the answer.</summary>
    private static async Task UntilLastUsed(TestServer server, long at)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            if (Assert.Single(await Credentials.List(server.Api.Store)).LastUsedAt == at) return;
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
        Assert.Fail("The use of the credential was not noted.");
    }

    private static async Task<TestServer> Start(string engine, FakeClock clock)
    {
        var server = await TestServer.Start(engine, clock, "RETINUE_TRUSTED_PROXIES=loopback", "RETINUE_ALLOWED_IPS=any");
        await Admins.Create(server.Api, "boss", "", "boss-password");
        return server;
    }

    private static async Task<int> Ask(TestServer server) => (await server.Form7("action=GetPermissionsList")).Status;

    private static async Task<(int Status, string? RetryAfter)> Login(TestServer server, string md5)
    {
        var got = await server.Bare($"action=GetPermissionsList&username=boss&password={md5}", From("192.0.2.1"));
        return (got.Status, got.Header("Retry-After"));
    }

    private static (string, string) From(string address) => ("X-Forwarded-For", address);
}
