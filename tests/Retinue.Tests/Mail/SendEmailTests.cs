using Retinue.Mail;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail;

/// <summary>SendEmail: whose message it is, who gets it, what is filled in, and every refusal.</summary>
public sealed class SendEmailTests
{
    private static readonly string[] Custom = ["customtype=general", "customsubject=Hello {{ client_name }}", "custommessage=<p>News</p>"];

    [Theory, Engines]
    public async Task A_message_of_a_template_goes_to_those_who_are_to_get_it_and_is_noted(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        var (result, events) = await desk.Api.Raise("SendEmail", "messagename=Notice", "id=1");
        Assert.Equal(1L, result["emailid"]);
        Assert.Null(result["warning"]);
        var raised = Assert.Single(events);
        Assert.Equal(("EmailQueue", 1L), (raised.Name, raised.ClientId));
        Assert.Equal("""{"userid":1,"emailid":1,"messagename":"Notice","category":"general","relid":0,"recipients":1}""", raised.Data.GetRawText());
        Assert.Equal(["to owner@example.com preference_on", "- contact 1 preference_off", "- contact 2 preference_off", "- contact 3 preference_off"], await desk.People(1));
        var mail = await desk.Mail(1);
        Assert.Equal((MailState.Waiting, "Notice", "general", 1L, ""), (mail.State, mail.Template, mail.Category, mail.ClientId, mail.Custom));
        Assert.Equal("Olivia Owner", MailVariables.Read(mail.Variables)["client_name"]);
        Assert.Equal(desk.Clock.GetUtcNow().ToUnixTimeMilliseconds(), mail.DueAt);
    }

    [Theory, Engines]
    public async Task A_message_with_a_text_of_its_own_keeps_it_and_is_of_the_category_that_is_named(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        await desk.Do("SendEmail", ["id=1", .. Custom]);
        await desk.Do("SendEmail", "customtype= Invoice ", "customsubject=S", "custommessage=M", "clientid=1", "id=77");
        var (first, second) = (await desk.Mail(1), await desk.Mail(2));
        Assert.Equal(("", new CustomText("Hello {{ client_name }}", "<p>News</p>")), (first.Template, MailRows.Custom(first)));
        Assert.Equal(("invoice", 77L), (second.Category, second.RelatedId));
        Assert.Equal(["to owner@example.com preference_on", "cc ines@example.com preference_on", "- contact 2 preference_off", "- contact 3 preference_off"], await desk.People(2));
    }

    [Theory, Engines]
    public async Task Variables_come_in_every_notation_and_go_over_those_of_the_account(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        const string php = """a:3:{s:11:"client_name";s:3:"Bob";s:5:"price";i:12;s:5:"lines";a:2:{i:0;s:1:"x";i:1;s:1:"y";}}""";
        const string json = """{"client_name":"Bob","price":12,"lines":["x","y"]}""";
        string[][] notations =
        [
            ["customvars=" + MailDesk.Base64(php)], ["customvars=" + MailDesk.Base64(json)], ["customvars=" + json],
            ["customvars[client_name]=Bob", "customvars[price]=12", "customvars[lines][]=x", "customvars[lines][]=y"],
        ];
        foreach (var notation in notations)
        {
            var id = (long)(await desk.Api.CallAs(Caller.System, "SendEmail", ["messagename=Notice", "id=1", .. notation]))["emailid"]!;
            var variables = MailVariables.Read((await desk.Mail(id)).Variables);
            Assert.Equal(("Bob", "12", 1L), (variables["client_name"], variables["price"], variables["client_id"]));
            Assert.Equal(["x", "y"], Assert.IsType<List<object?>>(variables["lines"]));
        }
        foreach (var empty in new[] { "customvars=", "customvars= ", "customvars=" + MailDesk.Base64("a:0:{}"), "customvars={}" }) await desk.Do("SendEmail", "messagename=Notice", "id=1", empty);
    }

    [Theory, Engines]
    public async Task Variables_that_cannot_be_read_are_refused_in_both_generations(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 40)) + "1" + new string('}', 40);
        foreach (var wrong in new[] { "nonsense", MailDesk.Base64("nonsense"), "{\"a\":", deep, MailDesk.Base64("""O:8:"stdClass":0:{}"""), MailDesk.Base64("s:1:\"x\";") })
        {
            await desk.Api.Refuse("The custom variables you provided are invalid.", "SendEmail", "messagename=Notice", "id=1", "customvars=" + wrong);
            Assert.Equal("The custom variables you provided are invalid.", (await desk.Api.CallIn(ApiVersion.V8, "SendEmail", "messagename=Notice", "id=1", "customvars=" + wrong))["message"]);
        }
    }

    [Theory, Engines]
    public async Task A_text_that_cannot_be_filled_in_is_refused_and_one_that_waits_already_is_shown_unfilled(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        var deep = "{{ " + new string('(', 10_000) + "1 }}";
        await desk.Api.Refuse("The custommessage cannot be used: It is nested too deep", "SendEmail", "id=1", "customtype=general", "customsubject=S", "custommessage=" + deep);
        await desk.Api.Refuse("The customsubject cannot be used: it is longer than 1000 characters", "SendEmail", "id=1", "customtype=general", "customsubject=" + deep, "custommessage=M");
        await desk.Api.Refuse("The custommessage cannot be used: it is longer than 200000 characters", "SendEmail", "id=1", "customtype=general", "customsubject=S", "custommessage=" + new string('x', 200_001));
        await desk.Do("SendEmail", ["id=1", .. Custom]);
        var custom = System.Text.Json.JsonSerializer.Serialize(new CustomText("S", deep));
        await desk.Api.Api.Store.Write(db => db.Execute($"UPDATE mails SET custom = {custom} WHERE id = 1"));
        Assert.Equal("S", (await desk.Do("GetEmail", "emailid=1"))["subject"]);
    }

    [Theory, Engines]
    public async Task Every_documented_refusal_says_its_text_and_leaves_nothing(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        const string neither = "You must provide either an existing email template name or a custom message type";
        await Refuse(neither);
        await Refuse(neither, "messagename= ", "id=1");
        await Refuse(neither, "customsubject=S", "custommessage=M", "id=1");
        await Refuse("Invalid message type provided", "customtype=nonsense", "customsubject=S", "custommessage=M", "id=1");
        await Refuse("A subject is required for a custom message", "customtype=general", "custommessage=M", "id=1");
        await Refuse("A message body is required for a custom message", "customtype=general", "customsubject=S", "custommessage= ", "id=1");
        await Refuse("A related ID is required", "messagename=Notice");
        await Refuse("A related ID is required", "messagename=Notice", "id=0");
        await Refuse("A related ID is required", "messagename=Notice", "id=one");
        await Refuse("Email Template not found", "messagename=No Such", "id=1");
        await Refuse("Email Template is disabled", "messagename=Switched Off", "id=1");
        const string failed = "Sending Failed. Please see documentation.";
        await Refuse(failed, "messagename=Notice", "id=999");
        // An invoice is not kept here, and nobody says whose it is.
        await Refuse(failed, "messagename=Invoice Sent", "id=1");
        foreach (var token in new[] { "Password Reset Validation", "Email Address Verification", "Client Invite", "Password Changed", "Email Layout" }) await Refuse(failed, $"messagename={token}", "id=1");
        await desk.Template("Of no category", "gone", "S");
        await Refuse(failed, "messagename=Of no category", "id=1");
        await Refuse("Client ID Not Found", "messagename=Notice", "clientid=999");
        await Refuse("Contact ID Not Found", "customtype=support", "customsubject=S", "custommessage=M", "clientid=1", "contactid=999");

        Task Refuse(string message, params string[] parameters) => desk.Api.Refuse(message, "SendEmail", parameters);
    }

    [Theory, Engines]
    public async Task A_ticket_of_a_contact_concerns_only_that_contact_and_the_client(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        string[] ticket = ["customtype=support", "customsubject=Re: help", "custommessage=<p>Done</p>", "clientid=1", "id=5"];
        await desk.Do("SendEmail", [.. ticket, "contactid=2"]);
        await desk.Do("SendEmail", ticket);
        Assert.Equal(["to owner@example.com preference_on", "cc sam@example.com opened_ticket", "- contact 1 others_ticket", "- contact 3 preference_off"], await desk.People(1));
        Assert.Equal(["to owner@example.com preference_on", "cc ines@example.com preference_on", "cc sam@example.com preference_on", "- contact 3 preference_off"], await desk.People(2));
        Assert.Equal((2L, 0L), ((await desk.Mail(1)).OpenerId, (await desk.Mail(2)).OpenerId));
        var other = await desk.Do("SendEmail", "messagename=Notice", "id=1", "contactid=2");
        Assert.Equal("contactid was ignored: it says who opened a ticket, and the message is about none", other["warning"]);
        Assert.Equal(0L, (await desk.Mail(3)).OpenerId);
    }

    [Theory, Engines]
    public async Task A_plug_in_may_know_whose_record_it_is(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        var heard = new List<Hook>();
        desk.Api.Api.Hooks.AddAnswer("EmailRelatedRecord", 1, hook =>
        {
            heard.Add(hook);
            var answer = new Dictionary<string, object?> { ["clientid"] = "1", ["mergefields"] = new Dictionary<string, object?> { ["invoice_num"] = "2026-7", ["client_name"] = "Hooked", ["total"] = 9.5 } };
            return new(hook.Variables["relid"] is 7L ? answer : null);
        });
        await desk.Do("SendEmail", "messagename=Invoice Sent", "id=7", "customvars[client_name]=Called");
        Assert.Equal(("invoice", 7L, "Invoice Sent"), (heard[0].Text("type"), heard[0].Variables["relid"], heard[0].Text("messagename")));
        var mail = await desk.Mail(1);
        var variables = MailVariables.Read(mail.Variables);
        Assert.Equal((1L, 7L, "2026-7", "Called", 9.5), (mail.ClientId, mail.RelatedId, variables["invoice_num"], variables["client_name"], variables["total"]));
        await desk.Api.Refuse("Sending Failed. Please see documentation.", "SendEmail", "messagename=Invoice Sent", "id=8");
        // What is a client's by the documentation is not asked about.
        await desk.Do("SendEmail", "messagename=Notice", "id=1");
        Assert.Equal(2, heard.Count);

        desk.Api.Api.Hooks.AddAnswer("EmailRelatedRecord", 2, _ => throw new InvalidOperationException("broken"));
        await desk.Api.Refuse("The details could not be checked", "SendEmail", "messagename=Invoice Sent", "id=7");
    }

    [Theory, Engines]
    public async Task Where_nobody_is_to_get_it_that_is_noted_and_said(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        await desk.Do("CloseClient", "clientid=1");
        var (result, events) = await desk.Api.Raise("SendEmail", "messagename=Notice", "id=1");
        Assert.Equal("Nobody of the account gets the message: it is kept, and GetEmail says why", result["warning"]);
        Assert.Equal("0", Assert.Single(events)["recipients"]);
        Assert.Equal((MailState.Nobody, MailQueue.Never), ((await desk.Mail(1)).State, (await desk.Mail(1)).DueAt));
        Assert.Equal(["- owner 0 account_closed", "- contact 1 account_closed", "- contact 2 account_closed", "- contact 3 account_closed"], await desk.People(1));
        Assert.Equal(0L, (await desk.Do("GetEmails", "clientid=1"))["totalresults"]);
        Assert.Equal(1L, (await desk.Do("GetEmails", "clientid=1", "state=nobody"))["totalresults"]);
    }

    [Theory, Engines]
    public async Task A_category_of_the_operator_is_a_type_and_its_id_is_a_client(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        await desk.Do("AddEmailCategory", "category=news", "title=News");
        await desk.Do("UpdateContact", "contactid=3", "email_preferences[news]=1");
        await desk.Do("SendEmail", "customtype=news", "customsubject=S", "custommessage=M", "id=1");
        Assert.Equal(["to nora@example.com preference_on", "- owner 0 preference_off", "- contact 1 preference_off", "- contact 2 preference_off"], await desk.People(1));
    }

    [Theory, Engines]
    public async Task The_template_wins_over_a_text_and_a_repetition_with_the_same_key_sends_once(string engine)
    {
        await using var desk = await MailDesk.Open(engine);
        var both = await desk.Do("SendEmail", ["messagename=Notice", "id=1", .. Custom]);
        Assert.Equal("customtype was ignored: messagename says which template is sent", both["warning"]);
        Assert.Equal("", (await desk.Mail(1)).Custom);
        foreach (var _ in new[] { 1, 2 }) Assert.Equal(2L, (await desk.Api.CallAs(Caller.System with { IdempotencyKey = "once" }, "SendEmail", "messagename=Notice", "id=1"))["emailid"]);
        Assert.Equal(2, await desk.Api.Count($"SELECT COUNT(*) FROM mails"));
    }
}
