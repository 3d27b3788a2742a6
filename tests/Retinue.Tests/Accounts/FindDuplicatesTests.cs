using Retinue.Accounts;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Accounts;

/// <summary>FindDuplicates: who looks like the same, why, and how sure that is.</summary>
public sealed class FindDuplicatesTests
{
    [Theory, Engines]
    public async Task What_two_share_makes_them_one_group_with_all_reasons_the_surest_first(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ApiVersion = ApiVersion.V8 });
        await Add(api, "firstname=Jörg", "lastname=Müller", "email=joerg@example.com", "phonenumber=+44 20 7946 0000", "postcode=SW1A 1AA");
        await Add(api, "firstname=JÖRG ", "lastname= müller", "email=other@example.com", "phonenumber=020 7946-0000", "country=GB", "postcode=sw1a1aa", "tax_id=GB 1");
        await Add(api, "firstname=Jörg", "lastname=Müller", "email=JOERG@example.com", "owner_user_id=1", "tax_id=gb1");
        await Add(api, "firstname=Jörg", "lastname=Müller", "email=nobody@example.com", "companyname=X", "postcode=1");
        await Add(api, "firstname=Else", "lastname=Müller", "email=else@example.com", "companyname=X", "postcode=SW1A 1AA");

        var found = await api.Call("FindDuplicates");
        Assert.Equal(["70: phonenumber, name and postcode of 1, 2", "60: email of 1, 3", "60: name and tax_id of 2, 3"], Shown(found));
        Assert.Equal((3L, 0L, 3L), (found["totalresults"], found["startnumber"], found["numreturned"]));
        Assert.Equal(["60: email of 1, 3"], Shown(await api.Call("FindDuplicates", "limitstart=1", "limitnum=1")));
        Assert.Equal(["60: email of 1, 3", "60: name and tax_id of 2, 3"], Shown(await api.Call("FindDuplicates", "clientid=3")));
        Assert.Equal([], Shown(await api.Call("FindDuplicates", "clientid=4")));
        var member = found.Rows("duplicates")[0]["members"] as IReadOnlyList<Reply>;
        Assert.Equal(("Jörg", "joerg@example.com", "Active"), (member![0]["firstname"], member[0]["email"], member[0]["status"]));
    }

    [Theory, Engines]
    public async Task Three_that_share_a_number_are_one_group_and_a_large_one_answers_its_first(string engine)
    {
        await using var api = await TestApi.Open(engine);
        for (var i = 0; i < Duplicates.MaxMembers + 2; i++) await Add(api, $"email={i}@example.com", "phonenumber=+442079460000");
        var group = Assert.Single((await api.Call("FindDuplicates")).Rows("duplicates"));
        Assert.Equal((30L, Duplicates.MaxMembers + 2L, Duplicates.MaxMembers), (group["score"], group["count"], (group["members"] as IReadOnlyList<Reply>)!.Count));
        Assert.Equal(1L, (await api.Call("FindDuplicates", "clientid=27"))["totalresults"]);
    }

    [Theory, Engines]
    public async Task A_client_that_is_changed_merged_or_erased_is_compared_as_it_is_now(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Add(api, "email=1@example.com", "phonenumber=+442079460000");
        await Add(api, "email=2@example.com", "phonenumber=+442079460001");
        Assert.Equal([], Shown(await api.Call("FindDuplicates")));
        await Do(api, "UpdateClient", "clientid=2", "phonenumber=+442079460000");
        Assert.Equal(["30: phonenumber of 1, 2"], Shown(await api.Call("FindDuplicates")));

        await Do(api, "MergeClients", "fromclientid=2", "toclientid=1");
        Assert.Equal([], Shown(await api.Call("FindDuplicates")));
        await Do(api, "UnmergeClients", "mergeid=1");
        Assert.Equal(["30: phonenumber of 1, 2"], Shown(await api.Call("FindDuplicates")));
        await Do(api, "EraseClient", "clientid=1");
        Assert.Equal([], Shown(await api.Call("FindDuplicates")));
    }

    [Theory, Engines]
    public async Task Contacts_are_compared_within_their_account_alone(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Add(api, "email=1@example.com");
        await Add(api, "email=2@example.com");
        await Do(api, "AddContact", "clientid=1", "firstname=Jane", "lastname=Doe", "email=jane@example.com", "companyname=X");
        await Do(api, "AddContact", "clientid=1", "firstname=jane", "lastname=DOE", "email=Jane@Example.com", "companyname=x.");
        await Do(api, "AddContact", "clientid=2", "firstname=Jane", "lastname=Doe", "email=jane@example.com", "companyname=X");
        Assert.Equal(["100: email, name and companyname of 1, 2"], Shown(await api.Call("FindDuplicates", "clientid=1", "contacts=1")));
        Assert.Equal([], Shown(await api.Call("FindDuplicates", "clientid=2", "contacts=1")));
        Assert.Equal([], Shown(await api.Call("FindDuplicates", "clientid=1", "contacts=1", "limitstart=1")));
        await api.Refuse("contacts needs a clientid: contacts are compared within one account", "FindDuplicates", "contacts=1");
        await api.Refuse("Client ID Not Found", "FindDuplicates", "clientid=99");
        await api.Refuse("Client ID Not Found", "FindDuplicates", "clientid=everybody");
    }

    [Theory, Engines]
    public async Task Accounts_from_before_there_were_keys_get_theirs_once(string engine)
    {
        await using var api = await TestApi.Open(engine);
        for (var i = 0; i < 2; i++) await Add(api, $"email={i}@example.com", "phonenumber=+442079460000");
        await api.Database.Execute("DELETE FROM client_matches; DELETE FROM fills WHERE name = 'client_matches'");
        Assert.Equal([], Shown(await api.Call("FindDuplicates")));
        await using (await LocalApi.OpenAsync(api.Database.Options)) Assert.Equal(["30: phonenumber of 1, 2"], Shown(await api.Call("FindDuplicates")));
        await api.Database.Execute("DELETE FROM client_matches");
        await using (await LocalApi.OpenAsync(api.Database.Options)) Assert.Equal([], Shown(await api.Call("FindDuplicates")));
    }

    private static Task<ApiResult> Add(TestApi api, params string[] parameters) => Do(api, "AddClient", ["skipvalidation=1", "password2=x", .. parameters]);

    private static async Task<ApiResult> Do(TestApi api, string action, params string[] parameters)
    {
        var result = await api.Call(action, parameters);
        Assert.True(result.IsSuccess, result.Error?.Message);
        return result;
    }

    private static List<string> Shown(ApiResult result) => [.. result.Rows("duplicates").Select(g =>
        $"{g["score"]}: {string.Join(", ", (IReadOnlyList<string>)g["reasons"]!)} of {string.Join(", ", ((IReadOnlyList<Reply>)g["members"]!).Select(m => m["id"]))}")];
}
