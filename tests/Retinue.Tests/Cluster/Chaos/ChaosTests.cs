using System.Globalization;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Cluster.Chaos;

/// <summary>
/// Two processes, three nodes, and everything that can be killed is killed under a constant load. Here each kind of fault once; tests/tools/chaos.sh runs
/// the same for as long as one likes, in random order.
/// </summary>
[Collection(Galera.Name)]
public sealed class ChaosTests(Galera cluster, ITestOutputHelper output)
{
    [Fact]
    public async Task Whatever_dies_each_acknowledged_operation_is_there_exactly_once_and_everything_went_out()
    {
        var seed = long.TryParse(Environment.GetEnvironmentVariable("RETINUE_CHAOS_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        TimeSpan? time = double.TryParse(Environment.GetEnvironmentVariable("RETINUE_CHAOS_MINUTES"), CultureInfo.InvariantCulture, out var minutes) ? TimeSpan.FromMinutes(minutes) : null;
        var folder = Environment.GetEnvironmentVariable("RETINUE_CHAOS_REPORT");
        await using var run = await ChaosRun.Start(cluster, seed, line =>
        {
            if (folder != null) File.AppendAllText(Path.Combine(folder, "progress"), line + "\n");
        });
        try
        {
            await run.Go(time);
            await run.Check();
        }
        catch
        {
            output.WriteLine(run.Logs);
            throw;
        }
        finally
        {
            var report = $"Seed {seed}.\n\n{run.Measurements.Table()}\n{string.Join('\n', run.Measurements.Told.Take(10))}\n";
            output.WriteLine(report);
            if (folder != null) await File.WriteAllTextAsync(Path.Combine(folder, "report"), report);
        }
        Assert.True(run.Measurements.Count > 200, "A load that did nothing would prove nothing.");
    }
}
