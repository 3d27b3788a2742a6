using Retinue.Clients;
using Retinue.Events;
using Retinue.Mail;
using Retinue.SignIn;

namespace Retinue.Users.Invites;

/// <summary>The message that brings an invitation. Its secrets are the only place where the token is in clear.</summary>
internal static class InviteMail
{
    public const string Template = "Client Invite";

    /// <summary>Queues a message; <c>url</c> is empty where there is no client area.</summary>
    public static async ValueTask Add(UnitOfWork unit, Call call, Invite invite, string token, User? user)
    {
        var client = await ClientRows.Find(unit.Db, $"id = {invite.ClientId}").ConfigureAwait(false) ?? throw new Refused(InviteErrors.IdInvalid);
        await MailQueue.AddToOne(unit, new NewMail(Template, new Dictionary<string, object?>
        {
            ["firstname"] = user?.Name.FirstName ?? "",
            ["lastname"] = user?.Name.LastName ?? "",
            ["email"] = invite.Email,
            ["permissions"] = invite.Permissions,
            ["client_name"] = client.Person.FullName,
            ["companyname"] = client.Person.Company,
            ["expires_at"] = Dates.Second(call.Now + Invite.Lifetime),
        })
        {
            Secrets = new Dictionary<string, object?> { ["token"] = token, ["url"] = ClientArea.TokenLink(call.Options, "/invite", token) },
            ClientId = invite.ClientId,
            LoginId = user?.Id,
            ExpiresAt = call.Now + Invite.Lifetime,
        }, user == null ? "" : $"{user.Name.FirstName} {user.Name.LastName}".Trim(), invite.Email, call.Now).ConfigureAwait(false);
    }
}
