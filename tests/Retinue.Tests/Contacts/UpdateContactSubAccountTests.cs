using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Contacts;

/// <summary>How UpdateContact switches sub-accounts on and off, and what of their login it may touch: compat.md 4.2.</summary>
public sealed class UpdateContactSubAccountTests
{
    private const string Duplicate = "Duplicate Email Address";
    private const string NotYet = "password2 and permissions were stored; they take effect when subaccount is switched on";
    private const string Shared = "The address and password of this login were left alone: the person uses it for other accounts too";

    [Theory, Engines]
    public async Task One_call_makes_a_plain_contact_a_sub_account(string engine)
    {
        await using var api = await Plain(engine);
        var (result, events) = await api.Raise("UpdateContact", "contactid=1", "subaccount=true", "password2=right", "permissions=manageproducts,managedomains,domains,affiliates");
        Assert.Null(result["warning"]);
        Assert.Equal(["ContactEdit", "ContactChangePassword"], events.Select(e => e.Name));
        Assert.Equal(("true", "\"manageproducts,domains,managedomains,affiliates\""), (events[0]["subaccount"], events[0]["permissions"]));
        Assert.Equal(["userid", "contactid", "password"], events[1].Fields);
        Assert.Equal(("1", "1", "\"\""), (events[1]["userid"], events[1]["contactid"], events[1]["password"]));
        Assert.Equal((true, "manageproducts,domains,managedomains,affiliates"), await SubAccount(api));
        Assert.True(await api.CanLogIn("jane@example.com", "right"));
    }

    [Theory, Engines]
    public async Task Switched_on_without_a_password_no_password_opens_it_until_it_gets_one(string engine)
    {
        await using var api = await Plain(engine);
        await api.Raise("UpdateContact", "contactid=1", "subaccount=1");
        foreach (var guess in new[] { "", "!", "jane@example.com" }) Assert.False(await api.CanLogIn("jane@example.com", guess));
        await api.Raise("UpdateContact", "contactid=1", "password2=right");
        Assert.True(await api.CanLogIn("jane@example.com", "right"));
    }

    [Theory, Engines]
    public async Task Password_and_permissions_of_a_plain_contact_wait_until_it_is_switched_on(string engine)
    {
        await using var api = await Plain(engine);
        // Nobody can log in by it yet, so the address of an owner does not stand in its way; being switched on is another matter.
        await api.Raise("UpdateContact", "contactid=1", "email=owner@example.com");
        var (result, events) = await api.Raise("UpdateContact", "contactid=1", "password2=right", "permissions=orders");
        Assert.Equal(NotYet, result["warning"]);
        Assert.Equal(["ContactEdit", "ContactChangePassword"], events.Select(e => e.Name));
        Assert.Equal((false, "orders"), await SubAccount(api));
        Assert.False(await api.CanLogIn("owner@example.com", "right"));
        await api.Refuse(Duplicate, "UpdateContact", "contactid=1", "subaccount=1");
        await api.Raise("UpdateContact", "contactid=1", "subaccount=1", "email=jane@example.com");
        Assert.True(await api.CanLogIn("jane@example.com", "right"));
        Assert.Equal((true, "orders"), await SubAccount(api));
    }

    [Theory, Engines]
    public async Task Switched_off_it_cannot_log_in_and_on_again_it_has_the_password_and_permissions_it_had(string engine)
    {
        await using var api = await Sub(engine);
        var (_, events) = await api.Raise("UpdateContact", "contactid=1", "subaccount=0");
        Assert.Equal(("ContactEdit", "false", "true"), (Assert.Single(events).Name, events[0]["subaccount"], events[0].Data.GetProperty("olddata").GetProperty("subaccount").GetRawText()));
        Assert.Equal((false, "orders"), await SubAccount(api));
        Assert.False(await api.CanLogIn("jane@example.com", "janes"));
        // Off once more is nothing new.
        Assert.Empty((await api.Raise("UpdateContact", "contactid=1", "subaccount=")).Events);
        await api.Raise("UpdateContact", "contactid=1", "subaccount=1");
        Assert.Equal((true, "orders"), await SubAccount(api));
        Assert.True(await api.CanLogIn("jane@example.com", "janes"));
    }

    [Theory, Engines]
    public async Task While_it_is_off_its_address_is_free_and_it_comes_back_only_with_one_that_is(string engine)
    {
        await using var api = await Sub(engine);
        await api.Raise("UpdateContact", "contactid=1", "subaccount=0");
        await api.Raise("AddContact", "clientid=1", "email=JANE@example.com", "password2=others");
        await api.Refuse(Duplicate, "UpdateContact", "contactid=1", "subaccount=1");
        Assert.True(await api.CanLogIn("jane@example.com", "others"));
        Assert.False(await api.CanLogIn("jane@example.com", "janes"));
        await api.Raise("UpdateContact", "contactid=1", "subaccount=1", "email=jane2@example.com");
        Assert.True(await api.CanLogIn("jane2@example.com", "janes"));
        Assert.True(await api.CanLogIn("jane@example.com", "others"));
    }

    [Theory, Engines]
    public async Task Permissions_are_replaced_and_the_empty_set_is_one(string engine)
    {
        await using var api = await Sub(engine);
        var (result, events) = await api.Raise("UpdateContact", "contactid=1", "permissions= Invoices,PROFILE,root");
        Assert.Equal("permission root was ignored: there is no such permission", result["warning"]);
        Assert.Equal(("\"profile,invoices\"", "\"orders\""), (Assert.Single(events)["permissions"], events[0].Data.GetProperty("olddata").GetProperty("permissions").GetRawText()));
        Assert.Equal((true, "profile,invoices"), await SubAccount(api));
        await api.Raise("UpdateContact", "contactid=1", "permissions=");
        Assert.Equal((true, ""), await SubAccount(api));
        Assert.True(await api.CanLogIn("jane@example.com", "janes"));
    }

    [Theory, Engines]
    public async Task A_new_password_replaces_the_old_one_and_an_empty_one_is_none(string engine)
    {
        await using var api = await Sub(engine);
        Assert.Empty((await api.Raise("UpdateContact", "contactid=1", "password2=")).Events);
        Assert.True(await api.CanLogIn("jane@example.com", "janes"));
        var (result, events) = await api.Raise("UpdateContact", "contactid=1", "password2=ne\u00fc 🎉");
        Assert.Equal("ContactChangePassword", Assert.Single(events).Name);
        Assert.True(await api.CanLogIn("jane@example.com", "ne\u00fc 🎉"));
        Assert.False(await api.CanLogIn("jane@example.com", "janes"));
        Assert.DoesNotContain("🎉", result.Everything() + string.Concat((await api.RaisedEvents()).Select(e => e.Data.GetRawText())), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task The_address_and_name_of_the_login_follow(string engine)
    {
        await using var api = await Sub(engine);
        await api.Database.Execute("UPDATE logins SET email_verified_at = 5 WHERE id = 2");
        await api.Raise("UpdateContact", "contactid=1", "lastname=Roe", "email=JANE@example.com");
        // The same address in another notation is still verified.
        Assert.Equal(5, await api.Count($"SELECT email_verified_at FROM logins WHERE id = 2"));
        await api.Raise("UpdateContact", "contactid=1", "email=janet@example.com");
        Assert.True(await api.CanLogIn("janet@example.com", "janes"));
        Assert.False(await api.CanLogIn("jane@example.com", "janes"));
        Assert.Equal(0, await api.Count($"SELECT email_verified_at FROM logins WHERE id = 2"));
        var user = (await api.Call("GetClientsDetails", "clientid=1")).Rows("users")[1];
        Assert.Equal(("Jane Roe", "janet@example.com"), (user["name"], user["email"]));
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "password2=x");
    }

    [Theory, Engines]
    public async Task An_address_that_somebody_else_logs_in_with_is_refused_and_its_own_is_not(string engine)
    {
        await using var api = await Sub(engine);
        await api.Raise("AddContact", "clientid=1", "email=sam@example.com", "password2=sams");
        await api.AddClient("other@example.com");
        foreach (var taken in new[] { "owner@example.com", "Other@Example.com ", "sam@example.com" })
            await api.Refuse(Duplicate, "UpdateContact", "contactid=1", $"email={taken}", "firstname=Janet");
        await api.Raise("UpdateContact", "contactid=1", "email= Jane@EXAMPLE.com");
        Assert.True(await api.CanLogIn("jane@example.com", "janes"));
        // A plain contact may have any.
        await api.Raise("UpdateContact", "contactid=1", "subaccount=0", "email=sam@example.com");
    }

    [Theory, Engines]
    public async Task Nobody_logs_in_without_an_address(string engine)
    {
        await using var api = await Sub(engine);
        await api.Refuse("You did not enter your email address", "UpdateContact", "contactid=1", "email=");
        await api.Raise("UpdateContact", "contactid=1", "email=", "subaccount=0");
        await api.Refuse("You did not enter your email address", "UpdateContact", "contactid=1", "subaccount=1");
    }

    [Theory, Engines]
    public async Task A_strict_installation_lets_a_sub_account_lose_its_address_and_with_it_the_way_in(string engine)
    {
        await using var api = await Sub(engine, o => o with { Strict = true });
        await api.Raise("UpdateContact", "contactid=1", "email=");
        Assert.False(await api.CanLogIn("", "janes"));
        Assert.Equal((true, "orders"), await SubAccount(api));
    }

    [Theory, Engines]
    public async Task A_login_of_other_accounts_too_is_the_persons_own(string engine)
    {
        await using var api = await Sub(engine);
        // Jane owns an account of her own now.
        Assert.True((await api.CallIn(ApiVersion.V8, "AddClient", "owner_user_id=2", "skipvalidation=1", "email=jane@example.com")).IsSuccess);
        var (result, events) = await api.Raise("UpdateContact", "contactid=1", "email=hijacked@example.com", "password2=hijacked", "permissions=profile");
        Assert.Equal(Shared, result["warning"]);
        Assert.Equal("ContactEdit", Assert.Single(events).Name);
        Assert.True(await api.CanLogIn("jane@example.com", "janes"));
        Assert.False(await api.CanLogIn("hijacked@example.com", "hijacked"));
        // What this account says about her is its own: the address it writes to, and what she may do here.
        Assert.Equal("hijacked@example.com", (await api.Call("GetContacts")).Rows("contacts")[0]["email"]);
        Assert.Equal((true, "profile"), await SubAccount(api));
        // Off and on again she is who she was; her other account never noticed.
        await api.Raise("UpdateContact", "contactid=1", "subaccount=0");
        Assert.True(await api.CanLogIn("jane@example.com", "janes"));
        Assert.Null((await api.Raise("UpdateContact", "contactid=1", "subaccount=1")).Result["warning"]);
        Assert.True(await api.CanLogIn("jane@example.com", "janes"));
    }

    [Theory, Engines]
    public async Task In_generation_8_the_login_is_left_alone_with_the_documented_warning(string engine)
    {
        await using var api = await Sub(engine);
        foreach (var removed in new[] { "subaccount=0", "password2=x", "permissions=profile" })
        {
            var result = await api.CallIn(ApiVersion.V8, "UpdateContact", "contactid=1", removed, "email=bills@example.com");
            Assert.Equal(("1", "Sub Accounts are no longer supported. Please use UpdateUser"), (result["contactid"], result["warning"]));
        }
        Assert.Equal((true, "orders"), await SubAccount(api));
        Assert.Equal("bills@example.com", (await api.Call("GetContacts")).Rows("contacts")[0]["email"]);
        Assert.True(await api.CanLogIn("jane@example.com", "janes"));
        // A plain contact may have any address there, and a sub-account too: nobody logs in by it.
        Assert.True((await api.CallIn(ApiVersion.V8, "UpdateContact", "contactid=1", "email=owner@example.com")).IsSuccess);
        // A later edit of something else in 7.10 does not move the login to the address that 8 gave the contact.
        await api.Raise("UpdateContact", "contactid=1", "lastname=Roe");
        Assert.True(await api.CanLogIn("jane@example.com", "janes"));
    }

    [Theory, Engines]
    public async Task Of_contacts_that_are_switched_on_at_once_with_one_address_exactly_one_is(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await using var second = await LocalApi.OpenAsync(api.Database.Options);
        for (var client = 1; client <= 4; client++)
        {
            await api.AddClient($"owner{client}@example.com");
            await api.Raise("AddContact", $"clientid={client}", "email=jane@example.com");
        }
        for (var round = 0; round < 5; round++)
        {
            var results = await Task.WhenAll(Enumerable.Range(1, 4).Select(id => Task.Run(async () => await (id % 2 == 0 ? api.Api : second).CallAsync(
                "UpdateContact", new Dictionary<string, object?> { ["contactid"] = id, ["subaccount"] = true, ["permissions"] = "orders" }))));
            var winner = Array.FindIndex(results, r => r.IsSuccess) + 1;
            Assert.Single(results, r => r.IsSuccess);
            Assert.All(results.Where(r => !r.IsSuccess), r => Assert.Equal(Duplicate, r["message"]));
            await api.Raise("UpdateContact", $"contactid={winner}", "subaccount=0");
        }
    }

    private static async Task<TestApi> Plain(string engine)
    {
        var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "firstname=Jane", "lastname=Doe", "email=jane@example.com");
        return api;
    }

    private static async Task<TestApi> Sub(string engine, Func<RetinueOptions, RetinueOptions>? change = null)
    {
        var api = await TestApi.Open(engine, change);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "firstname=Jane", "lastname=Doe", "email=jane@example.com", "password2=janes", "permissions=orders");
        return api;
    }

    private static async Task<(bool Is, string Permissions)> SubAccount(TestApi api)
    {
        var row = (await api.Call("GetContacts")).Rows("contacts")[0];
        return ((bool)row["subaccount"]!, (string)row["permissions"]!);
    }
}
