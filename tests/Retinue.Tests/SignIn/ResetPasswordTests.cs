using Retinue.Access;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.SignIn;

/// <summary>Asking for a new password, and choosing it.</summary>
public sealed class ResetPasswordTests
{
    private const string Invalid = "The token is unknown, used or expired";

    [Theory, Engines]
    public async Task The_token_is_in_the_mail_and_nowhere_else(string engine)
    {
        await using var api = await People.Open(engine, o => o with { ClientAreaUrl = "https://example.com/my" }, new FakeClock());
        var (result, events) = await api.Raise("ResetPassword", "email= JANE@example.com ");
        Assert.Empty(result.Reply!);
        Assert.Equal(["""PasswordResetRequest {"user_id":3,"userid":1,"email":"jane@example.com"}"""], events.Select(e => $"{e.Name} {e.Data.GetRawText()}"));
        var mail = Assert.Single(await QueuedMail.Latest(api.Api, 9));
        var token = await api.MailedToken();
        Assert.Equal(("Password Reset Validation", "jane@example.com", 1L, 3L), (mail.Template, mail.Recipient, mail.ClientId!.Value, mail.LoginId!.Value));
        Assert.Matches("^[0-9a-f]{40}$", token);
        Assert.Equal($$"""{"firstname":"Jane","lastname":"","email":"jane@example.com","expires_at":"2026-02-03 06:05:06","token":"{{token}}","url":"https://example.com/my/password-reset?token={{token}}"}""",
            mail.Variables);
        Assert.StartsWith("mails.", Assert.Single(await TestRows.Dump(api.Api.Store), row => row.Contains(token, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task In_7_an_id_is_a_client_and_an_address_anybodys_who_logs_in(string engine)
    {
        await using var api = await People.Open(engine);
        Assert.Equal("""{"user_id":2,"userid":2,"email":"second@example.com"}""", Assert.Single((await api.Raise("ResetPassword", "id=2")).Events).Data.GetRawText());
        Assert.Equal("4", Assert.Single((await api.Raise("ResetPassword", "email=sam@example.com")).Events)["user_id"]);
        Assert.Equal("2", Assert.Single((await api.Raise("ResetPassword", "id=2", "email=sam@example.com")).Events)["user_id"]);
        foreach (var none in new[] { [], ["id="], ["email="], ["id=0", "email= "], new[] { "id=nonsense" } }) await api.Refuse("Please enter the email address or provide the id", "ResetPassword", none);
        await api.Refuse("Client ID Not Found", "ResetPassword", "id=9");
        foreach (var email in new[] { "plain@example.com", "nobody@example.com", "nonsense" }) await api.Refuse("No account was found with the email address you entered", "ResetPassword", $"email={email}");
        var nameless = await api.Call("AddClient", "skipvalidation=1");
        await api.Refuse("There is no email address to write to", "ResetPassword", $"id={nameless["clientid"]}");
    }

    [Theory, Engines]
    public async Task In_8_an_id_is_a_user(string engine)
    {
        await using var api = await People.Open(engine, o => o with { ApiVersion = ApiVersion.V8 });
        Assert.Equal("3", Assert.Single((await api.Raise("ResetPassword", "id=3")).Events)["user_id"]);
        Assert.Equal("3", Assert.Single((await api.Raise("ResetPassword", "email=jane@example.com")).Events)["user_id"]);
        await api.Refuse("Please enter the email address or provide the id", "ResetPassword");
        await api.Refuse("Please provide a valid email address", "ResetPassword", "email=nonsense");
        await api.Refuse("User Not Found", "ResetPassword", "email=plain@example.com");
        await api.Refuse("User Not Found", "ResetPassword", "id=9");
    }

    [Theory, Engines]
    public async Task The_new_password_is_the_only_one_and_the_address_is_verified(string engine)
    {
        await using var api = await People.Open(engine);
        await api.Raise("ResetPassword", "email=jane@example.com");
        var token = await api.MailedToken();
        var (result, events) = await api.Raise("CompletePasswordReset", $"token={token}", "password2=chosen ü");
        Assert.Equal(3L, result["user_id"]);
        Assert.Equal(["""UserChangePassword {"user_id":3}""", """UserEmailVerificationComplete {"user_id":3,"email":"jane@example.com"}"""], events.Select(e => $"{e.Name} {e.Data.GetRawText()}"));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM logins WHERE id = 3 AND email_verified_at > 0"));
        Assert.Equal(2L, (await api.Call("ValidateLogin", "email=jane@example.com", "password2=chosen ü"))["contactid"]);
        Assert.False((await api.Call("ValidateLogin", "email=jane@example.com", "password2=jane-password")).IsSuccess);
        await api.Refuse(Invalid, "CompletePasswordReset", $"token={token}", "password2=again");

        await api.Raise("ResetPassword", "email=jane@example.com");
        Assert.Equal(["UserChangePassword"], (await api.Raise("CompletePasswordReset", $"token={await api.MailedToken()}", "password2=x")).Events.Select(e => e.Name));
    }

    [Theory, Engines]
    public async Task It_is_good_for_two_hours(string engine)
    {
        var clock = new FakeClock();
        await using var api = await People.Open(engine, clock: clock);
        await api.Raise("ResetPassword", "email=sam@example.com");
        var sams = await api.MailedToken();
        await api.Raise("ResetPassword", "email=jane@example.com");
        clock.Advance(TimeSpan.FromHours(2) - TimeSpan.FromMilliseconds(1));
        await api.Raise("CompletePasswordReset", $"token={sams}", "password2=x");
        clock.Advance(TimeSpan.FromMilliseconds(1));
        await api.Refuse(Invalid, "CompletePasswordReset", $"token={await api.MailedToken()}", "password2=x");
    }

    [Theory, Engines]
    public async Task A_second_request_a_changed_password_and_a_changed_address_void_the_first(string engine)
    {
        await using var api = await People.Open(engine);
        await api.Raise("ResetPassword", "email=jane@example.com");
        var first = await api.MailedToken();
        await api.Raise("ResetPassword", "email=jane@example.com");
        await api.Refuse(Invalid, "CompletePasswordReset", $"token={first}", "password2=x");
        await api.Raise("UpdateContact", "contactid=2", "password2=by-the-staff");
        await api.Refuse(Invalid, "CompletePasswordReset", $"token={await api.MailedToken()}", "password2=x");
        await api.Raise("ResetPassword", "email=jane@example.com");
        await api.Raise("UpdateContact", "contactid=2", "email=jane@elsewhere.test");
        await api.Refuse(Invalid, "CompletePasswordReset", $"token={await api.MailedToken()}", "password2=x");
        await api.Raise("ResetPassword", "email=jane@elsewhere.test");
        await api.Raise("UpdateContact", "contactid=2", "subaccount=0");
        await api.Refuse(Invalid, "CompletePasswordReset", $"token={await api.MailedToken()}", "password2=x");
    }

    [Theory, Engines]
    public async Task Choosing_a_password_voids_every_other_link_of_the_person_and_nobody_elses(string engine)
    {
        await using var api = await People.Open(engine);
        var (hers, his) = ((await api.Call("CreateSsoToken", "client_id=1", "contact_id=2"))["access_token"], (await api.Call("CreateSsoToken", "client_id=2", "contact_id=3"))["access_token"]);
        await api.Raise("ResetPassword", "email=jane@example.com");
        await api.Raise("CompletePasswordReset", $"token={await api.MailedToken()}", "password2=x");
        Assert.False((await api.Call("RedeemSsoToken", $"access_token={hers}")).IsSuccess);
        Assert.True((await api.Call("RedeemSsoToken", $"access_token={his}")).IsSuccess);
    }

    [Theory, Engines]
    public async Task What_is_missing_or_of_another_kind_changes_nothing(string engine)
    {
        await using var api = await People.Open(engine);
        await api.Raise("ResetPassword", "email=jane@example.com");
        var token = await api.MailedToken();
        foreach (var parameters in new[] { ["password2=x"], ["token=", "password2=x"], ["token=x", "password2=x"], new[] { $"token={Secrets.Hash(token)}", "password2=x" } })
            await api.Refuse(Invalid, "CompletePasswordReset", parameters);
        await api.Refuse("You did not enter a password", "CompletePasswordReset", $"token={token}", "password2=");
        await api.Refuse(Invalid, "VerifyUserEmail", $"token={token}");
        await api.Refuse(Invalid, "CompletePasswordReset", $"token={(await api.Call("CreateSsoToken", "client_id=1"))["access_token"]}", "password2=x");
        await api.Raise("CompletePasswordReset", $"token={token}", "password2=x");
    }

    [Theory, Engines]
    public async Task Of_many_at_once_one_request_and_one_choice_count(string engine)
    {
        await using var api = await People.Open(engine);
        await using var other = await LocalApi.OpenAsync(api.Database.Options);
        var requests = await AtOnce("ResetPassword", _ => new() { ["email"] = "jane@example.com" });
        Assert.All(requests, r => Assert.True(r.IsSuccess));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM login_tokens"));
        await api.Raise("ResetPassword", "email=jane@example.com");
        var token = await api.MailedToken();
        var choices = await AtOnce("CompletePasswordReset", i => new() { ["token"] = token, ["password2"] = $"choice {i}" });
        var winner = Array.FindIndex(choices, c => c.IsSuccess);
        Assert.Single(choices, c => c.IsSuccess);
        Assert.True((await api.Call("ValidateLogin", "email=jane@example.com", $"password2=choice {winner}")).IsSuccess);

        Task<ApiResult[]> AtOnce(string action, Func<int, Dictionary<string, object?>> values) =>
            Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(async () => await (i % 2 == 0 ? api.Api : other).CallAsync(action, values(i)))));
    }

    [Theory, Engines]
    public async Task The_tokens_of_a_login_end_with_it_and_old_ones_are_forgotten(string engine)
    {
        var clock = new FakeClock();
        await using var api = await People.Open(engine, clock: clock);
        await api.Raise("ResetPassword", "email=jane@example.com");
        await api.Raise("ResetPassword", "email=sam@example.com");
        await api.Raise("DeleteContact", "contactid=2");
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM login_tokens"));
        clock.Advance(TimeSpan.FromHours(26));
        await Retinue.Users.LoginTokens.Purge(api.Api.Store, clock.GetUtcNow().ToUnixTimeMilliseconds());
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM login_tokens"));
        clock.Advance(TimeSpan.FromMilliseconds(1));
        await Retinue.Users.LoginTokens.Purge(api.Api.Store, clock.GetUtcNow().ToUnixTimeMilliseconds());
        Assert.Equal(0, await api.Count($"SELECT COUNT(*) FROM login_tokens"));
    }
}
