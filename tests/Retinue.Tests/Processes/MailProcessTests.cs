using System.Diagnostics;
using Retinue.Events;
using Retinue.Mail;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Processes;

/// <summary>Mail of a real server, as its users work it, through its death.</summary>
public sealed class MailProcessTests(ITestOutputHelper output)
{
    private const int Kills = 3;
    private const string From = "RETINUE_MAIL_FROM=Example <mail@example.com>";

    [Theory, Engines]
    public async Task Every_message_goes_out_though_servers_are_killed_and_twice_only_what_was_under_way(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await using var smtp = new ScriptedSmtp();
        smtp.Answer = async (command, usual) =>
        {
            if (command == ".") await Task.Delay(Random.Shared.Next(10));
            return usual;
        };
        string[] settings = [$"RETINUE_SMTP_URL={smtp.Url}", From];
        await using var api = await LocalApi.OpenAsync(database.Options);
        // On MariaDB a second server is at work over the same tables the whole time.
        await using var survivor = engine == EnginesAttribute.MariaDB ? await ServerProcess.Start(database, settings) : null;
        var queued = 0;
        for (var round = 0; round < Kills; round++)
        {
            await using var server = await ServerProcess.Start(database, settings);
            var watch = Stopwatch.StartNew();
            var life = TimeSpan.FromMilliseconds(Random.Shared.Next(600, 1200));
            while (watch.Elapsed < life) await Queue(api, $"{++queued}@example.com");
            await server.Kill();
        }
        // What was held by the dead is taken over when the lease has ended.
        await using var last = await ServerProcess.Start(database, settings);
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < TimeSpan.FromMinutes(2) && await Waiting(api) > 0) await Task.Delay(200);
        Assert.Equal(0, await Waiting(api));
        var reached = smtp.Reached.ToList();
        Assert.Equal(Enumerable.Range(1, queued).Select(n => $"{n}@example.com").Order(), reached.Distinct().Order());
        // One connection each: at most one message was between the answer and the note when the process died.
        var twice = smtp.Taken.GroupBy(t => t.Recipients[0]).Where(g => g.Count() > 1).ToList();
        Assert.InRange(twice.Sum(g => g.Count() - 1), 0, Kills);
        Assert.All(twice, g => Assert.Single(g.Select(t => t.Message.MessageId).Distinct()));
        Assert.Equal(queued, await api.Store.Read(db => db.Number($"SELECT COUNT(*) FROM mails WHERE state = {MailState.Sent}")));
        output.WriteLine($"{engine}: {queued} messages, {twice.Count} of them twice, all there {waited.Elapsed.TotalSeconds:0} s after the last start");
        Assert.True(queued > 50, "A load that did nothing would prove nothing.");
    }

    [Theory, Engines]
    public async Task A_server_that_stops_ends_what_is_under_way_and_leaves_the_rest_to_the_next(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await using var smtp = new ScriptedSmtp();
        smtp.Answer = async (command, usual) =>
        {
            if (command == ".") await Task.Delay(300);
            return usual;
        };
        string[] settings = [$"RETINUE_SMTP_URL={smtp.Url}", From];
        await using var api = await LocalApi.OpenAsync(database.Options);
        for (var n = 0; n < 10; n++) await Queue(api, $"{n}@example.com");
        await using (var server = await ServerProcess.Start(database, settings))
        {
            while (smtp.Taken.IsEmpty) await Task.Delay(20);
            Assert.Equal(0, await server.Stop());
        }
        var sent = smtp.Taken.Count;
        Assert.InRange(sent, 1, 9);
        Assert.Equal(10 - sent, await Waiting(api));
        smtp.Answer = ScriptedSmtp.Friendly;
        // Nothing is held by the one that stopped: the next does not wait for a lease to end.
        var (code, text, error) = await ServerProcess.Run(database, ["mail", "send"], "", settings);
        Assert.Equal((0, "0 queued again; 0 wait, 0 failed\n", ""), (code, text, error));
        Assert.Equal(Enumerable.Range(0, 10).Select(n => $"{n}@example.com"), smtp.Reached.Order());
    }

    [Theory, Engines]
    public async Task Captured_mail_is_listed_shown_and_sent_by_commands(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await using var smtp = new ScriptedSmtp();
        string[] settings = [$"RETINUE_SMTP_URL={smtp.Url}", From];
        await using (var server = await ServerProcess.Start(database))
        {
            await server.Call(["action=AddClient", "firstname=Olivia", "lastname=Owner", "email=owner@example.com", "password2=owner", "skipvalidation=1", "noemail=1"]);
            await server.Call(["action=ResetPassword", "email=owner@example.com"]);
            await using var api = await LocalApi.OpenAsync(database.Options);
            for (var i = 0; i < 100 && await api.Store.Read(db => db.Number($"SELECT COUNT(*) FROM mails WHERE state = {MailState.Captured}")) == 0; i++) await Task.Delay(50);
            // It is counted after the note, and what was counted is shown a moment later.
            var metrics = "";
            for (var i = 0; i < 50 && !metrics.Contains("outcome=\"captured\"", StringComparison.Ordinal); i++)
            {
                await Task.Delay(100);
                metrics = await server.Http.GetStringAsync("/metrics");
            }
            Assert.Matches("retinue_mail_recipients[a-z_]*{[^}]*outcome=\"captured\"[^}]*} 1", metrics);
            Assert.Contains("retinue_mail_waiting", metrics, StringComparison.Ordinal);
        }
        var id = (await Do("list", "--state", "captured", "--to", "owner@example.com", "--client", "1")).Trim().Split(' ')[0];
        Assert.Equal("", await Do("list", "--state", "sent"));
        var shown = await Do("show", id);
        Assert.Contains("state     captured", shown, StringComparison.Ordinal);
        Assert.Contains("owner@example.com>  waiting, always_sent", shown, StringComparison.Ordinal);
        var token = (await QueuedMailToken(database))!;
        // Whoever may use the command line sees what would have gone out.
        foreach (var form in new[] { "--html", "--text", "--raw" }) Assert.Contains(token, (await Do("show", id, form)).Replace("=\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("To: Olivia Owner <owner@example.com>", await Do("show", id, "--raw"), StringComparison.Ordinal);

        Assert.Contains("none: mail is captured", (await ServerProcess.Run(database, ["doctor"])).Output, StringComparison.Ordinal);
        Assert.Equal((1, "There is no mail server; set RETINUE_SMTP_URL.\n"), await Fail([], "send", id));
        smtp.Say("CONNECT", "421 closed");
        var (code, error) = await Fail(settings, "send", id);
        Assert.Equal(1, code);
        Assert.Contains($"The mail server 127.0.0.1:{smtp.Port} cannot be used", error, StringComparison.Ordinal);
        Assert.Contains("!!  mail server", (await ServerProcess.Run(database, ["doctor"], "", settings)).Output, StringComparison.Ordinal);
        smtp.Answer = ScriptedSmtp.Friendly;
        Assert.Contains("ok  mail server", (await ServerProcess.Run(database, ["doctor"], "", settings)).Output, StringComparison.Ordinal);
        Assert.Equal("0 queued again; 0 wait, 0 failed\n", await Do("send"));
        Assert.Equal(["owner@example.com"], smtp.Reached);
        Assert.DoesNotContain(token, await Do("show", id, "--html"), StringComparison.Ordinal);
        Assert.Equal((1, "None of them was captured or has failed, or what failed carried a link that is no longer valid.\n"), await Fail(settings, "send", id));
        Assert.Equal((1, "There is no such message.\n"), await Fail([], "show", "99"));

        async Task<string> Do(params string[] arguments)
        {
            var (end, text, complaint) = await ServerProcess.Run(database, ["mail", .. arguments], "", arguments[0] == "send" ? settings : []);
            Assert.True(end == 0, complaint);
            return text;
        }

        async Task<(int, string)> Fail(string[] with, params string[] arguments)
        {
            var (end, _, complaint) = await ServerProcess.Run(database, ["mail", .. arguments], "", with);
            return (end, complaint);
        }
    }

    private static async Task<string?> QueuedMailToken(TestDatabase database)
    {
        await using var api = await LocalApi.OpenAsync(database.Options);
        return Assert.Single(await QueuedMail.Latest(api, 1)).Token;
    }

    private static Task<long> Queue(LocalApi api, string email) => api.Store.Write(db => MailQueue.AddToOne(
        new UnitOfWork(db, null!), new NewMail("", new Dictionary<string, object?>()) { Custom = new CustomText("Hello", "<p>Hello</p>") }, "", email, api.Clock.GetUtcNow().ToUnixTimeMilliseconds()));

    private static Task<long> Waiting(LocalApi api) => api.Store.Read(db => db.Number($"SELECT COUNT(*) FROM mails WHERE state = {MailState.Waiting}"));
}
