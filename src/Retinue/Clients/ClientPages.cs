using Retinue.Storage;

namespace Retinue.Clients;

/// <summary>Which clients a list shows, and in which order.</summary>
/// <param name="Search">What one of a client's terms begins with; empty for everybody.</param>
/// <param name="Status">One of <see cref="ClientStatus"/>, or a word that no client has; empty for all.</param>
/// <param name="Column">The column to sort by before the id; null for the id alone.</param>
internal sealed record ClientQuery(string Search, string Status, Sql? Column, bool Descending)
{
    public Sql Where
    {
        get
        {
            List<Sql> parts = [];
            if (Search.Length > 0) parts.Add($"id IN (SELECT client_id FROM client_terms WHERE {SearchTerm.BeginsWith(Search)})");
            if (Status.Length > 0) parts.Add($"status = {Status}");
            return parts.Count == 0 ? (Sql)$"1 = 1" : Sql.Join(" AND ", parts);
        }
    }

    /// <summary>Always ends with the id, so that pages neither repeat nor lose a row.</summary>
    public Sql Order
    {
        get
        {
            var direction = Descending ? (Sql)$"DESC" : (Sql)$"ASC";
            return Column == null ? (Sql)$"id {direction}" : (Sql)$"{Column} {direction}, id {direction}";
        }
    }
}

/// <summary>Clients in pages. Without a search the total is a kept one, and by id a deep page is found by sums (<see cref="RowCounts"/>).</summary>
internal static class ClientPages
{
    /// <summary>One page of the clients that a query selects, and how many there are in all.</summary>
    public static async ValueTask<(long Total, List<Client> Rows)> Read(Session db, ClientQuery query, long start, long count)
    {
        var place = await Place(db, query, start).ConfigureAwait(false);
        if (start >= place.Total) return (place.Total, []);
        var where = place.From is { } from ? (Sql)$"{query.Where} AND {from}" : query.Where;
        var rows = await db.All($"SELECT {ClientRows.Columns} FROM clients WHERE {where} ORDER BY {query.Order} LIMIT {count} OFFSET {place.Skip}", ClientRows.FromRow).ConfigureAwait(false);
        return (place.Total, rows);
    }

    private static async ValueTask<RowPlace> Place(Session db, ClientQuery query, long start)
    {
        if (query.Search.Length > 0)
            // Of terms alone as long as nothing else is asked: a client for each hit is read by nobody.
            return new RowPlace(query.Status.Length == 0
                ? await db.Number($"SELECT COUNT(DISTINCT client_id) FROM client_terms WHERE {SearchTerm.BeginsWith(query.Search)}").ConfigureAwait(false)
                : await db.Number($"SELECT COUNT(*) FROM clients WHERE {query.Where}").ConfigureAwait(false), null, start);
        var place = await RowCounts.Find(db, [.. (query.Status.Length == 0 ? ClientStatus.All : [query.Status]).Select(RowCounts.Clients)], start, query.Descending).ConfigureAwait(false);
        return query.Column == null ? place : place with { From = null, Skip = start };
    }
}
