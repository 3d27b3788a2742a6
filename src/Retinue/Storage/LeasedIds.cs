using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace Retinue.Storage;

/// <summary>
/// Ids out of blocks that this process has leased from <c>id_blocks</c>. A first lease is for one id and each further one is twice as long,
/// so a short command wastes none and a busy server asks rarely. What is left of a block when the process ends is never used.
/// </summary>
internal sealed class LeasedIds(MariaDbStore store)
{
    private const long MaxBlock = 1024;

    private sealed class Block
    {
        /// <summary>Whoever leases; who only takes an id out of the block holds <see cref="Lock"/>, and that for no time at all.</summary>
        public readonly SemaphoreSlim Leasing = new(1);
        public readonly Lock Lock = new();
        public long Next;
        public long End;
        public long Size = 1;
        public (long At, ExceptionDispatchInfo Error)? Failed;
    }

    private readonly Block[] blocks = [.. Enum.GetValues<Sequence>().Select(_ => new Block())];

    /// <summary>Takes the next id if there is one left.</summary>
    public bool TryNext(Sequence sequence, out long id)
    {
        var block = blocks[(int)sequence];
        lock (block.Lock)
        {
            id = block.Next;
            if (block.Next == block.End) return false;
            block.Next++;
            return true;
        }
    }

    /// <summary>Takes the next id, and leases a block for it when none is left.</summary>
    public async ValueTask<long> Next(Sequence sequence)
    {
        var block = blocks[(int)sequence];
        var came = Stopwatch.GetTimestamp();
        await block.Leasing.WaitAsync().ConfigureAwait(false);
        try
        {
            // Who had the gate before may have leased.
            if (TryNext(sequence, out var id)) return id;
            // Whoever waited while a lease failed has failed with it. One after the other, the last of many would wait for hours on a server that hangs.
            if (block.Failed is { } failed && failed.At > came) failed.Error.Throw();
            var first = await Lease(IdBlocks.Name(sequence), block.Size).ConfigureAwait(false);
            lock (block.Lock)
            {
                block.Next = first + 1;
                block.End = first + block.Size;
                block.Size = Math.Min(block.Size * 2, MaxBlock);
            }
            return first;
        }
        catch (Exception e) when (block.Failed?.Error.SourceException != e)
        {
            block.Failed = (Stopwatch.GetTimestamp(), ExceptionDispatchInfo.Capture(e));
            throw;
        }
        finally
        {
            block.Leasing.Release();
        }
    }

    private static readonly ApiError Taken = new("block_taken", "Another process was first", 503);

    private async Task<long> Lease(string name, long size)
    {
        while (true)
        {
            try
            {
                var first = await store.Write(async db =>
                {
                    var next = await db.Number($"SELECT next_id FROM id_blocks WHERE name = {name}").ConfigureAwait(false);
                    if (next == 0)
                    {
                        await db.Add($"INSERT INTO id_blocks (name, next_id) VALUES ({name}, {1 + size})", duplicate: Taken).ConfigureAwait(false);
                        return 1;
                    }
                    // Compare and set: of two processes that read the same value one changes no row and asks again.
                    var changed = await db.Execute($"UPDATE id_blocks SET next_id = {next + size} WHERE name = {name} AND next_id = {next}").ConfigureAwait(false);
                    return changed == 1 ? next : 0;
                }).ConfigureAwait(false);
                if (first > 0) return first;
            }
            catch (Refused refused) when (refused.Error == Taken)
            {
            }
        }
    }
}
