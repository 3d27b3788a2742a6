namespace Retinue.Mail.Routing;

/// <summary>What a message is, as far as that decides who gets it.</summary>
/// <param name="Category">Whose preferences count.</param>
/// <param name="Opener">For the support category: the contact who opened the ticket; 0 for the owner.</param>
/// <param name="IsAlwaysSent">It goes to the owner alone, whatever anybody prefers.</param>
internal sealed record MailTopic(MailCategories Category, long Opener = 0, bool IsAlwaysSent = false);

/// <summary>What was decided for one person.</summary>
/// <param name="Role"><see cref="MailRecipient.To"/> or <see cref="MailRecipient.Cc"/>; empty for somebody who gets nothing.</param>
/// <param name="Message">Those with the same number get one message together; 0 for somebody who gets nothing.</param>
internal sealed record Decision(MailPerson Person, RoutingReason Reason, string Role, int Message);

/// <summary>
/// Who of an account gets a message, and why each of the others does not. One pure function: everything that sends mail and everything that
/// explains it asks here. The rules are those of compat.md 9.2: the owner is To, everybody else whose preference is on gets a copy (Cc), and
/// where the owner gets nothing the first of the others is To.
/// </summary>
internal static class Recipients
{
    /// <summary>Decides for everybody of an account: the owner first, then the contacts by their ids.</summary>
    /// <param name="isSuppressed">Whether nothing is sent to an address, by its key.</param>
    public static IReadOnlyList<Decision> For(MailAccount account, MailTopic topic, MailRule rule, Func<string, bool> isSuppressed)
    {
        MailPerson[] people = [account.Owner, .. account.Contacts];
        var reasons = new Dictionary<MailPerson, RoutingReason>();
        foreach (var person in people) reasons[person] = Wanted(account, topic, rule, person);

        // The billing contact stands in for the owner only where it is reached itself.
        if (rule.BillingContactInstead && !topic.IsAlwaysSent && account.Contacts.FirstOrDefault(c => c.ContactId == account.BillingContactId) is { } billing
            && reasons[billing].Gets && CanReach(billing, isSuppressed))
        {
            reasons[billing] = RoutingReason.BillingContact;
            if (reasons[account.Owner].Gets) reasons[account.Owner] = RoutingReason.BillingContactInstead;
        }

        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in people.Where(p => reasons[p].Gets))
        {
            if (person.EmailKey.Length == 0) reasons[person] = RoutingReason.NoAddress;
            else if (isSuppressed(person.EmailKey)) reasons[person] = RoutingReason.Suppressed;
            else if (!reached.Add(person.EmailKey)) reasons[person] = RoutingReason.SameAddress;
        }
        if (reached.Count == 0) FallBack(people, rule, reasons, isSuppressed);
        return Place(people, rule, reasons);
    }

    /// <summary>Whether a person is to get the message by rule and preference, whatever their address.</summary>
    private static RoutingReason Wanted(MailAccount account, MailTopic topic, MailRule rule, MailPerson person)
    {
        var isOwner = person.Kind == PersonKind.Owner;
        if (topic.IsAlwaysSent) return isOwner ? RoutingReason.AlwaysSent : RoutingReason.NotAddressed;
        if (rule.Preference == PreferenceRule.Never) return RoutingReason.Never;
        if (account.IsClosed && !rule.ToClosed) return RoutingReason.AccountClosed;
        if (rule.Preference == PreferenceRule.Force) return RoutingReason.Forced;
        if ((person.Wants & topic.Category) == 0) return RoutingReason.PreferenceOff;
        // Of a contact's ticket the other contacts see nothing (compat.md 9.2, statement c).
        if (topic.Category == MailCategories.Support && topic.Opener != 0 && !isOwner)
            return person.ContactId == topic.Opener ? RoutingReason.OpenedTicket : RoutingReason.OthersTicket;
        return RoutingReason.PreferenceOn;
    }

    private static bool CanReach(MailPerson person, Func<string, bool> isSuppressed) => person.EmailKey.Length > 0 && !isSuppressed(person.EmailKey);

    /// <summary>
    /// Nobody who is to get the message can be reached: it goes to the first who can be and wants the category, or, where the rule says so, to
    /// the first who can be at all. Nothing for a message that nobody is to get.
    /// </summary>
    private static void FallBack(MailPerson[] people, MailRule rule, Dictionary<MailPerson, RoutingReason> reasons, Func<string, bool> isSuppressed)
    {
        if (!reasons.Values.Any(r => r == RoutingReason.Suppressed || r == RoutingReason.NoAddress)) return;
        var stand = people.FirstOrDefault(p => CanReach(p, isSuppressed) && (rule.FallsBackToAnybody || reasons[p] == RoutingReason.OthersTicket));
        if (stand != null && reasons[stand] != RoutingReason.NotAddressed) reasons[stand] = RoutingReason.Fallback;
    }

    private static List<Decision> Place(MailPerson[] people, MailRule rule, Dictionary<MailPerson, RoutingReason> reasons)
    {
        // The one who stands in for the owner is To, wherever their id puts them.
        var to = people.FirstOrDefault(p => reasons[p] == RoutingReason.BillingContact) ?? people.FirstOrDefault(p => reasons[p].Gets);
        var next = 0;
        return [.. people.Select(person =>
        {
            if (!reasons[person].Gets) return new Decision(person, reasons[person], "", 0);
            var isTo = rule.Separately || ReferenceEquals(person, to);
            return new Decision(person, reasons[person], isTo ? MailRecipient.To : MailRecipient.Cc, rule.Separately ? ++next : 1);
        })];
    }
}

/// <summary>Somebody who gets nothing, as it is kept with a message: without name and address.</summary>
/// <param name="ContactId">0 for the owner.</param>
/// <param name="Reason">The code of a <see cref="RoutingReason"/>.</param>
internal sealed record PassedOver(long ContactId, string Reason);
