using System.CommandLine;

namespace Retinue.Server.Cli;

/// <summary><c>retinue mail ...</c>: the messages, and what they are made of.</summary>
internal static class MailCommands
{
    public static Command Create() => new("mail", "Mail: what was sent, waits or was captured")
    {
        MailQueueCommands.List(),
        MailQueueCommands.Show(),
        MailQueueCommands.Send(),
        MailBounceCommand.Create(),
    };
}
