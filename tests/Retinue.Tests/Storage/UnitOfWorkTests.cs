using System.Data.Common;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Storage;

/// <summary>A unit of work happens as a whole or not at all, and says what stood in its way.</summary>
public sealed class UnitOfWorkTests
{
    [Theory, Engines]
    public async Task A_unit_that_fails_leaves_nothing(string engine)
    {
        await using var api = await Scratch.Open(engine);
        var store = api.Api.Store;
        await Assert.ThrowsAsync<NotSupportedException>(() => store.Write<bool>(async db =>
        {
            await Scratch.Add(db, 1, "one");
            await db.Execute($"UPDATE scratch SET n = 1");
            throw new NotSupportedException();
        }));
        await Assert.ThrowsAsync<Refused>(() => store.Write<bool>(async db =>
        {
            await Scratch.Add(db, 2, "two");
            throw new Refused(Scratch.Orphan);
        }));
        await store.Write(async db =>
        {
            await Scratch.Add(db, 3, "three");
            return true;
        });
        Assert.Equal(["three"], await Scratch.Names(store));
    }

    [Theory, Engines]
    public async Task What_a_unit_has_added_it_sees_itself(string engine)
    {
        await using var api = await Scratch.Open(engine);
        var seen = await api.Api.Store.Write(async db =>
        {
            await Scratch.Add(db, 1, "one");
            await Scratch.Add(db, 2, "two", parent: 1);
            var before = await db.Number($"SELECT COUNT(*) FROM scratch");
            var changed = await db.Execute($"UPDATE scratch SET n = 5 WHERE parent = {1L}");
            // The same value again is a row that was found, on both engines.
            var again = await db.Execute($"UPDATE scratch SET n = 5 WHERE parent = {1L}");
            return (before, changed, again, await db.Number($"SELECT n FROM scratch WHERE id = 2"));
        });
        Assert.Equal((2, 1, 1, 5), seen);
    }

    [Theory, Engines]
    public async Task Of_several_statements_the_one_at_fault_decides_the_answer(string engine)
    {
        await using var api = await Scratch.Open(engine);
        var store = api.Api.Store;
        await Unit((1, "taken", null));
        Assert.Equal("ok", await Unit((2, "two", 1), (3, "three", 2)));
        Assert.Equal("duplicate 1", await Unit((4, "four", null), (5, "taken", null), (6, "six", null)));
        Assert.Equal("duplicate 2", await Unit((4, "four", null), (5, "five", null), (1, "six", null)));
        Assert.Equal("orphan 0", await Unit((4, "four", 99), (5, "taken", null)));
        Assert.Equal("orphan 2", await Unit((4, "four", null), (5, "five", 4), (6, "six", 99)));
        Assert.Equal("duplicate 1", await Unit((4, "four", null), (5, "four", 99)));
        Assert.Equal(["taken", "two", "three"], await Scratch.Names(store));

        async Task<string> Unit(params (long Id, string Name, long? Parent)[] rows)
        {
            try
            {
                return await store.Write(async db =>
                {
                    for (var i = 0; i < rows.Length; i++)
                        await Scratch.Add(db, rows[i].Id, rows[i].Name, rows[i].Parent, new ApiError("d", $"duplicate {i}", 409), new ApiError("o", $"orphan {i}", 404));
                    return "ok";
                });
            }
            catch (Refused refused)
            {
                return refused.Message;
            }
        }
    }

    [Theory, Engines]
    public async Task What_was_not_declared_is_a_failure_and_no_refusal(string engine)
    {
        await using var api = await Scratch.Open(engine);
        var store = api.Api.Store;
        foreach (var (name, parent, duplicate, orphan) in new (string, long?, ApiError?, ApiError?)[] { ("one", null, null, Scratch.Orphan), ("two", 99, Scratch.Duplicate, null) })
            await Assert.ThrowsAnyAsync<DbException>(() => store.Write(async db =>
            {
                await Scratch.Add(db, 1, "one");
                await Scratch.Add(db, 2, name, parent, duplicate, orphan);
                return true;
            }));
        Assert.Empty(await Scratch.Names(store));
    }

    [Theory, Engines]
    public async Task Many_units_at_once_are_all_there_and_those_that_fail_harm_no_other(string engine)
    {
        await using var api = await Scratch.Open(engine);
        var store = api.Api.Store;
        var units = Enumerable.Range(1, 300).Select(i => Task.Run(() => store.Write(async db =>
        {
            await Scratch.Add(db, i, $"name {i:000}", duplicate: Scratch.Duplicate);
            if (i % 3 == 1) throw new NotSupportedException();
            // Even those that fail late, on a statement that the engine refuses.
            if (i % 3 == 2) await Scratch.Add(db, i + 1000, $"name {i:000}", duplicate: Scratch.Duplicate);
            return i;
        }))).ToList();
        await Task.WhenAll(units.Select(unit => unit.ContinueWith(_ => { }, TaskScheduler.Default)));
        for (var i = 1; i <= units.Count; i++)
        {
            var unit = units[i - 1];
            if (i % 3 == 0) Assert.Equal(i, await unit);
            else if (i % 3 == 1) await Assert.ThrowsAsync<NotSupportedException>(() => unit);
            else Assert.Equal(Scratch.Duplicate, (await Assert.ThrowsAsync<Refused>(() => unit)).Error);
        }
        Assert.Equal(Enumerable.Range(1, 100).Select(i => $"name {i * 3:000}"), await Scratch.Names(store));
    }

    [Theory, Engines]
    public async Task A_read_sees_one_view_whatever_is_committed_meanwhile(string engine)
    {
        await using var api = await Scratch.Open(engine);
        var store = api.Api.Store;
        await Add(1);
        var seen = await store.Read(async db =>
        {
            var before = await db.Number($"SELECT COUNT(*) FROM scratch");
            await Add(2);
            return (before, await db.Number($"SELECT COUNT(*) FROM scratch"), await db.Number($"SELECT MAX(id) FROM scratch"));
        });
        Assert.Equal((1, 1, 1), seen);
        Assert.Equal(2, await api.Count($"SELECT COUNT(*) FROM scratch"));

        Task<bool> Add(long id) => store.Write(async db =>
        {
            await Scratch.Add(db, id, $"{id}");
            return true;
        });
    }

    [Theory, Engines]
    public async Task A_change_of_a_version_that_is_gone_changes_nothing(string engine)
    {
        await using var api = await Scratch.Open(engine);
        var store = api.Api.Store;
        await store.Write(async db =>
        {
            await Scratch.Add(db, 1, "counter");
            return true;
        });
        // Each reads, adds one and writes back only over what it has read: no addition may be lost.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var done = 0; done < 10;)
            {
                var n = await api.Count($"SELECT n FROM scratch WHERE id = 1");
                done += await store.Write(db => db.Execute($"UPDATE scratch SET n = {n + 1} WHERE id = 1 AND n = {n}"));
            }
        })));
        Assert.Equal(80, await api.Count($"SELECT n FROM scratch WHERE id = 1"));
    }
}
