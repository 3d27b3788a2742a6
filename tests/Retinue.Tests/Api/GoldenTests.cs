using System.Text;
using System.Text.RegularExpressions;
using Retinue.Access;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Api;

/// <summary>
/// The answers of every action to the byte, in every format, the same on every engine. RETINUE_TEST_WRITE_GOLDEN=1 writes the files anew;
/// then read the difference against compat.md 2.4 to 2.6 before it is committed.
/// </summary>
public sealed partial class GoldenTests
{
    private static readonly string LimitedIdentifier = "LIMITED".PadRight(32, '0');
    private static readonly string LimitedSecret = "SECRET".PadRight(32, '0');

    private static readonly string Folder = FindFolder();
    private static readonly bool IsWriting = Environment.GetEnvironmentVariable("RETINUE_TEST_WRITE_GOLDEN") == "1";

    /// <summary>One answer: to somebody who may do everything, or to somebody who may add contacts and nothing else.</summary>
    private sealed record Case(string Action, string Name, string Parameters, bool AsLimited = false, bool OnlyIn7 = false)
    {
        public IEnumerable<(string Version, string Format)> Shapes => [("7", "json"), ("7", "xml"), ("7", "nvp"), .. OnlyIn7 ? [] : new[] { ("8", "json") }];
    }

    // Answers of writing actions count ids up, so the order is part of the files. Writes that the database refuses come last: on MariaDB,
    // unlike on SQLite, a refused row has used its id up.
    private static readonly Case[] Cases =
    [
        new("AddClient", "success", "firstname=Ann&lastname=Other&email=ann{0}%40example.com&address1=2+Road&city=Leeds&state=Yorkshire&postcode=LS1&country=GB&phonenumber=0113+496+0000&password2=x"),
        new("AddClient", "error", "firstname=Ann&lastname=Other&email=ann%40example.com"),
        new("AddClient", "warning", "skipvalidation=1&password2=x&email=card{0}%40example.com&cardnum=4111111111111111&clientip=nowhere"),
        new("GetClients", "success", "limitnum=2"),
        new("GetClients", "empty", "search=nobody"),
        new("GetClients", "error", "", AsLimited: true),
        new("GetClientsDetails", "success", "clientid=1&stats=1"),
        new("GetClientsDetails", "error", "clientid=999"),
        new("AddContact", "success", "clientid=1&firstname=Jane&email=jane%40example.com&email_preferences%5Bdomain%5D=1"),
        new("AddContact", "warning", "clientid=1&email=sub{0}%40example.com&password2=x&permissions=orders,%22%3Croot%3E%22"),
        new("GetContacts", "success", "userid=1&limitnum=2"),
        new("GetContacts", "one", "email=quoted%40example.com"),
        new("GetContacts", "empty", "userid=2"),
        new("GetContacts", "error", "", AsLimited: true),
        new("ValidateLogin", "success", "email=olivia%40example.com&password2=owner-password"),
        new("ValidateLogin", "subaccount", "email=sam%40example.com&password2=sams-password"),
        new("ValidateLogin", "error", "email=olivia%40example.com&password2=wrong"),
        new("GetPermissionsList", "success", ""),
        new("GetPermissionsList", "error", "", AsLimited: true),
        new("GetActionsList", "success", "name=ValidateLogin"),
        new("GetActionsList", "error", "", AsLimited: true),
        new("AddContact", "error", "clientid=999"),
        new("AddContact", "duplicate", "clientid=1&email=OLIVIA%40example.com&password2=x", OnlyIn7: true),
    ];

    [Theory, Engines]
    public async Task Every_answer_is_the_golden_one_to_the_byte(string engine)
    {
        await using var server = await Start(engine);
        var wrong = new StringBuilder();
        foreach (var c in Cases)
        {
            foreach (var (version, format) in c.Shapes)
            {
                var who = c.AsLimited ? $"identifier={LimitedIdentifier}&secret={LimitedSecret}&" : Wire.Credential;
                var form = $"{who}action={c.Action}&responsetype={format}&{c.Parameters.Replace("{0}", version + format, StringComparison.Ordinal)}";
                var got = await server.Bare(form, ("X-Api-Version", version));
                Assert.Equal(c.AsLimited ? 403 : 200, got.Status);
                Compare($"{c.Action}.{c.Name}.{version}.{format}", Uuid().Replace(got.Body, "{uuid}"), wrong);
            }
        }
        Assert.Equal("", wrong.ToString());
    }

    [Fact]
    public void Every_action_has_a_golden_success_and_a_golden_error_and_no_file_is_left_over()
    {
        foreach (var action in ActionList.All.Select(a => a.Spec.Name))
            foreach (var name in new[] { "success", "error" }) Assert.Contains(Cases, c => c.Action == action && c.Name == name);
        var expected = Cases.SelectMany(c => c.Shapes.Select(s => $"{c.Action}.{c.Name}.{s.Version}.{s.Format}")).Order(StringComparer.Ordinal);
        Assert.Equal(expected, Directory.GetFiles(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    private static void Compare(string name, string answer, StringBuilder wrong)
    {
        var file = Path.Combine(Folder, name);
        if (IsWriting) File.WriteAllText(file, answer);
        else if (!File.Exists(file)) wrong.Append(System.Globalization.CultureInfo.InvariantCulture, $"{name} does not exist; the answer is\n{answer}\n");
        else if (!File.ReadAllBytes(file).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(answer))) wrong.Append(System.Globalization.CultureInfo.InvariantCulture, $"{name} is different:\n{answer}\n");
    }

    /// <summary>A client with everything and three contacts, another with nothing, and a credential that may call none of the actions asked for.</summary>
    private static async Task<TestServer> Start(string engine)
    {
        var server = await TestServer.Start(engine, new FakeClock());
        foreach (var (action, parameters) in new (string, Dictionary<string, object?>)[]
        {
            ("AddClient", new()
            {
                ["firstname"] = "Olivia", ["lastname"] = "O'Wner", ["companyname"] = "Söhne & <Töchter> \"GmbH\"", ["email"] = "olivia@example.com",
                ["address1"] = "1 Example/Street", ["city"] = "London", ["state"] = "Greater London", ["postcode"] = "SW1A 1AA", ["country"] = "GB",
                ["phonenumber"] = "020 7946 0000", ["tax_id"] = "GB=1;2", ["password2"] = "owner-password", ["notes"] = "line 1\nline 2 😀", ["groupid"] = 3,
                ["marketingoptin"] = true, ["customfields"] = new Dictionary<string, object?> { ["1"] = "Google", ["7"] = "x" },
            }),
            ("AddClient", new() { ["skipvalidation"] = true, ["email"] = "empty@example.com" }),
            ("AddContact", new()
            {
                ["clientid"] = 1, ["firstname"] = "Jane", ["lastname"] = "Doe", ["email"] = "jane.doe@example.com", ["city"] = "Zürich", ["country"] = "CH",
                ["phonenumber"] = "+41.446681800", ["email_preferences"] = new Dictionary<string, object?> { ["general"] = true, ["invoice"] = true },
            }),
            ("AddContact", new() { ["clientid"] = 1, ["firstname"] = "Sam", ["email"] = "sam@example.com", ["password2"] = "sams-password", ["permissions"] = "orders,profile" }),
            ("AddContact", new() { ["clientid"] = 1, ["firstname"] = "]]> & \u0001 \t=;", ["email"] = "quoted@example.com" }),
        })
        {
            var result = await server.Api.CallAsync(action, parameters);
            Assert.True(result.IsSuccess, result.Error?.Message);
        }
        await Roles.Create(server.Api, "contact adder", "", ["AddContact"]);
        await Credentials.Create(server.Api, Bootstrap.Admin, ["contact adder"], identifier: LimitedIdentifier, secret: LimitedSecret);
        return server;
    }

    private static string FindFolder()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Retinue.slnx"))) at = at.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        return Path.Combine(at.FullName, "tests", "Retinue.Tests", "golden");
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Uuid();
}
