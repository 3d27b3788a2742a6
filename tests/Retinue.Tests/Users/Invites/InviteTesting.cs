using System.Text.Json;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Users.Invites;

/// <summary>Invitations as a test meets them: the token is read where a person reads it, in the mail.</summary>
internal static class InviteTesting
{
    /// <summary>Invites somebody and answers the token of the mail.</summary>
    public static async Task<string> Invite(TestApi api, long client, string email, string permissions = "orders")
    {
        await api.Raise("CreateClientInvite", $"client_id={client}", $"email={email}", $"permissions={permissions}");
        return await LastToken(api);
    }

    /// <summary>Makes a user a member of an account; one whose address was not verified yet has this password then.</summary>
    public static async Task Join(TestApi api, long client, string email, string permissions) =>
        await api.Raise("AcceptClientInvite", $"token={await Invite(api, client, email, permissions)}", "password2=joined-Password");

    public static async Task<string> LastToken(TestApi api) => (await LastMail(api)).GetProperty("token").GetString()!;

    /// <summary>The variables of the last mail.</summary>
    public static async Task<JsonElement> LastMail(TestApi api) =>
        JsonDocument.Parse(Assert.Single(await QueuedMail.Latest(api.Api, 1)).Variables).RootElement;
}
