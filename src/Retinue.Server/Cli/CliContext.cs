using System.CommandLine;
using System.Data.Common;
using Microsoft.Extensions.Logging.Abstractions;

namespace Retinue.Server.Cli;

/// <summary>What the commands share: the settings as options of every command, opening the API, and one way to fail.</summary>
internal static class CliContext
{
    private static readonly Dictionary<string, Option<string?>> SettingOptions = Server.Settings.All.ToDictionary(
        s => s.Option,
        s => new Option<string?>(s.Option) { Description = $"{s.Meaning} [{s.Name}{(s.Standard.Length > 0 ? $", {s.Standard}" : "")}]", Recursive = true, HelpName = "value" });

    public static IEnumerable<Option> Options => SettingOptions.Values;

    public static Settings ReadSettings(ParseResult line) =>
        new(SettingSource.OfProcess(name => SettingOptions.TryGetValue(name, out var option) ? line.GetValue(option) : null));

    /// <summary>Runs a command over the database and answers its exit code.</summary>
    public static Func<ParseResult, CancellationToken, Task<int>> WithApi(Func<ParseResult, LocalApi, Task<int>> run) => (line, _) => Guard(async () =>
    {
        await using var api = await LocalApi.OpenAsync(ReadSettings(line).Options, NullLoggerFactory.Instance);
        return await run(line, api);
    });

    /// <summary>What goes wrong by a wrong setting, a wrong request or in the database is one sentence on the error stream, and exit code 1.</summary>
    public static async Task<int> Guard(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception e) when (e is Refused or SettingException or FormatException or NotSupportedException or IOException or UnauthorizedAccessException or DbException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}
