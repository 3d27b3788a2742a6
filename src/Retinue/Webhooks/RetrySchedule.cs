namespace Retinue.Webhooks;

/// <summary>When a failed delivery is tried again: after the times that Standard Webhooks recommends, ten attempts within about three days.</summary>
internal static class RetrySchedule
{
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5), TimeSpan.FromHours(10),
        TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
    ];

    /// <summary>What a receiver asks for is honoured up to this.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>The wait after so many failed attempts, up to a tenth longer by chance so that many do not come back at once; null when it was the last.</summary>
    public static TimeSpan? After(long attempts, TimeSpan? retryAfter)
    {
        if (attempts > Waits.Length) return null;
        var wait = Waits[attempts - 1];
        if (retryAfter > wait) wait = retryAfter.Value < Longest ? retryAfter.Value : Longest;
        return wait + wait * (0.1 * Random.Shared.NextDouble());
    }
}
