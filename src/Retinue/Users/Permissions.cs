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

    /// <summary>
    /// The known ones that a call names, in the order of <see cref="All"/>, separated by commas; empty when it names none. Unknown ones are
    /// dropped with a warning.
    /// </summary>
    public static string Read(Call call, NamesParam param)
    {
        var names = call.Names(param);
        foreach (var name in names)
            if (!All.Contains(name)) call.Warn($"permission {name} was ignored: there is no such permission");
        return string.Join(',', All.Where(names.Contains));
    }

    /// <summary>The names in a stored text.</summary>
    public static string[] Split(string permissions) => permissions.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
