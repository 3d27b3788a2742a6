using Retinue.Tests.Harness;
using Retinue.Users;
using Xunit;

namespace Retinue.Tests.Access;

/// <summary>Every kind of person against every permission of every account: who is allowed what, by whichever name the person is called.</summary>
public sealed class WhoMayWhatTests
{
    [Theory, Engines]
    public async Task Everybody_may_what_they_were_given_in_their_own_account_and_nothing_anywhere_else(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var accounts = await TwoAccounts.Make(api);
        // Somebody for each permission, with nothing else.
        foreach (var permission in Permissions.All)
            accounts.Ids[permission] = (long)(await accounts.Call($"AddContact?clientid={{clientA}}&email={permission}@example.com&permissions={permission}"))["contactid"]!;

        foreach (var permission in Permissions.All)
        {
            foreach (var given in Permissions.All)
            {
                Assert.Equal(given == permission ? "granted" : "not granted", await Rule($"client_id={{clientA}}&contact_id={{{given}}}", permission));
                Assert.Equal("not a member", await Rule($"client_id={{clientB}}&contact_id={{{given}}}", permission));
            }
            foreach (var (person, address, rule) in new[]
            {
                ("user_id={ownerA}", "ownera", "owner"), ("contact_id={subA}", "suba", permission == "orders" ? "granted" : "not granted"),
                ("user_id={userA}", "suba", permission == "orders" ? "granted" : "not granted"), ("contact_id={offA}", "offa", "switched off"),
                ("contact_id={plainA}", "plaina", "not a member"), ("user_id={alone}", "alone", "not a member"), ("user_id={ownerB}", "ownerb", "not a member"),
                ("user_id={userB}", "subb", "not a member"), ("contact_id={offB}", "offb", "not a member"), ("user_id={nobody}", "nobody", "not a member"),
            })
            {
                Assert.Equal((person, rule), (person, await Rule($"client_id={{clientA}}&{person}", permission)));
                // By the address: one that nobody can log in with is nobody's.
                Assert.Equal((address, rule == "switched off" ? "not a member" : rule), (address, await Rule($"client_id={{clientA}}&email={accounts.Address(address)}", permission)));
                // In an account that is not there nobody may anything, and it is answered as an account of others.
                Assert.Equal((person, "not a member"), (person, await Rule($"client_id={{nobody}}&{person}", permission)));
            }
        }

        async Task<string> Rule(string form, string permission)
        {
            var answer = await accounts.Call($"CheckPermission?permission={permission}&{form}");
            Assert.Equal(answer["rule"] is "owner" or "granted", answer["allowed"]);
            return (string)answer["rule"]!;
        }
    }
}
