using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Access;

/// <summary>
/// Nobody gets at another account by naming a thing of it beside an account of their own: the answer to a foreign id is that to an id that there is
/// not, to the byte, and nothing is written. Which actions could do so is read from the declarations: one that is new has to be put into one of the
/// lists here.
/// </summary>
public sealed class ForeignIdTests
{
    /// <summary>Parameters that name something of an account, or somebody.</summary>
    private static readonly string[] Owned = ["clientid", "client_id", "userid", "user_id", "owner_user_id", "contactid", "contact_id", "billingcid", "noteid", "invite_id", "emailid"];

    /// <summary>Parameters that name something of the whole installation.</summary>
    private static readonly string[] Shared =
    [
        "currencyid", "groupid", "fieldid", "webhookid", "deliveryid", "eventid", "banid", "roleid", "mergeid", "securityqid", "service_id", "domain_id", "id",
        "fromclientid", "toclientid",
    ];

    /// <summary>
    /// A call with a thing of the own account, with one of another account, and with what has to be answered the same: a thing that there is not or, where
    /// the documented text tells whether there is such a user, a user of no account at all.
    /// </summary>
    private sealed record Probe(string Action, string Form, string Own, string Foreign, string Like = "nobody", ApiVersion? Only = null);

    private static readonly Probe[] Probes =
    [
        new("UpdateClient", "clientid={clientA}&city=Bern&billingcid=", "plainA", "plainB"),
        new("GetClientHistory", "clientid={clientA}&contactid=", "plainA", "plainB"),
        new("GetEmailRecipients", "clientid={clientA}&category=support&contactid=", "plainA", "plainB"),
        new("SendEmail", "clientid={clientA}&customtype=support&customsubject=S&custommessage=M&contactid=", "plainA", "plainB"),
        new("PreviewEmailTemplate", "clientid={clientA}&messagename=Client Signup Email&contactid=", "plainA", "plainB"),
        new("CreateSsoToken", "client_id={clientA}&contact_id=", "subA", "subB", Only: ApiVersion.V7),
        new("CreateSsoToken", "client_id={clientA}&contact_id=", "subA", "offA", Only: ApiVersion.V7),
        new("CreateSsoToken", "client_id={clientA}&contact_id=", "subA", "plainA", Only: ApiVersion.V7),
        new("CreateSsoToken", "client_id={clientA}&user_id=", "userA", "userB", Like: "alone", Only: ApiVersion.V8),
        new("CreateSsoToken", "client_id={clientA}&user_id=", "userA", "ownerB", Like: "alone", Only: ApiVersion.V8),
        new("GetUserPermissions", "client_id={clientA}&user_id=", "userA", "userB", Like: "alone"),
        new("GetUserPermissions", "client_id={clientA}&user_id=", "userA", "ownerB", Like: "alone"),
        new("UpdateUserPermissions", "client_id={clientA}&permissions=domains&user_id=", "userA", "userB", Like: "alone"),
        new("UpdateUserPermissions", "client_id={clientA}&permissions=domains&user_id=", "userA", "ownerB", Like: "alone"),
        new("DeleteUserClient", "client_id={clientA}&user_id=", "userA", "userB", Like: "alone"),
        new("DeleteUserClient", "client_id={clientA}&user_id=", "userA", "ownerB", Like: "alone"),
        new("CheckPermission", "client_id={clientA}&permission=orders&user_id=", "userA", "userB"),
        new("CheckPermission", "client_id={clientA}&permission=orders&user_id=", "userA", "ownerB"),
        new("CheckPermission", "client_id={clientA}&permission=orders&contact_id=", "subA", "subB"),
        new("CheckPermission", "client_id={clientA}&permission=orders&user_id={userA}&contact_id=", "subA", "subB"),
        new("CheckPermission", "permission=orders&user_id={userA}&client_id=", "clientA", "clientB"),
    ];

    /// <summary>Actions with two such parameters that cannot be misused so.</summary>
    private static readonly Dictionary<string, string> NoWayAcross = new()
    {
        ["ExportClientData"] = "Exactly one of the ids is taken",
        ["EraseClient"] = "Exactly one of the ids is taken",
        ["LogActivity"] = "Two names of one thing: 7.10 and 8.x",
        ["GetActivityLog"] = "Two names of one thing: 7.10 and 8.x",
    };

    [Fact]
    public void Every_action_that_takes_two_ids_is_accounted_for()
    {
        foreach (var spec in ActionList.All.Select(a => a.Spec))
        {
            Assert.All(spec.Params.OfType<IntParam>().Where(p => p.Name.EndsWith("id", StringComparison.Ordinal)), p =>
                Assert.True(Owned.Contains(p.Name) != Shared.Contains(p.Name), $"{spec.Name}.{p.Name}: is it of an account or of the installation?"));
            var crosses = spec.Params.Count(p => Owned.Contains(p.Name)) > 1;
            Assert.True(crosses == (Probes.Any(p => p.Action == spec.Name) || NoWayAcross.ContainsKey(spec.Name)), $"{spec.Name} takes {(crosses ? "several ids and is in none of the lists" : "one id and is in a list")}");
        }
        Assert.All(Probes.Select(p => p.Action).Concat(NoWayAcross.Keys), name => Assert.NotNull(ActionList.Find(name)));
    }

    [Theory, Engines]
    public async Task A_foreign_id_is_answered_as_one_that_there_is_not_and_changes_nothing(string engine)
    {
        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        var accounts = await TwoAccounts.Make(api);
        var before = await TestRows.Dump(api.Api.Store);
        foreach (var probe in Probes)
            foreach (var version in Enum.GetValues<ApiVersion>().Where(v => probe.Only == null || probe.Only == v))
            {
                var like = await accounts.Ask(probe.Action, $"{probe.Form}{{{probe.Like}}}", version);
                var foreign = await accounts.Ask(probe.Action, $"{probe.Form}{{{probe.Foreign}}}", version);
                Assert.Equal($"{probe} {version}\n{like}", $"{probe} {version}\n{foreign}");
            }
        Assert.Equal(before, await TestRows.Dump(api.Api.Store));

        // An own id is answered otherwise, or the comparison would say nothing. Last come those that end something.
        foreach (var probe in Probes.OrderBy(p => p.Action.StartsWith("Delete", StringComparison.Ordinal)).DistinctBy(p => (p.Action, p.Form)))
        {
            var version = probe.Only ?? ApiVersion.V7;
            Assert.NotEqual(await accounts.Ask(probe.Action, $"{probe.Form}{{{probe.Like}}}", version), await accounts.Ask(probe.Action, $"{probe.Form}{{{probe.Own}}}", version));
        }
    }

    /// <summary>Each kind of token with the call that makes one, and each call that uses one with the kind it is for.</summary>
    private static readonly (string Kind, string Call)[] Tokens =
    [
        ("invite", "CreateClientInvite?client_id={clientB}&email=new@example.com&permissions=orders"),
        ("sso", "CreateSsoToken?client_id={clientB}"),
        ("verification", "SendEmailVerification?user_id={userB}"),
        // Last: who sets a new password voids all that was mailed before.
        ("reset", "ResetPassword?email=subb@example.com"),
    ];

    private static readonly (string Action, string Form, string Kind)[] TokenUses =
    [
        ("AcceptClientInvite", "firstname=N&lastname=N&password2=x&token=", "invite"),
        ("DeclineClientInvite", "token=", "invite"),
        ("RedeemSsoToken", "access_token=", "sso"),
        ("RedeemSsoToken", "code=", "code"),
        ("CompletePasswordReset", "password2=x&token=", "reset"),
        ("VerifyUserEmail", "token=", "verification"),
        // A link that is signed and not stored: it may be followed again (UnsubscribeTests).
        ("UnsubscribeEmail", "token=", "unsubscribe"),
    ];

    [Theory, Engines]
    public async Task A_token_opens_nothing_but_what_it_was_made_for(string engine)
    {
        // The codes that a person reads off a telephone are no tokens: they are asked for beside the user.
        foreach (var spec in ActionList.All.Select(a => a.Spec))
            Assert.Equal(spec.Params.Count(p => p.Secret && (p.Name.Contains("token", StringComparison.Ordinal) || (p.Name == "code" && spec.Params.All(u => u.Name != "user_id")))), TokenUses.Count(u => u.Action == spec.Name));

        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        var accounts = await TwoAccounts.Make(api);
        var tokens = new List<(string Kind, string Token)>();
        foreach (var (kind, call) in Tokens) tokens.Add((kind, await accounts.Token(call)));
        Assert.Equal(tokens.Count, tokens.Select(t => t.Token).Distinct().Count());

        var before = await TestRows.Dump(api.Api.Store);
        foreach (var (action, form, kind) in TokenUses)
        {
            var none = await accounts.Ask(action, $"{form}{new string('0', 40)}", ApiVersion.V7);
            foreach (var (other, token) in tokens.Where(t => t.Kind != kind)) Assert.Equal($"{action} {other} {none}", $"{action} {other} {await accounts.Ask(action, form + token, ApiVersion.V7)}");
        }
        Assert.Equal(before, await TestRows.Dump(api.Api.Store));
        // And each opens what it is for, once; afterwards it is answered as one that there never was.
        foreach (var (kind, token) in tokens)
        {
            var (action, form, _) = TokenUses.First(u => u.Kind == kind);
            Assert.DoesNotContain("refused", await accounts.Ask(action, form + token, ApiVersion.V7));
            Assert.Equal(await accounts.Ask(action, $"{form}{new string('0', 40)}", ApiVersion.V7), await accounts.Ask(action, form + token, ApiVersion.V7));
        }
    }
}
