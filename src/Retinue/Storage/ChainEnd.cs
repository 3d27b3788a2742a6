namespace Retinue.Storage;

/// <summary>
/// The end of the audit chain (<c>event_seals</c>) as a shared SQLite commit knows it: read once, and moved by each event of the commit. There is
/// one writer, so nobody else can take the next position meanwhile.
/// </summary>
internal sealed class ChainEnd
{
    private (long Position, string Hash)? end;
    private (long Position, string Hash)? mark;

    /// <summary>Where the chain ended before this commit; null while the commit has sealed nothing.</summary>
    public long? Before { get; private set; }

    /// <summary>Forgets everything: the next commit reads the table again.</summary>
    public void Forget()
    {
        end = null;
        Before = null;
    }

    /// <summary>Remembers where the unit that begins now started, for <see cref="Undo"/>.</summary>
    public void Mark() => mark = end;

    /// <summary>Takes back what the unit sealed that was rolled back.</summary>
    public void Undo()
    {
        end = mark;
        if (end == null) Before = null;
    }

    /// <summary>The last position and its hash; 0 and an empty text before the first seal.</summary>
    public async ValueTask<(long Position, string Hash)> Last(Session db)
    {
        if (end is not { } known)
        {
            end = known = await Read(db).ConfigureAwait(false);
            Before = known.Position;
        }
        return known;
    }

    /// <summary>Notes the seal that was added.</summary>
    public void Move(long position, string hash) => end = (position, hash);

    /// <summary>The end as the table has it.</summary>
    public static async ValueTask<(long Position, string Hash)> Read(Session db)
    {
        var last = await db.First($"SELECT position, hash FROM event_seals ORDER BY position DESC LIMIT 1", row => new { Position = row.Long(0), Hash = row.Text(1) }).ConfigureAwait(false);
        return (last?.Position ?? 0, last?.Hash ?? "");
    }
}
