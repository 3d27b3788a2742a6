using Retinue.Mail.Routing;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Routing;

/// <summary>The dry run: what the tables say decides, and everybody of the account has a reason.</summary>
public sealed class GetEmailRecipientsTests
{
    [Theory, Engines]
    public async Task Everybody_of_the_account_is_named_with_a_role_or_without_and_why(string engine)
    {
        await using var api = await Open(engine);
        var result = await api.Call("GetEmailRecipients", "clientid=1", "category=Invoice");
        Assert.Equal((1L, "invoice", true), (result["clientid"], result["category"], result["sends"]));
        var rows = result.Rows("recipients");
        Assert.Equal(["person", "contactid", "name", "email", "gets", "role", "message", "reason", "reason_text"], rows[0].Select(f => f.Key.Name));
        Assert.Equal(("owner", 0L, "Olivia Owner", "owner@example.com", true, "to"), (rows[0]["person"], rows[0]["contactid"], rows[0]["name"], rows[0]["email"], rows[0]["gets"], rows[0]["role"]));
        Assert.Equal(("Mail of this category is off for them", 0L), (rows[2]["reason_text"], rows[2]["message"]));
        await Expect(api, ["category=invoice"], "owner to preference_on", "1 cc preference_on", "2  preference_off", "3  no_address");
        Assert.Equal("choice", ((Reply)result["rule"]!)["preference"]);
    }

    [Theory, Engines]
    public async Task Rules_groups_and_the_state_of_the_account_decide(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddClientGroup", "groupname=One");
        await api.Raise("UpdateEmailRule", "category=invoice", "groupid=1", "preference=force", "delivery=separate");
        await Expect(api, ["category=invoice"], "owner to preference_on", "1 cc preference_on", "2  preference_off", "3  no_address");
        await api.Raise("UpdateClient", "clientid=1", "groupid=1");
        await Expect(api, ["category=invoice"], "owner to forced", "1 to forced", "2 to forced", "3  no_address");
        await api.Raise("UpdateEmailRule", "category=invoice", "groupid=1", "preference=", "billing_contact=instead", "delivery=");
        await api.Raise("UpdateClient", "clientid=1", "billingcid=1");
        await Expect(api, ["category=invoice"], "owner  billing_contact_instead", "1 to billing_contact", "2  preference_off", "3  no_address");
        await api.Raise("UpdateEmailRule", "category=invoice", "preference=never");
        await Expect(api, ["category=invoice"], "owner  never", "1  never", "2  never", "3  never");
        await api.Raise("CloseClient", "clientid=1");
        await Expect(api, ["category=general"], "owner  account_closed", "1  account_closed", "2  account_closed", "3  account_closed");
        await Expect(api, ["category=support"], "owner to preference_on", "1 cc preference_on", "2 cc preference_on", "3  preference_off");
    }

    [Theory, Engines]
    public async Task Suppressed_addresses_get_nothing_and_somebody_else_may(string engine)
    {
        await using var api = await Open(engine);
        foreach (var email in new[] { "owner@example.com", "contact1@example.com" }) await MailTesting.Suppress(api, email);
        await Expect(api, ["category=invoice"], "owner  suppressed", "1  suppressed", "2  preference_off", "3  no_address");
        Assert.Equal(false, (await api.Call("GetEmailRecipients", "clientid=1", "category=invoice"))["sends"]);
        await api.Raise("UpdateEmailRule", "category=invoice", "fallback=account");
        await Expect(api, ["category=invoice"], "owner  suppressed", "1  suppressed", "2 to fallback", "3  no_address");
    }

    [Theory, Engines]
    public async Task Mail_that_is_always_sent_stops_at_a_bounce_alone(string engine)
    {
        await using var api = await Open(engine);
        foreach (var (reason, expected) in new[] { ("complaint", "always_sent"), ("manual", "always_sent"), ("bounce", "suppressed") })
        {
            await api.Database.Execute("DELETE FROM mail_suppressions");
            await MailTesting.Suppress(api, "owner@example.com", reason);
            var route = await api.Api.Store.Read(db => MailRouting.Decide(db, 1, "general", isAlwaysSent: true));
            Assert.Equal([expected, "not_addressed", "not_addressed", "not_addressed"], route!.Decisions.Select(d => d.Reason.Code));
            await Expect(api, ["category=general"], "owner  suppressed", "1 to preference_on", "2 cc preference_on", "3  no_address");
        }
    }

    [Theory, Engines]
    public async Task A_ticket_is_for_who_opened_it(string engine)
    {
        await using var api = await Open(engine);
        await Expect(api, ["category=support"], "owner to preference_on", "1 cc preference_on", "2 cc preference_on", "3  preference_off");
        await Expect(api, ["category=support", "contactid=2"], "owner to preference_on", "1  others_ticket", "2 cc opened_ticket", "3  preference_off");
    }

    [Theory, Engines]
    public async Task The_type_of_a_template_is_its_category(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddEmailCategory", "category=newsletter");
        await MailTesting.AddTemplate(api, "Spring", "newsletter");
        await api.Raise("UpdateContact", "contactid=2", "email_preferences[newsletter]=1");
        Assert.Equal("newsletter", (await api.Call("GetEmailRecipients", "clientid=1", "messagename=Spring"))["category"]);
        await Expect(api, ["messagename=Spring"], "owner  preference_off", "1  preference_off", "2 to preference_on", "3  preference_off");
        await api.Raise("UpdateEmailRule", "category=newsletter", "initially=on");
        await Expect(api, ["messagename=Spring"], "owner to preference_on", "1 cc preference_on", "2 cc preference_on", "3  no_address");
        await api.Database.Execute("UPDATE mail_templates SET type = 'admin'");
        await api.Refuse("Invalid message type provided", "GetEmailRecipients", "clientid=1", "messagename=Spring");
    }

    [Theory, Engines]
    public async Task What_cannot_be_asked_is_refused(string engine)
    {
        await using var api = await Open(engine);
        await api.AddClient("second@example.com");
        foreach (var client in new[] { "clientid=9", "clientid=0", "x=1" }) await api.Refuse("Client ID Not Found", "GetEmailRecipients", client, "category=invoice");
        foreach (var category in new[] { "x=1", "category=", "messagename=" }) await api.Refuse("Either category or messagename is required", "GetEmailRecipients", "clientid=1", category);
        await api.Refuse("Invalid message type provided", "GetEmailRecipients", "clientid=1", "category=letters");
        await api.Refuse("Email Template not found", "GetEmailRecipients", "clientid=1", "messagename=letters");
        await api.Refuse("Contact ID Not Found", "GetEmailRecipients", "clientid=1", "category=support", "contactid=9");
        await api.Refuse("Contact ID Not Found", "GetEmailRecipients", "clientid=2", "category=support", "contactid=1");
    }

    [Theory, Engines]
    public async Task A_category_that_is_gone_reaches_nobody_and_an_account_that_is_gone_is_no_account(string engine)
    {
        await using var api = await Open(engine);
        var route = await api.Api.Store.Read(db => MailRouting.Decide(db, 1, "newsletter"));
        Assert.All(route!.Decisions, d => Assert.Equal(RoutingReason.NoCategory, d.Reason));
        Assert.False(route.HasRecipients);
        Assert.Null(await api.Api.Store.Read(db => MailRouting.Decide(db, 2, "invoice")));
    }

    /// <summary>An owner with everything, contact 1 with everything, contact 2 without invoices, contact 3 without an address.</summary>
    private static async Task<TestApi> Open(string engine)
    {
        var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "firstname=One", "email=Contact1@Example.com", "email_preferences[general]=1", "email_preferences[invoice]=1", "email_preferences[support]=1");
        await api.Raise("AddContact", "clientid=1", "firstname=Two", "email=contact2@example.com", "email_preferences[general]=1", "email_preferences[support]=1");
        await api.Raise("AddContact", "clientid=1", "firstname=Three", "email_preferences[general]=1", "email_preferences[invoice]=1");
        return api;
    }

    private static async Task Expect(TestApi api, string[] parameters, params string[] expected)
    {
        var result = await api.Call("GetEmailRecipients", ["clientid=1", .. parameters]);
        Assert.True(result.IsSuccess, $"{result["message"]}");
        Assert.Equal(expected, result.Rows("recipients").Select(r => $"{(r["contactid"] is 0L ? "owner" : $"{r["contactid"]}")} {r["role"]} {r["reason"]}"));
    }
}
