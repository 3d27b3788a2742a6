using Retinue.Storage;

namespace Retinue.Events;

/// <summary>What a writing action does its work with: statements, ids and events of one transaction.</summary>
internal sealed class UnitOfWork(Session session, Call call)
{
    private readonly List<Event> events = [];

    public Session Db => session;

    /// <summary>What was raised, in order: the hooks hear of it when the unit is committed.</summary>
    public IReadOnlyList<Event> Events => events;

    public ValueTask<long> NewId(Sequence sequence) => session.NewId(sequence);

    /// <summary>Adds a statement; see <see cref="Session.Add"/>.</summary>
    public ValueTask Add(Sql statement, ApiError? duplicate = null, ApiError? orphan = null) => session.Add(statement, duplicate, orphan);

    /// <summary>Notes in the same transaction what happened; nothing for null, which is an edit that changed nothing.</summary>
    /// <exception cref="InvalidOperationException">The action did not declare this event.</exception>
    public async ValueTask Raise(Event? e)
    {
        if (e == null) return;
        if (!call.Spec.Raises.Contains(e.Name)) throw new InvalidOperationException($"{call.Spec.Name} does not declare {e.Name}.");
        // The time of now, not of the call's beginning: of two units that waited for one another, the later has the later time.
        await EventsTable.Add(session, e, call.Actor, call.Clock.GetUtcNow().ToUnixTimeMilliseconds()).ConfigureAwait(false);
        events.Add(e);
    }
}
