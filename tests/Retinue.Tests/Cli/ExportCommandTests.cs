using System.Text.Json;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Cli;

/// <summary><c>retinue export</c>.</summary>
public sealed class ExportCommandTests
{
    [Fact]
    public async Task A_document_goes_into_a_file_that_was_not_there_and_nobody_else_may_read()
    {
        await using var api = await TestApi.Open(EnginesAttribute.SQLite);
        await api.AddClient();
        var file = Path.Combine(api.Database.Folder, "client.json");
        var (code, output, error) = await ServerProcess.Run(api.Database, ["export", "1", file]);
        Assert.Equal((0, $"{file}  2 KiB\n", ""), (code, output, error));
        using (var json = JsonDocument.Parse(await File.ReadAllTextAsync(file)))
            Assert.Equal("Olivia", json.RootElement.GetProperty("clients")[0].GetProperty("firstname").GetString());
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));

        var bytes = await File.ReadAllBytesAsync(file);
        Assert.Equal((1, "", $"{file} exists already; an export never overwrites a file.\n"), await ServerProcess.Run(api.Database, ["export", "1", file]));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(file));
        var missing = Path.Combine(api.Database.Folder, "missing.json");
        Assert.Equal((1, "", "Client ID Not Found\n"), await ServerProcess.Run(api.Database, ["export", "9", missing]));
        Assert.False(File.Exists(missing));
    }
}
