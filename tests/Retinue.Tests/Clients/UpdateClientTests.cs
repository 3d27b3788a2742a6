using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Clients;

/// <summary>What UpdateClient changes of a client, and what it leaves alone: compat.md 5.2.</summary>
public sealed class UpdateClientTests
{
    private static readonly (string Parameter, string Value, string Field, object Answer)[] Each =
    [
        ("firstname", "Olive 東京 🎉", "firstname", "Olive 東京 🎉"), ("lastname", "O'Wner", "lastname", "O'Wner"), ("companyname", "", "companyname", ""),
        ("email", "olive@example.com", "email", "olive@example.com"), ("address1", "2 Road", "address1", "2 Road"), ("address2", "Flat", "address2", "Flat"),
        ("city", "Leeds", "city", "Leeds"), ("state", "", "state", ""), ("postcode", "LS1", "postcode", "LS1"), ("country", "ch", "country", "CH"),
        ("phonenumber", "044 668 18 00", "phonenumber", "044 668 18 00"), ("tax_id", "CH1", "tax_id", "CH1"), ("currency", "2", "currency", 2L),
        ("groupid", "1", "groupid", 1L), ("groupid", "0", "groupid", 0L), ("language", "german", "language", "german"), ("notes", "line 1\nline 2", "notes", "line 1\nline 2"),
        ("status", " inactive ", "status", "Inactive"), ("paymentmethod", "paypal", "defaultgateway", "paypal"), ("marketingoptin", "on", "marketing_emails_opt_in", true), ("allow_sso", "no", "allowSingleSignOn", 0L),
        ("billingcid", "1", "billingcid", 1L), ("billingcid", "0", "billingcid", 0L), ("securityqid", "3", "securityqid", 3L), ("latefeeoveride", "true", "latefeeoveride", true),
        ("overideduenotices", "1", "overideduenotices", true), ("taxexempt", "1", "taxexempt", true), ("separateinvoices", "1", "separateinvoices", true),
        ("disableautocc", "1", "disableautocc", true), ("overrideautoclose", "1", "overrideautoclose", true), ("taxexempt", "0", "taxexempt", false),
    ];

    /// <summary>Answers that follow from others.</summary>
    private static readonly string[] Derived = ["fullname", "fullstate", "statecode", "countrycode", "countryname", "phonecc", "phonenumberformatted", "telephoneNumber", "isOptedInToMarketingEmails", "currency_code", "users"];

    [Theory, Engines]
    public async Task Each_field_changes_alone_and_the_event_has_the_client_before_and_after(string engine)
    {
        await using var api = await Open(engine);
        foreach (var (parameter, value, field, answer) in Each)
        {
            var before = await Details(api);
            var (result, events) = await api.Raise("UpdateClient", "clientid=1", $"{parameter}={value}");
            Assert.Equal(("1", null), (result["clientid"], result["warning"]));
            var after = await Details(api);
            Assert.Equal(answer, after[field]);
            foreach (var other in before.Keys.Except([field, .. Derived])) Assert.Equal(before[other], after[other]);
            var e = Assert.Single(events);
            Assert.Equal(("ClientEdit", 1, "1", "1"), (e.Name, e.ClientId, e["userid"], e["client_id"]));
            Assert.Equal([field == "allowSingleSignOn" ? parameter : field], Changed(e));
        }
    }

    [Theory, Engines]
    public async Task A_client_is_chosen_by_id_or_address_and_echoed_as_text(string engine)
    {
        await using var api = await Open(engine);
        await api.AddClient("second@example.com");
        Assert.Equal("2", (await api.Raise("UpdateClient", "clientemail= SECOND@example.com ", "city=Leeds")).Result["clientid"]);
        Assert.Equal("2", (await api.Raise("UpdateClient", "clientid= 02.00", "clientemail=olivia@example.com", "city=York")).Result["clientid"]);
        Assert.Equal("2", (await api.Raise("UpdateClient", "clientid=0", "clientemail=second@example.com", "city=Hull")).Result["clientid"]);
        Assert.Equal(("London", "Hull"), ((await api.Call("GetClientsDetails", "clientid=1"))["city"], (await api.Call("GetClientsDetails", "clientid=2"))["city"]));
        // A client without an address is nobody's to find by an empty one.
        await api.Raise("AddClient", "skipvalidation=1");
        foreach (var parameters in new[] { [], ["clientid="], ["clientid=9"], ["clientid=x"], ["clientid[]=1"], ["clientemail= "], ["clientemail=nobody@example.com"], new[] { "email=olivia@example.com" } })
            await api.Refuse("Client ID Not Found", "UpdateClient", [.. parameters, "city=Leeds"]);
    }

    [Theory, Engines]
    public async Task The_new_name_and_address_are_what_clients_are_searched_by(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("UpdateClient", "clientid=1", "firstname=Zoë", "email=zoe@example.org", "companyname=Zebra");
        foreach (var search in new[] { "ZOË", "zoe@", "zebra", "zoë owner" }) Assert.Equal(1L, (await api.Call("GetClients", $"search={search}"))["totalresults"]);
        Assert.Equal(0L, (await api.Call("GetClients", "search=olivia"))["totalresults"]);
    }

    [Theory, Engines]
    public async Task Custom_fields_change_one_by_one_and_the_event_tells_those_that_did(string engine)
    {
        await using var api = await Open(engine);
        var (_, events) = await api.Raise("UpdateClient", "clientid=1", "customfields[1]=Bing", "customfields[7]=x", "customfields[9]=new");
        var e = Assert.Single(events);
        Assert.Equal(["customfields[1]", "customfields[9]"], Changed(e));
        Assert.Equal("Google", e.Data.GetProperty("olddata").GetProperty("customfields[1]").GetString());
        await api.Raise("UpdateClient", "clientid=1", "customfields={\"7\":\"\"}");
        Assert.Equal([(1L, "Bing"), (9L, "new")], (await api.Call("GetClientsDetails", "clientid=1")).Rows("customfields").Select(f => ((long)f["id"]!, (string)f["value"]!)));
        Assert.Empty((await api.Raise("UpdateClient", "clientid=1", "customfields[9]=new", "customfields[10]=")).Events);
    }

    [Theory, Engines]
    public async Task Mail_preferences_change_one_by_one(string engine)
    {
        await using var api = await Open(engine);
        var (_, events) = await api.Raise("UpdateClient", "clientid=1", "email_preferences[invoice]=0", "email_preferences[general]=1");
        Assert.Equal(["email_preferences[invoice]"], Changed(Assert.Single(events)));
        var preferences = (Reply)(await api.Call("GetClientsDetails", "clientid=1"))["email_preferences"]!;
        Assert.Equal(["invoice"], preferences.Where(p => (string)p.Value! == "0").Select(p => p.Key.Name));
    }

    [Theory, Engines]
    public async Task The_billing_contact_is_a_contact_of_the_account_and_another_does_not_exist_for_it(string engine)
    {
        await using var api = await Open(engine);
        await api.AddClient("second@example.com");
        await api.Raise("AddContact", "clientid=2");
        foreach (var foreign in new[] { "2", "99", "-1" }) await api.Refuse("Contact ID Not Found", "UpdateClient", "clientid=1", $"billingcid={foreign}", "city=Leeds");
        await api.Raise("UpdateClient", "clientid=1", "billingcid=1");
        await api.Raise("UpdateClient", "clientid=1", "billingcid=");
        Assert.Equal(0L, (await api.Call("GetClientsDetails", "clientid=1"))["billingcid"]);
    }

    [Theory, Engines]
    public async Task What_cannot_be_read_is_left_alone_with_a_warning(string engine)
    {
        await using var api = await Open(engine);
        foreach (var (parameter, warning) in new[]
        {
            ("status=Suspended", "status was ignored: Active, Inactive or Closed is expected"), ("clientip=nowhere", "clientip was ignored: it is not an address"),
            ("groupid=gold", "groupid was ignored: a whole number is expected"), ("customfields=%%%", "customfields was ignored: the base64 of a serialised array is expected"),
            ("notes[]=x", "notes was ignored: a text is expected, not a list"),
        })
        {
            var (result, events) = await api.Raise("UpdateClient", "clientid=1", parameter);
            Assert.Equal(warning, result["warning"]);
            Assert.Empty(events);
        }
        // Unset, as clients write it: a client always has a status and a currency.
        foreach (var unset in new[] { "status=", "currency=0", "currency=", "password2=" }) Assert.Empty((await api.Raise("UpdateClient", "clientid=1", unset)).Events);
    }

    [Theory, Engines]
    public async Task Payment_data_is_not_kept_and_the_documented_warnings_say_so(string engine)
    {
        await using var api = await Open(engine);
        const string Deprecated = "Credit card related parameters are now deprecated and may be removed in a future version. ";
        foreach (var name in new[] { "cardtype", "cardnum", "expdate", "startdate", "issuenumber", "cvv", "bankcode", "bankacct" })
        {
            var (result, events) = await api.Raise("UpdateClient", "clientid=1", $"{name}=4111111111111111");
            Assert.Equal(Deprecated + "Use AddPayMethod or UpdatePayMethod instead", ((string)result["warning"]!).TrimEnd('.'));
            Assert.Empty(events);
        }
        Assert.Equal(Deprecated + "Use DeletePayMethod instead", ((string)(await api.Raise("UpdateClient", "clientid=1", "clearcreditcard=1")).Result["warning"]!).TrimEnd('.'));
        Assert.Null((await api.Raise("UpdateClient", "clientid=1", "clearcreditcard=0", "cardnum=")).Result["warning"]);
        Assert.DoesNotContain("4111111111111111", string.Concat(await TestRows.Dump(api.Api.Store)), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_status_of_closed_is_a_closing_and_active_opens_again(string engine)
    {
        await using var api = await Open(engine);
        Assert.Equal(["ClientEdit", "ClientClose"], (await api.Raise("UpdateClient", "clientid=1", "status=closed")).Events.Select(e => e.Name));
        Assert.Equal(["ClientEdit"], (await api.Raise("UpdateClient", "clientid=1", "status=Closed", "city=Leeds")).Events.Select(e => e.Name));
        Assert.Equal(["ClientEdit"], (await api.Raise("UpdateClient", "clientid=1", "status=Active")).Events.Select(e => e.Name));
        Assert.Equal("Active", (await api.Call("GetClientsDetails", "clientid=1"))["status"]);
    }

    [Theory, Engines]
    public async Task Of_edits_at_the_same_instant_every_one_counts(string engine)
    {
        await using var api = await Open(engine);
        await using var second = await LocalApi.OpenAsync(api.Database.Options);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(async () => await (i % 2 == 0 ? api.Api : second).CallAsync(
            "UpdateClient", new Dictionary<string, object?> { ["clientid"] = 1, ["notes"] = $"note {i}", ["firstname"] = $"name {i}", [i % 2 == 0 ? "city" : "state"] = $"place {i}" }))));
        var edits = (await api.RaisedEvents()).Where(e => e.Name == "ClientEdit").ToList();
        Assert.Equal(20, edits.Count);
        var from = edits.Select(e => e.Data.GetProperty("olddata").GetProperty("notes").GetString()).ToHashSet();
        Assert.Equal((20, ""), (from.Count, Assert.Single(from.Except(edits.Select(e => e.Data.GetProperty("notes").GetString())))));
        // No term of a name that was overwritten is left behind: address, first, last, full and company name.
        Assert.Equal(5, await api.Count($"SELECT COUNT(*) FROM client_terms"));
    }

    private static async Task<TestApi> Open(string engine)
    {
        var api = await TestApi.Open(engine);
        await api.Raise("AddCurrency", "code=EUR");
        await api.Raise("AddClientGroup", "groupname=Wholesale");
        await api.Raise("AddClient", [.. AddClientTests.Valid, "companyname=Example Ltd", "customfields[1]=Google", "customfields[7]=x"]);
        await api.Raise("AddContact", "clientid=1", "firstname=Jane");
        return api;
    }

    /// <summary>Every field of the client that is not itself made of fields.</summary>
    private static async Task<Dictionary<string, object?>> Details(TestApi api) => (await api.Call("GetClientsDetails", "clientid=1")).Reply!
        .Where(f => f.Value is string or long or bool && f.Key.Name != "client").ToDictionary(f => f.Key.Name, f => f.Value);

    private static IEnumerable<string> Changed(RaisedEvent e) =>
        e.Data.GetProperty("olddata").EnumerateObject().Where(p => p.Value.GetRawText() != e[p.Name]).Select(p => p.Name);
}
