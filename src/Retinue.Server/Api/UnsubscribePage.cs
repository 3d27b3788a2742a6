using Retinue.Mail.Unsubscribing;

namespace Retinue.Server.Api;

/// <summary>The pages of unsubscribing.</summary>
internal static class UnsubscribePage
{
    /// <summary>The same whatever is wrong: a link tells nobody what there is.</summary>
    public static string Invalid { get; } = HtmlPage.Of("This link does not work",
        "<p>It is not complete, or the address it was sent to is not in use any more. Your preferences for mail are in your account.</p>");

    /// <summary>Asks: whoever looks at a link ahead of its reader must not sign anybody off.</summary>
    public static string Ask(Reply reply, string company) => HtmlPage.Of("Unsubscribe?", $"""
        <p>{From(company)}You will get no more <strong>{HtmlPage.Safe(reply[UnsubscribeEmail.Category.Name])}</strong> mail at <strong>{HtmlPage.Safe(reply[UnsubscribeEmail.Email.Name])}</strong>.
        Mail of other kinds is not affected.</p>
        <form method="post"><button type="submit">Unsubscribe</button></form>
        """);

    public static string Done(Reply reply) => HtmlPage.Of("You are unsubscribed", $"""
        <p>There will be no more <strong>{HtmlPage.Safe(reply[UnsubscribeEmail.Category.Name])}</strong> mail for <strong>{HtmlPage.Safe(reply[UnsubscribeEmail.Email.Name])}</strong>.
        What is on its way already may still arrive.</p>
        <p>If you change your mind, switch it on again in the preferences of your account.</p>
        """);

    public static string Refused(Refused refused) => HtmlPage.Of("This cannot be switched off", $"<p>{HtmlPage.Safe(refused.Message)}.</p>");

    private static string From(string company) => company.Length == 0 ? "" : $"{HtmlPage.Safe(company)}: ";
}
