using Retinue.Storage;

namespace Retinue.Events;

/// <summary>An event as it stands in the table.</summary>
/// <param name="At">UTC milliseconds since 1970.</param>
/// <param name="Data">The documented variables as JSON.</param>
internal sealed record StoredEvent(long Id, long At, string Name, long? ClientId, string Actor, string Ip, string RequestId, string Data, string Description)
{
    /// <summary>Its place in the audit chain, which is the order in which everybody is told of it; 0 while it is not sealed.</summary>
    public long Position { get; init; }

    public static Sql Columns => $"events.id, events.at_ms, events.name, events.client_id, events.actor, events.ip, events.request_id, events.data, events.description";

    /// <summary>The same without the variables, which are most of an event.</summary>
    public static Sql ColumnsWithoutData => $"events.id, events.at_ms, events.name, events.client_id, events.actor, events.ip, events.request_id, '', events.description";

    public static StoredEvent FromRow(System.Data.Common.DbDataReader row) => new(
        row.Long(0), row.Long(1), row.Text(2), row.LongOrNull(3), row.Text(4), row.Text(5), row.Text(6), row.Text(7), row.Text(8));
}
