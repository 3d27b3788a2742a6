namespace Retinue.Storage;

/// <summary>
/// Something that nearly every call asks for and that rarely changes. Read again after a second, so a change is known to every process within two.
/// </summary>
internal sealed class Known<T>(Store store, TimeProvider clock, Func<Session, ValueTask<T>> read)
{
    private static readonly TimeSpan For = TimeSpan.FromSeconds(1);

    private sealed record Recent(T Value, long ReadAt);

    private volatile Recent? recent;

    public async ValueTask<T> Current()
    {
        if (recent is { } known && clock.GetElapsedTime(known.ReadAt) < For) return known.Value;
        var now = clock.GetTimestamp();
        var value = await store.Read(read).ConfigureAwait(false);
        recent = new Recent(value, now);
        return value;
    }

    /// <summary>This process has changed it itself: its next call must see that.</summary>
    public void Forget() => recent = null;
}
