namespace Retinue.Bench;

/// <summary>What is made of several measurements of one thing.</summary>
internal static class Statistics
{
    /// <summary>The one in the middle; of an even number the higher of both.</summary>
    public static double Median(this IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }
}
