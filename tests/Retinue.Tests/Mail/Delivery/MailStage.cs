using Retinue.Events;
using Retinue.Mail;
using Retinue.Mail.Delivery;
using Retinue.Mail.Routing;
using Retinue.Tests.Harness;

namespace Retinue.Tests.Mail.Delivery;

/// <summary>An API with a mail server that does what a test says, and the worker that a server would run, worked by hand over a clock of the test.</summary>
internal sealed class MailStage : IAsyncDisposable
{
    public const string From = "Example <mail@example.com>";

    private static readonly CustomText Text = new("Hello", "<p>To {{ to }}: {{ token }}</p>");

    private MailStage(TestApi api, FakeClock clock, ScriptedSmtp server)
    {
        (Api, Clock, Server) = (api, clock, server);
        Worker = new MailWorker(api.Api);
    }

    public TestApi Api { get; }

    public FakeClock Clock { get; }

    public ScriptedSmtp Server { get; }

    public MailWorker Worker { get; }

    public long Now => Clock.GetUtcNow().ToUnixTimeMilliseconds();

    public static async Task<MailStage> Open(string engine, Func<RetinueOptions, RetinueOptions>? change = null, ScriptedSmtp? server = null)
    {
        var clock = new FakeClock();
        server ??= new ScriptedSmtp();
        var api = await TestApi.Open(engine, options => (change ?? (o => o))(options with { SmtpUrl = server.Url, MailFrom = From }), clock);
        return new MailStage(api, clock, server);
    }

    /// <summary>Queues a message about a login.</summary>
    public Task<long> Queue(string email, long expiresAt = 0) => Api.Api.Store.Write(db => MailQueue.AddToOne(new UnitOfWork(db, null!), new NewMail("", new Dictionary<string, object?> { ["to"] = email })
    {
        Custom = Text,
        Secrets = new Dictionary<string, object?> { ["token"] = "secret-of-the-link" },
        ExpiresAt = expiresAt,
    }, "", email, Now));

    /// <summary>Queues a message of an account: <c>"to a@example.com"</c>, <c>"cc b@example.com"</c>; a number before it puts it into another message.</summary>
    public Task<long> Queue(params string[] recipients) => Api.Api.Store.Write(db => MailQueue.AddRouted(new UnitOfWork(db, null!),
        new NewMail("", new Dictionary<string, object?> { ["n"] = recipients.Length }) { Custom = Text, Category = "general", ClientId = 1 },
        [.. recipients.Select((r, i) =>
        {
            var words = r.Split(' ');
            var person = new MailPerson(i == 0 ? PersonKind.Owner : PersonKind.Contact, i, $"Person {i}", words[^1], words[^1], MailCategories.All);
            return new Decision(person, RoutingReason.PreferenceOn, words[^2], words.Length == 3 ? int.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture) : 1);
        })], Now));

    /// <summary>Sends a text to those of the account who are to get it.</summary>
    /// <param name="parameters">More parameters of SendEmail, or others.</param>
    public async Task<long> Send(string category, params string[] parameters)
    {
        string[] all = [.. parameters, $"customtype={category}", "clientid=1", "id=1", "customsubject=Hello {{ client_first_name }}", "custommessage=<p>{{ offer }}</p>"];
        return (long)(await Api.Raise("SendEmail", [.. all.DistinctBy(p => p[..p.IndexOf('=')])])).Result["emailid"]!;
    }

    /// <summary>Adds a hook that answers values, or nothing.</summary>
    public void Answer(string point, Func<Hook, Dictionary<string, object?>?> says) => Api.Api.Hooks.AddAnswer(point, 1, hook => new(says(hook)));

    /// <summary>Sends everything that is due; answers the events that were raised by it, as <c>EmailBounced {"userid":1,...}</c>.</summary>
    public async Task<List<string>> Drain()
    {
        var before = (await Api.RaisedEvents()).Count;
        await Worker.Drain();
        return [.. (await Api.RaisedEvents()).Skip(before).Select(e => $"{e.Name} {e.Data.GetRawText()}")];
    }

    /// <summary>Makes a client with contacts who want general, invoice and support mail: <c>ines@example.com</c>, ...</summary>
    public async Task Account(params string[] contacts)
    {
        await Api.AddClient();
        foreach (var name in contacts)
            await Api.Raise("AddContact", "clientid=1", $"firstname={name}", $"email={name.ToLowerInvariant()}@example.com", "email_preferences[general]=1", "email_preferences[invoice]=1", "email_preferences[support]=1");
    }

    /// <summary>Lets time pass, and sends everything that is due by then.</summary>
    public Task After(TimeSpan time)
    {
        Clock.Advance(time);
        return Worker.Drain();
    }

    public Task<StoredMail> Mail(long id) => Api.Api.Store.Read(async db => (await db.First($"SELECT {StoredMail.Columns} FROM mails WHERE id = {id}", StoredMail.FromRow))!);

    /// <summary>Where a message stands, and after it where it stands at each recipient.</summary>
    public async Task<string> State(long id)
    {
        var states = await Api.Api.Store.Read(db => db.All($"SELECT state FROM mail_recipients WHERE mail_id = {id} ORDER BY position", row => row.GetString(0)));
        return $"{(await Mail(id)).State}: {string.Join(", ", states)}";
    }

    /// <summary>What the server said last about a message, for each recipient.</summary>
    public Task<List<string>> Answers(long id) => Api.Api.Store.Read(db => db.All($"SELECT answer FROM mail_recipients WHERE mail_id = {id} ORDER BY position", row => row.GetString(0)));

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Api.DisposeAsync();
    }
}
