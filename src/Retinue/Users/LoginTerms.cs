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
    public static ValueTask Add(UnitOfWork unit, IReadOnlyList<(long Id, LoginName Name)> logins) => Add(unit.Db, logins);

    public static ValueTask Delete(UnitOfWork unit, Sql where) => unit.Add($"DELETE FROM login_terms WHERE {where}");

    /// <summary>Selects the logins one of whose terms begins with a text.</summary>
    public static Sql WhereAnyBeginsWith(string text) => $"id IN (SELECT login_id FROM login_terms WHERE {SearchTerm.BeginsWith(text)})";

    /// <summary>Gives their terms to logins that an older version has made.</summary>
    public static Task Fill(Store store) => Storage.Fill.Run(store, "login_terms", "logins", static async (db, from, to) =>
    {
        await db.Add($"DELETE FROM login_terms WHERE login_id > {from} AND login_id <= {to}").ConfigureAwait(false);
        await Add(db, await db.All($"SELECT id, firstname, lastname, email FROM logins WHERE id > {from} AND id <= {to}",
            row => (row.Long(0), new LoginName(row.Text(1), row.Text(2), row.Text(3), ""))).ConfigureAwait(false)).ConfigureAwait(false);
    });

    private static async ValueTask Add(Session db, IReadOnlyList<(long Id, LoginName Name)> logins)
    {
        foreach (var (id, name) in logins)
        {
            var rows = Of(name).Select(term => (Sql)$"({term}, {id})").ToList();
            if (rows.Count > 0) await db.Add($"INSERT INTO login_terms (term, login_id) VALUES {Sql.Join(", ", rows)}").ConfigureAwait(false);
        }
    }

    /// <summary>Without the first name: the full name begins with it.</summary>
    internal static IEnumerable<string> Of(LoginName name) =>
        new[] { name.Email, name.FullName, name.LastName }.Select(SearchTerm.Of).Where(term => term.Length > 0).Distinct(StringComparer.Ordinal);
}
