using Retinue.Events;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Events;

/// <summary>The audit trail under attack: whatever is changed in the database past the product is found, at the place where it was.</summary>
public sealed class AuditTests
{
    /// <summary>What an attacker does to a trail of six sealed events, and what is found.</summary>
    private static readonly (string What, string[] Statements, string Found)[] Attacks =
    [
        ("changed data", ["UPDATE events SET data = REPLACE(data, 'entry', 'other') WHERE id = 3"], "Event 3 of 2026-02-03 04:05:09, sealed at position 3, was changed."),
        ("changed line", ["UPDATE events SET description = 'other' WHERE id = 3"], "Event 3 of 2026-02-03 04:05:09, sealed at position 3, was changed."),
        ("changed address", ["UPDATE events SET ip = '192.0.2.9' WHERE id = 6"], "Event 6 of 2026-02-03 04:05:12, sealed at position 6, was changed."),
        ("changed actor", ["UPDATE events SET actor = 'admin:mallory' WHERE id = 3"], "Event 3 of 2026-02-03 04:05:09, sealed at position 3, or its seal was changed or moved"),
        ("changed time", ["UPDATE events SET at_ms = at_ms - 1000 WHERE id = 3"], "Event 3 of 2026-02-03 04:05:08, sealed at position 3, or its seal was changed or moved"),
        ("changed name", ["UPDATE events SET name = 'ClientAdd' WHERE id = 3"], "Event 3 of 2026-02-03 04:05:09, sealed at position 3, or its seal was changed or moved"),
        ("moved to another account", ["UPDATE events SET client_id = 2 WHERE id = 3"], "Event 3 of 2026-02-03 04:05:09, sealed at position 3, or its seal was changed or moved"),
        ("changed request", ["UPDATE events SET request_id = 'x' WHERE id = 3"], "Event 3 of 2026-02-03 04:05:09, sealed at position 3, or its seal was changed or moved"),
        ("changed digest", ["UPDATE event_seals SET digest = hash WHERE position = 3"], "Event 3 of 2026-02-03 04:05:09, sealed at position 3, or its seal was changed or moved"),
        ("changed salt", ["UPDATE event_seals SET salt = 'x' WHERE position = 3"], "Event 3 of 2026-02-03 04:05:09, sealed at position 3, was changed."),
        ("deleted event", ["DELETE FROM events WHERE id = 3"], "Event 3, sealed at position 3, is missing."),
        ("deleted event and seal", ["DELETE FROM events WHERE id = 3", "DELETE FROM event_seals WHERE position = 3"], "The seal at position 3 is missing."),
        ("deleted, and the others moved up", ["DELETE FROM events WHERE id = 3", "DELETE FROM event_seals WHERE position = 3", "UPDATE event_seals SET position = 3 WHERE position = 4", "UPDATE event_seals SET position = 4 WHERE position = 5", "UPDATE event_seals SET position = 5 WHERE position = 6"],
            "Event 4 of 2026-02-03 04:05:10, sealed at position 3, or its seal was changed or moved"),
        ("deleted first", ["DELETE FROM events WHERE id = 1", "DELETE FROM event_seals WHERE position = 1"], "The seal at position 1 is missing."),
        ("inserted", ["INSERT INTO events (id, at_ms, name, client_id, actor, ip, request_id, data, description) SELECT 99, at_ms, name, client_id, actor, ip, request_id, data, description FROM events WHERE id = 3"],
            "Event 99 has no seal and does not wait for one"),
        ("inserted with a seal", ["INSERT INTO events (id, at_ms, name, client_id, actor, ip, request_id, data, description) SELECT 99, at_ms, name, client_id, actor, ip, request_id, data, description FROM events WHERE id = 3", "INSERT INTO event_seals (position, event_id, salt, digest, hash) SELECT 7, 99, salt, digest, hash FROM event_seals WHERE position = 3"],
            "Event 99 of 2026-02-03 04:05:09, sealed at position 7, or its seal was changed or moved"),
        ("reordered", ["UPDATE event_seals SET position = 99 WHERE position = 3", "UPDATE event_seals SET position = 3 WHERE position = 4", "UPDATE event_seals SET position = 4 WHERE position = 99"],
            "Event 4 of 2026-02-03 04:05:10, sealed at position 3, or its seal was changed or moved"),
        ("swapped events under their seals", ["UPDATE event_seals SET event_id = 99 WHERE position = 3", "UPDATE event_seals SET event_id = 3 WHERE position = 4", "UPDATE event_seals SET event_id = 4 WHERE position = 3"],
            "Event 4 of 2026-02-03 04:05:10, sealed at position 3, or its seal was changed or moved"),
        ("swapped data", ["UPDATE events SET data = (SELECT d FROM (SELECT data AS d FROM events WHERE id = 5) x) WHERE id = 4"], "Event 4 of 2026-02-03 04:05:10, sealed at position 4, was changed."),
        ("the last seals cut off", ["DELETE FROM event_seals WHERE position > 4"], "Event 5 has no seal and does not wait for one: it was inserted, or the end of the chain was cut off."),
        ("emptied without a reason", ["UPDATE events SET data = '', description = '', ip = '' WHERE id = 3", "UPDATE event_seals SET salt = '' WHERE position = 3"],
            "Event 3 of 2026-02-03 04:05:09, sealed at position 3, was emptied, and no later ClientErase says why."),
        ("emptied but for a word", ["UPDATE events SET data = '', description = 'forged', ip = '' WHERE id = 3", "UPDATE event_seals SET salt = '' WHERE position = 3"],
            "Event 3 of 2026-02-03 04:05:09, sealed at position 3, was changed."),
        ("an unsealed event deleted", ["INSERT INTO outbox (event_id) VALUES (99)"], "Event 99 is missing; it was not sealed yet."),
    ];

    [Theory, Engines]
    public async Task Whatever_is_done_to_the_trail_is_found_where_it_was_done(string engine)
    {
        foreach (var (what, statements, found) in Attacks)
        {
            await using var api = await Trail(engine);
            Assert.Null((await Verify(api)).Fault);
            foreach (var statement in statements) await api.Database.Execute(statement);
            var finding = await Verify(api);
            Assert.True(finding.Fault?.StartsWith(found, StringComparison.Ordinal) == true, $"{what}: {finding.Fault}");
            Assert.Null(finding.Last);
        }
    }

    [Theory, Engines]
    public async Task A_whole_trail_says_how_far_it_is_sealed_and_how_many_wait(string engine)
    {
        await using var api = await Trail(engine);
        await api.Call("LogActivity", "description=waits");
        var finding = await Verify(api);
        // SQLite seals in the commit that writes; on MariaDB the relay does it later.
        var (last, waiting) = engine == EnginesAttribute.SQLite ? (7L, 0L) : (6L, 1L);
        Assert.Equal((null, last, last, waiting, 0L), (finding.Fault, finding.Last?.Position, finding.LastEvent?.Id, finding.Waiting, finding.Erased));
        Assert.Matches($"^{last}:[0-9a-f]{{64}}$", finding.Last!.ToString());
        await new Relay(api.Api).Drain();
        Assert.Equal((7L, 0L), ((await Verify(api)).Last!.Position, (await Verify(api)).Waiting));
    }

    [Theory, Engines]
    public async Task An_empty_trail_is_whole(string engine)
    {
        await using var api = await TestApi.Open(engine);
        Assert.Equal(new AuditFinding(null, null, 0, 0, null), await Verify(api));
    }

    [Theory, Engines]
    public async Task A_checkpoint_finds_a_trail_whose_end_was_cut_off_or_that_was_written_anew(string engine)
    {
        await using var api = await Trail(engine);
        var checkpoint = (await Verify(api)).Last!;
        Assert.Equal(checkpoint, Checkpoint.Parse(checkpoint.ToString()));
        for (var i = 0; i < 3; i++) await api.Call("LogActivity", $"description=later {i}");
        await new Relay(api.Api).Drain();
        var later = (await Verify(api, checkpoint)).Last!;
        Assert.Equal(9, later.Position);

        foreach (var table in new[] { "event_seals WHERE position > 6", "events WHERE id > 6" }) await api.Database.Execute($"DELETE FROM {table}");
        // By itself that is a whole trail of six.
        Assert.Equal(checkpoint, (await Verify(api)).Last);
        Assert.Equal($"The chain ends at position 6, before the expected checkpoint {later}: its end was cut off.", (await Verify(api, later)).Fault);
        Assert.Null((await Verify(api, checkpoint)).Fault);

        // An attacker who computes the whole chain anew, which needs no secret.
        await api.Database.Execute("UPDATE events SET actor = 'admin:mallory' WHERE id = 2");
        await api.Database.Execute("DELETE FROM event_seals");
        await api.Database.Execute("INSERT INTO outbox (event_id) SELECT id FROM events");
        await new Relay(api.Api).Drain();
        Assert.Null((await Verify(api)).Fault);
        Assert.StartsWith("Position 6 has another hash than the expected checkpoint", (await Verify(api, checkpoint)).Fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("7:")]
    [InlineData(":00")]
    [InlineData("0:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("-1:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("7:000000000000000000000000000000000000000000000000000000000000000G")]
    [InlineData("7:00000000000000000000000000000000000000000000000000000000000000000")]
    public void What_is_no_checkpoint_is_said_to_be_none(string text) => Assert.Throws<FormatException>(() => Checkpoint.Parse(text));

    [Theory, Engines]
    public async Task What_was_erased_with_its_account_still_holds_by_its_digest(string engine)
    {
        await using var api = await Trail(engine);
        await api.Api.Store.Write(async db =>
        {
            await EventsTable.Add(db, new Event(EventNames.ClientErase, 1) { Data = [("userid", 1L)] }, Caller.System, api.Api.Clock.GetUtcNow().ToUnixTimeMilliseconds());
            return true;
        });
        await new Relay(api.Api).Drain();
        await api.Database.Execute("UPDATE events SET data = '', description = '', ip = '' WHERE client_id = 1 AND name <> 'ClientErase'");
        await api.Database.Execute("UPDATE event_seals SET salt = '' WHERE event_id IN (SELECT id FROM events WHERE client_id = 1 AND name <> 'ClientErase')");
        Assert.Equal((null, 7L, 6L), ((await Verify(api)).Fault, (await Verify(api)).Last?.Position, (await Verify(api)).Erased));
        // Who did it and when is still in the chain.
        await api.Database.Execute("UPDATE events SET actor = 'admin:mallory' WHERE id = 3");
        Assert.StartsWith("Event 3 of 2026-02-03 04:05:09, sealed at position 3, or its seal was changed or moved", (await Verify(api)).Fault);
    }

    [Theory, Engines]
    public async Task A_trail_longer_than_a_page_is_verified_to_its_end(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Task.WhenAll(Enumerable.Range(0, 1103).Select(i => api.Call("LogActivity", $"description=entry {i}")));
        await new Relay(api.Api).Drain();
        var progress = new Heard();
        var finding = await new AuditVerifier(api.Api.Store).Run(null, progress);
        Assert.Equal((null, 1103L), (finding.Fault, finding.Last?.Position));
        Assert.Equal(progress.Parts.Order(), progress.Parts);
        Assert.Equal((4, 1.0), (progress.Parts.Count, progress.Parts[^1]));
        await api.Database.Execute("UPDATE events SET data = '{}' WHERE id = 1103");
        Assert.Contains("Event 1103 ", (await Verify(api)).Fault);
    }

    private sealed class Heard : IProgress<double>
    {
        public List<double> Parts { get; } = [];

        public void Report(double value) => Parts.Add(value);
    }

    private static Task<AuditFinding> Verify(TestApi api, Checkpoint? expected = null) => new AuditVerifier(api.Api.Store).Run(expected);

    /// <summary>Six entries about client 1, a second apart, each sealed at the position of its id.</summary>
    private static async Task<TestApi> Trail(string engine)
    {
        var clock = new FakeClock();
        var api = await TestApi.Open(engine, clock: clock);
        for (var i = 1; i <= 6; i++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            Assert.True((await api.CallAs(new Caller("admin:boss", "admin:1") { Ip = "192.0.2.1", RequestId = $"r{i}" }, "LogActivity", "userid=1", $"description=entry {i}")).IsSuccess);
        }
        await new Relay(api.Api).Drain();
        return api;
    }
}
