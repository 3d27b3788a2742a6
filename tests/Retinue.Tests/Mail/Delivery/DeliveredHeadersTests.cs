using MimeKit;
using Retinue.Mail.Bounces;
using Retinue.Tests.Harness;
using Retinue.Tests.Mail.Bounces;
using Xunit;

namespace Retinue.Tests.Mail.Delivery;

/// <summary>What stands on a message when the worker hands it over, and that the ways back from it lead somewhere.</summary>
public sealed class DeliveredHeadersTests
{
    private const string OneClick = "List-Unsubscribe=One-Click";

    [Theory, Engines]
    public async Task A_report_to_the_envelope_sender_finds_its_message(string engine)
    {
        await using var stage = await MailStage.Open(engine, o => o with { MailBounceAddress = "bounces@back.example.com" });
        await stage.Account("Ines");
        await stage.Send("general");
        var second = await stage.Send("general");
        await stage.Worker.Drain();
        var uid = (await stage.Mail(second)).Uid;
        var sender = stage.Server.Taken.Last().Sender;
        Assert.Matches($"^bounces\\+{uid}\\.[0-9a-f]{{16}}@back\\.example\\.com$", sender);
        Assert.Equal(2, stage.Server.Taken.Select(t => t.Sender).Distinct().Count());
        Assert.All(stage.Server.Taken, t => Assert.Equal(MailStage.From, t.Message.From.ToString().Replace("\"", "", StringComparison.Ordinal)));

        // Nothing of the message is in the report, and servers change the case.
        var (result, events) = await stage.Api.Raise("RecordEmailBounce", $"message={Reports.Dsn(sender.ToUpperInvariant(), "", Reports.Failed("ines@example.com", "5.1.1"))}");
        Assert.Equal(second, result["emailid"]);
        Assert.Equal(["ines@example.com hard 5.1.1 new"], BounceStage.Reported(result));
        Assert.Equal(["EmailBounced"], events.Select(e => e.Name));
        Assert.Equal(("sent: sent, sent", "sent: sent, bounced"), (await stage.State(second - 1), await stage.State(second)));
        // Somebody else who got the message could have written that; of two messages it is believed.
        (_, events) = await stage.Api.Raise("RecordEmailBounce", $"message={Reports.Dsn(stage.Server.Taken.First().Sender, "", Reports.Failed("ines@example.com", "5.1.1"))}");
        Assert.Equal(["EmailBounced", "EmailSuppressionAdd"], events.Select(e => e.Name));
        Assert.Null(BounceAddress.Read(stage.Api.Api.Vault, sender.Replace($"{uid}.", $"{uid}.0", StringComparison.Ordinal)));
    }

    [Theory, Engines]
    public async Task The_message_id_finds_a_message_where_it_has_no_bounce_address(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account();
        var id = await stage.Send("general");
        await stage.Worker.Drain();
        var taken = Assert.Single(stage.Server.Taken);
        Assert.Equal("mail@example.com", taken.Sender);
        var (result, events) = await stage.Api.Raise("RecordEmailBounce", $"message={Reports.Dsn(taken.Sender, taken.Message.MessageId!, Reports.Failed("owner@example.com", "5.2.2"))}");
        Assert.Equal((id, "failed: bounced"), (result["emailid"], await stage.State(id)));
        Assert.Equal(["EmailBounced", "EmailFailed"], events.Select(e => e.Name));
    }

    [Theory, Engines]
    public async Task One_who_may_leave_the_category_has_a_link_that_does_it(string engine)
    {
        await using var stage = await MailStage.Open(engine, o => o with { SystemUrl = "https://crm.example.com" });
        await stage.Account("Ines");
        await stage.Api.Raise("UpdateEmailRule", "category=general", "delivery=separate");
        await stage.Send("general");
        await stage.Send("invoice");
        await stage.Worker.Drain();
        var general = stage.Server.Taken.Where(t => t.Message.Headers.Contains(HeaderId.ListUnsubscribe)).ToList();
        Assert.Equal([["owner@example.com"], ["ines@example.com"]], general.Select(t => t.Recipients));
        Assert.All(general, t => Assert.Equal(OneClick, t.Message.Headers[HeaderId.ListUnsubscribePost]));
        Assert.Equal(3, stage.Server.Taken.Count);

        var link = general[1].Message.Headers[HeaderId.ListUnsubscribe]!;
        Assert.StartsWith("<https://crm.example.com/unsubscribe/", link, StringComparison.Ordinal);
        var (result, events) = await stage.Api.Raise("UnsubscribeEmail", $"token={link[(link.LastIndexOf('/') + 1)..^1]}");
        Assert.Equal(("ines@example.com", "general", true), (result["email"], result["category"], result["changed"]));
        Assert.Equal(("ContactEdit", "false"), (Assert.Single(events).Name, events[0]["generalemails"]));
        await stage.Send("general");
        await stage.Worker.Drain();
        Assert.Equal(["owner@example.com"], stage.Server.Reached.Skip(4));
    }

    [Theory, Engines]
    public async Task Where_several_get_it_together_there_is_no_link_and_with_one_left_there_is(string engine)
    {
        await using var stage = await MailStage.Open(engine, o => o with { SystemUrl = "https://crm.example.com" });
        await stage.Account("Ines");
        await stage.Send("general");
        await stage.Worker.Drain();
        Assert.Null(stage.Server.Taken.Single().Message.Headers[HeaderId.ListUnsubscribe]);
        stage.Answer("PreEmailSendReduceRecipients", _ => new() { ["cc"] = Array.Empty<string>() });
        await stage.Send("general");
        await stage.Worker.Drain();
        Assert.Equal(OneClick, stage.Server.Taken.Last().Message.Headers[HeaderId.ListUnsubscribePost]);
        await stage.Api.Raise("ResetPassword", "email=owner@example.com");
        await stage.Worker.Drain();
        Assert.Null(stage.Server.Taken.Last().Message.Headers[HeaderId.ListUnsubscribe]);
    }

    [Theory, Engines]
    public async Task The_sender_is_the_templates_or_the_rules_or_the_installations(string engine)
    {
        await using var stage = await MailStage.Open(engine);
        await stage.Account();
        await stage.Api.Raise("UpdateClient", "clientid=1", "groupid=0");
        await stage.Api.Raise("AddEmailTemplate", "messagename=Own", "type=invoice", "subject=S", "message=M", "fromname=Own Desk", "fromemail=own@example.org");
        await stage.Api.Raise("AddEmailTemplate", "messagename=Half", "type=invoice", "subject=S", "message=M", "fromname=Half Desk");
        string[] plain = ["customtype=invoice", "customsubject=S", "custommessage=M"];
        Assert.Equal("Example <mail@example.com>", await SenderOf(plain));
        await stage.Api.Raise("UpdateEmailRule", "category=invoice", "sender_name=Billing, Ltd.", "sender_email=billing@example.net");
        Assert.Equal("Billing, Ltd. <billing@example.net>", await SenderOf(plain));
        Assert.Equal("Own Desk <own@example.org>", await SenderOf("messagename=Own"));
        Assert.Equal("Half Desk <billing@example.net>", await SenderOf("messagename=Half"));
        Assert.Equal("Example <mail@example.com>", await SenderOf("customtype=support", "customsubject=S", "custommessage=M"));

        await stage.Api.Raise("AddClientGroup", "groupname=VIP");
        await stage.Api.Raise("UpdateEmailRule", "category=invoice", "groupid=1", "sender_name=Concierge");
        await stage.Api.Raise("UpdateClient", "clientid=1", "groupid=1");
        Assert.Equal("Concierge <billing@example.net>", await SenderOf(plain));

        async Task<string> SenderOf(params string[] message)
        {
            await stage.Api.Raise("SendEmail", ["clientid=1", "id=1", .. message]);
            await stage.Worker.Drain();
            var taken = stage.Server.Taken.Last();
            var from = Assert.IsType<MailboxAddress>(Assert.Single(taken.Message.From));
            // Without a bounce address what cannot be delivered comes back to the sender.
            Assert.Equal((from.Address, from.Domain), (taken.Sender, taken.Message.MessageId!.Split('@')[1]));
            return $"{from.Name} <{from.Address}>";
        }
    }
}
