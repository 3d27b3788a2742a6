using Retinue.CustomFields;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.CustomFields;

/// <summary>The definitions of custom fields.</summary>
public sealed class CustomFieldTests
{
    [Theory, Engines]
    public async Task A_field_is_listed_as_it_was_made_and_in_its_order(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var (result, events) = await api.Raise("AddCustomField", "type= Client ", "fieldname=How did you find us?", "fieldtype=DropDown", "description=<b>Tell us</b>",
            "fieldoptions=Google, A friend", "required=on", "adminonly=0", "showorder=1", "sortorder=5");
        Assert.Equal(1L, result["fieldid"]);
        var e = Assert.Single(events);
        Assert.Equal(("CustomFieldAdd", null), (e.Name, e.ClientId));
        Assert.Equal(
            """{"fieldid":1,"type":"client","fieldname":"How did you find us?","fieldtype":"dropdown","description":"<b>Tell us</b>","fieldoptions":"Google, A friend","regexpr":"","adminonly":false,"required":true,"showorder":true,"showinvoice":false,"sortorder":5}""",
            e.Data.GetRawText());
        await api.Raise("AddCustomField", "type=contact", "fieldname=Room");
        await api.Raise("AddCustomField", "type=client", "fieldname=VAT office", "regexpr=/^[a-z]+$/i", "sortorder=-1");

        var list = await api.Call("GetCustomFields");
        Assert.Equal(3L, list["totalresults"]);
        Assert.Equal([(3L, "client", "text"), (1L, "client", "dropdown"), (2L, "contact", "text")], list.Rows("customfields").Select(f => ((long)f["id"]!, (string)f["type"]!, (string)f["fieldtype"]!)));
        var first = list.Rows("customfields")[1];
        Assert.Equal(("How did you find us?", "<b>Tell us</b>", "Google, A friend", true, true, 5L),
            (first["fieldname"], first["description"], first["fieldoptions"], first["required"], first["showorder"], first["sortorder"]));
        Assert.Equal([2L], (await api.Call("GetCustomFields", "type=contact")).Ids("customfields"));
        await api.Refuse("The type must be client or contact", "GetCustomFields", "type=product");
    }

    [Theory, Engines]
    public async Task What_is_wrong_with_a_field_is_refused(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddCustomField", "type=client", "fieldname=Field");
        foreach (var type in new[] { "type=", "type=product", "x=1" }) await api.Refuse("The type must be client or contact", "AddCustomField", type, "fieldname=x");
        foreach (var (action, id) in new[] { ("AddCustomField", "type=client"), ("UpdateCustomField", "fieldid=1") })
        {
            foreach (var name in new[] { "", "  " }) await api.Refuse("You did not enter a field name", action, id, $"fieldname={name}");
            await api.Refuse("The field type must be text, link, password, dropdown, tickbox or textarea", action, id, "fieldname=x", "fieldtype=date");
            foreach (var options in new[] { "", " , ,, " }) await api.Refuse("A dropdown needs its options, separated by commas", action, id, "fieldname=x", "fieldtype=dropdown", $"fieldoptions={options}");
            foreach (var pattern in new[] { "(", "/[/", "/a/e", "a**" }) await api.Refuse("The regular expression cannot be read", action, id, "fieldname=x", $"regexpr={pattern}");
        }
        await api.Refuse("You did not enter a field name", "AddCustomField", "type=client");
        foreach (var action in new[] { "UpdateCustomField", "DeleteCustomField" })
            foreach (var id in new[] { "fieldid=9", "fieldid=0", "x=1" }) await api.Refuse("Custom Field ID Not Found", action, id);
    }

    [Theory, Engines]
    public async Task An_update_changes_what_it_brings_and_says_what_that_was(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddCustomField", "type=client", "fieldname=Old", "description=x", "required=1", "sortorder=3", "regexpr=^a");
        var (result, events) = await api.Raise("UpdateCustomField", "fieldid=1", "type=contact", "fieldname=New", "required=", "description=", "sortorder=");
        Assert.Equal(1L, result["fieldid"]);
        var e = Assert.Single(events);
        Assert.Equal(("CustomFieldEdit", "\"client\"", "\"New\"", "\"\"", "false", "0", "\"^a\""),
            (e.Name, e["type"], e["fieldname"], e["description"], e["required"], e["sortorder"], e["regexpr"]));
        Assert.Equal(("Old", "x", true), (e.Data.GetProperty("olddata").GetProperty("fieldname").GetString(), e.Data.GetProperty("olddata").GetProperty("description").GetString(),
            e.Data.GetProperty("olddata").GetProperty("required").GetBoolean()));
        Assert.Empty((await api.Raise("UpdateCustomField", "fieldid=1", "fieldname=New", "fieldtype=", "required=0")).Events);
    }

    [Theory, Engines]
    public async Task A_field_cannot_become_secret_or_cease_to_be(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddCustomField", "type=client", "fieldname=Open");
        await api.Raise("AddCustomField", "type=client", "fieldname=PIN", "fieldtype=password");
        const string Fixed = "A field cannot become a password field or cease to be one; add another field instead";
        await api.Refuse(Fixed, "UpdateCustomField", "fieldid=1", "fieldtype=password");
        await api.Refuse(Fixed, "UpdateCustomField", "fieldid=2", "fieldtype=text");
        await api.Raise("UpdateCustomField", "fieldid=1", "fieldtype=textarea");
        await api.Raise("UpdateCustomField", "fieldid=2", "fieldtype=password", "fieldname=Support PIN");
    }

    [Theory, Engines]
    public async Task A_field_is_deleted_with_its_values_and_no_others(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ApiVersion = ApiVersion.V8 });
        foreach (var type in new[] { "client", "client", "contact" }) await api.Raise("AddCustomField", $"type={type}", "fieldname=x");
        await api.Raise("AddClient", "skipvalidation=1", "email=owner@example.com", "password2=x", "customfields[1]=one", "customfields[2]=two");
        await api.Raise("AddContact", "clientid=1", "customfields[3]=three", "customfields[1]=not defined for contacts");
        var (result, events) = await api.Raise("DeleteCustomField", "fieldid=1");
        Assert.Equal(1L, result["fieldid"]);
        Assert.Equal(("CustomFieldDelete", "{\"fieldid\":1}"), (Assert.Single(events).Name, events[0].Data.GetRawText()));
        Assert.Equal([2L], (await api.Call("GetClientsDetails", "clientid=1")).Rows("customfields").Select(f => (long)f["id"]!));
        await api.Raise("DeleteCustomField", "fieldid=3");
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM contact_custom_fields"));
    }

    [Theory, Engines]
    public async Task An_id_under_which_values_were_stored_without_a_definition_is_passed_over(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddClient", "skipvalidation=1", "email=owner@example.com", "password2=x", "customfields[1]=script", "customfields[2]=script", "customfields[4]=script");
        Assert.Equal(3L, (await api.Call("AddCustomField", "type=client", "fieldname=x", "fieldtype=password"))["fieldid"]);
        Assert.Equal(5L, (await api.Call("AddCustomField", "type=client", "fieldname=x"))["fieldid"]);
        // Values of clients say nothing about fields of contacts.
        Assert.Equal(6L, (await api.Call("AddCustomField", "type=contact", "fieldname=x"))["fieldid"]);
    }

    [Theory]
    [InlineData("^[0-9]{4}$", "1234", "12345")]
    [InlineData("/^[a-z]+$/", "abc", "ABC")]
    [InlineData("/^[a-z]+$/i", "ABC", "1")]
    [InlineData("#^https?://#u", "https://example.com", "ftp://example.com")]
    [InlineData("~^a b$~x", "ab", "a b")]
    [InlineData("/", "a/b", "ab")]
    [InlineData("ü", "für", "fur")]
    public void A_pattern_is_read_bare_and_as_php_writes_it(string pattern, string right, string wrong)
    {
        Assert.True(FieldPattern.IsValid(pattern));
        Assert.True(FieldPattern.Matches(pattern, right));
        Assert.False(FieldPattern.Matches(pattern, wrong));
    }

    [Fact]
    public void A_pattern_that_would_take_forever_does_not_match()
    {
        var began = TimeProvider.System.GetTimestamp();
        Assert.False(FieldPattern.Matches("^(a+)+$", new string('a', 40) + "!"));
        Assert.InRange(TimeProvider.System.GetElapsedTime(began), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }
}
