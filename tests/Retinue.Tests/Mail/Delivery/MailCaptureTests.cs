using Retinue.Mail.Delivery;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Delivery;

/// <summary>Without a mail server nothing is lost: messages are captured, and go out later when somebody says so.</summary>
public sealed class MailCaptureTests
{
    [Theory, Engines]
    public async Task Without_a_mail_server_a_message_is_kept_with_its_secrets_and_can_be_sent_later(string engine)
    {
        await using var stage = await MailStage.Open(engine, o => o with { SmtpUrl = "" });
        var id = await stage.Queue("a@example.com");
        await stage.Worker.Drain();
        Assert.Equal("captured: waiting", await stage.State(id));
        var mail = await stage.Mail(id);
        Assert.Contains("secret-of-the-link", mail.Secrets, StringComparison.Ordinal);
        Assert.NotEqual("", mail.Html);
        Assert.DoesNotContain("secret-of-the-link", mail.Html, StringComparison.Ordinal);
        var shown = (await MailOutbox.Find(stage.Api.Api, stage.Api.Api.Options, id))!;
        Assert.Contains("secret-of-the-link", shown.Text!.Html, StringComparison.Ordinal);

        await using var later = await LocalApi.OpenAsync(stage.Api.Api.Options with { SmtpUrl = stage.Server.Url }, clock: stage.Clock);
        await new MailWorker(later).Drain();
        Assert.Empty(stage.Server.Taken);
        Assert.Equal(1, await Again(stage, id));
        await new MailWorker(later).Drain();
        Assert.Contains("secret-of-the-link", Assert.Single(stage.Server.Taken).Message.HtmlBody, StringComparison.Ordinal);
        Assert.Equal(("sent: sent", "{}"), (await stage.State(id), (await stage.Mail(id)).Secrets));
    }

    [Theory, Engines]
    public async Task What_failed_can_be_sent_again_to_those_who_have_not_got_it_unless_its_link_is_gone(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        stage.Server.Say("RCPT", "550 5.7.1 not from you");
        var failed = await stage.Queue("to a@example.com", "cc b@example.com");
        var link = await stage.Queue("c@example.com", expiresAt: stage.Clock.GetUtcNow().AddDays(1).ToUnixTimeMilliseconds());
        await stage.Worker.Drain();
        Assert.Equal(("failed: failed, failed", "failed: failed"), (await stage.State(failed), await stage.State(link)));
        var counts = await stage.Api.Api.Store.Read(db => MailOutbox.Count(db, 0));
        Assert.Equal(new MailCounts(0, 0, 2, 0, ""), counts);
        stage.Server.Answer = ScriptedSmtp.Friendly;
        Assert.Equal(0, await Again(stage, link));
        Assert.Equal(1, await Again(stage, failed));
        Assert.Equal(0, await Again(stage, failed));
        await stage.Worker.Drain();
        Assert.Equal(["a@example.com", "b@example.com"], stage.Server.Reached);
        Assert.Equal(("sent: sent, sent", "failed: failed"), (await stage.State(failed), await stage.State(link)));
        Assert.Equal(0, await Again(stage, failed));
    }

    private static Task<long> Again(MailStage stage, long id) =>
        stage.Api.Api.Store.Write(db => MailOutbox.SendAgain(db, $"id = {id}", stage.Clock.GetUtcNow().ToUnixTimeMilliseconds()));
}
