namespace Retinue.Mail.Routing;

/// <summary>What a message is, as far as that decides who gets it.</summary>
/// <param name="Category">Whose preferences count; null for a category that is not there (any more).</param>
/// <param name="Opener">For the support category: the contact who opened the ticket; 0 for the owner.</param>
/// <param name="IsAlwaysSent">It goes to the owner alone, whatever anybody prefers.</param>
internal sealed record MailTopic(MailCategory? Category, long Opener = 0, bool IsAlwaysSent = false);

/// <summary>What was decided for one person.</summary>
/// <param name="Role"><see cref="MailRecipient.To"/> or <see cref="MailRecipient.Cc"/>; empty for somebody who gets nothing.</param>
/// <param name="Message">Those with the same number get one message together; 0 for somebody who gets nothing.</param>
internal sealed record Decision(MailPerson Person, RoutingReason Reason, string Role, int Message);

/// <summary>
/// Who of an account gets a message, and why each of the others does not. One pure function: everything that sends mail and everything that
/// explains it asks here. The rules are those of compat.md 9.2: the owner is To, everybody else whose preference is on gets a copy (Cc), and
/// where the owner gets nothing the first of the others is To. Its truth table is golden/routing/truth-table.txt of the tests.
/// </summary>
internal static class Recipients
{
    /// <summary>Decides for everybody of an account: the owner first, then the contacts by their ids.</summary>
    /// <param name="isSuppressed">Whether nothing is sent to an address, by its key.</param>
    public static IReadOnlyList<Decision> For(MailAccount account, MailTopic topic, MailRule rule, Func<string, bool> isSuppressed)
    {
        MailPerson[] people = [account.Owner, .. account.Contacts.OrderBy(c => c.ContactId)];
        var reasons = new RoutingReason[people.Length];
        for (var i = 0; i < people.Length; i++) reasons[i] = Wanted(account, topic, rule, people[i]);

        // The billing contact stands in for the owner only where it is reached itself.
        var billing = topic.IsAlwaysSent || !rule.BillingContactInstead ? -1 : Array.FindIndex(people, p => p.ContactId != 0 && p.ContactId == account.BillingContactId);
        if (billing > 0 && reasons[billing].Gets && CanReach(people[billing], isSuppressed))
        {
            reasons[billing] = RoutingReason.BillingContact;
            if (reasons[0].Gets) reasons[0] = RoutingReason.BillingContactInstead;
        }
        else billing = -1;

        var reached = new HashSet<string>(StringComparer.Ordinal);
        // Whoever stands in for the owner comes first, as the owner would.
        if (billing > 0) reached.Add(people[billing].EmailKey);
        for (var i = 0; i < people.Length; i++)
        {
            if (!reasons[i].Gets || i == billing) continue;
            if (people[i].EmailKey.Length == 0) reasons[i] = RoutingReason.NoAddress;
            else if (isSuppressed(people[i].EmailKey)) reasons[i] = RoutingReason.Suppressed;
            else if (!reached.Add(people[i].EmailKey)) reasons[i] = RoutingReason.SameAddress;
        }
        if (reached.Count == 0 && !topic.IsAlwaysSent) FallBack(people, rule, reasons, isSuppressed);
        return Place(people, rule, reasons, billing);
    }

    /// <summary>The same for a message that is addressed to one person (0: the owner): nobody else gets it, not even in their stead.</summary>
    public static IReadOnlyList<Decision> Only(long contactId, IReadOnlyList<Decision> decisions) => [.. decisions.Select(d =>
        d.Person.ContactId != contactId ? d with { Reason = RoutingReason.NotAddressed, Role = "", Message = 0 }
        : d.Reason.Gets ? d with { Role = MailRecipient.To, Message = 1 } : d)];

    /// <summary>Whether a person is to get the message by rule and preference, whatever their address.</summary>
    private static RoutingReason Wanted(MailAccount account, MailTopic topic, MailRule rule, MailPerson person)
    {
        var isOwner = person.Kind == PersonKind.Owner;
        if (topic.IsAlwaysSent) return isOwner ? RoutingReason.AlwaysSent : RoutingReason.NotAddressed;
        if (topic.Category is not { } category) return RoutingReason.NoCategory;
        if (rule.Preference == PreferenceRule.Never) return RoutingReason.Never;
        if (account.IsClosed && !rule.ToClosed) return RoutingReason.AccountClosed;
        var isForced = rule.Preference == PreferenceRule.Force;
        if (!isForced && !(category.Choice(person.Wants) ?? rule.StartsOn)) return RoutingReason.PreferenceOff;
        // Of a contact's ticket the other contacts see nothing (compat.md 9.2, statement c), which no rule about preferences changes.
        if (category.Flag == MailCategories.Support && topic.Opener != 0 && !isOwner && person.ContactId != topic.Opener) return RoutingReason.OthersTicket;
        if (isForced) return RoutingReason.Forced;
        return category.Flag == MailCategories.Support && topic.Opener != 0 && !isOwner ? RoutingReason.OpenedTicket : RoutingReason.PreferenceOn;
    }

    private static bool CanReach(MailPerson person, Func<string, bool> isSuppressed) => person.EmailKey.Length > 0 && !isSuppressed(person.EmailKey);

    /// <summary>
    /// Nobody who is to get the message can be reached: it goes to the first who can be and wants the category, or, where the rule says so, to
    /// the first who can be at all. Nothing for a message that nobody is to get.
    /// </summary>
    private static void FallBack(MailPerson[] people, MailRule rule, RoutingReason[] reasons, Func<string, bool> isSuppressed)
    {
        if (!reasons.Any(r => r == RoutingReason.Suppressed || r == RoutingReason.NoAddress)) return;
        for (var i = 0; i < people.Length; i++)
        {
            // Somebody else who has the category on, but whom this message did not concern, rather than somebody who has it off.
            if (reasons[i] != RoutingReason.OthersTicket || !CanReach(people[i], isSuppressed)) continue;
            reasons[i] = RoutingReason.Fallback;
            return;
        }
        var anybody = rule.FallsBackToAnybody ? Array.FindIndex(people, p => CanReach(p, isSuppressed)) : -1;
        if (anybody >= 0) reasons[anybody] = RoutingReason.Fallback;
    }

    private static List<Decision> Place(MailPerson[] people, MailRule rule, RoutingReason[] reasons, int billing)
    {
        // The one who stands in for the owner is To, wherever their id puts them.
        var to = billing > 0 ? billing : Array.FindIndex(reasons, r => r.Gets);
        var next = 0;
        return [.. people.Select((person, i) =>
        {
            if (!reasons[i].Gets) return new Decision(person, reasons[i], "", 0);
            return new Decision(person, reasons[i], rule.Separately || i == to ? MailRecipient.To : MailRecipient.Cc, rule.Separately ? ++next : 1);
        })];
    }
}

/// <summary>Somebody who gets nothing, as it is kept with a message: without name and address.</summary>
/// <param name="ContactId">0 for the owner.</param>
/// <param name="Reason">The code of a <see cref="RoutingReason"/>.</param>
internal sealed record PassedOver(long ContactId, string Reason);
