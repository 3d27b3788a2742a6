using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Contacts;

/// <summary>What UpdateContact changes of a contact, and what it leaves alone: compat.md 4.2.</summary>
public sealed class UpdateContactTests
{
    private static readonly string[] Texts =
        ["firstname", "lastname", "companyname", "email", "address1", "address2", "city", "state", "postcode", "country", "phonenumber", "tax_id"];

    private static readonly string[] Flags = ["generalemails", "productemails", "domainemails", "invoiceemails", "supportemails", "affiliateemails"];

    private static string[] Jane =>
    [
        "firstname=Jane", "lastname=Doe", "companyname=Example Ltd", "email=jane@example.com", "address1=1 Example Street", "address2=Flat 2", "city=London",
        "state=Greater London", "postcode=SW1A 1AA", "country=GB", "phonenumber=020 7946 0000", "tax_id=GB1",
    ];

    [Theory, Engines]
    public async Task Each_field_changes_alone_and_the_event_has_the_contact_before_and_after(string engine)
    {
        await using var api = await Open(engine);
        foreach (var field in Texts)
        {
            var before = await Row(api);
            var value = field == "country" ? "CH" : $"new \"{field}\" 東京 🎉";
            var (result, events) = await api.Raise("UpdateContact", "contactid=1", $"{field}={value}");
            Assert.Equal("1", result["contactid"]);
            var after = await Row(api);
            Assert.Equal(value, after[field]);
            foreach (var other in Texts.Concat(Flags).Where(f => f != field)) Assert.Equal(before[other], after[other]);

            var e = Assert.Single(events);
            Assert.Equal(("ContactEdit", 1, "1", "1"), (e.Name, e.ClientId, e["userid"], e["contactid"]));
            Assert.Equal([field], Changed(e));
            Assert.Equal(before[field], e.Data.GetProperty("olddata").GetProperty(field).GetString());
            Assert.Equal(value, e.Data.GetProperty(field).GetString());
        }
    }

    [Theory, Engines]
    public async Task The_event_has_the_documented_variables_in_order_and_no_password(string engine)
    {
        await using var api = await Open(engine);
        var (_, events) = await api.Raise("UpdateContact", "contactid=1", "firstname=Janet");
        var e = Assert.Single(events);
        string[] values = [.. Texts, "subaccount", "permissions", .. Flags];
        Assert.Equal(["userid", "contactid", .. values, "olddata"], e.Fields);
        Assert.Equal(values, e.Data.GetProperty("olddata").EnumerateObject().Select(p => p.Name));
    }

    [Theory, Engines]
    public async Task What_is_sent_empty_is_cleared(string engine)
    {
        await using var api = await Open(engine);
        await api.Raise("UpdateContact", ["contactid=1", .. Texts.Select(t => $"{t}=")]);
        var row = await Row(api);
        Assert.All(Texts, field => Assert.Equal("", row[field]));
        Assert.Equal(0L, (await api.Call("GetContacts", "email=jane@example.com"))["totalresults"]);
    }

    [Theory, Engines]
    public async Task A_call_that_changes_nothing_raises_nothing_and_leaves_the_contact_as_it_was(string engine)
    {
        var clock = new FakeClock();
        await using var api = await Open(engine, clock: clock);
        var before = await TestRows.Dump(api.Api.Store);
        clock.Advance(TimeSpan.FromMinutes(1));
        foreach (var parameters in new[] { [], ["firstname=Jane"], ["email_preferences[domain]=1"], Jane })
        {
            var (result, events) = await api.Raise("UpdateContact", ["contactid=1", .. parameters]);
            Assert.Null(result["warning"]);
            Assert.Empty(events);
        }
        // The lock on the account counts its version up; nothing else is different.
        Assert.Equal(before.Select(WithoutVersion), (await TestRows.Dump(api.Api.Store)).Select(WithoutVersion));
        static string WithoutVersion(string row) => row.StartsWith("clients.", StringComparison.Ordinal) ? string.Join('\n', row.Split('\n').Where(l => !l.StartsWith("clients.version=", StringComparison.Ordinal))) : row;
    }

    [Theory, Engines]
    public async Task An_edit_moves_the_time_of_the_last_change_and_not_that_of_the_first(string engine)
    {
        var clock = new FakeClock();
        await using var api = await Open(engine, clock: clock);
        clock.Advance(TimeSpan.FromSeconds(4));
        await api.Raise("UpdateContact", "contactid=1", "city=Leeds");
        var row = await Row(api);
        Assert.Equal(("2026-02-03 04:05:06", "2026-02-03 04:05:10"), (row["created_at"], row["updated_at"]));
    }

    [Theory, Engines]
    public async Task Mail_preferences_change_one_by_one_in_every_notation(string engine)
    {
        await using var api = await Open(engine);
        foreach (var (parameter, flag, on) in new[]
        {
            ("email_preferences[general]=1", "generalemails", true), ("email_preferences={\"invoice\":true}", "invoiceemails", true), ("supportemails=on", "supportemails", true),
            ("email_preferences[general]=0", "generalemails", false), ("email_preferences[invoice]=", "invoiceemails", false), ("supportemails=0", "supportemails", false),
        })
        {
            var before = await Row(api);
            var (_, events) = await api.Raise("UpdateContact", "contactid=1", parameter);
            var after = await Row(api);
            Assert.Equal(on, after[flag]);
            Assert.All(Flags.Where(f => f != flag), other => Assert.Equal(before[other], after[other]));
            Assert.Equal([flag], Changed(Assert.Single(events)));
        }
        // Where both notations name a category the array decides, and what cannot be read changes nothing.
        await api.Raise("UpdateContact", "contactid=1", "email_preferences[general]=1", "generalemails=0");
        Assert.Equal(true, (await Row(api))["generalemails"]);
        var (result, none) = await api.Raise("UpdateContact", "contactid=1", "email_preferences=[object Object]");
        Assert.Contains("email_preferences was ignored", (string)result["warning"]!, StringComparison.Ordinal);
        Assert.Empty(none);
    }

    [Theory, Engines]
    public async Task A_phone_number_is_read_by_the_country_as_it_then_is(string engine)
    {
        await using var api = await Open(engine);
        Assert.Equal("+442079460000", await E164(api));
        await api.Raise("UpdateContact", "contactid=1", "phonenumber=044 668 18 00", "country=ch");
        Assert.Equal("+41446681800", await E164(api));
        var (result, _) = await api.Raise("UpdateContact", "contactid=1", "phonenumber=call me");
        Assert.Equal("phonenumber \"call me\" is not a possible number", result["warning"]);
        Assert.Equal("", await E164(api));
        // Of a number that was there before nothing is said when only the country changes.
        Assert.Null((await api.Raise("UpdateContact", "contactid=1", "country=GB")).Result["warning"]);
        static Task<string?> E164(TestApi api) => api.Api.Store.Read(db => db.First($"SELECT phone_e164 FROM contacts WHERE id = 1", row => row.GetString(0)));
    }

    [Theory, Engines]
    public async Task With_strict_input_a_country_or_number_that_cannot_be_right_is_refused(string engine)
    {
        await using var api = await Open(engine, o => o with { StrictInput = true });
        await api.Refuse("Valid country required", "UpdateContact", "contactid=1", "firstname=Janet", "country=Atlantis");
        await api.Refuse("Invalid telephone phone number", "UpdateContact", "contactid=1", "phonenumber=1");
    }

    [Theory, Engines]
    public async Task A_contact_that_is_missing_or_none_is_refused(string engine)
    {
        await using var api = await Open(engine);
        foreach (var parameters in new[] { [], ["contactid="], ["contactid=0"], ["contactid=-1"], ["contactid=2"], ["contactid=Jane"], ["contactid=99999999999999999999"], ["contactid[]=1"], new[] { "clientid=1" } })
            await api.Refuse("Contact ID Not Found", "UpdateContact", [.. parameters, "firstname=Janet"]);
        Assert.Equal("1", (await api.Call("UpdateContact", "contactid= 01.00"))["contactid"]);
    }

    [Theory, Engines]
    public async Task A_text_as_long_as_a_request_can_be_replaces_another(string engine)
    {
        await using var api = await Open(engine);
        var text = string.Concat(Enumerable.Repeat("ü€🎉x", 70_000));
        await api.Raise("UpdateContact", "contactid=1", $"address1={text}");
        Assert.True(text == (string?)(await Row(api))["address1"]);
        var (_, events) = await api.Raise("UpdateContact", "contactid=1", "address1=short");
        Assert.True(text == Assert.Single(events).Data.GetProperty("olddata").GetProperty("address1").GetString());
    }

    [Theory, Engines]
    public async Task Of_edits_at_the_same_instant_every_one_counts_and_each_event_follows_the_one_before(string engine)
    {
        await using var api = await Open(engine);
        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Task.Run(() => api.Call("UpdateContact", "contactid=1", $"city=City {i}", $"{Texts[i % 3]}=x{i}"))));
        var edits = (await api.RaisedEvents()).Where(e => e.Name == "ContactEdit").ToList();
        Assert.Equal(30, edits.Count);
        // Whatever the order was, the previous city of each is the new city of exactly one other.
        var from = edits.Select(e => e.Data.GetProperty("olddata").GetProperty("city").GetString()).ToHashSet();
        var to = edits.Select(e => e.Data.GetProperty("city").GetString()).ToHashSet();
        Assert.Equal((30, 30), (from.Count, to.Count));
        Assert.Equal(["London"], from.Except(to));
        Assert.Equal([(string)(await Row(api))["city"]!], to.Except(from));
    }

    private static async Task<TestApi> Open(string engine, Func<RetinueOptions, RetinueOptions>? change = null, TimeProvider? clock = null)
    {
        var api = await TestApi.Open(engine, change, clock);
        await api.AddClient();
        await api.Raise("AddContact", ["clientid=1", .. Jane, "email_preferences[domain]=1"]);
        return api;
    }

    private static async Task<Reply> Row(TestApi api) => Assert.Single((await api.Call("GetContacts")).Rows("contacts"));

    private static IEnumerable<string> Changed(RaisedEvent e) =>
        e.Data.GetProperty("olddata").EnumerateObject().Where(p => p.Value.GetRawText() != e[p.Name]).Select(p => p.Name);
}
