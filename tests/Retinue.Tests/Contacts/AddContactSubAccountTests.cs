using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Contacts;

/// <summary>What makes a contact a sub-account, and what it may then do: the decision table of compat.md 4.1.</summary>
public sealed class AddContactSubAccountTests
{
    [Theory, Engines]
    public async Task A_password_alone_makes_a_sub_account_that_can_log_in_and_may_do_nothing(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var (result, events) = await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "password2=right");
        Assert.Null(result["warning"]);
        Assert.Equal(("true", "\"\""), (Assert.Single(events)["subaccount"], events[0]["permissions"]));
        Assert.Equal((true, ""), await SubAccount(api, 1));
        Assert.True(await CanLogIn(api, "jane@example.com", "right"));
        Assert.False(await CanLogIn(api, "jane@example.com", "Right"));
        Assert.False(await CanLogIn(api, "jane@example.com", ""));
    }

    [Theory, Engines]
    public async Task Permissions_alone_make_a_sub_account_that_no_password_opens(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "permissions=manageproducts,managedomains");
        Assert.Equal((true, "manageproducts,managedomains"), await SubAccount(api, 1));
        foreach (var guess in new[] { "", "!", " ", "jane@example.com" }) Assert.False(await CanLogIn(api, "jane@example.com", guess), guess);
    }

    [Theory, Engines]
    public async Task Password_and_permissions_together_make_a_sub_account_with_both(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "password2=right", "permissions=invoices");
        Assert.Equal((true, "invoices"), await SubAccount(api, 1));
        Assert.True(await CanLogIn(api, "jane@example.com", "right"));
    }

    [Theory, Engines]
    public async Task Neither_or_empty_ones_leave_a_plain_contact_without_a_login(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        foreach (var empty in new[] { [], ["password2="], ["permissions="], ["permissions= , ,"], new[] { "password2=", "permissions=" } })
            await api.Raise("AddContact", ["clientid=1", "email=jane@example.com", .. empty]);
        Assert.Equal(5, await api.Count($"SELECT COUNT(*) FROM contacts"));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM logins"));
        Assert.All((await api.Call("GetContacts")).Rows("contacts"), row => Assert.Equal(false, row["subaccount"]));
    }

    [Theory, Engines]
    public async Task Permissions_are_known_names_in_their_documented_order_whatever_case_and_order_they_came_in(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "email=a@example.com", "permissions= Orders ,PROFILE,,orders, contacts");
        await api.Raise("AddContact", "clientid=1", "email=b@example.com", "permissions[]=orders", "permissions[1]=profile", "permissions[2]=contacts");
        Assert.Equal((true, "profile,contacts,orders"), await SubAccount(api, 1));
        Assert.Equal((true, "profile,contacts,orders"), await SubAccount(api, 2));
    }

    [Theory, Engines]
    public async Task Unknown_permissions_are_dropped_with_a_warning_that_names_each(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var (result, _) = await api.Raise("AddContact", "clientid=1", "email=a@example.com", "permissions=orders,Everything,root");
        Assert.Equal("permission everything was ignored: there is no such permission. permission root was ignored: there is no such permission", result["warning"]);
        Assert.Equal((true, "orders"), await SubAccount(api, 1));
        // Nothing but unknown names is no permission at all, and so makes no sub-account.
        await api.Raise("AddContact", "clientid=1", "email=a@example.com", "permissions=everything");
        Assert.Equal((false, ""), await SubAccount(api, 2));
    }

    [Theory, Engines]
    public async Task A_sub_account_without_an_address_is_refused(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Refuse("You did not enter your email address", "AddContact", "clientid=1", "password2=x");
        await api.Refuse("You did not enter your email address", "AddContact", "clientid=1", "permissions=orders", "email= \t");
    }

    [Theory, Engines]
    public async Task A_strict_installation_makes_sub_accounts_without_an_address_and_they_do_not_stand_in_each_others_way(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { Strict = true });
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "password2=x");
        await api.Raise("AddContact", "clientid=1", "password2=y", "email=");
        Assert.Equal((true, ""), await SubAccount(api, 2));
        Assert.False(await CanLogIn(api, "", "x"));
    }

    [Theory, Engines]
    public async Task In_generation_8_password_and_permissions_are_ignored_with_the_documented_warning(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ApiVersion = ApiVersion.V8 });
        await api.AddClient();
        foreach (var removed in new[] { ["password2=x"], ["permissions=orders"], ["permissions=nonsense"], new[] { "password2=x", "permissions[]=orders" } })
        {
            var (result, events) = await api.Raise("AddContact", ["clientid=1", "email=owner@example.com", .. removed]);
            Assert.Equal("Sub Accounts are no longer supported. Please use AddUser and CreateClientInvite", result["warning"]);
            Assert.Equal("false", Assert.Single(events)["subaccount"]);
        }
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM logins"));
        Assert.Null((await api.Call("AddContact", "clientid=1", "password2=", "permissions="))["warning"]);
    }

    [Theory, Engines]
    public async Task A_long_password_and_one_in_any_alphabet_count_to_the_last_letter(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        // bcrypt reads 72 bytes: the last of them counts.
        var longest = new string('x', 71);
        await api.Raise("AddContact", "clientid=1", "email=a@example.com", $"password2={longest}a");
        await api.Raise("AddContact", "clientid=1", "email=b@example.com", "password2= pässwörd 東京 🎉 ");
        Assert.True(await CanLogIn(api, "a@example.com", longest + "a"));
        Assert.False(await CanLogIn(api, "a@example.com", longest + "b"));
        Assert.True(await CanLogIn(api, "b@example.com", " pässwörd 東京 🎉 "));
        Assert.False(await CanLogIn(api, "b@example.com", "pässwörd 東京 🎉"));
    }

    private static async Task<bool> CanLogIn(TestApi api, string email, string password) =>
        (await api.Call("ValidateLogin", $"email={email}", $"password2={password}")).IsSuccess;

    private static async Task<(bool Is, string Permissions)> SubAccount(TestApi api, long contact)
    {
        var row = (await api.Call("GetContacts")).Rows("contacts").Single(r => (long)r["id"]! == contact);
        return ((bool)row["subaccount"]!, (string)row["permissions"]!);
    }
}
