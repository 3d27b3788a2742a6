namespace Retinue.Mail.Routing;

/// <summary>Whether a person's own preference for a category counts.</summary>
internal enum PreferenceRule
{
    /// <summary>It does.</summary>
    Choice,

    /// <summary>Everybody of the account gets the mail, whatever they prefer.</summary>
    Force,

    /// <summary>Nobody gets it.</summary>
    Never,
}

/// <summary>What the operator rules for a category of mail, or the program where the operator says nothing.</summary>
/// <param name="Preference">Whether preferences count.</param>
/// <param name="BillingContactInstead">An account's billing contact, where it has one that wants the mail, gets it instead of the owner.</param>
/// <param name="Separately">Each recipient gets a message of their own, and does not see who else gets it; otherwise one message has To and Cc.</param>
/// <param name="ToClosed">Closed accounts get it too.</param>
/// <param name="MayLeave">The message has a link to unsubscribe with one click.</param>
/// <param name="FallsBackToAnybody">When no recipient can be reached, it goes to another person of the account, even one who does not want the category.</param>
/// <param name="SenderName">Empty for that of the template or the installation.</param>
/// <param name="SenderEmail">Empty for that of the template or the installation.</param>
internal sealed record MailRule(
    PreferenceRule Preference = PreferenceRule.Choice, bool BillingContactInstead = false, bool Separately = false, bool ToClosed = false, bool MayLeave = false,
    bool FallsBackToAnybody = false, string SenderName = "", string SenderEmail = "");
