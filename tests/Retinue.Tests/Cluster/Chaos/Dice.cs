namespace Retinue.Tests.Cluster.Chaos;

/// <summary>Random numbers that a seed repeats, so that a run which found something can be run again.</summary>
/// <param name="seed">The same for all of a run.</param>
/// <param name="turn">Another for each who throws them.</param>
internal sealed class Dice(long seed, long turn)
{
    private Seeding.Dice numbers = new(seed, turn);

    /// <summary>A number from 0 to below <paramref name="end"/>.</summary>
    public int Next(int end) => numbers.Below(end);

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
