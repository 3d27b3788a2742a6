using System.Text.Json;
using System.Text.RegularExpressions;
using Retinue.Mail;
using Retinue.Mail.Templates;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Templates;

/// <summary>The templates that the program brings, filled in with what the program itself fills in.</summary>
public sealed partial class BuiltInTemplatesTests
{
    [Fact]
    public void Each_is_there_in_english_and_german_with_ids_of_its_own()
    {
        var english = BuiltInTemplates.All.Where(t => t.Language == "").ToList();
        Assert.Equal(Enumerable.Range(1, 9).Select(i => (long)i), english.Select(t => t.Id));
        Assert.Equal(["Client Signup Email", "Contact Added", "Client Invite", "Password Reset Validation", "Email Address Verification", "Password Changed", "New Sign-In", "Invoice Created", "Email Layout"],
            english.Select(t => t.Name));
        Assert.Equal(["Contact Added", "New Sign-In"], english.Where(t => t.IsDisabled).Select(t => t.Name));
        Assert.Equal(english.Where(t => t.Type != MailTemplate.LayoutType).Select(t => (t.Id + 100, t.Name, t.Type)),
            BuiltInTemplates.All.Where(t => t.Language == "german").Select(t => (t.Id, t.Name, t.Type)));
        Assert.All(BuiltInTemplates.All, t => Assert.Null(TemplateEngine.Problem(t.Subject) ?? TemplateEngine.Problem(t.Html)));
    }

    public static TheoryData<string, string> All => [.. BuiltInTemplates.All.Where(t => t.Type != MailTemplate.LayoutType).Select(t => new TheoryDataRow<string, string>(t.Name, t.Language))];

    [Theory, MemberData(nameof(All))]
    public async Task Each_reads_well_with_everything_filled_in_and_with_nothing(string name, string language)
    {
        await using var api = await TestApi.Open(EnginesAttribute.SQLite, o => o with { CompanyName = "Söhne & Töchter", ClientAreaUrl = "https://example.com/my" }, new FakeClock());
        await api.Call("AddClient", "firstname=<b>Olivia", "lastname=Owner", "email=owner@example.com", "password2=x", "skipvalidation=1", $"language={language}");
        var preview = await api.Call("PreviewEmailTemplate", "clientid=1", $"messagename={name}");
        Assert.True(preview.IsSuccess, preview.Error?.Message);
        var (subject, html, text) = ((string)preview["subject"]!, (string)preview["content"]!, (string)preview["plaintext"]!);
        Keep($"{name}.{(language.Length == 0 ? "english" : language)}", html);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Contains($"lang=\"{(language.Length == 0 ? "en" : "de")}\"", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(Unfilled(), subject + text);

        var bare = await api.Api.Store.Read(async db => await MailText.Of(db, new RetinueOptions(), BuiltInTemplates.Find(name, language)!, language, [], 0));
        Assert.DoesNotMatch(Unfilled(), bare.Text);
        Assert.NotEqual("", bare.Subject);
    }

    [Theory, Engines]
    public async Task What_the_program_sends_has_its_token_in_the_message_and_dots_in_the_log(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ClientAreaUrl = "https://example.com/my" }, new FakeClock());
        await api.AddClient();
        await api.Call("ResetPassword", "email=owner@example.com");
        await api.Call("SendEmailVerification", "user_id=1");
        await api.Call("CreateClientInvite", "client_id=1", "email=new@example.com", "permissions=profile,invoices");
        var mails = await api.Api.Store.Read(db => db.All($"SELECT {StoredMail.Columns} FROM mails ORDER BY id", StoredMail.FromRow));
        var queued = await QueuedMail.Latest(api.Api, mails.Count);
        Assert.True(mails.Count >= 3);
        foreach (var mail in mails)
        {
            var token = queued.Single(q => q.Id == mail.Id).Token;
            var sent = await api.Api.Store.Read(async db => await MailText.Of(db, api.Api.Options, mail, hideSecrets: false));
            Assert.Contains($"token={token}", sent.Text, StringComparison.Ordinal);
            Assert.Contains($"token={token}", sent.Html, StringComparison.Ordinal);
            var kept = await api.Api.Store.Read(async db => await MailText.Of(db, api.Api.Options, mail, hideSecrets: true));
            Assert.DoesNotContain(token, kept.Subject + kept.Html + kept.Text, StringComparison.Ordinal);
            Assert.Contains("••••••••", kept.Text, StringComparison.Ordinal);
            // Without a client area there is no link, and the code is in the message.
            var link = JsonSerializer.Serialize(new { token, url = "" });
            Assert.Contains(token, (await api.Api.Store.Read(async db => await MailText.Of(db, api.Api.Options, mail with { Secrets = link }, hideSecrets: false))).Text, StringComparison.Ordinal);
        }
    }

    /// <summary>Blanks and commas around what was not filled in, and Liquid that was not read.</summary>
    [GeneratedRegex(@"\{\{|\{%| ,|\(\)|&[a-z]+;")]
    private static partial Regex Unfilled();

    /// <summary>To be looked at in a browser: the folder is named by RETINUE_TEST_KEEP_PAGES.</summary>
    private static void Keep(string name, string html)
    {
        if (Environment.GetEnvironmentVariable("RETINUE_TEST_KEEP_PAGES") is { Length: > 0 } folder) File.WriteAllText(Path.Combine(folder, name.Replace(' ', '-') + ".html"), html);
    }
}
