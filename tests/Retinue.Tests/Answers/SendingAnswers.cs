using Retinue.Mail;
using Retinue.Tests.Harness;

namespace Retinue.Tests.Answers;

/// <summary>Sending and reading mail: an account with a contact, a message in each state, one of them with a bounce.</summary>
internal sealed class SendingAnswers : GoldenGroup
{
    public override IReadOnlyList<GoldenCase> Cases { get; } =
    [
        new("GetEmails", "success", "clientid=1&limitnum=3"),
        new("GetEmails", "empty", "clientid=1&subject=nothing"),
        new("GetEmails", "warning", "clientid=1&date=yesterday"),
        new("GetEmails", "error", "clientid=999"),
        new("GetEmail", "success", "emailid=1"),
        new("GetEmail", "nobody", "emailid=4"),
        new("GetEmail", "error", "emailid=999"),
        new("SendEmail", "success", "customtype=general&customsubject=Hello&custommessage=%3Cp%3EHi%3C%2Fp%3E&id=1&customvars%5Bname%5D=J%C3%BCrgen"),
        new("SendEmail", "nobody", "customtype=affiliate&customsubject=Hello&custommessage=%3Cp%3EHi%3C%2Fp%3E&id=2"),
        new("SendEmail", "error", "customtype=general&id=1"),
        new("ResendEmail", "success", "emailid=1"),
        new("ResendEmail", "error", "emailid=2"),
    ];

    public override async Task SetUp(TestServer server)
    {
        await server.AddClient();
        await Do(server, "AddContact", "clientid=1", "firstname=Jürgen", "lastname=<Müller>", "email=jane@example.com", "email_preferences[invoice]=1");
        await Do(server, "AddClient", "noemail=1", "firstname=Closed", "email=closed@example.com", "password2=secret-2", "skipvalidation=1");
        await Do(server, "CloseClient", "clientid=2");
        await Send(server, "invoice", 1, "Invoice \"7\" & more");
        await Send(server, "general", 1, "Still to go");
        await Send(server, "general", 1, "Given up");
        await Send(server, "general", 2, "For nobody");
        var now = server.Api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        await server.Api.Store.Write(async db =>
        {
            // What was tried once is kept as it was then: how a message looks that was never tried is the templates' business.
            await db.Execute($"UPDATE mails SET subject = {"Kept"}, html = {"<p>Hello</p>"}");
            foreach (var (id, state, error) in new[] { (1, MailState.Sent, ""), (3, MailState.Failed, "550 5.7.1 <no> & never") })
                await db.Execute($"UPDATE mails SET state = {state}, error = {error}, subject = {"Invoice \"7\" & more"}, html = {"<p>Total: 12 €</p>"}, attempts = 2, due_at = {MailQueue.Never}, finished_at = {now + 60_000} WHERE id = {id}");
            return await db.Execute($"UPDATE mail_recipients SET state = {MailRecipient.Bounced}, answer = {"550 5.1.1 User unknown"} WHERE mail_id = 1 AND position = 2");
        });
    }

    private static Task Send(TestServer server, string type, long client, string subject) =>
        Do(server, "SendEmail", $"customtype={type}", $"clientid={client}", "id=7", $"customsubject={subject}", "custommessage=<p>Hello</p>");
}
