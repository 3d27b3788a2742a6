using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Contacts;

/// <summary>AddContact by the decision table of compat.md 4.1.</summary>
public sealed class AddContactTests
{
    [Theory, Engines]
    public async Task The_first_contact_of_the_first_client_is_number_1_as_in_the_documented_example(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var result = await api.Call("AddContact", "clientid=1", "firstname=Jane", "lastname=Doe", "email=jane.doe@example.com");
        Assert.Equal("success", result["result"]);
        Assert.Equal(1L, result["contactid"]);
        Assert.Equal(["ClientAdd", "ContactAdd"], (await api.Events()).Select(e => e.Name));
    }

    [Theory, Engines]
    public async Task An_unknown_client_is_refused_and_nothing_is_stored(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var result = await api.Call("AddContact", "clientid=7", "email=jane@example.com", "password2=secret");
        Assert.Equal("Client ID Not Found", result["message"]);
        Assert.Equal(0, await api.Count($"SELECT (SELECT COUNT(*) FROM contacts) + (SELECT COUNT(*) FROM logins) + (SELECT COUNT(*) FROM events)"));
    }

    [Theory, Engines]
    public async Task Of_many_simultaneous_sub_accounts_with_one_address_exactly_one_is_made(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            api.Call("AddContact", "clientid=1", $"firstname=Jane {i}", i % 2 == 0 ? "email=Jane@Example.com " : "email=jane@EXAMPLE.com", "password2=secret")));
        Assert.Single(results, r => r.IsSuccess);
        Assert.All(results.Where(r => !r.IsSuccess), r => Assert.Equal("Duplicate Email Address", r["message"]));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM contacts"));
    }

    [Theory, Engines]
    public async Task A_client_id_alone_is_enough(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var (result, events) = await api.Raise("AddContact", "clientid=1");
        Assert.Null(result["warning"]);
        Assert.Equal("ContactAdd", Assert.Single(events).Name);
        var row = Assert.Single((await api.Call("GetContacts")).Rows("contacts"));
        foreach (var field in new[] { "firstname", "lastname", "companyname", "email", "address1", "address2", "city", "state", "postcode", "country", "phonenumber", "tax_id", "permissions" })
            Assert.Equal("", row[field]);
        foreach (var field in new[] { "subaccount", "generalemails", "productemails", "domainemails", "invoiceemails", "supportemails", "affiliateemails" })
            Assert.Equal(false, row[field]);
    }

    [Theory, Engines]
    public async Task Every_field_is_stored_as_sent_and_comes_back(string engine)
    {
        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        await api.AddClient();
        await api.Raise("AddContact", All);
        var row = Assert.Single((await api.Call("GetContacts")).Rows("contacts"));
        foreach (var pair in All.Skip(1)) Assert.Equal(pair[(pair.IndexOf('=') + 1)..], row[pair[..pair.IndexOf('=')]]);
        Assert.Equal(1L, row["id"]);
        Assert.Equal(1L, row["userid"]);
        Assert.Equal("2026-02-03 04:05:06", row["created_at"]);
        Assert.Equal("2026-02-03 04:05:06", row["updated_at"]);
    }

    [Theory, Engines]
    public async Task The_event_has_the_documented_fields_in_order_and_belongs_to_the_client(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var (_, events) = await api.Raise("AddContact", [.. All, "password2=a-Secret-9", "permissions=orders,profile", "email_preferences[domain]=1"]);
        var e = Assert.Single(events);
        Assert.Equal(
            ["userid", "contactid", "firstname", "lastname", "companyname", "email", "address1", "address2", "city", "state", "postcode", "country",
             "phonenumber", "tax_id", "subaccount", "password", "permissions", "generalemails", "productemails", "domainemails", "invoiceemails",
             "supportemails", "affiliateemails"], e.Fields);
        Assert.Equal(("ContactAdd", 1, "System"), (e.Name, e.ClientId, e.Actor));
        Assert.Equal(("1", "1", "true"), (e["userid"], e["contactid"], e["subaccount"]));
        Assert.Equal(("\"\"", "\"profile,orders\""), (e["password"], e["permissions"]));
        Assert.Equal(("false", "true"), (e["generalemails"], e["domainemails"]));
        Assert.Equal("Jane \"J\" & <Söhne> 東京 🎉", e.Data.GetProperty("firstname").GetString());
    }

    [Theory, Engines]
    public async Task A_client_id_that_is_missing_or_none_is_answered_like_an_unknown_one(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        foreach (var parameters in new[] { [], ["clientid="], ["clientid=0"], ["clientid=-1"], ["clientid=2"], ["clientid=Jane"], ["clientid=1x"], ["clientid=99999999999999999999"], new[] { "clientid[]=1" } })
            await api.Refuse("Client ID Not Found", "AddContact", [.. parameters, "email=jane@example.com"]);
    }

    [Theory, Engines]
    public async Task A_client_id_is_read_as_php_reads_a_number(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        foreach (var id in new[] { "1", " 1", "1 ", "1.00", "01", "+1" }) Assert.True((await api.Call("AddContact", $"clientid={id}")).IsSuccess, id);
        Assert.Equal([1L, 2, 3, 4, 5, 6], (await api.Call("GetContacts", "userid=1")).Ids("contacts"));
    }

    [Theory, Engines]
    public async Task Unknown_parameters_and_the_ones_of_the_request_itself_are_ignored(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var (result, _) = await api.Raise("AddContact", "clientid=1", "subaccount=1", "endpoint=x", "json=1", "password=api-secret", "responsetype=xml");
        Assert.Null(result["warning"]);
        Assert.Equal(0, await api.Count($"SELECT COUNT(*) FROM memberships WHERE contact_id = 1"));
    }

    [Theory, Engines]
    public async Task A_list_where_a_text_belongs_is_ignored_with_a_warning(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var (result, _) = await api.Raise("AddContact", "clientid=1", "firstname[a]=Jane", "lastname=Doe");
        Assert.Equal("firstname was ignored: a text is expected, not a list", result["warning"]);
        var row = Assert.Single((await api.Call("GetContacts")).Rows("contacts"));
        Assert.Equal(("", "Doe"), (row["firstname"], row["lastname"]));
    }

    [Theory, Engines]
    public async Task A_text_as_long_as_a_request_can_be_is_kept_whole(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var text = string.Concat(Enumerable.Repeat("ü€🎉x", 70_000));
        await api.Raise("AddContact", "clientid=1", $"firstname={text}", $"address1={text}", "city=long");
        var row = Assert.Single((await api.Call("GetContacts", "city=long")).Rows("contacts"));
        Assert.True(text == (string?)row["firstname"] && text == (string?)row["address1"]);
    }

    private static string[] All =>
    [
        "clientid=1", "firstname=Jane \"J\" & <Söhne> 東京 🎉", "lastname=O'Doe; DROP TABLE contacts", "companyname= blanks stay ", "email= Jane.Doe@Example.com",
        "address1=1 \\ Example=Street", "address2=\"", "city=London", "state=Greater London", "postcode=SW1A 1AA", "country=GB", "phonenumber=+44 20 7946 0000",
        "tax_id=GB123456789",
    ];
}
