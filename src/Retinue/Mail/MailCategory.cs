namespace Retinue.Mail;

/// <summary>
/// The kinds of mail that a contact or client may receive or not
/// (https://docs.whmcs.com/Client_Email_Notification_Preferences). Stored as the sum of the values.
/// </summary>
[Flags]
internal enum MailCategories : long
{
    None = 0,
    General = 1,
    Product = 2,
    Domain = 4,
    Invoice = 8,
    Support = 16,
    Affiliate = 32,

    /// <summary>The six. Bits above them are for the operator's own categories.</summary>
    All = 63,
}

/// <summary>One category under the names that the API gives it.</summary>
/// <param name="Flag">Its place in <see cref="MailCategories"/>.</param>
/// <param name="Key">In <c>email_preferences[...]</c>.</param>
/// <param name="Column">The flat flag of a contact, which was also the parameter before 7.10.</param>
internal sealed record MailCategory(MailCategories Flag, string Key, string Column)
{
    public static IReadOnlyList<MailCategory> All { get; } =
    [
        new(MailCategories.General, "general", "generalemails"),
        new(MailCategories.Product, "product", "productemails"),
        new(MailCategories.Domain, "domain", "domainemails"),
        new(MailCategories.Invoice, "invoice", "invoiceemails"),
        new(MailCategories.Support, "support", "supportemails"),
        new(MailCategories.Affiliate, "affiliate", "affiliateemails"),
    ];
}
