using System.Diagnostics;

namespace Retinue.Tests.Harness;

/// <summary>A program of the machine, such as curl or php.</summary>
public static class Tool
{
    /// <summary>Whether it is on the path.</summary>
    public static bool IsHere(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));

    /// <summary>Runs it to its end: exit code and everything it printed.</summary>
    public static async Task<(int Code, string Output)> Run(string name, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (variable, value) in environment) start.Environment[variable] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync() + await error;
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
