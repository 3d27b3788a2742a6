using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Cli;

/// <summary>
/// <c>retinue call</c> is the same API: byte for byte what the wire answers. Here a sample, as processes of their own; every action without a
/// process in <see cref="Answers.EveryWayInTests"/>.
/// </summary>
public sealed class CallCommandTests
{
    private static readonly string[] Formats = ["json", "xml", "nvp"];

    /// <summary>Calls, and some that are refused.</summary>
    private static readonly string[][] Reading =
    [
        ["GetClients"], ["GetClients", "search=Olivia"], ["GetClientsDetails", "clientid=1", "stats=1"], ["GetClientsDetails", "clientid=99"],
        ["GetContacts", "userid=1"], ["getcontacts", "userid=99"], ["ValidateLogin", "email=jane@example.com", "password2=sub-account"],
        ["ValidateLogin", "email=jane@example.com", "password2=wrong"], ["GetPermissionsList"], ["GetActionsList"], ["NoSuchAction"],
    ];

    private static readonly string[][] Writing =
    [
        ["AddClient", "firstname=Olivia", "lastname=O'Wner & \"Söhne\"", "email=owner{0}@example.com", "password2=owner", "skipvalidation=1"],
        ["AddContact", "clientid=1", "firstname=Jane {0}", "email_preferences[invoice]=1", "permissions=nonsense"],
        ["AddContact", "clientid=99"],
        ["AddContact", "clientid=1", "email=owner{0}@example.com", "password2=taken"],
    ];

    [Fact]
    public async Task What_reads_answers_as_on_the_wire_in_every_format()
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite);
        await server.Post("action=AddClient", "firstname=Olivia", "lastname=Owner", "email=owner@example.com", "password2=owner", "skipvalidation=1");
        await server.Post("action=AddContact", "clientid=1", "firstname=Jane", "email=jane@example.com", "password2=sub-account", "permissions=contacts");
        await Parallel.ForEachAsync(Reading.SelectMany(call => Formats.Select(format => (call, format))), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (item, _) =>
            await IsTheSame(server, server.Database, item.call, item.format));
    }

    [Fact]
    public async Task What_writes_answers_as_on_the_wire_in_every_format()
    {
        // Each on a database of its own, in the same order, so that the ids are the same.
        await using var server = await TestServer.Start(EnginesAttribute.SQLite);
        await using var own = await TestDatabase.Create(EnginesAttribute.SQLite);
        foreach (var format in Formats)
            foreach (var call in Writing)
                await IsTheSame(server, own, [.. call.Select(p => p.Replace("{0}", format, StringComparison.Ordinal))], format);
    }

    [Fact]
    public async Task Parameters_come_from_a_file_and_from_standard_input_too()
    {
        await using var database = await TestDatabase.Create(EnginesAttribute.SQLite);
        var file = Path.Combine(database.Folder, "client.json");
        await File.WriteAllTextAsync(file, """{"firstname":"Olivia","email":"owner@example.com","password2":"owner","skipvalidation":true}""");
        Assert.Equal((0, "{\"result\":\"success\",\"clientid\":1}\n", ""), await ServerProcess.Run(database, ["call", "AddClient", "--json", file]));
        // What stands on the command line wins over the file.
        Assert.Equal((0, "{\"result\":\"success\",\"contactid\":\"1\"}\n", ""), await ServerProcess.Run(database,
            ["call", "AddContact", "--json", "-", "firstname=Joan"], """{"clientid":1,"firstname":"Jane","email_preferences":{"invoice":true}}"""));
        var (_, contacts, _) = await ServerProcess.Run(database, ["call", "GetContacts"]);
        Assert.Contains("\"firstname\":\"Joan\"", contacts);
        Assert.Contains("\"invoiceemails\":\"1\"", contacts.Replace("\"invoiceemails\":1", "\"invoiceemails\":\"1\"", StringComparison.Ordinal));

        foreach (var (json, says) in new[] { ("[1]", "--json needs a JSON object."), ("{", "--json cannot be read") })
            Fails(await ServerProcess.Run(database, ["call", "AddContact", "--json", "-"], json), says);
        Fails(await ServerProcess.Run(database, ["call", "AddContact", "--json", "/no/such/file"]), "/no/such/file");
        Fails(await ServerProcess.Run(database, ["call", "AddContact", "nonsense"]), "\"nonsense\" is not name=value.");
    }

    [Fact]
    public async Task An_idempotency_key_and_an_admin_can_be_named()
    {
        await using var api = await TestApi.Open(EnginesAttribute.SQLite);
        await api.AddClient();
        string[] call = ["call", "AddContact", "clientid=1", "firstname=Jane", "--idempotency-key", "k1"];
        for (var i = 0; i < 2; i++)
            Assert.Equal((0, "{\"result\":\"success\",\"contactid\":\"1\"}\n", ""), await ServerProcess.Run(api.Database, call));
        Fails(await ServerProcess.Run(api.Database, [.. call, "city=Bern"]), "The Idempotency-Key was used for a different request");

        Fails(await ServerProcess.Run(api.Database, ["call", "GetClients", "--admin", "boss"]), "An admin user is required");
        Assert.Equal(0, (await ServerProcess.Run(api.Database, ["admin", "create", "boss"])).Code);
        Assert.Equal(0, (await ServerProcess.Run(api.Database, ["call", "AddContact", "clientid=1", "--admin", "boss"])).Code);
        Assert.Equal("admin:boss", (await api.Events())[^1].Actor);
    }

    [Fact]
    public async Task The_list_names_every_action_and_what_it_takes()
    {
        await using var database = await TestDatabase.CreateBare(EnginesAttribute.SQLite);
        var (code, list, _) = await ServerProcess.Run(database, ["call", "--list"]);
        Assert.Equal(0, code);
        Assert.Equal(ActionList.All.Select(a => a.Spec.Name), list.TrimEnd().Split('\n').Select(l => l.Split(' ')[0]));
        var (_, one, _) = await ServerProcess.Run(database, ["call", "addcontact", "--list"]);
        var spec = ActionList.Find("AddContact")!.Spec;
        Assert.All(spec.Params.Select(p => p.Name).Concat(spec.Errors.Select(e => e.Message)), text => Assert.Contains(text, one));
        Fails(await ServerProcess.Run(database, ["call", "Nonsense", "--list"]), "Command Not Found: Nonsense");
        // Asking what there is makes no database.
        Assert.Empty(Directory.GetFileSystemEntries(database.Folder));
    }

    private static async Task IsTheSame(TestServer server, TestDatabase database, string[] call, string format)
    {
        var wire = await server.Text([$"action={call[0]}", $"responsetype={format}", .. call[1..]]);
        var (code, output, error) = await ServerProcess.Run(database, ["call", .. call, "--responsetype", format]);
        Assert.Equal(wire + "\n", output);
        // Each refusal is also an exit code and a sentence; a success is silent.
        var refused = format switch { "json" => "\"result\":\"error\"", "xml" => "<result>error</result>", _ => "result=error;" };
        Assert.Equal(wire.Contains(refused, StringComparison.Ordinal), code == 1);
        Assert.Equal(code == 1, error.Length > 0);
    }

    private static void Fails((int Code, string Output, string Error) end, string says)
    {
        Assert.Contains(says, end.Error);
        Assert.Equal(1, end.Code);
        Assert.DoesNotContain("   at ", end.Error);
    }

    [Fact]
    public async Task Brackets_in_the_names_of_json_mean_the_same_as_everywhere()
    {
        await using var database = await TestDatabase.Create(EnginesAttribute.SQLite);
        await ServerProcess.Run(database, ["call", "AddClient", "email=owner@example.com", "skipvalidation=1"]);
        await ServerProcess.Run(database, ["call", "AddContact", "--json", "-"], """{"clientid":1,"email_preferences[invoice]":1}""");
        var (_, output, _) = await ServerProcess.Run(database, ["call", "GetContacts"]);
        Assert.Contains("\"invoiceemails\":\"1\"", output);
    }
}
