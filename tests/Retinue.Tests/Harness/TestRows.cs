using System.Data.Common;
using System.Text.RegularExpressions;
using Retinue.Storage;

namespace Retinue.Tests.Harness;

/// <summary>Everything that is stored, for tests of what must not have changed and of what must never be there.</summary>
internal static partial class TestRows
{
    /// <summary>Every row of every table with data, one text a row of lines such as <c>contacts.email=jane@example.com</c>; ids that were only leased do not count.</summary>
    public static Task<List<string>> Dump(Store store) => store.Read(async db =>
    {
        var lines = new List<string>();
        foreach (var table in Tables)
        {
            var query = new Sql(64, 0);
            query.AppendLiteral($"SELECT * FROM {table}");
            lines.AddRange((await Rows(db, table, query)).Order(StringComparer.Ordinal));
        }
        return lines;
    });

    /// <summary>Every table that the migrations make, but for those that hold no data of anybody.</summary>
    private static readonly string[] Tables =
    [
        .. Directory.GetFiles(Repository.Path("src/Retinue/Storage/Migrations"), "*.sql").Order(StringComparer.Ordinal)
            .SelectMany(file => Made().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).Except(["id_blocks", "guesses"]),
    ];

    [GeneratedRegex(@"CREATE TABLE IF NOT EXISTS (\w+)")]
    private static partial Regex Made();

    private static async Task<IEnumerable<string>> Rows(Session db, string table, Sql query) =>
        (await db.All(query, row => Enumerable.Range(0, row.FieldCount).Select(i => $"{table}.{row.GetName(i)}={Shown(row, i)}").ToList())).Select(row => string.Join('\n', row));

    private static string Shown(DbDataReader row, int column) => row.IsDBNull(column) ? "NULL" : Convert.ToString(row.GetValue(column), System.Globalization.CultureInfo.InvariantCulture)!;
}
