namespace Retinue.SignIn;

/// <summary>
/// Addresses in the client area, which is a site of its own: <see cref="RetinueOptions.ClientAreaUrl"/>. Nothing here leads anywhere else.
/// </summary>
internal static class ClientArea
{
    /// <summary>The variable of a link in which the client area gets the code that tells who comes.</summary>
    public const string Code = "code";

    /// <summary>What a path is checked against where no client area is set yet.</summary>
    private const string Anywhere = "https://client-area.invalid/below/";

    /// <summary>Whether a path stays below whatever client area there is.</summary>
    public static bool IsBelow(string path) => Address(Anywhere, path) != null;

    /// <summary>The address of a path below the client area, with a variable more in its query; null when it would lead outside.</summary>
    public static string? Address(string clientArea, string path, string name = "", string value = "")
    {
        if (!Uri.TryCreate(clientArea.TrimEnd('/') + "/", UriKind.Absolute, out var root) || !IsPlain(path)) return null;
        if (!Uri.TryCreate(root, path.TrimStart('/'), out var address) || address.Scheme != root.Scheme || address.Authority != root.Authority
            || address.UserInfo != root.UserInfo || !address.AbsolutePath.StartsWith(root.AbsolutePath, StringComparison.Ordinal)) return null;
        // The variable that says who comes is ours alone: a path that brings one would sign somebody in as somebody else.
        if (address.Query.TrimStart('?').Split('&').Any(v => Uri.UnescapeDataString(v.Split('=')[0].Replace('+', ' ')).Trim() is Code)) return null;
        if (name.Length == 0) return address.AbsoluteUri;
        var query = address.Query.Length > 1 ? address.Query + "&" : "?";
        return address.GetLeftPart(UriPartial.Path) + query + name + "=" + Uri.EscapeDataString(value) + address.Fragment;
    }

    /// <summary>Where a mail leads with its token; empty where there is no client area.</summary>
    public static string TokenLink(RetinueOptions options, string path, string token) =>
        options.ClientAreaUrl.Length == 0 ? "" : Address(options.ClientAreaUrl, path, "token", token) ?? "";

    /// <summary>Whether a path has nothing in it by which a browser or a server has ever been led elsewhere.</summary>
    private static bool IsPlain(string path)
    {
        // A server behind the client area may decode what is escaped, and so must we before we look for a way up.
        var decoded = Uri.UnescapeDataString(path.Split('?', '#')[0]);
        return !path.Any(c => c <= ' ' || c == '\\' || c == '\x7F') && !decoded.Any(c => c == '\\' || char.IsControl(c))
            && !path.StartsWith("//", StringComparison.Ordinal) && !decoded.StartsWith("//", StringComparison.Ordinal)
            && decoded.Split('/') is var parts && !parts[0].Contains(':') && !parts.Any(part => part is "." or "..");
    }
}
