using System.CommandLine;
using System.Globalization;
using Retinue.Events;

namespace Retinue.Server.Cli;

/// <summary><c>retinue audit ...</c>: whether the audit trail is whole.</summary>
internal static class AuditCommands
{
    public static Command Audit()
    {
        var expect = new Option<string?>("--expect") { Description = "A checkpoint that an earlier run printed; the trail up to it must be the same", HelpName = "position:hash" };
        var verify = new Command("verify", "Goes over the audit trail and names the first place where it was tampered with") { expect };
        verify.SetAction(CliContext.WithApi(async (line, api) =>
        {
            var expected = line.GetValue(expect) is { } text ? Checkpoint.Parse(text) : null;
            var found = await new AuditVerifier(api.Store).Run(expected, new ProgressBar());
            if (found.Fault != null)
            {
                Console.WriteLine($"The audit trail is broken. {found.Fault}");
                return 1;
            }
            Console.WriteLine($"The audit trail is whole.{(expected == null ? "" : " It has the expected checkpoint.")}");
            if (found.Last is { } last)
                Console.WriteLine($"sealed      {last.Position} events, the last of them event {found.LastEvent!.Id} of {Time(found.LastEvent.At)}");
            Console.WriteLine($"waiting     {found.Waiting}{(found.Waiting == 0 ? "" : "; a running server seals them")}\nerased      {found.Erased}");
            if (found.Last != null)
                Console.WriteLine($"checkpoint  {found.Last}\n\nKeep the checkpoint where nobody can reach it who can write this database: --expect compares with it.");
            return 0;
        }));
        return new Command("audit", "The audit trail") { verify };
    }

    private static string Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
