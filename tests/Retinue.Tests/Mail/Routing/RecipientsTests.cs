using CsCheck;
using Retinue.Mail;
using Retinue.Mail.Routing;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Routing;

/// <summary>The one function that decides who gets a message: its truth table, and what holds whatever the facts are.</summary>
public sealed class RecipientsTests
{
    private static readonly MailCategory[] Categories = [.. MailCategory.All, MailCategory.Custom("first", 1, ""), MailCategory.Custom("last", MailCategory.MaxCustom, "")];

    private static readonly Gen<MailCategories> Wants = Gen.Long[0, long.MaxValue].Select(bits => (MailCategories)bits);
    private static readonly Gen<Address> AnyAddress = Gen.Int[0, 3].Select(i => (Address)i);

    private static readonly Gen<MailAccount> Account =
        from owner in Gen.Select(Wants, AnyAddress)
        from contacts in Gen.Select(Wants, AnyAddress).Array[0, 6]
        from closed in Gen.Frequency((5, Gen.Const(false)), (1, Gen.Const(true)))
        from billing in Gen.Int[0, 8]
        select MailAccounts.Of(MailAccounts.Owner(owner.Item1, owner.Item2), [.. contacts.Select((c, i) => MailAccounts.Contact(i + 1, c.Item1, c.Item2))], closed, billing);

    private static readonly Gen<MailRule> Rule =
        from preference in Gen.Frequency((4, Gen.Const(PreferenceRule.Choice)), (1, Gen.Const(PreferenceRule.Force)), (1, Gen.Const(PreferenceRule.Never)))
        from flags in Gen.Bool.Array[5]
        select new MailRule(preference, flags[0], flags[1], flags[2], flags[3], FallsBackToAnybody: flags[4]);

    private static readonly Gen<MailTopic> Topic =
        from category in Gen.Int[0, Categories.Length - 1].Select(i => Categories[i])
        from opener in Gen.Int[0, 7]
        from always in Gen.Frequency((9, Gen.Const(false)), (1, Gen.Const(true)))
        select new MailTopic(category, opener, always);

    [Fact]
    public void Everything_is_decided_as_the_truth_table_says()
    {
        var file = Repository.Path("tests/Retinue.Tests/golden/routing/truth-table.txt");
        var table = TruthTable.Write();
        if (Environment.GetEnvironmentVariable("RETINUE_TEST_WRITE_GOLDEN") == "1") File.WriteAllText(file, table);
        Assert.Equal(File.ReadAllText(file), table);
    }

    [Fact]
    public void Nobody_whose_preference_is_off_ever_receives_it_but_by_a_rule_that_says_so() => Sample((account, topic, rule, decisions) =>
    {
        if (topic.IsAlwaysSent) return;
        var byRule = new HashSet<RoutingReason>();
        // Where all are forced, a billing contact and whoever is left are too.
        if (rule.Preference == PreferenceRule.Force) byRule.UnionWith([RoutingReason.Forced, RoutingReason.BillingContact, RoutingReason.Fallback]);
        if (rule.FallsBackToAnybody) byRule.Add(RoutingReason.Fallback);
        Assert.All(decisions.Where(d => d.Reason.Gets && !byRule.Contains(d.Reason)), d => Assert.True(topic.Category!.Choice(d.Person.Wants) ?? rule.StartsOn));
    });

    [Fact]
    public void Everybody_of_the_account_has_one_decision_with_a_reason() => Sample((account, _, _, decisions) =>
    {
        Assert.Equal([account.Owner, .. account.Contacts], decisions.Select(d => d.Person));
        Assert.All(decisions, d => Assert.Contains(d.Reason, RoutingReason.All));
        Assert.All(decisions, d => Assert.Equal(d.Reason.Gets, d.Role.Length > 0 && d.Message > 0));
    });

    [Fact]
    public void Each_message_has_one_To_and_no_address_gets_it_twice() => Sample((_, _, rule, decisions) =>
    {
        var recipients = decisions.Where(d => d.Reason.Gets).ToList();
        Assert.All(recipients.GroupBy(d => d.Message), message => Assert.Single(message, d => d.Role == MailRecipient.To));
        Assert.Equal(recipients.Count, recipients.Select(d => d.Person.EmailKey).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, rule.Separately ? recipients.Count : Math.Min(recipients.Count, 1)), recipients.Select(d => d.Message).Distinct().Order());
    });

    [Fact]
    public void Nothing_goes_where_it_cannot_arrive_or_must_not() => Sample((account, topic, rule, decisions) =>
    {
        Assert.All(decisions.Where(d => d.Reason.Gets), d => Assert.True(d.Person.EmailKey.Length > 0 && !MailAccounts.IsSuppressed(d.Person.EmailKey)));
        if (topic.IsAlwaysSent) Assert.All(decisions.Skip(1), d => Assert.Equal(RoutingReason.NotAddressed, d.Reason));
        else if (rule.Preference == PreferenceRule.Never || (account.IsClosed && !rule.ToClosed)) Assert.DoesNotContain(decisions, d => d.Reason.Gets);
    });

    [Fact]
    public void Somebody_who_wants_it_and_can_be_reached_gets_it_or_the_same_address_or_the_billing_contact_does() => Sample((account, topic, rule, decisions) =>
    {
        if (topic.IsAlwaysSent || rule.Preference == PreferenceRule.Never || (account.IsClosed && !rule.ToClosed)) return;
        var isTicketOfContact = topic.Category!.Key == "support" && topic.Opener != 0;
        foreach (var d in decisions.Where(d => (topic.Category.Choice(d.Person.Wants) ?? rule.StartsOn) && d.Person.EmailKey.Length > 0 && !MailAccounts.IsSuppressed(d.Person.EmailKey)))
        {
            if (isTicketOfContact && d.Person.ContactId != 0 && d.Person.ContactId != topic.Opener) continue;
            Assert.True(decisions.Any(o => o.Reason.Gets && o.Person.EmailKey == d.Person.EmailKey)
                || (d.Person.ContactId == 0 && decisions.Any(o => o.Reason == RoutingReason.BillingContact)));
        }
    });

    [Fact]
    public void Other_contacts_see_nothing_of_a_ticket_unless_nobody_else_can_be_reached() => Sample((_, topic, _, decisions) =>
    {
        if (topic.IsAlwaysSent || topic.Category!.Key != "support" || topic.Opener == 0) return;
        Assert.All(decisions.Where(d => d.Person.ContactId != 0 && d.Person.ContactId != topic.Opener && d.Reason.Gets),
            d => Assert.True(d.Reason == RoutingReason.Fallback && decisions.Count(o => o.Reason.Gets) == 1));
    });

    [Fact]
    public void The_order_in_which_contacts_are_read_does_not_matter() => Gen.Select(Account, Topic, Rule).Sample((account, topic, rule) =>
    {
        var reversed = account with { Contacts = [.. account.Contacts.Reverse()] };
        Assert.Equal(Recipients.For(account, topic, rule, MailAccounts.IsSuppressed), Recipients.For(reversed, topic, rule, MailAccounts.IsSuppressed));
    }, iter: 5_000);

    [Fact]
    public void The_bits_of_no_two_categories_meet()
    {
        var all = MailCategory.All.Concat(Enumerable.Range(1, MailCategory.MaxCustom).Select(place => MailCategory.Custom($"c{place}", place, ""))).ToList();
        var bits = all.SelectMany(c => new[] { c.Flag, c.Chosen }).Where(b => b != MailCategories.None).ToList();
        Assert.Equal(6 + 2 * MailCategory.MaxCustom, bits.Distinct().Count());
        Assert.All(bits, b => Assert.True(b > 0 && System.Numerics.BitOperations.IsPow2((long)b)));
    }

    private static void Sample(Action<MailAccount, MailTopic, MailRule, IReadOnlyList<Decision>> check) => Gen.Select(Account, Topic, Rule).Sample(
        (account, topic, rule) => check(account, topic, rule, Recipients.For(account, topic, rule, MailAccounts.IsSuppressed)), iter: 20_000);
}
