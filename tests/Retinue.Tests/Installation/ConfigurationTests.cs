using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Installation;

/// <summary>GetConfigurationValue and SetConfigurationValue.</summary>
public sealed class ConfigurationTests
{
    [Theory, Engines]
    public async Task A_setting_has_its_standard_until_it_is_set_and_the_next_call_heeds_it(string engine)
    {
        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        await api.AddClient();
        Assert.Equal("250", await Value(api, "MaxPageSize"));
        for (var i = 0; i < 2; i++) await api.Call("AddContact", "clientid=1");
        Assert.Equal(2, (await api.Call("GetContacts", "limitnum=5")).Rows("contacts").Count);
        var (result, events) = await api.Raise("SetConfigurationValue", "setting=maxpagesize", "value= 1 ");
        Assert.Equal(true, result["value_changed"]);
        var e = Assert.Single(events);
        Assert.Equal(("ConfigurationEdit", null), (e.Name, e.ClientId));
        Assert.Equal(["setting", "value", "olddata"], e.Fields);
        Assert.Equal(("\"RETINUE_MAX_PAGE_SIZE\"", "\"1\"", """{"value":"250"}"""), (e["setting"], e["value"], e["olddata"]));
        foreach (var name in new[] { "RETINUE_MAX_PAGE_SIZE", "MaxPageSize", " maxPAGEsize " }) Assert.Equal("1", await Value(api, name));
        Assert.Single((await api.Call("GetContacts", "limitnum=5")).Rows("contacts"));
        Assert.Equal("Configuration Updated - Setting: RETINUE_MAX_PAGE_SIZE - value: '250' to '1'",
            await api.Api.Store.Read(db => db.First($"SELECT description FROM events WHERE name = 'ConfigurationEdit'", row => row.GetString(0))));
    }

    [Theory, Engines]
    public async Task Each_setting_of_run_time_takes_effect(string engine)
    {
        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        await api.AddClient();
        foreach (var (setting, value, canonical) in new[]
        {
            ("RETINUE_STRICT_INPUT", "YES", "on"), ("ContactEmailDefaults", "invoice", "invoice"), ("ValidationHooks", "1", "on"),
            ("CompanyName", " Söhne & Töchter ", "Söhne & Töchter"), ("SystemURL", "https://example.com/accounts/", "https://example.com/accounts/"),
        })
        {
            await api.Raise("SetConfigurationValue", $"setting={setting}", $"value={value}");
            Assert.Equal(canonical, await Value(api, setting));
        }
        await api.Refuse("Valid country required", "AddContact", "clientid=1", "country=Atlantis");
        await api.Call("AddContact", "clientid=1");
        var contact = Assert.Single((await api.Call("GetContacts")).Rows("contacts"));
        Assert.Equal((true, false), (contact["invoiceemails"], contact["generalemails"]));
        api.Api.Hooks.AddValidation("ContactDetailsValidation", 1, _ => new(["The hook says no"]));
        await api.Refuse("The hook says no", "AddContact", "clientid=1");
        await api.Raise("SetConfigurationValue", "setting=ValidationHooks", "value=");
        Assert.True((await api.Call("AddContact", "clientid=1")).IsSuccess);
    }

    [Theory, Engines]
    public async Task The_same_value_again_changes_nothing_and_tells_nobody(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var (first, none) = await api.Raise("SetConfigurationValue", "setting=CompanyName", "value=");
        Assert.Equal((false, 0), (first["value_changed"], none.Count));
        await api.Raise("SetConfigurationValue", "setting=StrictInput", "value=on");
        var (again, nothing) = await api.Raise("SetConfigurationValue", "setting=StrictInput", "value=true");
        Assert.Equal((false, 0), (again["value_changed"], nothing.Count));
        var (back, events) = await api.Raise("SetConfigurationValue", "setting=StrictInput", "value=off");
        Assert.Equal((true, """{"value":"on"}"""), (back["value_changed"], Assert.Single(events)["olddata"]));
    }

    [Theory, Engines]
    public async Task Whatever_is_wrong_is_refused_with_its_text(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { Settings = [new("RETINUE_URLS", "http://localhost:8080", false), new("RETINUE_VALIDATION_HOOKS", "off", true)] });
        foreach (var action in new[] { "GetConfigurationValue", "SetConfigurationValue" })
        {
            await api.Refuse("Parameter setting is required", action, "value=1");
            foreach (var name in new[] { "Nonsense", "RETINUE_KEY", "Key", "RETINUE_API_SECRET", "RETINUE_DATABASE", "RETINUE_", "Max Page Size" })
                await api.Refuse("Invalid name for parameter setting", action, $"setting={name}", "value=1");
        }
        await api.Refuse("Parameter value is required", "SetConfigurationValue", "setting=MaxPageSize");
        await api.Refuse("The setting Urls is read when the server starts, and cannot be changed by a call", "SetConfigurationValue", "setting=Urls", "value=http://0.0.0.0:80");
        await api.Refuse("The setting RETINUE_VALIDATION_HOOKS is given where the server is started, which wins over any call", "SetConfigurationValue", "setting=ValidationHooks", "value=on");
        foreach (var (setting, value, expected) in new[]
        {
            ("MaxPageSize", "0", "RETINUE_MAX_PAGE_SIZE: a whole number from 1 to 100000"), ("MaxPageSize", "", "RETINUE_MAX_PAGE_SIZE: a whole number from 1 to 100000"),
            ("MaxPageSize", "1e3", "RETINUE_MAX_PAGE_SIZE: a whole number from 1 to 100000"), ("StrictInput", "perhaps", "RETINUE_STRICT_INPUT: on or off"),
            ("ContactEmailDefaults", "invoice,nonsense", "RETINUE_CONTACT_EMAIL_DEFAULTS: categories separated by commas, or all"),
            ("CompanyName", "two\r\nlines", "RETINUE_COMPANY_NAME: a text of at most 200 characters in one line"), ("CompanyName", new string('x', 201), "RETINUE_COMPANY_NAME: a text of at most 200 characters in one line"),
            ("SystemURL", "javascript:alert(1)", "RETINUE_SYSTEM_URL: an http or https address"), ("SystemURL", "/here", "RETINUE_SYSTEM_URL: an http or https address"),
            ("SystemURL", "https://user:secret@example.com/", "RETINUE_SYSTEM_URL: an http or https address"),
        })
            await api.Refuse($"Invalid value for {expected} is expected", "SetConfigurationValue", $"setting={setting}", $"value={value}");
        Assert.Equal("http://localhost:8080", await Value(api, "RETINUE_URLS"));
    }

    [Theory, Engines]
    public async Task Another_process_heeds_a_change_within_two_seconds(string engine)
    {
        var clock = new FakeClock();
        await using var api = await TestApi.Open(engine, clock: clock);
        await using var other = await LocalApi.OpenAsync(api.Database.Options, clock: clock);
        Assert.Equal("", (await other.CallAsync("GetConfigurationValue", Setting))["value"]);
        await api.Raise("SetConfigurationValue", "setting=CompanyName", "value=New");
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("New", (await other.CallAsync("GetConfigurationValue", Setting))["value"]);
    }

    [Theory, Engines]
    public async Task What_the_start_says_wins_over_what_is_stored_and_what_cannot_be_read_is_not_there(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("SetConfigurationValue", "setting=CompanyName", "value=Stored");
        await api.Raise("SetConfigurationValue", "setting=MaxPageSize", "value=7");
        await api.Database.Execute("INSERT INTO configuration (name, version, value, updated_at) VALUES ('RETINUE_OF_A_LATER_VERSION', 1, 'x', 0)");
        await api.Database.Execute("UPDATE configuration SET value = 'seven' WHERE name = 'RETINUE_MAX_PAGE_SIZE'");
        await using var other = await LocalApi.OpenAsync(api.Database.Options with { CompanyName = "Started" });
        Assert.Equal("Started", (await other.CallAsync("GetConfigurationValue", Setting))["value"]);
        Assert.Equal("250", (await other.CallAsync("GetConfigurationValue", new Dictionary<string, object?> { ["setting"] = "MaxPageSize" }))["value"]);
    }

    [Theory, Engines]
    public async Task Of_calls_at_once_each_tells_the_value_that_it_replaced(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("SetConfigurationValue", "setting=CompanyName", "value=0");
        await using var other = await LocalApi.OpenAsync(api.Database.Options);
        await Task.WhenAll(Enumerable.Range(1, 20).Select(i => Task.Run(async () => Assert.True((await (i % 2 == 0 ? other : api.Api)
            .CallAsync("SetConfigurationValue", new Dictionary<string, object?> { ["setting"] = "CompanyName", ["value"] = $"{i}" })).IsSuccess))));
        var edits = (await api.RaisedEvents()).Select(e => (From: e.Data.GetProperty("olddata").GetProperty("value").GetString()!, To: e.Data.GetProperty("value").GetString()!)).ToDictionary(e => e.From, e => e.To);
        // A chain from the first value to the last, through each of the others.
        var at = "";
        for (var i = 0; i <= 20; i++) at = edits[at];
        Assert.Equal(at, await Value(api, "CompanyName"));
    }

    [Fact]
    public async Task The_server_answers_its_own_settings_and_says_that_the_environment_wins()
    {
        await using var server = await TestServer.Start(EnginesAttribute.SQLite, "RETINUE_STRICT_INPUT=off", "RETINUE_ALLOWED_IPS=loopback,192.0.2.0/24");
        Assert.Contains("\"value\":\"loopback,192.0.2.0/24\"", await server.Text("action=GetConfigurationValue", "setting=AllowedIps", "responsetype=json"));
        Assert.Contains("\"value\":\"7.10\"", await server.Text("action=GetConfigurationValue", "setting=RETINUE_API_VERSION", "responsetype=json"));
        Assert.Contains("which wins over any call", await server.Text("action=SetConfigurationValue", "setting=StrictInput", "value=on", "responsetype=json"));
        Assert.Contains("success", await server.Text("action=SetConfigurationValue", "setting=CompanyName", "value=Example", "responsetype=json"));
        foreach (var secret in Retinue.Server.Settings.All.Where(s => s.Secret))
            Assert.Contains("Invalid name for parameter setting", await server.Text("action=GetConfigurationValue", $"setting={secret.Name}", "responsetype=json"));
    }

    private static readonly Dictionary<string, object?> Setting = new() { ["setting"] = "CompanyName" };

    private static async Task<object?> Value(TestApi api, string setting) => (await api.Call("GetConfigurationValue", $"setting={setting}"))["value"];
}
