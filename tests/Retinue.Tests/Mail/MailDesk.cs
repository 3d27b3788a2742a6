using System.Text;
using Retinue.Mail;
using Retinue.Storage;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail;

/// <summary>An account with three contacts, a few templates, and short ways to what the actions on mail answer.</summary>
internal sealed class MailDesk : IAsyncDisposable
{
    private MailDesk(TestApi api) => Api = api;

    public TestApi Api { get; }

    public FakeClock Clock { get; private init; } = new();

    /// <summary>Owner: client 1. Contacts: 1 wants invoices and support, 2 support only, 3 nothing.</summary>
    public static async Task<MailDesk> Open(string engine, Func<RetinueOptions, RetinueOptions>? change = null)
    {
        var clock = new FakeClock();
        var desk = new MailDesk(await TestApi.Open(engine, change, clock)) { Clock = clock };
        await desk.Api.AddClient();
        await desk.Do("AddContact", "clientid=1", "firstname=Ines", "email=ines@example.com", "email_preferences[invoice]=1", "email_preferences[support]=1");
        await desk.Do("AddContact", "clientid=1", "firstname=Sam", "email=sam@example.com", "email_preferences[support]=1");
        await desk.Do("AddContact", "clientid=1", "firstname=Nora", "email=nora@example.com", "email_preferences[general]=0");
        await desk.Template("Notice", "general", "A notice");
        await desk.Template("Invoice Sent", "invoice", "Your invoice");
        await desk.Template("Switched Off", "general", "Nothing", isDisabled: true);
        return desk;
    }

    public async Task<ApiResult> Do(string action, params string[] parameters)
    {
        var result = await Api.Call(action, parameters);
        Assert.True(result.IsSuccess, result.Error?.Message);
        return result;
    }

    /// <summary>Stores a template of the operator.</summary>
    public Task Template(string name, string type, string subject, bool isDisabled = false) => Api.Api.Store.Write(async db => await db.Execute($"""
        INSERT INTO mail_templates (id, version, name, language, type, subject, html, text, sender_name, sender_email, is_disabled, created_at, updated_at)
        VALUES ({await db.NewId(Sequence.MailTemplate)}, 1, {name}, '', {type}, {subject}, {"<p>" + subject + "</p>"}, '', '', '', {isDisabled}, 0, 0)
        """));

    /// <summary>Does what delivery does when a message was taken.</summary>
    public Task Sent(long id, string subject, string html, string state = MailState.Sent, string error = "") => Api.Api.Store.Write(db => db.Execute($"""
        UPDATE mails SET state = {state}, subject = {subject}, html = {html}, error = {error}, attempts = 3, secrets = {"{}"}, due_at = {MailQueue.Never}, finished_at = {Clock.GetUtcNow().ToUnixTimeMilliseconds()} WHERE id = {id}
        """));

    public async Task<StoredMail> Mail(long id) => (await Api.Api.Store.Read(db => MailRows.Find(db, id)))!;

    /// <summary>Who gets a message and who does not: <c>to ines@example.com preference_on</c>.</summary>
    public async Task<string[]> People(long id)
    {
        var answer = await Do("GetEmail", $"emailid={id}");
        var (gets, passed) = ((IReadOnlyList<Reply>)answer["recipients"]!, (IReadOnlyList<Reply>)answer["passed_over"]!);
        return [.. gets.Select(r => $"{r["role"]} {r["email"]} {r["reason"]}"), .. passed.Select(p => $"- {p["person"]} {p["contactid"]} {p["reason"]}")];
    }

    public static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    public ValueTask DisposeAsync() => Api.DisposeAsync();
}
