namespace Retinue.Mail.Delivery;

/// <summary>Whether mail goes out, for <c>retinue doctor</c>.</summary>
internal static class MailHealth
{
    /// <summary>Mail that waits longer is worth a look.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);
    private static readonly TimeSpan Recent = TimeSpan.FromDays(1);

    /// <summary>Pairs of a name and a value; problems begin with an exclamation mark.</summary>
    public static async Task<IReadOnlyList<(string Name, string Value)>> Examine(LocalApi api)
    {
        var now = api.Clock.GetUtcNow();
        var counts = await api.Store.Read(db => MailOutbox.Count(db, (now - Recent).ToUnixTimeMilliseconds())).ConfigureAwait(false);
        var lines = new List<(string, string)> { await Server(api.MailSettings).ConfigureAwait(false) };
        var isLate = counts.OldestAt > 0 && now - DateTimeOffset.FromUnixTimeMilliseconds(counts.OldestAt) > Long;
        lines.Add((isLate || counts.Failed > 0 ? "!mail queue" : "mail queue",
            $"{counts.Waiting} wait, {counts.Captured} are captured, {counts.Failed} failed since yesterday{(counts.Error.Length > 0 ? $"; {counts.Error}" : "")}"));
        return lines;
    }

    private static async Task<(string Name, string Value)> Server(MailSettings settings)
    {
        if (settings.Server == null) return ("mail server", "none: mail is captured, see 'retinue mail list'; set RETINUE_SMTP_URL");
        using var connection = new SmtpConnection(settings);
        try
        {
            await connection.Open(CancellationToken.None).ConfigureAwait(false);
            await connection.Close().ConfigureAwait(false);
            return ("mail server", $"{settings.Server} answers{(settings.Server.User.Length > 0 ? " and accepts the login" : "")}{(settings.Dkim != null ? "; mail is signed" : "")}");
        }
        catch (MailServerException e)
        {
            return ("!mail server", e.Message);
        }
    }
}
