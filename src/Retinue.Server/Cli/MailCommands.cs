using System.CommandLine;

namespace Retinue.Server.Cli;

/// <summary><c>retinue mail ...</c>: the messages, what comes back of them, and what they are made of.</summary>
internal static class MailCommands
{
    public static Command Create() => new("mail", "Mail: what was sent, waits or was captured, what came back, and templates")
    {
        MailQueueCommands.List(),
        MailQueueCommands.Show(),
        MailQueueCommands.Send(),
        MailBounceCommand.Create(),
        MailConvertCommand.Create(),
    };
}
