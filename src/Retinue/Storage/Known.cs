namespace Retinue.Storage;

/// <summary>
/// Something that nearly every call asks for and that rarely changes. Read again after a second, so a change is known to every process within two.
/// </summary>
internal sealed class Known<T>(Store store, TimeProvider clock, Func<Session, ValueTask<T>> read)
{
    private static readonly TimeSpan For = TimeSpan.FromSeconds(1);

    private sealed record Recent(T Value, long Until);

    private volatile Recent? recent;

    public async ValueTask<T> Current()
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        if (recent is { } known && known.Until > now) return known.Value;
        var value = await store.Read(read).ConfigureAwait(false);
        recent = new Recent(value, now + (long)For.TotalMilliseconds);
        return value;
    }

    /// <summary>This process has changed it itself: its next call must see that.</summary>
    public void Forget() => recent = null;
}
