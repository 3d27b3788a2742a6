using System.Net;

namespace Retinue.Mail.Delivery;

/// <summary>How a connection to the mail server is encrypted.</summary>
internal enum SmtpTls
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>When the server offers it, whoever it is: as mail servers do among themselves. It keeps off those who only listen.</summary>
    Offered,

    /// <summary>By STARTTLS, or nothing is sent; the certificate is checked.</summary>
    Required,

    /// <summary>From the first byte; the certificate is checked.</summary>
    FromTheStart,
}

/// <summary>The mail server to which everything goes, as a setting names it.</summary>
/// <param name="User">Empty for no login.</param>
internal sealed record SmtpServer(string Host, int Port, SmtpTls Tls, string User, string Password)
{
    /// <summary>What is expected in the setting.</summary>
    public const string Expected = "smtp://user:password@host:587 or smtps://user:password@host, with ?tls=required, offered or none after smtp://";

    /// <summary>Reads <c>smtp://user:password@host:587</c>; null for an empty text, which is no server.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static SmtpServer? Parse(string text)
    {
        text = text.Trim();
        if (text.Length == 0) return null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("smtp" or "smtps") || url.Host.Length == 0 || url.AbsolutePath is not ("" or "/") || url.Fragment.Length > 0)
            throw new FormatException("");
        var colon = url.UserInfo.IndexOf(':');
        var user = Uri.UnescapeDataString(colon < 0 ? url.UserInfo : url.UserInfo[..colon]);
        var password = colon < 0 ? "" : Uri.UnescapeDataString(url.UserInfo[(colon + 1)..]);
        if (user.Length > 0 != password.Length > 0) throw new FormatException("");
        var isSecure = url.Scheme == "smtps";
        var port = url.Port > 0 ? url.Port : isSecure ? 465 : user.Length > 0 ? 587 : 25;
        return new SmtpServer(url.IdnHost.Trim('[', ']'), port, ReadTls(url, isSecure, user.Length > 0), user, password);
    }

    /// <summary>Without the login: for people.</summary>
    public override string ToString() => $"{(Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]" : Host)}:{Port}";

    private static SmtpTls ReadTls(Uri url, bool isSecure, bool hasLogin) => (isSecure, url.Query) switch
    {
        (true, "") => SmtpTls.FromTheStart,
        // A password must not be read on the way; on this machine there is no way.
        (false, "") => hasLogin && !IsHere(url) ? SmtpTls.Required : SmtpTls.Offered,
        (false, "?tls=required") => SmtpTls.Required,
        (false, "?tls=offered") => SmtpTls.Offered,
        (false, "?tls=none") => SmtpTls.None,
        _ => throw new FormatException(""),
    };

    private static bool IsHere(Uri url) => url.IdnHost == "localhost" || (IPAddress.TryParse(url.IdnHost.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
