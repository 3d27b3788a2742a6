using System.CommandLine;
using Retinue.Mail.Templates;

namespace Retinue.Server.Cli;

/// <summary><c>retinue mail convert</c>: templates of old.</summary>
internal static class MailConvertCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The template; - reads it from the standard input" };
        var convert = new Command("convert", "Makes Liquid of a template with {$name}, {if} and {foreach} in it, and tells what is left to be done by hand") { file };
        convert.SetAction((line, _) => CliContext.Guard(() => Convert(line.GetValue(file)!)));
        return convert;
    }

    /// <summary>The result goes to the output, what was not converted to the error stream; then the exit code is 1.</summary>
    private static async Task<int> Convert(string file)
    {
        var source = file == "-" ? await Console.In.ReadToEndAsync() : await File.ReadAllTextAsync(file);
        var converted = OldNotation.Convert(source);
        await Console.Out.WriteAsync(converted.Text);
        foreach (var problem in converted.Problems) await Console.Error.WriteLineAsync($"line {problem.Line}: {problem.Text}: {problem.Why}");
        return converted.Problems.Count == 0 ? 0 : 1;
    }
}
