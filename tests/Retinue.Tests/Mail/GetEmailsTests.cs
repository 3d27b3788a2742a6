using Retinue.Mail;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail;

/// <summary>GetEmails and GetEmail: what was sent, what is to be sent, and never a secret.</summary>
public sealed class GetEmailsTests
{
    [Theory, Engines]
    public async Task Messages_are_listed_latest_first_in_the_fields_of_each_generation(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        await desk.Do("SendEmail", "messagename=Invoice Sent", "clientid=1", "id=7");
        await desk.Sent(1, "Your invoice", "<p>12 &euro;</p>", MailState.Failed, "550 no such user");
        desk.Clock.Advance(TimeSpan.FromDays(1));
        await desk.Do("SendEmail", "customtype=general", "customsubject=Straße", "custommessage=<p>News</p>", "id=1");
        await desk.Api.AddClient("other@example.com");
        await desk.Do("SendEmail", "messagename=Notice", "id=2");

        var old = await desk.Api.CallIn(ApiVersion.V7, "GetEmails", "clientid=1");
        Assert.Equal((2L, 0L, 2L), (old["totalresults"], old["startnumber"], old["numreturned"]));
        var rows = (IReadOnlyList<Reply>)old["emails"]!;
        Assert.Equal([2L, 1L], rows.Select(r => r["id"]));
        Assert.Equal(("Your invoice", "<p>12 &euro;</p>", "owner@example.com", "ines@example.com", "", 1L), (rows[1]["subject"], rows[1]["message"], rows[1]["to"], rows[1]["cc"], rows[1]["bcc"], rows[1]["userid"]));
        Assert.Equal("2026-02-03 04:05:06", rows[1]["date"]);
        Assert.Equal((0L, 1L, "550 no such user", 2L, 0L), (rows[1]["pending"], rows[1]["failed"], rows[1]["failure_reason"], rows[1]["retry_count"], rows[1]["campaign_id"]));
        Assert.Equal((1L, 0L, "", 0L), (rows[0]["pending"], rows[0]["failed"], rows[0]["failure_reason"], rows[0]["retry_count"]));
        Assert.Equal(["id", "userid", "subject", "message", "date", "to", "cc", "bcc"], rows[0].Where(f => f.Key.Only != ApiVersion.V8).Select(f => f.Key.Name));
        var page = await desk.Do("GetEmails", "clientid=1", "limitstart=1", "limitnum=1");
        Assert.Equal((2L, 1L), (page["totalresults"], ((IReadOnlyList<Reply>)page["emails"]!)[0]["id"]));
        Assert.Equal(1L, (await desk.Do("GetEmails", "userid=2"))["totalresults"]);
    }

    [Theory, Engines]
    public async Task A_date_and_a_subject_in_any_case_narrow_the_list(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        foreach (var subject in new[] { "RECHNUNG Größe", "Reminder", "größer" })
        {
            var id = (long)(await desk.Do("SendEmail", "customtype=general", $"customsubject={subject}", "custommessage=M", "id=1"))["emailid"]!;
            await desk.Sent(id, subject, "<p/>");
            desk.Clock.Advance(TimeSpan.FromDays(1));
        }
        Assert.Equal([3L, 1L], await Ids("subject= GRÖSSE ".Replace("GRÖSSE", "GRÖßE", StringComparison.Ordinal)));
        Assert.Equal([1L], await Ids("subject=größe", "limitstart=1"));
        Assert.Equal([2L], await Ids("date=2026-02-04"));
        Assert.Equal([2L], await Ids("date=04/02/2026"));
        Assert.Equal([2L], await Ids("date=2026-02-04 04:05:06"));
        Assert.Equal([], await Ids("date=2026-02-04 04:05:07"));
        Assert.Equal([], await Ids("date=2026-02-04", "subject=größe"));
        Assert.Equal([], await Ids("subject=%"));
        Assert.Equal("date is not a day such as 2026-01-31", (await desk.Do("GetEmails", "clientid=1", "date=yesterday"))["warning"]);
        Assert.Equal([], await Ids("date=yesterday"));

        async Task<object?[]> Ids(params string[] parameters) => [.. ((IReadOnlyList<Reply>)(await desk.Do("GetEmails", ["clientid=1", .. parameters]))["emails"]!).Select(r => r["id"])];
    }

    [Theory, Engines]
    public async Task A_search_makes_the_subjects_of_some_that_wait_and_says_that_there_are_more(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        await desk.Do("SendEmail", "customtype=general", "customsubject=First {{ client_name }}", "custommessage=M", "id=1");
        Assert.Equal(1L, (await desk.Do("GetEmails", "clientid=1", "subject=first olivia"))["totalresults"]);
        for (var i = 0; i < 500; i++) await desk.Do("SendEmail", "customtype=general", "customsubject=Later", "custommessage=M", "id=1");
        var found = await desk.Do("GetEmails", "clientid=1", "subject=first olivia", "limitnum=1");
        Assert.Equal((0L, "Of the messages that wait only the latest 500 were searched; a date narrows the search"), (found["totalresults"], found["warning"]));
        Assert.Equal(500L, (await desk.Do("GetEmails", "clientid=1", "subject=later", "limitnum=1"))["totalresults"]);
    }

    [Theory, Engines]
    public async Task A_message_that_waits_is_shown_as_it_would_go_out_without_its_secret(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        await desk.Do("ResetPassword", "email=owner@example.com");
        var token = (await QueuedMail.Latest(desk.Api.Api, 1))[0].Token;
        await desk.Do("SendEmail", "messagename=Notice", "id=1");
        var emails = (IReadOnlyList<Reply>)(await desk.Do("GetEmails", "clientid=1"))["emails"]!;
        Assert.All(emails, e => Assert.NotEqual("", e["message"]));
        foreach (var one in emails.Append((await desk.Do("GetEmail", $"id={emails[^1]["id"]}")).Reply!))
            Assert.DoesNotContain(token, string.Join(' ', one.Select(f => f.Value is string text ? text : "")), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Of_a_message_of_which_a_hook_kept_nothing_nothing_is_shown(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        await desk.Do("SendEmail", "messagename=Notice", "id=1");
        await desk.Sent(1, "", "");
        var mail = await desk.Do("GetEmail", "emailid=1");
        Assert.Equal(("", "", "sent"), (mail["subject"], mail["content"], mail["state"]));
    }

    [Theory, Engines]
    public async Task One_message_is_shown_with_everybody_and_why(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        await desk.Do("SendEmail", "messagename=Invoice Sent", "clientid=1", "id=7");
        await desk.Api.Database.Execute("UPDATE mail_recipients SET state = 'bounced', answer = '550 5.1.1 nobody' WHERE position = 2");
        var mail = await desk.Do("GetEmail", "emailid=1");
        Assert.Equal((1L, 1L, "Invoice Sent", "invoice", 7L, "waiting", 0L), (mail["id"], mail["userid"], mail["messagename"], mail["category"], mail["relid"], mail["state"], mail["attempts"]));
        Assert.Equal(("2026-02-03 04:05:06", "2026-02-03 04:05:06", "", ""), (mail["created_at"], mail["due_at"], mail["finished_at"], mail["expires_at"]));
        var recipients = (IReadOnlyList<Reply>)mail["recipients"]!;
        Assert.Equal(("owner", 0L, "Olivia Owner", "owner@example.com", "to", 1L, "preference_on", "Mail of this category is on for them", "waiting", ""), Shown(recipients[0]));
        Assert.Equal(("contact", 1L, "Ines", "ines@example.com", "cc", 1L, "preference_on", "Mail of this category is on for them", "bounced", "550 5.1.1 nobody"), Shown(recipients[1]));
        var passed = (IReadOnlyList<Reply>)mail["passed_over"]!;
        Assert.Equal([(2L, "Sam", "preference_off"), (3L, "Nora", "preference_off")], passed.Select(p => ((long)p["contactid"]!, (string)p["name"]!, (string)p["reason"]!)));
        Assert.All(passed, p => Assert.Equal("Mail of this category is off for them", p["reason_text"]));
        // A contact who is gone leaves the reason behind, and no name.
        await desk.Do("DeleteContact", "contactid=2");
        Assert.Equal("", ((IReadOnlyList<Reply>)(await desk.Do("GetEmail", "emailid=1"))["passed_over"]!)[0]["name"]);
        await desk.Api.Refuse("Email ID Not Found", "GetEmail", "emailid=9");

        static (object?, object?, object?, object?, object?, object?, object?, object?, object?, object?) Shown(Reply r) =>
            (r["person"], r["contactid"], r["name"], r["email"], r["role"], r["message"], r["reason"], r["reason_text"], r["state"], r["answer"]);
    }

    [Theory, Engines]
    public async Task A_client_who_is_not_there_is_refused_under_both_keys(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        await desk.Api.Refuse("Client ID Not Found", "GetEmails", "clientid=9");
        await desk.Api.Refuse("Client ID Not Found", "GetEmails");
        await using var server = await TestServer.Start(engine, new FakeClock());
        Assert.Equal("""{"result":"error","status":"error","message":"Client ID Not Found"}""", (await server.Form7("action=GetEmails&clientid=9&responsetype=json")).Body);
    }
}
