namespace Retinue.Events;

/// <summary>Wakes one loop that waits for work. What is set while it works wakes it once more; setting costs next to nothing.</summary>
internal sealed class Wake
{
    private readonly SemaphoreSlim set = new(0, 1);

    public void Set()
    {
        if (set.CurrentCount > 0) return;
        try
        {
            set.Release();
        }
        catch (SemaphoreFullException)
        {
            // Somebody else set it in between.
        }
    }

    /// <summary>Waits until it is set, or as long as this, or until it is cancelled; answers whether it was set.</summary>
    public async Task<bool> Wait(TimeSpan longest, CancellationToken cancel)
    {
        var waiting = set.WaitAsync(longest, cancel);
        await ((Task)waiting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return waiting.IsCompletedSuccessfully && await waiting.ConfigureAwait(false);
    }
}
