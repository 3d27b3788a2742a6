using Retinue.Clients;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Users;

/// <summary>
/// What GetUsers searches: the address and names of each login, folded, in the same unit of work as the login itself. Whoever was there before
/// there were terms gets them at start, by batches.
/// </summary>
internal static class LoginTerms
{
    private const string FillName = "login_terms";

    /// <summary>So many logins in one unit of work: few enough for others to write in between.</summary>
    private const int BatchSize = 500;
    private static readonly ApiError Raced = new("fill_raced", "Another process began at the same time", 503);

    public static ValueTask Add(UnitOfWork unit, IReadOnlyList<(long Id, LoginName Name)> logins) => Add(unit.Db, logins);

    public static ValueTask Delete(UnitOfWork unit, Sql where) => unit.Add($"DELETE FROM login_terms WHERE {where}");

    /// <summary>Selects the logins one of whose terms begins with a text.</summary>
    public static Sql WhereAnyBeginsWith(string text) => $"id IN (SELECT login_id FROM login_terms WHERE {SearchTerm.BeginsWith(text)})";

    /// <summary>
    /// Gives their terms to logins that an older version has made. Any number of processes may start at once: each batch is taken by moving the
    /// mark from where it was, and who comes second goes on from there.
    /// </summary>
    public static async Task Fill(Store store)
    {
        while (true)
        {
            var mark = await store.Read(Mark).ConfigureAwait(false);
            if (mark is { IsDone: true }) return;
            try
            {
                await store.Write(db => FillOn(db, mark?.FilledTo)).ConfigureAwait(false);
            }
            catch (Refused refused) when (refused.Error == Raced)
            {
            }
        }
    }

    private sealed record FillMark(long FilledTo, bool IsDone);

    private static ValueTask<FillMark?> Mark(Session db) =>
        db.First($"SELECT filled_to, is_done FROM fills WHERE name = {FillName}", row => new FillMark(row.Long(0), row.Flag(1)));

    private static async ValueTask<bool> FillOn(Session db, long? mark)
    {
        if (mark == null) await db.Add($"INSERT INTO fills (name, filled_to, is_done) VALUES ({FillName}, 0, 0)", duplicate: Raced).ConfigureAwait(false);
        var from = mark ?? 0;
        var ids = await db.All($"SELECT id FROM logins WHERE id > {from} ORDER BY id LIMIT {(long)BatchSize}", row => row.Long(0)).ConfigureAwait(false);
        var to = ids.Count == 0 ? from : ids[^1];
        if (await db.Execute($"UPDATE fills SET filled_to = {to}, is_done = {ids.Count == 0} WHERE name = {FillName} AND filled_to = {from} AND is_done = 0").ConfigureAwait(false) == 0)
            throw new Refused(Raced);
        // Taken before they are read: whoever names one of them anew meanwhile comes before or after this as a whole.
        await db.Execute($"UPDATE logins SET version = version + 1 WHERE id > {from} AND id <= {to}").ConfigureAwait(false);
        await db.Add($"DELETE FROM login_terms WHERE login_id > {from} AND login_id <= {to}").ConfigureAwait(false);
        await Add(db, await db.All($"SELECT id, firstname, lastname, email FROM logins WHERE id > {from} AND id <= {to}",
            row => (row.Long(0), new LoginName(row.Text(1), row.Text(2), row.Text(3), ""))).ConfigureAwait(false)).ConfigureAwait(false);
        return true;
    }

    private static async ValueTask Add(Session db, IReadOnlyList<(long Id, LoginName Name)> logins)
    {
        foreach (var (id, name) in logins)
        {
            var rows = Of(name).Select(term => (Sql)$"({term}, {id})").ToList();
            if (rows.Count > 0) await db.Add($"INSERT INTO login_terms (term, login_id) VALUES {Sql.Join(", ", rows)}").ConfigureAwait(false);
        }
    }

    /// <summary>Without the first name: the full name begins with it.</summary>
    private static IEnumerable<string> Of(LoginName name) =>
        new[] { name.Email, name.FullName, name.LastName }.Select(SearchTerm.Of).Where(term => term.Length > 0).Distinct(StringComparer.Ordinal);
}
