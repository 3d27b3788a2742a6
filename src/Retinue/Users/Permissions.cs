namespace Retinue.Users;

/// <summary>
/// The sections of the client area that somebody who is not the owner may use: a fixed set
/// (https://developers.whmcs.com/api-reference/getpermissionslist/).
/// </summary>
internal static class Permissions
{
    public static IReadOnlyList<string> All { get; } =
    [
        "profile", "contacts", "products", "manageproducts", "productsso", "domains", "managedomains", "invoices", "quotes", "tickets",
        "affiliates", "emails", "orders",
    ];

    /// <summary>The known ones among some names, in the order of <see cref="All"/>, separated by commas, and those that are not known.</summary>
    public static (string Known, IReadOnlyList<string> Unknown) Sort(IReadOnlyList<string> names) =>
        (string.Join(',', All.Where(names.Contains)), [.. names.Where(name => !All.Contains(name))]);
}
