using System.Diagnostics;
using Retinue.Clients;
using Retinue.Storage;
using Retinue.Tests.Harness;
using Retinue.Tests.Models;
using Xunit;

namespace Retinue.Tests.Cli;

/// <summary><c>retinue seed</c>: what it makes is as the actions would have made it, and life goes on with it.</summary>
public sealed class SeedCommandTests
{
    private static readonly string[] Small = ["seed", "--clients", "30", "--contacts", "400", "--password", "seeded-password"];

    [Theory, Engines]
    public async Task A_seeded_database_is_whole_and_life_goes_on_in_it(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        var (code, output, error) = await ServerProcess.Run(database, Small);
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("30 clients, 400 contacts in ", output);

        await using var api = await LocalApi.OpenAsync(database.Options);
        await Invariants.Check(api);
        Assert.Equal((30L, 400L), ((long)(await Call(api, "GetClients"))["totalresults"]!, (long)(await Call(api, "GetContacts"))["totalresults"]!));
        Assert.Equal("Seeded 30 clients with 400 contacts", (await Call(api, "GetActivityLog")).Rows("activity")[0]["description"]);
        // What is derived is derived as ever.
        var people = await api.Store.Read(db => db.All($"SELECT {Person.Columns} FROM contacts", row => Person.FromRow(row, 0)));
        Assert.All(people, p => Assert.Equal((EmailKey.Of(p.Email), Phones.ToE164(p.Phone, p.Country)), (p.EmailKey, p.PhoneE164)));
        var login = await api.Store.Read(db => db.First($"SELECT logins.email FROM logins JOIN memberships ON memberships.login_id = logins.id WHERE contact_id IS NOT NULL ORDER BY logins.id LIMIT 1", row => row.Text(0)));
        Assert.True((await Call(api, "ValidateLogin", ("email", login!), ("password2", "seeded-password"))).IsSuccess);

        var client = (await Call(api, "GetClients", ("limitstart", "29"))).Rows("clients")[0];
        Assert.Equal(1L, (await Call(api, "GetClients", ("search", (string)client["email"]!)))["totalresults"]);
        Assert.True((await Call(api, "AddContact", ("clientid", $"{client["id"]}"), ("firstname", "Jane"))).IsSuccess);
        Assert.True((await Call(api, "DeleteClient", ("clientid", "3"))).IsSuccess);
        Assert.Equal(29L, (await Call(api, "GetClients"))["totalresults"]);
        await Invariants.Check(api);
    }

    [Theory, Engines]
    public async Task The_same_seed_makes_the_same_people_and_another_does_not(string engine)
    {
        List<string> dumps = [];
        foreach (var seed in new[] { "1", "1", "2" })
        {
            await using var database = await TestDatabase.Create(engine);
            Assert.Equal(0, (await ServerProcess.Run(database, [.. Small, "--seed", seed])).Code);
            await using var api = await LocalApi.OpenAsync(database.Options);
            dumps.Add(string.Join('\n', await api.Store.Read(db => db.All($"SELECT id, client_id, firstname, email, phonenumber FROM contacts ORDER BY id",
                row => $"{row.Long(0)} {row.Long(1)} {row.Text(2)} {row.Text(3)} {row.Text(4)}"))));
        }
        Assert.Equal(dumps[0], dumps[1]);
        Assert.NotEqual(dumps[0], dumps[2]);
    }

    [Theory, Engines]
    public async Task A_run_that_is_stopped_is_whole_and_the_same_command_goes_on(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        string[] many = ["seed", "--clients", "100", "--contacts", "10000"];
        // Asked to stop, and killed in the middle of a batch: there are ten or so.
        var before = 0L;
        foreach (var signal in new[] { "-TERM", "-KILL" })
        {
            using var process = ServerProcess.Launch(ServerProcess.Environment(database), database.Folder, many);
            var said = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await using var api = await LocalApi.OpenAsync(database.Options);
            if (signal == "-TERM") while (!process.HasExited && await Clients(api) == before) await Task.Delay(10, TestContext.Current.CancellationToken);
            else await Task.Delay(300, TestContext.Current.CancellationToken);
            using (var kill = Process.Start("kill", [signal, $"{process.Id}"])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            var clients = await Clients(api);
            Assert.Equal(0, await CountMending.Wrong(api.Store));
            Assert.Equal(clients * 100, (await Call(api, "GetContacts"))["totalresults"]);
            if (signal == "-TERM" && clients < 100) Assert.Contains($"Stopped after {clients} of 100 clients", await said);
            before = clients;
        }
        if (before == 100) return; // A machine that is too fast to be stopped has nothing left to go on with.
        var (code, output, error) = await ServerProcess.Run(database, many);
        Assert.True(code == 0, error);
        Assert.StartsWith("Going on after ", error);
        Assert.StartsWith("100 clients, 10000 contacts", output);
        await using var whole = await LocalApi.OpenAsync(database.Options);
        Assert.Equal((100L, 10_000L), (await Clients(whole), (long)(await Call(whole, "GetContacts"))["totalresults"]!));
        Assert.Equal(0, await CountMending.Wrong(whole.Store));
        var again = await ServerProcess.Run(database, many);
        Assert.Equal((1, "This database has been seeded with these 100 clients already; another --seed makes others.\n"), (again.Code, again.Error));
    }

    [Theory, Engines]
    public async Task A_database_with_clients_is_left_alone_unless_it_is_said(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await using (var api = await LocalApi.OpenAsync(database.Options)) Assert.True((await Call(api, "AddClient", ("email", "own@example.com"), ("skipvalidation", "1"))).IsSuccess);
        Assert.Equal((1, "", "This database has clients already; --also adds the invented ones to them.\n"), await ServerProcess.Run(database, Small));
        Assert.Equal((1, "", "Contacts belong to clients: --clients must be 1 or more.\n"), await ServerProcess.Run(database, ["seed", "--clients", "0"]));
        Assert.Equal(0, (await ServerProcess.Run(database, [.. Small, "--also"])).Code);
        await using var after = await LocalApi.OpenAsync(database.Options);
        Assert.Equal(31, await Clients(after));
        await Invariants.Check(after);
    }

    private static async Task<long> Clients(LocalApi api) => (long)(await Call(api, "GetClients", ("limitnum", "1")))["totalresults"]!;

    private static async Task<ApiResult> Call(LocalApi api, string action, params (string Name, string Value)[] values) =>
        await api.CallAsync(action, values.ToDictionary(v => v.Name, v => (object?)v.Value));
}
