namespace Retinue.Clients;

/// <summary>
/// The three states of an account. Nobody can sign in to a closed one; its people lose nothing else, neither the login, which may open other
/// accounts, nor permissions and mail, and have everything back when it is opened again.
/// </summary>
internal static class ClientStatus
{
    public const string Active = "Active";
    public const string Inactive = "Inactive";
    public const string Closed = "Closed";

    public static IReadOnlyList<string> All { get; } = [Active, Inactive, Closed];

    /// <summary>The status that is written so in any case and with blanks around it; null when there is none.</summary>
    public static string? Find(string text) => All.FirstOrDefault(s => s.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase));
}
