using System.Data.Common;
using Retinue.Storage;

namespace Retinue.Tests.Harness;

/// <summary>Everything that is stored, for tests of what must not have changed and of what must never be there.</summary>
internal static class TestRows
{
    /// <summary>Every row of every table with data, as <c>contacts.email=jane@example.com</c> lines; ids that were only leased do not count.</summary>
    public static Task<List<string>> Dump(Store store) => store.Read(async db =>
    {
        var lines = new List<string>();
        lines.AddRange(await Rows(db, "clients", $"SELECT * FROM clients ORDER BY id"));
        lines.AddRange(await Rows(db, "client_terms", $"SELECT * FROM client_terms ORDER BY term, client_id"));
        lines.AddRange(await Rows(db, "client_custom_fields", $"SELECT * FROM client_custom_fields ORDER BY client_id, field_id"));
        lines.AddRange(await Rows(db, "contacts", $"SELECT * FROM contacts ORDER BY id"));
        lines.AddRange(await Rows(db, "logins", $"SELECT * FROM logins ORDER BY id"));
        lines.AddRange(await Rows(db, "memberships", $"SELECT * FROM memberships ORDER BY id"));
        lines.AddRange(await Rows(db, "events", $"SELECT * FROM events ORDER BY id"));
        lines.AddRange(await Rows(db, "idempotency", $"SELECT * FROM idempotency ORDER BY scope, idempotency_key"));
        lines.AddRange(await Rows(db, "admins", $"SELECT * FROM admins ORDER BY id"));
        lines.AddRange(await Rows(db, "credentials", $"SELECT * FROM credentials ORDER BY id"));
        return lines;
    });

    private static async Task<IEnumerable<string>> Rows(Session db, string table, Sql query) =>
        (await db.All(query, row => Enumerable.Range(0, row.FieldCount).Select(i => $"{table}.{row.GetName(i)}={Shown(row, i)}").ToList())).SelectMany(r => r);

    private static string Shown(DbDataReader row, int column) => row.IsDBNull(column) ? "NULL" : Convert.ToString(row.GetValue(column), System.Globalization.CultureInfo.InvariantCulture)!;
}
