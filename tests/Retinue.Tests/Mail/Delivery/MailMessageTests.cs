using System.Security.Cryptography;
using MimeKit;
using MimeKit.Cryptography;
using Org.BouncyCastle.Crypto;
using Retinue.Access;
using Retinue.Mail;
using Retinue.Mail.Delivery;
using Retinue.Mail.Routing;
using Retinue.Mail.Templates;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Delivery;

/// <summary>Messages as they go over the wire: made here, sent through a real mail server, and read back.</summary>
public sealed class MailMessageTests
{
    private const string Uid = "0123456789abcdef0123456789abcdef";
    private const string Japanese = "山田 花子";
    private const string Arabic = "محمد الفاتح";
    private static readonly DateTimeOffset Now = new(2026, 2, 3, 4, 5, 6, TimeSpan.Zero);
    private static readonly MailText Text = new($"ご請求書 — {Arabic} ✓", $"<p>{Japanese} &amp; <b>Söhne</b></p>", $"{Japanese} & Söhne\n.\n{new string('x', 2000)}", "", "");
    private static readonly StoredMail Mail = new(7, "", "invoice", 1, null, 0, "", "", "{}", "{}", "[]", Uid, MailState.Waiting, "", "", "", 0, 0, 0, 0, 0);

    private static readonly MailRecipient[] People = [Person(1, MailRecipient.To, Japanese, "hanako@example.com"), Person(2, MailRecipient.Cc, Arabic, "fatih@example.net"), Person(3, MailRecipient.Bcc, "Hidden", "hidden@example.com")];

    [Fact]
    public async Task Names_subject_and_both_parts_arrive_at_a_real_mail_server_over_TLS()
    {
        await using var postfix = await Postfix.Start();
        var settings = Settings(o => o with { SmtpUrl = $"smtp://localhost:{postfix.Port}?tls=required", SmtpCaFile = postfix.CaFile });
        using var connection = new SmtpConnection(settings);
        using var message = Of(settings);
        var answers = await connection.Send(message, (MailboxAddress)message.From[0], [.. People.Select(MailMessage.Address)], CancellationToken.None);
        Assert.All(answers, a => Assert.Equal(SmtpOutcome.Sent, a.Outcome));
        await connection.Close();
        var delivered = await postfix.WaitFor(3);
        Assert.Equal(People.Select(p => p.Email).Order(), delivered.Select(d => d.Mailbox).Order());
        Assert.All(delivered, d =>
        {
            var to = Assert.IsType<MailboxAddress>(Assert.Single(d.Message.To));
            var cc = Assert.IsType<MailboxAddress>(Assert.Single(d.Message.Cc));
            Assert.Equal((Japanese, "hanako@example.com", Arabic, "fatih@example.net"), (to.Name, to.Address, cc.Name, cc.Address));
            Assert.Equal((Text.Subject, Text.Html, Text.Text), (d.Message.Subject, d.Message.HtmlBody!.Trim(), d.Message.TextBody!.ReplaceLineEndings("\n").Trim()));
            Assert.Equal("multipart/alternative", d.Message.Body!.ContentType.MimeType);
            Assert.Equal(($"{Uid}.1@example.com", "auto-generated", Now), (d.Message.MessageId, d.Message.Headers[HeaderId.AutoSubmitted], d.Message.Date));
            Assert.Contains("ESMTPS", d.Message.Headers[HeaderId.Received], StringComparison.Ordinal);
            Assert.DoesNotContain("Hidden", d.Message.Headers.Select(h => h.Value).Aggregate((a, b) => a + b), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_server_for_which_no_trusted_authority_vouches_gets_nothing()
    {
        await using var postfix = await Postfix.Start();
        var url = $"smtp://localhost:{postfix.Port}";
        var e = await Assert.ThrowsAsync<MailServerException>(() => Try($"{url}?tls=required", ""));
        Assert.Contains("no encrypted connection could be made", e.Message, StringComparison.Ordinal);
        // By another name the same certificate is not good either.
        await Assert.ThrowsAsync<MailServerException>(() => Try($"smtp://127.0.0.2:{postfix.Port}?tls=required", postfix.CaFile));
        await Try(url, "");
        await Try($"{url}?tls=none", "");
        await Try($"{url}?tls=required", postfix.CaFile);

        static async Task Try(string url, string caFile)
        {
            using var connection = new SmtpConnection(Settings(o => o with { SmtpUrl = url, SmtpCaFile = caFile }));
            await connection.Open(CancellationToken.None);
        }
    }

    [Fact]
    public async Task A_worker_hands_many_messages_to_a_real_mail_server_and_each_arrives_once()
    {
        const int Messages = 100;
        await using var postfix = await Postfix.Start();
        await using var api = await TestApi.Open(EnginesAttribute.SQLite, o => o with { SmtpUrl = $"smtp://localhost:{postfix.Port}?tls=required", SmtpCaFile = postfix.CaFile, MailFrom = MailStage.From, MailConnections = 2 });
        for (var n = 0; n < Messages; n++)
            await api.Api.Store.Write(db => MailQueue.AddToOne(new Retinue.Events.UnitOfWork(db, null!),
                new NewMail("", new Dictionary<string, object?>()) { Custom = new CustomText($"Number {n}", "<p>Hello</p>") }, Japanese, $"{n}@example.com", 1));
        using var stop = new CancellationTokenSource();
        var running = new MailWorker(api.Api).Run(TimeSpan.FromMilliseconds(50), stop.Token);
        var delivered = await postfix.WaitFor(Messages);
        await stop.CancelAsync();
        await running;
        Assert.Equal(Enumerable.Range(0, Messages).Select(n => $"{n}@example.com").Order(), delivered.Select(d => d.Mailbox).Order());
        Assert.Equal(Messages, await api.Count($"SELECT COUNT(*) FROM mails WHERE state = {MailState.Sent} AND attempts = 1"));
    }

    [Fact]
    public void A_message_is_signed_so_that_the_key_of_the_domain_confirms_it()
    {
        var file = Path.GetTempFileName();
        using var key = RSA.Create(2048);
        File.WriteAllText(file, key.ExportRSAPrivateKeyPem());
        try
        {
            using var message = Of(Settings(o => o with { DkimKeyFile = file, DkimDomain = "example.com", DkimSelector = "mail" }));
            using var wire = new MemoryStream();
            message.WriteTo(wire, TestContext.Current.CancellationToken);
            using var read = MimeMessage.Load(new MemoryStream(wire.ToArray()), TestContext.Current.CancellationToken);
            var signature = read.Headers[read.Headers.IndexOf(HeaderId.DkimSignature)];
            Assert.Contains("d=example.com", signature.Value, StringComparison.Ordinal);
            Assert.True(new DkimVerifier(new OneKey(key)).Verify(read, signature, TestContext.Current.CancellationToken));
            read.Subject = "Another";
            Assert.False(new DkimVerifier(new OneKey(key)).Verify(read, read.Headers[read.Headers.IndexOf(HeaderId.DkimSignature)], TestContext.Current.CancellationToken));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Sender_and_unsubscribe_link_are_what_was_said()
    {
        var settings = Settings(o => o with { MailFrom = "mail@example.com" });
        var company = new RetinueOptions { CompanyName = "Müller & Söhne" };
        using var ours = Of(settings, company, Held);
        Assert.Equal(("Müller & Söhne", "mail@example.com"), Sender(ours));
        Assert.Null(ours.Headers[HeaderId.ListUnsubscribe]);
        using var ruled = Of(settings, company, Held with { Rule = new MailRule(SenderName: "Accounts", SenderEmail: "accounts@example.net") });
        Assert.Equal(("Accounts", "accounts@example.net"), Sender(ruled));
        // The template says more than the category.
        var leaving = Held with { Rule = new MailRule(MayLeave: true, SenderName: "Accounts"), Text = Text with { SenderName = "Billing", SenderEmail = "billing@example.net" } };
        using var own = Of(settings, company with { SystemUrl = "https://example.com" }, leaving with { Recipients = [People[0]] });
        Assert.Equal(("Billing", "billing@example.net"), Sender(own));
        Assert.StartsWith("<https://example.com/unsubscribe/", own.Headers[HeaderId.ListUnsubscribe], StringComparison.Ordinal);
        Assert.Equal("List-Unsubscribe=One-Click", own.Headers[HeaderId.ListUnsubscribePost]);
        Assert.Equal($"{Uid}.1@example.net", own.MessageId);
        // One link would take off whichever of the two clicks first, or the other.
        using var together = Of(settings, company with { SystemUrl = "https://example.com" }, leaving);
        Assert.Null(together.Headers[HeaderId.ListUnsubscribe]);
        using var nobody = Of(Settings(o => o with { MailFrom = "" }), new RetinueOptions(), Held);
        Assert.Equal(("", "retinue@localhost"), Sender(nobody));

        static (string?, string) Sender(MimeMessage message) => (((MailboxAddress)message.From[0]).Name, ((MailboxAddress)message.From[0]).Address);
    }

    private static HeldMail Held => new(Mail, People, new MailRule()) { Text = Text };

    private static MimeMessage Of(MailSettings settings) => Of(settings, new RetinueOptions(), Held);

    private static MimeMessage Of(MailSettings settings, RetinueOptions options, HeldMail held) =>
        MailMessage.Of(settings, new Vault(options with { Key = "a key of the tests" }), options, held, 1, Now);

    private static MailSettings Settings(Func<RetinueOptions, RetinueOptions> change) => MailSettings.Of(change(new RetinueOptions { MailFrom = MailStage.From }));

    private static MailRecipient Person(long position, string role, string name, string email) =>
        new(7, position, 1, null, null, "contact", role, "preference_on", name, email, 1, MailRecipient.Waiting, "");

    /// <summary>What the name server of the domain would answer.</summary>
    private sealed class OneKey(RSA key) : IDkimPublicKeyLocator
    {
        public AsymmetricKeyParameter LocatePublicKey(string methods, string domain, string selector, CancellationToken cancellationToken = default)
        {
            Assert.Equal(("example.com", "mail"), (domain, selector));
            using var pem = new Org.BouncyCastle.OpenSsl.PemReader(new StringReader(key.ExportSubjectPublicKeyInfoPem()));
            return (AsymmetricKeyParameter)pem.ReadObject();
        }

        public Task<AsymmetricKeyParameter> LocatePublicKeyAsync(string methods, string domain, string selector, CancellationToken cancellationToken = default) =>
            Task.FromResult(LocatePublicKey(methods, domain, selector, cancellationToken));
    }
}
