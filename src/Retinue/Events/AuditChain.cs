using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Retinue.Storage;

namespace Retinue.Events;

/// <summary>
/// The chain over all events: each seal has the hash of the one before, so that a changed, missing or inserted event breaks it. What an event
/// says of a person is hashed with a salt of its own into a digest, and only the digest is chained: erasing a person deletes text and salt,
/// and the chain still holds.
/// </summary>
internal static class AuditChain
{
    private const int SaltSize = 16;

    /// <summary>Digits of the length of a text.</summary>
    private const int LongestNumber = 10;

    /// <summary>Another process took the next position first; what it sealed is no longer in the outbox.</summary>
    public static readonly ApiError Raced = new("chain_raced", "Another process sealed at the same time", 503);

    /// <summary>Seals events in this order, and answers them with their positions.</summary>
    public static async ValueTask<IReadOnlyList<StoredEvent>> Seal(Session db, IReadOnlyList<StoredEvent> events)
    {
        var (position, hash) = await (db.Chain?.Last(db) ?? ChainEnd.Read(db)).ConfigureAwait(false);
        var chained = new List<StoredEvent>(events.Count);
        foreach (var e in events)
        {
            var salt = RandomNumberGenerator.GetHexString(2 * SaltSize, lowercase: true);
            var digest = Digest(salt, e);
            hash = Hash(hash, ++position, e, digest);
            await db.Add($"INSERT INTO event_seals (position, event_id, salt, digest, hash) VALUES ({position}, {e.Id}, {salt}, {digest}, {hash})", duplicate: Raced).ConfigureAwait(false);
            db.Chain?.Move(position, hash);
            chained.Add(e with { Position = position });
        }
        return chained;
    }

    /// <summary>
    /// Seals those events of a list that wait for the relay, so that they can be erased: what the relay would seal later could be what it read before.
    /// They stay in the outbox.
    /// </summary>
    public static async ValueTask SealWaiting(Session db, IReadOnlyList<long> events)
    {
        foreach (var ids in events.Chunk(500))
        {
            var waiting = await db.All($"""
                SELECT {StoredEvent.Columns} FROM outbox JOIN events ON events.id = outbox.event_id
                WHERE outbox.event_id IN ({Sql.List(ids)}) AND NOT EXISTS (SELECT 1 FROM event_seals WHERE event_seals.event_id = outbox.event_id)
                ORDER BY events.at_ms, events.id
                """, StoredEvent.FromRow).ConfigureAwait(false);
            if (waiting.Count > 0) await Seal(db, waiting).ConfigureAwait(false);
        }
    }

    /// <summary>The digest of what may have to be erased.</summary>
    public static string Digest(string salt, StoredEvent e) => Sha256(salt, e.Data, e.Description, e.Ip);

    /// <summary>Whether what an event says was erased: its salt is gone, and so are its variables, its line and its address.</summary>
    public static bool IsErased(string salt, StoredEvent e) => salt.Length + e.Data.Length + e.Description.Length + e.Ip.Length == 0;

    /// <summary>The hash of a seal.</summary>
    public static string Hash(string previous, long position, StoredEvent e, string digest) => Sha256(
        previous, position.ToString(Invariant), e.Id.ToString(Invariant), e.At.ToString(Invariant), e.Name,
        e.ClientId?.ToString(Invariant) ?? "", e.Actor, e.RequestId, digest);

    /// <summary>Each part with its length, so that nothing can move from one to the next.</summary>
    private static string Sha256(params ReadOnlySpan<string> parts)
    {
        var longest = 0;
        foreach (var part in parts) longest += LongestNumber + 1 + Encoding.UTF8.GetMaxByteCount(part.Length);
        var all = ArrayPool<byte>.Shared.Rent(longest);
        var size = 0;
        foreach (var part in parts)
        {
            part.Length.TryFormat(all.AsSpan(size), out var digits, default, Invariant);
            all[size += digits] = (byte)':';
            size += 1 + Encoding.UTF8.GetBytes(part, all.AsSpan(size + 1));
        }
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(all.AsSpan(0, size), hash);
        ArrayPool<byte>.Shared.Return(all);
        return Convert.ToHexStringLower(hash);
    }
}
