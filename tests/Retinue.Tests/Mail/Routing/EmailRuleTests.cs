using Retinue.Tests.Clients;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Routing;

/// <summary>What the operator rules for a category: for all clients and for those of a group, one value over the other.</summary>
public sealed class EmailRuleTests
{
    private static readonly (string Name, string Standard, string Other)[] Values =
    [
        ("preference", "choice", "force"), ("initially", "", "off"), ("billing_contact", "copy", "instead"), ("delivery", "together", "separate"), ("closed", "yes", "no"),
        ("unsubscribe", "no", "yes"), ("fallback", "no", "account"), ("sender_name", "", "Buchhaltung"), ("sender_email", "", "billing@example.com"),
    ];

    [Theory, Engines]
    public async Task Each_value_is_the_groups_or_that_of_all_or_the_programs(string engine)
    {
        await using var api = await TestApi.Open(engine);
        foreach (var group in new[] { "One", "Two" }) await api.Raise("AddClientGroup", $"groupname={group}");
        foreach (var (name, standard, other) in Values)
        {
            Assert.Equal((standard, standard, ""), (await Value(api, name), await Value(api, name, 1), (await Row(api, 1))["ruled"]));
            await api.Raise("UpdateEmailRule", "category=invoice", $"{name}={other.ToUpperInvariant()}");
            var text = name.StartsWith("sender", StringComparison.Ordinal) ? other.ToUpperInvariant() : other;
            Assert.Equal((text, text, name), (await Value(api, name), await Value(api, name, 1), (await Row(api))["ruled"]));
            if (standard.Length > 0)
            {
                await api.Raise("UpdateEmailRule", "category=invoice", "groupid=1", $"{name}={standard}");
                Assert.Equal((text, standard, text), (await Value(api, name), await Value(api, name, 1), await Value(api, name, 2)));
                await api.Raise("UpdateEmailRule", "category=invoice", "groupid=1", $"{name}=");
            }
            await api.Raise("UpdateEmailRule", "category=invoice", $"{name}= ");
        }
        // No other category is touched.
        Assert.Equal(0, await api.Count($"SELECT COUNT(*) FROM mail_rules WHERE category <> 'invoice'"));
    }

    [Theory, Engines]
    public async Task A_change_is_told_with_what_was_ruled_before(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddClientGroup", "groupname=One");
        var (result, events) = await api.Raise("UpdateEmailRule", "category= Invoice", "groupid=1", "preference=force", "delivery=separate");
        Assert.Equal(("invoice", 1L), (result["category"], result["groupid"]));
        var e = Assert.Single(events);
        Assert.Equal(("EmailRuleEdit", null, "\"invoice\"", "1", "\"force\"", "\"\""), (e.Name, e.ClientId, e["category"], e["groupid"], e["preference"], e["closed"]));
        Assert.Equal("Email Rule Updated - Category: invoice - Group ID: 1 - preference: '' to 'force', delivery: '' to 'separate'", await MailTesting.LastDescription(api));
        Assert.Empty((await api.Raise("UpdateEmailRule", "category=invoice", "groupid=1", "preference=force")).Events);
        var (_, again) = await api.Raise("UpdateEmailRule", "category=invoice", "groupid=1", "preference=never", "sender_email=A@Example.com");
        Assert.Contains("\"preference\":\"force\"", Assert.Single(again)["olddata"], StringComparison.Ordinal);
        Assert.Equal("\"A@Example.com\"", again[0]["sender_email"]);
        Assert.Empty((await api.Raise("UpdateEmailRule", "category=support")).Events);
    }

    [Theory, Engines]
    public async Task What_is_no_rule_is_refused(string engine)
    {
        await using var api = await TestApi.Open(engine);
        foreach (var name in new[] { "nothing", "" }) await api.Refuse("Email Category Not Found", "UpdateEmailRule", $"category={name}", "preference=never");
        await api.Refuse("Email Category Not Found", "UpdateEmailRule");
        foreach (var action in new[] { "UpdateEmailRule", "GetEmailCategories" }) await api.Refuse("Client Group ID Not Found", action, "category=invoice", "groupid=1", "preference=never");
        await api.Refuse("preference must be one of choice, force, never; an empty text takes the rule back", "UpdateEmailRule", "category=invoice", "preference=sometimes");
        await api.Refuse("closed must be one of no, yes; an empty text takes the rule back", "UpdateEmailRule", "category=invoice", "closed=1");
        await api.Refuse("The sender's address is not valid", "UpdateEmailRule", "category=invoice", "sender_email=nobody");
        await api.Refuse("The sender's address is not valid", "UpdateEmailRule", "category=invoice", "sender_email=a@example.com\r\nBcc: b@example.com");
        await api.Refuse("The sender's name must be on one line", "UpdateEmailRule", "category=invoice", "sender_name=A\r\nBcc: b@example.com");
    }

    [Theory, Engines]
    public async Task The_rules_of_a_group_go_with_it(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddClientGroup", "groupname=One");
        await api.Raise("UpdateEmailRule", "category=invoice", "groupid=1", "preference=force");
        await api.Raise("UpdateEmailRule", "category=invoice", "preference=never");
        await api.Raise("DeleteClientGroup", "groupid=1");
        Assert.Equal((0L, 1L), (await api.Count($"SELECT COUNT(*) FROM mail_rules WHERE group_id = 1"), await api.Count($"SELECT COUNT(*) FROM mail_rules")));
    }

    [Theory, Engines]
    public async Task Whoever_is_new_starts_as_it_is_ruled_for_their_group(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ContactEmailDefaults = "all" });
        foreach (var group in new[] { "One", "Two" }) await api.Raise("AddClientGroup", $"groupname={group}");
        await api.Raise("UpdateEmailRule", "category=affiliate", "initially=off");
        await api.Raise("UpdateEmailRule", "category=product", "groupid=2", "initially=off");
        await api.Raise("AddEmailCategory", "category=newsletter");
        await api.Raise("UpdateEmailRule", "category=newsletter", "groupid=2", "initially=on");
        for (var group = 1; group <= 2; group++)
        {
            await api.Raise("AddClient", [.. AddClientTests.Valid.Where(p => !p.StartsWith("email=", StringComparison.Ordinal)), $"email=owner{group}@example.com", $"groupid={group}"]);
            await api.Raise("AddContact", $"clientid={group}");
        }
        var details = new[] { await Preferences(api, 1), await Preferences(api, 2) };
        Assert.Equal([("1", "1", "0", "0"), ("1", "0", "0", "1")], details);
        var contacts = (await api.Call("GetContacts")).Rows("contacts");
        Assert.Equal([(true, true, false, false), (true, false, false, true)],
            contacts.Select(c => ((bool)c["generalemails"]!, (bool)c["productemails"]!, (bool)c["affiliateemails"]!, (bool)c["newsletteremails"]!)));
        // What is there already is nobody's to change but its own.
        await api.Raise("UpdateEmailRule", "category=general", "initially=off");
        Assert.Equal("1", (await Preferences(api, 1)).Item1);
        Assert.Equal("true", Assert.Single((await api.Raise("AddContact", "clientid=1", "email_preferences[general]=1")).Events)["generalemails"]);
    }

    [Theory, Engines]
    public async Task Of_two_that_rule_at_the_same_instant_neither_is_lost(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await using var other = await LocalApi.OpenAsync(api.Database.Options);
        for (var i = 0; i < 10; i++)
        {
            var mine = Task.Run(() => api.Call("UpdateEmailRule", "category=invoice", $"sender_name=A{i}"));
            var theirs = Task.Run(() => other.CallAsync("UpdateEmailRule", new Dictionary<string, object?> { ["category"] = "invoice", ["delivery"] = i % 2 == 0 ? "separate" : "together" }).AsTask());
            var results = await Task.WhenAll(mine, theirs);
            // Of the first two, before there is anything to take turns at, one may be told to try again.
            if (i > 0) Assert.All(results, r => Assert.True(r.IsSuccess, $"{r["message"]}"));
            if (results[0].IsSuccess) Assert.Equal($"A{i}", (await Row(api))["sender_name"]);
            if (results[1].IsSuccess) Assert.Equal(i % 2 == 0 ? "separate" : "together", (await Row(api))["delivery"]);
        }
    }

    private static async Task<string?> Value(TestApi api, string name, int group = 0) => (await Row(api, group))[name] as string;

    private static async Task<Reply> Row(TestApi api, int group = 0) =>
        (await api.Call("GetEmailCategories", group == 0 ? [] : [$"groupid={group}"])).Rows("categories").Single(r => r["name"] is "invoice");

    private static async Task<(string, string, string, string)> Preferences(TestApi api, int client)
    {
        var reply = (Reply)(await api.Call("GetClientsDetails", $"clientid={client}"))["email_preferences"]!;
        return ((string)reply["general"]!, (string)reply["product"]!, (string)reply["affiliate"]!, (string)reply["newsletter"]!);
    }
}
