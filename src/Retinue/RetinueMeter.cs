using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Retinue;

/// <summary>What the library measures of itself, for any collector of .NET metrics (the server shows it at <c>/metrics</c>).</summary>
public static class RetinueMeter
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "Retinue";

    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> CallDuration = Meter.CreateHistogram<double>("retinue.call.duration", "s", "Time from a call's start to its answer, by action and outcome",
        advice: new() { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] });
    private static readonly Histogram<long> CommitUnits = Meter.CreateHistogram<long>("retinue.sqlite.commit.units", "{unit}", "Units of work that shared a commit",
        advice: new() { HistogramBucketBoundaries = [1, 2, 4, 8, 16, 32, 64, 128, 256] });
    private static readonly Histogram<long> MariaDbCommitUnits = Meter.CreateHistogram<long>("retinue.mariadb.commit.units", "{unit}", "Units of work that only add rows and shared a commit",
        advice: new() { HistogramBucketBoundaries = [1, 2, 4, 8, 16, 32, 64, 128] });

    private static readonly Counter<long> WebhookAttempts = Meter.CreateCounter<long>("retinue.webhook.attempts", "{attempt}", "Attempts to deliver an event to a webhook, by outcome");

    private static readonly Counter<long> MailRecipients = Meter.CreateCounter<long>("retinue.mail.recipients", "{recipient}", "Recipients of messages whose turn came, by outcome: sent, deferred, failed or captured");

    private static readonly Gauge<long> MailWaiting = Meter.CreateGauge<long>("retinue.mail.waiting", "{message}", "Messages that wait, of all processes over the database, as counted last");

    internal static void Called(ActionSpec spec, string outcome, long since) =>
        CallDuration.Record(Stopwatch.GetElapsedTime(since).TotalSeconds, new KeyValuePair<string, object?>("action", spec.Name), new("outcome", outcome));

    internal static void Attempted(bool delivered) => WebhookAttempts.Add(1, new KeyValuePair<string, object?>("outcome", delivered ? "delivered" : "failed"));

    internal static void Mailed(string outcome, int recipients) => MailRecipients.Add(recipients, new KeyValuePair<string, object?>("outcome", outcome));

    internal static void MailWaits(long messages) => MailWaiting.Record(messages);

    internal static void Committed(int units) => CommitUnits.Record(units);

    internal static void Shared(int units) => MariaDbCommitUnits.Record(units);
}
