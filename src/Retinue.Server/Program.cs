using System.CommandLine;
using Retinue.Server.Cli;

var root = new RootCommand("Retinue keeps client accounts and the people around them, and speaks the WHMCS 7.10 API.")
{
    ServeCommand.Create(),
    CallCommand.Create(),
    AccessCommands.Credential(),
    AccessCommands.Admin(),
    AccessCommands.Role(),
    DataCommands.Migrate(),
    DataCommands.Backup(),
    DataCommands.Doctor(),
};
foreach (var option in CliContext.Options) root.Options.Add(option);
return await root.Parse(args).InvokeAsync();
