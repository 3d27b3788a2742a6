using Retinue.Mail;
using Retinue.Mail.Routing;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Routing;

/// <summary>Accounts with random people, preferences, rules, groups and suppressed addresses, made by calls as a caller would; the same seed makes the same ones.</summary>
internal sealed class RandomAccounts(TestApi api, int seed)
{
    private const int Groups = 3;
    private static readonly string[] Choices = ["choice", "force", "never", ""], YesNo = ["yes", "no", ""];

    private readonly Dictionary<(string, long), RuleTexts> texts = [];
    private readonly HashSet<string> suppressed = new(StringComparer.Ordinal);

    public static IReadOnlyList<MailCategory> Categories { get; } = [.. MailCategory.All, MailCategory.Custom("newsletter", 1, ""), MailCategory.Custom("incidents", 2, "")];

    public Random Random { get; } = new(seed);

    /// <summary>Makes groups, categories and rules.</summary>
    public async Task MakeRules()
    {
        for (var g = 1; g <= Groups; g++) await Call("AddClientGroup", $"groupname={g}");
        foreach (var category in Categories.Where(c => c.IsCustom)) await Call("AddEmailCategory", $"category={category.Key}");
        foreach (var category in Categories)
            for (var group = 0; group <= Groups; group++) await MakeRule(category, group);
    }

    /// <summary>The contact who opened the ticket that a message is about; 0 for the owner, and for mail about something else.</summary>
    public long Opener(MailAccount account, MailCategory category) =>
        category.Flag == MailCategories.Support && account.Contacts.Count > 0 && Random.Next(2) == 0 ? account.Contacts[Random.Next(account.Contacts.Count)].ContactId : 0;

    /// <summary>Who is to get a message, by what was meant when account and rules were made.</summary>
    public IReadOnlyList<Decision> Meant(MailAccount account, MailCategory category, long opener)
    {
        var rule = MailRule.Of(texts[(category.Key, account.GroupId)].Over(texts[(category.Key, 0)]).Over(MailRule.Own(category)));
        return Recipients.For(account, new MailTopic(category, opener), rule, suppressed.Contains);
    }

    private async Task MakeRule(MailCategory category, int group)
    {
        var rule = RuleTexts.None.With(RuleValue.Preference, group == 0 ? "" : Choices[Random.Next(4)]).With(RuleValue.Closed, YesNo[Random.Next(3)])
            .With(RuleValue.Delivery, Random.Next(3) == 0 ? "separate" : "").With(RuleValue.BillingContact, Random.Next(2) == 0 ? "instead" : "").With(RuleValue.Fallback, Random.Next(2) == 0 ? "account" : "");
        if (category.IsCustom) rule = rule.With(RuleValue.Initially, Random.Next(2) == 0 ? "on" : "");
        await Call("UpdateEmailRule", [$"category={category.Key}", $"groupid={group}", .. rule.Ruled.Select(r => $"{r.Value.Name}={r.Text}")]);
        texts[(category.Key, group)] = rule;
    }

    /// <summary>Makes the account with the next id.</summary>
    public async Task<MailAccount> Make(int id)
    {
        var (ownerWants, ownerParams) = Preferences();
        // Mail about domains is somebody's in every account: here the owner's.
        ownerWants |= MailCategories.Domain;
        var owner = new MailPerson(PersonKind.Owner, 0, $"Owner {id}", $"owner{id}@example.com", $"owner{id}@example.com", ownerWants);
        var group = Random.Next(Groups + 1);
        await Call("AddClient", ["skipvalidation=1", "noemail=1", "firstname=Owner", $"lastname={id}", $"email={owner.Email}", "password2=x", $"groupid={group}", .. ownerParams.Where(p => !p.StartsWith("email_preferences[domain]", StringComparison.Ordinal))]);
        await Suppress(owner.Email);
        var contacts = new List<MailPerson>();
        for (var n = Random.Next(4); n > 0; n--)
        {
            var (wants, parameters) = Preferences();
            var email = Random.Next(6) switch { 0 => "", 1 => owner.Email, 2 => $"shared{id}@example.com", _ => $"contact{id}-{n}@example.com" };
            var contact = (long)(await Call("AddContact", [$"clientid={id}", "firstname=Contact", $"lastname={n}", $"email={email.ToUpperInvariant()}", .. parameters]))["contactid"]!;
            contacts.Add(new MailPerson(PersonKind.Contact, contact, $"Contact {n}", email.ToUpperInvariant(), email, wants));
            if (email.Length > 0) await Suppress(email);
        }
        var billing = contacts.Count > 0 && Random.Next(2) == 0 ? contacts[Random.Next(contacts.Count)].ContactId : 0;
        if (billing != 0) await Call("UpdateClient", $"clientid={id}", $"billingcid={billing}");
        var isClosed = Random.Next(5) == 0;
        if (isClosed) await Call("CloseClient", $"clientid={id}");
        return new MailAccount(id, isClosed, group, billing, "", owner, contacts);
    }

    private async Task Suppress(string email)
    {
        if (Random.Next(3) == 0 && suppressed.Add(email)) await MailTesting.Suppress(api, email, Random.Next(2) == 0 ? "bounce" : "complaint");
    }

    private (MailCategories, string[]) Preferences()
    {
        var wants = MailCategories.None;
        var parameters = new List<string>();
        foreach (var category in Categories)
        {
            var choice = Random.Next(category.IsCustom ? 3 : 2);
            if (choice == 2) continue;
            wants = category.With(wants, choice == 1);
            parameters.Add($"email_preferences[{category.Key}]={choice}");
        }
        return (wants, [.. parameters]);
    }

    private async Task<ApiResult> Call(string action, params string[] parameters)
    {
        var result = await api.Call(action, parameters);
        Assert.True(result.IsSuccess, result.Error?.Message);
        return result;
    }
}
