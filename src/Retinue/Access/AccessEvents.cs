using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Access;

/// <summary>Changes of who may call the API are on the audit trail too, made by whoever has the command line.</summary>
internal static class AccessEvents
{
    public static async ValueTask Raise(Session db, TimeProvider clock, string name, params IReadOnlyList<(string, object?)> data) =>
        await EventsTable.Add(db, new Event(name, null) { Data = data }, Caller.System, clock.GetUtcNow().ToUnixTimeMilliseconds()).ConfigureAwait(false);
}
