using Retinue.Mail;
using Retinue.Mail.Delivery;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Delivery;

/// <summary>What becomes of messages at a mail server that takes them, refuses them, puts them off, breaks off, or is not there.</summary>
public sealed class MailWorkerTests
{
    [Theory, Engines]
    public async Task A_message_goes_out_once_and_its_secrets_are_gone_afterwards(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        var id = await stage.Queue("jane@example.com");
        await stage.Worker.Drain();
        var taken = Assert.Single(stage.Server.Taken);
        Assert.Equal(("mail@example.com", "jane@example.com"), (taken.Sender, Assert.Single(taken.Recipients)));
        Assert.Contains("secret-of-the-link", taken.Message.HtmlBody, StringComparison.Ordinal);
        var mail = await stage.Mail(id);
        Assert.Equal((MailState.Sent, "{}", MailQueue.Never, 1L, ""), (mail.State, mail.Secrets, mail.DueAt, mail.Attempts, mail.Error));
        Assert.Equal(stage.Clock.GetUtcNow().ToUnixTimeMilliseconds(), mail.FinishedAt);
        Assert.NotEqual("", mail.Html);
        Assert.DoesNotContain("secret-of-the-link", mail.Html + mail.Variables, StringComparison.Ordinal);
        Assert.Equal(["250 2.0.0 queued"], await stage.Answers(id));
        await stage.After(TimeSpan.FromDays(4));
        Assert.Single(stage.Server.Taken);
    }

    [Theory, Engines]
    public async Task Many_messages_go_over_one_connection_in_the_order_in_which_they_were_queued(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        for (var n = 0; n < 120; n++)
        {
            await stage.Queue($"{n}@example.com");
            stage.Clock.Advance(TimeSpan.FromMilliseconds(1));
        }
        await stage.Worker.Drain();
        Assert.Equal(Enumerable.Range(0, 120).Select(n => $"{n}@example.com"), stage.Server.Reached);
        Assert.Equal(1, stage.Server.Connections);
        Assert.Equal("QUIT", stage.Server.Commands.Last());
    }

    [Theory, Engines]
    public async Task To_and_Cc_are_one_message_and_separate_ones_are_each_their_own(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        var together = await stage.Queue("to a@example.com", "cc b@example.com");
        await stage.Worker.Drain();
        var message = Assert.Single(stage.Server.Taken);
        Assert.Equal(["a@example.com", "b@example.com"], message.Recipients);
        Assert.Equal(("\"Person 0\" <a@example.com>", "\"Person 1\" <b@example.com>"), (message.Message.To.ToString(), message.Message.Cc.ToString()));
        var separate = await stage.Queue("1 to c@example.com", "2 to d@example.com");
        await stage.Worker.Drain();
        Assert.Equal([["c@example.com"], ["d@example.com"]], stage.Server.Taken.Skip(1).Select(t => t.Recipients));
        Assert.Equal(["\"Person 0\" <c@example.com>", "\"Person 1\" <d@example.com>"], stage.Server.Taken.Skip(1).Select(t => t.Message.To.ToString()));
        Assert.Equal(3, stage.Server.Taken.Select(t => t.Message.MessageId).Distinct().Count());
        Assert.Equal(("sent: sent, sent", "sent: sent, sent"), (await stage.State(together), await stage.State(separate)));
    }

    [Theory, Engines]
    public async Task A_recipient_that_is_refused_does_not_keep_the_message_from_the_others(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        stage.Server.Say("RCPT TO:<b@", "550 5.7.1 not to this one");
        var some = await stage.Queue("to a@example.com", "cc b@example.com", "cc c@example.com");
        var none = await stage.Queue(["to b@example.com"]);
        var bad = await stage.Queue("not an@@address");
        await stage.Worker.Drain();
        Assert.Equal(["a@example.com", "c@example.com"], stage.Server.Reached);
        Assert.Equal(("sent: sent, failed, sent", "failed: failed", "failed: failed"), (await stage.State(some), await stage.State(none), await stage.State(bad)));
        Assert.Equal("550 5.7.1 not to this one", (await stage.Answers(some))[1]);
        Assert.Equal("550 5.7.1 not to this one", (await stage.Mail(none)).Error);
        Assert.Equal("This is no address that mail can be sent to", (await stage.Mail(bad)).Error);
    }

    [Theory, Engines]
    public async Task What_the_server_puts_off_is_tried_again_for_those_who_have_not_got_it(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        stage.Server.Say("RCPT TO:<b@", "450 4.2.0 greylisted");
        var id = await stage.Queue("to a@example.com", "cc b@example.com");
        await stage.Worker.Drain();
        Assert.Equal("waiting: sent, waiting", await stage.State(id));
        Assert.Equal("450 4.2.0 greylisted", (await stage.Mail(id)).Error);
        await stage.After(TimeSpan.FromSeconds(59));
        stage.Server.Answer = ScriptedSmtp.Friendly;
        await stage.After(TimeSpan.FromSeconds(10));
        Assert.Equal(["a@example.com", "b@example.com"], stage.Server.Reached);
        // The second sees the same as the first.
        Assert.Single(stage.Server.Taken.Select(t => $"{t.Message.To} {t.Message.Cc} {t.Message.MessageId}").Distinct());
        Assert.Equal("sent: sent, sent", await stage.State(id));
    }

    [Theory]
    [InlineData("MAIL", "550 5.7.1 you may not send as this")]
    [InlineData(".", "451 4.3.0 try later")]
    [InlineData("BODY", ScriptedSmtp.Drop)]
    [InlineData(".", ScriptedSmtp.Drop)]
    [InlineData("RCPT", "421 4.7.0 too many messages")]
    public async Task A_message_that_could_not_be_handed_over_is_tried_again_for_three_days(string command, string? answer)
    {
        await using var stage = await MailStage.Open(EnginesAttribute.SQLite);
        stage.Server.Say(command, answer);
        var id = await stage.Queue("to a@example.com", "cc b@example.com");
        await stage.Worker.Drain();
        Assert.Equal("waiting: waiting, waiting", await stage.State(id));
        Assert.NotEqual("", (await stage.Mail(id)).Error);
        await stage.After(TimeSpan.FromHours(1));
        Assert.Equal(("waiting: waiting, waiting", 2L), (await stage.State(id), (await stage.Mail(id)).Attempts));
        stage.Server.Answer = ScriptedSmtp.Friendly;
        await stage.After(TimeSpan.FromHours(1));
        Assert.Equal("sent: sent, sent", await stage.State(id));
        Assert.Equal(["a@example.com", "b@example.com"], stage.Server.Reached);
    }

    [Theory, Engines]
    public async Task After_three_days_it_is_given_up(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        stage.Server.Say(".", "451 4.3.0 try later");
        var id = await stage.Queue("a@example.com");
        await stage.Worker.Drain();
        var began = stage.Clock.GetUtcNow();
        while ((await stage.Mail(id)).State == MailState.Waiting) await stage.After(TimeSpan.FromMinutes(10));
        Assert.InRange(stage.Clock.GetUtcNow() - began, TimeSpan.FromDays(2.9), TimeSpan.FromDays(3.4));
        Assert.Equal("failed: failed", await stage.State(id));
        var mail = await stage.Mail(id);
        Assert.Equal(("451 4.3.0 try later", "{}", 14L), (mail.Error, mail.Secrets, mail.Attempts));
        Assert.Empty(stage.Server.Taken);
    }

    [Theory, Engines]
    public async Task A_message_that_the_server_will_not_have_fails_at_once(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        stage.Server.Say(".", "554 5.7.1 this is spam");
        var id = await stage.Queue("to a@example.com", "cc b@example.com");
        await stage.Worker.Drain();
        Assert.Equal(("failed: failed, failed", "554 5.7.1 this is spam"), (await stage.State(id), (await stage.Mail(id)).Error));
    }

    [Theory, Engines]
    public async Task An_answer_that_is_lost_is_the_one_way_to_a_message_twice_and_then_both_have_the_same_id(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        stage.Server.Say(".", ScriptedSmtp.TakeAndDrop);
        var id = await stage.Queue("a@example.com");
        await stage.Worker.Drain();
        Assert.Equal("waiting: waiting", await stage.State(id));
        stage.Server.Answer = ScriptedSmtp.Friendly;
        await stage.After(TimeSpan.FromMinutes(2));
        Assert.Equal(2, stage.Server.Taken.Count);
        Assert.Single(stage.Server.Taken.Select(t => t.Message.MessageId).Distinct());
        Assert.Equal("sent: sent", await stage.State(id));
    }

    [Theory, Engines]
    public async Task A_server_that_is_not_there_costs_no_message_an_attempt(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        stage.Server.Say("CONNECT", "421 4.3.2 closed for today");
        List<long> ids = [await stage.Queue("a@example.com"), await stage.Queue("b@example.com")];
        for (var day = 0; day < 5; day++) await Assert.ThrowsAsync<MailServerException>(() => stage.After(TimeSpan.FromDays(1)));
        foreach (var id in ids) Assert.Equal(("waiting: waiting", 0L), (await stage.State(id), (await stage.Mail(id)).Attempts));
        stage.Server.Answer = ScriptedSmtp.Friendly;
        await stage.Worker.Drain();
        Assert.Equal(["a@example.com", "b@example.com"], stage.Server.Reached);
    }

    [Theory, Engines]
    public async Task A_connection_that_the_server_has_closed_is_made_anew_without_losing_an_attempt(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        var mails = 0;
        stage.Server.Answer = (command, usual) => Task.FromResult(command.StartsWith("MAIL", StringComparison.Ordinal) && ++mails == 2 ? "421 4.4.2 one message is enough" : (string?)usual);
        var ids = new List<long>();
        for (var n = 0; n < 3; n++) ids.Add(await stage.Queue($"{n}@example.com"));
        await stage.Worker.Drain();
        Assert.Equal(3, stage.Server.Taken.Count);
        Assert.Equal(2, stage.Server.Connections);
        foreach (var id in ids) Assert.Equal(1, (await stage.Mail(id)).Attempts);
    }

    [Theory, Engines]
    public async Task What_has_expired_is_not_sent_and_what_was_voided_neither(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        var expired = await stage.Queue("a@example.com", expiresAt: stage.Clock.GetUtcNow().ToUnixTimeMilliseconds());
        var voided = await stage.Queue("b@example.com");
        var half = await stage.Queue("to c@example.com", "cc d@example.com");
        await stage.Api.Api.Store.Write(async db =>
        {
            await MailQueue.Void(new Retinue.Events.UnitOfWork(db, null!), $"id = {voided}");
            await MailQueue.VoidRecipients(new Retinue.Events.UnitOfWork(db, null!), $"mail_id = {half} AND position = 2");
            return true;
        });
        await stage.Worker.Drain();
        Assert.Equal(["c@example.com"], stage.Server.Reached);
        Assert.Equal("", stage.Server.Taken.Single().Message.Cc.ToString());
        Assert.Equal("void: void", await stage.State(expired));
        Assert.Equal(("It was of no use any more when its turn came", "{}"), ((await stage.Mail(expired)).Error, (await stage.Mail(expired)).Secrets));
        Assert.Equal("void", (await stage.Mail(voided)).State);
        Assert.Equal("sent: sent, void", await stage.State(half));
    }
}
