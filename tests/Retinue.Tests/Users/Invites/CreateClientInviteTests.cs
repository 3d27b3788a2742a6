using Retinue.Access;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Users.Invites;

public sealed class CreateClientInviteTests
{
    [Theory, Engines]
    public async Task One_mail_goes_out_with_the_token_in_it_and_nowhere_else(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ClientAreaUrl = "https://example.com/my" }, new FakeClock());
        await api.Raise("AddClient", "noemail=1", "skipvalidation=1", "firstname=Olivia", "lastname=Owner", "companyname=Example Ltd", "email=owner@example.com");
        var (result, events) = await api.Raise("CreateClientInvite", "client_id=1", "email= Jane@Example.com ", "permissions=orders, Profile");
        Assert.Equal((1L, null), (result["invite_id"], result["warning"]));
        var e = Assert.Single(events);
        Assert.Equal(("ClientInviteAdd", 1, """{"inviteid":1,"userid":1,"client_id":1,"email":"Jane@Example.com","permissions":"profile,orders"}"""), (e.Name, e.ClientId, e.Data.GetRawText()));

        var mail = Assert.Single(await QueuedMail.Latest(api.Api, 5));
        Assert.Equal(("Client Invite", 1, (long?)null, "Jane@Example.com", "waiting"), (mail.Template, mail.ClientId, mail.LoginId, mail.Recipient, mail.State));
        var variables = await InviteTesting.LastMail(api);
        Assert.Equal(("Jane@Example.com", "profile,orders", "2026-02-10 04:05:06", "Olivia Owner", "Example Ltd"),
            (Text("email"), Text("permissions"), Text("expires_at"), Text("client_name"), Text("companyname")));
        var token = Text("token");
        Assert.Matches("^[A-Za-z0-9]{32}$", token);
        Assert.Equal($"https://example.com/my/invite?token={token}", Text("url"));
        Assert.Equal(["mails.secrets"], (await TestRows.Dump(api.Api.Store)).SelectMany(r => r.Split('\n')).Where(l => l.Contains(token, StringComparison.Ordinal)).Select(l => l[..l.IndexOf('=')]));
        Assert.Contains(await TestRows.Dump(api.Api.Store), r => r.Contains($"client_invites.token_hash={Secrets.Hash(token)}", StringComparison.Ordinal));
        Assert.DoesNotContain(token, (await api.Call("GetClientInvites", "client_id=1")).Everything(), StringComparison.Ordinal);

        string Text(string name) => variables.GetProperty(name).GetString()!;
    }

    [Theory, Engines]
    public async Task Each_refusal_has_its_documented_text(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "email=sub@example.com", "password2=x");
        foreach (var email in new[] { "email=", "mail=jane@example.com" }) await api.Refuse("Email is required", "CreateClientInvite", email, "client_id=1", "permissions=orders");
        foreach (var client in new[] { "client_id=9", "client_id=", "client_id=x", "clientid=1" })
            await api.Refuse("Invalid client id", "CreateClientInvite", "email=jane@example.com", client, "permissions=orders");
        foreach (var email in new[] { "jane", "jane@", "a@b@c", "Jane <jane@example.com>" }) await api.Refuse("The email address entered is not valid", "CreateClientInvite", $"email={email}", "client_id=1", "permissions=orders");
        foreach (var permissions in new[] { "permissions=", "permissions=everything", "permission=orders" })
            await api.Refuse("User permissions are required", "CreateClientInvite", "email=jane@example.com", "client_id=1", permissions);
        foreach (var email in new[] { "OWNER@example.com", "sub@example.com" }) await api.Refuse("User already associated with client", "CreateClientInvite", $"email={email}", "client_id=1", "permissions=orders");
    }

    [Theory, Engines]
    public async Task The_last_invite_of_an_address_counts_and_the_one_before_is_dead(string engine)
    {
        var clock = new FakeClock();
        await using var api = await TestApi.Open(engine, clock: clock);
        await api.AddClient();
        await api.AddClient("second@example.com");
        var first = await InviteTesting.Invite(api, 1, "jane@example.com");
        var elsewhere = await InviteTesting.Invite(api, 2, "jane@example.com");
        var (_, events) = await api.Raise("CreateClientInvite", "client_id=1", "email=JANE@example.com", "permissions=tickets");
        Assert.Equal([("ClientInviteRevoke", "1"), ("ClientInviteAdd", "3")], events.Select(e => (e.Name, e["inviteid"])));
        await api.Refuse("The invite is invalid or has expired", "DeclineClientInvite", $"token={first}");
        await api.Raise("DeclineClientInvite", $"token={elsewhere}");
        // One that expired is replaced as well, so that it cannot be sent again beside the new one.
        clock.Advance(TimeSpan.FromDays(8));
        Assert.Equal(["ClientInviteRevoke", "ClientInviteAdd"], (await api.Raise("CreateClientInvite", "client_id=1", "email=jane@example.com", "permissions=tickets")).Events.Select(e => e.Name));
    }

    [Theory, Engines]
    public async Task Of_many_at_once_for_one_address_one_token_works(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await using var other = await LocalApi.OpenAsync(api.Database.Options);
        await api.AddClient();
        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(async () => await (i % 2 == 0 ? api.Api : other).CallAsync("CreateClientInvite",
            new Dictionary<string, object?> { ["client_id"] = 1, ["email"] = "jane@example.com", ["permissions"] = "orders" }))));
        Assert.All(results, r => Assert.True(r.IsSuccess, r.Error?.Message));
        Assert.Equal(1L, (await api.Call("GetClientInvites", "client_id=1", "status=pending"))["totalresults"]);
        Assert.Equal(9L, (await api.Call("GetClientInvites", "client_id=1", "status=revoked"))["totalresults"]);
    }
}
