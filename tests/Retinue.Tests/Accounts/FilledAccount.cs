using Retinue.Accounts;
using Retinue.Mail;
using Retinue.Storage;
using Retinue.Tests.Harness;

namespace Retinue.Tests.Accounts;

/// <summary>
/// An account with a row in every table that holds something of accounts, each text of it a mark of its own. Made from the
/// declarations, so a new table is in it without anybody thinking of it.
/// </summary>
internal sealed class FilledAccount
{
    public const long Client = 901, Contact = 902, Login = 903, Event = 904;

    private long nextId = 910;

    /// <summary>The mark of each column that holds one.</summary>
    public Dictionary<(string Table, string Column), string> Marks { get; } = [];

    public static async Task<FilledAccount> Make(TestApi api)
    {
        var account = new FilledAccount();
        foreach (var table in AccountTables.All) await api.Api.Store.Write(db => db.Execute(account.Insert(table)));
        return account;
    }

    private Sql Insert(AccountTable table)
    {
        var columns = Schema.Tables[table.Name];
        var values = columns.Select(c => (Sql)(Value(table, c.Key, c.Value) switch { string text => $"{text}", var number => $"{(long?)number}" }));
        return $"INSERT INTO {Sql.Words(table.Name)} ({Sql.Words(string.Join(", ", columns.Keys))}) VALUES ({Sql.Join(", ", values)})";
    }

    private object? Value(AccountTable table, string column, string kind)
    {
        if (table.Client.Split(' ').Contains(column)) return Client;
        if (column == table.Contact) return Contact;
        if (column == table.Login) return Login;
        if (column == table.Event) return Event;
        // In the chain, where the first places are those of real events.
        if (column == "position") return Event;
        if (column == "id") return nextId++;
        if (column == "billing_contact_id") return Contact;
        // What makes the login one of this account alone, and its place open.
        if (column is "is_owner" or "stands_alone") return 0L;
        if (column == "mail_categories") return (long)MailCategories.All;
        if (kind == "int") return 1L;
        if (column == "state") return "waiting";
        if (column == "status") return "Active";
        if (!table.PersonalNames.Concat(table.HiddenNames).Contains(column)) return "x";
        // Short, as the shortest column is, and none the beginning of another.
        var mark = Marks[(table.Name, column)] = $"Mark{Marks.Count + 1000}";
        return column is "data" or "variables" or "secrets" or "payload" ? $$"""{"x":"{{mark}}"}""" : mark;
    }
}
