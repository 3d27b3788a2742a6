using Retinue.Events;

namespace Retinue.Users.Invites;

/// <summary>Our own: takes an invitation back; its token is dead.</summary>
internal sealed class RevokeClientInvite : ApiAction
{
    public override ActionSpec Spec { get; } = new("RevokeClientInvite", "Takes an invite back")
    {
        Params = [InviteParams.Id],
        Errors = [InviteErrors.IdInvalid, InviteErrors.NotPending],
        Raises = [EventNames.ClientInviteRevoke],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(InviteParams.Id);
        return call.Write(async unit =>
        {
            var invite = await InviteRows.LockUnanswered(unit, id).ConfigureAwait(false);
            await InviteRows.Close(unit, invite, Invite.Revoked, loginId: null, call.Now).ConfigureAwait(false);
            await unit.Raise(InviteEvents.Of(EventNames.ClientInviteRevoke, invite)).ConfigureAwait(false);
            return new Reply();
        });
    }
}
