using Retinue.Events;
using Retinue.Mail;
using Retinue.Mail.Bounces;
using Retinue.Mail.Routing;
using Retinue.Tests.Harness;
using Xunit;
using static Retinue.Tests.Mail.Bounces.BounceStage;

namespace Retinue.Tests.Mail.Bounces;

/// <summary>What becomes of a message that nobody has got.</summary>
public sealed class UndeliveredTests
{
    [Theory, Engines]
    public async Task It_goes_on_to_somebody_who_wants_the_category_and_fails_when_there_is_nobody_left(string engine)
    {
        await using var api = await Open(engine, "support", "support");
        await api.Raise("UpdateClient", "clientid=1", "email_preferences[support]=0");
        var mail = await Send(api.Api, 1, "support", opener: 2);
        Assert.Equal(["sent", "to c2@example.com sent opened_ticket 1"], await State(api.Api, 1));

        var (_, events) = await Bounced(api, mail, "c2@example.com");
        Assert.Equal(["EmailBounced", "EmailSuppressionAdd"], events.Select(e => e.Name));
        Assert.Equal(["waiting", "to c2@example.com bounced opened_ticket 1", "to c1@example.com waiting fallback 2"], await State(api.Api, 1));
        Assert.Equal("""[{"ContactId":0,"Reason":"preference_off"}]""", await Column(api, "passed_over"));
        Assert.Equal("0", await Column(api, "finished_at"));
        Assert.Equal($"{api.Api.Clock.GetUtcNow().ToUnixTimeMilliseconds()}", await Column(api, "due_at"));

        await Sent(api.Api, 1);
        (_, events) = await Bounced(api, mail, "c1@example.com");
        // The first of the two could have written it.
        Assert.Equal(["EmailBounced", "EmailFailed"], events.Select(e => e.Name));
        Assert.Equal("""{"userid":1,"emailid":1,"messagename":"Some Template","category":"support","error":"5.1.1 no such user"}""", events[1].Data.GetRawText());
        Assert.Equal(["failed", "to c2@example.com bounced opened_ticket 1", "to c1@example.com bounced fallback 2"], await State(api.Api, 1));
        Assert.Equal("5.1.1 no such user", await Column(api, "error"));
    }

    [Theory, Engines]
    public async Task Somebody_who_has_it_off_gets_it_by_a_rule_and_otherwise_never(string engine)
    {
        await using var api = await Open(engine, "general");
        var mail = await Send(api.Api, 1, "invoice");
        await Bounced(api, mail, "owner@example.com");
        Assert.Equal(["failed", "to owner@example.com bounced preference_on 1"], await State(api.Api, 1));

        await api.Raise("DeleteEmailSuppression", "email=owner@example.com");
        await api.Database.Execute("INSERT INTO mail_rules (category, group_id, version, preference, initially, billing_contact, delivery, closed, unsubscribe, fallback, sender_name, sender_email, created_at, updated_at) VALUES ('invoice', 0, 1, '', '', '', '', '', '', 'account', '', '', 0, 0)");
        mail = await Send(api.Api, 1, "invoice");
        await Bounced(api, mail, "owner@example.com");
        Assert.Equal(["waiting", "to owner@example.com bounced preference_on 1", "to c1@example.com waiting fallback 2"], await State(api.Api, 2));
    }

    [Theory, Engines]
    public async Task It_stays_where_it_is_while_somebody_has_it_or_waits_for_it(string engine)
    {
        await using var api = await Open(engine, "general", "general");
        var mail = await Send(api.Api, 1, "general");
        await Bounced(api, mail, "owner@example.com");
        await api.Database.Execute("UPDATE mail_recipients SET state = 'waiting' WHERE position = 2");
        await Bounced(api, mail, "c2@example.com");
        Assert.Equal(["sent", "to owner@example.com bounced preference_on 1", "cc c1@example.com waiting preference_on 1", "cc c2@example.com bounced preference_on 1"], await State(api.Api, 1));
    }

    /// <summary>Somebody is there who has not got it: what they wrote about is no business of another contact.</summary>
    [Theory, Engines]
    public async Task What_somebody_who_can_be_reached_did_not_get_goes_to_nobody_else(string engine)
    {
        await using var api = await Open(engine, "support", "support");
        await api.Raise("UpdateClient", "clientid=1", "email_preferences[support]=0");
        // A full mailbox, a spam verdict, and a server that gives no reason.
        foreach (var (status, words) in new[] { ("5.2.2", "mailbox full"), ("5.7.1", "550 5.7.1 spam, see 5.1.1"), ("5.7.1", "550 5.1.1 spam") })
        {
            var mail = await Send(api.Api, 1, "support", opener: 1);
            await Bounced(api, mail, "c1@example.com", status, words);
            Assert.Equal(["failed", "to c1@example.com bounced opened_ticket 1"], await State(api.Api, mail.Id));
        }
        // Three days of putting off, and a template that could not be filled in.
        foreach (var answer in new[] { "450 4.2.1 later", "" })
        {
            var mail = await Send(api.Api, 1, "support", opener: 1);
            await api.Database.Execute($"UPDATE mail_recipients SET state = 'failed', answer = '{answer}' WHERE mail_id = {mail.Id}");
            Assert.Equal(MailState.Failed, await api.Api.Store.Write(async db => await Undelivered.GoOn(db, _ => ValueTask.CompletedTask, (await MailRows.Lock(db, mail.Id))!, api.Api.Clock.GetUtcNow().ToUnixTimeMilliseconds())));
        }
        Assert.Empty(await List(api));
    }

    [Theory, Engines]
    public async Task It_goes_on_only_when_each_who_failed_can_be_reached_no_more(string engine)
    {
        await using var api = await Open(engine, "general", "support");
        await api.Database.Execute("INSERT INTO mail_rules (category, group_id, version, preference, initially, billing_contact, delivery, closed, unsubscribe, fallback, sender_name, sender_email, created_at, updated_at) VALUES ('general', 0, 1, '', '', '', '', '', '', 'account', '', '', 0, 0)");
        foreach (var (isListed, state) in new[] { (false, "failed"), (true, "waiting") })
        {
            var mail = await Send(api.Api, 1, "general");
            await Bounced(api, mail, "owner@example.com", "5.2.2");
            // It came back for something else, and the staff has put the address on the list meanwhile.
            if (isListed) await api.Raise("AddEmailSuppression", "email=owner@example.com");
            await Bounced(api, mail, "c1@example.com");
            Assert.Equal(state, (await State(api.Api, mail.Id))[0]);
        }
    }

    [Theory, Engines]
    public async Task A_report_after_a_week_is_noted_and_the_message_goes_to_nobody_else(string engine)
    {
        var clock = new FakeClock();
        await using var api = await Open(engine, clock, "support", "support");
        await api.Raise("UpdateClient", "clientid=1", "email_preferences[support]=0");
        var (old, late) = (await Send(api.Api, 1, "support", opener: 1), await Send(api.Api, 1, "support", opener: 1));
        clock.Advance(TimeSpan.FromDays(7));
        await Bounced(api, late, "c1@example.com");
        Assert.Equal("waiting", (await State(api.Api, late.Id))[0]);
        clock.Advance(TimeSpan.FromSeconds(1));
        var (_, events) = await Bounced(api, old, "c1@example.com");
        Assert.Equal(["EmailBounced", "EmailFailed"], events.Select(e => e.Name));
        Assert.Equal(["failed", "to c1@example.com bounced opened_ticket 1"], await State(api.Api, old.Id));
    }

    /// <summary>It is our own mail server that says so, whoever else is to get the message.</summary>
    [Theory, Engines]
    public async Task What_a_server_refuses_at_once_is_believed_of_several_too(string engine)
    {
        await using var api = await Open(engine, "general");
        var mail = await Send(api.Api, 1, "general");
        await api.Api.Store.Write(async db =>
        {
            var locked = (await MailRows.Lock(db, mail.Id))!;
            return await Bounce.Record(db, _ => ValueTask.CompletedTask, locked, (await MailRows.Recipients(db, mail.Id))[0], Bounce.Failed("5.1.1", "550 5.1.1 nobody"), MailRecipient.Failed, 5);
        });
        Assert.Equal([$"owner@example.com {SuppressionReason.Bounce} 1"], await List(api));
    }

    [Theory, Engines]
    public async Task A_message_about_a_login_goes_to_nobody_else_and_one_that_is_over_to_nobody(string engine)
    {
        await using var api = await Open(engine, "general");
        await api.Database.Execute("INSERT INTO mail_rules (category, group_id, version, preference, initially, billing_contact, delivery, closed, unsubscribe, fallback, sender_name, sender_email, created_at, updated_at) VALUES ('general', 0, 1, '', '', '', '', '', '', 'account', '', '', 0, 0)");
        await api.Raise("ResetPassword", "email=owner@example.com");
        var mail = (await api.Api.Store.Read(db => db.First($"SELECT {StoredMail.Columns} FROM mails WHERE id = 1", StoredMail.FromRow)))!;
        await Bounced(api, mail, "owner@example.com");
        Assert.Equal(["failed", "to owner@example.com bounced always_sent 1"], await State(api.Api, 1));
        Assert.Equal("{}", await Column(api, "secrets"));

        mail = await Send(api.Api, 1, "general", unblock: api);
        await api.Database.Execute("UPDATE mails SET expires_at = 1 WHERE id = 2");
        await Bounced(api, mail, "owner@example.com");
        await Bounced(api, mail, "c1@example.com");
        Assert.Equal("failed", (await State(api.Api, 2))[0]);
        Assert.Equal(3, (await State(api.Api, 2)).Length);
    }

    [Theory, Engines]
    public async Task What_a_server_refuses_at_once_is_noted_in_the_same_way(string engine)
    {
        await using var api = await Open(engine);
        var mail = await Send(api.Api, 1, "general");
        var raised = new List<string>();
        var state = await api.Api.Store.Write(async db =>
        {
            raised.Clear();
            var locked = (await MailRows.Lock(db, mail.Id))!;
            var to = Assert.Single(await MailRows.Recipients(db, mail.Id));
            Assert.True(await Bounce.Record(db, Raise, locked, to, Bounce.Failed("5.1.1", "550 5.1.1  no\r\n such user"), MailRecipient.Failed, 5));
            return await Undelivered.GoOn(db, Raise, locked, 5);
        });
        Assert.Equal(MailState.Failed, state);
        Assert.Equal(["EmailBounced", "EmailSuppressionAdd", "EmailFailed"], raised);
        Assert.Equal(["failed", "to owner@example.com failed preference_on 1"], await State(api.Api, 1));
        Assert.Equal([$"owner@example.com {SuppressionReason.Bounce} 1"], await List(api));

        ValueTask Raise(Event e)
        {
            raised.Add(e.Name);
            return ValueTask.CompletedTask;
        }
    }

    private static async Task<StoredMail> Send(LocalApi api, long clientId, string category, long opener = 0, TestApi? unblock = null)
    {
        if (unblock != null) await unblock.Raise("DeleteEmailSuppression", "email=owner@example.com");
        return await BounceStage.Send(api, clientId, category, opener);
    }

    private static Task<(ApiResult, List<RaisedEvent>)> Bounced(TestApi api, StoredMail mail, string email, string status = "5.1.1", string words = "no such user") =>
        api.Raise("RecordEmailBounce", $"message={Reports.Dsn(BounceTo(api.Api, mail), "", Reports.Failed(email, status, words))}");

    private static async Task<string> Column(TestApi api, string column) =>
        (await TestRows.Dump(api.Api.Store)).SelectMany(row => row.Split('\n')).Last(line => line.StartsWith($"mails.{column}=", StringComparison.Ordinal))[($"mails.{column}=".Length)..];

    /// <summary>A client, and a contact for each category that one receives: c1, c2, ...</summary>
    private static Task<TestApi> Open(string engine, params string[] categories) => Open(engine, new FakeClock(), categories);

    private static async Task<TestApi> Open(string engine, FakeClock clock, params string[] categories)
    {
        var api = await TestApi.Open(engine, clock: clock);
        await api.AddClient();
        for (var i = 0; i < categories.Length; i++) await api.Raise("AddContact", "clientid=1", $"email=c{i + 1}@example.com", $"email_preferences[{categories[i]}]=1");
        return api;
    }
}
