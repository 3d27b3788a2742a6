namespace Retinue.Mail.Routing;

/// <summary>Why somebody gets a message, or does not.</summary>
/// <param name="Code">As it is stored and answered.</param>
/// <param name="Text">For people.</param>
/// <param name="Gets">Whether it is a reason to get the message.</param>
internal sealed record RoutingReason(string Code, string Text, bool Gets)
{
    public static readonly RoutingReason PreferenceOn = Get("preference_on", "Mail of this category is on for them");
    public static readonly RoutingReason Forced = Get("forced", "A rule sends this category whatever anybody prefers");
    public static readonly RoutingReason BillingContact = Get("billing_contact", "They are the billing contact, who gets this category instead of the owner");
    public static readonly RoutingReason OpenedTicket = Get("opened_ticket", "They opened the ticket, and support mail is on for them");
    public static readonly RoutingReason AlwaysSent = Get("always_sent", "It is addressed to them, and always sent");
    public static readonly RoutingReason Fallback = Get("fallback", "Nobody else of the account can be reached");

    public static readonly RoutingReason PreferenceOff = Not("preference_off", "Mail of this category is off for them");
    public static readonly RoutingReason Never = Not("never", "A rule sends this category to nobody");
    public static readonly RoutingReason AccountClosed = Not("account_closed", "The account is closed");
    public static readonly RoutingReason BillingContactInstead = Not("billing_contact_instead", "The billing contact gets this category instead of the owner");
    public static readonly RoutingReason OthersTicket = Not("others_ticket", "Another contact opened the ticket");
    public static readonly RoutingReason NotAddressed = Not("not_addressed", "It is addressed to somebody else");
    public static readonly RoutingReason NoAddress = Not("no_address", "They have no e-mail address");
    public static readonly RoutingReason SameAddress = Not("same_address", "Somebody before them has the same address, and gets it");
    public static readonly RoutingReason Suppressed = Not("suppressed", "Nothing is sent to their address: see the suppression list");

    public static readonly RoutingReason NoCategory = Not("no_category", "There is no such category of mail any more");

    /// <summary>Every reason there is.</summary>
    public static IReadOnlyList<RoutingReason> All { get; } =
    [
        PreferenceOn, Forced, BillingContact, OpenedTicket, AlwaysSent, Fallback,
        PreferenceOff, Never, AccountClosed, BillingContactInstead, OthersTicket, NotAddressed, NoAddress, SameAddress, Suppressed, NoCategory,
    ];

    /// <summary>The reason of a code; null for one that this version does not know.</summary>
    public static RoutingReason? Find(string code) => All.FirstOrDefault(r => r.Code == code);

    private static RoutingReason Get(string code, string text) => new(code, text, true);

    private static RoutingReason Not(string code, string text) => new(code, text, false);
}
