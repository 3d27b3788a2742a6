using Retinue.Access;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Access;

/// <summary>Guessing is slowed by all processes together, and not for longer than it should be.</summary>
public sealed class LoginThrottleTests
{
    [Theory, Engines]
    public async Task Failures_at_one_process_are_waited_for_at_every_other(string engine)
    {
        var clock = new FakeClock();
        await using var api = await TestApi.Open(engine, clock: clock);
        await api.AddClient();
        await using var other = await LocalApi.OpenAsync(api.Database.Options, clock: clock);
        foreach (var process in new[] { api.Api, other, api.Api }) Assert.Null(await Wait(process, "wrong"));
        foreach (var process in new[] { api.Api, other }) Assert.Equal(1, (await Wait(process, "owner-password"))!.Value.TotalSeconds);
        clock.Advance(TimeSpan.FromSeconds(1.1));
        Assert.Null(await Wait(other, "wrong"));
        Assert.Equal(2, (await Wait(api.Api, "owner-password"))!.Value.TotalSeconds);
        clock.Advance(TimeSpan.FromSeconds(2.1));
        Assert.True((await other.CallAsync("ValidateLogin", Login("owner-password"))).IsSuccess);
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM guesses"));
        for (var i = 0; i < 2; i++) Assert.Null(await Wait(api.Api, "wrong"));
    }

    [Theory, Engines]
    public async Task An_hour_after_the_last_failure_all_is_forgotten_and_a_clock_that_is_set_back_makes_nobody_wait_longer(string engine)
    {
        var clock = new FakeClock();
        await using var api = await TestApi.Open(engine, clock: clock);
        await api.AddClient();
        for (var i = 0; i < 3; i++) Assert.Null(await Wait(api.Api, "wrong"));
        clock.Set(TimeSpan.FromHours(-5));
        Assert.InRange((await Wait(api.Api, "owner-password"))!.Value.TotalSeconds, 0.001, 1);
        clock.Advance(TimeSpan.FromHours(7));
        await LoginThrottle.Purge(api.Api.Store, clock.GetUtcNow().ToUnixTimeMilliseconds());
        Assert.Equal(0, await api.Count($"SELECT COUNT(*) FROM guesses"));
        for (var i = 0; i < 2; i++) Assert.Null(await Wait(api.Api, "wrong"));
        Assert.Null(await Wait(api.Api, "owner-password"));
    }

    /// <summary>How long it has to be waited; null when the password was checked.</summary>
    private static async Task<TimeSpan?> Wait(LocalApi api, string password)
    {
        var table = new Value();
        foreach (var (name, value) in Login(password)) FormKey.Put(table, name, (string)value!);
        try
        {
            await api.Run("ValidateLogin", table, Caller.System);
            return null;
        }
        catch (Refused refused)
        {
            return refused.RetryAfter;
        }
    }

    private static Dictionary<string, object?> Login(string password) => new() { ["email"] = "owner@example.com", ["password2"] = password };
}
