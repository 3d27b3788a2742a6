using Retinue.Mail;
using Retinue.Mail.Routing;
using Retinue.Tests.Harness;
using Retinue.Tests.Mail.Bounces;
using Xunit;

namespace Retinue.Tests.Mail.Delivery;

/// <summary>What follows in the whole program when the mail server refuses a recipient: what is noted, who is blocked, and to whom the message goes on.</summary>
public sealed class RefusedDeliveryTests
{
    private const string NoSuchUser = "550 5.1.1 no such user";

    [Theory, Engines]
    public async Task A_message_whose_recipient_is_not_there_goes_on_to_who_is_next_and_the_address_is_blocked(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account("Ines", "Sam");
        await stage.Api.Raise("UpdateClient", "clientid=1", "email_preferences[support]=0");
        stage.Server.Say("RCPT TO:<sam@", NoSuchUser);
        var id = await stage.Send("support", "contactid=2");
        Assert.Equal(
        [
            """EmailBounced {"userid":1,"contactid":2,"emailid":1,"email":"sam@example.com","type":"hard","status":"5.1.1","answer":"550 5.1.1 no such user"}""",
            """EmailSuppressionAdd {"userid":1,"contactid":2,"email":"sam@example.com","reason":"bounce","details":"550 5.1.1 no such user","emailid":1}""",
        ], await stage.Drain());
        Assert.Equal(["sent", "to sam@example.com failed opened_ticket 1", "to ines@example.com sent fallback 2"], await BounceStage.State(stage.Api.Api, id));
        Assert.Equal([NoSuchUser, "250 2.0.0 queued"], await stage.Answers(id));
        Assert.Equal(["sam@example.com bounce 1"], await BounceStage.List(stage.Api));
        // A message of its own: nobody sees to whom it was to go first.
        Assert.Equal(("ines@example.com", "\"Ines\" <ines@example.com>", ""), Assert.Single(stage.Server.Taken) is var taken ? (taken.Recipients.Single(), taken.Message.To.ToString(), taken.Message.Cc.ToString()) : default);
    }

    [Theory, Engines]
    public async Task Where_nobody_is_left_it_has_failed_once(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account("Ines");
        stage.Server.Say("RCPT TO:", NoSuchUser);
        var id = await stage.Send("general");
        var events = await stage.Drain();
        Assert.Equal(["EmailBounced", "EmailSuppressionAdd", "EmailBounced", "EmailSuppressionAdd", "EmailFailed"], events.Select(e => e.Split(' ')[0]));
        Assert.Equal("""EmailFailed {"userid":1,"emailid":1,"messagename":"","category":"general","error":"550 5.1.1 no such user"}""", events[^1]);
        Assert.Equal("failed: failed, failed", await stage.State(id));
        Assert.Equal((NoSuchUser, MailQueue.Never, "{}"), (await stage.Mail(id)) is var mail ? (mail.Error, mail.DueAt, mail.Secrets) : default);
        stage.Clock.Advance(TimeSpan.FromDays(4));
        Assert.Empty(await stage.Drain());
    }

    [Theory, Engines]
    public async Task One_who_got_it_is_enough_and_nobody_else_gets_it(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account("Ines");
        stage.Server.Say("RCPT TO:<owner@", NoSuchUser);
        await stage.Api.Raise("UpdateEmailRule", "category=general", "fallback=account");
        var id = await stage.Send("general");
        Assert.Equal(["EmailBounced", "EmailSuppressionAdd"], (await stage.Drain()).Select(e => e.Split(' ')[0]));
        Assert.Equal("sent: failed, sent", await stage.State(id));
    }

    [Theory, Engines]
    public async Task What_waits_for_an_address_that_is_blocked_meanwhile_is_not_tried_there_and_goes_on(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account("Ines");
        await stage.Api.Raise("UpdateContact", "contactid=1", "email_preferences[invoice]=0");
        await stage.Api.Raise("UpdateEmailRule", "category=invoice", "fallback=account");
        stage.Server.Say("RCPT TO:<owner@", NoSuchUser);
        var (first, second) = (await stage.Send("invoice"), await stage.Send("invoice"));
        await stage.Worker.Drain();
        Assert.Equal(("sent: failed, sent", "sent: failed, sent"), (await stage.State(first), await stage.State(second)));
        Assert.Equal((NoSuchUser, "Nothing is sent to this address any more"), ((await stage.Answers(first))[0], (await stage.Answers(second))[0]));
        Assert.Single(stage.Server.Commands, c => c.StartsWith("RCPT TO:<owner@", StringComparison.Ordinal));
        Assert.Equal(["ines@example.com", "ines@example.com"], stage.Server.Reached);
    }

    [Theory, Engines]
    public async Task A_complaint_keeps_back_what_waits_but_not_what_is_always_sent(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account();
        var id = await stage.Send("general");
        await stage.Api.Raise("ResetPassword", "email=owner@example.com");
        await Routing.MailTesting.Suppress(stage.Api, "owner@example.com", SuppressionReason.Complaint);
        Assert.Equal("EmailFailed", Assert.Single(await stage.Drain()).Split(' ')[0]);
        Assert.Equal(("failed: failed", "sent: sent"), (await stage.State(id), await stage.State(id + 1)));
        await stage.Api.Raise("ResetPassword", "email=owner@example.com");
        await stage.Api.Raise("DeleteEmailSuppression", "email=owner@example.com");
        await Routing.MailTesting.Suppress(stage.Api, "owner@example.com");
        await stage.Worker.Drain();
        Assert.Equal(("failed: failed", "{}"), (await stage.State(id + 2), (await stage.Mail(id + 2)).Secrets));
        Assert.Single(stage.Server.Taken);
    }

    [Theory, Engines]
    public async Task What_is_about_a_login_goes_to_nobody_else_whatever_the_rule(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account("Ines");
        await stage.Api.Raise("UpdateEmailRule", "category=general", "fallback=account");
        stage.Server.Say("RCPT TO:<owner@", NoSuchUser);
        await stage.Api.Raise("ResetPassword", "email=owner@example.com");
        Assert.Equal(["EmailBounced", "EmailSuppressionAdd", "EmailFailed"], (await stage.Drain()).Select(e => e.Split(' ')[0]));
        Assert.Equal(("failed: failed", "{}"), (await stage.State(1), (await stage.Mail(1)).Secrets));
        Assert.Empty(stage.Server.Taken);
    }

    [Theory, Engines]
    public async Task What_is_put_off_for_three_days_has_failed_and_blocks_nobody(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account();
        stage.Server.Say("RCPT TO:", "450 4.2.1 mailbox is busy");
        var id = await stage.Send("general");
        var events = new List<string>();
        for (var hours = 0; hours < 100; hours++)
        {
            events.AddRange(await stage.Drain());
            stage.Clock.Advance(TimeSpan.FromHours(1));
        }
        Assert.Equal(["""EmailFailed {"userid":1,"emailid":1,"messagename":"","category":"general","error":"450 4.2.1 mailbox is busy"}"""], events);
        Assert.Equal("failed: failed", await stage.State(id));
        Assert.Empty(await BounceStage.List(stage.Api));
    }

    [Theory, Engines]
    public async Task A_refusal_that_says_nothing_of_the_address_blocks_nobody(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account();
        var id = 0L;
        foreach (var (answer, status) in new[] { ("550 go away", ""), ("552 5.2.2 mailbox full", "5.2.2"), ("550 5.7.1 spam", "5.7.1") })
        {
            stage.Server.Say("RCPT TO:", answer);
            id = await stage.Send("general");
            Assert.Equal(
            [
                $$"""EmailBounced {"userid":1,"emailid":{{id}},"email":"owner@example.com","type":"soft","status":"{{status}}","answer":"{{answer}}"}""",
                $$"""EmailFailed {"userid":1,"emailid":{{id}},"messagename":"","category":"general","error":"{{answer}}"}""",
            ], await stage.Drain());
            Assert.Equal("failed: failed", await stage.State(id));
        }
        Assert.Empty(await BounceStage.List(stage.Api));
        stage.Server.Answer = ScriptedSmtp.Friendly;
        await stage.Send("general");
        await stage.Worker.Drain();
        Assert.Equal("sent: sent", await stage.State(id + 1));
    }
}
