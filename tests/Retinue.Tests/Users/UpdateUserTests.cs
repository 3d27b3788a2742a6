using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Users;

public sealed class UpdateUserTests
{
    [Theory, Engines]
    public async Task What_is_absent_stays_and_what_is_empty_is_cleared(string engine)
    {
        await using var api = await Open(engine);
        var (result, events) = await api.Raise("UpdateUser", "user_id=1", "lastname=Döe", "language=");
        Assert.Equal("1", result["user_id"]);
        var e = Assert.Single(events);
        Assert.Equal(("UserEdit", (long?)null), (e.Name, e.ClientId));
        Assert.Equal(["user_id", "firstname", "lastname", "email", "language", "olddata"], e.Fields);
        Assert.Equal(("\"Jane\"", "Döe", "\"jane@example.com\"", "\"\""), (e["firstname"], e.Data.GetProperty("lastname").GetString(), e["email"], e["language"]));
        Assert.Equal("""{"firstname":"Jane","lastname":"Doe","email":"jane@example.com","language":"english"}""", e["olddata"]);
        await api.Raise("UpdateUser", "user_id=1", "firstname=");
        var row = Assert.Single((await api.Call("GetUsers")).Rows("users"));
        Assert.Equal(("", "Döe", "jane@example.com"), (row["firstname"], row["lastname"], row["email"]));
    }

    [Theory, Engines]
    public async Task A_new_address_logs_in_is_yet_to_be_verified_and_frees_the_old_one(string engine)
    {
        await using var api = await Open(engine, ApiVersion.V8);
        await api.Api.Store.Write(db => db.Execute($"UPDATE logins SET email_verified_at = 5"));
        await api.Raise("UpdateUser", "user_id=1", "email=JANE@example.com");
        Assert.Equal(5, await api.Count($"SELECT email_verified_at FROM logins WHERE id = 1"));
        await api.Raise("UpdateUser", "user_id=1", "email=jane.doe@example.com");
        Assert.Equal(0, await api.Count($"SELECT email_verified_at FROM logins WHERE id = 1"));
        Assert.False((await api.Call("ValidateLogin", "email=jane@example.com", "password2=jane-Password")).IsSuccess);
        Assert.Equal(1L, (await api.Call("ValidateLogin", "email=jane.doe@example.com", "password2=jane-Password"))["userid"]);
        await api.Raise("AddUser", "firstname=Jane", "lastname=Other", "email=jane@example.com", "password2=x");
    }

    [Theory, Engines]
    public async Task Nothing_changed_is_nothing_told(string engine)
    {
        await using var api = await Open(engine);
        Assert.Empty((await api.Raise("UpdateUser", "user_id=1", "firstname=Jane", "email=jane@example.com")).Events);
    }

    [Theory, Engines]
    public async Task Each_refusal_has_its_documented_text_and_changes_nothing(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddUser", "firstname=Joe", "lastname=Doe", "email=joe@example.com", "password2=x");
        foreach (var id in new[] { "user_id=9", "user_id=0", "user_id=", "user_id=me", "user_id[]=1", "id=1" })
            await api.Refuse("Invalid User ID requested", "UpdateUser", id, "lastname=x");
        await api.Refuse("One of `email`, `firstname`, `lastname`, or `language` is required", "UpdateUser", "user_id=1");
        foreach (var email in new[] { "", "jane", "jane@" }) await api.Refuse("The email address entered is not valid", "UpdateUser", "user_id=1", $"email={email}");
        await api.Refuse("A user already exists with that email address", "UpdateUser", "user_id=1", "email=JOE@example.com");
    }

    [Theory, Engines]
    public async Task A_sub_account_that_is_switched_off_is_no_user(string engine)
    {
        await using var api = await Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "email=sub@example.com", "password2=x");
        await api.Raise("UpdateUser", "user_id=3", "language=german");
        await api.Raise("UpdateContact", "contactid=1", "subaccount=0");
        await api.Refuse("Invalid User ID requested", "UpdateUser", "user_id=3", "language=english");
    }

    [Theory, Engines]
    public async Task Clients_and_contacts_keep_their_addresses(string engine)
    {
        await using var api = await Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "firstname=Sub", "email=sub@example.com", "password2=x");
        Assert.Equal("UserEdit", Assert.Single((await api.Raise("UpdateUser", "user_id=3", "email=new@example.com")).Events).Name);
        Assert.Equal("sub@example.com", Assert.Single((await api.Call("GetContacts")).Rows("contacts"))["email"]);
        Assert.True((await api.Call("ValidateLogin", "email=new@example.com", "password2=x")).IsSuccess);
    }

    [Theory, Engines]
    public async Task Of_two_that_take_one_address_at_once_one_gets_it(string engine)
    {
        await using var api = await Open(engine);
        for (var i = 2; i <= 5; i++) await api.Raise("AddUser", "firstname=J", "lastname=D", $"email=j{i}@example.com", "password2=x");
        var results = await Task.WhenAll(Enumerable.Range(1, 5).Select(i => api.Call("UpdateUser", $"user_id={i}", "email=wanted@example.com")));
        Assert.Single(results, r => r.IsSuccess);
        Assert.All(results.Where(r => !r.IsSuccess), r => Assert.Equal("A user already exists with that email address", r["message"]));
    }

    /// <summary>User 1: Jane Doe.</summary>
    private static async Task<TestApi> Open(string engine, ApiVersion version = ApiVersion.V7)
    {
        var api = await TestApi.Open(engine, o => o with { ApiVersion = version });
        await api.Raise("AddUser", "firstname=Jane", "lastname=Doe", "email=jane@example.com", "password2=jane-Password", "language=english");
        return api;
    }
}
