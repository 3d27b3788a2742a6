using Retinue.Mail.Routing;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Routing;

/// <summary>What GetEmailRecipients reads out of the tables is what the one function says about what was meant, for random accounts.</summary>
public sealed class RandomAccountTests
{
    private const int Clients = 40;

    [Theory, Engines]
    public async Task What_the_tables_say_is_what_was_meant(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var random = new RandomAccounts(api, 4711);
        await random.MakeRules();
        var accounts = new List<MailAccount>();
        for (var i = 1; i <= Clients; i++) accounts.Add(await random.Make(i));

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var account in accounts)
            foreach (var category in RandomAccounts.Categories)
            {
                var opener = random.Opener(account, category);
                var meant = random.Meant(account, category, opener);
                var told = await api.Call("GetEmailRecipients", [$"clientid={account.ClientId}", $"category={category.Key}", .. opener == 0 ? Array.Empty<string>() : [$"contactid={opener}"]]);
                Assert.Equal(
                    meant.Select(d => $"{d.Person.ContactId} {d.Person.Name} {d.Person.Email} {d.Role} {d.Message} {d.Reason.Code}"),
                    told.Rows("recipients").Select(r => $"{r["contactid"]} {r["name"]} {r["email"]} {r["role"]} {r["message"]} {r["reason"]}"));
                seen.UnionWith(meant.Select(d => d.Reason.Code));
            }
        // Otherwise the accounts were not random enough to say anything.
        Assert.Equal(RoutingReason.All.Select(r => r.Code).Except(["always_sent", "not_addressed", "no_category"]).Order(), seen.Order());
    }
}
