using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace Retinue.Tests.Cluster.Chaos;

/// <summary>When what was acknowledged or failed, held against what was broken at that time.</summary>
internal sealed class Measurements
{
    private readonly ConcurrentQueue<(long Began, long At)> acknowledged = [];
    private readonly ConcurrentQueue<(long At, string What)> failed = [];
    private readonly List<(string Fault, long At)> faults = [("nothing", Stopwatch.GetTimestamp())];

    public int Count => acknowledged.Count;

    public int Failures => failed.Count;

    public string Now => faults[^1].Fault;

    public void Acknowledged(long began) => acknowledged.Enqueue((began, Stopwatch.GetTimestamp()));

    public void Failed(string what) => failed.Enqueue((Stopwatch.GetTimestamp(), what));

    /// <summary>From now on this is the matter.</summary>
    public void Begin(string fault) => faults.Add((fault, Stopwatch.GetTimestamp()));

    /// <summary>What callers were told, most often first.</summary>
    public IEnumerable<string> Told => failed.GroupBy(f => f.What).OrderByDescending(g => g.Count()).Select(g => $"{g.Count()} times {g.Key}");

    /// <summary>For each kind of fault, over all its times: the worst stall, operation and error window.</summary>
    public string Table()
    {
        var rows = new Dictionary<string, (int Times, int Done, double Stall, double Slowest, int Errors, double Window)>();
        for (var i = 0; i < faults.Count; i++)
        {
            var (begin, end) = (faults[i].At, i + 1 < faults.Count ? faults[i + 1].At : Stopwatch.GetTimestamp());
            var done = acknowledged.Where(a => a.At >= begin && a.At < end).OrderBy(a => a.At).ToList();
            var errors = failed.Where(f => f.At >= begin && f.At < end).Select(f => f.At).ToList();
            long[] moments = [begin, .. done.Select(a => a.At), end];
            var stall = moments.Zip(moments.Skip(1), Seconds).Max();
            var slowest = done.Count == 0 ? 0 : done.Max(a => Seconds(a.Began, a.At));
            var window = errors.Count == 0 ? 0 : Seconds(errors.Min(), errors.Max());
            var row = rows.GetValueOrDefault(faults[i].Fault);
            rows[faults[i].Fault] = (row.Times + 1, row.Done + done.Count, Math.Max(row.Stall, stall), Math.Max(row.Slowest, slowest), row.Errors + errors.Count, Math.Max(row.Window, window));
        }
        var table = new StringBuilder("| what happened | times | acknowledged | longest stall s | slowest operation s | errors told | error window s |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var (fault, row) in rows)
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {fault} | {row.Times} | {row.Done} | {row.Stall:0.0} | {row.Slowest:0.0} | {row.Errors} | {row.Window:0.0} |\n");
        return table.ToString();

        static double Seconds(long from, long to) => Stopwatch.GetElapsedTime(from, to).TotalSeconds;
    }
}
