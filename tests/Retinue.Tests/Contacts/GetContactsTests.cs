using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Contacts;

/// <summary>Lists and filters of contacts, over one set of them that nobody changes.</summary>
public sealed class GetContactsTests(GetContactsTests.Seven shared) : IClassFixture<GetContactsTests.Seven>
{
    /// <summary>Three clients; five contacts of the first (2 and 4 are sub-accounts), two of the second, none of the third.</summary>
    public sealed class Seven : PerEngine<TestApi>
    {
        protected override async Task<TestApi> Open(string engine)
        {
            var api = await TestApi.Open(engine, clock: new FakeClock());
            foreach (var owner in new[] { "one@example.com", "two@example.com", "three@example.com" }) await api.AddClient(owner);
            foreach (var contact in new[]
            {
                new[] { "clientid=1", "firstname=Jane", "lastname=Doe", "companyname=Acme", "email=jane@example.com", "address1=1 Street", "address2=Floor 1", "city=London", "state=Greater London", "postcode=SW1A 1AA", "country=GB", "phonenumber=+44 20 7946 0000" },
                ["clientid=1", "firstname=jane", "lastname=Roe", "email=sub@example.com", "password2=a-secret", "permissions=orders"],
                ["clientid=1", "firstname=Jane ", "lastname=Doe", "email=Jane@Example.com", "country=US"],
                ["clientid=1", "firstname=Jané", "lastname=Doe", "email=sub2@example.com", "permissions=orders,profile"],
                ["clientid=1"],
                ["clientid=2", "firstname=Jane", "lastname=Doe", "email=jane@example.com", "email_preferences[domain]=1"],
                ["clientid=2", "firstname=Jane%", "lastname=_oe"],
            })
                await api.Raise("AddContact", contact);
            return api;
        }
    }

    [Theory, Engines]
    public async Task Without_a_filter_all_contacts_of_all_clients_come_by_id(string engine)
    {
        var result = await (await shared.Of(engine)).Call("GetContacts");
        Assert.Equal([1L, 2, 3, 4, 5, 6, 7], result.Ids("contacts"));
        Assert.Equal((7L, 0L, 7L), (result["totalresults"], result["startnumber"], result["numreturned"]));
    }

    [Theory, Engines]
    public async Task A_row_has_every_documented_key_in_order(string engine)
    {
        var row = (await (await shared.Of(engine)).Call("GetContacts")).Rows("contacts")[3];
        Assert.Equal(
            ["id", "userid", "firstname", "lastname", "companyname", "email", "address1", "address2", "city", "state", "postcode", "country", "phonenumber", "tax_id",
             "subaccount", "password", "permissions", "generalemails", "productemails", "domainemails", "invoiceemails", "supportemails", "affiliateemails",
             "pwresetkey", "created_at", "updated_at", "pwresetexpiry"], row.Select(f => f.Key.Name));
        Assert.Equal((true, "", "profile,orders"), (row["subaccount"], row["password"], row["permissions"]));
        Assert.Equal(("", "2026-02-03 04:05:06", "0000-00-00 00:00:00"), (row["pwresetkey"], row["created_at"], row["pwresetexpiry"]));
    }

    [Theory, Engines]
    public async Task The_client_is_named_userid_or_by_one_of_two_aliases(string engine)
    {
        await Expect(engine, [1, 2, 3, 4, 5], "userid=1");
        await Expect(engine, [6, 7], "clientid=2");
        await Expect(engine, [6, 7], "client_id=2");
        await Expect(engine, [6, 7], "userid=2", "clientid=1");
        // 0 is how clients write an unset number.
        await Expect(engine, [1, 2, 3, 4, 5, 6, 7], "userid=0");
        await Expect(engine, [1, 2, 3, 4, 5, 6, 7], "userid=");
    }

    [Theory, Engines]
    public async Task Each_filter_is_an_exact_value(string engine)
    {
        await Expect(engine, [1, 6], "firstname=Jane");
        await Expect(engine, [2], "firstname=jane");
        await Expect(engine, [3], "firstname=Jane ");
        await Expect(engine, [4], "firstname=Jané");
        await Expect(engine, [], "firstname=Jan");
        await Expect(engine, [7], "firstname=Jane%");
        await Expect(engine, [7], "lastname=_oe");
        await Expect(engine, [1], "companyname=Acme");
        await Expect(engine, [1], "address1=1 Street");
        await Expect(engine, [1], "address2=Floor 1");
        await Expect(engine, [1], "city=London");
        await Expect(engine, [1], "state=Greater London");
        await Expect(engine, [1], "postcode=SW1A 1AA");
        await Expect(engine, [1], "country=GB");
        await Expect(engine, [1], "phonenumber=+44 20 7946 0000");
        await Expect(engine, [], "city=' OR 1=1 --");
    }

    [Theory, Engines]
    public async Task An_address_is_the_same_in_any_case(string engine) => await Expect(engine, [1, 3, 6], "email= JANE@example.com");

    [Theory, Engines]
    public async Task Filters_add_up_and_an_empty_one_is_none(string engine)
    {
        await Expect(engine, [1], "userid=1", "email=jane@example.com", "country=GB");
        await Expect(engine, [], "userid=2", "country=GB");
        await Expect(engine, [6], "userid=2", "firstname=Jane", "city=", "email=");
    }

    [Theory, Engines]
    public async Task Sub_accounts_or_the_others_can_be_asked_for(string engine)
    {
        foreach (var yes in new[] { "1", "true", "on" }) await Expect(engine, [2, 4], $"subaccount={yes}");
        foreach (var no in new[] { "0", "false" }) await Expect(engine, [1, 3, 5, 6, 7], $"subaccount={no}");
        await Expect(engine, [1, 2, 3, 4, 5, 6, 7], "subaccount=");
        await Expect(engine, [6, 7], "subaccount=0", "userid=2");
    }

    [Theory, Engines]
    public async Task No_match_is_a_success_with_no_rows(string engine)
    {
        await Expect(engine, [], "userid=3");
        await Expect(engine, [], "userid=999");
        await Expect(engine, [], "userid=-1");
    }

    [Theory, Engines]
    public async Task A_client_that_cannot_be_read_selects_no_contacts_rather_than_all(string engine)
    {
        var result = await (await shared.Of(engine)).Call("GetContacts", "userid=Jane");
        Assert.Equal(0L, result["totalresults"]);
        Assert.Equal("userid was ignored: a whole number is expected", result["warning"]);
    }

    [Theory, Engines]
    public async Task The_loop_that_clients_page_with_ends_and_sees_each_row_once(string engine)
    {
        var api = await shared.Of(engine);
        foreach (var size in new[] { 1, 2, 3, 5, 7 })
        {
            var seen = new List<long>();
            ApiResult page;
            do
            {
                page = await api.Call("GetContacts", $"limitstart={seen.Count}", $"limitnum={size}", "clientid=1");
                Assert.Equal(5L, page["totalresults"]);
                Assert.Equal((long)Math.Min(size, 5 - seen.Count), page["numreturned"]);
                seen.AddRange(page.Ids("contacts"));
            }
            while ((long)page["startnumber"]! + (long)page["numreturned"]! < (long)page["totalresults"]!);
            Assert.Equal([1L, 2, 3, 4, 5], seen);
        }
    }

    [Theory, Engines]
    public async Task No_password_or_hash_is_in_any_answer(string engine)
    {
        var everything = (await (await shared.Of(engine)).Call("GetContacts")).Everything();
        Assert.DoesNotContain("$2", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("a-secret", everything, StringComparison.Ordinal);
    }

    private async Task Expect(string engine, long[] ids, params string[] filter)
    {
        var result = await (await shared.Of(engine)).Call("GetContacts", filter);
        Assert.Equal(ids, result.Ids("contacts"));
        Assert.Equal(((long)ids.Length, (long)ids.Length), (result["totalresults"], result["numreturned"]));
    }
}
