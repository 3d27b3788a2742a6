using Retinue.Mail;
using Retinue.Mail.Bounces;
using Retinue.Tests.Harness;
using Xunit;
using static Retinue.Tests.Mail.Bounces.BounceStage;

namespace Retinue.Tests.Mail.Bounces;

/// <summary>What a report about mail that came back changes.</summary>
public sealed class RecordEmailBounceTests
{
    private const string Owner = "owner@example.com", Jane = "jane@example.com";
    private const string NoReport = "The message is neither a report of mail that could not be delivered nor a complaint";
    private const string UnknownMail = "The report is about no message that was sent from here";

    [Theory, Engines]
    public async Task A_hard_bounce_is_noted_once_and_blocks_the_address(string engine)
    {
        await using var api = await Open(engine, "general");
        var mail = await Send(api.Api, 1, "invoice");
        var report = Reports.Dsn(BounceTo(api.Api, mail), "", Reports.Failed(Owner, "5.1.1", "550 5.1.1 <owner@example.com>:\r\n    Recipient address rejected"), "Final-Recipient: rfc822; jane@example.com\nAction: delivered\nStatus: 2.0.0");
        var (result, events) = await api.Raise("RecordEmailBounce", $"message={report}");
        Assert.Equal(1L, result["emailid"]);
        Assert.Equal(["owner@example.com hard 5.1.1 new"], Reported(result));
        Assert.Equal(["failed", "to owner@example.com bounced preference_on 1"], await State(api.Api, 1));
        Assert.Equal(
        [
            """EmailBounced 1 {"userid":1,"emailid":1,"email":"owner@example.com","type":"hard","status":"5.1.1","answer":"550 5.1.1 <owner@example.com>: Recipient address rejected"}""",
            """EmailSuppressionAdd 1 {"userid":1,"email":"owner@example.com","reason":"bounce","details":"550 5.1.1 <owner@example.com>: Recipient address rejected","emailid":1}""",
        ], events.Take(2).Select(Shown));
        Assert.Equal(["EmailFailed"], events.Skip(2).Select(e => e.Name));
        Assert.Equal(["owner@example.com bounce 1"], await List(api));

        (result, events) = await api.Raise("RecordEmailBounce", $"message={Convert.ToBase64String(Reports.Bytes(report))}");
        Assert.Equal(["owner@example.com hard 5.1.1 known"], Reported(result));
        Assert.Empty(events);
        Assert.Equal("Email Bounced - Client ID: 1 - Email ID: 1", (await api.Call("GetActivityLog", "limitnum=50")).Rows("activity").Select(r => (string)r["description"]!).First(d => d.StartsWith("Email Bounced", StringComparison.Ordinal)));
    }

    [Theory, Engines]
    public async Task What_says_nothing_of_the_address_blocks_nobody(string engine)
    {
        await using var api = await Open(engine, "general");
        foreach (var status in new[] { "4.4.1", "5.2.2", "5.3.4", "5.7.1" })
        {
            var mail = await Send(api.Api, 1, "general");
            var (result, events) = await api.Raise("RecordEmailBounce", $"message={Reports.Dsn(BounceTo(api.Api, mail), "", Reports.Failed(Owner, status))}");
            Assert.Equal([$"owner@example.com soft {status} new"], Reported(result));
            Assert.Equal(["EmailBounced"], events.Select(e => e.Name));
            Assert.Equal("to owner@example.com bounced preference_on 1", (await State(api.Api, mail.Id))[1]);
        }
        Assert.Empty(await List(api));
    }

    [Theory, Engines]
    public async Task A_server_that_still_tries_is_noted_and_may_fail_in_the_end(string engine)
    {
        await using var api = await Open(engine, "general");
        var mail = await Send(api.Api, 1, "general");
        var delayed = Reports.Dsn(BounceTo(api.Api, mail), "", Reports.Failed(Owner, "4.4.1", "connect to mx: timed out", action: "delayed"));
        Assert.Equal(["owner@example.com delayed 4.4.1 new"], Reported((await api.Raise("RecordEmailBounce", $"message={delayed}")).Result));
        Assert.Equal("to owner@example.com sent preference_on 1", (await State(api.Api, 1))[1]);
        Assert.Empty((await api.Raise("RecordEmailBounce", $"message={delayed}")).Events);

        await api.Raise("RecordEmailBounce", $"message={Reports.Dsn(BounceTo(api.Api, mail), "", Reports.Failed(Owner, "5.1.1"))}");
        // A report that was on its way for longer changes nothing any more.
        Assert.Equal(["owner@example.com delayed 4.4.1 known"], Reported((await api.Raise("RecordEmailBounce", $"message={delayed}")).Result));
        Assert.Equal("to owner@example.com bounced preference_on 1", (await State(api.Api, 1))[1]);
    }

    [Theory, Engines]
    public async Task The_message_is_found_by_its_address_or_by_its_id_and_by_nothing_invented(string engine)
    {
        await using var api = await Open(engine, "general");
        var mail = await Send(api.Api, 1, "general");
        var good = BounceTo(api.Api, mail);
        var forged = good.Replace(mail.Uid + ".", mail.Uid + ".0", StringComparison.Ordinal).Remove(good.IndexOf('@'), 1);
        var fields = Reports.Failed(Owner, "5.1.1");
        foreach (var to in new[] { Address, forged, $"bounces+{mail.Uid}@example.com", BounceAddress.For(api.Api.Vault, Address, new string('a', 32)) })
            await api.Refuse(UnknownMail, "RecordEmailBounce", $"message={Reports.Dsn(to, "", fields)}");
        await api.Refuse(UnknownMail, "RecordEmailBounce", $"message={Reports.Dsn(Address, $"{new string('a', 32)}.1@example.com", fields)}");

        Assert.Equal([$"{Owner} soft 5.7.1 new"], Reported((await api.Raise("RecordEmailBounce", $"message={Reports.Dsn(Address, $"{mail.Uid}.1@example.com", Reports.Failed(Owner, "5.7.1"))}")).Result));
        Assert.Equal([$"{Owner} soft 5.7.1 known"], Reported((await api.Raise("RecordEmailBounce", $"message={Reports.Dsn(good.ToUpperInvariant(), "", Reports.Failed(Owner, "5.7.1"))}")).Result));
        // By the envelope, as a pipe hands it over, with the line of a mailbox in front.
        Assert.Equal([$"{Jane} soft 5.7.1 new"], Reported((await api.Raise("RecordEmailBounce", $"message=From MAILER-DAEMON Tue Feb  3 04:05:06 2026\r\n{Reports.Dsn(Address, "", Reports.Failed(Jane, "5.7.1"))}", $"recipient={good}")).Result));
    }

    [Theory, Engines]
    public async Task Where_an_address_forwards_the_only_recipient_is_meant_and_otherwise_nobody(string engine)
    {
        await using var api = await Open(engine, "general");
        var mail = await Send(api.Api, 1, "general");
        var report = Reports.Dsn(BounceTo(api.Api, mail), "", Reports.Failed("elsewhere@example.org", "5.1.1"));
        await api.Refuse("The report is about nobody to whom the message was sent", "RecordEmailBounce", $"message={report}");
        var named = Reports.Dsn(BounceTo(api.Api, mail), "", "Original-Recipient: rfc822;JANE@Example.com\n" + Reports.Failed("elsewhere@example.org", "5.1.1"));
        Assert.Equal([$"{Jane} hard 5.1.1 new"], Reported((await api.Raise("RecordEmailBounce", $"message={named}")).Result));

        var alone = await Send(api.Api, 1, "invoice");
        Assert.Equal([$"{Owner} hard 5.1.1 new"], Reported((await api.Raise("RecordEmailBounce", $"message={Reports.Dsn(BounceTo(api.Api, alone), "", Reports.Failed("elsewhere@example.org", "5.1.1"))}")).Result));
    }

    [Theory, Engines]
    public async Task A_complaint_blocks_the_address_and_a_bounce_after_it_weighs_more(string engine)
    {
        await using var api = await Open(engine, "general");
        var mail = await Send(api.Api, 1, "general");
        var report = Reports.Complaint("fbl@example.com", $"{mail.Uid}.1@example.com", $"Feedback-Type: abuse\nOriginal-Rcpt-To: {Jane}");
        var (result, events) = await api.Raise("RecordEmailBounce", $"message={report}");
        Assert.Equal([$"{Jane} complaint  new"], Reported(result));
        // Anybody who got the message may say so; of two messages it is believed.
        Assert.Equal(["EmailBounced"], events.Select(e => e.Name));
        Assert.Empty(await List(api));
        Assert.Equal("\"Complaint: abuse (Provider-FBL/1.0)\"", events[0]["answer"]);
        Assert.Equal("cc jane@example.com sent preference_on 1", (await State(api.Api, 1))[2]);
        Assert.Empty((await api.Raise("RecordEmailBounce", $"message={report}")).Events);
        var second = await Send(api.Api, 1, "general");
        await api.Raise("RecordEmailBounce", $"message={report.Replace(mail.Uid, second.Uid, StringComparison.Ordinal)}");
        Assert.Equal([$"{Jane} complaint 2"], await List(api));
        foreach (var type in new[] { "not-spam", "auth-failure" })
            await api.Refuse(NoReport, "RecordEmailBounce", $"message={report.Replace("abuse\r\n", type + "\r\n", StringComparison.Ordinal)}");

        await api.Raise("RecordEmailBounce", $"message={Reports.Dsn(BounceTo(api.Api, mail), "", Reports.Failed(Jane, "5.1.1"))}");
        Assert.Equal([$"{Jane} bounce 1"], await List(api));
    }

    [Theory, Engines]
    public async Task A_complaint_that_hides_who_complains_is_of_the_only_recipient_and_of_several_nobodys(string engine)
    {
        await using var api = await Open(engine, "general");
        Task<ApiResult> Complain(StoredMail mail, string head) => api.Call("RecordEmailBounce",
            $"message={Reports.Complaint("fbl@example.com", $"{mail.Uid}.1@example.com", "Feedback-Type: abuse\nOriginal-Rcpt-To: redacted").Replace("Subject: News", head, StringComparison.Ordinal)}");
        Assert.Equal("The report is about nobody to whom the message was sent", (await Complain(await Send(api.Api, 1, "general"), $"To: {Owner}\r\nCc: {Jane}"))["message"]);
        Assert.Empty(await List(api));
        Assert.Equal([$"{Owner} complaint  new"], Reported(await Complain(await Send(api.Api, 1, "invoice"), $"To: {Owner}")));
        Assert.Equal([$"{Owner} complaint 2"], await List(api));
    }

    [Theory, Engines]
    public async Task Where_there_is_a_bounce_address_it_alone_is_believed(string engine)
    {
        await using var api = await TestApi.Open(engine, options => options with { MailBounceAddress = Address }, new FakeClock());
        await api.AddClient();
        var mail = await Send(api.Api, 1, "general");
        await api.Refuse(UnknownMail, "RecordEmailBounce", $"message={Reports.Dsn(Address, $"{mail.Uid}.1@example.com", Reports.Failed(Owner, "5.1.1"))}");
        Assert.Equal(["sent", "to owner@example.com sent preference_on 1"], await State(api.Api, 1));
        Assert.Equal([$"{Owner} hard 5.1.1 new"], Reported((await api.Raise("RecordEmailBounce", $"message={Reports.Dsn(BounceTo(api.Api, mail), "", Reports.Failed(Owner, "5.1.1"))}")).Result));
    }

    /// <summary>Jane got a copy, so she knows the bounce address and can write that there is no owner.</summary>
    [Theory, Engines]
    public async Task One_message_to_several_cuts_nobody_off_and_two_do(string engine)
    {
        await using var api = await Open(engine, "general");
        async Task<IEnumerable<string>> Report(string status)
        {
            var mail = await Send(api.Api, 1, "general");
            return (await api.Raise("RecordEmailBounce", $"message={Reports.Dsn(BounceTo(api.Api, mail), "", Reports.Failed(Owner, status))}")).Events.Select(e => e.Name);
        }
        // Not even where each gets a copy of their own: all copies come back to one address.
        await api.Raise("UpdateEmailRule", "category=general", "delivery=separate");
        Assert.Equal(["EmailBounced"], await Report("5.7.1"));
        Assert.Equal(["EmailBounced"], await Report("5.1.1"));
        Assert.Equal(["sent", "to owner@example.com bounced preference_on 1", "to jane@example.com sent preference_on 2"], await State(api.Api, 2));
        Assert.Empty(await List(api));
        Assert.Equal(["EmailBounced", "EmailSuppressionAdd"], await Report("5.1.1"));
        Assert.Equal([$"{Owner} bounce 3"], await List(api));
    }

    [Theory, Engines]
    public async Task A_report_that_names_more_than_any_report_does_is_looked_at_only_so_far(string engine)
    {
        await using var api = await Open(engine, "general");
        var mail = await Send(api.Api, 1, "general");
        string Invented(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"References: <{i:x32}.1@example.com>\r\n"));
        var report = $"References: <{mail.Uid}.1@example.com>\r\n{Reports.Dsn(Address, "", Reports.Failed(Owner, "5.7.1"))}";
        await api.Refuse(UnknownMail, "RecordEmailBounce", $"message={Invented(10)}{report}");
        Assert.Equal([$"{Owner} soft 5.7.1 new"], Reported((await api.Raise("RecordEmailBounce", $"message={Invented(9)}{report}")).Result));

        string Crowd(int count) => Reports.Dsn(BounceTo(api.Api, mail), "", [.. Enumerable.Range(0, count).Select(i => Reports.Failed($"{i}@example.org", "5.7.1")), Reports.Failed(Jane, "5.7.1")]);
        await api.Refuse("The report is about nobody to whom the message was sent", "RecordEmailBounce", $"message={Crowd(200)}");
        Assert.Equal([$"{Jane} soft 5.7.1 new"], Reported((await api.Raise("RecordEmailBounce", $"message={Crowd(199)}")).Result));
    }

    [Theory, Engines]
    public async Task One_recipient_is_noted_once_however_often_a_report_names_them(string engine)
    {
        await using var api = await Open(engine, "general");
        var mail = await Send(api.Api, 1, "general");
        var (result, events) = await api.Raise("RecordEmailBounce", $"message={Reports.Dsn(BounceTo(api.Api, mail), "", Reports.Failed(Owner, "5.7.1", "one"), Reports.Failed(Owner, "5.7.1", "two"))}");
        Assert.Single(Reported(result));
        Assert.Single(events);
    }

    [Theory, Engines]
    public async Task Whatever_is_no_report_is_refused_and_changes_nothing(string engine)
    {
        await using var api = await Open(engine, "general");
        var mail = await Send(api.Api, 1, "general");
        var report = Reports.Dsn(BounceTo(api.Api, mail), "", Reports.Failed(Owner, "5.1.1"));
        await api.Refuse("The parameter message is required", "RecordEmailBounce", "message=");
        foreach (var message in new[]
        {
            "nonsense", "Subject: I am on holiday\r\n\r\nUntil Monday.", "AAAA", "\u0001\u0002:\ufffd", report.Replace("Action: failed", "Action: delivered", StringComparison.Ordinal),
            report.Replace("Action: failed", "", StringComparison.Ordinal), report.Replace("Final-Recipient", "X-Recipient", StringComparison.Ordinal),
            // A report that somebody forwards is about the mail of others.
            $"To: {BounceTo(api.Api, mail)}\r\nContent-Type: message/rfc822\r\n\r\n{report}",
            $"Content-Type: multipart/mixed; boundary=x\r\n\r\n{string.Concat(Enumerable.Repeat("--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n", 3000))}",
        })
        {
            var refused = await api.Call("RecordEmailBounce", $"message={message}");
            Assert.Contains((string)refused["message"]!, (string[])[NoReport, "The parameter message is not an e-mail message"]);
        }
        Assert.Equal(["sent", "to owner@example.com sent preference_on 1", "cc jane@example.com sent preference_on 1"], await State(api.Api, 1));
    }

    [Theory, Engines]
    public async Task Reports_about_one_address_that_come_at_the_same_instant_are_all_noted(string engine)
    {
        await using var api = await Open(engine, "general");
        await using var second = await LocalApi.OpenAsync(api.Database.Options);
        var mails = new List<string>();
        for (var i = 0; i < 8; i++) mails.Add(Reports.Dsn(BounceTo(api.Api, await Send(api.Api, 1, "invoice")), "", Reports.Failed(Owner, "5.1.1")));
        var results = await Task.WhenAll(mails.Select((report, i) => Task.Run(() =>
            (i % 2 == 0 ? api.Api : second).CallAsync("RecordEmailBounce", new Dictionary<string, object?> { ["message"] = report }).AsTask())));
        Assert.All(results, r => Assert.True(r.IsSuccess, r.Error?.Message));
        Assert.Single(await List(api));
        Assert.Equal(8, (await api.RaisedEvents()).Count(e => e.Name == "EmailBounced"));
        Assert.Single(await api.RaisedEvents(), e => e.Name == "EmailSuppressionAdd");
    }

    [Theory, Engines]
    public async Task An_erasure_takes_the_addresses_of_the_person_off_the_list_and_no_others(string engine)
    {
        await using var api = await Open(engine, "general");
        await api.AddClient("other@example.com");
        for (var i = 0; i < 2; i++)
            await api.Raise("RecordEmailBounce", $"message={Reports.Dsn(BounceTo(api.Api, await Send(api.Api, 1, "general")), "", Reports.Failed(Owner, "5.1.1"), Reports.Failed(Jane, "5.1.1"))}");
        await api.Raise("AddEmailSuppression", "email=other@example.com");
        // The address that came back is not that of the contact any more.
        await api.Raise("UpdateContact", "contactid=1", "email=janet@example.com");
        await api.Raise("EraseClient", "contactid=1");
        Assert.Equal(["other@example.com manual 0", $"{Owner} bounce 2"], (await List(api)).Order());
        await api.Raise("EraseClient", "clientid=1");
        Assert.Equal(["other@example.com manual 0"], await List(api));
        var rows = await TestRows.Dump(api.Api.Store);
        foreach (var text in new[] { Owner, Jane }) Assert.DoesNotContain(rows, row => row.Contains(text, StringComparison.Ordinal));
    }

    /// <summary>Somebody else at the same address wants no mail either that never arrives, or that they complained of.</summary>
    [Theory, Engines]
    public async Task An_erasure_leaves_an_address_on_the_list_that_somebody_else_has(string engine)
    {
        await using var api = await Open(engine, "general");
        await api.AddClient("other@example.com");
        await api.Raise("AddContact", "clientid=2", $"email={Jane.ToUpperInvariant()}");
        await api.Raise("AddEmailSuppression", $"email={Jane}", "reason=complaint");
        await api.Raise("EraseClient", "contactid=1");
        Assert.Equal([$"{Jane} complaint 0"], await List(api));
        await api.Raise("EraseClient", "contactid=2");
        Assert.Empty(await List(api));
    }

    [Theory, Engines]
    public async Task What_comes_back_after_an_erasure_brings_no_address_back(string engine)
    {
        await using var api = await Open(engine, "general");
        var both = await Send(api.Api, 1, "general");
        var alone = await Send(api.Api, 1, "invoice");
        await api.Raise("EraseClient", "contactid=1");
        await api.Refuse("The report is about nobody to whom the message was sent", "RecordEmailBounce", $"message={Reports.Dsn(BounceTo(api.Api, both), "", Reports.Failed(Jane, "5.1.1"))}");
        await api.Raise("EraseClient", "clientid=1");
        await api.Refuse("The report is about nobody to whom the message was sent", "RecordEmailBounce", $"message={Reports.Dsn(BounceTo(api.Api, alone), "", Reports.Failed(Owner, "5.1.1"))}");
        var rows = await TestRows.Dump(api.Api.Store);
        foreach (var text in new[] { Owner, Jane }) Assert.DoesNotContain(rows, row => row.Contains(text, StringComparison.Ordinal));
    }

    private static string Shown(RaisedEvent e) => $"{e.Name} {e.ClientId} {e.Data.GetRawText().Replace("\\u003C", "<", StringComparison.Ordinal).Replace("\\u003E", ">", StringComparison.Ordinal)}";

    /// <summary>A client with a contact that receives some kinds of mail.</summary>
    private static async Task<TestApi> Open(string engine, params string[] categories)
    {
        var api = await TestApi.Open(engine, clock: new FakeClock());
        await api.AddClient();
        await api.Raise("AddContact", ["clientid=1", "firstname=Jane", "lastname=Doe", $"email={Jane}", .. categories.Select(c => $"email_preferences[{c}]=1")]);
        return api;
    }
}
