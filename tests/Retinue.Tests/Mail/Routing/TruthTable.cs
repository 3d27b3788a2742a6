using System.Text;
using Retinue.Mail;
using Retinue.Mail.Routing;

namespace Retinue.Tests.Mail.Routing;

/// <summary>
/// Every combination of what matters to who gets a message, as lines for people: the facts, then what was decided for each. A section turns
/// those facts that belong together; the facts that it does not name are the ordinary ones.
/// </summary>
internal sealed class TruthTable
{
    private static readonly MailCategory Invoice = MailCategory.All.Single(c => c.Key == "invoice"), Support = MailCategory.All.Single(c => c.Key == "support");
    private static readonly bool[] Both = [true, false];
    private readonly StringBuilder text = new();

    public static string Write()
    {
        var table = new TruthTable();
        table.text.Append("""
            Who gets a message, and why not. Left the facts, right what is decided for the owner and each contact: To or Cc with the number of the
            message, or -, and the reason. An owner or contact is written as on or off, which is their preference for the category. What is not said is
            ordinary: an account that is not closed, addresses of their own, no billing contact, preferences count, one message with To and Cc.

            """.ReplaceLineEndings("\n"));
        table.Preferences();
        table.Tickets();
        table.Addresses();
        table.BillingContacts();
        table.Separate();
        table.AlwaysSent();
        table.CustomCategories();
        return table.text.ToString();
    }

    private void Preferences()
    {
        Section("Preferences, rules about them, and closed accounts");
        foreach (var preference in Enum.GetValues<PreferenceRule>())
            foreach (var (closed, rule) in new[] { ("open", new MailRule()), ("closed", new MailRule()), ("closed, and the rule says yes", new MailRule(ToClosed: true)) })
                foreach (var (a, b, c) in Three())
                    Line($"{Word(preference)}, {closed}: owner {On(a)}, 1 {On(b)}, 2 {On(c)}", Account(a, b, c, isClosed: closed != "open"), new(Invoice), rule with { Preference = preference });
        Line("a category that is not there: owner on, 1 on, 2 on", Account(true, true, true), new(null), new MailRule());
    }

    private void Tickets()
    {
        Section("Tickets: who opened it");
        foreach (var preference in new[] { PreferenceRule.Choice, PreferenceRule.Force })
            foreach (var opener in new[] { 0, 1, 2 })
                foreach (var (a, b, c) in Three())
                    Line($"{Word(preference)}, opened by {(opener == 0 ? "the owner" : $"{opener}")}: owner {On(a)}, 1 {On(b)}, 2 {On(c)}",
                        Account(a, b, c), new(Support, opener), new MailRule(preference));
        Line("choice, a message about an invoice, with an opener all the same: owner on, 1 on, 2 on", Account(true, true, true), new(Invoice, 1), new MailRule());
    }

    private void Addresses()
    {
        Section("Addresses, and what is done when nobody can be reached");
        var addresses = Enum.GetValues<Address>();
        foreach (var fallback in Both)
            foreach (var (a, b) in from a in Both from b in Both select (a, b))
                foreach (var (x, y, z) in from x in addresses from y in addresses from z in addresses select (x, y, z))
                    Line($"fallback {(fallback ? "account" : "no")}: owner {On(a)} {Word(x)}, 1 {On(b)} {Word(y)}, 2 off {Word(z)}",
                        MailAccounts.Of(MailAccounts.Owner(Wants(a), x), [MailAccounts.Contact(1, Wants(b), y), MailAccounts.Contact(2, Wants(false), z)]),
                        new(Invoice), new MailRule(FallsBackToAnybody: fallback));
        foreach (var fallback in Both)
            foreach (var (x, y, z) in from x in Both from y in Both from z in Both select (x, y, z))
                Line($"fallback {(fallback ? "account" : "no")}, a ticket opened by 1: owner on {Word(x)}, 1 on {Word(y)}, 2 {On(z)}",
                    MailAccounts.Of(MailAccounts.Owner(Wants(true), Reached(x)), [MailAccounts.Contact(1, Wants(true), Reached(y)), MailAccounts.Contact(2, Wants(z))]),
                    new(Support, 1), new MailRule(FallsBackToAnybody: fallback));
    }

    private void BillingContacts()
    {
        Section("The billing contact instead of the owner");
        foreach (var instead in Both)
            foreach (var billing in new[] { 0, 1, 2 })
                foreach (var reached in billing == 0 ? [true] : Both)
                    foreach (var (a, b, c) in Three())
                        Line($"{(instead ? "instead" : "copy")}, billing contact {(billing == 0 ? "none" : $"{billing} {Word(reached)}")}: owner {On(a)}, 1 {On(b)}, 2 {On(c)}",
                            MailAccounts.Of(MailAccounts.Owner(Wants(a)), [
                                MailAccounts.Contact(1, Wants(b), Reached(reached || billing != 1)), MailAccounts.Contact(2, Wants(c), Reached(reached || billing != 2))], billing: billing),
                            new(Invoice), new MailRule(BillingContactInstead: instead));
        foreach (var (x, y, z) in from x in Both from y in Both from z in Both select (x, y, z))
            Line($"instead, billing contact 2: owner on {Word(Of(x))}, 1 on {Word(Of(y))}, 2 on {Word(Of(z))}",
                MailAccounts.Of(MailAccounts.Owner(Wants(true), Of(x)), [MailAccounts.Contact(1, Wants(true), Of(y)), MailAccounts.Contact(2, Wants(true), Of(z))], billing: 2),
                new(Invoice), new MailRule(BillingContactInstead: true));

        static Address Of(bool isShared) => isShared ? Address.Shared : Address.Own;
    }

    private void Separate()
    {
        Section("A message for each");
        foreach (var billing in new[] { 0, 2 })
            foreach (var (a, b, c) in Three())
                Line($"separate, billing contact {(billing == 0 ? "none" : "2, instead")}: owner {On(a)}, 1 {On(b)}, 2 {On(c)}",
                    MailAccounts.Of(MailAccounts.Owner(Wants(a)), [MailAccounts.Contact(1, Wants(b)), MailAccounts.Contact(2, Wants(c))], billing: billing),
                    new(Invoice), new MailRule(BillingContactInstead: billing != 0, Separately: true));
    }

    private void AlwaysSent()
    {
        Section("Always sent, to the owner alone");
        foreach (var address in new[] { Address.Own, Address.None, Address.Suppressed })
            foreach (var (rule, name) in new[] { (new MailRule(), "choice"), (new MailRule(PreferenceRule.Never), "never"), (new MailRule(FallsBackToAnybody: true), "fallback account") })
                foreach (var (closed, a) in from closed in Both from a in Both select (closed, a))
                    Line($"{name}, {(closed ? "closed" : "open")}: owner {On(a)} {Word(address)}, 1 on", MailAccounts.Of(MailAccounts.Owner(Wants(a), address), [MailAccounts.Contact(1, Wants(true))], closed),
                        new(Invoice, IsAlwaysSent: true), rule);
    }

    private void CustomCategories()
    {
        Section("A category of the operator: on, off, or not chosen");
        var category = MailCategory.Custom("newsletter", 3, "Newsletter");
        (string Word, MailCategories Wants)[] choices = [("on", category.With(MailCategories.None, true)), ("off", category.With(MailCategories.All, false)), ("not chosen", MailCategories.All)];
        foreach (var starts in Both)
            foreach (var (a, b) in from a in choices from b in choices select (a, b))
                Line($"initially {On(starts)}: owner {a.Word}, 1 {b.Word}", MailAccounts.Of(MailAccounts.Owner(a.Wants), [MailAccounts.Contact(1, b.Wants)]), new(category), new MailRule(StartsOn: starts));
    }

    private void Section(string name) => text.Append('\n').Append(name).Append('\n').Append('-', name.Length).Append('\n');

    private void Line(string facts, MailAccount account, MailTopic topic, MailRule rule) => text.Append(facts).Append(" => ").AppendJoin(", ",
        Recipients.For(account, topic, rule, MailAccounts.IsSuppressed).Select(d =>
            $"{(d.Person.ContactId == 0 ? "owner" : $"{d.Person.ContactId}")} {(d.Role.Length == 0 ? "-" : $"{char.ToUpperInvariant(d.Role[0])}{d.Role[1..]}{d.Message}")} {d.Reason.Code}")).Append('\n');

    private static MailAccount Account(bool owner, bool first, bool second, bool isClosed = false) =>
        MailAccounts.Of(MailAccounts.Owner(Wants(owner)), [MailAccounts.Contact(1, Wants(first)), MailAccounts.Contact(2, Wants(second))], isClosed);

    private static IEnumerable<(bool, bool, bool)> Three() => from a in Both from b in Both from c in Both select (a, b, c);

    private static MailCategories Wants(bool on) => on ? MailCategories.Invoice | MailCategories.Support : MailCategories.General;

    private static Address Reached(bool reached) => reached ? Address.Own : Address.Suppressed;

    private static string On(bool on) => on ? "on" : "off";

    private static string Word(bool reached) => reached ? "reached" : "suppressed";

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();
}
