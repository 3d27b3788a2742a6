namespace Retinue.Storage;

/// <summary>
/// The ids that one unit of work got. When it runs again it gets those of its first try: an unclear commit can then be recognised, and is never
/// doubled. Each only for what it was counted for, because a unit that finds something else than before may go another way.
/// </summary>
internal sealed class GivenIds(LeasedIds ids)
{
    private readonly List<(Sequence Sequence, long Id)> given = [];
    private readonly List<Sequence> used = [];

    /// <summary>The unit runs again from its beginning.</summary>
    public void Again() => used.Clear();

    public ValueTask<long> Next(Sequence sequence)
    {
        var before = 0;
        foreach (var one in used)
            if (one == sequence) before++;
        used.Add(sequence);
        foreach (var one in given)
            if (one.Sequence == sequence && before-- == 0) return new(one.Id);
        return ids.TryNext(sequence, out var id) ? new(Give(sequence, id)) : Leased(sequence);
    }

    /// <summary>The first id that the unit got of these, in whichever try; 0 when it got none.</summary>
    public long First(Sequence sequence)
    {
        foreach (var one in given)
            if (one.Sequence == sequence) return one.Id;
        return 0;
    }

    private async ValueTask<long> Leased(Sequence sequence) => Give(sequence, await ids.Next(sequence).ConfigureAwait(false));

    private long Give(Sequence sequence, long id)
    {
        given.Add((sequence, id));
        return id;
    }
}
