using Retinue.Access;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Notes;

/// <summary>Notes of the staff on a client: the documented action that adds one, and ours that list, change and delete them.</summary>
public sealed class ClientNoteTests
{
    [Theory, Engines]
    public async Task A_note_is_kept_as_written_with_its_author_and_time(string engine)
    {
        await using var api = await Open(engine, new FakeClock());
        var text = "line 1\nline 2 <b>&amp;</b> 東京 🎉 " + new string('x', 100_000);
        var (result, events) = await api.Raise("AddClientNote", "userid=1", $"notes={text}", "sticky=on");
        Assert.Equal(1L, result["noteid"]);
        var e = Assert.Single(events);
        Assert.Equal(("ClientNoteAdd", 1), (e.Name, e.ClientId));
        Assert.Equal(["userid", "noteid", "notes", "sticky"], e.Fields);
        Assert.Equal(("1", "1", "true"), (e["userid"], e["noteid"], e["sticky"]));
        var note = Assert.Single((await api.Call("GetClientNotes", "userid=1")).Rows("notes"));
        Assert.True(text == (string?)note["note"]);
        Assert.Equal((1L, 1L, "System", true, "2026-02-03 04:05:06", "2026-02-03 04:05:06"), (note["id"], note["userid"], note["author"], note["sticky"], note["created_at"], note["updated_at"]));
    }

    [Theory, Engines]
    public async Task The_author_is_who_called(string engine)
    {
        await using var api = await Open(engine);
        await Admins.Create(api.Api, "anna", "anna@example.com", "secret-password");
        await api.Api.CallAsync("AddClientNote", new Dictionary<string, object?> { ["userid"] = 1, ["notes"] = "x" }, "anna");
        Assert.Equal("admin:anna", (await api.Call("GetClientNotes", "userid=1")).Rows("notes")[0]["author"]);
    }

    [Theory, Engines]
    public async Task Sticky_notes_come_first_then_the_newest_page_by_page(string engine)
    {
        await using var api = await Open(engine);
        foreach (var sticky in new[] { 0, 1, 0, 1, 0 }) await api.Raise("AddClientNote", "userid=1", "notes=x", $"sticky={sticky}");
        await api.AddClient("second@example.com");
        await api.Raise("AddClientNote", "userid=2", "notes=of another");
        Assert.Equal([4L, 2, 5, 3, 1], (await api.Call("GetClientNotes", "clientid=1")).Ids("notes"));
        var page = await api.Call("GetClientNotes", "client_id=1", "limitstart=1", "limitnum=2");
        Assert.Equal((5L, 1L, 2L), (page["totalresults"], page["startnumber"], page["numreturned"]));
        Assert.Equal([2L, 5], page.Ids("notes"));
    }

    [Theory, Engines]
    public async Task A_note_needs_a_client_and_a_text(string engine)
    {
        await using var api = await Open(engine);
        foreach (var parameters in new[] { [], ["userid="], ["userid=0"], ["userid=2"], ["userid=x"], new[] { "userid[]=1" } })
        {
            await api.Refuse("Client ID not found", "AddClientNote", [.. parameters, "notes=x"]);
            await api.Refuse("Client ID not found", "GetClientNotes", parameters);
        }
        foreach (var parameters in new[] { [], ["notes="], new[] { "notes[]=x" } }) await api.Refuse("Notes can not be empty", "AddClientNote", ["userid=1", .. parameters]);
    }

    [Theory, Engines]
    public async Task A_note_changes_in_what_is_sent_and_the_event_has_it_before_and_after(string engine)
    {
        var clock = new FakeClock();
        await using var api = await Open(engine, clock);
        await api.Raise("AddClientNote", "userid=1", "notes=first");
        clock.Advance(TimeSpan.FromSeconds(1));
        var (result, events) = await api.Raise("UpdateClientNote", "noteid=1", "notes=second");
        Assert.Equal(1L, result["noteid"]);
        Assert.Equal(("ClientNoteEdit", 1, "\"second\"", "{\"notes\":\"first\",\"sticky\":false}"), (Assert.Single(events).Name, events[0].ClientId, events[0]["notes"], events[0]["olddata"]));
        Assert.Equal("true", Assert.Single((await api.Raise("UpdateClientNote", "noteid=1", "sticky=1")).Events)["sticky"]);
        Assert.Empty((await api.Raise("UpdateClientNote", "noteid=1", "notes=second", "sticky=yes")).Events);
        Assert.Empty((await api.Raise("UpdateClientNote", "noteid=1")).Events);
        var note = Assert.Single((await api.Call("GetClientNotes", "userid=1")).Rows("notes"));
        Assert.Equal(("second", true, "2026-02-03 04:05:06", "2026-02-03 04:05:07"), (note["note"], note["sticky"], note["created_at"], note["updated_at"]));
        await api.Refuse("Notes can not be empty", "UpdateClientNote", "noteid=1", "notes=");
    }

    [Theory, Engines]
    public async Task A_deleted_note_is_gone(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddClientNote", "userid=1", "notes=first");
        await api.Raise("AddClientNote", "userid=1", "notes=second");
        var (result, events) = await api.Raise("DeleteClientNote", "noteid=1");
        Assert.Equal(1L, result["noteid"]);
        Assert.Equal(("ClientNoteDelete", 1, "{\"userid\":1,\"noteid\":1}"), (Assert.Single(events).Name, events[0].ClientId, events[0].Data.GetRawText()));
        Assert.Equal([2L], (await api.Call("GetClientNotes", "userid=1")).Ids("notes"));
        foreach (var action in new[] { "UpdateClientNote", "DeleteClientNote" })
            foreach (var parameters in new[] { [], ["noteid="], ["noteid=0"], ["noteid=1"], ["noteid=9"], ["noteid=x"], new[] { "userid=1" } })
                await api.Refuse("Note ID Not Found", action, parameters);
    }

    [Theory, Engines]
    public async Task Of_edits_and_a_deletion_at_the_same_instant_each_is_whole_or_refused(string engine)
    {
        await using var api = await Open(engine);
        await using var second = await LocalApi.OpenAsync(api.Database.Options);
        await api.Raise("AddClientNote", "userid=1", "notes=first");
        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(async () => await (i % 2 == 0 ? api.Api : second).CallAsync(
            i == 6 ? "DeleteClientNote" : "UpdateClientNote", new Dictionary<string, object?> { ["noteid"] = 1, ["notes"] = $"note {i}" }))));
        Assert.All(results.Where(r => !r.IsSuccess), r => Assert.Equal("Note ID Not Found", r["message"]));
        Assert.Equal(results.Count(r => r.IsSuccess) - 1, await api.Count($"SELECT COUNT(*) FROM events WHERE name = 'ClientNoteEdit'"));
        Assert.Equal(0, await api.Count($"SELECT COUNT(*) FROM client_notes"));
    }

    private static async Task<TestApi> Open(string engine, TimeProvider? clock = null)
    {
        var api = await TestApi.Open(engine, clock: clock);
        await api.AddClient();
        return api;
    }
}
