using Retinue.Tests.Harness;
using Retinue.Tests.Users.Invites;
using Xunit;

namespace Retinue.Tests.Users;

/// <summary>Every kind of login, for every kind of client, with every permission.</summary>
public sealed class CheckPermissionTests(CheckPermissionTests.People shared) : IClassFixture<CheckPermissionTests.People>
{
    /// <summary>Clients 1 (active), 2 (inactive), 3 (closed) and 4, which is foreign to all but its owner; there is no client 5.</summary>
    public sealed class People : PerEngine<TestApi>
    {
        protected override async Task<TestApi> Open(string engine)
        {
            var api = await TestApi.Open(engine);
            for (var client = 1; client <= 4; client++)
            {
                await api.AddClient($"owner{client}@example.com");
                await api.Raise("AddContact", $"clientid={client}", $"email=plain{client}@example.com");
            }
            await api.Raise("AddUser", "firstname=A", "lastname=B", "email=some@example.com", "password2=x");
            await api.Raise("AddUser", "firstname=A", "lastname=B", "email=all@example.com", "password2=x");
            await api.Raise("AddUser", "firstname=A", "lastname=B", "email=off@example.com", "password2=x");
            await api.Raise("AddUser", "firstname=A", "lastname=B", "email=nowhere@example.com", "password2=x");
            for (var client = 1; client <= 3; client++)
            {
                await api.Raise("AddContact", $"clientid={client}", $"email=none{client}@example.com", "password2=x");
                await InviteTesting.Join(api, client, "some@example.com", "invoices,tickets");
                await InviteTesting.Join(api, client, "all@example.com", string.Join(',', Retinue.Users.Permissions.All));
                await InviteTesting.Join(api, client, "off@example.com", "orders");
            }
            foreach (var contact in (await api.Call("GetContacts", "email=off@example.com")).Ids("contacts")) await api.Raise("UpdateContact", $"contactid={contact}", "subaccount=0");
            await api.Api.Store.Write(db => db.Execute($"UPDATE clients SET status = 'Inactive' WHERE id = 2"));
            await api.Api.Store.Write(db => db.Execute($"UPDATE clients SET status = 'Closed' WHERE id = 3"));
            return api;
        }
    }

    /// <summary>Who, and the rule for clients 1 to 5; {0} is the client. "by permission" is granted for those listed.</summary>
    public static readonly (string Who, string[] Rules, string Granted)[] Table =
    [
        ("email=owner{0}@example.com", ["owner", "owner", "client closed", "owner", "not a member"], ""),
        ("email=owner1@example.com", ["owner", "not a member", "not a member", "not a member", "not a member"], ""),
        ("email=all@example.com", ["by permission", "by permission", "client closed", "not a member", "not a member"], string.Join(',', Retinue.Users.Permissions.All)),
        ("email=some@example.com", ["by permission", "by permission", "client closed", "not a member", "not a member"], "invoices,tickets"),
        ("email=SOME@Example.com ", ["by permission", "by permission", "client closed", "not a member", "not a member"], "invoices,tickets"),
        ("email=none{0}@example.com", ["by permission", "by permission", "client closed", "not a member", "not a member"], ""),
        ("email=off@example.com", ["switched off", "switched off", "switched off", "not a member", "not a member"], ""),
        ("email=plain{0}@example.com", ["not a member", "not a member", "not a member", "not a member", "not a member"], ""),
        ("email=nowhere@example.com", ["not a member", "not a member", "not a member", "not a member", "not a member"], ""),
        ("email=nobody@example.com", ["not a member", "not a member", "not a member", "not a member", "not a member"], ""),
        ("user_id=5", ["by permission", "by permission", "client closed", "not a member", "not a member"], "invoices,tickets"),
        ("user_id=999", ["not a member", "not a member", "not a member", "not a member", "not a member"], ""),
    ];

    [Theory, Engines]
    public async Task Every_login_client_and_permission_is_decided_by_the_table(string engine)
    {
        var api = await shared.Of(engine);
        var wrong = new List<string>();
        foreach (var (who, rules, granted) in Table)
            for (var client = 1; client <= rules.Length; client++)
                foreach (var permission in Retinue.Users.Permissions.All)
                {
                    var rule = rules[client - 1] != "by permission" ? rules[client - 1] : granted.Split(',').Contains(permission) ? "granted" : "not granted";
                    var person = who.Replace("{0}", $"{client}", StringComparison.Ordinal);
                    var result = await api.Call("CheckPermission", person, $"client_id={client}", $"permission={permission}");
                    if ((string?)result["rule"] != rule || (bool?)result["allowed"] != rule is "owner" or "granted")
                        wrong.Add($"{person} client {client} {permission}: {result["allowed"]} {result["rule"]} {result["message"]} instead of {rule}");
                }
        Assert.Empty(wrong);
    }

    [Theory, Engines]
    public async Task A_foreign_client_and_none_are_answered_to_the_letter_alike(string engine)
    {
        var api = await shared.Of(engine);
        var foreign = await api.Call("CheckPermission", "email=some@example.com", "client_id=4", "permission=invoices");
        var none = await api.Call("CheckPermission", "email=some@example.com", "client_id=5", "permission=invoices");
        Assert.Equal(foreign.Everything(), none.Everything());
    }

    [Theory, Engines]
    public async Task A_contact_names_a_place_too_and_must_fit_whoever_else_is_named(string engine)
    {
        var api = await shared.Of(engine);
        var some = (await api.Call("GetContacts", "email=some@example.com", "userid=1")).Ids("contacts").Single();
        var off = (await api.Call("GetContacts", "email=off@example.com", "userid=1")).Ids("contacts").Single();
        await Rule("granted", $"contact_id={some}", "client_id=1", "permission=invoices");
        await Rule("granted", $"contact_id={some}", "email=some@example.com", "user_id=5", "client_id=1", "permission= INVOICES ");
        await Rule("not granted", $"contact_id={some}", "client_id=1", "permission=orders");
        await Rule("not a member", $"contact_id={some}", "client_id=2", "permission=invoices");
        await Rule("not a member", $"contact_id={some}", "email=all@example.com", "client_id=1", "permission=invoices");
        await Rule("not a member", $"contact_id={some}", "email=owner1@example.com", "client_id=1", "permission=invoices");
        await Rule("switched off", $"contact_id={off}", "client_id=1", "permission=orders");
        await Rule("not a member", "contact_id=1", "client_id=1", "permission=orders");
        // What cannot be read names nobody: it does not leave the rest of the question open.
        await Rule("not a member", "user_id=me", "email=some@example.com", "client_id=1", "permission=invoices");
        await Rule("not a member", "user_id[]=9", "email=some@example.com", "client_id=1", "permission=invoices");
        await Rule("granted", "user_id=", "contact_id=0", "email=some@example.com", "client_id=1", "permission=invoices");

        async Task Rule(string rule, params string[] parameters) => Assert.Equal(rule, (await api.Call("CheckPermission", parameters))["rule"]);
    }

    [Theory, Engines]
    public async Task What_is_no_question_is_refused(string engine)
    {
        var api = await shared.Of(engine);
        foreach (var permission in new[] { "permission=everything", "permission=", "permissions=orders", "permission=orders,invoices", "permission[]=orders" })
            await api.Refuse("Invalid permission", "CheckPermission", "email=some@example.com", "client_id=1", permission);
        foreach (var client in new[] { "client_id=", "client_id=0", "client_id=one", "client=1" })
            await api.Refuse("Invalid client id", "CheckPermission", "email=some@example.com", client, "permission=orders");
        foreach (var nobody in new[] { "email=", "user_id=0", "contact_id=", "who=me" })
            await api.Refuse("One of `user_id`, `email`, or `contact_id` is required", "CheckPermission", nobody, "client_id=1", "permission=orders");
    }
}
