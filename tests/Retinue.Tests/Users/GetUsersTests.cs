using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Users;

/// <summary>Lists and searches of users.</summary>
public sealed class GetUsersTests(GetUsersTests.People shared) : IClassFixture<GetUsersTests.People>
{
    /// <summary>Users 1 to 6, of whom 2 was switched off as a sub-account, and 3 belongs to two accounts.</summary>
    public sealed class People : PerEngine<TestApi>
    {
        protected override async Task<TestApi> Open(string engine)
        {
            var api = await TestApi.Open(engine, clock: new FakeClock());
            await api.AddClient();
            await api.Raise("AddContact", "clientid=1", "firstname=Otto", "lastname=Off", "email=off@example.com", "password2=x");
            await api.Raise("AddUser", "firstname=Émile", "lastname=van der Berg", "email=emile@example.fr", "password2=x");
            await api.Api.CallAsync("AddClient", new Dictionary<string, object?> { ["skipvalidation"] = 1, ["firstname"] = "Zoe", ["email"] = "zoe@example.com" });
            await api.Raise("AddUser", "firstname=Jane", "lastname=Doe", "email=Jane.Doe@Bücher.example", "password2=x");
            await api.Api.CallAsync("AddClient", new Dictionary<string, object?> { ["skipvalidation"] = 1, ["firstname"] = "No address" });
            await api.Raise("AddContact", "clientid=2", "firstname=Sub", "lastname=Doe", "email=sub@example.com", "password2=x");
            await api.Raise("UpdateContact", "contactid=1", "subaccount=0");
            foreach (var client in new[] { 1, 2 }) await Invites.InviteTesting.Join(api, client, "emile@example.fr", "orders");
            return api;
        }
    }

    [Theory, Engines]
    public async Task Rows_have_the_documented_fields_and_nobody_without_an_address_is_among_them(string engine)
    {
        var result = await (await shared.Of(engine)).Call("GetUsers");
        Assert.Equal((5L, 0L, 5L), (result["totalresults"], result["startnumber"], result["numreturned"]));
        Assert.Equal([1L, 3, 4, 5, 7], result.Ids("users"));
        var row = result.Rows("users")[1];
        Assert.Equal(["id", "firstname", "lastname", "email", "datecreated", "validationdata", "clients"], row.Select(f => f.Key.Name));
        Assert.Equal((3L, "Émile", "van der Berg", "emile@example.fr", "2026-02-03 04:05:06", ""),
            (row["id"], row["firstname"], row["lastname"], row["email"], row["datecreated"], row["validationdata"]));
        Assert.Equal(["1 False", "2 False"], Clients(row));
        Assert.Equal(["1 True"], Clients(result.Rows("users")[0]));
        Assert.Empty(Clients(result.Rows("users")[3]));
    }

    [Theory, Engines]
    public async Task Search_finds_the_beginning_of_each_of_the_four_in_any_case(string engine)
    {
        await Search(engine, "jane.doe@", 5);
        await Search(engine, "JANE", 5);
        await Search(engine, "doe", 5, 7);
        await Search(engine, "jane d", 5);
        await Search(engine, "e\u0301MILE VAN", 3);
        await Search(engine, "emile", 3);
        await Search(engine, "Van der", 3);
        await Search(engine, "off");
        await Search(engine, " zoe", 4);
        await Search(engine, "xample");
        await Search(engine, "%");
        await Search(engine, "' OR 1=1 --");
        await Search(engine, new string('z', 5000));
        await Search(engine, " ", 1, 3, 4, 5, 7);
    }

    [Theory, Engines]
    public async Task Pages_and_order_are_exact(string engine)
    {
        var api = await shared.Of(engine);
        Assert.Equal([7L, 5, 4, 3, 1], (await api.Call("GetUsers", "sorting=desc")).Ids("users"));
        var page = await api.Call("GetUsers", "limitstart=1", "limitnum=2");
        Assert.Equal((5L, 1L, 2L), (page["totalresults"], page["startnumber"], page["numreturned"]));
        Assert.Equal([3L, 4], page.Ids("users"));
        Assert.Empty((await api.Call("GetUsers", "limitstart=5")).Rows("users"));
    }

    [Theory, Engines]
    public async Task The_terms_follow_every_change_of_a_name_and_end_with_the_login(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "firstname=Old", "lastname=Name", "email=old@example.com", "password2=x");
        await api.Raise("UpdateContact", "contactid=1", "firstname=New", "email=new@example.com");
        await Found(api, "old");
        await Found(api, "new@", 2);
        await Found(api, "new name", 2);
        await api.Raise("UpdateUser", "user_id=2", "lastname=Later");
        await Found(api, "name");
        await Found(api, "later", 2);
        await api.Raise("DeleteContact", "contactid=1");
        await Found(api, "later");
        Assert.Equal(0, await api.Count($"SELECT COUNT(*) FROM login_terms WHERE login_id = 2"));
    }

    [Theory, Engines]
    public async Task A_name_as_long_as_a_request_can_be_is_kept_whole_and_found_by_its_beginning(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var name = string.Concat(Enumerable.Repeat("ü€🎉x", 20_000));
        await api.Raise("AddUser", $"firstname={name}", $"lastname={name}", $"email={new string('a', 5000)}@example.com", "password2=x");
        await Found(api, "Ü€🎉X", 1);
        await Found(api, name, 1);
        await Found(api, new string('a', 5000), 1);
        Assert.True(name == (string?)(await api.Call("GetUsers")).Rows("users")[0]["lastname"]);
    }

    private static IEnumerable<string> Clients(Reply row) => ((IReadOnlyList<Reply>)row["clients"]!).Select(c => $"{c["id"]} {c["isOwner"]}");

    private async Task Search(string engine, string text, params long[] ids) => await Found(await shared.Of(engine), text, ids);

    private static async Task Found(TestApi api, string text, params long[] ids)
    {
        var result = await api.Call("GetUsers", $"search={text}");
        Assert.Equal(ids, result.Ids("users"));
        Assert.Equal((long)ids.Length, result["totalresults"]);
    }
}
