using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Bounces;

/// <summary>AddEmailSuppression, GetEmailSuppressions and DeleteEmailSuppression.</summary>
public sealed class SuppressionTests
{
    [Theory, Engines]
    public async Task An_address_goes_on_the_list_and_off_again_however_it_is_written(string engine)
    {
        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        var (result, events) = await api.Raise("AddEmailSuppression", "email= Jane@Müller.example ", "details=Asked for it");
        Assert.Equal("Jane@Müller.example", result["email"]);
        var e = Assert.Single(events);
        Assert.Equal(("EmailSuppressionAdd", null), (e.Name, e.ClientId));
        Assert.Equal(["email", "reason", "details", "emailid"], e.Fields);
        var row = Assert.Single((await api.Call("GetEmailSuppressions")).Rows("suppressions"));
        Assert.Equal(("Jane@Müller.example", "manual", "Asked for it", 0L, "2026-02-03 04:05:06"), (row["email"], row["reason"], row["details"], row["emailid"], row["created_at"]));
        await api.Refuse("The address is on the suppression list already", "AddEmailSuppression", "email=jane@xn--mller-kva.example", "reason=bounce");

        (_, events) = await api.Raise("DeleteEmailSuppression", "email=JANE@müller.example");
        Assert.Equal("EmailSuppressionDelete", Assert.Single(events).Name);
        Assert.Equal(0L, (await api.Call("GetEmailSuppressions"))["totalresults"]);
        await api.Refuse("The address is not on the suppression list", "DeleteEmailSuppression", "email=jane@müller.example");
    }

    [Theory, Engines]
    public async Task What_is_wrong_is_refused(string engine)
    {
        await using var api = await TestApi.Open(engine);
        foreach (var email in new[] { "nobody", "a\u0007@b", "@" + new string('x', 400) })
            await api.Refuse("The parameter email must be an e-mail address", "AddEmailSuppression", $"email={email}");
        await api.Refuse("The parameter email is required", "AddEmailSuppression", "reason=manual");
        await api.Refuse("The parameter email must be an e-mail address", "DeleteEmailSuppression", "email=nobody");
        await api.Refuse("The parameter reason must be manual, complaint or bounce", "AddEmailSuppression", "email=a@b.example", "reason=whim");
        await api.Refuse("The parameter details must have at most 1000 characters", "AddEmailSuppression", "email=a@b.example", $"details={new string('x', 1001)}");
    }

    [Theory, Engines]
    public async Task The_list_comes_in_pages_the_latest_first_and_by_address_and_reason(string engine)
    {
        var clock = new FakeClock();
        await using var api = await TestApi.Open(engine, clock: clock);
        foreach (var (email, reason) in new[] { ("a@x.example", "manual"), ("b@x.example", "bounce"), ("c@x.example", "complaint") })
        {
            await api.Raise("AddEmailSuppression", $"email={email}", $"reason={reason}");
            clock.Advance(TimeSpan.FromSeconds(1));
        }
        var page = await api.Call("GetEmailSuppressions", "limitstart=1", "limitnum=1");
        Assert.Equal((3L, "b@x.example"), (page["totalresults"], Assert.Single(page.Rows("suppressions"))["email"]));
        Assert.Equal("a@x.example", Assert.Single((await api.Call("GetEmailSuppressions", "email=A@X.example")).Rows("suppressions"))["email"]);
        Assert.Equal("c@x.example", Assert.Single((await api.Call("GetEmailSuppressions", "reason=complaint")).Rows("suppressions"))["email"]);
        Assert.Empty((await api.Call("GetEmailSuppressions", "reason=whim")).Rows("suppressions"));
    }

    [Theory, Engines]
    public async Task What_happens_to_an_address_is_an_event_of_whom_it_belongs_to(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com");
        await api.Raise("AddUser", "firstname=A", "lastname=B", "email=user@example.com", "password2=x");
        foreach (var (email, client, fields) in new[] { ("owner@example.com", 1L, "userid"), ("jane@example.com", 1L, "userid"), ("user@example.com", (long?)null, "user_id"), ("nobody@example.com", null, "email") })
            foreach (var action in new[] { "AddEmailSuppression", "DeleteEmailSuppression" })
            {
                var e = Assert.Single((await api.Raise(action, $"email={email}")).Events);
                Assert.Equal((client, fields), (e.ClientId, e.Fields.First()));
            }
    }

    [Theory, Engines]
    public async Task Of_several_that_add_or_delete_one_address_at_once_one_does(string engine)
    {
        await using var api = await TestApi.Open(engine);
        foreach (var action in new[] { "AddEmailSuppression", "DeleteEmailSuppression" })
        {
            var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => api.Call(action, "email=a@b.example"))));
            Assert.Single(results, r => r.IsSuccess);
        }
        Assert.Equal(2, (await api.RaisedEvents()).Count);
    }
}
