using Retinue.Mail;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Delivery;

/// <summary>The hooks around the sending of a message, as the worker asks them.</summary>
public sealed class HookedDeliveryTests
{
    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(2);

    [Theory, Engines]
    public async Task What_EmailPreSend_sets_is_in_the_message_that_goes_out_and_in_what_is_kept(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account();
        stage.Answer("EmailPreSend", _ => new() { ["client_first_name"] = "Hooked", ["offer"] = "<Ten> percent" });
        var id = await stage.Send("general", "customvars[offer]=nothing");
        await stage.Worker.Drain();
        var message = Assert.Single(stage.Server.Taken).Message;
        Assert.Equal("Hello Hooked", message.Subject);
        Assert.Contains("&lt;Ten&gt; percent", message.HtmlBody, StringComparison.Ordinal);
        Assert.Contains("<Ten> percent", message.TextBody, StringComparison.Ordinal);
        var mail = await stage.Mail(id);
        Assert.Equal("Hello Hooked", mail.Subject);
        Assert.Contains("&lt;Ten&gt; percent", mail.Html, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task What_EmailPreSend_stops_is_void_with_its_reason_and_its_secrets_are_gone(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        stage.Answer("EmailPreSend", _ => new() { ["abortsend"] = true });
        var id = await stage.Queue("jane@example.com");
        Assert.Empty(await stage.Drain());
        Assert.Empty(stage.Server.Commands);
        Assert.Equal("void: void", await stage.State(id));
        var mail = await stage.Mail(id);
        Assert.Equal(("A hook stopped it", "{}", MailQueue.Never, ""), (mail.Error, mail.Secrets, mail.DueAt, mail.Html));
        Assert.Equal(stage.Clock.GetUtcNow().ToUnixTimeMilliseconds(), mail.FinishedAt);
        await stage.After(TimeSpan.FromDays(4));
        Assert.Empty(stage.Server.Taken);
    }

    [Theory, Engines]
    public async Task Whoever_a_hook_takes_off_gets_nothing_now_or_later_and_the_others_get_it(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account("Ines", "Sam");
        var isAsked = true;
        stage.Answer("PreEmailSendReduceRecipients", _ => isAsked ? new() { ["cc"] = new[] { "sam@example.com" } } : null);
        stage.Server.Say("RCPT TO:<sam@", "450 4.2.0 greylisted");
        var id = await stage.Send("general");
        await stage.Worker.Drain();
        Assert.Equal("waiting: sent, void, waiting", await stage.State(id));
        Assert.Equal(["250 2.0.0 queued", "A hook took them off", "450 4.2.0 greylisted"], await stage.Answers(id));
        // Nothing brings back whoever was taken off, not even that the hook says otherwise the next time.
        isAsked = false;
        stage.Server.Answer = ScriptedSmtp.Friendly;
        await stage.After(Retry);
        Assert.Equal(["owner@example.com", "sam@example.com"], stage.Server.Reached);
        Assert.Equal("sent: sent, void, sent", await stage.State(id));
        Assert.All(stage.Server.Taken, t => Assert.Equal("\"Sam\" <sam@example.com>", t.Message.Cc.ToString()));
    }

    [Theory, Engines]
    public async Task The_first_whom_a_message_can_still_reach_cannot_be_taken_off(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account("Ines", "Sam");
        await stage.Api.Raise("UpdateClient", "clientid=1", "email_preferences[support]=0");
        List<object?> asked = [];
        stage.Answer("PreEmailSendReduceRecipients", hook =>
        {
            asked.Add(((IReadOnlyDictionary<string, object?>)((IReadOnlyDictionary<string, object?>)hook.Variables["recipients"]!)["cc"]!).Count);
            return new() { ["cc"] = Array.Empty<string>() };
        });
        stage.Server.Say("RCPT TO:<sam@", "550 5.1.1 no such user");
        var id = await stage.Send("support", "contactid=2");
        await stage.Worker.Drain();
        Assert.Equal("sent: failed, sent", await stage.State(id));
        Assert.Equal(["ines@example.com"], stage.Server.Reached);
        Assert.Equal([0, 0], asked);
    }

    [Theory, Engines]
    public async Task What_EmailPreLog_says_is_kept_and_what_goes_out_is_as_it_was(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account("Ines");
        var seen = "";
        stage.Answer("EmailPreLog", hook =>
        {
            seen = $"{hook.Text("to")}; {hook.Text("cc")}; {hook.Text("subject")}";
            return seen.Contains("Olivia", StringComparison.Ordinal) ? new() { ["message"] = "<p>****</p>", ["subject"] = "Kept" } : new() { ["abortLogging"] = true };
        });
        var changed = await stage.Send("general", "customvars[offer]=4111 1111");
        var nothing = await stage.Send("general", "customsubject=No names", "customvars[offer]=4222 2222");
        await stage.Worker.Drain();
        Assert.Equal("owner@example.com; ines@example.com; No names", seen);
        Assert.Equal(["Hello Olivia", "No names"], stage.Server.Taken.Select(t => t.Message.Subject));
        Assert.Contains("4111 1111", stage.Server.Taken.First().Message.HtmlBody, StringComparison.Ordinal);
        Assert.Equal(("sent: sent, sent", "sent: sent, sent"), (await stage.State(changed), await stage.State(nothing)));
        var (first, second) = (await stage.Api.Call("GetEmail", $"emailid={changed}"), await stage.Api.Call("GetEmail", $"emailid={nothing}"));
        Assert.Equal(("Kept", "<p>****</p>"), (first["subject"], first["content"]));
        Assert.Equal(("", ""), (second["subject"], second["content"]));
    }

    [Theory, Engines]
    public async Task While_a_hook_fails_nothing_goes_out_and_when_it_is_mended_the_message_does(string engine)
    {
        foreach (var point in new[] { "EmailPreSend", "PreEmailSendReduceRecipients", "EmailPreLog" }) await FailsFor(engine, point);
    }

    [Theory, Engines]
    public async Task A_message_is_given_up_after_three_days_of_a_failing_hook_and_goes_on_to_nobody_else(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account("Ines", "Sam");
        await stage.Api.Raise("UpdateClient", "clientid=1", "email_preferences[support]=0");
        stage.Answer("EmailPreSend", _ => throw new InvalidOperationException());
        var id = await stage.Send("support", "contactid=2");
        for (var hours = 0; hours < 100; hours++) await stage.After(TimeSpan.FromHours(1));
        Assert.Equal("failed: failed", await stage.State(id));
        var mail = await stage.Mail(id);
        Assert.StartsWith("A hook could not be asked", mail.Error, StringComparison.Ordinal);
        var failed = Assert.Single(await stage.Api.RaisedEvents(), e => e.Name == "EmailFailed");
        Assert.Equal(mail.Error, failed.Data.GetProperty("error").GetString());
        Assert.Empty(stage.Server.Commands);
    }

    private static async Task FailsFor(string engine, string point)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account("Ines");
        var isBroken = true;
        stage.Answer(point, _ => isBroken ? throw new InvalidOperationException("hush") : null);
        var id = await stage.Send("general");
        Assert.Empty(await stage.Drain());
        Assert.Empty(stage.Server.Commands);
        Assert.Equal(("waiting: waiting, waiting", 1L), (await stage.State(id), (await stage.Mail(id)).Attempts));
        Assert.StartsWith("A hook could not be asked", (await stage.Mail(id)).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", (await stage.Mail(id)).Error, StringComparison.Ordinal);
        isBroken = false;
        await stage.After(Retry);
        Assert.Equal(["owner@example.com", "ines@example.com"], stage.Server.Reached);
        Assert.Equal(("sent: sent, sent", ""), (await stage.State(id), (await stage.Mail(id)).Error));
    }
}
