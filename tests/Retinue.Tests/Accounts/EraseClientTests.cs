using Retinue.Events;
using Retinue.Tests.Harness;
using Xunit;
using static Retinue.Tests.Accounts.MergeClientsTests;

namespace Retinue.Tests.Accounts;

/// <summary>EraseClient: nothing of a person is left but ids, and everything that refers to them holds.</summary>
public sealed class EraseClientTests
{
    private static readonly string[] Texts =
        ["Zacharias", "Quisling-Obermüller", "zq@example.com", "+442079460777", "Elmstreet", "Contactperson", "cp@example.com", "a secret wish", "remember Zacharias", "fieldvalue77"];

    [Theory, Engines]
    public async Task Nothing_of_an_account_is_left_in_any_table_file_or_kept_answer(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Fill(api);
        await using (var unsealed = await LocalApi.OpenAsync(api.Database.Options)) await new Relay(unsealed).Drain();
        // Some events are sealed, and these wait: both kinds are erased.
        await Do(api, "UpdateContact", "contactid=1", "lastname=Contactperson-Neu");
        Assert.Equal([], Missing(await api.Database.Dump()));

        var (result, events) = await api.Raise("EraseClient", "clientid=1");
        Assert.Equal(1L, result["clientid"]);
        Assert.Equal(["ClientClose", "ClientErase"], events.Select(e => e.Name));
        Assert.Equal(["userid", "mode"], events[1].Fields);
        var dump = await api.Database.Dump();
        Assert.Equal([], Texts.Where(text => Contains(dump, text)));

        var details = await Do(api, "GetClientsDetails", "clientid=1");
        Assert.Equal(("", "", "Closed"), (details["firstname"], details["email"], details["status"]));
        Assert.Equal([1], (await api.Call("GetContacts", "userid=1")).Ids("contacts"));
        Assert.Equal("Email or Password Invalid", (await api.Call("ValidateLogin", "email=zq@example.com", "password2=x"))["message"]);
        Assert.True((await api.Call("AddClient", "email=zq@example.com", "password2=x", "skipvalidation=1")).IsSuccess);

        await new Relay(api.Api).Drain();
        var finding = await new AuditVerifier(api.Api.Store).Run();
        Assert.Null(finding.Fault);
        Assert.Equal((await api.Events()).Count(e => e.Data.Length == 0), finding.Erased);
        Assert.True(finding.Erased > 3);
    }

    [Theory, Engines]
    public async Task Of_somebody_anonymous_the_country_is_kept(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Fill(api);
        await Do(api, "EraseClient", "clientid=1", "mode=Anonymise");
        var details = await Do(api, "GetClientsDetails", "clientid=1");
        Assert.Equal(("Anonymous", "", "GB", ""), (details["firstname"], details["lastname"], details["country"], details["city"]));
        var dump = await api.Database.Dump();
        Assert.Equal([], Texts.Where(text => Contains(dump, text)));
    }

    [Theory, Engines]
    public async Task One_contact_is_erased_and_the_account_goes_on(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Fill(api);
        await Do(api, "UpdateContact", "contactid=1", "email_preferences[domain]=1");
        await Do(api, "UpdateClient", "clientid=1", "billingcid=1", "email_preferences[domain]=0", "skipvalidation=1");

        var (result, events) = await api.Raise("EraseClient", "contactid=1");
        Assert.Equal((1L, 1L, "Nobody else of the account received domain mail; the client receives it now"), (result["clientid"], result["contactid"], result["warning"]));
        Assert.Equal(["ClientEdit", "ClientErase"], events.Select(e => e.Name));
        Assert.Equal(["userid", "contactid", "mode"], events[1].Fields);
        Assert.Equal("0", events[0]["billingcid"]);
        var dump = await api.Database.Dump();
        Assert.Equal([], new[] { "Contactperson", "cp@example.com" }.Where(text => Contains(dump, text)));
        Assert.True(Contains(dump, "Zacharias"));
        Assert.Equal("Email or Password Invalid", (await api.Call("ValidateLogin", "email=cp@example.com", "password2=x"))["message"]);
    }

    [Theory, Engines]
    public async Task A_login_of_other_accounts_too_is_the_persons_own(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ApiVersion = ApiVersion.V8 });
        await api.AddClient("own@example.com");
        await Do(api, "AddClient", "email=second@example.com", "owner_user_id=1", "skipvalidation=1");
        await Do(api, "EraseClient", "clientid=2");
        Assert.Equal("1", (await Do(api, "ValidateLogin", "email=own@example.com", "password2=owner-password"))["userid"]?.ToString());
        Assert.Equal("Olivia", (await Do(api, "GetClientsDetails", "clientid=1"))["firstname"]);
        Assert.Equal(0, await api.Count($"SELECT COUNT(*) FROM memberships WHERE client_id = 2 AND is_active = 1"));
        var dump = await api.Database.Dump();
        Assert.False(Contains(dump, "second@example.com"));
    }

    [Theory, Engines]
    public async Task What_was_merged_into_an_account_is_erased_with_it(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Fill(api);
        await api.AddClient("target@example.com");
        await Do(api, "MergeClients", "fromclientid=1", "toclientid=2");
        await Do(api, "EraseClient", "clientid=2");
        var dump = await api.Database.Dump();
        Assert.Equal([], Texts.Append("target@example.com").Where(text => Contains(dump, text)));
    }

    [Theory, Engines]
    public async Task Who_cannot_be_meant_is_refused(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Fill(api);
        await api.Refuse("Either clientid Or contactid Is Required", "EraseClient");
        await api.Refuse("Either clientid Or contactid Is Required", "EraseClient", "clientid=1", "contactid=1");
        await api.Refuse("Client ID Not Found", "EraseClient", "clientid=9");
        await api.Refuse("Contact ID Not Found", "EraseClient", "contactid=9");
        await api.Refuse("The mode must be erase or anonymise", "EraseClient", "clientid=1", "mode=all");
    }

    [Theory, Engines]
    public async Task A_relay_that_seals_meanwhile_does_not_break_the_chain(string engine)
    {
        await using var api = await TestApi.Open(engine);
        for (var i = 1; i <= 6; i++) await api.AddClient($"erased{i}@example.com");
        using var end = new CancellationTokenSource();
        var relay = Task.Run(async () =>
        {
            while (!end.IsCancellationRequested)
            {
                try { await new Relay(api.Api).Step(); }
                catch (Refused) { }
            }
        });
        await Task.WhenAll(Enumerable.Range(1, 6).Select(i => Task.Run(async () =>
        {
            for (var n = 0; n < 5; n++) await Do(api, "AddContact", $"clientid={i}", $"email=erased{i}-{n}@example.com");
            await Do(api, "EraseClient", $"clientid={i}");
        })));
        await end.CancelAsync();
        await relay;
        await new Relay(api.Api).Drain();
        Assert.Null((await new AuditVerifier(api.Api.Store).Run()).Fault);
        Assert.False(Contains(string.Join('\n', await TestRows.Dump(api.Api.Store)), "erased1"));
    }

    private static async Task Fill(TestApi api)
    {
        var caller = Caller.System with { IdempotencyKey = "key" };
        // The warning about the number is kept with the answer for repetitions.
        var table = new Value();
        FormKey.PutAll(table, Value.From(new Dictionary<string, object?>
        {
            ["firstname"] = "Zacharias",
            ["lastname"] = "Quisling-Obermüller",
            ["email"] = "zq@example.com",
            ["phonenumber"] = "+442079460777",
            ["address1"] = "1 Elmstreet",
            ["country"] = "GB",
            ["password2"] = "x",
            ["notes"] = "a secret wish",
            ["skipvalidation"] = "1",
            ["customfields"] = new Dictionary<string, object?> { ["1"] = "fieldvalue77" },
        })!);
        await api.Api.Run("AddClient", table, caller);
        await Do(api, "AddContact", "clientid=1", "firstname=Contactperson", "email=cp@example.com", "password2=x", "permissions=orders");
        await Do(api, "AddClientNote", "userid=1", "notes=remember Zacharias");
        var export = new Value();
        FormKey.PutAll(export, Value.From(new Dictionary<string, object?> { ["clientid"] = 1 })!);
        await api.Api.Run("ExportClientData", export, Caller.System with { IdempotencyKey = "export" });
    }

    private static IEnumerable<string> Missing(string dump) => Texts.Where(text => !Contains(dump, text));

    /// <summary>The files of SQLite are read byte by byte.</summary>
    private static bool Contains(string dump, string text) => dump.Contains(text, StringComparison.Ordinal)
        || dump.Contains(System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal);
}
