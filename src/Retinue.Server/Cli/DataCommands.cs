using System.CommandLine;
using Microsoft.Extensions.Logging.Abstractions;
using Retinue.Mail.Delivery;
using Retinue.Storage;

namespace Retinue.Server.Cli;

/// <summary><c>retinue migrate|backup|doctor</c>: care for the data.</summary>
internal static class DataCommands
{
    public static Command Migrate()
    {
        var recount = new Option<bool>("--recount") { Description = "Counts the rows anew, by which lists know how long they are, and puts wrong counts right" };
        var command = new Command("migrate", "Brings the tables up to date and stops; 'serve' does so by itself") { recount };
        command.SetAction(CliContext.WithApi(async (line, api) =>
        {
            Console.WriteLine($"{api.Store.Engine}: the tables are up to date");
            if (line.GetValue(recount)) Console.WriteLine($"{await CountMending.Mend(api.Store)} counts were wrong and are right now");
            return 0;
        }));
        return command;
    }

    public static Command Backup()
    {
        var file = new Argument<string>("file") { Description = "Where the copy goes; it must not exist" };
        var command = new Command("backup", "Copies the SQLite database into a file while it is in use") { file };
        command.SetAction((line, _) => CliContext.Guard(async () =>
        {
            var target = Path.GetFullPath(line.GetValue(file)!);
            if (File.Exists(target)) throw new IOException($"{target} exists already; a backup never overwrites a file.");
            await using var store = await Store.Open(CliContext.ReadSettings(line).Options, NullLoggerFactory.Instance, TimeProvider.System, migrate: false);
            // Under another name until it is whole: a half copy must not look like a backup.
            var partial = target + ".partial";
            File.Delete(partial);
            try
            {
                await store.Backup(partial, new ProgressBar());
                File.Move(partial, target);
            }
            finally
            {
                File.Delete(partial);
            }
            Console.WriteLine($"{target}  {new FileInfo(target).Length / 1024} KiB");
            return 0;
        }));
        return command;
    }

    public static Command Doctor()
    {
        var command = new Command("doctor", "Checks settings, database and access, and says what is wrong");
        command.SetAction((line, _) => CliContext.Guard(async () =>
        {
            var problems = 0;
            var settings = CliContext.ReadSettings(line);
            foreach (var name in SettingSource.Unknown(Environment.GetEnvironmentVariables().Keys.Cast<string>(), Settings.All))
                Say("!setting", $"{name} is not a setting of Retinue; see 'retinue --help'");
            await using var api = await LocalApi.OpenAsync(settings.Options);
            foreach (var (name, value) in await api.Store.Examine()) Say(name, value);

            var counts = await api.Store.Read(async db => new
            {
                Clients = await db.Number($"SELECT COUNT(*) FROM clients"),
                Contacts = await db.Number($"SELECT COUNT(*) FROM contacts"),
                Homeless = await db.Number($"SELECT COUNT(*) FROM memberships WHERE NOT EXISTS (SELECT 1 FROM logins WHERE logins.id = memberships.login_id)"),
                Ownerless = await db.Number($"SELECT COUNT(*) FROM clients WHERE NOT EXISTS (SELECT 1 FROM memberships WHERE memberships.client_id = clients.id AND is_owner = 1) AND NOT EXISTS (SELECT 1 FROM client_merges WHERE from_client_id = clients.id AND undone_at = 0)"),
            });
            Say("clients", $"{counts.Clients}, with {counts.Contacts} contacts");
            if (await CountMending.Wrong(api.Store) is > 0 and var wrong) Say("!counts", $"{wrong} kept counts are not what the rows say; 'retinue migrate --recount' puts them right");
            if (counts.Homeless > 0) Say("!memberships", $"{counts.Homeless} point to a login that is not there");
            if (counts.Ownerless > 0) Say("!owners", $"{counts.Ownerless} clients have no owner");

            var credentials = await Access.Credentials.List(api.Store);
            Say(credentials.Count == 0 ? "!credentials" : "credentials", credentials.Count == 0 ? "none; 'retinue credential create' makes one" : $"{credentials.Count}");
            if (settings.Get(Settings.AllowedIps).Allow(System.Net.IPAddress.Parse("203.0.113.1"))) Say("!allowed addresses", "the whole internet may call the API; set RETINUE_ALLOWED_IPS");
            else Say("allowed addresses", settings.Get(Settings.AllowedIps).ToString());
            foreach (var (name, value) in await MailHealth.Examine(api)) Say(name, value);
            Console.WriteLine(problems == 0 ? "\nAll is well." : $"\n{problems} to look at.");
            return problems == 0 ? 0 : 1;

            void Say(string name, string value)
            {
                var bad = name.StartsWith('!');
                if (bad) problems++;
                Console.WriteLine($"{(bad ? "!!" : "ok")}  {name.TrimStart('!'),-18} {value}");
            }
        }));
        return command;
    }
}
