using System.Reflection;
using Retinue.Events;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Events;

/// <summary>The lines of the activity log, which are stable (compat.md 11).</summary>
public sealed class EventDescriptionTests
{
    [Theory, Engines]
    public async Task Contacts_are_described_as_compat_md_recommends(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Call("AddContact", "clientid=1", "firstname=Jane", "email=jane@example.com");
        await api.Call("UpdateContact", "contactid=1", "firstname=Janet", "city=", "password2=very-secret", "subaccount=1", "email_preferences[general]=1", "lastname=O'Neil");
        await api.Call("DeleteContact", "contactid=1");
        Assert.Equal(
            [
                "Client Created - Client ID: 1 - User ID: 1",
                "Contact Created - Contact ID: 1 - Client ID: 1",
                "Contact Updated - Contact ID: 1 - Client ID: 1 - firstname: 'Jane' to 'Janet', lastname: '' to 'O'Neil', subaccount: '0' to '1', generalemails: '0' to '1'",
                "Contact Password Changed - Contact ID: 1 - Client ID: 1",
                "Contact Removed - Contact ID: 1 - Client ID: 1",
            ], await api.Api.Store.Read(db => db.All($"SELECT description FROM events ORDER BY id", row => row.GetString(0))));
    }

    /// <summary>What an event of each name begins with.</summary>
    private static readonly (string Name, string Head)[] Heads =
    [
        ("ClientAdd", "Client Created"), ("ClientClose", "Client Closed"), ("ClientNoteEdit", "Client Note Updated"), ("AfterClientMerge", "Client Merged"),
        ("ClientUnmerge", "Client Unmerged"), ("ClientErase", "Client Erased"), ("ClientExport", "Client Exported"), ("ClientLogin", "Client Logged In"),
        ("ContactChangePassword", "Contact Password Changed"), ("UserEmailVerificationComplete", "User Email Verification Completed"),
        ("UserTwoFactorEdit", "User Two Factor Updated"), ("PasswordResetRequest", "Password Reset Requested"), ("SsoTokenAdd", "SSO Token Created"),
        ("ClientInviteResend", "Client Invite Sent Again"), ("ClientInviteAccept", "Client Invite Accepted"), ("ClientInviteDecline", "Client Invite Declined"),
        ("ClientInviteRevoke", "Client Invite Revoked"), ("EmailQueue", "Email Queued"), ("EmailResend", "Email Sent Again"), ("BannedIpAdd", "Banned IP Created"), ("ConfigurationEdit", "Configuration Updated"),
        ("CredentialRevoke", "Credential Revoked"), ("RoleDelete", "Role Removed"), ("WebhookSecretRotate", "Webhook Secret Rotated"), ("WebhookReplay", "Webhook Replayed"),
        ("EmailBounced", "Email Bounced"), ("EmailFailed", "Email Failed"), ("EmailSuppressionAdd", "Email Suppression Created"),
    ];

    [Fact]
    public void Every_name_has_a_line_of_whole_words_that_says_what_happened()
    {
        foreach (var (name, head) in Heads) Assert.Equal(head, Describe(name));
        var names = typeof(EventNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).Where(n => n != EventNames.LogActivity);
        Assert.All(names, name => Assert.Matches("^([A-Z][a-z]+|SSO|IP)( ([A-Z][a-z]+|SSO|IP))* (Created|Updated|Removed|Closed|Logged In|Changed|Revoked|Accepted|Declined|Sent Again|Queued|Merged|Unmerged|Exported|Erased|Requested|Rotated|Replayed|Completed|Set Up|Tested|Bounced|Failed)$", Describe(name)));
    }

    [Fact]
    public void A_long_value_is_cut_between_characters_and_lists_are_left_out()
    {
        var e = Event.Edit("ClientEdit", 1, [("userid", 1L)], [("notes", ""), ("tags", new[] { "a" })], [("notes", new string('x', 199) + "😀"), ("tags", new[] { "b" })])!;
        Assert.Equal($"Client Updated - Client ID: 1 - notes: '' to '{new string('x', 199)}\uFFFD...'", EventDescription.Of(e));
    }

    private static string Describe(string name) => EventDescription.Of(new Event(name, null) { Data = [] });
}
