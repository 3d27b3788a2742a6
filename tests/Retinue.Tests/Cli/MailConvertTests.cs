using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Cli;

/// <summary><c>retinue mail convert</c>.</summary>
public sealed class MailConvertTests
{
    [Fact]
    public async Task A_file_becomes_liquid_on_the_output_and_what_is_left_is_on_the_error_stream()
    {
        await using var api = await TestApi.Open(EnginesAttribute.SQLite);
        var file = Path.Combine(api.Database.Folder, "old.tpl");
        await File.WriteAllTextAsync(file, "Grüße {$client_name},\n");
        Assert.Equal((0, "Grüße {{ client_name }},\n", ""), await ServerProcess.Run(api.Database, ["mail", "convert", file]));
        await File.WriteAllTextAsync(file, "a\n{php}b");
        Assert.Equal((1, "a\n{php}b", "line 2: {php}: php is not known\n"), await ServerProcess.Run(api.Database, ["mail", "convert", file]));
        var (code, output, error) = await ServerProcess.Run(api.Database, ["mail", "convert", file + ".missing"]);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("old.tpl.missing", error, StringComparison.Ordinal);
    }
}
