using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Clients;

/// <summary>Everything about one client, in both generations, over one installation that nobody changes.</summary>
public sealed class GetClientsDetailsTests(GetClientsDetailsTests.Two shared) : IClassFixture<GetClientsDetailsTests.Two>
{
    public sealed class Two : PerEngine<TestApi>
    {
        protected override async Task<TestApi> Open(string engine)
        {
            var api = await TestApi.Open(engine, o => o with { Currency = "EUR" });
            await api.Raise("AddClient", [.. AddClientTests.Valid, "customfields[1]=Google", "securityqans=my first pet"]);
            await api.AddClient("Second@Example.com");
            await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "password2=x", "permissions=orders");
            return api;
        }
    }

    [Theory, Engines]
    public async Task A_client_is_found_by_id_and_by_address_in_any_notation(string engine)
    {
        var api = await shared.Of(engine);
        Assert.Equal(2L, (await api.Call("GetClientsDetails", "clientid=2"))["id"]);
        Assert.Equal(2L, (await api.Call("GetClientsDetails", "email= SECOND@example.COM "))["id"]);
        // The id counts when both are there.
        Assert.Equal(1L, (await api.Call("GetClientsDetails", "clientid=1", "email=second@example.com"))["id"]);
        Assert.Equal(2L, (await api.Call("GetClientsDetails", "clientid=0", "email=second@example.com"))["id"]);
    }

    [Theory, Engines]
    public async Task Nobody_and_nothing_asked_have_their_documented_texts(string engine)
    {
        var api = await shared.Of(engine);
        await api.Refuse("Client Not Found", "GetClientsDetails", "clientid=9");
        await api.Refuse("Client Not Found", "GetClientsDetails", "email=nobody@example.com");
        // A contact's address is not a client's.
        await api.Refuse("Client Not Found", "GetClientsDetails", "email=jane@example.com");
        await api.Refuse("Either clientid Or email Is Required", "GetClientsDetails");
        await api.Refuse("Either clientid Or email Is Required", "GetClientsDetails", "clientid=0", "email= ");
        await api.Refuse("Either clientid Or email Is Required", "GetClientsDetails", "clientid=Jane");
    }

    [Theory, Engines]
    public async Task Every_key_of_the_client_stands_at_the_top_level_too(string engine)
    {
        var result = await (await shared.Of(engine)).Call("GetClientsDetails", "clientid=1");
        var nested = ((Reply)result["client"]!).ToList();
        Assert.Equal("result", nested[0].Key.Name);
        Assert.Equal(result.Reply!.Where(f => f.Key.Name != "client"), nested.Skip(1));
    }

    [Theory, Engines]
    public async Task What_is_derived_is_right(string engine)
    {
        var client = await (await shared.Of(engine)).Call("GetClientsDetails", "clientid=1");
        Assert.Equal(("Olivia Owner", "GB", "United Kingdom"), (client["fullname"], client["countrycode"], Short((string)client["countryname"]!)));
        Assert.Equal(("44", "+44.2079460000", "020 7946 0000"), (client["phonecc"], client["phonenumberformatted"], client["phonenumber"]));
        Assert.Equal(("Greater London", "Greater London", "EUR"), (client["fullstate"], client["statecode"], client["currency_code"]));
        Assert.True(Guid.TryParseExact((string)client["uuid"]!, "D", out _));
        static string Short(string name) => name[..14];
    }

    [Theory, Engines]
    public async Task Hash_and_security_answer_are_always_empty(string engine)
    {
        var client = await (await shared.Of(engine)).Call("GetClientsDetails", "clientid=1");
        Assert.Equal(("", ""), (client["password"], client["securityqans"]));
        Assert.DoesNotContain("$2", client.Everything(), StringComparison.Ordinal);
        Assert.DoesNotContain("first pet", client.Everything(), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Counters_come_when_asked_for(string engine)
    {
        var api = await shared.Of(engine);
        Assert.Null((await api.Call("GetClientsDetails", "clientid=1"))["stats"]);
        Assert.Null((await api.Call("GetClientsDetails", "clientid=1", "stats=false"))["stats"]);
        var stats = Assert.IsType<Reply>((await api.Call("GetClientsDetails", "clientid=1", "stats=true"))["stats"]);
        Assert.Equal((0L, "0.00", false), (stats["numdueinvoices"], stats["income"], stats["isAffiliate"]));
    }

    [Theory, Engines]
    public async Task Users_come_with_the_owner_first(string engine)
    {
        var client = await (await shared.Of(engine)).Call("GetClientsDetails", "clientid=1");
        Assert.Equal([("olivia@example.com", true), ("jane@example.com", false)], client.Rows("users").Select(u => ((string)u["email"]!, (bool)u["is_owner"]!)));
        Assert.Equal((1L, 1L), (client["owner_user_id"], client["client_id"]));
    }

    [Theory, Engines]
    public async Task What_the_owners_login_knows_is_answered(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var client = await api.Call("GetClientsDetails", "clientid=1");
        Assert.Equal((false, false, "No Login Logged"), (client["twofaenabled"], client["email_verified"], client["lastlogin"]));
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "password2=x");
        // 2026-02-03 04:05:06 UTC; that somebody else of the account logs in is nobody's business here.
        const string Knows = "two_factor = 1, email_verified_at = 1, last_login_at = 1770091506000, last_login_ip = '<192.0.2.1>'";
        await api.Database.Execute($"UPDATE logins SET {Knows} WHERE id = 2");
        Assert.Equal("No Login Logged", (await api.Call("GetClientsDetails", "clientid=1"))["lastlogin"]);
        await api.Database.Execute($"UPDATE logins SET {Knows} WHERE id = 1");
        client = await api.Call("GetClientsDetails", "clientid=1");
        Assert.Equal(
            (true, true, "Date: 2026-02-03 04:05:06<br>IP Address: &lt;192.0.2.1&gt;<br>Host: &lt;192.0.2.1&gt;"),
            (client["twofaenabled"], client["email_verified"], client["lastlogin"]));
    }
}
