using Microsoft.Extensions.Logging;

namespace Retinue.Storage;

/// <summary>
/// What is wrong with the database at this moment, as calls and workers find it. The log gets the details once a minute for each kind, not
/// once for each request, and one line when it is over.
/// </summary>
internal sealed class Outage(ILogger<Outage> log, TimeProvider clock)
{
    private static readonly TimeSpan LineEvery = TimeSpan.FromMinutes(1);

    /// <summary>A disk that is full still takes a small write now and then: it is over when nobody has failed for so long.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private readonly Dictionary<StorageTrouble, (long LoggedAt, int Since)> noted = [];
    private volatile StorageTrouble? current;
    private long failedAt;
    private bool isToldOf;

    /// <summary>What was found last and is not over yet; null when all is well as far as anybody knows.</summary>
    public StorageTrouble? Current => current;

    /// <summary>Takes note of a failure. Null when it is not the database's, which is then for the caller to log.</summary>
    public StorageTrouble? Note(Exception e)
    {
        if (StorageTrouble.Of(e) is not { } trouble) return null;
        lock (gate)
        {
            if (trouble.IsState) (current, failedAt) = (trouble, clock.GetTimestamp());
            if (noted.TryGetValue(trouble, out var last) && clock.GetElapsedTime(last.LoggedAt) < LineEvery)
            {
                noted[trouble] = last with { Since = last.Since + 1 };
                return trouble;
            }
            noted[trouble] = (clock.GetTimestamp(), 0);
            isToldOf |= trouble.IsState;
            if (last.Since == 0) log.LogError("The database is not available: {Trouble} ({Details})", trouble.Sentence, e.Message);
            else log.LogError("The database is not available: {Trouble} ({Details}); {Count} more times since this was said last", trouble.Sentence, e.Message, last.Since);
        }
        return trouble;
    }

    /// <summary>The refusal that a failure of the database becomes; null for any other failure.</summary>
    public Refused? Refuse(Exception e) => e is Refused { Error.Status: 503 } refused ? refused : Note(e)?.Refuse();

    /// <summary>Somebody has just written for real: whatever was wrong is over, unless others fail at the same time.</summary>
    public void Over()
    {
        if (current == null) return;
        lock (gate)
        {
            if (current == null || clock.GetElapsedTime(failedAt) < Quiet) return;
            current = null;
            // What comes and goes within a minute is one line each.
            if (isToldOf) log.LogWarning("The database takes writes again");
            isToldOf = false;
        }
    }
}
