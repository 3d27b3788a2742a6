using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Processes;

/// <summary>Plug-ins as a user installs them: a folder beside the data, and a server that is started.</summary>
public sealed class PluginTests
{
    private static readonly string Sample = Path.Combine(
        Repository.Path("samples/BlockedDomains"), Path.GetRelativePath(Repository.Path("tests/Retinue.Tests"), AppContext.BaseDirectory), "BlockedDomains.dll");

    [Theory, Engines]
    public async Task The_sample_refuses_blocked_domains_and_keeps_its_audit_file(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        Install(database, "plugins/BlockedDomains/BlockedDomains.dll");
        await using var server = await ServerProcess.Start(database, "RETINUE_VALIDATION_HOOKS=on");
        Assert.Contains("Plug-in Retinue.Samples.BlockedDomains.Plugin started", server.Text, StringComparison.Ordinal);
        await server.Call(["action=AddClient", "firstname=Olivia", "lastname=Owner", "email=owner@example.com", "password2=owner", "skipvalidation=1"]);
        Assert.Equal("""{"result":"error","message":"Addresses at Mailinator.com are not accepted","errors":["Addresses at Mailinator.com are not accepted"]}""",
            await server.Call(["action=AddContact", "clientid=1", "email=jane@Mailinator.com"]));
        Assert.Equal("""{"result":"success","contactid":"1"}""", await server.Call(["action=AddContact", "clientid=1", "email=jane@example.com"]));
        Assert.Contains("not accepted", await server.Call(["action=UpdateContact", "contactid=1", "email=jane@mailinator.com"]), StringComparison.Ordinal);
        var actor = $"credential:{TestServer.Identifier} (admin)";
        Assert.Equal(
            [$"{actor} was refused <jane@Mailinator.com>", $"{actor} added contact 1 <jane@example.com> to client 1", $"{actor} was refused <jane@mailinator.com>"],
            await File.ReadAllLinesAsync(Path.Combine(database.Folder, "contact-audit.log")));
    }

    [Fact]
    public async Task A_single_file_is_a_plug_in_too()
    {
        await using var database = await TestDatabase.Create(EnginesAttribute.SQLite);
        Install(database, "elsewhere/BlockedDomains.dll");
        await using var server = await ServerProcess.Start(database, "RETINUE_PLUGINS=elsewhere");
        Assert.Contains("Plug-in Retinue.Samples.BlockedDomains.Plugin started", server.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plugins/Broken.dll", "this is no assembly", "cannot be started: ")]
    [InlineData("plugins/Empty/other.txt", "", "plugins/Empty/Empty.dll cannot be started: ")]
    public async Task One_that_cannot_be_loaded_stops_the_start_with_one_sentence(string file, string content, string says)
    {
        await using var database = await TestDatabase.Create(EnginesAttribute.SQLite);
        var path = Path.Combine(database.Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, content);
        await Stops(database, says);
    }

    [Fact]
    public async Task An_assembly_without_a_plug_in_stops_the_start_too()
    {
        await using var database = await TestDatabase.Create(EnginesAttribute.SQLite);
        Directory.CreateDirectory(Path.Combine(database.Folder, "plugins"));
        File.Copy(Sample.Replace("BlockedDomains.dll", "Retinue.Samples.LocalApi.dll", StringComparison.Ordinal).Replace("BlockedDomains", "LocalApi", StringComparison.Ordinal), Path.Combine(database.Folder, "plugins/Other.dll"));
        await Stops(database, "plugins/Other.dll cannot be started: it has no public class that implements IPlugin.");
    }

    private static async Task Stops(TestDatabase database, string says)
    {
        var (code, _, error) = await ServerProcess.Run(database, ["serve"], "", "RETINUE_URLS=http://127.0.0.1:0");
        Assert.Equal(1, code);
        Assert.StartsWith("The plug-in ./plugins/", error, StringComparison.Ordinal);
        Assert.Contains(says, error, StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
        Assert.EndsWith(".", error.Trim(), StringComparison.Ordinal);
    }

    private static void Install(TestDatabase database, string target)
    {
        var path = Path.Combine(database.Folder, target);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(Sample, path);
    }
}
