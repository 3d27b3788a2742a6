using Retinue.Mail;
using Retinue.Mail.Delivery;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Delivery;

/// <summary>People who go between the queueing of a message and its sending, and what goes before everything else.</summary>
public sealed class GoneMeanwhileTests
{
    [Theory, Engines]
    public async Task A_contact_who_was_deleted_meanwhile_gets_nothing_and_the_others_do(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account("Ines", "Sam");
        stage.Server.Say("RCPT TO:<ines@", "450 4.2.0 greylisted");
        var tried = await stage.Send("general");
        await stage.Worker.Drain();
        var queued = await stage.Send("general");
        await stage.Api.Raise("DeleteContact", "contactid=1");
        stage.Server.Answer = ScriptedSmtp.Friendly;
        await stage.After(TimeSpan.FromMinutes(2));
        Assert.Equal(("sent: sent, void, sent", "sent: sent, void, sent"), (await stage.State(tried), await stage.State(queued)));
        Assert.DoesNotContain("ines@example.com", stage.Server.Reached);
        Assert.Equal("\"Sam\" <sam@example.com>", stage.Server.Taken.Last().Message.Cc.ToString());
    }

    [Theory, Engines]
    public async Task A_message_to_a_contact_alone_is_void_when_the_contact_is_gone(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account("Ines");
        await stage.Api.Raise("UpdateClient", "clientid=1", "email_preferences[general]=0");
        var id = await stage.Send("general");
        await stage.Api.Raise("DeleteContact", "contactid=1");
        Assert.Empty(await stage.Drain());
        Assert.Equal("void: void", await stage.State(id));
        Assert.Empty(stage.Server.Commands);
    }

    [Theory, Engines]
    public async Task An_account_that_was_erased_or_deleted_meanwhile_gets_nothing(string engine)
    {
        foreach (var action in new[] { "EraseClient", "DeleteClient" })
        {
            await using var stage = await MailStage.Open(engine);
            await stage.Account("Ines");
            stage.Server.Say("RCPT TO:", "450 4.2.0 greylisted");
            await stage.Send("general");
            await stage.Worker.Drain();
            await stage.Api.Raise("ResetPassword", "email=owner@example.com");
            await stage.Api.Raise(action, "clientid=1");
            stage.Server.Answer = ScriptedSmtp.Friendly;
            await stage.After(TimeSpan.FromDays(1));
            Assert.Empty(stage.Server.Taken);
            Assert.Equal(0, await stage.Api.Count($"SELECT COUNT(*) FROM mails WHERE due_at < {MailQueue.Never} OR secrets <> '{{}}'"));
            Assert.Equal(action == "EraseClient" ? 2 : 0, await stage.Api.Count($"SELECT COUNT(*) FROM mails WHERE state = {MailState.Void}"));
            Assert.Equal(0, await stage.Api.Count($"SELECT COUNT(*) FROM mail_recipients WHERE state <> {MailRecipient.Void}"));
        }
    }

    [Theory, Engines]
    public async Task An_account_that_is_erased_while_its_message_is_under_way_is_not_blocked_or_named_for_it(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account();
        await stage.Send("general");
        stage.Server.Answer = async (command, usual) =>
        {
            if (!command.StartsWith("RCPT", StringComparison.Ordinal)) return usual;
            await stage.Api.Raise("EraseClient", "clientid=1");
            return "550 5.1.1 no such user";
        };
        await stage.Worker.Drain();
        Assert.Equal(0, await stage.Api.Count($"SELECT COUNT(*) FROM mail_suppressions"));
        Assert.DoesNotContain(await stage.Api.RaisedEvents(), e => e.Name is "EmailBounced" or "EmailFailed");
    }

    [Theory, Engines]
    public async Task What_is_about_a_login_goes_before_two_hundred_that_wait(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account();
        for (var n = 0; n < 200; n++)
        {
            await stage.Queue([$"to {n}@example.com"]);
            stage.Clock.Advance(TimeSpan.FromMilliseconds(1));
        }
        await stage.Api.Raise("ResetPassword", "email=owner@example.com");
        // Also when it was taken once, and the server was not there.
        stage.Server.Say("CONNECT", "421 4.3.2 closed for a moment");
        for (var n = 0; n < 3; n++) await Assert.ThrowsAsync<MailServerException>(() => stage.After(TimeSpan.FromMinutes(1)));
        stage.Server.Answer = ScriptedSmtp.Friendly;
        await stage.Worker.Drain();
        Assert.Equal(["owner@example.com", .. Enumerable.Range(0, 200).Select(n => $"{n}@example.com")], stage.Server.Reached);
    }

    [Theory, Engines]
    public async Task Where_a_rate_is_kept_to_it_waits_for_a_few_messages_at_most(string engine)
    {
        await using var server = new ScriptedSmtp();
        await using var api = await TestApi.Open(engine, o => o with { SmtpUrl = server.Url, MailFrom = MailStage.From, MailRate = 60 }, new FastClock());
        await api.AddClient();
        for (var n = 0; n < 12; n++) await api.Raise("SendEmail", "id=1", "customtype=general", $"customsubject={n}", "custommessage=M");
        server.Answer = async (command, usual) =>
        {
            if (command == "." && server.Taken.IsEmpty) await api.Raise("ResetPassword", "email=owner@example.com");
            return usual;
        };
        await new MailWorker(api.Api).Drain();
        Assert.Equal(13, server.Taken.Count);
        Assert.InRange(server.Taken.Select(t => !long.TryParse(t.Message.Subject, System.Globalization.CultureInfo.InvariantCulture, out _)).ToList().IndexOf(true), 1, 5);
    }
}
