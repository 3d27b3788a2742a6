using Retinue.Tests.Harness;

namespace Retinue.Tests.SignIn;

/// <summary>
/// Whom tests of signing in sign in: clients 1 and 2 with their owners (users 1 and 2), and for client 1 a plain contact (1) and the sub-account
/// jane@example.com (contact 2, user 3); for client 2 the sub-account sam@example.com (contact 3, user 4).
/// </summary>
internal static class People
{
    public static async Task<TestApi> Open(string engine, Func<RetinueOptions, RetinueOptions>? change = null, TimeProvider? clock = null)
    {
        var api = await TestApi.Open(engine, change, clock);
        // Sub-accounts are of the 7.10 generation.
        await using var old = await LocalApi.OpenAsync(api.Database.Options with { ApiVersion = ApiVersion.V7 }, clock: clock);
        await Fill(old);
        return api;
    }

    public static async Task Fill(LocalApi api)
    {
        foreach (var (action, parameters) in new (string, Dictionary<string, object?>)[]
        {
            ("AddClient", new() { ["firstname"] = "Olivia", ["lastname"] = "Owner", ["email"] = "owner@example.com", ["password2"] = "owner-password", ["skipvalidation"] = 1, ["noemail"] = 1 }),
            ("AddClient", new() { ["companyname"] = "<b>Second</b> & Sons", ["email"] = "second@example.com", ["password2"] = "owner-password", ["skipvalidation"] = 1, ["noemail"] = 1 }),
            ("AddContact", new() { ["clientid"] = 1, ["email"] = "plain@example.com" }),
            ("AddContact", new() { ["clientid"] = 1, ["firstname"] = "Jane", ["email"] = "jane@example.com", ["password2"] = "jane-password" }),
            ("AddContact", new() { ["clientid"] = 2, ["firstname"] = "Sam", ["email"] = "sam@example.com", ["password2"] = "sam-password" }),
        })
            if (await api.CallAsync(action, parameters) is { IsSuccess: false } failed) throw new InvalidOperationException($"{action}: {failed["message"]}");
    }

    /// <summary>The token of the latest mail, which is in its secrets and nowhere else.</summary>
    public static async Task<string> MailedToken(this TestApi api) => (await QueuedMail.Latest(api.Api, 1)).Single().Token;
}
