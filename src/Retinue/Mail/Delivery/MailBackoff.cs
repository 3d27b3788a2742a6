namespace Retinue.Mail.Delivery;

/// <summary>When a message is tried again that the mail server did not take for now: soon at first, then less and less often, for three days.</summary>
internal static class MailBackoff
{
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1), TimeSpan.FromHours(2), TimeSpan.FromHours(4),
        TimeSpan.FromHours(8), TimeSpan.FromHours(12), TimeSpan.FromHours(12), TimeSpan.FromHours(12), TimeSpan.FromHours(12), TimeSpan.FromHours(8),
    ];

    /// <summary>How long nothing is tried when the server cannot be reached at all: that is no attempt at any message, so nothing is given up for it.</summary>
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(30)];

    /// <summary>The wait after so many attempts, up to a tenth longer by chance so that many do not come back at once; null when it was the last.</summary>
    public static TimeSpan? After(long attempts) => attempts > Waits.Length ? null : Waits[attempts - 1] * (1 + 0.1 * Random.Shared.NextDouble());

    /// <summary>The pause after the server could not be reached so many times in a row.</summary>
    public static TimeSpan Pause(int failures) => Pauses[Math.Min(failures, Pauses.Length) - 1];
}
