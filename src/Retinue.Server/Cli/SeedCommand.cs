using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Retinue.Access;
using Retinue.Seeding;

namespace Retinue.Server.Cli;

/// <summary><c>retinue seed</c>: a database full of invented accounts, for measurements and for trying things out.</summary>
internal static class SeedCommand
{
    public static Command Create()
    {
        var clients = new Option<long>("--clients") { Description = "How many clients", DefaultValueFactory = _ => 1000 };
        var contacts = new Option<long>("--contacts") { Description = "How many contacts, spread over the clients", DefaultValueFactory = _ => 10_000 };
        var seed = new Option<long>("--seed") { Description = "Which people: the same number makes the same ones", DefaultValueFactory = _ => 1 };
        var password = new Option<string?>("--password") { Description = "The password of everybody who can log in; without it nobody has one" };
        var also = new Option<bool>("--also") { Description = "Also into a database that has clients already" };
        foreach (var option in new[] { clients, contacts })
            option.Validators.Add(given =>
            {
                if (given.GetValueOrDefault<long>() is < 0 or > 1_000_000_000) given.AddError($"{option.Name} is a number up to a thousand million.");
            });
        var command = new Command("seed", "Fills the database with invented clients and contacts; the same command goes on where an earlier one was stopped") { clients, contacts, seed, password, also };
        command.SetAction((line, _) => CliContext.Guard(async () =>
        {
            using var stop = new CancellationTokenSource();
            // A batch that has begun is finished, and it is said how far that was.
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
            using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
            await using var api = await LocalApi.OpenAsync(CliContext.ReadSettings(line).Options);
            var hash = line.GetValue(password) is { Length: > 0 } chosen ? await api.Passwords.Hash(chosen) : PasswordHasher.Unusable;
            var plan = new SeedPlan(line.GetValue(clients), line.GetValue(contacts), line.GetValue(seed), hash, api.Clock.GetUtcNow().ToUnixTimeMilliseconds());
            return await Seed(api, plan, line.GetValue(also), stop.Token);

            void Stop(PosixSignalContext signal)
            {
                signal.Cancel = true;
                stop.Cancel();
            }
        }));
        return command;
    }

    private static async Task<int> Seed(LocalApi api, SeedPlan plan, bool also, CancellationToken cancel)
    {
        if (plan.Clients == 0) throw new SettingException("Contacts belong to clients: --clients must be 1 or more.");
        var before = await Seeder.Progress(api.Store, plan);
        if (before == plan.Clients) throw new SettingException($"This database has been seeded with these {plan.Clients} clients already; another --seed makes others.");
        if (before == null && !also && await api.Store.Read(db => db.Number($"SELECT id FROM clients ORDER BY id LIMIT 1")) > 0)
            throw new SettingException("This database has clients already; --also adds the invented ones to them.");
        if (before is { } far) await Console.Error.WriteLineAsync($"Going on after {far} of {plan.Clients} clients.");

        var (clock, bar) = (Stopwatch.StartNew(), new ProgressBar());
        var done = await Seeder.Run(api, plan, clients => bar.Report((double)clients / plan.Clients), cancel);
        if (done < plan.Clients)
        {
            await Console.Error.WriteLineAsync($"\nStopped after {done} of {plan.Clients} clients, which are whole. The same command goes on; deleting the database begins anew.");
            return 1;
        }
        Console.WriteLine($"{plan.Clients} clients, {plan.Contacts} contacts in {clock.Elapsed.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture)} s");
        return 0;
    }
}
