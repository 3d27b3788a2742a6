using System.CommandLine;
using System.Globalization;
using Retinue.Access;

namespace Retinue.Server.Cli;

/// <summary><c>retinue credential|admin|role ...</c>: who may call the API.</summary>
internal static class AccessCommands
{
    public static Command Credential()
    {
        var admin = new Option<string>("--admin") { Description = "The admin whom it belongs to", DefaultValueFactory = _ => Bootstrap.Admin };
        var roles = new Option<string[]>("--role") { Description = "A role it has; may be repeated", DefaultValueFactory = _ => [Bootstrap.Role] };
        var ips = new Option<string>("--ip") { Description = "Addresses and CIDR ranges it may be used from, separated by commas", DefaultValueFactory = _ => "" };
        var text = new Option<string>("--description") { Description = "What it is for", DefaultValueFactory = _ => "" };
        // The name of the setting, which means the same for every credential that says nothing: the nearer of the two counts.
        var version = new Option<string?>("--api-version") { Description = "The generation that it speaks, 7.10 or 8; without it, the server's", HelpName = "version" };
        version.AcceptOnlyFromAmong(ApiVersions.Name7, ApiVersions.Name8);
        var create = new Command("create", "Makes an identifier and a secret, and shows the secret this once") { admin, roles, ips, text, version };
        create.SetAction(CliContext.WithApi(async (line, api) =>
        {
            if (line.GetValue(admin) == Bootstrap.Admin) await Bootstrap.AdminAndRole(api);
            var (identifier, secret) = await Credentials.Create(api, line.GetValue(admin)!, line.GetValue(roles)!, line.GetValue(text)!, line.GetValue(ips)!,
                version: line.GetValue(version) is { } name ? ApiVersions.Find(name) : null);
            Console.WriteLine($"identifier  {identifier}\nsecret      {secret}");
            return 0;
        }));

        var list = new Command("list", "Lists the credentials; secrets are not kept and cannot be shown");
        list.SetAction(CliContext.WithApi(async (_, api) =>
        {
            var admins = (await Admins.List(api.Store)).ToDictionary(a => a.Id, a => a.Username);
            foreach (var c in await Credentials.List(api.Store))
            {
                var held = await api.Store.Read(db => Roles.OfCredential(db, c.Id));
                Console.WriteLine($"{c.Identifier}  admin={admins.GetValueOrDefault(c.AdminId, "?")}  roles={string.Join(',', held.Select(r => r.Name))}"
                    + $"  ip={(c.AllowedIps.Length == 0 ? "any" : c.AllowedIps)}  api={(c.Version is { } speaks ? ApiVersions.Name(speaks) : "the server's")}  last used={(c.LastUsedAt == 0 ? "never" : Time(c.LastUsedAt))}  {c.Description}");
            }
            return 0;
        }));

        var identifierArgument = new Argument<string>("identifier");
        var revoke = new Command("revoke", "Ends a credential; every server stops taking it within two seconds") { identifierArgument };
        revoke.SetAction(Do((line, api) => Credentials.Revoke(api, line.GetValue(identifierArgument)!)));
        return new Command("credential", "API credentials") { create, list, revoke };
    }

    public static Command Admin()
    {
        var name = new Argument<string>("name");
        var email = new Option<string>("--email") { Description = "E-mail address", DefaultValueFactory = _ => "" };
        var password = new Option<string?>("--password-file") { Description = "A file that holds the password; - is standard input. Without it the admin has no password and cannot log in" };
        var create = new Command("create", "Adds an admin") { name, email, password };
        create.SetAction(Do(async (line, api) => await Admins.Create(api, line.GetValue(name)!, line.GetValue(email)!, await ReadPassword(line.GetValue(password)))));

        var setPassword = new Command("password", "Sets an admin's password; credentials are not affected") { name, password };
        setPassword.SetAction(Do(async (line, api) => await Admins.SetPassword(api, line.GetValue(name)!,
            await ReadPassword(line.GetValue(password) ?? "-") ?? throw new FormatException("The password is empty."))));

        var list = new Command("list", "Lists the admins");
        list.SetAction(CliContext.WithApi(async (_, api) =>
        {
            foreach (var a in await Admins.List(api.Store))
                Console.WriteLine($"{a.Username}  {a.Email}{(a.Disabled ? "  disabled" : "")}{(a.ApiAccess ? "" : "  no API access")}{(a.Md5LoginHash == PasswordHasher.Unusable ? "  no password" : "")}");
            return 0;
        }));
        return new Command("admin", "Admins, on whose behalf the API is called")
        {
            create, setPassword, list,
            Named("disable", "Stops an admin and all credentials of theirs", (api, who) => Admins.SetDisabled(api, who, true)),
            Named("enable", "Lets a disabled admin in again", (api, who) => Admins.SetDisabled(api, who, false)),
            Named("deny-api", "Takes the permission API Access from an admin", (api, who) => Admins.SetApiAccess(api, who, false)),
            Named("allow-api", "Gives it back", (api, who) => Admins.SetApiAccess(api, who, true)),
        };
    }

    public static Command Role()
    {
        var name = new Argument<string>("name");
        var allow = new Option<string[]>("--allow") { Description = "Actions to allow, separated by commas; * is every action", DefaultValueFactory = _ => [] };
        var deny = new Option<string[]>("--deny") { Description = "Actions to take away, separated by commas", DefaultValueFactory = _ => [] };
        var text = new Option<string>("--description") { Description = "What it is for", DefaultValueFactory = _ => "" };
        var create = new Command("create", "Adds a role") { name, allow, text };
        create.SetAction(Do((line, api) => Roles.Create(api, line.GetValue(name)!, line.GetValue(text)!, Names(line.GetValue(allow)))));
        var change = new Command("change", "Changes what a role allows") { name, allow, deny };
        change.SetAction(Do((line, api) => Roles.Change(api, line.GetValue(name)!, Names(line.GetValue(allow)), Names(line.GetValue(deny)))));
        var list = new Command("list", "Lists the roles");
        list.SetAction(CliContext.WithApi(async (_, api) =>
        {
            foreach (var role in await Roles.List(api.Store)) Console.WriteLine($"{role.Name}  {string.Join(',', role.Actions)}  {role.Description}");
            return 0;
        }));
        return new Command("role", "Roles, which allow actions by name") { create, change, list, Named("delete", "Deletes a role and takes it from credentials", Roles.Delete) };
    }

    private static Command Named(string verb, string summary, Func<LocalApi, string, Task> run)
    {
        var name = new Argument<string>("name");
        var command = new Command(verb, summary) { name };
        command.SetAction(Do((line, api) => run(api, line.GetValue(name)!)));
        return command;
    }

    private static Func<ParseResult, CancellationToken, Task<int>> Do(Func<ParseResult, LocalApi, Task> run) => CliContext.WithApi(async (line, api) =>
    {
        await run(line, api);
        return 0;
    });

    private static IEnumerable<string> Names(string[]? options) => (options ?? []).SelectMany(o => o.Split(','));

    private static async Task<string?> ReadPassword(string? file)
    {
        if (file == null) return null;
        var text = file == "-" ? await Console.In.ReadLineAsync() : (await File.ReadAllTextAsync(file)).TrimEnd('\r', '\n');
        return string.IsNullOrEmpty(text) ? throw new FormatException("The password is empty.") : text;
    }

    private static string Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);
}
