using System.CommandLine;
using Retinue.Server.Cli;

var root = new RootCommand("Retinue keeps client accounts and the people around them, and speaks the WHMCS 7.10 API.");
foreach (var command in Commands.For(args)) root.Add(command);
foreach (var option in CliContext.Options) root.Options.Add(option);
// Signals are the host's: by itself the parser would end the process two seconds after SIGTERM, in the middle of requests.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
