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
/// <param name="Column">The flat flag of a contact; of the six also the parameter before 7.10.</param>
internal sealed record MailCategory(MailCategories Flag, string Key, string Column)
{
    /// <summary>How many categories of the operator there can ever be: each takes two of the 63 bits, and the six have theirs.</summary>
    public const int MaxCustom = 28;

    /// <summary>The six.</summary>
    /// <summary>One of the six; null for any other name.</summary>
    public static MailCategory? OfKey(string key) => All.FirstOrDefault(c => c.Key == key);

    public static IReadOnlyList<MailCategory> All { get; } =
    [
        new(MailCategories.General, "general", "generalemails") { Title = "General" },
        new(MailCategories.Product, "product", "productemails") { Title = "Product" },
        new(MailCategories.Domain, "domain", "domainemails") { Title = "Domain" },
        new(MailCategories.Invoice, "invoice", "invoiceemails") { Title = "Invoice" },
        new(MailCategories.Support, "support", "supportemails") { Title = "Support" },
        new(MailCategories.Affiliate, "affiliate", "affiliateemails") { Title = "Affiliate" },
    ];

    /// <summary>The bit that says that somebody has chosen. None for the six: of them everybody has a choice from the start.</summary>
    public MailCategories Chosen { get; private init; }

    /// <summary>For people.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether it is the operator's own.</summary>
    public bool IsCustom => Chosen != MailCategories.None;

    /// <summary>A category of the operator.</summary>
    /// <param name="place">From 1 to <see cref="MaxCustom"/>; it decides which bits are its own.</param>
    public static MailCategory Custom(string name, long place, string title)
    {
        var first = 6 + 2 * ((int)place - 1);
        return new((MailCategories)(1L << (first + 1)), name, name + "emails") { Chosen = (MailCategories)(1L << first), Title = title };
    }

    /// <summary>What somebody has chosen; null for nothing.</summary>
    public bool? Choice(MailCategories mail) => IsCustom && (mail & Chosen) == 0 ? null : (mail & Flag) != 0;

    /// <summary>What somebody receives who has chosen so.</summary>
    public MailCategories With(MailCategories mail, bool on) => (on ? mail | Flag : mail & ~Flag) | Chosen;
}
