using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Webhooks;

/// <summary>One event for one webhook, and what became of it.</summary>
/// <param name="State"><see cref="Waiting"/>, <see cref="Done"/> or <see cref="Dead"/>.</param>
/// <param name="Attempts">Since it was planned, or sent again by a call.</param>
/// <param name="HttpStatus">Of the last answer; 0 without one.</param>
/// <param name="Error">What was wrong with the last attempt; empty when nothing was.</param>
/// <param name="Answer">The beginning of the last answer's body, as text without control characters.</param>
/// <param name="CreatedAt">UTC milliseconds since 1970, as all times here.</param>
/// <param name="AttemptedAt">When the last attempt ended; 0 before the first.</param>
/// <param name="NextAt">When it is tried next; 0 when it has come to its end.</param>
/// <param name="FinishedAt">When it came to its end; 0 while it waits.</param>
internal sealed record Delivery(
    long Id, long WebhookId, long ClientId, long EventId, string EventName, string State, long Attempts, long HttpStatus, string Error, string Answer,
    long CreatedAt, long AttemptedAt, long NextAt, long FinishedAt)
{
    public const string Waiting = "waiting";
    public const string Done = "done";

    /// <summary>Given up, or refused for good; it can be sent again by ReplayWebhook.</summary>
    public const string Dead = "dead";

    public static Sql Columns =>
        $"id, webhook_id, client_id, event_id, event_name, state, attempts, http_status, error, answer, created_at, attempted_at, next_at, finished_at";

    public static Delivery FromRow(System.Data.Common.DbDataReader row) => new(
        row.Long(0), row.Long(1), row.Long(2), row.Long(3), row.Text(4), row.Text(5), row.Long(6), row.Long(7), row.Text(8), row.Text(9),
        row.Long(10), row.Long(11), row.Long(12), row.Long(13));
}

/// <summary>A delivery whose turn it is, with everything that sending it needs.</summary>
internal sealed record DueDelivery(long Id, long Attempts, Webhook Webhook, StoredEvent Event)
{
    /// <summary>The same at every attempt, every replay and in every process, so that the receiver can tell a repetition.</summary>
    public string MessageId => $"msg_{Webhook.Uid}_{Event.Id.ToString(Invariant)}";
}

/// <summary>What came of one attempt.</summary>
/// <param name="RetryAfter">How long the receiver wants to be left alone, when it said so.</param>
internal sealed record Attempt(bool Delivered, int HttpStatus, string Error, string Answer = "", TimeSpan? RetryAfter = null)
{
    /// <summary>410: the receiver wants nothing any more.</summary>
    public bool IsGone => HttpStatus == 410;
}
