using OtpNet;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.SignIn;

/// <summary>The second factor, from its secret to its last recovery code.</summary>
public sealed class TwoFactorTests
{
    private const string Wrong = "Two-Factor Code Invalid";

    [Theory, Engines]
    public async Task A_secret_is_shown_once_encrypted_at_rest_and_counts_when_a_code_proves_it(string engine)
    {
        var clock = new FakeClock();
        await using var api = await People.Open(engine, o => o with { ClientAreaUrl = "https://my.example.com/area" }, clock);
        var (setUp, events) = await api.Raise("SetUpTwoFactor", "user_id=3");
        Assert.Equal(["""UserTwoFactorSetUp {"user_id":3}"""], events.Select(e => $"{e.Name} {e.Data.GetRawText()}"));
        var secret = (string)setUp["secret"]!;
        Assert.Matches("^[A-Z2-7]{32}$", secret);
        Assert.Equal($"otpauth://totp/my.example.com:jane%40example.com?secret={secret}&issuer=my.example.com&algorithm=SHA1&digits=6&period=30", setUp["otpauth_uri"]);
        Assert.False(await IsAskedFor(api));
        await api.Refuse("Two-factor authentication is not switched on", "ValidateTwoFactor", "user_id=3", $"code={Code(secret, clock)}");

        var (enabled, edits) = await api.Raise("EnableTwoFactor", "user_id=3", $"code={Code(secret, clock)}");
        var codes = (IReadOnlyList<string>)enabled["recovery_codes"]!;
        Assert.Equal(10, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[a-z2-7]{4}(-[a-z2-7]{4}){3}$", code));
        Assert.Equal(["""UserTwoFactorEdit {"user_id":3,"enabled":true,"recovery_codes":10,"olddata":{"enabled":false,"recovery_codes":0}}"""], edits.Select(e => $"{e.Name} {e.Data.GetRawText()}"));
        Assert.True(await IsAskedFor(api));
        var rows = await TestRows.Dump(api.Api.Store);
        Assert.All(codes.Append(secret), hidden => Assert.DoesNotContain(rows, row => row.Contains(hidden, StringComparison.OrdinalIgnoreCase)));
        await api.Refuse("Two-factor authentication is switched on already", "SetUpTwoFactor", "user_id=3");
        await api.Refuse("Two-factor authentication is switched on already", "EnableTwoFactor", "user_id=3", $"code={Code(secret, clock)}");
    }

    [Theory, Engines]
    public async Task Who_asks_again_with_the_same_key_gets_the_same_recovery_codes(string engine)
    {
        var clock = new FakeClock();
        await using var api = await People.Open(engine, clock: clock);
        var secret = (string)(await api.Call("SetUpTwoFactor", "user_id=3"))["secret"]!;
        var caller = Caller.System with { IdempotencyKey = "once" };
        string[] parameters = ["user_id=3", $"code={Code(secret, clock)}"];
        var first = await api.CallAs(caller, "EnableTwoFactor", parameters);
        var again = await api.CallAs(caller, "EnableTwoFactor", parameters);
        Assert.Equal(10, ((IReadOnlyList<string>)first["recovery_codes"]!).Count);
        Assert.Equal((IReadOnlyList<string>)first["recovery_codes"]!, (IReadOnlyList<string>)again["recovery_codes"]!);
    }

    [Theory, Engines]
    public async Task A_code_is_accepted_once_and_half_a_minute_early_or_late(string engine)
    {
        var clock = new FakeClock();
        await using var api = await People.Open(engine, clock: clock);
        var (secret, _) = await Enable(api, clock);
        // The code that switched it on is used up, and so is every earlier one.
        await api.Refuse(Wrong, "ValidateTwoFactor", "user_id=3", $"code={Code(secret, clock)}");
        await api.Refuse(Wrong, "ValidateTwoFactor", "user_id=3", $"code={Code(secret, clock, -1)}");
        clock.Advance(TimeSpan.FromMinutes(20));
        foreach (var steps in new[] { -2, 2 })
        {
            await api.Refuse(Wrong, "ValidateTwoFactor", "user_id=3", $"code={Code(secret, clock, steps)}");
            clock.Advance(TimeSpan.FromMinutes(20));
        }
        foreach (var steps in new[] { -1, 0, 1 })
        {
            var (result, events) = await api.Raise("ValidateTwoFactor", "user_id=3", $"code= {Code(secret, clock, steps)[..3]} {Code(secret, clock, steps)[3..]}");
            Assert.Equal(10L, result["recovery_codes_left"]);
            Assert.Empty(events);
            await api.Refuse(Wrong, "ValidateTwoFactor", "user_id=3", $"code={Code(secret, clock, steps)}");
        }
    }

    [Theory, Engines]
    public async Task A_recovery_code_works_once_for_its_own_login(string engine)
    {
        var clock = new FakeClock();
        await using var api = await People.Open(engine, clock: clock);
        var (_, codes) = await Enable(api, clock);
        await Enable(api, clock, "sam@example.com");
        await api.Refuse(Wrong, "ValidateTwoFactor", "email=sam@example.com", $"code={codes[0]}");
        var (result, events) = await api.Raise("ValidateTwoFactor", "email=jane@example.com", $"code= {codes[0].ToUpperInvariant().Replace("-", "", StringComparison.Ordinal)}");
        Assert.Equal(9L, result["recovery_codes_left"]);
        Assert.Equal(["""UserTwoFactorEdit {"user_id":3,"enabled":true,"recovery_codes":9,"olddata":{"enabled":true,"recovery_codes":10}}"""], events.Select(e => $"{e.Name} {e.Data.GetRawText()}"));
        await api.Refuse(Wrong, "ValidateTwoFactor", "user_id=3", $"code={codes[0]}");
        Assert.Equal(8L, (await api.Raise("ValidateTwoFactor", "user_id=3", $"code={codes[9]}")).Result["recovery_codes_left"]);
    }

    [Theory, Engines]
    public async Task Switched_off_everything_of_it_is_forgotten(string engine)
    {
        var clock = new FakeClock();
        await using var api = await People.Open(engine, clock: clock);
        Assert.Empty((await api.Raise("DisableTwoFactor", "user_id=3")).Events);
        var (secret, codes) = await Enable(api, clock);
        var (_, events) = await api.Raise("DisableTwoFactor", "email=jane@example.com");
        Assert.Equal(["""UserTwoFactorEdit {"user_id":3,"enabled":false,"recovery_codes":0,"olddata":{"enabled":true,"recovery_codes":10}}"""], events.Select(e => $"{e.Name} {e.Data.GetRawText()}"));
        Assert.False(await IsAskedFor(api));
        clock.Advance(TimeSpan.FromMinutes(1));
        await api.Refuse("Two-factor authentication is not switched on", "ValidateTwoFactor", "user_id=3", $"code={codes[0]}");
        await api.Refuse("Two-factor authentication has not been set up; call SetUpTwoFactor first", "EnableTwoFactor", "user_id=3", $"code={Code(secret, clock)}");
        Assert.Equal(0, await api.Count($"SELECT COUNT(*) FROM login_tokens"));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM logins WHERE id = 3 AND two_factor_secret = '' AND two_factor_step = 0"));
    }

    [Theory, Engines]
    public async Task A_new_secret_takes_the_place_of_one_that_was_never_switched_on(string engine)
    {
        var clock = new FakeClock();
        await using var api = await People.Open(engine, clock: clock);
        var first = (string)(await api.Raise("SetUpTwoFactor", "user_id=3")).Result["secret"]!;
        var (setUp, _) = await api.Raise("SetUpTwoFactor", "user_id=3", "issuer=Söhne & Co: Hosting");
        Assert.Contains("issuer=S%C3%B6hne%20%26%20Co%3A%20Hosting&", (string)setUp["otpauth_uri"]!, StringComparison.Ordinal);
        await api.Refuse(Wrong, "EnableTwoFactor", "user_id=3", $"code={Code(first, clock)}");
        await api.Raise("EnableTwoFactor", "user_id=3", $"code={Code((string)setUp["secret"]!, clock)}");
    }

    [Theory, Engines]
    public async Task Nonsense_and_nobody_are_refused(string engine)
    {
        var clock = new FakeClock();
        await using var api = await People.Open(engine, clock: clock);
        var (secret, _) = await Enable(api, clock);
        foreach (var action in new[] { "SetUpTwoFactor", "EnableTwoFactor", "DisableTwoFactor", "ValidateTwoFactor" })
            await api.Refuse("User Not Found", action, "user_id=9", "code=1");
        foreach (var code in new[] { "code=", "code[]=1", "code=12345", "code=1234567", "code=１２３４５６", "code=-", "code=" + new string('a', 100_000), "code=' OR 1=1 --" })
        {
            clock.Advance(TimeSpan.FromMinutes(20));
            await api.Refuse(Wrong, "ValidateTwoFactor", "user_id=3", code);
        }
        await api.Refuse(Wrong, "ValidateTwoFactor", "user_id=3");
        clock.Advance(TimeSpan.FromMinutes(20));
        await api.Raise("ValidateTwoFactor", "user_id=3", $"code={Code(secret, clock)}");
    }

    [Theory, Engines]
    public async Task Guessing_is_slowed_and_while_it_waits_not_even_the_right_code_is_checked(string engine)
    {
        var clock = new FakeClock();
        await using var api = await People.Open(engine, clock: clock);
        var (_, codes) = await Enable(api, clock);
        for (var i = 0; i < 3; i++) await api.Refuse(Wrong, "ValidateTwoFactor", "user_id=3", "code=000000");
        var refused = await api.Refuse("Too many wrong codes; try again in 1 seconds", "ValidateTwoFactor", "user_id=3", $"code={codes[0]}");
        Assert.Equal(("too_many_attempts", 429), (refused.Error!.Code, refused.Error.Status));
        clock.Advance(TimeSpan.FromSeconds(1));
        await api.Raise("ValidateTwoFactor", "user_id=3", $"code={codes[0]}");
        await api.Refuse(Wrong, "ValidateTwoFactor", "user_id=3", "code=000000");
        await api.Raise("ValidateTwoFactor", "user_id=3", $"code={codes[1]}");
    }

    [Theory, Engines]
    public async Task Of_two_processes_with_one_code_at_the_same_instant_one_accepts_it(string engine)
    {
        var clock = new FakeClock();
        await using var api = await People.Open(engine, clock: clock);
        await using var other = await LocalApi.OpenAsync(api.Database.Options, clock: clock);
        var (secret, codes) = await Enable(api, clock);
        for (var i = 0; i < 5; i++)
        {
            foreach (var isOfTheApp in new[] { true, false })
            {
                clock.Advance(TimeSpan.FromMinutes(20));
                var values = new Dictionary<string, object?> { ["user_id"] = 3, ["code"] = isOfTheApp ? Code(secret, clock) : codes[i] };
                var answers = await Task.WhenAll(new[] { api.Api, other }.Select(a => Task.Run(async () => await a.CallAsync("ValidateTwoFactor", values))));
                Assert.Single(answers, a => a.IsSuccess);
                Assert.Single(answers, a => (string?)a["message"] == Wrong);
            }
        }
        Assert.Equal(5, (await api.RaisedEvents()).Count(e => e.Name == "UserTwoFactorEdit" && e["recovery_codes"] != "10"));
    }

    [Theory, Engines]
    public async Task Moved_to_another_login_or_read_with_another_key_the_secret_is_no_use(string engine)
    {
        var clock = new FakeClock();
        await using var api = await People.Open(engine, clock: clock);
        var (secret, _) = await Enable(api, clock);
        await api.Database.Execute("UPDATE logins SET two_factor = 1, two_factor_secret = (SELECT s FROM (SELECT two_factor_secret AS s FROM logins WHERE id = 3) AS t) WHERE id = 4");
        clock.Advance(TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<InvalidOperationException>(() => api.Call("ValidateTwoFactor", "user_id=4", $"code={Code(secret, clock)}"));
        await using var other = await LocalApi.OpenAsync(api.Database.Options with { Key = "another key of 24 letters" }, clock: clock);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await other.CallAsync("ValidateTwoFactor", new Dictionary<string, object?> { ["user_id"] = 3, ["code"] = Code(secret, clock) }));
    }

    private static string Code(string secret, TimeProvider clock, int steps = 0) =>
        new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(clock.GetUtcNow().UtcDateTime.AddSeconds(30 * steps));

    private static async Task<(string Secret, IReadOnlyList<string> Codes)> Enable(TestApi api, TimeProvider clock, string email = "jane@example.com")
    {
        var secret = (string)(await api.Raise("SetUpTwoFactor", $"email={email}")).Result["secret"]!;
        var codes = (await api.Raise("EnableTwoFactor", $"email={email}", $"code={Code(secret, clock)}")).Result["recovery_codes"]!;
        return (secret, (IReadOnlyList<string>)codes);
    }

    /// <summary>As a client of the documented API learns it: then there is no passwordhash field either.</summary>
    private static async Task<bool> IsAskedFor(TestApi api)
    {
        var reply = (await api.Call("ValidateLogin", "email=jane@example.com", "password2=jane-password")).Reply!;
        Assert.Equal((bool)reply["twoFactorEnabled"]!, reply["passwordhash"] == null);
        return (bool)reply["twoFactorEnabled"]!;
    }
}
