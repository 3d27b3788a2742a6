using Retinue.Storage;

namespace Retinue.Mail.Routing;

/// <summary>Who of an account gets a message and who does not, with what decided it.</summary>
/// <param name="Category">Null when there is none of the name that was asked for, and for mail that is always sent without one.</param>
/// <param name="Texts">The rule as the API shows it.</param>
/// <param name="Decisions">Everybody of the account: the owner first, then the contacts by their ids.</param>
internal sealed record MailRoute(MailAccount Account, MailCategory? Category, MailRule Rule, RuleTexts Texts, IReadOnlyList<Decision> Decisions)
{
    /// <summary>Whether anybody gets the message.</summary>
    public bool HasRecipients => Decisions.Any(d => d.Reason.Gets);
}

/// <summary>
/// Reads what decides about a message and asks <see cref="Recipients"/>. Whoever sends mail, sends it on or explains it asks here, so all of
/// them get the same answer. In a unit of work, ask after the account is locked: then the answer is true until the commit.
/// </summary>
internal static class MailRouting
{
    /// <summary>Decides who of an account gets a message.</summary>
    /// <param name="category">The name of a category. Where there is none of that name, nobody gets the message, unless it is always sent.</param>
    /// <param name="opener">For the support category: the contact who opened the ticket; 0 for the owner.</param>
    /// <param name="isAlwaysSent">It goes to the owner alone, whatever anybody prefers.</param>
    /// <param name="isUnreachable">Addresses, by their keys, that cannot be reached although nothing is known against them for good.</param>
    /// <returns>Null when there is no such account.</returns>
    public static async ValueTask<MailRoute?> Decide(
        Session db, long clientId, string category, long opener = 0, bool isAlwaysSent = false, Func<string, bool>? isUnreachable = null)
    {
        if (await MailAccount.Find(db, clientId).ConfigureAwait(false) is not { } account) return null;
        var found = await MailCategoryRows.Find(db, category).ConfigureAwait(false);
        var texts = found == null ? RuleTexts.None : await Ruled(db, found, account.GroupId).ConfigureAwait(false);
        var rule = MailRule.Of(texts);
        var suppressed = await Suppressed(db, account).ConfigureAwait(false);
        // Who complained of mail or was put on the list by hand still gets what must always be sent; an address that does not exist cannot.
        bool IsSuppressed(string key) => isUnreachable?.Invoke(key) == true || suppressed.TryGetValue(key, out var reason) && (!isAlwaysSent || reason == SuppressionReason.Bounce);
        return new MailRoute(account, found, rule, texts, Recipients.For(account, new MailTopic(found, opener, isAlwaysSent), rule, IsSuppressed));
    }

    /// <summary>What is in force for a category and the clients of a group; 0 for those in none.</summary>
    public static async ValueTask<RuleTexts> Ruled(Session db, MailCategory category, long groupId) =>
        new MailRules([], await MailRuleRows.Where(db, $"category = {category.Key} AND group_id IN (0, {groupId})").ConfigureAwait(false)).For(category, groupId);

    /// <summary>Those addresses of an account to which nothing is sent, and why.</summary>
    private static async ValueTask<Dictionary<string, string>> Suppressed(Session db, MailAccount account)
    {
        var rows = await db.All($"""
            SELECT mail_suppressions.email_key, mail_suppressions.reason FROM contacts JOIN mail_suppressions ON mail_suppressions.email_key = contacts.email_key
            WHERE contacts.client_id = {account.ClientId}
            UNION SELECT email_key, reason FROM mail_suppressions WHERE email_key = {account.Owner.EmailKey}
            """, row => (Key: row.Text(0), Reason: row.Text(1))).ConfigureAwait(false);
        return rows.ToDictionary(r => r.Key, r => r.Reason, StringComparer.Ordinal);
    }
}

/// <summary>Why nothing is sent to an address.</summary>
internal static class SuppressionReason
{
    /// <summary>Mail came back for good: there is no such address.</summary>
    public const string Bounce = "bounce";

    /// <summary>The recipient called it spam.</summary>
    public const string Complaint = "complaint";

    /// <summary>Somebody of the staff said so.</summary>
    public const string Manual = "manual";

    public static IReadOnlyList<string> All { get; } = [Bounce, Complaint, Manual];
}
