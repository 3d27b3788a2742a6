using System.CommandLine;
using System.Data.Common;
using Microsoft.Extensions.Logging.Abstractions;

namespace Retinue.Server.Cli;

/// <summary><c>retinue mail bounce</c>: takes a report about mail that came back from standard input, as a mail server pipes it.</summary>
internal static class MailBounceCommand
{
    private const int MaxBytes = 25 * 1024 * 1024;

    /// <summary>EX_DATAERR of sysexits.h: the mail server need not come with this message again.</summary>
    private const int OfNoUse = 65;

    /// <summary>EX_TEMPFAIL: the mail server keeps the message and comes again.</summary>
    private const int Later = 75;

    public static Command Create()
    {
        var recipient = new Option<string>("--recipient") { Description = "The address to which it came: ${recipient} in a pipe of Postfix", DefaultValueFactory = _ => "" };
        var command = new Command("bounce", "Takes a report about mail that came back, or a complaint, from standard input") { recipient };
        command.SetAction((line, _) => Run(line, line.GetValue(recipient) ?? ""));
        return command;
    }

    private static async Task<int> Run(ParseResult line, string recipient)
    {
        try
        {
            var message = await ReadInput();
            await using var api = await LocalApi.OpenAsync(CliContext.ReadSettings(line).Options, NullLoggerFactory.Instance);
            var result = await api.CallAsync("RecordEmailBounce", new Dictionary<string, object?> { ["message"] = message, ["recipient"] = recipient });
            if (result.Reply is not { } reply) return await Fail(result.Error!.Message, OfNoUse);
            foreach (var row in (IReadOnlyList<Reply>)reply["bounces"]!) Console.WriteLine($"message {reply["emailid"]}  {row["email"]}  {row["type"]}  {row["status"]} {row["answer"]}");
            return 0;
        }
        catch (FormatException e)
        {
            return await Fail(e.Message, OfNoUse);
        }
        // Whatever else is wrong may be right when the mail server comes again: a report must not be lost for a database that is being restarted.
        catch (Exception e) when (e is SettingException or IOException or UnauthorizedAccessException or DbException or TimeoutException)
        {
            return await Fail(e.Message, Later);
        }
    }

    private static async Task<int> Fail(string message, int code)
    {
        await Console.Error.WriteLineAsync(message);
        return code;
    }

    private static async Task<string> ReadInput()
    {
        await using var input = Console.OpenStandardInput();
        using var whole = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; (count = await input.ReadAsync(buffer)) > 0;)
        {
            whole.Write(buffer, 0, count);
            if (whole.Length > MaxBytes) throw new FormatException("The message is larger than 25 MB: no report is.");
        }
        return Convert.ToBase64String(whole.GetBuffer(), 0, (int)whole.Length);
    }
}
