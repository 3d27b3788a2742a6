using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.SignIn;

/// <summary>Links by which an address is verified.</summary>
public sealed class EmailVerificationTests
{
    private const string Invalid = "The token is unknown, used or expired";

    [Theory, Engines]
    public async Task A_link_verifies_the_address_once(string engine)
    {
        await using var api = await People.Open(engine);
        var (_, events) = await api.Raise("SendEmailVerification", "user_id=3");
        Assert.Equal(["""UserEmailVerificationRequest {"user_id":3,"email":"jane@example.com"}"""], events.Select(e => $"{e.Name} {e.Data.GetRawText()}"));
        var mail = Assert.Single(await QueuedMail.Latest(api.Api, 9));
        Assert.Equal(("Email Address Verification", "jane@example.com"), (mail.Template, mail.Recipient));
        var token = await api.MailedToken();
        Assert.StartsWith("mails.", Assert.Single(await TestRows.Dump(api.Api.Store), row => row.Contains(token, StringComparison.Ordinal)), StringComparison.Ordinal);

        var (result, verified) = await api.Raise("VerifyUserEmail", $"token={token}");
        Assert.Equal(3L, result["user_id"]);
        Assert.Equal(["""UserEmailVerificationComplete {"user_id":3,"email":"jane@example.com"}"""], verified.Select(e => $"{e.Name} {e.Data.GetRawText()}"));
        await api.Refuse(Invalid, "VerifyUserEmail", $"token={token}");
        await api.Refuse("The email address is verified already", "SendEmailVerification", "user_id=3");
    }

    [Theory, Engines]
    public async Task A_user_is_named_by_id_or_address_in_both_generations(string engine)
    {
        await using var api = await People.Open(engine);
        Assert.Equal("4", Assert.Single((await api.Raise("SendEmailVerification", "email= SAM@example.com")).Events)["user_id"]);
        Assert.Equal("1", Assert.Single((await api.Raise("SendEmailVerification", "user_id=1", "email=sam@example.com")).Events)["user_id"]);
        foreach (var none in new[] { [], ["user_id=9"], ["user_id=0"], ["user_id=x"], ["email="], new[] { "email=plain@example.com" } }) await api.Refuse("User Not Found", "SendEmailVerification", none);
        await api.Raise("UpdateContact", "contactid=2", "subaccount=0");
        await api.Refuse("User Not Found", "SendEmailVerification", "user_id=3");
    }

    [Theory, Engines]
    public async Task It_is_good_for_seven_days_until_the_next_and_for_its_address(string engine)
    {
        var clock = new FakeClock();
        await using var api = await People.Open(engine, clock: clock);
        await api.Raise("SendEmailVerification", "user_id=1");
        var first = await api.MailedToken();
        await api.Raise("SendEmailVerification", "user_id=1");
        await api.Refuse(Invalid, "VerifyUserEmail", $"token={first}");
        var second = await api.MailedToken();
        await api.Raise("SendEmailVerification", "user_id=4");
        clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromMilliseconds(1));
        await api.Raise("VerifyUserEmail", $"token={second}");
        await api.Raise("SendEmailVerification", "user_id=3");
        var janes = await api.MailedToken();
        clock.Advance(TimeSpan.FromMilliseconds(1));
        await api.Refuse(Invalid, "VerifyUserEmail", "token=");
        await api.Raise("UpdateContact", "contactid=2", "email=other@example.com");
        await api.Refuse(Invalid, "VerifyUserEmail", $"token={janes}");
    }
}
