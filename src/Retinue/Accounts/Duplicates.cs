using Retinue.Clients;
using Retinue.Storage;

namespace Retinue.Accounts;

/// <summary>Some that look alike.</summary>
/// <param name="Kinds">The sum of what they share.</param>
/// <param name="Count">How many they are; <paramref name="Ids"/> may be fewer.</param>
/// <param name="Ids">The first of them, by id.</param>
internal sealed record DuplicateGroup(long Kinds, long Count, IReadOnlyList<long> Ids);

/// <summary>
/// Finds those that share a key. Two that share several keys are one group with all of them; three and more are one group for each key that they share,
/// because they need not be the same three for the next. The cost is that of one walk along the index of the keys.
/// </summary>
internal static class Duplicates
{
    /// <summary>The members that a group answers at most.</summary>
    public const int MaxMembers = 25;

    /// <summary>One page of the groups of clients, the surest first, and how many there are in all.</summary>
    public static async ValueTask<(long Total, List<DuplicateGroup> Groups)> OfClients(Session db, long? clientId, long start, long size)
    {
        var total = await db.Number($"SELECT COUNT(*) FROM ({Groups(clientId)}) AS alike").ConfigureAwait(false);
        var rows = await db.All($"{Groups(clientId)} ORDER BY score DESC, lowest, highest, one_kind, one_key LIMIT {size} OFFSET {start}",
            row => (Kinds: row.Long(0), Lowest: row.Long(2), Highest: row.Long(3), Count: row.Long(4), Key: row.Text(6))).ConfigureAwait(false);
        var groups = new List<DuplicateGroup>(rows.Count);
        foreach (var (kinds, lowest, highest, count, key) in rows)
            groups.Add(new DuplicateGroup(kinds, count, count == 2 ? [lowest, highest] : await Members(db, kinds, key).ConfigureAwait(false)));
        return (total, groups);
    }

    /// <summary>The groups among some people, such as the contacts of an account: the same rule, in memory.</summary>
    public static List<DuplicateGroup> Among(IEnumerable<(long Id, Person Person)> people)
    {
        var byKey = people.SelectMany(p => MatchKeys.Of(p.Person).Select(k => (k.Kind, k.Key, p.Id)))
            .GroupBy(x => (x.Kind, x.Key)).Select(g => (Kinds: g.Key.Kind.Bit, Ids: g.Select(x => x.Id).Order().ToList())).Where(g => g.Ids.Count > 1).ToList();
        var pairs = byKey.Where(g => g.Ids.Count == 2).GroupBy(g => (g.Ids[0], g.Ids[1]))
            .Select(g => new DuplicateGroup(g.Sum(x => x.Kinds), 2, g.First().Ids));
        var larger = byKey.Where(g => g.Ids.Count > 2).Select(g => new DuplicateGroup(g.Kinds, g.Ids.Count, [.. g.Ids.Take(MaxMembers)]));
        return [.. pairs.Concat(larger).OrderByDescending(g => MatchKind.Score(g.Kinds)).ThenBy(g => g.Ids[0]).ThenBy(g => g.Ids[1]).ThenBy(g => g.Kinds)];
    }

    /// <summary>All contacts of an account, for <see cref="Among"/>.</summary>
    public static async ValueTask<List<(long Id, Person Person)>> Contacts(Session db, long clientId) => await db.All(
        $"SELECT id, {Person.Columns} FROM contacts WHERE client_id = {clientId} ORDER BY id", row => (row.Long(0), Person.FromRow(row, 1))).ConfigureAwait(false);

    /// <summary>The clients of some groups, by id.</summary>
    public static async ValueTask<Dictionary<long, (Person Person, string Status)>> Clients(Session db, IEnumerable<DuplicateGroup> groups)
    {
        var found = new Dictionary<long, (Person, string)>();
        foreach (var ids in groups.SelectMany(g => g.Ids).Distinct().Chunk(500))
            foreach (var (id, status, person) in await db.All(
                $"SELECT id, status, {Person.Columns} FROM clients WHERE id IN ({Sql.List(ids)})",
                row => (row.Long(0), row.Text(1), Person.FromRow(row, 2))).ConfigureAwait(false))
                found[id] = (person, status);
        return found;
    }

    private static ValueTask<List<long>> Members(Session db, long kind, string key) => db.All(
        $"SELECT client_id FROM client_matches WHERE kind = {kind} AND match_key = {key} ORDER BY client_id LIMIT {(long)MaxMembers}", row => row.Long(0));

    private static Sql Groups(long? clientId)
    {
        var mine = clientId is { } id
            ? (Sql)$"JOIN client_matches AS mine ON mine.kind = keyed.kind AND mine.match_key = keyed.match_key AND mine.client_id = {id}"
            : $"";
        // A pair is one group, whatever number of keys it shares; a larger group is the one of its key.
        return $"""
            SELECT SUM(shared.kind) AS kinds, CASE WHEN SUM(shared.weight) > 100 THEN 100 ELSE SUM(shared.weight) END AS score,
              shared.lowest, shared.highest, shared.members,
              CASE WHEN shared.members = 2 THEN 0 ELSE shared.kind END AS one_kind, CASE WHEN shared.members = 2 THEN '' ELSE shared.match_key END AS one_key
            FROM (
              SELECT keyed.kind, keyed.match_key, MIN(keyed.client_id) AS lowest, MAX(keyed.client_id) AS highest, COUNT(*) AS members, {Weight} AS weight
              FROM client_matches AS keyed {mine} GROUP BY keyed.kind, keyed.match_key HAVING COUNT(*) > 1
            ) AS shared
            GROUP BY shared.lowest, shared.highest, shared.members, one_kind, one_key
            """;
    }

    private static Sql Weight => $"CASE keyed.kind {Sql.Join(" ", MatchKind.All.Select(kind => (Sql)$"WHEN {kind.Bit} THEN {kind.Weight}"))} ELSE 0 END";
}
