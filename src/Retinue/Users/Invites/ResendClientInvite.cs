using Retinue.Access;
using Retinue.Events;

namespace Retinue.Users.Invites;

/// <summary>Our own: sends an invitation again with another token, which is good for 7 days from now; the one before is dead.</summary>
internal sealed class ResendClientInvite : ApiAction
{
    public override ActionSpec Spec { get; } = new("ResendClientInvite", "Sends an invite again, with a new token")
    {
        Params = [InviteParams.Id],
        Errors = [InviteErrors.IdInvalid, InviteErrors.NotPending, InviteErrors.AlreadyAssociated],
        Raises = [EventNames.ClientInviteResend],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(InviteParams.Id);
        var token = Secrets.New();
        return call.Write(async unit =>
        {
            var invite = await InviteRows.LockUnanswered(unit, id).ConfigureAwait(false);
            var user = await Invitees.Find(unit.Db, invite.ClientId, invite.EmailKey).ConfigureAwait(false);
            await InviteRows.Renew(unit, invite, Secrets.Hash(token), call.Now).ConfigureAwait(false);
            await InviteMail.Add(unit, call, invite, token, user).ConfigureAwait(false);
            await unit.Raise(InviteEvents.Of(EventNames.ClientInviteResend, invite)).ConfigureAwait(false);
            return new Reply();
        });
    }
}
