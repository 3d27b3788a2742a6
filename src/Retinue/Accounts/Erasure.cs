using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Retinue.Clients;
using Retinue.Events;
using Retinue.Mail;
using Retinue.Mail.Bounces;
using Retinue.Storage;

namespace Retinue.Accounts;

/// <summary>Empties what is stored of somebody, as <see cref="AccountTables"/> says for each table. Ids and references stay.</summary>
internal static class Erasure
{
    /// <summary>Texts that are shorter say nothing of a person, and stand in any answer.</summary>
    private const int ShortestText = 3;

    private const long PageSize = 5000;

    public static async ValueTask Run(UnitOfWork unit, AccountSubject subject, bool anonymise)
    {
        // The digest of an event has to be in the chain before its text is gone; the salt goes with the text.
        await AuditChain.SealWaiting(unit.Db, subject.Events).ConfigureAwait(false);
        foreach (var condition in subject.Rows(AccountTables.Of("mails"))) await MailQueue.Void(unit, condition).ConfigureAwait(false);
        foreach (var condition in subject.Rows(AccountTables.Of("mail_recipients"))) await MailQueue.VoidRecipients(unit, condition).ConfigureAwait(false);
        var addresses = await Addresses(unit.Db, subject).ConfigureAwait(false);
        foreach (var (client, status) in await Statuses(unit.Db, subject).ConfigureAwait(false)) await ClientRows.CountAs(unit, client, status, ClientStatus.Closed).ConfigureAwait(false);
        foreach (var table in AccountTables.All)
        {
            var what = table.Erased == Erasing.Deletes ? $"DELETE FROM {table.Name}" : table.Assignments(anonymise) is { Length: > 0 } assignments ? $"UPDATE {table.Name} SET {assignments}" : "";
            if (what.Length == 0) continue;
            foreach (var condition in subject.Rows(table)) await unit.Add($"{Sql.Words(what)} WHERE {condition}").ConfigureAwait(false);
        }
        foreach (var key in addresses)
            // Somebody else who has the address did not ask for anything: what is known of it stays.
            if (await Whose.Find(unit.Db, key).ConfigureAwait(false) == new Whose(null, null, null)) await Suppressions.Delete(unit.Db, key).ConfigureAwait(false);
        await ClientMerges.FinishAll(unit, subject.Clients).ConfigureAwait(false);
    }

    /// <summary>What the clients of somebody are counted under.</summary>
    private static async ValueTask<List<(long Id, string Status)>> Statuses(Session db, AccountSubject subject)
    {
        var found = new List<(long, string)>();
        foreach (var condition in subject.Rows(AccountTables.Of("clients")))
            found.AddRange(await db.All($"SELECT id, status FROM clients WHERE {condition}", row => (row.Long(0), row.Text(1))).ConfigureAwait(false));
        return found;
    }

    /// <summary>The addresses of somebody as they are compared, those included that mail went to before they changed.</summary>
    private static async ValueTask<HashSet<string>> Addresses(Session db, AccountSubject subject)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in new[] { "clients", "contacts", "logins", "mail_recipients" })
            foreach (var condition in subject.Rows(AccountTables.Of(table)))
                keys.UnionWith((await db.All($"SELECT email FROM {Sql.Words(table)} WHERE {condition}", row => row.Text(0)).ConfigureAwait(false)).Select(EmailKey.Of).Where(key => key.Length > 0));
        return keys;
    }

    /// <summary>
    /// Deletes an account and every row that hangs on it, but for those that outlive it; the places of those who could log in are gone already. What hangs on
    /// others goes first.
    /// </summary>
    public static async ValueTask Delete(UnitOfWork unit, long clientId)
    {
        var subject = await AccountSubject.OfAccountAlone(unit.Db, clientId).ConfigureAwait(false);
        var clients = await Statuses(unit.Db, subject).ConfigureAwait(false);
        await RowCounts.Note(unit.Db, clients.Select(c => (RowCounts.Clients(c.Status), c.Id)).Concat(subject.Contacts.Select(id => (RowCounts.Contacts, id))), -1).ConfigureAwait(false);
        foreach (var table in AccountTables.All.Where(t => !t.OutlivesAccount).Reverse())
            foreach (var condition in subject.Rows(table)) await unit.Add($"DELETE FROM {Sql.Words(table.Name)} WHERE {condition}").ConfigureAwait(false);
        await ClientMerges.FinishAll(unit, subject.Clients).ConfigureAwait(false);
    }

    /// <summary>What is stored of somebody, as texts, to look for it elsewhere.</summary>
    public static async ValueTask<HashSet<string>> Texts(Session db, AccountSubject subject)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        // An event's and a message's texts are those of the others, put together.
        foreach (var table in AccountTables.All.Where(t => t.Name is not ("events" or "mails")))
        {
            var columns = table.PersonalNames.ToList();
            if (columns.Count == 0) continue;
            foreach (var condition in subject.Rows(table))
                foreach (var row in await db.All($"SELECT {Sql.Words(string.Join(", ", columns))} FROM {Sql.Words(table.Name)} WHERE {condition}",
                    row => Enumerable.Range(0, row.FieldCount).Select(i => row.GetValue(i) as string ?? "").ToList()).ConfigureAwait(false))
                    texts.UnionWith(row.Where(text => text.Length >= ShortestText));
        }
        return texts;
    }

    /// <summary>The keys under which answers are kept for repetitions that hold one of some texts, such as a warning about a phone number.</summary>
    public static async ValueTask<List<(string Scope, string Key)>> Answers(Session db, IReadOnlyCollection<string> texts)
    {
        var found = new List<(string, string)>();
        if (texts.Count == 0) return found;
        // As an answer writes them, and as it writes the document of an export.
        var sought = SearchValues.Create([.. texts.SelectMany(text => new[] { Encode(text), Encode(JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value) }).Distinct()], StringComparison.Ordinal);
        var (scope, key) = ("", "");
        while (true)
        {
            var page = await db.All($"""
                SELECT scope, idempotency_key, reply FROM idempotency WHERE scope > {scope} OR (scope = {scope} AND idempotency_key > {key})
                ORDER BY scope, idempotency_key LIMIT {PageSize}
                """, row => (Scope: row.Text(0), Key: row.Text(1), Reply: row.Text(2))).ConfigureAwait(false);
            found.AddRange(page.Where(row => row.Reply.AsSpan().ContainsAny(sought)).Select(row => (row.Scope, row.Key)));
            if (page.Count < PageSize) return found;
            (scope, key) = (page[^1].Scope, page[^1].Key);
        }
    }

    private static string Encode(string text) => JsonEncodedText.Encode(text).Value;
}
