namespace Retinue.Mail.Routing;

/// <summary>Whether a person's own preference for a category counts.</summary>
internal enum PreferenceRule
{
    /// <summary>It does.</summary>
    Choice,

    /// <summary>Everybody whom a message concerns gets it, whatever they prefer.</summary>
    Force,

    /// <summary>Nobody gets it.</summary>
    Never,
}

/// <summary>What the operator rules for a category of mail, or the program where the operator says nothing.</summary>
/// <param name="Preference">Whether preferences count.</param>
/// <param name="StartsOn">Whether the mail is on for somebody who has not chosen, which of the six categories is nobody.</param>
/// <param name="BillingContactInstead">An account's billing contact, where it has one that wants the mail, gets it instead of the owner.</param>
/// <param name="Separately">Each recipient gets a message of their own, and does not see who else gets it; otherwise one message has To and Cc.</param>
/// <param name="ToClosed">Closed accounts get it too.</param>
/// <param name="MayLeave">The message has a link to unsubscribe with one click.</param>
/// <param name="FallsBackToAnybody">When no recipient can be reached, it goes to another person of the account, even one who does not want the category.</param>
/// <param name="SenderName">Who messages are from whose template names no sender; empty for that of the installation.</param>
/// <param name="SenderEmail">The same of the address.</param>
internal sealed record MailRule(
    PreferenceRule Preference = PreferenceRule.Choice, bool StartsOn = false, bool BillingContactInstead = false, bool Separately = false, bool ToClosed = false,
    bool MayLeave = false, bool FallsBackToAnybody = false, string SenderName = "", string SenderEmail = "")
{
    /// <summary>The rule that texts say which rule everything.</summary>
    public static MailRule Of(RuleTexts texts) => new(
        texts[RuleValue.Preference] switch { "force" => PreferenceRule.Force, "never" => PreferenceRule.Never, _ => PreferenceRule.Choice },
        texts[RuleValue.Initially] == "on", texts[RuleValue.BillingContact] == "instead", texts[RuleValue.Delivery] == "separate",
        texts[RuleValue.Closed] == RuleValue.Yes, texts[RuleValue.Unsubscribe] == RuleValue.Yes, texts[RuleValue.Fallback] == "account",
        texts[RuleValue.SenderName], texts[RuleValue.SenderEmail]);

    /// <summary>
    /// The program's own rule for a category. A closed account still gets its last invoices and what concerns its tickets. What an account
    /// must know of (invoices, products, domains, tickets) has no link that leaves it with one click; the preferences still rule it. Nobody
    /// gets mail of an operator's own category who has not asked for it. What of the six somebody new receives is not a rule here: a client
    /// all, a contact what the setting says.
    /// </summary>
    public static RuleTexts Own(MailCategory category)
    {
        var mayLeave = category.IsCustom || category.Flag is MailCategories.General or MailCategories.Affiliate;
        var toClosed = category.Flag is MailCategories.Invoice or MailCategories.Support;
        return new(["choice", category.IsCustom ? "off" : "", "copy", "together", toClosed ? RuleValue.Yes : RuleValue.No, mayLeave ? RuleValue.Yes : RuleValue.No, RuleValue.No, "", ""]);
    }
}
