using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Users.Invites;

public sealed class AcceptClientInviteTests
{
    private const string Invalid = "The invite is invalid or has expired";
    private static readonly string[] Person = ["firstname=Jane", "lastname=Doe", "password2=janes-Password"];

    [Theory, Engines]
    public async Task A_new_person_becomes_a_user_with_a_contact_that_receives_nothing(string engine)
    {
        await using var api = await Open(engine);
        var token = await InviteTesting.Invite(api, 1, "Jane@Example.com", "profile,orders");
        var (result, events) = await api.Raise("AcceptClientInvite", [$"token= {token} ", .. Person, "language=english"]);
        Assert.Equal((3L, 1L, 1L, null), (result["user_id"], result["client_id"], result["contact_id"], result["warning"]));
        Assert.Equal([("UserAdd", null), ("ContactAdd", 1L), ("ClientInviteAccept", 1L)], events.Select(e => (e.Name, e.ClientId)));
        Assert.Equal("""{"user_id":3,"firstname":"Jane","lastname":"Doe","email":"Jane@Example.com","language":"english","password":""}""", events[0].Data.GetRawText());
        Assert.Equal(("1", "\"Jane\"", "true", "\"profile,orders\"", "false"),
            (events[1]["contactid"], events[1]["firstname"], events[1]["subaccount"], events[1]["permissions"], events[1]["generalemails"]));
        Assert.Equal("""{"inviteid":1,"userid":1,"client_id":1,"email":"Jane@Example.com","permissions":"profile,orders","user_id":3,"contactid":1}""", events[2].Data.GetRawText());

        var contact = Assert.Single((await api.Call("GetContacts")).Rows("contacts"));
        Assert.Equal(("Jane", "Doe", "Jane@Example.com", true, "profile,orders"), (contact["firstname"], contact["lastname"], contact["email"], contact["subaccount"], contact["permissions"]));
        Assert.All(new[] { "generalemails", "productemails", "domainemails", "invoiceemails", "supportemails", "affiliateemails" }, flag => Assert.Equal(false, contact[flag]));
        Assert.Equal((1L, 1L), (await api.Call("ValidateLogin", "email=jane@example.com", "password2=janes-Password") is var login ? login["userid"] : 0, login["contactid"]));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM logins WHERE id = 3 AND stands_alone = 1 AND email_verified_at > 0 AND language = 'english'"));
        Assert.Equal(1L, (await api.Call("GetClientInvites", "client_id=1", "status=accepted"))["totalresults"]);
    }

    [Theory, Engines]
    public async Task A_user_needs_the_token_alone_and_keeps_name_and_password(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddUser", [.. Person, "email=jane@example.com"]);
        await api.Api.Store.Write(db => db.Execute($"UPDATE logins SET email_verified_at = 1 WHERE id = 3"));
        var token = await InviteTesting.Invite(api, 1, "JANE@example.com");
        var (result, events) = await api.Raise("AcceptClientInvite", $"token={token}", "firstname=Other", "password2=Other-Password");
        Assert.Equal("firstname, lastname and password2 were ignored: the person is a user already", result["warning"]);
        Assert.Equal(["ContactAdd", "ClientInviteAccept"], events.Select(e => e.Name));
        Assert.Equal(("\"Jane\"", "\"jane@example.com\""), (events[0]["firstname"], events[0]["email"]));
        Assert.True((await api.Call("ValidateLogin", "email=jane@example.com", "password2=janes-Password")).IsSuccess);
        await InviteTesting.Join(api, 2, "jane@example.com", "tickets");
        Assert.Equal(2, ((IReadOnlyList<Reply>)(await api.Call("GetUsers", "search=jane@")).Rows("users")[0]["clients"]!).Count);
        // The owner of one account is a member of another.
        await InviteTesting.Join(api, 1, "second@example.com", "tickets");
    }

    [Theory, Engines]
    public async Task A_login_that_nobody_has_proven_to_be_theirs_becomes_that_of_whoever_got_the_mail(string engine)
    {
        await using var api = await Open(engine);
        // Somebody else's account has made a sub-account with the address, and knows its password.
        await api.Raise("AddContact", "clientid=2", "email=jane@example.com", "firstname=Prepared", "password2=known-Password");
        await api.Raise("ResetPassword", "email=jane@example.com");
        var reset = await InviteTesting.LastToken(api);
        var token = await InviteTesting.Invite(api, 1, "jane@example.com");
        await api.Refuse("You did not enter a password", "AcceptClientInvite", $"token={token}", "firstname=Jane");
        var (result, events) = await api.Raise("AcceptClientInvite", [$"token={token}", .. Person]);
        Assert.Equal("firstname and lastname were ignored: the person is a user already", result["warning"]);
        Assert.Equal(["UserChangePassword", "UserEmailVerificationComplete", "ContactAdd", "ClientInviteAccept"], events.Select(e => e.Name));
        Assert.Equal("""{"user_id":3}""", events[0].Data.GetRawText());
        Assert.False((await api.Call("ValidateLogin", "email=jane@example.com", "password2=known-Password")).IsSuccess);
        Assert.True((await api.Call("ValidateLogin", "email=jane@example.com", "password2=janes-Password")).IsSuccess);
        Assert.False((await api.Call("CompletePasswordReset", $"token={reset}", "password2=known-Password")).IsSuccess);
        // From now on it is the person's own: the token alone is enough, and the other account changes no password of it.
        await api.Raise("AcceptClientInvite", $"token={await InviteTesting.Invite(api, await api.AddClient("third@example.com"), "jane@example.com")}");
        await api.Raise("UpdateContact", "contactid=1", "password2=known-Password");
        Assert.True((await api.Call("ValidateLogin", "email=jane@example.com", "password2=janes-Password")).IsSuccess);
    }

    [Theory, Engines]
    public async Task The_contact_with_that_address_and_no_place_is_taken_the_lowest_first(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddContact", "clientid=2", "email=jane@example.com", "firstname=Foreign");
        await api.Raise("AddContact", "clientid=1", "email=jim@example.com", "firstname=Another");
        await api.Raise("AddContact", "clientid=1", "email=JANE@example.com", "firstname=Janet", "email_preferences[invoice]=1");
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "firstname=Twin");
        var (result, events) = await api.Raise("AcceptClientInvite", [$"token={await InviteTesting.Invite(api, 1, "jane@example.com")}", .. Person]);
        Assert.Equal(3L, result["contact_id"]);
        Assert.Equal(["UserAdd", "ContactEdit", "ClientInviteAccept"], events.Select(e => e.Name));
        Assert.Equal(("\"Janet\"", "true", "\"orders\"", "true"), (events[1]["firstname"], events[1]["subaccount"], events[1]["permissions"], events[1]["invoiceemails"]));
        Assert.False(events[1].Data.GetProperty("olddata").GetProperty("subaccount").GetBoolean());
        Assert.Equal(4L, (await api.Call("GetContacts"))["totalresults"]);
    }

    [Theory, Engines]
    public async Task A_place_that_was_switched_off_is_opened_again(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddUser", [.. Person, "email=jane@example.com"]);
        await InviteTesting.Join(api, 1, "jane@example.com", "profile");
        await api.Raise("UpdateContact", "contactid=1", "subaccount=0");
        var (result, events) = await api.Raise("AcceptClientInvite", $"token={await InviteTesting.Invite(api, 1, "jane@example.com", "tickets")}");
        Assert.Equal(1L, result["contact_id"]);
        Assert.Equal(["ContactEdit", "ClientInviteAccept"], events.Select(e => e.Name));
        Assert.Equal(["tickets"], (IReadOnlyList<string>)(await api.Call("GetUserPermissions", "user_id=3", "client_id=1"))["permissions"]!);
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM memberships WHERE login_id = 3"));
    }

    [Theory, Engines]
    public async Task Somebody_new_has_to_say_who_they_are(string engine)
    {
        await using var api = await Open(engine);
        var token = await InviteTesting.Invite(api, 1, "jane@example.com");
        foreach (var (name, message) in new[] { ("firstname", "You did not enter a first name"), ("lastname", "You did not enter a last name"), ("password2", "You did not enter a password") })
            await api.Refuse(message, "AcceptClientInvite", [$"token={token}", .. Person.Where(p => !p.StartsWith(name, StringComparison.Ordinal)), $"{name}="]);
        // What was refused did not use the token up.
        await api.Raise("AcceptClientInvite", [$"token={token}", .. Person]);
    }

    [Theory, Engines]
    public async Task Every_token_that_opens_nothing_gets_one_and_the_same_answer(string engine)
    {
        var clock = new FakeClock();
        await using var api = await Open(engine, clock);
        var used = await InviteTesting.Invite(api, 1, "used@example.com");
        await api.Raise("AcceptClientInvite", [$"token={used}", .. Person]);
        var declined = await InviteTesting.Invite(api, 1, "declined@example.com");
        await api.Raise("DeclineClientInvite", $"token={declined}");
        var revoked = await InviteTesting.Invite(api, 1, "revoked@example.com");
        await api.Raise("RevokeClientInvite", "invite_id=3");
        var resent = await InviteTesting.Invite(api, 1, "resent@example.com");
        await api.Raise("ResendClientInvite", "invite_id=4");
        var expired = await InviteTesting.Invite(api, 1, "expired@example.com");
        clock.Advance(TimeSpan.FromDays(7));
        var fresh = await InviteTesting.Invite(api, 1, "fresh@example.com");
        foreach (var action in new[] { "AcceptClientInvite", "DeclineClientInvite" })
        {
            foreach (var token in new[] { used, declined, revoked, resent, expired, "", "x", fresh.ToLowerInvariant(), Retinue.Access.Secrets.Hash(fresh), fresh[..^1], new string('x', 10_000) })
                await api.Refuse(Invalid, action, [$"token={token}", .. Person]);
            await api.Refuse(Invalid, action, Person);
            await api.Refuse(Invalid, action, [$"token[]={fresh}", .. Person]);
        }
    }

    [Theory, Engines]
    public async Task A_token_is_good_until_the_last_moment_of_seven_days(string engine)
    {
        var clock = new FakeClock();
        await using var api = await Open(engine, clock);
        var token = await InviteTesting.Invite(api, 1, "jane@example.com");
        clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromMilliseconds(1));
        await api.Raise("AcceptClientInvite", [$"token={token}", .. Person]);
    }

    [Theory, Engines]
    public async Task Who_has_come_in_by_another_way_meanwhile_is_told_so(string engine)
    {
        await using var api = await Open(engine);
        var token = await InviteTesting.Invite(api, 1, "jane@example.com");
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "password2=x");
        await api.Refuse("User already associated with client", "AcceptClientInvite", [$"token={token}", .. Person]);
        await api.Refuse("User already associated with client", "ResendClientInvite", "invite_id=1");
    }

    [Theory, Engines]
    public async Task PreUserAdd_is_told_of_a_new_user_only(string engine)
    {
        await using var api = await Open(engine);
        var told = new List<string>();
        api.Api.Hooks.Add("PreUserAdd", 1, hook =>
        {
            told.Add($"{hook.Text("firstname")} {hook.Text("email")} [{hook.Text("password")}]");
            return default;
        });
        await api.Raise("AcceptClientInvite", [$"token={await InviteTesting.Invite(api, 1, "jane@example.com")}", .. Person]);
        await api.Raise("AcceptClientInvite", [$"token={await InviteTesting.Invite(api, 2, "jane@example.com")}", .. Person]);
        await api.Call("AcceptClientInvite", ["token=wrong", .. Person]);
        Assert.Equal(["Jane jane@example.com []"], told);
    }

    [Theory, Engines]
    public async Task Repeated_with_its_key_it_is_done_once_and_answered_alike(string engine)
    {
        await using var server = await TestServer.Start(engine);
        await server.AddClient();
        await server.Api.CallAsync("CreateClientInvite", new Dictionary<string, object?> { ["client_id"] = 1, ["email"] = "jane@example.com", ["permissions"] = "orders" });
        var mail = Assert.Single(await QueuedMail.Latest(server.Api, 1));
        var token = mail.Token;
        var form = $"action=AcceptClientInvite&responsetype=json&token={token}&{string.Join('&', Person)}";
        var first = await server.Form7(form, ("Idempotency-Key", "once"));
        var second = await server.Form7(form, ("Idempotency-Key", "once"));
        Assert.Contains("\"result\":\"success\"", first.Body, StringComparison.Ordinal);
        Assert.Equal(first.Body, second.Body);
        Assert.Contains(Invalid, (await server.Form7(form)).Body, StringComparison.Ordinal);
    }

    private static async Task<TestApi> Open(string engine, TimeProvider? clock = null)
    {
        var api = await TestApi.Open(engine, clock: clock);
        await api.AddClient();
        await api.AddClient("second@example.com");
        return api;
    }
}
