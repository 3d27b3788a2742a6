using Retinue.SignIn;

namespace Retinue.Server.Api;

/// <summary>The pages of single sign-on.</summary>
internal static class SsoPage
{
    /// <summary>The same whatever is wrong: a link tells nobody what there is.</summary>
    public static string Expired { get; } = HtmlPage.Of("This link does not work", "<p>It was used already, or it is older than a minute. Please ask for a new one.</p>");

    public static string SignedIn(Reply reply)
    {
        var account = reply[FollowSsoLink.ClientId.Name] is > 0L and var id ? $", to the account <strong>{HtmlPage.Safe(reply[FollowSsoLink.Client.Name])}</strong> (client {HtmlPage.Safe(id)})" : "";
        return HtmlPage.Of("You are signed in", $"""
            <p>As <strong>{HtmlPage.Safe(reply[FollowSsoLink.User.Name])}</strong>{account}.</p>
            <p>There is no client area yet to which this could lead. Whoever runs this server sets its address in <code>RETINUE_CLIENT_AREA_URL</code>;
            then links like this one lead there.</p>
            """);
    }
}
