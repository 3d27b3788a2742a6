using Retinue.Mail;
using Retinue.Mail.Templates;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Templates;

/// <summary>Templates of the operator: added, changed, deleted, shown, in every language.</summary>
public sealed class EmailTemplateTests
{
    [Theory, Engines]
    public async Task A_template_is_added_changed_and_deleted(string engine)
    {
        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        var (added, events) = await api.Raise("AddEmailTemplate", "messagename= Maintenance ", "type=product", "subject=On {{ day }}", "message=<p>x</p>", "fromname=NOC", "fromemail=noc@example.com");
        Assert.Equal(1001L, added["templateid"]);
        var raised = Assert.Single(events);
        Assert.Equal(("EmailTemplateAdd", null), (raised.Name, raised.ClientId));
        Assert.Equal("""{"templateid":1001,"messagename":"Maintenance","language":"","type":"product","subject":"On {{ day }}","message":"\u003Cp\u003Ex\u003C/p\u003E","plaintext":"","fromname":"NOC","fromemail":"noc@example.com","disabled":false}""",
            System.Text.Json.JsonSerializer.Serialize(raised.Data).Replace(" ", "", StringComparison.Ordinal).Replace("On{{day}}", "On {{ day }}", StringComparison.Ordinal));
        Assert.Equal(1002L, (await api.Call("AddEmailTemplate", "messagename=Maintenance", "language=DE", "subject=Am {{ day }}", "message=y"))["templateid"]);
        await api.Refuse("There is an email template of that name and language", "AddEmailTemplate", "messagename=Maintenance", "language=german", "subject=x", "message=y");
        await api.Refuse("All languages of a template have one type: product", "AddEmailTemplate", "messagename=Maintenance", "language=french", "type=invoice", "subject=x", "message=y");
        await api.Refuse("Add the template without a language first: it is used where there is none in the client's", "AddEmailTemplate", "messagename=Other", "language=french", "subject=x", "message=y");

        var got = await api.Call("GetEmailTemplate", "messagename=Maintenance", "language=de");
        Assert.Equal((1002L, "german", "product", "Am {{ day }}", "y", true, false, "2026-02-03 04:05:06"),
            (got["id"], got["language"], got["type"], got["subject"], got["content"], got["custom"], got["builtin"], got["updated_at"]));
        Assert.Equal(["", "german"], (IReadOnlyList<string>)got["languages"]!);

        (_, events) = await api.Raise("UpdateEmailTemplate", "messagename=Maintenance", "language=german", "message=z");
        Assert.Equal("EmailTemplateEdit", Assert.Single(events).Name);
        (_, events) = await api.Raise("UpdateEmailTemplate", "messagename=Maintenance", "language=german", "message=z");
        Assert.Empty(events);
        Assert.Equal("Am {{ day }}", (await api.Call("GetEmailTemplate", "messagename=Maintenance", "language=german"))["subject"]);

        await api.Refuse("Delete the template's other languages first", "DeleteEmailTemplate", "messagename=Maintenance");
        (_, events) = await api.Raise("DeleteEmailTemplate", "messagename=Maintenance", "language=german");
        Assert.Equal("EmailTemplateDelete", Assert.Single(events).Name);
        await api.Raise("DeleteEmailTemplate", "messagename=Maintenance");
        foreach (var action in new[] { "GetEmailTemplate", "UpdateEmailTemplate", "DeleteEmailTemplate" }) await api.Refuse("Email Template not found", action, "messagename=Maintenance");
        // An id is never given twice.
        Assert.Equal(1003L, (await api.Call("AddEmailTemplate", "messagename=Maintenance", "type=general", "subject=x", "message=y"))["templateid"]);
    }

    [Theory, Engines]
    public async Task A_template_of_the_program_is_changed_under_its_id_and_comes_back(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var before = (await api.Call("GetEmailTemplate", "messagename=Client Signup Email"))["subject"];
        await api.Refuse("The program brings this template; it can be changed and disabled, not deleted", "DeleteEmailTemplate", "messagename=Client Signup Email");
        Assert.Equal(1L, (await api.Raise("UpdateEmailTemplate", "messagename=Client Signup Email", "subject=Hello")).Result["templateid"]);
        var listed = (await api.Call("GetEmailTemplates", "type=general")).Rows("emailtemplates");
        Assert.Equal(["1 Hello False", "2 {{ contact_name | default: contact_email }} was added to your account False"], listed.Select(r => $"{r["id"]} {r["subject"]} {r["custom"]}"));
        Assert.Equal(8L, (await api.Call("GetEmailTemplates", "language=german"))["totalresults"]);
        await api.Raise("DeleteEmailTemplate", "messagename=Client Signup Email");
        Assert.Equal(before, (await api.Call("GetEmailTemplate", "messagename=Client Signup Email"))["subject"]);
    }

    [Theory, Engines]
    public async Task The_language_is_the_readers_or_the_nearest_that_there_is(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Call("AddEmailTemplate", "messagename=N", "type=general", "subject=none", "message=x");
        foreach (var language in new[] { "german", "french", "portuguese", "dutch" }) await api.Call("AddEmailTemplate", "messagename=N", $"language={language}", $"subject={language}", "message=x");
        await api.Call("UpdateEmailTemplate", "messagename=N", "language=dutch", "disabled=1");

        foreach (var (language, installation, found) in new[]
        {
            ("", "", "none"), ("german", "", "german"), ("German", "", "german"), ("de", "", "german"), ("de-AT", "", "german"), ("de_CH", "", "german"), ("portuguese-br", "", "portuguese"),
            ("klingon", "", "none"), ("klingon", "french", "french"), ("", "fr", "french"), ("english", "french", "none"), ("english", "", "none"), ("dutch", "", "none"), ("dutch", "german", "german"),
        })
            Assert.Equal((language, installation, found), (language, installation, (await api.Api.Store.Read(db => TemplateStore.Find(db, "N", language, installation)))!.Subject));

        await api.Call("UpdateEmailTemplate", "messagename=N", "disabled=1");
        Assert.False(await api.Api.Store.Read(db => TemplateStore.IsEnabled(db, "N")));
        Assert.False(await api.Api.Store.Read(db => TemplateStore.IsEnabled(db, "Contact Added")));
        Assert.False(await api.Api.Store.Read(db => TemplateStore.IsEnabled(db, "No Such")));
        Assert.True(await api.Api.Store.Read(db => TemplateStore.IsEnabled(db, "Client Signup Email")));
        Assert.Null(await api.Api.Store.Read(db => TemplateStore.Find(db, "No Such", "german")));
    }

    [Theory]
    [InlineData("A name of at most 64 characters is required", "messagename=12345678901234567890123456789012345678901234567890123456789012345")]
    [InlineData("A name of at most 64 characters is required", "messagename=")]
    [InlineData("Invalid message type provided", "type=user")]
    [InlineData("Invalid message type provided", "type=")]
    [InlineData("A subject and a message are required", "subject= ")]
    [InlineData("A subject and a message are required", "message= ")]
    [InlineData("A language such as german, of at most 32 characters, is expected", "language=123456789012345678901234567890123")]
    [InlineData("The subject cannot be used: End of tag '}}' was expected at (1:5)", "subject={{ x")]
    [InlineData("The message cannot be used: Unknown tag 'include' at (1:11)", "message={% include 'a' %}")]
    [InlineData("The plaintext cannot be used: Unknown tag 'foo' at (2:7)", "plaintext=a\n{% foo %}")]
    [InlineData("The fromname cannot be used: one line of at most 200 characters is expected", "fromname=a\nBcc: b@example.com")]
    [InlineData("The sender's address is not an e-mail address", "fromemail=a@b\r\nBcc: c@example.com")]
    public async Task What_could_not_be_sent_is_refused(string message, string wrong)
    {
        await using var api = await TestApi.Open(EnginesAttribute.SQLite);
        string[] right = ["messagename=N", "type=general", "subject=s", "message=m"];
        await api.Refuse(message, "AddEmailTemplate", [.. right.Where(p => p.Split('=')[0] != wrong.Split('=')[0]), wrong]);
    }

    [Fact]
    public async Task A_layout_without_a_place_for_the_message_is_refused_and_one_with_it_is_around_every_message()
    {
        await using var api = await TestApi.Open(EnginesAttribute.SQLite);
        await api.AddClient();
        await api.Refuse("The message cannot be used: a layout must have {{ content }} in it", "UpdateEmailTemplate", "messagename=Email Layout", "message=<p>{{ conten }}</p>");
        await api.Raise("UpdateEmailTemplate", "messagename=Email Layout", "message=[{{ subject }}|{{ content }}|{{ direction }}]");
        var preview = await api.Call("PreviewEmailTemplate", "clientid=1", "subject=a\n<b>\r\nc", "message=<p>{{ client_name }}</p>", "language=arabic");
        Assert.Equal(("a <b> c", "[a &lt;b&gt; c|<p>Olivia Owner</p>|rtl]"), (preview["subject"], preview["content"]));
        Assert.Equal("<html><p>own page</p></html>", (await api.Call("PreviewEmailTemplate", "clientid=1", "subject=a", "message=<html><p>own page</p></html>"))["content"]);
        Assert.Contains("The message stands here.", (string)(await api.Call("PreviewEmailTemplate", "clientid=1", "messagename=Email Layout"))["content"]!, StringComparison.Ordinal);
        await api.Refuse("The template cannot be used: What it makes is too large", "PreviewEmailTemplate", "clientid=1", "subject=a", "message={% for i in (1..100000000) %}{% endfor %}");
    }

    [Fact]
    public async Task The_old_notation_is_warned_of_in_a_template_and_read_in_a_custom_message()
    {
        await using var api = await TestApi.Open(EnginesAttribute.SQLite);
        await api.AddClient();
        Assert.Contains("ConvertEmailTemplate", (string)(await api.Call("AddEmailTemplate", "messagename=N", "type=general", "subject=s", "message=Dear {$client_name}"))["warning"]!, StringComparison.Ordinal);
        var mail = new StoredMail(1, "", "general", 1, null, 0, "", """{"Subject":"For {$client_name}","Message":"Dear {$client_name}\n{if $link}{$link}{/if}"}""",
            """{"client_name":"O & O"}""", """{"link":"https://example.com/secret"}""", "[]", "u", MailState.Waiting, "", "", "", 0, 0, 0, 0, 0);
        var sent = await api.Api.Store.Read(async db => await MailText.Of(db, new RetinueOptions(), mail, hideSecrets: false));
        Assert.Equal(("For O & O", "Dear O & O\nhttps://example.com/secret\n"), (sent.Subject, sent.Text));
        Assert.Contains("Dear O &amp; O<br>", sent.Html, StringComparison.Ordinal);
        var kept = await api.Api.Store.Read(async db => await MailText.Of(db, new RetinueOptions(), mail, hideSecrets: true));
        Assert.Equal("Dear O & O\n••••••••\n", kept.Text);
    }
}
