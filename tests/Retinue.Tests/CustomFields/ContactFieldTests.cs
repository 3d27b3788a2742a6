using System.Text;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.CustomFields;

/// <summary>Custom fields of contacts, which are ours: added, changed in part, answered in the 8 generation, and gone with their contact.</summary>
public sealed class ContactFieldTests
{
    [Theory, Engines]
    public async Task Values_come_in_every_notation_and_back_in_the_8_generation(string engine)
    {
        await using var api = await Open(engine);
        foreach (var values in new[]
        {
            "customfields[1]=Größe", "customfields={\"1\":\"Größe\"}", $"customfields={Convert.ToBase64String(Encoding.UTF8.GetBytes("a:1:{i:1;s:7:\"Größe\";}"))}",
        })
        {
            var (result, events) = await api.Raise("AddContact", "clientid=1", values);
            Assert.Null(result["warning"]);
            Assert.Equal("Größe", Assert.Single(events).Data.GetProperty("customfields[1]").GetString());
            Assert.Equal([(1L, "Größe"), (2L, "")], await Fields(api, (long)result["contactid"]!));
        }
        await api.Raise("AddContact", "clientid=1");
        Assert.Equal([(1L, ""), (2L, "")], await Fields(api, 4));
        // A page has the values of its own contacts.
        Assert.All((await api.Call("GetContacts", "limitstart=1", "limitnum=2")).Rows("contacts"), row => Assert.Equal("Größe", ((IReadOnlyList<Reply>)row["customfields"]!)[0]["value"]));
    }

    [Theory, Engines]
    public async Task In_the_7_10_generation_rows_keep_to_the_documented_fields(string engine)
    {
        await using var api = await Open(engine, ApiVersion.V7);
        await api.Raise("AddContact", "clientid=1", "customfields[1]=x");
        Assert.Null(Assert.Single((await api.Call("GetContacts")).Rows("contacts"))["customfields"]);
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM contact_custom_fields WHERE contact_id = 1 AND field_id = 1 AND value = 'x'"));
    }

    [Theory, Engines]
    public async Task An_update_changes_the_fields_it_names_and_the_event_says_which(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddContact", "clientid=1", "firstname=Jane", "customfields[1]=old", "customfields[2]=kept", "customfields[9]=undefined");
        var (_, events) = await api.Raise("UpdateContact", "contactid=1", "customfields[1]=new", "customfields[2]=kept", "customfields[9]=", "customfields[10]=more");
        var e = Assert.Single(events);
        Assert.Equal(("ContactEdit", "\"new\"", "\"\"", "\"more\""), (e.Name, e["customfields[1]"], e["customfields[9]"], e["customfields[10]"]));
        var old = e.Data.GetProperty("olddata");
        Assert.Equal(("old", "undefined", ""), (old.GetProperty("customfields[1]").GetString(), old.GetProperty("customfields[9]").GetString(), old.GetProperty("customfields[10]").GetString()));
        Assert.DoesNotContain("customfields[2]", e.Fields);
        Assert.Equal([(1L, "new"), (2L, "kept"), (10L, "more")], await Fields(api, 1));
        Assert.Equal("Contact Updated - Contact ID: 1 - Client ID: 1 - customfields[1]: 'old' to 'new', customfields[9]: 'undefined' to '', customfields[10]: '' to 'more'",
            await api.Api.Store.Read(async db => await db.First($"SELECT description FROM events ORDER BY id DESC LIMIT 1", row => row.GetString(0))));

        // Nothing changed, so nothing happened.
        Assert.Empty((await api.Raise("UpdateContact", "contactid=1", "customfields[1]=new", "customfields[9]=")).Events);
        // A name changes, and no field.
        Assert.DoesNotContain(Assert.Single((await api.Raise("UpdateContact", "contactid=1", "firstname=Joan")).Events).Fields, f => f.StartsWith("customfields", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task A_required_field_need_not_be_sent_but_cannot_be_empty(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("UpdateCustomField", "fieldid=1", "required=1", "regexpr=^[a-z]+$");
        await api.Raise("AddContact", "clientid=1");
        await api.Raise("AddContact", "clientid=1", "customfields[2]=x");
        const string Required = "You did not provide required custom field value for Room";
        await api.Refuse(Required, "AddContact", "clientid=1", "customfields[1]=");
        await api.Refuse("The value of custom field Room is not valid", "AddContact", "clientid=1", "customfields[1]=7");
        await api.Raise("UpdateContact", "contactid=1", "customfields[1]=attic");
        await api.Refuse(Required, "UpdateContact", "contactid=1", "customfields[1]=", "firstname=Jane");
        await api.Refuse("The value of custom field Room is not valid", "UpdateContact", "contactid=1", "customfields[1]=7", "firstname=Jane");
        await api.Raise("UpdateContact", "contactid=1", "firstname=Jane");
        Assert.Equal([(1L, "attic"), (2L, "")], await Fields(api, 1));
    }

    [Theory, Engines]
    public async Task A_secret_is_seen_to_change_and_never_seen(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("AddCustomField", "type=contact", "fieldname=Door code", "fieldtype=password");
        await api.Raise("AddContact", "clientid=1");
        Assert.Equal(("", "(hidden)"), await Change("Secret-1"));
        Assert.Equal(("(hidden)", "(changed)"), await Change("Secret-2"));
        var shown = (await Fields(api, 1))[2].Value;
        Assert.StartsWith("enc1:", shown, StringComparison.Ordinal);
        Assert.Empty((await api.Raise("UpdateContact", "contactid=1", "customfields[3]=Secret-2")).Events);
        Assert.Empty((await api.Raise("UpdateContact", "contactid=1", $"customfields[3]={shown}")).Events);
        Assert.DoesNotContain(await TestRows.Dump(api.Api.Store), row => row.Contains("Secret-", StringComparison.Ordinal));
        Assert.Equal(("(hidden)", ""), await Change(""));
        Assert.Equal("", (await Fields(api, 1))[2].Value);

        async Task<(string?, string?)> Change(string value)
        {
            var e = Assert.Single((await api.Raise("UpdateContact", "contactid=1", $"customfields[3]={value}")).Events);
            return (e.Data.GetProperty("olddata").GetProperty("customfields[3]").GetString(), e.Data.GetProperty("customfields[3]").GetString());
        }
    }

    [Theory, Engines]
    public async Task A_contact_is_deleted_with_its_values_and_no_others(string engine)
    {
        await using var api = await Open(engine);
        foreach (var name in new[] { "Jane", "Joan" }) await api.Raise("AddContact", "clientid=1", $"firstname={name}", "customfields[1]=x", "customfields[50]=y");
        await api.Raise("DeleteContact", "contactid=1");
        Assert.Equal(2, await api.Count($"SELECT COUNT(*) FROM contact_custom_fields"));
        Assert.Equal([(1L, "x"), (2L, ""), (50L, "y")], await Fields(api, 2));
    }

    [Theory, Engines]
    public async Task A_contact_that_is_refused_leaves_no_values(string engine)
    {
        await using var api = await Open(engine, ApiVersion.V7);
        await api.Refuse("Client ID Not Found", "AddContact", "clientid=9", "customfields[1]=x");
        await api.Refuse("Duplicate Email Address", "AddContact", "clientid=1", "email=owner@example.com", "password2=x", "customfields[1]=x");
    }

    [Theory, Engines]
    public async Task Fields_that_are_set_at_the_same_instant_are_all_kept(string engine)
    {
        await using var api = await Open(engine);
        await using var other = await LocalApi.OpenAsync(api.Database.Options);
        await api.Raise("AddContact", "clientid=1");
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => (i % 2 == 0 ? api.Api : other).CallAsync(
            "UpdateContact", new Dictionary<string, object?> { ["contactid"] = 1, ["customfields"] = new Dictionary<string, object?> { [$"{i / 2}"] = $"{i}" } }).AsTask())));
        Assert.All(results, r => Assert.True(r.IsSuccess, r.Everything()));
        Assert.Equal(10, await api.Count($"SELECT COUNT(*) FROM contact_custom_fields WHERE contact_id = 1"));
    }

    /// <summary>One client, and two fields of contacts.</summary>
    private static async Task<TestApi> Open(string engine, ApiVersion version = ApiVersion.V8)
    {
        var api = await TestApi.Open(engine, o => o with { ApiVersion = version });
        await api.AddClient();
        foreach (var name in new[] { "Room", "Birthday" }) await api.Raise("AddCustomField", "type=contact", $"fieldname={name}");
        return api;
    }

    private static async Task<List<(long Id, string Value)>> Fields(TestApi api, long contact) =>
        [.. ((IReadOnlyList<Reply>)(await api.Call("GetContacts", "limitnum=250")).Rows("contacts").Single(row => (long)row["id"]! == contact)["customfields"]!)
            .Select(f => ((long)f["id"]!, (string)f["value"]!))];
}
