using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Contacts;

/// <summary>What goes with a contact, and what its client takes over: compat.md 4.4.</summary>
public sealed class DeleteContactTests
{
    [Theory, Engines]
    public async Task A_contact_is_gone_with_one_event(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddContact", "clientid=1", "firstname=Jane");
        await api.Raise("AddContact", "clientid=1", "firstname=Sam");
        var (result, events) = await api.Raise("DeleteContact", "contactid=1");
        Assert.Equal((1L, null), (result["contactid"], result["warning"]));
        var e = Assert.Single(events);
        Assert.Equal(("ContactDelete", 1, "{\"userid\":1,\"contactid\":1}"), (e.Name, e.ClientId, e.Data.GetRawText()));
        Assert.Equal([2L], (await api.Call("GetContacts")).Ids("contacts"));
        await api.Refuse("Contact ID Not Found", "DeleteContact", "contactid=1");
        // Its id is never given to anybody else.
        Assert.Equal(3L, (await api.Call("AddContact", "clientid=1"))["contactid"]);
    }

    [Theory, Engines]
    public async Task A_contact_that_is_missing_or_none_is_refused_and_a_client_is_never_taken_for_one(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddContact", "clientid=1");
        foreach (var parameters in new[] { [], ["contactid="], ["contactid=0"], ["contactid=2"], ["contactid=x"], ["clientid=1"], new[] { "contactid[]=1" } })
            await api.Refuse("Contact ID Not Found", "DeleteContact", parameters);
    }

    [Theory, Engines]
    public async Task Mail_that_waits_does_not_go_to_a_deleted_contact_and_what_went_there_keeps_the_address(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com");
        foreach (var (id, state) in new[] { (901, "waiting"), (902, "sent") })
            await api.Database.Execute($"""
                INSERT INTO mail_recipients (id, mail_id, position, client_id, contact_id, login_id, person, role, reason, name, email, message, state, answer, updated_at)
                VALUES ({id}, {id}, 1, 1, 1, NULL, 'contact', 'cc', 'preference_on', 'Jane', 'jane@example.com', 1, '{state}', '', 1)
                """);
        await api.Raise("DeleteContact", "contactid=1");
        Assert.Equal(["901 void jane@example.com", "902 sent jane@example.com"], await api.Api.Store.Read(db => db.All(
            $"SELECT id, state, email FROM mail_recipients WHERE contact_id IS NULL AND id > 900 ORDER BY id", row => $"{row.GetInt64(0)} {row.GetString(1)} {row.GetString(2)}")));
    }

    [Theory, Engines]
    public async Task A_sub_account_loses_its_login_and_frees_its_address_be_it_on_or_off(string engine)
    {
        await using var api = await Open(engine);
        foreach (var switchedOff in new[] { false, true })
        {
            var id = (long)(await api.Call("AddContact", "clientid=1", "email=jane@example.com", "password2=janes"))["contactid"]!;
            if (switchedOff) await api.Raise("UpdateContact", $"contactid={id}", "subaccount=0");
            await api.Raise("DeleteContact", $"contactid={id}");
            Assert.False(await api.CanLogIn("jane@example.com", "janes"));
            Assert.Equal(1, await api.Count($"SELECT (SELECT COUNT(*) FROM logins) * (SELECT COUNT(*) FROM memberships)"));
        }
    }

    [Theory, Engines]
    public async Task A_login_of_another_account_too_goes_on_there(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "password2=janes");
        Assert.True((await api.CallIn(ApiVersion.V8, "AddClient", "owner_user_id=2", "skipvalidation=1", "email=jane@example.com")).IsSuccess);
        await api.Raise("DeleteContact", "contactid=1");
        var login = await api.Call("ValidateLogin", "email=jane@example.com", "password2=janes");
        Assert.Equal((2L, null), (login["userid"], login["contactid"]));
    }

    [Theory, Engines]
    public async Task In_generation_8_the_user_stays_a_user_and_the_answer_says_what_was_lost(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "password2=janes");
        await api.Raise("AddContact", "clientid=1", "email=off@example.com", "password2=x");
        await api.Raise("UpdateContact", "contactid=2", "subaccount=0");
        Assert.Equal("The contact could log in as a user of the account, and no longer can", (await api.CallIn(ApiVersion.V8, "DeleteContact", "contactid=1"))["warning"]);
        Assert.Equal(2L, (await api.CallIn(ApiVersion.V8, "ValidateLogin", "email=jane@example.com", "password2=janes"))["userid"]);
        Assert.Equal("Email or Password Invalid", (await api.CallIn(ApiVersion.V7, "ValidateLogin", "email=jane@example.com", "password2=janes"))["message"]);
        // One that was switched off is nobody's login.
        Assert.Null((await api.CallIn(ApiVersion.V8, "DeleteContact", "contactid=2"))["warning"]);
        Assert.Equal(2, await api.Count($"SELECT COUNT(*) FROM logins"));
    }

    [Theory, Engines]
    public async Task The_last_recipient_of_domain_mail_leaves_it_to_the_client(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddContact", "clientid=1", "email_preferences[domain]=1");
        await api.Raise("AddContact", "clientid=1", "email_preferences[domain]=1");
        await api.Raise("UpdateClient", "clientid=1", "email_preferences[domain]=0");
        Assert.Single((await api.Raise("DeleteContact", "contactid=1")).Events);
        var (result, events) = await api.Raise("DeleteContact", "contactid=2");
        Assert.Equal("Nobody else of the account received domain mail; the client receives it now", result["warning"]);
        Assert.Equal(["ContactDelete", "ClientEdit"], events.Select(e => e.Name));
        Assert.Equal("true", events[1]["email_preferences[domain]"]);
        Assert.Equal("1", ((Reply)(await api.Call("GetClientsDetails", "clientid=1"))["email_preferences"]!)["domain"]);
    }

    [Theory, Engines]
    public async Task The_billing_contact_leaves_the_bills_to_the_client(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddContact", "clientid=1");
        await api.Raise("AddContact", "clientid=1");
        await api.Raise("UpdateClient", "clientid=1", "billingcid=2");
        Assert.Single((await api.Raise("DeleteContact", "contactid=1")).Events);
        var (_, events) = await api.Raise("DeleteContact", "contactid=2");
        Assert.Equal(["ContactDelete", "ClientEdit"], events.Select(e => e.Name));
        Assert.Equal(("0", "2"), (events[1]["billingcid"], events[1].Data.GetProperty("olddata").GetProperty("billingcid").GetRawText()));
        Assert.Equal(0L, (await api.Call("GetClientsDetails", "clientid=1"))["billingcid"]);
    }

    [Theory, Engines]
    public async Task Of_many_that_delete_one_contact_at_once_exactly_one_does(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "password2=x");
        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => api.Call("DeleteContact", "contactid=1"))));
        Assert.Single(results, r => r.IsSuccess);
        Assert.All(results.Where(r => !r.IsSuccess), r => Assert.Equal("Contact ID Not Found", r["message"]));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM events WHERE name = 'ContactDelete'"));
    }

    private static async Task<TestApi> Open(string engine)
    {
        var api = await TestApi.Open(engine);
        await api.AddClient();
        return api;
    }
}
