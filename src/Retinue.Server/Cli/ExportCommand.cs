using System.CommandLine;

namespace Retinue.Server.Cli;

/// <summary><c>retinue export CLIENTID FILE</c>: everything that is stored of an account, for whoever asks what is known about them.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var client = new Argument<long>("clientid") { Description = "The client" };
        var file = new Argument<string>("file") { Description = "Where the JSON document goes; it must not exist" };
        var command = new Command("export", "Writes everything that is stored of a client account into a file") { client, file };
        command.SetAction(CliContext.WithApi((line, api) => Export(api, line.GetValue(client), Path.GetFullPath(line.GetValue(file)!))));
        return command;
    }

    private static async Task<int> Export(LocalApi api, long client, string target)
    {
        if (File.Exists(target)) throw new IOException($"{target} exists already; an export never overwrites a file.");
        var result = await api.CallAsync("ExportClientData", new Dictionary<string, object?> { ["clientid"] = client });
        if (!result.IsSuccess)
        {
            await Console.Error.WriteLineAsync((string?)result["message"]);
            return 1;
        }
        // Personal data: for its owner alone, and never over a file that came meanwhile.
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var stream = new FileStream(target, options))
        await using (var writer = new StreamWriter(stream)) await writer.WriteLineAsync((string?)result["data"]);
        Console.WriteLine($"{target}  {(new FileInfo(target).Length + 1023) / 1024} KiB");
        return 0;
    }
}
