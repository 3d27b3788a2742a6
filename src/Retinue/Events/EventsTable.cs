using Retinue.Storage;

namespace Retinue.Events;

/// <summary>
/// The table that is audit trail, activity log, feed and outbox at once; rows are only ever added. On SQLite, whose one writer knows the end of the
/// chain, an event is sealed with its writing; on MariaDB it has a row in <c>outbox</c> until the relay has sealed it and planned what follows from it.
/// </summary>
internal static class EventsTable
{
    public static async ValueTask Add(Session db, Event e, Caller caller, long now)
    {
        var id = await db.NewId(Sequence.Event).ConfigureAwait(false);
        var row = new StoredEvent(id, now, e.Name, e.ClientId, caller.Actor, caller.Ip, caller.RequestId, EventJson.Write(e), EventDescription.Of(e));
        await db.Add($"""
            INSERT INTO events (id, at_ms, name, client_id, actor, ip, request_id, data, description)
            VALUES ({id}, {now}, {row.Name}, {row.ClientId}, {row.Actor}, {row.Ip}, {row.RequestId}, {row.Data}, {row.Description})
            """).ConfigureAwait(false);
        if (db.Chain == null) await db.Add($"INSERT INTO outbox (event_id, at_ms) VALUES ({id}, {now})").ConfigureAwait(false);
        else await AuditChain.Seal(db, [row]).ConfigureAwait(false);
        // What belongs to no account is found by the person it is about.
        if (e.ClientId == null && e.Data.FirstOrDefault(d => d.Name == "user_id").Value is long login)
            await db.Add($"INSERT INTO event_logins (login_id, event_id) VALUES ({login}, {id})").ConfigureAwait(false);
    }
}
