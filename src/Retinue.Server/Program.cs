using System.CommandLine;
using Retinue.Server.Cli;

var commands = new Dictionary<string, Func<Command>>
{
    ["serve"] = ServeCommand.Create,
    ["call"] = CallCommand.Create,
    ["credential"] = AccessCommands.Credential,
    ["admin"] = AccessCommands.Admin,
    ["role"] = AccessCommands.Role,
    ["webhook"] = WebhookCommands.Create,
    ["mail"] = MailCommands.Create,
    ["migrate"] = DataCommands.Migrate,
    ["backup"] = DataCommands.Backup,
    ["doctor"] = DataCommands.Doctor,
    ["seed"] = SeedCommand.Create,
    ["export"] = ExportCommand.Create,
    ["audit"] = AuditCommands.Audit,
};
var root = new RootCommand("Retinue keeps client accounts and the people around them, and speaks the WHMCS 7.10 API.");
// Who names a command gets that one only: making all of them is a good part of the time in which the server starts (docs/decisions/0020).
if (args.Length > 0 && commands.TryGetValue(args[0], out var named)) root.Add(named());
else foreach (var create in commands.Values) root.Add(create());
foreach (var option in CliContext.Options) root.Options.Add(option);
// Signals are the host's: by itself the parser would end the process two seconds after SIGTERM, in the middle of requests.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
