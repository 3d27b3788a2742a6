using Retinue.Access;
using Retinue.Mail;
using Retinue.Mail.Routing;
using Retinue.Mail.Unsubscribing;
using Retinue.Tests.Harness;
using Retinue.Tests.Mail.Bounces;
using Xunit;

namespace Retinue.Tests.Mail.Unsubscribing;

/// <summary>Links in messages by which a recipient leaves a category, and UnsubscribeEmail.</summary>
public sealed class UnsubscribeTests
{
    private const string Invalid = "The link does not work any more";

    [Theory, Engines]
    public async Task Who_follows_the_link_leaves_that_category_and_no_other(string engine)
    {
        await using var api = await Open(engine);
        var mail = await BounceStage.Send(api.Api, 1, "general");
        var (result, events) = await api.Raise("UnsubscribeEmail", $"token={Token(api, mail, 2)}");
        Assert.Equal(("jane@example.com", "general", true), (result["email"], result["category"], result["changed"]));
        var e = Assert.Single(events);
        Assert.Equal(("ContactEdit", 1L, "false", "true"), (e.Name, e.ClientId, e["generalemails"], e.Data.GetProperty("olddata").GetProperty("generalemails").GetRawText()));
        Assert.Equal(("1", "0", "1"), await Wants(api));

        (result, events) = await api.Raise("UnsubscribeEmail", $"token={Token(api, mail, 1)}");
        Assert.Equal(("owner@example.com", true), (result["email"], result["changed"]));
        e = Assert.Single(events);
        Assert.Equal(("ClientEdit", "false"), (e.Name, e["email_preferences[general]"]));
        // Again it is as well, and nothing happens.
        (result, events) = await api.Raise("UnsubscribeEmail", $"token={Token(api, mail, 1)}");
        Assert.Equal(("owner@example.com", false, 0), (result["email"], result["changed"], events.Count));
        Assert.Equal(("0", "0", "1"), await Wants(api));
    }

    [Theory, Engines]
    public async Task A_link_is_good_for_the_person_it_was_sent_to_and_for_nobody_who_came_after(string engine)
    {
        await using var api = await Open(engine);
        var mail = await BounceStage.Send(api.Api, 1, "general");
        var token = Token(api, mail, 2);
        foreach (var wrong in new[] { "", "x", token + "x", token[..^1], "." + token, token.Replace(".", "", StringComparison.Ordinal), new string('a', 9000), Token(api, mail, 3), new UnsubscribeToken(mail.Uid, 2, "general").Write(new Vault(new RetinueOptions { Key = "another key of it" })), Token(api, mail, 2, "nonsense") })
            await api.Refuse(Invalid, "UnsubscribeEmail", $"token={wrong}");
        await api.Raise("UpdateContact", "contactid=1", "email=janet@example.com");
        await api.Refuse(Invalid, "UnsubscribeEmail", $"token={token}");
        await api.Raise("UpdateContact", "contactid=1", "email=JANE@example.com");

        // With its account the contact becomes one of another.
        await api.AddClient("target@example.com");
        await api.Raise("MergeClients", "fromclientid=1", "toclientid=2");
        var (_, events) = await api.Raise("UnsubscribeEmail", $"token={token}");
        Assert.Equal(("ContactEdit", 2L), (Assert.Single(events).Name, events[0].ClientId));
        await api.Raise("DeleteContact", "contactid=1");
        await api.Refuse(Invalid, "UnsubscribeEmail", $"token={token}");
    }

    [Theory, Engines]
    public async Task A_category_of_the_operator_is_left_in_the_same_way(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddEmailCategory", "category=news", "title=News");
        await api.Raise("UpdateContact", "contactid=1", "email_preferences[news]=1");
        var mail = await BounceStage.Send(api.Api, 1, "news");
        var (result, events) = await api.Raise("UnsubscribeEmail", $"token={Token(api, mail, 1, "news")}");
        Assert.Equal(("jane@example.com", "news", true), (result["email"], result["category"], result["changed"]));
        Assert.Equal(("ContactEdit", "false"), (Assert.Single(events).Name, events[0]["newsemails"]));
        Assert.Empty((await api.Raise("UnsubscribeEmail", $"token={Token(api, mail, 1, "news")}")).Events);
    }

    [Theory, Engines]
    public async Task A_category_that_must_not_be_left_stays_on(string engine)
    {
        await using var api = await Open(engine);
        var mail = await BounceStage.Send(api.Api, 1, "invoice");
        await api.Refuse("Mail of this category cannot be left by a link; it is in the preferences of the account", "UnsubscribeEmail", $"token={Token(api, mail, 1, "invoice")}");
        await Allow(api, "invoice");
        await api.Raise("UnsubscribeEmail", $"token={Token(api, mail, 1, "invoice")}");
    }

    [Theory, Engines]
    public async Task The_last_who_receives_mail_about_domains_cannot_leave(string engine)
    {
        await using var api = await Open(engine);
        await Allow(api, "domain");
        var mail = await BounceStage.Send(api.Api, 1, "domain");
        Assert.StartsWith("You must have at least one email address enabled", (string)(await api.Call("UnsubscribeEmail", $"token={Token(api, mail, 1, "domain")}"))["message"]!, StringComparison.Ordinal);
        await api.Raise("UpdateContact", "contactid=1", "email_preferences[domain]=1");
        mail = await BounceStage.Send(api.Api, 1, "domain");
        await api.Raise("UnsubscribeEmail", $"token={Token(api, mail, 1, "domain")}");
        Assert.StartsWith("You must have at least one email address enabled", (string)(await api.Call("UnsubscribeEmail", $"token={Token(api, mail, 2, "domain")}"))["message"]!, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Of_the_last_two_who_leave_at_the_same_instant_one_stays(string engine)
    {
        await using var api = await Open(engine);
        await using var second = await LocalApi.OpenAsync(api.Database.Options);
        await Allow(api, "domain");
        await api.Raise("UpdateContact", "contactid=1", "email_preferences[domain]=1");
        var mail = await BounceStage.Send(api.Api, 1, "domain");
        var vault = api.Api.Vault;
        for (var round = 0; round < 20; round++)
        {
            var results = await Task.WhenAll(new[] { 1, 2 }.Select(position => Task.Run(() => (position == round % 2 ? api.Api : second).CallAsync(
                "UnsubscribeEmail", new Dictionary<string, object?> { ["token"] = new UnsubscribeToken(mail.Uid, position, "domain").Write(vault) }).AsTask())));
            Assert.Single(results, r => r.IsSuccess);
            await api.Call("UpdateClient", "clientid=1", "email_preferences[domain]=1");
            await api.Call("UpdateContact", "contactid=1", "email_preferences[domain]=1");
        }
    }

    [Theory, Engines]
    public async Task A_message_has_a_link_where_one_person_may_leave(string engine)
    {
        await using var api = await Open(engine);
        var mail = await BounceStage.Send(api.Api, 1, "general");
        var recipients = await api.Api.Store.Read(db => MailRows.Recipients(db, mail.Id));
        var (leave, options) = (new MailRule { MayLeave = true }, new RetinueOptions { SystemUrl = "https://example.com/crm/" });
        UnsubscribeLink? Link(MailRule? rule = null, RetinueOptions? where = null, StoredMail? of = null, params MailRecipient[] to) =>
            UnsubscribeLink.For(api.Api.Vault, where ?? options, of ?? mail, rule ?? leave, to.Length > 0 ? to : [recipients[1]]);

        var link = Link()!;
        Assert.True(link.IsOneClick);
        Assert.StartsWith("https://example.com/crm/unsubscribe/", link.Url, StringComparison.Ordinal);
        Assert.Equal(new UnsubscribeToken(mail.Uid, 2, "general"), UnsubscribeToken.Read(api.Api.Vault, link.Url[(link.Url.LastIndexOf('/') + 1)..]));
        Assert.Equal((false, true), (Link(where: new RetinueOptions { SystemUrl = "http://example.com" })!.IsOneClick, Link(where: new RetinueOptions { SystemUrl = "http://example.com" })!.Url.StartsWith("http://example.com/unsubscribe/", StringComparison.Ordinal)));
        var area = Link(where: new RetinueOptions { ClientAreaUrl = "https://example.com/my" })!;
        Assert.False(area.IsOneClick);
        Assert.StartsWith("https://example.com/my/unsubscribe?token=", area.Url, StringComparison.Ordinal);

        Assert.Null(Link(where: new RetinueOptions()));
        Assert.Null(Link(rule: new MailRule()));
        Assert.Null(Link(of: mail with { Category = "" }));
        // One of several would sign another off.
        Assert.Null(Link(to: [.. recipients]));
        Assert.Null(Link(to: recipients[0] with { Reason = RoutingReason.Forced.Code }));
        Assert.Null(Link(to: recipients[0] with { Person = PersonKind.Login }));
    }

    internal static async Task Allow(TestApi api, string category) => await api.Database.Execute(
        $"INSERT INTO mail_rules (category, group_id, version, preference, initially, billing_contact, delivery, closed, unsubscribe, fallback, sender_name, sender_email, created_at, updated_at) VALUES ('{category}', 0, 1, '', '', '', '', '', 'yes', '', '', '', 0, 0)");

    private static string Token(TestApi api, StoredMail mail, long position, string category = "general") => new UnsubscribeToken(mail.Uid, position, category).Write(api.Api.Vault);

    /// <summary>General mail of the owner and of the contact, and product mail of the contact.</summary>
    private static async Task<(string, string, string)> Wants(TestApi api)
    {
        var contact = Assert.Single((await api.Call("GetContacts")).Rows("contacts"));
        var general = await api.Count($"SELECT mail_categories & 1 FROM clients WHERE id = 1");
        return ($"{general}", Flag(contact["generalemails"]), Flag(contact["productemails"]));

        static string Flag(object? value) => value is true or "1" ? "1" : "0";
    }

    private static async Task<TestApi> Open(string engine)
    {
        var api = await TestApi.Open(engine, clock: new FakeClock());
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "firstname=Jane", "email=jane@example.com", "email_preferences[general]=1", "email_preferences[product]=1");
        return api;
    }
}
