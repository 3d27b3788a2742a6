using System.CommandLine;

namespace Retinue.Server.Cli;

/// <summary>The commands of <c>retinue</c>.</summary>
internal static class Commands
{
    /// <summary>All of them, in the order of <c>retinue --help</c>.</summary>
    public static IReadOnlyList<(string Name, Func<Command> Create)> All { get; } =
    [
        ("serve", ServeCommand.Create),
        ("call", CallCommand.Create),
        ("credential", AccessCommands.Credential),
        ("admin", AccessCommands.Admin),
        ("role", AccessCommands.Role),
        ("webhook", WebhookCommands.Create),
        ("mail", MailCommands.Create),
        ("migrate", DataCommands.Migrate),
        ("backup", DataCommands.Backup),
        ("doctor", DataCommands.Doctor),
        ("seed", SeedCommand.Create),
        ("export", ExportCommand.Create),
        ("audit", AuditCommands.Audit),
    ];

    /// <summary>The one that is named first, or all. Making all of them is a good part of the time in which a server starts (docs/decisions/0020).</summary>
    public static IEnumerable<Command> For(string[] arguments)
    {
        var named = All.Where(command => command.Name == arguments.FirstOrDefault()).ToList();
        return (named.Count > 0 ? named : All).Select(command => command.Create());
    }
}
