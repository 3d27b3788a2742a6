namespace Retinue.Tests.Cluster.Chaos;

/// <summary>Random numbers that a seed repeats (SplitMix64), so that a run which found something can be run again.</summary>
internal sealed class Dice(long seed)
{
    private ulong state = (ulong)seed;

    /// <summary>A number from 0 to below <paramref name="end"/>.</summary>
    public int Next(int end)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)end);
    }

    public TimeSpan Seconds(int from, int to) => TimeSpan.FromMilliseconds(from * 1000 + Next((to - from) * 1000));

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        var all = items.ToArray();
        for (var i = all.Length - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (all[i], all[j]) = (all[j], all[i]);
        }
        return all;
    }
}
