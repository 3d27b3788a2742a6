using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Processes;

/// <summary>The two examples of the AddContact page, run as their readers would run them.</summary>
public sealed class SampleTests
{
    /// <summary>The page's cURL example, to the letter.</summary>
    private const string PageExample = """
        $ch = curl_init();
        curl_setopt($ch, CURLOPT_URL, 'https://www.example.com/includes/api.php');
        curl_setopt($ch, CURLOPT_POST, 1);
        curl_setopt($ch, CURLOPT_POSTFIELDS,
            http_build_query(
                array(
                    'action' => 'AddContact',
                    // See https://developers.whmcs.com/api/authentication
                    'username' => 'IDENTIFIER_OR_ADMIN_USERNAME',
                    'password' => 'SECRET_OR_HASHED_PASSWORD',
                    'clientid' => '1',
                    'firstname' => 'Jane',
                    'lastname' => 'Doe',
                    'email' => 'jane.doe@example.com',
                    'responsetype' => 'json',
                )
            )
        );
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, 1);
        $response = curl_exec($ch);
        curl_close($ch);
        """;

    private static readonly string Php = Repository.Path("samples/php/addcontact.php");

    [Fact]
    public async Task The_PHP_sample_is_the_example_of_the_page()
    {
        var expected = PageExample.ReplaceLineEndings("\n")
            .Replace("'https://www.example.com/includes/api.php'", "getenv('API_URL')", StringComparison.Ordinal)
            .Replace("'IDENTIFIER_OR_ADMIN_USERNAME'", "getenv('API_IDENTIFIER')", StringComparison.Ordinal)
            .Replace("'SECRET_OR_HASHED_PASSWORD'", "getenv('API_SECRET')", StringComparison.Ordinal);
        var code = (await File.ReadAllLinesAsync(Php)).SkipWhile(line => line == "<?php" || line.StartsWith("//", StringComparison.Ordinal));
        Assert.Equal(expected + "\necho $response;", string.Join('\n', code));
    }

    [Theory, Engines]
    public async Task The_PHP_example_of_the_page_adds_a_contact(string engine)
    {
        Assert.SkipUnless(Tool.IsHere("php"), "php is not here; ./test installs it when it may");
        Assert.SkipUnless((await Tool.Run("php", ["-m"])).Output.Contains("curl", StringComparison.Ordinal), "php-curl is not here; ./test installs it when it may");
        await using var database = await TestDatabase.Create(engine);
        await using var server = await ServerProcess.Start(database);
        await server.Call(["action=AddClient", "firstname=Olivia", "lastname=Owner", "email=owner@example.com", "password2=owner", "skipvalidation=1"]);

        var (code, output) = await Tool.Run("php", [Php], ("API_URL", $"{server.Http.BaseAddress}includes/api.php"), ("API_IDENTIFIER", TestServer.Identifier), ("API_SECRET", TestServer.Secret));
        Assert.Equal((0, """{"result":"success","contactid":"1"}"""), (code, output));
        Assert.Contains("jane.doe@example.com", await server.Call(["action=GetContacts", "userid=1"]));
    }

    [Fact]
    public async Task The_local_API_sample_adds_a_contact_each_time_it_runs()
    {
        var folder = Directory.CreateTempSubdirectory("retinue-sample-");
        var program = Path.Combine(Repository.Path("samples/LocalApi"), Path.GetRelativePath(Repository.Path("tests/Retinue.Tests"), AppContext.BaseDirectory), "Retinue.Samples.LocalApi.dll");
        foreach (var id in new[] { 1, 2 })
            Assert.Equal((0, $"[result] => success\n[contactid] => {id}\n"), await Tool.Run("dotnet", [program, folder.FullName]));
        folder.Delete(recursive: true);
    }
}
