using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Retinue.Storage;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Storage;

/// <summary>The write-ahead log is written back beside the writer, and stays short also while somebody reads at every moment.</summary>
public sealed class SqliteLogTests
{
    [Fact]
    public async Task What_is_committed_is_soon_in_the_database_itself()
    {
        await using var api = await Scratch.Open(EnginesAttribute.SQLite);
        var file = Path.Combine(api.Database.Options.Data, SqliteStore.FileName);
        await api.Api.Store.Write(async db =>
        {
            await Scratch.Add(db, 1, "far from the eight thousand pages after which the writer does it");
            return true;
        });
        var (copy, watch) = (file + ".copy", Stopwatch.StartNew());
        while (true)
        {
            // Without its log; by another process, because closing the file here would drop the store's locks on it.
            Assert.Equal((0, ""), await Tool.Run("cp", [file, copy]));
            await using (var alone = new SqliteConnection($"Data Source={copy};Pooling=False"))
            {
                await alone.OpenAsync(TestContext.Current.CancellationToken);
                using var count = alone.CreateCommand();
                count.CommandText = "SELECT COUNT(*) FROM scratch";
                try
                {
                    if (await count.ExecuteScalarAsync(TestContext.Current.CancellationToken) is 1L) return;
                }
                catch (SqliteException)
                {
                    // Not even the table, yet; or it was copied while it was written.
                }
            }
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), "It stands in the log only.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Scrubbing_cuts_the_log_off_also_while_it_is_written_back()
    {
        await using var api = await Scratch.Open(EnginesAttribute.SQLite);
        var log = Path.Combine(api.Database.Options.Data, SqliteStore.FileName + "-wal");
        for (var id = 1; id <= 60; id++)
        {
            await api.Api.Store.Write(async db =>
            {
                await Scratch.Add(db, id, $"secret {id}");
                return true;
            });
            // About when the turn begins that follows a commit.
            await Task.Delay(20 + id % 10, TestContext.Current.CancellationToken);
            await api.Api.Store.Scrub();
            Assert.Equal(0, new FileInfo(log).Length);
        }
    }

    /// <summary>Also not when they take longer than the writer waits for them.</summary>
    [Theory]
    [InlineData(10, 100)]
    [InlineData(150, 130)]
    public async Task Reads_that_follow_one_another_without_a_gap_do_not_let_the_log_grow(int milliseconds, int most)
    {
        const long Written = 200 << 20;
        await using var api = await Scratch.Open(EnginesAttribute.SQLite);
        var store = api.Api.Store;
        var log = new FileInfo(Path.Combine(api.Database.Options.Data, SqliteStore.FileName + "-wal"));
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(i => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
                await store.Read(async db =>
                {
                    await db.Number($"SELECT COUNT(*) FROM scratch");
                    await Task.Delay(milliseconds + 5 * i);
                    return true;
                });
        })).ToList();

        var text = new string('x', 16 << 10);
        var longest = 0L;
        for (var (id, written) = (1, 0L); written < Written; id++, written += text.Length)
        {
            await store.Write(async db =>
            {
                await Scratch.Add(db, id, $"row {id}", body: text);
                return true;
            });
            log.Refresh();
            longest = Math.Max(longest, log.Length);
        }
        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Assert.True(longest >> 20 < most, $"The log grew to {longest >> 20} MiB while {Written >> 20} MiB were written.");
    }
}
