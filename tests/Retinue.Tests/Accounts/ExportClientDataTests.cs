using System.Text.Json;
using Retinue.Tests.Harness;
using Xunit;
using static Retinue.Tests.Accounts.MergeClientsTests;

namespace Retinue.Tests.Accounts;

/// <summary>ExportClientData: everything about somebody, and nothing about others.</summary>
public sealed class ExportClientDataTests
{
    [Theory, Engines]
    public async Task A_document_has_the_account_its_people_and_its_history_in_readable_form(string engine)
    {
        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        await api.AddClient();
        await Do(api, "AddContact", "clientid=1", "firstname=Jane", "email=jane@example.com", "password2=janes-password", "permissions=orders", "email_preferences[invoice]=1");
        await api.AddClient("other@example.com");

        var (result, events) = await api.Raise("ExportClientData", "clientid=1");
        Assert.Equal(["ClientExport userid"], events.Select(e => $"{e.Name} {string.Join(' ', e.Fields)}"));
        using var json = JsonDocument.Parse((string)result["data"]!);
        var root = json.RootElement;
        Assert.Equal("2026-02-03T04:05:06Z", root.GetProperty("exported_at").GetString());
        Assert.Equal("Olivia", root.GetProperty("clients")[0].GetProperty("firstname").GetString());
        Assert.Equal("""["invoice"]""", root.GetProperty("contacts")[0].GetProperty("mail_categories").GetRawText());
        Assert.Equal(["true ", "false orders"], root.GetProperty("people").EnumerateArray().Select(p => $"{(p.GetProperty("is_owner").GetBoolean() ? "true" : "false")} {p.GetProperty("permissions").GetString()}"));
        Assert.Equal(["ClientAdd", "ContactAdd"], root.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("name").GetString()));
        Assert.Equal("Jane", root.GetProperty("events")[1].GetProperty("data").GetProperty("firstname").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("logins")[0].GetProperty("last_login_at").ValueKind);
        Assert.DoesNotContain("other@example.com", root.GetRawText());
        Assert.DoesNotContain("$2", root.GetRawText());
    }

    [Theory, Engines]
    public async Task A_contact_and_a_user_are_answered_without_the_others_of_the_account(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await Do(api, "AddContact", "clientid=1", "firstname=Jane", "email=jane@example.com", "password2=x");
        await Do(api, "AddContact", "clientid=1", "firstname=Bob", "email=bob@example.com");
        foreach (var subject in new[] { "contactid=1", "user_id=2" })
        {
            var data = (string)(await Do(api, "ExportClientData", subject))["data"]!;
            Assert.Contains("jane@example.com", data);
            Assert.DoesNotContain("Bob", data);
            Assert.DoesNotContain("owner@example.com", data);
            using var json = JsonDocument.Parse(data);
            Assert.Contains("ContactAdd", json.RootElement.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("name").GetString()));
        }
    }

    [Theory, Engines]
    public async Task Who_cannot_be_meant_is_refused(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Refuse("One of clientid, contactid Or user_id Is Required", "ExportClientData");
        await api.Refuse("One of clientid, contactid Or user_id Is Required", "ExportClientData", "clientid=1", "user_id=1");
        await api.Refuse("Client ID Not Found", "ExportClientData", "clientid=9");
        await api.Refuse("Contact ID Not Found", "ExportClientData", "contactid=9");
        await api.Refuse("User ID Not Found", "ExportClientData", "user_id=9");
    }
}
