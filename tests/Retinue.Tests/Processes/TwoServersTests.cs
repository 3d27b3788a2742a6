using System.Text.Json;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Processes;

/// <summary>Two server processes on one database, and the command line beside them.</summary>
public sealed class TwoServersTests
{
    private const int Times = 25;

    [Theory, Engines]
    public async Task Of_two_processes_with_the_same_address_at_the_same_instant_exactly_one_wins(string engine)
    {
        await using var pair = await Pair.Start(engine);
        for (var i = 0; i < Times; i++)
        {
            string[] call = ["action=AddContact", "clientid=1", $"email=twin{i}@example.com", "password2=secret"];
            var answers = await pair.Both(call);
            Assert.Single(answers, a => ContactLoad.Id(a) != null);
            Assert.Contains("""{"result":"error","message":"Duplicate Email Address"}""", answers);
        }
        await using var api = await LocalApi.OpenAsync(pair.Database.Options);
        Assert.Equal(Times, (await Survey.Take(api.Store)).Contacts);
    }

    [Theory, Engines]
    public async Task The_same_key_at_two_processes_at_the_same_instant_makes_one_contact_with_one_answer(string engine)
    {
        await using var pair = await Pair.Start(engine);
        for (var i = 0; i < Times; i++)
        {
            string[] call = ["action=AddContact", "clientid=1", $"email=key{i}@example.com", .. i % 2 == 0 ? new[] { "password2=secret" } : []];
            var answers = await pair.Both(call, $"key {i}");
            Assert.NotNull(ContactLoad.Id(answers[0]));
            Assert.Equal(answers[0], answers[1]);
        }
        await using var api = await LocalApi.OpenAsync(pair.Database.Options);
        Assert.Equal(Times, (await Survey.Take(api.Store)).Contacts);
    }

    [Theory, Engines]
    public async Task An_invite_that_is_accepted_at_two_processes_at_the_same_instant_is_accepted_once(string engine)
    {
        await using var pair = await Pair.Start(engine);
        await using var api = await LocalApi.OpenAsync(pair.Database.Options);
        for (var i = 0; i < Times; i++)
        {
            Assert.Contains("success", await pair.Left.Call(["action=CreateClientInvite", "client_id=1", $"email=twin{i}@example.com", "permissions=orders"]));
            var mail = (await QueuedMail.Latest(api, 1))[0];
            var token = mail.Token;
            var answers = await pair.Both(["action=AcceptClientInvite", $"token={token}", "firstname=Jane", "lastname=Doe", "password2=secret"]);
            Assert.Single(answers, a => a.Contains("\"user_id\"", StringComparison.Ordinal));
            Assert.Contains("""{"result":"error","message":"The invite is invalid or has expired"}""", answers);
        }
        Assert.Equal(Times, (await Survey.Take(api.Store)).Contacts);
        Assert.Equal(1L + Times, await api.Store.Read(db => db.Number($"SELECT COUNT(*) FROM logins")));
    }

    [Theory, Engines]
    public async Task Ids_never_collide_between_processes_and_the_command_line(string engine)
    {
        await using var pair = await Pair.Start(engine);
        using var end = new CancellationTokenSource();
        ContactLoad[] loads = [new("left"), new("right")];
        var running = Task.WhenAll(loads[0].Run(pair.Left, 4, end.Token), loads[1].Run(pair.Right, 4, end.Token));
        var ids = new List<long>();
        for (var i = 0; i < 3; i++)
        {
            var (code, output, error) = await ServerProcess.Run(pair.Database, ["call", "AddContact", "clientid=1", $"firstname=Command {i}"]);
            Assert.True(code == 0, error);
            ids.Add(ContactLoad.Id(output)!.Value);
        }
        await end.CancelAsync();
        await running;
        ids.AddRange(loads.SelectMany(l => l.Acknowledged).Select(s => s.Acknowledged));
        Assert.Equal(ids.Count, ids.Distinct().Count());
        await using var api = await LocalApi.OpenAsync(pair.Database.Options);
        var survey = await Survey.Take(api.Store);
        Assert.Equal(ids.Count, survey.Contacts);
        await survey.Check(loads.SelectMany(l => l.Sent), api.Passwords);
        // What the command line wrote, a server answers at once.
        using var answer = JsonDocument.Parse(await pair.Right.Call(["action=GetContacts", "userid=1", "firstname=Command 2"]));
        Assert.Equal("1", answer.RootElement.GetProperty("totalresults").ToString());
    }

    [Theory, Engines]
    public async Task Two_processes_that_start_on_an_empty_database_at_the_same_instant_both_serve(string engine)
    {
        await using var database = await TestDatabase.CreateBare(engine);
        var started = await Task.WhenAll(ServerProcess.Start(database), ServerProcess.Start(database));
        await using var left = started[0];
        await using var right = started[1];
        Assert.Contains("\"clientid\"", await left.Call(["action=AddClient", "firstname=Olivia", "email=owner@example.com", "password2=owner", "skipvalidation=1"]));
        Assert.NotNull(ContactLoad.Id(await right.Call(["action=AddContact", "clientid=1"])));
    }

    private sealed class Pair(TestDatabase database, ServerProcess left, ServerProcess right) : IAsyncDisposable
    {
        public TestDatabase Database => database;

        public ServerProcess Left => left;

        public ServerProcess Right => right;

        public static async Task<Pair> Start(string engine)
        {
            var database = await TestDatabase.Create(engine);
            var pair = new Pair(database, await ServerProcess.Start(database), await ServerProcess.Start(database));
            Assert.Contains("success", await pair.Left.Call(["action=AddClient", "firstname=Olivia", "email=owner@example.com", "password2=owner", "skipvalidation=1"]));
            // Connections are open and code is compiled, so that what follows does meet.
            await Task.WhenAll(pair.Left.Call(["action=GetContacts"]), pair.Right.Call(["action=GetContacts"]));
            return pair;
        }

        public Task<string[]> Both(string[] parameters, string? key = null) => Task.WhenAll(Task.Run(() => left.Call(parameters, key)), Task.Run(() => right.Call(parameters, key)));

        public async ValueTask DisposeAsync()
        {
            await left.DisposeAsync();
            await right.DisposeAsync();
            await database.DisposeAsync();
        }
    }
}
