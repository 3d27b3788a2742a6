using Retinue.Storage;

namespace Retinue.Events;

/// <summary>A place in the chain, to be kept elsewhere: whoever has one can prove later that the trail up to it is what it was.</summary>
internal sealed record Checkpoint(long Position, string Hash)
{
    public override string ToString() => $"{Position.ToString(Invariant)}:{Hash}";

    /// <exception cref="FormatException">The text is not one.</exception>
    public static Checkpoint Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && long.TryParse(text[..colon], System.Globalization.NumberStyles.None, Invariant, out var position) && position > 0 && text.Length == colon + 65
            && text[(colon + 1)..].All(char.IsAsciiHexDigitLower)
            ? new Checkpoint(position, text[(colon + 1)..])
            : throw new FormatException($"{text} is not a checkpoint: a position, a colon and 64 hex digits are expected, as 'retinue audit verify' prints them.");
    }
}

/// <summary>What became of a verification.</summary>
/// <param name="Last">The end of the chain; null when nothing is sealed, or when it is broken.</param>
/// <param name="LastEvent">The event that the end seals.</param>
/// <param name="Waiting">How many events are not sealed yet.</param>
/// <param name="Erased">How many events were emptied with the person that they are about.</param>
/// <param name="Fault">The first place where the trail is broken, in a sentence; null when it is whole.</param>
internal sealed record AuditFinding(Checkpoint? Last, StoredEvent? LastEvent, long Waiting, long Erased, string? Fault);

/// <summary>
/// Goes over the whole audit trail: recomputes each digest and each seal, and looks for events that no seal knows. It reads in pages, so it needs
/// no more memory for a long trail, and servers may write meanwhile.
/// </summary>
internal sealed class AuditVerifier(Store store)
{
    private const long PageSize = 500;

    /// <summary>A seal with the event that it is of, or null when that is gone.</summary>
    private sealed record Seal(long Position, long EventId, string Salt, string Digest, string Hash, StoredEvent? Event);

    private long erased;
    private long lastErasure;
    private Seal? last;

    /// <param name="expected">A checkpoint that was kept from an earlier time; the chain must still pass through it.</param>
    /// <param name="progress">Hears how much is done, from 0 to 1.</param>
    public async Task<AuditFinding> Run(Checkpoint? expected = null, IProgress<double>? progress = null)
    {
        var end = await store.Read(db => db.Number($"SELECT COALESCE(MAX(position), 0) FROM event_seals")).ConfigureAwait(false);
        var fault = await VerifyChain(end, expected, progress).ConfigureAwait(false)
            ?? (expected != null && expected.Position > end ? $"The chain ends at position {Shown(end)}, before the expected checkpoint {expected}: its end was cut off." : null)
            ?? await FindUnsealed().ConfigureAwait(false);
        var waiting = await store.Read(db => db.Number($"SELECT COUNT(*) FROM outbox")).ConfigureAwait(false);
        progress?.Report(1);
        return new AuditFinding(fault == null && last != null ? new Checkpoint(last.Position, last.Hash) : null, last?.Event, waiting, erased, fault);
    }

    private async Task<string?> VerifyChain(long end, Checkpoint? expected, IProgress<double>? progress)
    {
        while ((last?.Position ?? 0) < end)
        {
            var from = last?.Position ?? 0;
            var page = await store.Read(db => db.All($"""
                SELECT {StoredEvent.Columns}, event_seals.position, event_seals.event_id, event_seals.salt, event_seals.digest, event_seals.hash
                FROM event_seals LEFT JOIN events ON events.id = event_seals.event_id
                WHERE event_seals.position > {from} AND event_seals.position <= {end} ORDER BY event_seals.position LIMIT {PageSize}
                """, FromRow)).ConfigureAwait(false);
            foreach (var seal in page)
            {
                if (await Fault(seal).ConfigureAwait(false) is { } fault) return fault;
                if (seal.Position == expected?.Position && seal.Hash != expected.Hash)
                    return $"Position {Shown(seal.Position)} has another hash than the expected checkpoint {expected}: the trail up to there was written anew.";
                last = seal;
            }
            progress?.Report((double)(last?.Position ?? 0) / end);
        }
        return null;
    }

    private async Task<string?> Fault(Seal seal)
    {
        var position = (last?.Position ?? 0) + 1;
        if (seal.Position != position) return $"The seal at position {Shown(position)} is missing.";
        if (seal.Event is not { } e) return $"Event {Shown(seal.EventId)}, sealed at position {Shown(position)}, is missing.";
        var where = $"Event {Shown(e.Id)} of {Dates.Second(e.At)}, sealed at position {Shown(position)},";
        if (seal.Hash != AuditChain.Hash(last?.Hash ?? "", position, e, seal.Digest)) return $"{where} or its seal was changed or moved, or a seal before it was.";
        if (AuditChain.IsErased(seal.Salt, e))
        {
            // Without its salt nothing that an event says can be held against its digest; so it may be empty, and only where somebody was erased later.
            if (!await WasErased(e).ConfigureAwait(false)) return $"{where} was emptied, and no later {EventNames.ClientErase} says why.";
            erased++;
        }
        else if (seal.Digest != AuditChain.Digest(seal.Salt, e)) return $"{where} was changed.";
        return null;
    }

    /// <summary>
    /// Whether somebody was erased after it happened. Not only its own account counts: accounts that were merged are erased with the one they went
    /// into, and what somebody did who belonged to no account with whoever it was.
    /// </summary>
    private async Task<bool> WasErased(StoredEvent e)
    {
        // Asked again where the answer would be no: somebody may be erased while the trail is verified.
        if (lastErasure < e.At)
            lastErasure = await store.Read(db => db.Number($"SELECT MAX(at_ms) FROM events WHERE name = {EventNames.ClientErase}")).ConfigureAwait(false);
        return lastErasure >= e.At;
    }

    /// <summary>What a chain cannot tell: events beside it, and events that were deleted before they were sealed.</summary>
    private async Task<string?> FindUnsealed()
    {
        var (inserted, lost) = await store.Read(async db => (
            await db.Number($"""
                SELECT MIN(id) FROM events WHERE NOT EXISTS (SELECT 1 FROM event_seals WHERE event_seals.event_id = events.id)
                AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.event_id = events.id)
                """).ConfigureAwait(false),
            await db.Number($"SELECT MIN(event_id) FROM outbox WHERE NOT EXISTS (SELECT 1 FROM events WHERE events.id = outbox.event_id)").ConfigureAwait(false))).ConfigureAwait(false);
        if (inserted > 0) return $"Event {Shown(inserted)} has no seal and does not wait for one: it was inserted, or the end of the chain was cut off.";
        return lost > 0 ? $"Event {Shown(lost)} is missing; it was not sealed yet." : null;
    }

    private static string Shown(long number) => number.ToString(Invariant);

    private static Seal FromRow(System.Data.Common.DbDataReader row) =>
        new(row.Long(9), row.Long(10), row.Text(11), row.Text(12), row.Text(13), row.IsDBNull(0) ? null : StoredEvent.FromRow(row));
}
