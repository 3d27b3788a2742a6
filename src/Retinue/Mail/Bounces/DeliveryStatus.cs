using System.Text.RegularExpressions;

namespace Retinue.Mail.Bounces;

/// <summary>The status that mail servers give beside their words, such as 5.1.1 (RFC 3463): class, subject, detail.</summary>
internal static partial class DeliveryStatus
{
    /// <summary>What a failure without a status is taken for.</summary>
    public const string Unknown = "5.0.0";

    /// <summary>The first status in a text; empty when there is none.</summary>
    public static string In(string text) => Pattern().Match(text) is { Success: true } match ? match.Value : "";

    /// <summary>Whether trying again is of no use.</summary>
    public static bool IsPermanent(string status) => status.StartsWith('5');

    /// <summary>
    /// Whether it says that nobody can be reached at the address, now and later. A full mailbox, a message that is too large, and one that is
    /// taken for spam say nothing of that: whoever blocked an address for them would cut somebody off who can be reached. 5.0.0 is what a
    /// server means that says 550 and no more, 5.4.4 a domain that is not there.
    /// </summary>
    public static bool IsOfTheAddress(string status) => status is Unknown or "5.2.0" or "5.2.1" or "5.4.4" || status.StartsWith("5.1.", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])")]
    private static partial Regex Pattern();
}
