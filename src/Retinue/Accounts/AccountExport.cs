using System.Buffers;
using System.Data.Common;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Retinue.Access;
using Retinue.Mail;
using Retinue.Mail.Routing;
using Retinue.Storage;

namespace Retinue.Accounts;

/// <summary>
/// Everything that is stored of somebody, as one JSON document: an array for each table of <see cref="AccountTables"/> under the table's name, with the
/// exported columns under theirs. Times are ISO 8601 in UTC, or null; kinds of mail are a list of names. Beside them <c>people</c>: who may log in, and
/// what each may do. Never a hash, token or secret: those are not among the exported columns.
/// </summary>
internal static class AccountExport
{
    private static readonly HashSet<string> Flags = new(["is_owner", "is_active", "marketing_opt_in", "stands_alone", "two_factor", "can_undo", "allow_sso", "sticky"], StringComparer.Ordinal);

    public static async ValueTask<string> Write(Session db, AccountSubject subject, long now)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        MailCategory[] categories = [.. MailCategory.All, .. await MailCategoryRows.All(db).ConfigureAwait(false)];
        json.WriteStartObject();
        WriteTime(json, "exported_at", now);
        await WritePeople(db, json, subject, categories).ConfigureAwait(false);
        foreach (var table in AccountTables.All.Where(t => t.Exported.Count > 0)) await WriteTable(db, json, subject, table, categories).ConfigureAwait(false);
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static async ValueTask WritePeople(Session db, Utf8JsonWriter json, AccountSubject subject, MailCategory[] categories)
    {
        json.WriteStartArray("people");
        foreach (var client in subject.Clients)
            foreach (var person in await db.All($"""
                SELECT logins.id, logins.firstname, logins.lastname, logins.email, memberships.client_id, memberships.contact_id, memberships.is_owner,
                  memberships.is_active, memberships.permissions
                FROM memberships JOIN logins ON logins.id = memberships.login_id WHERE memberships.client_id = {client} ORDER BY memberships.is_owner DESC, memberships.id
                """, ReadRow).ConfigureAwait(false))
                WriteRow(json, person, categories);
        json.WriteEndArray();
    }

    private static async ValueTask WriteTable(Session db, Utf8JsonWriter json, AccountSubject subject, AccountTable table, MailCategory[] categories)
    {
        json.WriteStartArray(table.Name);
        // Two ways can lead to one row: an event of the account and of its owner. Exported rows that are the same are one.
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var condition in subject.Rows(table))
        {
            var columns = Sql.Words(string.Join(", ", table.Exported));
            foreach (var row in await db.All($"SELECT {columns} FROM {Sql.Words(table.Name)} WHERE {condition} ORDER BY {Sql.Words(table.Exported[0])}", ReadRow).ConfigureAwait(false))
                if (written.Add(row[0].Name == "id" ? Convert.ToString(row[0].Value, Invariant)! : string.Join('\n', row.Select(c => c.Value)))) WriteRow(json, row, categories);
        }
        json.WriteEndArray();
    }

    private static List<(string Name, object? Value)> ReadRow(DbDataReader row) =>
        [.. Enumerable.Range(0, row.FieldCount).Select(i => (row.GetName(i), row.IsDBNull(i) ? null : row.GetValue(i)))];

    private static void WriteRow(Utf8JsonWriter json, List<(string Name, object? Value)> row, MailCategory[] categories)
    {
        json.WriteStartObject();
        foreach (var (name, value) in row)
        {
            if (value is string { Length: > 0 } text && name == "data") WriteJson(json, name, text);
            // A secret among the custom fields.
            else if (value is string other) json.WriteString(name, Vault.IsEncrypted(other) ? "" : other);
            else if (value == null) json.WriteNull(name);
            else WriteNumber(json, name, Convert.ToInt64(value, Invariant), categories);
        }
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long number, MailCategory[] categories)
    {
        if (name.EndsWith("_at", StringComparison.Ordinal) || name == "at_ms") WriteTime(json, name, number);
        else if (Flags.Contains(name)) json.WriteBoolean(name, number != 0);
        else if (name == "mail_categories")
        {
            json.WriteStartArray(name);
            foreach (var category in categories)
                if (category.Choice((MailCategories)number) == true) json.WriteStringValue(category.Key);
            json.WriteEndArray();
        }
        else json.WriteNumber(name, number);
    }

    private static void WriteTime(Utf8JsonWriter json, string name, long milliseconds)
    {
        if (milliseconds == 0) json.WriteNull(name);
        else json.WriteString(name, DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime);
    }

    /// <summary>A text that is JSON becomes a part of the document.</summary>
    private static void WriteJson(Utf8JsonWriter json, string name, string text)
    {
        json.WritePropertyName(name);
        using var document = JsonDocument.Parse(text);
        document.RootElement.WriteTo(json);
    }
}
