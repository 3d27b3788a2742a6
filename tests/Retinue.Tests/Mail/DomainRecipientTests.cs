using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail;

/// <summary>Somebody of an account always receives mail about domains, whoever is at work on it at the same instant: compat.md 9.3.</summary>
public sealed class DomainRecipientTests
{
    private const string ContactText =
        "You must have at least one email address enabled to receive domain related notifications as required by ICANN. "
        + "To disable domain notifications, please enable domain notifications for the primary account holder or another contact";

    private const string ClientText =
        "You must have at least one email address enabled to receive domain related notifications as required by ICANN. "
        + "To disable domain notifications, please create an alternative contact that is set to receive them";

    private static readonly string[] Off = ["email_preferences[domain]=0"], On = ["email_preferences[domain]=1"];

    [Theory, Engines]
    public async Task The_last_recipient_cannot_be_switched_off_whoever_it_is(string engine)
    {
        await using var api = await Open(engine, contacts: 2);
        await api.Raise("UpdateClient", ["clientid=1", .. Off]);
        await api.Raise("UpdateContact", ["contactid=1", .. Off]);
        await api.Refuse(ContactText, "UpdateContact", ["contactid=2", "firstname=Janet", .. Off]);
        await api.Refuse(ContactText, "UpdateContact", "contactid=2", "domainemails=0");
        await api.Raise("UpdateClient", ["clientid=1", .. On]);
        await api.Raise("UpdateContact", ["contactid=2", .. Off]);
        await api.Refuse(ClientText, "UpdateClient", ["clientid=1", "firstname=Janet", .. Off]);
        // Both generations hold to it.
        Assert.Equal(ClientText, (await api.CallIn(ApiVersion.V8, "UpdateClient", ["clientid=1", .. Off]))["message"]);
        Assert.Equal(1, await Recipients(api));
    }

    [Theory, Engines]
    public async Task Only_the_switching_off_is_refused_and_only_contacts_of_the_account_count(string engine)
    {
        await using var api = await Open(engine, contacts: 1);
        await api.AddClient("other@example.com");
        await api.Raise("AddContact", ["clientid=2", .. On]);
        await api.Raise("UpdateContact", ["contactid=1", .. Off]);
        await api.Refuse(ClientText, "UpdateClient", ["clientid=1", .. Off]);
        // Where nobody receives any, as an import may bring it, other things can still be changed, and off stays off.
        await api.Database.Execute("UPDATE clients SET mail_categories = 0 WHERE id = 1");
        await api.Raise("UpdateClient", ["clientid=1", "city=Leeds", .. Off]);
        await api.Raise("UpdateContact", ["contactid=1", "city=Leeds", .. Off]);
    }

    /// <summary>Two processes' worth of engines, so that no lock in memory can be what holds the rule.</summary>
    [Theory, Engines]
    public async Task Of_two_that_are_switched_off_at_the_same_instant_one_stays(string engine)
    {
        await using var api = await Open(engine, contacts: 2);
        await using var second = await LocalApi.OpenAsync(api.Database.Options);
        await api.Raise("UpdateClient", ["clientid=1", .. Off]);
        for (var round = 0; round < 40; round++)
        {
            var results = await Together(
                () => Call(api.Api, "UpdateContact", ("contactid", 1)),
                () => Call(round % 2 == 0 ? second : api.Api, "UpdateContact", ("contactid", 2)));
            Assert.Equal(ContactText, Assert.Single(results, r => !r.IsSuccess)["message"]);
            Assert.Equal(1, await Recipients(api));
            foreach (var contact in new[] { 1, 2 }) Assert.True((await api.Call("UpdateContact", [$"contactid={contact}", .. On])).IsSuccess);
        }
    }

    [Theory, Engines]
    public async Task Of_a_client_and_its_contact_that_are_switched_off_at_the_same_instant_one_stays(string engine)
    {
        await using var api = await Open(engine, contacts: 1);
        await using var second = await LocalApi.OpenAsync(api.Database.Options);
        for (var round = 0; round < 40; round++)
        {
            var results = await Together(
                () => Call(round % 4 < 2 ? api.Api : second, "UpdateClient", ("clientid", 1)),
                () => Call(round % 2 == 0 ? second : api.Api, "UpdateContact", ("contactid", 1)));
            Assert.Single(results, r => !r.IsSuccess);
            Assert.Equal(1, await Recipients(api));
            Assert.True((await api.Call("UpdateClient", ["clientid=1", .. On])).IsSuccess);
            Assert.True((await api.Call("UpdateContact", ["contactid=1", .. On])).IsSuccess);
        }
    }

    [Theory, Engines]
    public async Task A_contact_that_is_deleted_while_the_client_is_switched_off_leaves_a_recipient(string engine)
    {
        await using var api = await Open(engine, contacts: 0);
        await using var second = await LocalApi.OpenAsync(api.Database.Options);
        for (var round = 0; round < 20; round++)
        {
            var contact = (long)(await api.Call("AddContact", ["clientid=1", .. On]))["contactid"]!;
            await Together(
                () => Call(api.Api, "UpdateClient", ("clientid", 1)),
                async () => await second.CallAsync("DeleteContact", new Dictionary<string, object?> { ["contactid"] = contact }));
            Assert.Equal(1, await Recipients(api));
            Assert.True((await api.Call("UpdateClient", ["clientid=1", .. On])).IsSuccess);
        }
    }

    private static async Task<TestApi> Open(string engine, int contacts)
    {
        var api = await TestApi.Open(engine);
        await api.AddClient();
        for (var i = 0; i < contacts; i++) await api.Raise("AddContact", ["clientid=1", .. On]);
        return api;
    }

    private static async Task<ApiResult> Call(LocalApi api, string action, (string Name, int Id) who) => await api.CallAsync(
        action, new Dictionary<string, object?> { [who.Name] = who.Id, ["email_preferences"] = new Dictionary<string, object?> { ["domain"] = false } });

    private static Task<ApiResult[]> Together(params Func<Task<ApiResult>>[] calls) => Task.WhenAll(calls.Select(Task.Run));

    private static Task<long> Recipients(TestApi api) => api.Count(
        $"SELECT (SELECT COUNT(*) FROM clients WHERE id = 1 AND mail_categories & 4 <> 0) + (SELECT COUNT(*) FROM contacts WHERE client_id = 1 AND mail_categories & 4 <> 0)");
}
