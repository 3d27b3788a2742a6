using System.Text.Json.Nodes;
using Retinue.Mail;
using Retinue.Mail.Bounces;
using Retinue.SignIn;
using Retinue.Tests.Harness;
using Retinue.Tests.SignIn;
using Xunit;

namespace Retinue.Tests.Mail;

/// <summary>The messages that follow from what happens to an account or a login, and no others.</summary>
public sealed class AccountMailTests
{
    private static readonly string[] Olivia = ["skipvalidation=1", "firstname=Olivia", "lastname=Owner", "email=owner@example.com", "password2=owner-password", "language=german"];

    [Theory, Engines]
    public async Task A_new_client_is_welcomed_unless_the_call_says_noemail_or_the_template_is_off(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var (_, events) = await api.Raise("AddClient", Olivia);
        Assert.Equal("ClientAdd", Assert.Single(events).Name);
        var mail = Assert.Single(await QueuedMail.Latest(api.Api, 9));
        Assert.Equal(("Client Signup Email", 1L, (long?)null, "owner@example.com", "waiting"), (mail.Template, mail.ClientId!.Value, mail.LoginId, mail.Recipient, mail.State));
        var fields = JsonNode.Parse(mail.Variables)!;
        Assert.Equal(("Olivia Owner", "Olivia", "german"), ((string?)fields["client_name"], (string?)fields["client_first_name"], (string?)fields["client_language"]));
        Assert.Equal("Willkommen", ((string)(await api.Call("GetEmail", "emailid=1"))["subject"]!)[..10]);

        await api.Raise("AddClient", "skipvalidation=1", "email=quiet@example.com", "noemail=true");
        await api.Raise("UpdateEmailTemplate", "messagename=Client Signup Email", "disabled=1");
        await api.Raise("AddClient", "skipvalidation=1", "email=off@example.com");
        await api.Refuse("A user already exists with that email address", "AddClient", "skipvalidation=1", "email=owner@example.com");
        Assert.Single(await QueuedMail.Latest(api.Api, 9));
    }

    [Theory, Engines]
    public async Task A_client_without_an_address_is_welcomed_nowhere_and_that_is_noted(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddClient", "skipvalidation=1");
        Assert.Equal(("nobody", ""), (await QueuedMail.Latest(api.Api, 1)) is [var mail] ? (mail.State, mail.Recipient) : default);
        var shown = await api.Call("GetEmail", "emailid=1");
        Assert.Equal("no_address", Assert.Single(shown.Rows("passed_over"))["reason"]);
    }

    [Theory, Engines]
    public async Task The_owner_is_told_of_a_new_contact_when_that_is_switched_on_and_general_mail_is(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "email=before@example.com", "email_preferences[general]=1");
        Assert.Empty(await QueuedMail.Latest(api.Api, 9));

        await api.Raise("UpdateEmailTemplate", "messagename=Contact Added", "disabled=0");
        await api.Raise("AddContact", "clientid=1", "firstname=Jane", "email=jane@example.com", "email_preferences[general]=1");
        var told = Assert.Single(await QueuedMail.Latest(api.Api, 9));
        Assert.Equal(("Contact Added", "owner@example.com", "waiting", "Jane", "Olivia Owner"),
            (told.Template, told.Recipient, told.State, (string?)JsonNode.Parse(told.Variables)!["contact_first_name"], (string?)JsonNode.Parse(told.Variables)!["client_name"]));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM mail_recipients"));
        // An owner who does not want that kind of mail is not told, and nobody else is in their stead.
        await api.Raise("UpdateClient", "clientid=1", "email_preferences[general]=0");
        await api.Raise("AddContact", "clientid=1", "email=sam@example.com");
        Assert.Equal(("nobody", ""), ((await QueuedMail.Latest(api.Api, 1))[0].State, (await QueuedMail.Latest(api.Api, 1))[0].Recipient));
        await api.Refuse("Client ID Not Found", "AddContact", "clientid=9", "email=x@example.com", "email_preferences[general]=1");
    }

    [Theory, Engines]
    public async Task What_is_addressed_to_one_person_goes_to_nobody_else_however_it_is_sent_again(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "email=other@example.com", "email_preferences[general]=1");
        await api.Raise("UpdateEmailTemplate", "messagename=Contact Added", "disabled=0");
        await api.Raise("UpdateEmailRule", "category=general", "fallback=account");
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "email_preferences[general]=1");
        Assert.Equal(["1 not_addressed", "2 not_addressed"], (await api.Call("GetEmail", "emailid=1")).Rows("passed_over").Select(p => $"{p["contactid"]} {p["reason"]}"));

        var held = await api.Api.Store.Read(db => MailRows.Find(db, 1));
        var report = Bounces.Reports.Dsn(BounceAddress.For(api.Api.Vault, "back@example.com", held!.Uid), "", Bounces.Reports.Failed("owner@example.com", "5.1.1", "nobody"));
        await api.Database.Execute("UPDATE mails SET state = 'sent', finished_at = created_at WHERE id = 1");
        await api.Database.Execute("UPDATE mail_recipients SET state = 'sent'");
        await api.Raise("RecordEmailBounce", $"message={report}");
        Assert.Equal("failed", (await api.Call("GetEmail", "emailid=1"))["state"]);
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM mail_recipients"));

        await api.Raise("DeleteEmailSuppression", "email=owner@example.com");
        await api.Raise("ResendEmail", "emailid=1");
        var again = await api.Call("GetEmail", "emailid=2");
        Assert.Equal("owner@example.com", Assert.Single(again.Rows("recipients"))["email"]);
        Assert.Equal(2, again.Rows("passed_over").Count);
    }

    [Theory, Engines]
    public async Task A_link_is_not_sent_to_an_address_that_does_not_exist_but_to_one_that_complained(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await Routing.MailTesting.Suppress(api, "owner@example.com", "complaint");
        await api.Raise("ResetPassword", "email=owner@example.com");
        Assert.Equal("waiting", (await QueuedMail.Latest(api.Api, 1))[0].State);
        await api.Database.Execute("UPDATE mail_suppressions SET reason = 'bounce'");
        await api.Raise("ResetPassword", "email=owner@example.com");
        var kept = (await QueuedMail.Latest(api.Api, 1))[0];
        Assert.Equal("nobody", kept.State);
        Assert.DoesNotContain("token", kept.Variables, StringComparison.Ordinal);
        var recipient = Assert.Single((await api.Call("GetEmail", "emailid=2")).Rows("recipients"));
        Assert.Equal(("void", "Nothing is sent to their address: see the suppression list"), (recipient["state"], recipient["answer"]));
    }

    [Theory, Engines]
    public async Task Whoever_has_another_password_is_told_at_the_address_from_before(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "password2=first");
        // The first password changes nothing.
        Assert.Empty(await QueuedMail.Latest(api.Api, 9));
        await api.Raise("UpdateContact", "contactid=1", "city=Bern");
        Assert.Empty(await QueuedMail.Latest(api.Api, 9));

        await api.Raise("UpdateContact", "contactid=1", "password2=second", "email=mallory@example.com");
        await Told("jane@example.com", 1);
        await api.Raise("UpdateClient", "clientid=1", "password2=other-password", "email=mallory2@example.com");
        await Told("owner@example.com", 2);
        await api.Raise("ResetPassword", "email=mallory2@example.com");
        var token = await api.MailedToken();
        await api.Raise("CompletePasswordReset", $"token={token}", "password2=third-password");
        await Told("mallory2@example.com", 4);

        await api.Raise("UpdateEmailTemplate", "messagename=Password Changed", "disabled=1");
        await api.Raise("UpdateClient", "clientid=1", "password2=yet-another");
        Assert.Equal(4, (await QueuedMail.Latest(api.Api, 9)).Count);

        async Task Told(string email, int count)
        {
            var mails = await QueuedMail.Latest(api.Api, 9);
            Assert.Equal((count, "Password Changed", email, "waiting"), (mails.Count, mails[0].Template, mails[0].Recipient, mails[0].State));
            Assert.NotNull(mails[0].LoginId);
            foreach (var secret in new[] { "second", "other-password", "third-password" }) Assert.DoesNotContain(secret, mails[0].Variables, StringComparison.Ordinal);
        }
    }

    [Theory, Engines]
    public async Task Who_signs_in_from_another_address_is_told_when_that_is_switched_on(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await SignIn("192.0.2.1");
        await SignIn("192.0.2.2");
        Assert.Empty(await QueuedMail.Latest(api.Api, 9));

        await api.Raise("UpdateEmailTemplate", "messagename=New Sign-In", "disabled=0");
        await SignIn("192.0.2.2");
        Assert.Empty(await QueuedMail.Latest(api.Api, 9));
        await SignIn("192.0.2.3");
        var mail = Assert.Single(await QueuedMail.Latest(api.Api, 9));
        Assert.Equal(("New Sign-In", "owner@example.com", "192.0.2.3"), (mail.Template, mail.Recipient, (string?)JsonNode.Parse(mail.Variables)!["ip"]));

        async Task SignIn(string ip)
        {
            var link = (string)(await api.Call("CreateSsoToken", "client_id=1"))["redirect_url"]!;
            var token = link[(link.IndexOf("access_token=", StringComparison.Ordinal) + 13)..];
            var table = new Value();
            table.Set(FollowSsoLink.AccessToken.Name, new Value(token));
            await api.Api.Run(new FollowSsoLink(), table, Caller.System with { Ip = ip });
        }
    }
}
