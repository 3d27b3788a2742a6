using Retinue.Access;
using Retinue.Clients;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Users.Invites;

/// <summary>
/// Invites somebody to a client account by mail (https://developers.whmcs.com/api-reference/createclientinvite/). An invitation of the same
/// address that is yet to be answered is revoked: the last one counts, and there is one link that works.
/// </summary>
internal sealed class CreateClientInvite : ApiAction
{
    private static readonly IntParam ClientId = new("client_id", "The client") { Required = true, Missing = UserErrors.ClientIdInvalid, Example = "1" };
    private static readonly TextParam Email = new("email", "The address that the invite goes to") { Required = true, Missing = InviteErrors.NoEmail, Example = "jane.doe@example.com" };
    private static readonly NamesParam PermissionNames =
        new("permissions", "What the user may do, separated by commas") { Required = true, Missing = InviteErrors.NoPermissions, Example = "manageproducts,managedomains" };

    private static readonly Field InviteId = Field.Id("invite_id", "The id of the new invite");

    public override ActionSpec Spec { get; } = new("CreateClientInvite", "Invites somebody to a client account")
    {
        Since = "8.0",
        Params = [Email, ClientId, PermissionNames],
        Returns = [InviteId],
        Errors = [InviteErrors.NoEmail, UserErrors.ClientIdInvalid, UserErrors.EmailInvalid, InviteErrors.NoPermissions, InviteErrors.AlreadyAssociated],
        Raises = [EventNames.ClientInviteAdd, EventNames.ClientInviteRevoke],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var client = call.RequiredNumber(ClientId);
        var email = call.Text(Email).Trim();
        var key = EmailKey.Of(email);
        if (!EmailKey.IsAddress(email)) throw new Refused(UserErrors.EmailInvalid) { Parameter = Email.Name };
        var permissions = Permissions.Read(call, PermissionNames);
        if (permissions.Length == 0) throw new Refused(InviteErrors.NoPermissions) { Parameter = PermissionNames.Name };
        var token = Secrets.New();
        return call.Write(async unit =>
        {
            await ClientRows.Lock(unit, client, UserErrors.ClientIdInvalid).ConfigureAwait(false);
            var user = await Invitees.Find(unit.Db, client, key).ConfigureAwait(false);
            foreach (var earlier in await InviteRows.Unanswered(unit.Db, client, key).ConfigureAwait(false))
            {
                await InviteRows.Close(unit, earlier, Invite.Revoked, loginId: null, call.Now).ConfigureAwait(false);
                await unit.Raise(InviteEvents.Of(EventNames.ClientInviteRevoke, earlier)).ConfigureAwait(false);
            }
            var id = await unit.NewId(Sequence.Invite).ConfigureAwait(false);
            var invite = new Invite(id, client, email, key, permissions, Invite.Pending, LoginId: null, call.Now + Invite.Lifetime, call.Now, call.Now);
            await InviteRows.Add(unit, invite, Secrets.Hash(token)).ConfigureAwait(false);
            await InviteMail.Add(unit, call, invite, token, user).ConfigureAwait(false);
            await unit.Raise(InviteEvents.Of(EventNames.ClientInviteAdd, invite)).ConfigureAwait(false);
            return new Reply { { InviteId, id } };
        });
    }
}
