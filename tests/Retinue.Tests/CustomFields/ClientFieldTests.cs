using Retinue.Tests.Clients;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.CustomFields;

/// <summary>The values of clients' fields held against their definitions when a client is added.</summary>
public sealed class ClientFieldTests
{
    [Theory, Engines]
    public async Task A_required_field_must_have_a_value_unless_validation_is_skipped(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddCustomField", "type=client", "fieldname=Second {0}", "required=1", "sortorder=2");
        await api.Raise("AddCustomField", "type=client", "fieldname=First & <foremost>", "required=1", "sortorder=1");
        await api.Raise("AddCustomField", "type=client", "fieldname=Optional");
        await api.Raise("AddCustomField", "type=contact", "fieldname=Of contacts", "required=1");
        const string First = "You did not provide required custom field value for First & <foremost>";
        await api.Refuse(First, "AddClient", AddClientTests.Valid);
        await api.Refuse("You did not provide required custom field value for Second {0}", "AddClient", [.. AddClientTests.Valid, "customfields[2]=x"]);
        await api.Refuse(First, "AddClient", [.. AddClientTests.Valid, "customfields[1]=x", "customfields[2]= "]);
        // What is wrong with the client itself comes first, as it is documented.
        await api.Refuse("You did not enter your city", "AddClient", [.. AddClientTests.With("city", "")]);
        await api.Raise("AddClient", "skipvalidation=1", "email=skipped@example.com", "password2=x", "customfields[1]=");
        await api.Raise("AddClient", [.. AddClientTests.Valid, "customfields[1]=x", "customfields[2]=y"]);
        Assert.Equal(2, await api.Count($"SELECT COUNT(*) FROM client_custom_fields"));
    }

    [Theory, Engines]
    public async Task A_value_must_be_one_that_its_definition_allows(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddCustomField", "type=client", "fieldname=Found us", "fieldtype=dropdown", "fieldoptions=Google, A friend");
        await api.Raise("AddCustomField", "type=client", "fieldname=Number", "regexpr=/^[0-9]+$/");
        await api.Raise("AddCustomField", "type=client", "fieldname=Terms", "fieldtype=tickbox");
        await api.Raise("AddCustomField", "type=client", "fieldname=Slow", "regexpr=^(a+)+$");
        foreach (var wrong in new[] { "google", "Google, A friend", "x" })
            await api.Refuse("The value of custom field Found us is not valid", "AddClient", [.. AddClientTests.Valid, $"customfields[1]={wrong}"]);
        foreach (var wrong in new[] { "x", "1x", " " }) await api.Refuse("The value of custom field Number is not valid", "AddClient", [.. AddClientTests.Valid, $"customfields[2]={wrong}"]);
        await api.Refuse("The value of custom field Slow is not valid", "AddClient", [.. AddClientTests.Valid, $"customfields[4]={new string('a', 40)}!"]);

        var (_, events) = await api.Raise("AddClient", [.. AddClientTests.Valid, "customfields[1]= A friend ", "customfields[2]=12", "customfields[3]=yes", "customfields[77]=as sent "]);
        Assert.Equal(("\"A friend\"", "\"12\"", "\"on\"", "\"as sent \""), (events[0]["customfields[1]"], events[0]["customfields[2]"], events[0]["customfields[3]"], events[0]["customfields[77]"]));
        await api.Raise("AddClient", [.. AddClientTests.With("email", "second@example.com"), "customfields[1]=", "customfields[3]=off"]);
        await api.Raise("AddClient", "skipvalidation=1", "email=third@example.com", "password2=x", "customfields[1]=whatever", "customfields[2]=x");
        Assert.Equal([(1L, "A friend"), (2L, "12"), (3L, "on"), (4L, ""), (77L, "as sent ")], await Fields(api, 1));
        Assert.Equal([(1L, ""), (2L, ""), (3L, ""), (4L, "")], await Fields(api, 2));
        Assert.Equal([(1L, "whatever"), (2L, "x"), (3L, ""), (4L, "")], await Fields(api, 3));
    }

    [Theory, Engines]
    public async Task A_tickbox_that_is_required_must_be_ticked(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddCustomField", "type=client", "fieldname=Terms", "fieldtype=tickbox", "required=1");
        await api.Refuse("You did not provide required custom field value for Terms", "AddClient", [.. AddClientTests.Valid, "customfields[1]=0"]);
        await api.Raise("AddClient", [.. AddClientTests.Valid, "customfields[1]=on"]);
    }

    [Theory, Engines]
    public async Task Answers_have_every_field_that_is_defined_and_flat_too(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ApiVersion = ApiVersion.V8 });
        await api.AddClient();
        Assert.Empty((await api.Call("GetClientsDetails", "clientid=1")).Rows("customfields"));
        await api.Raise("AddCustomField", "type=client", "fieldname=x");
        await api.Raise("AddCustomField", "type=contact", "fieldname=x");
        var client = await api.Call("GetClientsDetails", "clientid=1");
        Assert.Equal([(1L, "")], await Fields(api, 1));
        Assert.Equal(("", null), (client["customfields1"], client["customfields2"]));
    }

    [Theory, Engines]
    public async Task What_a_password_field_holds_is_encrypted_wherever_it_is(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ApiVersion = ApiVersion.V8 });
        const string Pin = "Sesame-4711";
        await api.Raise("AddCustomField", "type=client", "fieldname=PIN", "fieldtype=password", "regexpr=^Sesame", "required=1");
        await api.Refuse("The value of custom field PIN is not valid", "AddClient", [.. AddClientTests.Valid, "customfields[1]=4711"]);
        var (_, events) = await api.Raise("AddClient", [.. AddClientTests.Valid, $"customfields[1]={Pin}"]);
        Assert.Equal("\"(hidden)\"", Assert.Single(events, e => e.Name == "ClientAdd")["customfields[1]"]);
        var client = await api.Call("GetClientsDetails", "clientid=1");
        var shown = (string)client["customfields1"]!;
        Assert.StartsWith("enc1:", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Pin, client.Everything(), StringComparison.Ordinal);
        Assert.DoesNotContain(await TestRows.Dump(api.Api.Store), row => row.Contains(Pin, StringComparison.Ordinal));

        // Sent back as it was answered, it is the same secret, and its definition is held against what it hides.
        await api.Raise("AddClient", [.. AddClientTests.With("email", "second@example.com"), $"customfields[1]={shown}"]);
        Assert.Equal(Pin, api.Api.Vault.Decrypt("EncryptPassword", (await Fields(api, 2))[0].Value));
    }

    [Theory, Engines]
    public async Task An_update_changes_the_fields_it_names_and_the_event_says_which(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddCustomField", "type=client", "fieldname=Found us", "required=1", "regexpr=^[a-z]+$");
        await api.Raise("AddCustomField", "type=client", "fieldname=PIN", "fieldtype=password");
        await api.Raise("AddClient", [.. AddClientTests.Valid, "customfields[1]=google", "customfields[9]=kept", "customfields[10]=cleared"]);
        var (_, events) = await api.Raise("UpdateClient", "clientid=1", "customfields[1]=friend", "customfields[2]=4711", "customfields[9]=kept", "customfields[10]=");
        var e = Assert.Single(events);
        Assert.Equal(("ClientEdit", "\"friend\"", "\"(hidden)\"", "\"\""), (e.Name, e["customfields[1]"], e["customfields[2]"], e["customfields[10]"]));
        var old = e.Data.GetProperty("olddata");
        Assert.Equal(("google", "", "cleared"), (old.GetProperty("customfields[1]").GetString(), old.GetProperty("customfields[2]").GetString(), old.GetProperty("customfields[10]").GetString()));
        Assert.DoesNotContain("customfields[9]", e.Fields);
        Assert.Equal([1L, 2L, 9L], (await Fields(api, 1)).Select(f => f.Id));
        Assert.Empty((await api.Raise("UpdateClient", "clientid=1", "customfields[1]=friend", "customfields[2]=4711", "customfields[10]=")).Events);

        await api.Refuse("You did not provide required custom field value for Found us", "UpdateClient", "clientid=1", "customfields[1]=", "city=Leeds");
        await api.Refuse("The value of custom field Found us is not valid", "UpdateClient", "clientid=1", "customfields[1]=7", "city=Leeds");
        await api.Raise("UpdateClient", "clientid=1", "skipvalidation=1", "customfields[1]=7");
        // A required field that was never filled in does not stand in the way of other changes.
        await api.Raise("AddClient", "skipvalidation=1", "email=second@example.com", "password2=x");
        await api.Raise("UpdateClient", "clientid=2", "city=Leeds", "customfields[9]=x");
    }

    [Theory, Engines]
    public async Task A_client_is_deleted_with_its_values_and_those_of_its_contacts(string engine)
    {
        await using var api = await TestApi.Open(engine);
        foreach (var email in new[] { "one@example.com", "two@example.com" })
        {
            var client = (await api.Raise("AddClient", [.. AddClientTests.With("email", email), "customfields[1]=x"])).Result["clientid"];
            await api.Raise("AddContact", $"clientid={client}", "customfields[2]=y");
        }
        await api.Raise("DeleteClient", "clientid=1");
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM client_custom_fields WHERE client_id = 2"));
        Assert.Equal(2, await api.Count($"SELECT (SELECT COUNT(*) FROM client_custom_fields) + (SELECT COUNT(*) FROM contact_custom_fields WHERE contact_id = 2)"));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM contact_custom_fields"));
    }

    [Theory, Engines]
    public async Task A_call_with_custom_fields_is_done_once_for_a_key_and_keeps_no_fast_hash_of_them(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var caller = Caller.System with { IdempotencyKey = "key" };
        foreach (var pin in new[] { "1234", "1234", "9999" })
        {
            var table = new Value();
            foreach (var (name, value) in new[] { ("skipvalidation", "1"), ("email", "owner@example.com"), ("customfields[1]", pin) }) FormKey.Put(table, name, value);
            if (pin == "9999") Assert.Equal("The Idempotency-Key was used for a different request", (await Assert.ThrowsAsync<Refused>(() => api.Api.Run("AddClient", table, caller))).Message);
            else Assert.Equal(1L, (await api.Api.Run("AddClient", table, caller))["clientid"]);
        }
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM clients"));
        // Any of them may be a secret, so they are kept as a password is.
        Assert.StartsWith("$2", await api.Api.Store.Read(async db => (await db.First($"SELECT password_hash FROM idempotency", row => row.GetString(0)))!), StringComparison.Ordinal);
    }

    /// <summary>The values of a client, by field id.</summary>
    internal static async Task<List<(long Id, string Value)>> Fields(TestApi api, long client) =>
        [.. (await api.Call("GetClientsDetails", $"clientid={client}")).Rows("customfields").Select(f => ((long)f["id"]!, (string)f["value"]!))];
}
