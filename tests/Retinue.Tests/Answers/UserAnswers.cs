using Retinue.Access;
using Retinue.Tests.Harness;

namespace Retinue.Tests.Answers;

/// <summary>Users, their places in accounts, and invitations: an owner, a sub-account, a user of two accounts and one of none.</summary>
internal sealed class UserAnswers : GoldenGroup
{
    private static readonly string[] Shapes = ["7json", "7xml", "7nvp", "8json", "8xml", "8nvp"];

    public override IReadOnlyList<GoldenCase> Cases { get; } =
    [
        new("AddUser", "success", "firstname=Jane&lastname=Doe&email=jane{0}%40example.com&password2=janes-password&language=english"),
        new("AddUser", "error", "firstname=Jane&lastname=Doe&email=jane&password2=x"),
        new("UpdateUser", "success", "user_id=3&lastname=%3CEvery%3E+%26+where"),
        new("UpdateUser", "error", "user_id=3"),
        new("GetUsers", "success", "limitnum=4"),
        new("GetUsers", "empty", "search=nobody"),
        new("GetUsers", "error", "", AsLimited: true),
        new("GetUserPermissions", "success", "user_id=3&client_id=1"),
        new("GetUserPermissions", "owner", "user_id=1&client_id=1"),
        new("GetUserPermissions", "error", "user_id=4&client_id=1"),
        new("UpdateUserPermissions", "success", "user_id=3&client_id=1&permissions=tickets"),
        new("UpdateUserPermissions", "warning", "user_id=3&client_id=1&permissions=tickets,everything"),
        new("UpdateUserPermissions", "error", "user_id=1&client_id=1&permissions=tickets"),
        new("CheckPermission", "success", "email=emma%40example.com&client_id=1&permission=tickets"),
        new("CheckPermission", "no", "email=emma%40example.com&client_id=3&permission=tickets"),
        new("CheckPermission", "error", "email=emma%40example.com&client_id=1&permission=everything"),
        new("CreateClientInvite", "success", "client_id=2&email=new%40example.com&permissions=orders"),
        new("CreateClientInvite", "error", "client_id=1&email=emma%40example.com&permissions=orders"),
        new("ResendClientInvite", "success", "invite_id=19"),
        new("ResendClientInvite", "error", "invite_id=999"),
        new("AcceptClientInvite", "success", "token=accept{0}&firstname=Anna&lastname=Accept&password2=annas-password"),
        new("AcceptClientInvite", "error", "token=accept"),
        new("DeclineClientInvite", "success", "token=decline{0}"),
        new("DeclineClientInvite", "error", "token=decline"),
        new("RevokeClientInvite", "success", "invite_id={1}"),
        new("RevokeClientInvite", "error", "invite_id=999"),
        new("GetClientInvites", "success", "client_id=1&limitstart=5&limitnum=3"),
        new("GetClientInvites", "empty", "client_id=1&status=expired"),
        new("GetClientInvites", "error", "client_id=999"),
        new("DeleteUserClient", "success", "user_id=1{1}&client_id=2"),
        new("DeleteUserClient", "error", "user_id=1&client_id=1"),
    ];

    /// <summary>
    /// Clients 1 and 2 with owners 1 and 2; user 3 in account 1 and user 4 in none; users 5 to 10 in account 1, 11 to 16 in account 2. Invites 1 to 6
    /// wait to be revoked, 7 to 12 to be accepted and 13 to 18 to be declined by tokens that are known, 19 to be sent again; user 3 came by 20.
    /// </summary>
    public override async Task SetUp(TestServer server)
    {
        foreach (var (name, email) in new[] { ("Olivia", "olivia"), ("Second", "second") })
            await Do(server, "AddClient", "noemail=1", "skipvalidation=1", $"firstname={name}", "lastname=O'Wner", $"email={email}@example.com");
        await Do(server, "AddUser", "firstname=Emma", "lastname=Everywhere", "email=emma@example.com", "password2=x");
        await Do(server, "AddUser", "firstname=Nora", "lastname=Nowhere", "email=nora@example.com", "password2=x");
        for (var user = 5; user <= 16; user++) await Do(server, "AddContact", $"clientid={(user <= 10 ? 1 : 2)}", $"email=user{user}@example.com", "password2=x");

        foreach (var what in new[] { "revoke", "accept", "decline" })
            foreach (var shape in Shapes) await Invite(server, $"{what}{shape}");
        // Half of those who accept are contacts of the account already.
        foreach (var shape in Shapes[3..]) await Do(server, "AddContact", "clientid=1", $"email=accept{shape}@example.com");
        await Invite(server, "resend");
        await Invite(server, "emma");
        await Do(server, "AcceptClientInvite", "token=emma", "password2=emmas-password");
    }

    /// <summary>Invites somebody by a token that is the name.</summary>
    private static async Task Invite(TestServer server, string name)
    {
        var id = (long)(await Do(server, "CreateClientInvite", "client_id=1", $"email={name}@example.com", "permissions=orders"))["invite_id"]!;
        await server.Api.Store.Write(db => db.Execute($"UPDATE client_invites SET token_hash = {Secrets.Hash(name)} WHERE id = {id}"));
    }
}
