using System.Globalization;

namespace Retinue;

/// <summary>
/// Dates as calls bring them, in UTC: ISO 8601 (<c>2026-01-31</c>, with a time, with a zone), and the day as the documented API localises it,
/// <c>31/01/2026</c>. Where only the other order makes a day, <c>01/31/2026</c>, it is read so.
/// </summary>
internal static class DateText
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyyMMdd", "dd/MM/yyyy", "d/M/yyyy", "dd.MM.yyyy", "dd-MM-yyyy", "MM/dd/yyyy", "M/d/yyyy"];
    private static readonly string[] Moments = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyyMMddHHmmss", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    /// <summary>In milliseconds.</summary>
    public const long Day = 86_400_000;

    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    /// <summary>The milliseconds since 1970 at which a day, or the second that was named, begins and the next one begins; null when it is neither.</summary>
    public static (long From, long To)? Span(string text)
    {
        text = text.Trim();
        // One format after the other: the order of the list decides what 01/02/2026 is.
        foreach (var format in Days)
            if (DateTimeOffset.TryParseExact(text, format, Invariant, Utc, out var day))
                return (day.ToUnixTimeMilliseconds(), day.ToUnixTimeMilliseconds() + Day);
        if (!DateTimeOffset.TryParseExact(text, Moments, Invariant, Utc, out var moment)) return null;
        return (moment.ToUnixTimeMilliseconds(), moment.ToUnixTimeMilliseconds() + 1000);
    }

    /// <summary>The moment at which what was named begins, in milliseconds since 1970; null when it is no date.</summary>
    public static long? Moment(string text) => Span(text)?.From;
}
