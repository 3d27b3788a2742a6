namespace Retinue.Storage;

/// <summary>
/// What the units of work of one shared SQLite commit use together: the ids that they hand out, the rows that they count, the end of the chain that
/// they extend. Each is read from its table once and written once, in the transaction of the rows that go with it.
/// </summary>
internal sealed class SharedCommit
{
    public IdBlocks Ids { get; } = new();

    public PendingCounts Counts { get; } = new();

    public ChainEnd Chain { get; } = new();

    /// <summary>Forgets everything: the next commit reads the tables again, which another process may have changed.</summary>
    public void Forget()
    {
        Ids.Forget();
        Counts.Forget();
        Chain.Forget();
    }

    /// <summary>Remembers where the unit that begins now started, for <see cref="Undo"/>.</summary>
    public void Mark()
    {
        Ids.Mark();
        Counts.Mark();
        Chain.Mark();
    }

    /// <summary>Takes back what the unit did that was rolled back.</summary>
    public void Undo()
    {
        Ids.Undo();
        Counts.Undo();
        Chain.Undo();
    }

    /// <summary>Writes what moved. The chain has written itself, event by event.</summary>
    public async ValueTask Save(Session db)
    {
        await Ids.Save(db).ConfigureAwait(false);
        await Counts.Save(db).ConfigureAwait(false);
    }
}
