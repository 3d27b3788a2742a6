using System.Diagnostics;
using Retinue.Access;
using Xunit;

namespace Retinue.Tests.Access;

/// <summary>Passwords are hashed by turns: none is lost, too many are refused, and beside other work there are rests.</summary>
public sealed class HashingTurnsTests
{
    [Fact]
    public async Task Each_gets_a_turn_or_a_refusal_that_says_when_to_come_again_and_no_place_is_lost()
    {
        var turns = new HashingTurns();
        var (most, now) = (0, 0);
        var gate = new ManualResetEventSlim();
        var all = Enumerable.Range(0, 300).Select(i => turns.Run(() =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref now));
            gate.Wait();
            Interlocked.Decrement(ref now);
            return i % 10 == 0 ? throw new FormatException() : i;
        })).ToList();
        var refused = all.Where(t => t.IsFaulted).Select(t => Assert.IsType<Refused>(t.Exception!.InnerException)).ToList();
        Assert.All(refused, r => Assert.Equal((CommonErrors.Busy, 5.0), (r.Error, r.RetryAfter!.Value.TotalSeconds)));
        gate.Set();
        foreach (var task in all) await Task.WhenAny(task);
        var places = Math.Max(1, Environment.ProcessorCount / 2);
        Assert.Equal(places + HashingTurns.MaxWaiting, all.Count - refused.Count);
        Assert.InRange(most, 1, places);
        // One that failed gave its place back too.
        Assert.Equal(7, await turns.Run(() => 7));
    }

    [Fact]
    public async Task Beside_other_work_a_turn_is_followed_by_a_rest()
    {
        var turns = new HashingTurns();
        var quickest = TimeSpan.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await turns.Run(Hash);
            if (Stopwatch.GetElapsedTime(began) is var turn && turn < quickest) quickest = turn;
        }

        using var end = new CancellationTokenSource();
        var others = Enumerable.Range(0, 8).Select(_ => new Thread(() => { while (!end.IsCancellationRequested) { } }) { IsBackground = true }).ToList();
        others.ForEach(t => t.Start());
        var rounds = 4 * Math.Max(1, Environment.ProcessorCount / 2);
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, rounds).Select(_ => turns.Run(Hash)));
        await end.CancelAsync();
        // Between four turns in each place there are three rests of seven of the quickest turns.
        Assert.InRange(clock.Elapsed, 3 * 7 * Math.Min(quickest.TotalSeconds, 0.1) * TimeSpan.FromSeconds(0.5), TimeSpan.FromMinutes(2));
    }

    private static string Hash() => BCrypt.Net.BCrypt.HashPassword("a password", 8);

    private static void InterlockedMax(ref int most, int now)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < now && Interlocked.CompareExchange(ref most, now, seen) != seen) { }
    }
}
