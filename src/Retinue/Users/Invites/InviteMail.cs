using Retinue.Clients;
using Retinue.Events;
using Retinue.Mail;

namespace Retinue.Users.Invites;

/// <summary>The message that brings an invitation. Its variables are the only place where the token is in clear.</summary>
internal static class InviteMail
{
    public const string Template = "Client Invite";

    public static async ValueTask Add(UnitOfWork unit, Invite invite, string token, User? user, long now)
    {
        var client = await ClientRows.Find(unit.Db, $"id = {invite.ClientId}").ConfigureAwait(false) ?? throw new Refused(InviteErrors.IdInvalid);
        await MailQueue.Add(unit, Template, invite.ClientId, user?.Id, invite.Email, now,
            ("firstname", user?.Name.FirstName ?? ""), ("lastname", user?.Name.LastName ?? ""), ("email", invite.Email), ("token", token),
            ("permissions", invite.Permissions), ("client_name", client.Person.FullName), ("companyname", client.Person.Company),
            ("expires_at", Dates.Second(now + Invite.Lifetime))).ConfigureAwait(false);
    }
}
