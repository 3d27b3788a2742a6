using Retinue.Mail;
using Retinue.Mail.Routing;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Routing;

/// <summary>
/// Accounts with random people, preferences, rules, groups and suppressed addresses, made by calls as a caller would. What GetEmailRecipients then
/// reads out of the tables must be what the one function says about what was meant.
/// </summary>
public sealed class RandomAccountTests
{
    private const int Clients = 40, Groups = 3;
    private static readonly string[] Choices = ["choice", "force", "never", ""], YesNo = ["yes", "no", ""];
    private static readonly MailCategory[] Categories = [.. MailCategory.All, MailCategory.Custom("newsletter", 1, ""), MailCategory.Custom("incidents", 2, "")];

    [Theory, Engines]
    public async Task What_the_tables_say_is_what_was_meant(string engine)
    {
        var random = new Random(4711);
        await using var api = await TestApi.Open(engine);
        for (var g = 1; g <= Groups; g++) await api.Raise("AddClientGroup", $"groupname={g}");
        foreach (var category in Categories.Where(c => c.IsCustom)) await api.Raise("AddEmailCategory", $"category={category.Key}");
        var texts = await RuleAtRandom(api, random);
        var suppressed = new HashSet<string>(StringComparer.Ordinal);
        var accounts = new List<MailAccount>();
        for (var i = 1; i <= Clients; i++) accounts.Add(await AccountAtRandom(api, random, suppressed, i));

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var account in accounts)
            foreach (var category in Categories)
            {
                var opener = category.Flag == MailCategories.Support && account.Contacts.Count > 0 && random.Next(2) == 0 ? account.Contacts[random.Next(account.Contacts.Count)].ContactId : 0;
                var rule = MailRule.Of(texts[(category.Key, account.GroupId)].Over(texts[(category.Key, 0)]).Over(MailRule.Own(category)));
                var meant = Recipients.For(account, new MailTopic(category, opener), rule, suppressed.Contains);
                var told = await api.Call("GetEmailRecipients", [$"clientid={account.ClientId}", $"category={category.Key}", .. opener == 0 ? Array.Empty<string>() : [$"contactid={opener}"]]);
                Assert.Equal(
                    meant.Select(d => $"{d.Person.ContactId} {d.Person.Name} {d.Person.Email} {d.Role} {d.Message} {d.Reason.Code}"),
                    told.Rows("recipients").Select(r => $"{r["contactid"]} {r["name"]} {r["email"]} {r["role"]} {r["message"]} {r["reason"]}"));
                seen.UnionWith(meant.Select(d => d.Reason.Code));
            }
        // Otherwise the accounts were not random enough to say anything.
        Assert.Equal(RoutingReason.All.Select(r => r.Code).Except(["always_sent", "not_addressed", "no_category"]).Order(), seen.Order());
    }

    private static async Task<Dictionary<(string, long), RuleTexts>> RuleAtRandom(TestApi api, Random random)
    {
        var result = new Dictionary<(string, long), RuleTexts>();
        foreach (var category in Categories)
            for (var group = 0; group <= Groups; group++)
            {
                var texts = RuleTexts.None.With(RuleValue.Preference, group == 0 ? "" : Choices[random.Next(4)]).With(RuleValue.Closed, YesNo[random.Next(3)])
                    .With(RuleValue.Delivery, random.Next(3) == 0 ? "separate" : "").With(RuleValue.BillingContact, random.Next(2) == 0 ? "instead" : "").With(RuleValue.Fallback, random.Next(2) == 0 ? "account" : "");
                if (category.IsCustom) texts = texts.With(RuleValue.Initially, random.Next(2) == 0 ? "on" : "");
                await api.Raise("UpdateEmailRule", [$"category={category.Key}", $"groupid={group}", .. texts.Ruled.Select(r => $"{r.Value.Name}={r.Text}")]);
                result[(category.Key, group)] = texts;
            }
        return result;
    }

    private static async Task<MailAccount> AccountAtRandom(TestApi api, Random random, HashSet<string> suppressed, int id)
    {
        var (ownerWants, ownerParams) = Preferences(random);
        // Mail about domains is somebody's in every account: here the owner's.
        ownerWants |= MailCategories.Domain;
        var owner = new MailPerson(PersonKind.Owner, 0, $"Owner {id}", $"owner{id}@example.com", $"owner{id}@example.com", ownerWants);
        var group = random.Next(Groups + 1);
        await api.Raise("AddClient", ["skipvalidation=1", "firstname=Owner", $"lastname={id}", $"email={owner.Email}", "password2=x", $"groupid={group}", .. ownerParams.Where(p => !p.StartsWith("email_preferences[domain]", StringComparison.Ordinal))]);
        await Suppress(api, random, suppressed, owner.Email);
        var contacts = new List<MailPerson>();
        for (var n = random.Next(4); n > 0; n--)
        {
            var (wants, parameters) = Preferences(random);
            var email = random.Next(6) switch { 0 => "", 1 => owner.Email, 2 => $"shared{id}@example.com", _ => $"contact{id}-{n}@example.com" };
            var contact = (long)(await api.Raise("AddContact", [$"clientid={id}", "firstname=Contact", $"lastname={n}", $"email={email.ToUpperInvariant()}", .. parameters])).Result["contactid"]!;
            contacts.Add(new MailPerson(PersonKind.Contact, contact, $"Contact {n}", email.ToUpperInvariant(), email, wants));
            if (email.Length > 0) await Suppress(api, random, suppressed, email);
        }
        var billing = contacts.Count > 0 && random.Next(2) == 0 ? contacts[random.Next(contacts.Count)].ContactId : 0;
        if (billing != 0) await api.Raise("UpdateClient", $"clientid={id}", $"billingcid={billing}");
        var isClosed = random.Next(5) == 0;
        if (isClosed) await api.Raise("CloseClient", $"clientid={id}");
        return new MailAccount(id, isClosed, group, billing, "", owner, contacts);
    }

    private static async Task Suppress(TestApi api, Random random, HashSet<string> suppressed, string email)
    {
        if (random.Next(3) == 0 && suppressed.Add(email)) await MailTesting.Suppress(api, email, random.Next(2) == 0 ? "bounce" : "complaint");
    }

    private static (MailCategories, string[]) Preferences(Random random)
    {
        var wants = MailCategories.None;
        var parameters = new List<string>();
        foreach (var category in Categories)
        {
            var choice = random.Next(category.IsCustom ? 3 : 2);
            if (choice == 2) continue;
            wants = category.With(wants, choice == 1);
            parameters.Add($"email_preferences[{category.Key}]={choice}");
        }
        return (wants, [.. parameters]);
    }
}
