using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Answers;

/// <summary>The main job: a client with everything and three contacts, and another with nothing.</summary>
internal sealed class AccountAnswers : GoldenGroup
{
    public override IReadOnlyList<GoldenCase> Cases { get; } =
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
        new("AddContact", "duplicate", "clientid=1&email=OLIVIA%40example.com&password2=x", Only: ApiVersion.V7),
    ];

    public override async Task SetUp(TestServer server)
    {
        foreach (var group in new[] { "Retail", "Wholesale", "Friends" }) await Do(server, "AddClientGroup", $"groupname={group}");
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
    }
}
