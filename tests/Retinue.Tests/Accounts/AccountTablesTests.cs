using Retinue.Accounts;
using Retinue.Storage;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Accounts;

/// <summary>
/// No table can be forgotten: each is declared as one of accounts, with every column, or listed as one of nobody, with the reason; and what is declared is
/// what export, erasure and merge do. A new migration fails here until its tables are handled.
/// </summary>
public sealed class AccountTablesTests
{
    private static readonly string[] Links = ["client_id", "contact_id", "login_id", "user_id", "event_id", "userid", "contactid", "clientid"];

    [Fact]
    public void Every_table_of_the_migrations_is_declared_or_listed_as_one_of_nobody()
    {
        var declared = AccountTables.All.Select(t => t.Name).ToList();
        Assert.Equal(Schema.Tables.Keys.Order(StringComparer.Ordinal), declared.Concat(AccountTables.OfNobody.Keys).Order(StringComparer.Ordinal));
        Assert.All(AccountTables.OfNobody, t => Assert.True(t.Value.Length > 5, $"{t.Key} has no reason"));
        // Whoever leads to a person is not of nobody, but for the ids of what waits for the relay.
        Assert.Equal([("outbox", "event_id")], AccountTables.OfNobody.Keys.SelectMany(t => Schema.Tables[t].Keys.Where(Links.Contains).Select(c => (t, c))));
    }

    [Fact]
    public void Every_column_of_a_table_of_accounts_is_exported_or_hidden_or_the_programs_own()
    {
        foreach (var table in AccountTables.All)
        {
            Assert.Equal((table.Name, string.Join(' ', Schema.Tables[table.Name].Keys.Order(StringComparer.Ordinal))), (table.Name, string.Join(' ', table.Columns.Order(StringComparer.Ordinal))));
            string[] ways = [.. table.Client.Split(' '), table.Contact, table.Login, table.Event];
            Assert.Contains(ways, way => way.Length > 0);
            // A way to the person that the table has is one that is taken.
            Assert.All(Schema.Tables[table.Name].Keys.Where(Links.Contains), link => Assert.True(ways.Contains(link), $"{table.Name}.{link}"));
            if (table.Exported.Count == 0 || table.Merged == Merging.Stays) Assert.True(table.Because.Length > 5 || table.Contact.Length > 0, $"{table.Name} has no reason");
            if (table.Merged == Merging.Moves) Assert.Contains("id", Schema.Tables[table.Name].Keys);
            if (table.Merged == Merging.Moves) Assert.Equal("client_id", table.Client);
        }
    }

    [Fact]
    public void No_secret_is_exported()
    {
        string[] secret = ["hash", "secret", "token", "password", "salt", "answer", "digest", "code"];
        foreach (var table in AccountTables.All)
            Assert.All(table.Exported, column => Assert.False(secret.Any(column.Contains) && column is not "postcode", $"{table.Name}.{column}"));
    }

    [Theory, Engines]
    public async Task An_export_has_every_exported_text_and_no_hidden_one(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var account = await FilledAccount.Make(api);
        var exported = account.Marks.Where(m => AccountTables.Of(m.Key.Table).Exported.Contains(m.Key.Column)).ToList();
        var hidden = account.Marks.Except(exported).ToList();
        Assert.NotEmpty(exported);
        Assert.NotEmpty(hidden);

        var data = (string)(await api.Call("ExportClientData", $"clientid={FilledAccount.Client}"))["data"]!;
        Assert.Equal([], exported.Where(mark => !data.Contains(mark.Value, StringComparison.Ordinal)));
        Assert.Equal([], hidden.Where(mark => data.Contains(mark.Value, StringComparison.Ordinal)));

        foreach (var subject in new[] { $"contactid={FilledAccount.Contact}", $"user_id={FilledAccount.Login}" })
        {
            var part = (string)(await api.Call("ExportClientData", subject))["data"]!;
            Assert.Contains(account.Marks[("logins", "email")], part);
            Assert.DoesNotContain(account.Marks[("clients", "firstname")], part);
            Assert.Equal([], hidden.Where(mark => part.Contains(mark.Value, StringComparison.Ordinal)));
        }
    }

    [Theory, Engines]
    public async Task Nothing_is_left_of_an_erased_account_in_any_table_or_file(string engine)
    {
        foreach (var mode in new[] { "erase", "anonymise" })
        {
            await using var api = await TestApi.Open(engine);
            var account = await FilledAccount.Make(api);
            var before = await api.Database.Dump();
            Assert.Equal([], Left(account, mark => !before.Contains(mark, StringComparison.Ordinal)));

            var result = await api.Call("EraseClient", $"clientid={FilledAccount.Client}", $"mode={mode}");
            Assert.True(result.IsSuccess, result.Error?.Message);
            var after = await api.Database.Dump();
            // The country stays of somebody anonymous.
            Assert.Equal(mode == "erase" ? [] : [("clients", "country"), ("contacts", "country")], Left(account, mark => after.Contains(mark, StringComparison.Ordinal)));
        }
    }

    [Theory, Engines]
    public async Task A_merge_moves_the_rows_of_every_table_that_moves_and_undoing_it_moves_them_back(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var target = await api.AddClient();
        await FilledAccount.Make(api);
        var before = await Rows(api);

        var merged = await api.Call("MergeClients", $"fromclientid={FilledAccount.Client}", $"toclientid={target}");
        Assert.True(merged.IsSuccess, merged.Error?.Message);
        var stays = AccountTables.All.Where(t => t.Merged == Merging.Stays).Select(t => t.Name).Append("clients").ToList();
        foreach (var table in AccountTables.All.Where(t => t.Client == "client_id" && !stays.Contains(t.Name)))
            Assert.Equal((table.Name, 0), (table.Name, await api.Count($"SELECT COUNT(*) FROM {Sql.Words(table.Name)} WHERE client_id = {FilledAccount.Client}")));

        var undone = await api.Call("UnmergeClients", $"mergeid={merged["mergeid"]}");
        Assert.True(undone.IsSuccess, undone.Error?.Message);
        Assert.Null(undone["warning"]);
        Assert.Equal(before, await Rows(api));
    }

    [Theory, Engines]
    public async Task Nothing_but_the_trail_hangs_on_a_deleted_account(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await FilledAccount.Make(api);
        var result = await api.Call("DeleteClient", $"clientid={FilledAccount.Client}");
        Assert.True(result.IsSuccess, result.Error?.Message);
        foreach (var table in AccountTables.All.Where(t => !t.OutlivesAccount))
        {
            Assert.Equal((table.Name, 0), (table.Name, await Count(api, table, table.Client, FilledAccount.Client)));
            Assert.Equal((table.Name, 0), (table.Name, await Count(api, table, table.Contact, FilledAccount.Contact)));
            // Events about the login are a part of the trail.
            if (table.Name != "event_logins") Assert.Equal((table.Name, 0), (table.Name, await Count(api, table, table.Login, FilledAccount.Login)));
        }
    }

    [Theory, Engines]
    public async Task Nothing_but_the_trail_hangs_on_a_deleted_contact(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await FilledAccount.Make(api);
        var result = await api.Call("DeleteContact", $"contactid={FilledAccount.Contact}");
        Assert.True(result.IsSuccess, result.Error?.Message);
        foreach (var table in AccountTables.All.Where(t => t.Contact.Length > 0))
            Assert.Equal((table.Name, 0), (table.Name, await Count(api, table, table.Contact, FilledAccount.Contact)));
    }

    private static async Task<long> Count(TestApi api, AccountTable table, string column, long id) =>
        column.Length == 0 || column.Contains(' ') ? 0 : await api.Count($"SELECT COUNT(*) FROM {Sql.Words(table.Name)} WHERE {Sql.Words(column)} = {id}");

    private static List<(string, string)> Left(FilledAccount account, Func<string, bool> where) => [.. account.Marks.Where(m => where(m.Value)).Select(m => m.Key)];

    /// <summary>All rows of accounts but the trail, without what counts changes.</summary>
    private static async Task<List<string>> Rows(TestApi api) => [.. (await TestRows.Dump(api.Api.Store))
        .Where(row => !row.StartsWith("event", StringComparison.Ordinal) && !row.StartsWith("outbox", StringComparison.Ordinal) && !row.StartsWith("client_merges", StringComparison.Ordinal))
        .Where(row => !row.StartsWith("client_matches", StringComparison.Ordinal) && !row.StartsWith("row_count", StringComparison.Ordinal))
        .Select(row => string.Join('\n', row.Split('\n').Where(line => !line.Contains(".version=", StringComparison.Ordinal) && !line.Contains(".updated_at=", StringComparison.Ordinal))))];
}
