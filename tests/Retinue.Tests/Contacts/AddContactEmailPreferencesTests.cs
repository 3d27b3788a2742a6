using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Contacts;

/// <summary>Which mail a new contact receives: every notation that clients use (compat.md 2.12, 3.1, 4.1 and 9).</summary>
public sealed class AddContactEmailPreferencesTests
{
    private static readonly string[] Categories = ["general", "product", "domain", "invoice", "support", "affiliate"];

    [Theory, Engines]
    public async Task Nothing_said_means_nothing_received(string engine) => await Expect(engine, "", null, ["clientid=1"]);

    [Theory, Engines]
    public async Task Each_category_has_its_key_in_the_array_and_its_flat_flag(string engine)
    {
        await using var api = await Open(engine);
        foreach (var category in Categories)
        {
            Assert.Equal((category, null), await On(api, [$"email_preferences[{category}]=1"]));
            Assert.Equal((category, null), await On(api, [$"{category}emails=1"]));
        }
    }

    [Theory, Engines]
    public async Task Brackets_dictionaries_json_and_a_json_text_mean_the_same(string engine)
    {
        await using var api = await Open(engine);
        var expected = ("domain support", (string?)null);
        Assert.Equal(expected, await On(api, ["email_preferences[domain]=1", "email_preferences[support]=on", "email_preferences[invoice]=0"]));
        Assert.Equal(expected, await On(api, ["email_preferences={\"domain\":1,\"support\":true,\"invoice\":false,\"general\":null}"]));
        Assert.Equal(expected, await On(api, ["email_preferences= {\"domain\":\"1\",\"support\":\"on\",\"invoice\":\"0\"} "]));
        Assert.Equal(expected, await On(api, values: new() { ["email_preferences"] = new Dictionary<string, object?> { ["domain"] = true, ["support"] = 1, ["invoice"] = false, ["general"] = null } }));
        Assert.Equal(expected, await On(api, values: new() { ["email_preferences"] = new Dictionary<string, string> { ["domain"] = "1", ["support"] = "True" } }));
        Assert.Equal(expected, await On(api, values: new() { ["email_preferences"] = System.Text.Json.JsonSerializer.SerializeToElement(new { domain = 1, support = true, invoice = 0 }) }));
    }

    [Theory, Engines]
    public async Task Yes_and_no_are_read_in_every_spelling(string engine)
    {
        await using var api = await Open(engine);
        foreach (var yes in new[] { "1", "true", "True", "TRUE", "on", "On", "yes", " 1 ", "2", "enabled" })
            Assert.Equal(("general product", null), await On(api, [$"email_preferences[general]={yes}", $"productemails={yes}", "email_preferences[x]=1"], ignoreWarning: true));
        foreach (var no in new[] { "0", "", "false", "False", "FALSE", "off", "Off", "no", " ", " 0 " })
            Assert.Equal(("", null), await On(api, [$"email_preferences[general]={no}", $"productemails={no}"]));
    }

    [Theory, Engines]
    public async Task The_array_wins_over_a_flat_flag_key_by_key(string engine)
    {
        await using var api = await Open(engine);
        Assert.Equal(("product invoice", null), await On(api,
            ["email_preferences[general]=0", "generalemails=1", "email_preferences[product]=1", "productemails=0", "invoiceemails=1"]));
    }

    [Theory, Engines]
    public async Task A_scalar_where_the_array_belongs_is_ignored_with_a_warning(string engine)
    {
        await using var api = await Open(engine);
        const string Warning = "email_preferences was ignored: a list such as email_preferences[general]=1 is expected";
        Assert.Equal(("", Warning), await On(api, ["email_preferences=[object Object]"]));
        Assert.Equal(("", Warning), await On(api, ["email_preferences=1"]));
        Assert.Equal(("", Warning), await On(api, ["email_preferences=[1,2]"]));
        Assert.Equal(("", Warning), await On(api, ["email_preferences={\"general\":"]));
        Assert.Equal(("general", Warning), await On(api, ["email_preferences=general", "generalemails=1"]));
        Assert.Equal(("", null), await On(api, ["email_preferences="]));
    }

    [Theory, Engines]
    public async Task An_unknown_category_is_ignored_with_a_warning(string engine)
    {
        await using var api = await Open(engine);
        Assert.Equal(("invoice", "email_preferences[invoices] was ignored: there is no such category"),
            await On(api, ["email_preferences[invoices]=1", "email_preferences[invoice]=1"]));
    }

    [Theory, Engines]
    public async Task The_installation_can_say_what_a_contact_receives_when_the_call_does_not(string engine)
    {
        await Expect(engine, "invoice support", null, ["clientid=1"], " Invoice, support,");
        await Expect(engine, "general product domain invoice support affiliate", null, ["clientid=1"], "all");
        // What the call says counts: a flat flag for its category, the array for all of them.
        await Expect(engine, "support", null, ["clientid=1", "invoiceemails=0"], "invoice,support");
        await Expect(engine, "general", null, ["clientid=1", "email_preferences[general]=1"], "invoice,support");
    }

    [Fact]
    public async Task A_default_that_names_no_category_stops_the_start_with_a_sentence()
    {
        var wrong = await Assert.ThrowsAsync<SettingException>(() => TestApi.Open(EnginesAttribute.SQLite, o => o with { ContactEmailDefaults = "invoices" }));
        Assert.Equal("RETINUE_CONTACT_EMAIL_DEFAULTS names invoices, which is not one of general, product, domain, invoice, support, affiliate or all.", wrong.Message);
    }

    private static async Task Expect(string engine, string on, string? warning, string[] parameters, string defaults = "")
    {
        await using var api = await Open(engine, defaults);
        Assert.Equal((on, warning), await On(api, parameters));
    }

    private static async Task<TestApi> Open(string engine, string defaults = "")
    {
        var api = await TestApi.Open(engine, o => o with { ContactEmailDefaults = defaults });
        await api.AddClient();
        return api;
    }

    /// <summary>Adds a contact and answers what it receives by its row, which its event must say too, and the warning.</summary>
    private static async Task<(string On, string? Warning)> On(
        TestApi api, string[]? parameters = null, Dictionary<string, object?>? values = null, bool ignoreWarning = false)
    {
        values ??= parameters!.ToDictionary(p => p[..p.IndexOf('=')], p => (object?)p[(p.IndexOf('=') + 1)..]);
        values["clientid"] = 1;
        var result = await api.Api.CallAsync("AddContact", values);
        Assert.True(result.IsSuccess, result.Error?.Message);
        var row = (await api.Call("GetContacts", "limitnum=250")).Rows("contacts")[^1];
        var e = (await api.RaisedEvents())[^1];
        var on = Categories.Where(c => (bool)row[c + "emails"]!).ToList();
        Assert.Equal(on, Categories.Where(c => e[c + "emails"] == "true"));
        return (string.Join(' ', on), ignoreWarning ? null : (string?)result["warning"]);
    }
}
