using Retinue.Mail;
using Retinue.Tests.Clients;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Routing;

/// <summary>The operator's own categories of mail: how they are made, chosen, shown and deleted.</summary>
public sealed class EmailCategoryTests
{
    [Theory, Engines]
    public async Task The_six_are_listed_and_then_the_operators_own_with_the_programs_rules(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var (result, events) = await api.Raise("AddEmailCategory", "category= Newsletter ", "title=Neuigkeiten & <mehr>");
        Assert.Equal("newsletter", result["category"]);
        Assert.Equal(("EmailCategoryAdd", """{"category":"newsletter","title":"Neuigkeiten & <mehr>"}"""), (Assert.Single(events).Name, events[0].Data.GetRawText()));
        Assert.Equal("Email Category Created - Category: newsletter", await Description(api));

        var list = await api.Call("GetEmailCategories");
        Assert.Equal(7L, list["totalresults"]);
        var rows = list.Rows("categories");
        Assert.Equal(["general", "product", "domain", "invoice", "support", "affiliate", "newsletter"], rows.Select(r => r["name"]));
        Assert.Equal((false, "", "no", "yes", ""), (rows[0]["custom"], rows[0]["initially"], rows[0]["closed"], rows[0]["unsubscribe"], rows[0]["ruled"]));
        Assert.Equal(["support", "invoice"], rows.Where(r => r["closed"] is "yes").Select(r => r["name"]).Reverse());
        Assert.Equal(["general", "affiliate", "newsletter"], rows.Where(r => r["unsubscribe"] is "yes").Select(r => r["name"]));
        Assert.Equal(("Neuigkeiten & <mehr>", true, "off"), (rows[6]["title"], rows[6]["custom"], rows[6]["initially"]));
        Assert.All(rows, r => Assert.Equal(("choice", "copy", "together", "no"), (r["preference"], r["billing_contact"], r["delivery"], r["fallback"])));
    }

    [Theory, Engines]
    public async Task What_cannot_be_a_category_is_refused(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddEmailCategory", "category=news");
        const string invalid = "A category needs a name of 1 to 32 lower-case letters, digits and underscores that begins with a letter";
        foreach (var name in new[] { "", " ", "1st", "a-b", "a b", "a[b", "ünder", "_x", new string('a', 33), "a\n" + "b" }) await api.Refuse(invalid, "AddEmailCategory", $"category={name}");
        await api.Refuse(invalid, "AddEmailCategory");
        foreach (var name in new[] { "invoice", "Support", "all", "admin", "user" }) await api.Refuse("This name means something else already; choose another one", "AddEmailCategory", $"category={name}");
        await api.Refuse("There is a category of this name already", "AddEmailCategory", "category=NEWS");
        await api.Refuse("initially must be one of on, off; an empty text takes the rule back", "AddEmailCategory", "category=more", "initially=perhaps");
        foreach (var action in new[] { "UpdateEmailCategory", "DeleteEmailCategory" })
            foreach (var name in new[] { "invoice", "nothing", "" }) await api.Refuse("Email Category Not Found", action, $"category={name}", "title=x");
    }

    [Theory, Engines]
    public async Task There_are_places_for_28_and_a_deleted_one_keeps_its_own(string engine)
    {
        await using var api = await TestApi.Open(engine);
        for (var i = 1; i <= MailCategory.MaxCustom; i++) await api.Raise("AddEmailCategory", $"category=c{i}");
        await api.Raise("DeleteEmailCategory", "category=c28");
        await api.Refuse("There can be 28 categories beside the six, deleted ones included", "AddEmailCategory", "category=more");
        await api.Raise("AddEmailCategory", "category=c28");
        // The last one has the highest bits there are.
        await api.AddClient();
        await api.Raise("AddContact", "clientid=1", "email_preferences[c28]=1", "email_preferences[c1]=0");
        var row = Assert.Single((await api.Call("GetContacts")).Rows("contacts"));
        Assert.Equal((true, false, false), (row["c28emails"], row["c1emails"], row["c2emails"]));
    }

    [Theory, Engines]
    public async Task A_contact_chooses_and_events_and_answers_say_so(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ContactEmailDefaults = "general" });
        await api.AddClient();
        await api.Raise("AddEmailCategory", "category=newsletter");
        await api.Raise("AddEmailCategory", "category=incidents", "initially=on");

        // Naming the operator's categories alone says nothing about the six.
        var (_, added) = await api.Raise("AddContact", "clientid=1", "email_preferences[newsletter]=1");
        Assert.Equal(("true", "true"), (Assert.Single(added)["newsletteremails"], added[0]["generalemails"]));
        Assert.DoesNotContain("incidentsemails", added[0].Fields);
        var (_, edited) = await api.Raise("UpdateContact", "contactid=1", "email_preferences[incidents]=on", "email_preferences[newsletter]=0");
        Assert.Equal(("false", "true"), (Assert.Single(edited)["newsletteremails"], edited[0]["incidentsemails"]));
        Assert.Contains("\"newsletteremails\":true,\"incidentsemails\":null", edited[0]["olddata"], StringComparison.Ordinal);
        Assert.Equal("Contact Updated - Contact ID: 1 - Client ID: 1 - newsletteremails: '1' to '0', incidentsemails: '' to '1'", await Description(api));
        Assert.Empty((await api.Raise("UpdateContact", "contactid=1", "email_preferences[incidents]=1")).Events);
        foreach (var version in Enum.GetValues<ApiVersion>()) Assert.Equal((false, true), await Chosen(version));

        await api.Raise("AddContact", "clientid=1");
        var rows = (await api.Call("GetContacts")).Rows("contacts");
        Assert.Equal((false, true), (rows[1]["newsletteremails"], rows[1]["incidentsemails"]));

        async Task<(bool, bool)> Chosen(ApiVersion version)
        {
            var row = (await api.CallIn(version, "GetContacts", "userid=1")).Rows("contacts")[0];
            return ((bool)row["newsletteremails"]!, (bool)row["incidentsemails"]!);
        }
    }

    [Theory, Engines]
    public async Task A_client_chooses_when_it_is_made_and_later(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddEmailCategory", "category=newsletter");
        var (_, added) = await api.Raise("AddClient", [.. AddClientTests.Valid, "email_preferences[newsletter]=1", "email_preferences[invoice]=0"]);
        Assert.Equal(("true", "false"), (Assert.Single(added)["email_preferences[newsletter]"], added[0]["email_preferences[invoice]"]));
        Assert.Equal(("1", "0", "1"), await Preferences(api));
        var (_, edited) = await api.Raise("UpdateClient", "clientid=1", "email_preferences[newsletter]=0", "email_preferences[invoice]=1");
        Assert.Equal(("false", "true"), (Assert.Single(edited)["email_preferences[newsletter]"], edited[0]["email_preferences[invoice]"]));
        Assert.Equal(("0", "1", "1"), await Preferences(api));
        await api.Raise("UpdateClient", "clientid=1", "email_preferences[newsletter]=1");
        Assert.Contains("\"affiliate\",\"newsletter\"]", (string)(await api.Call("ExportClientData", "clientid=1"))["data"]!, StringComparison.Ordinal);
        var (result, _) = await api.Raise("UpdateClient", "clientid=1", "email_preferences[letters]=1");
        Assert.Equal("email_preferences[letters] was ignored: there is no such category", result["warning"]);
    }

    [Theory, Engines]
    public async Task A_new_account_is_never_without_mail_about_domains(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Refuse("You must have at least one email address enabled to receive domain related notifications as required by ICANN. "
            + "To disable domain notifications, please create an alternative contact that is set to receive them", "AddClient", [.. AddClientTests.Valid, "email_preferences[domain]=0"]);
        await api.Raise("UpdateEmailRule", "category=domain", "initially=off");
        await api.Raise("AddClient", AddClientTests.Valid);
        Assert.Equal("1", Preference(await api.Call("GetClientsDetails", "clientid=1"), "domain"));
    }

    [Theory, Engines]
    public async Task What_people_chose_comes_back_with_a_category_that_was_deleted(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddEmailCategory", "category=newsletter", "initially=on");
        await api.Raise("AddContact", "clientid=1", "email_preferences[newsletter]=0");
        await api.Raise("AddContact", "clientid=1");
        var (_, deleted) = await api.Raise("DeleteEmailCategory", "category=newsletter");
        Assert.Equal(("EmailCategoryDelete", """{"category":"newsletter"}"""), (Assert.Single(deleted).Name, deleted[0].Data.GetRawText()));
        Assert.Equal(0, await api.Count($"SELECT COUNT(*) FROM mail_rules"));
        Assert.Null((await api.Call("GetContacts")).Rows("contacts")[0]["newsletteremails"]);
        Assert.Equal("email_preferences[newsletter] was ignored: there is no such category", (await api.Call("UpdateContact", "contactid=1", "email_preferences[newsletter]=1"))["warning"]);

        await api.Raise("AddEmailCategory", "category=other");
        var (_, back) = await api.Raise("AddEmailCategory", "category=newsletter", "initially=on", "title=Letters");
        Assert.Equal(["EmailCategoryAdd", "EmailRuleEdit"], back.Select(e => e.Name));
        Assert.Equal([false, true], (await api.Call("GetContacts")).Rows("contacts").Select(r => (bool)r["newsletteremails"]!));
        Assert.Equal("Letters", (await api.Call("GetEmailCategories")).Rows("categories").Single(r => r["name"] is "newsletter")["title"]);
    }

    [Theory, Engines]
    public async Task A_category_with_templates_is_not_deleted(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddEmailCategory", "category=newsletter");
        await MailTesting.AddTemplate(api, "Spring", "newsletter");
        await api.Refuse("There are e-mail templates of this category; change or delete them first", "DeleteEmailCategory", "category=newsletter");
        await api.Database.Execute("DELETE FROM mail_templates");
        await api.Raise("DeleteEmailCategory", "category=newsletter");
    }

    [Theory, Engines]
    public async Task A_title_is_changed_and_nothing_else(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddEmailCategory", "category=newsletter", "title=Old");
        var (result, events) = await api.Raise("UpdateEmailCategory", "category=newsletter", "title=New");
        Assert.Equal("newsletter", result["category"]);
        Assert.Equal(("EmailCategoryEdit", """{"category":"newsletter","title":"New","olddata":{"title":"Old"}}"""), (Assert.Single(events).Name, events[0].Data.GetRawText()));
        Assert.Empty((await api.Raise("UpdateEmailCategory", "category=newsletter")).Events);
        Assert.Equal("\"newsletter\"", Assert.Single((await api.Raise("UpdateEmailCategory", "category=newsletter", "title=")).Events)["title"]);
    }

    [Theory, Engines]
    public async Task Of_two_categories_that_are_added_at_the_same_instant_each_has_a_place_of_its_own_or_is_refused(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await using var other = await LocalApi.OpenAsync(api.Database.Options);
        for (var i = 0; i < 10; i++)
        {
            var (a, b) = ($"category=a{i}", new Dictionary<string, object?> { ["category"] = $"b{i}" });
            var results = await Task.WhenAll(Task.Run(() => api.Call("AddEmailCategory", a)), Task.Run(() => other.CallAsync("AddEmailCategory", b).AsTask()));
            Assert.Contains(results, r => r.IsSuccess);
            Assert.All(results.Where(r => !r.IsSuccess), r => Assert.Equal("Somebody else changed the same at this moment; try again", r["message"]));
        }
        Assert.Equal(await api.Count($"SELECT COUNT(*) FROM mail_categories"), await api.Count($"SELECT MAX(place) FROM mail_categories"));
    }

    private static async Task<(string?, string?, string?)> Preferences(TestApi api)
    {
        var result = await api.Call("GetClientsDetails", "clientid=1");
        return (Preference(result, "newsletter"), Preference(result, "invoice"), Preference(result, "general"));
    }

    private static string? Preference(ApiResult result, string category) => ((Reply)result["email_preferences"]!)[category] as string;

    private static Task<string> Description(TestApi api) => MailTesting.LastDescription(api);
}
