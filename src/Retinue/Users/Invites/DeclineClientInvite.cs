using Retinue.Events;

namespace Retinue.Users.Invites;

/// <summary>Our own: the person does not want what the token offers; it is dead.</summary>
internal sealed class DeclineClientInvite : ApiAction
{
    public override ActionSpec Spec { get; } = new("DeclineClientInvite", "Declines an invite, on behalf of the person who got it")
    {
        Params = [InviteParams.Token],
        Errors = [InviteErrors.TokenInvalid],
        Raises = [EventNames.ClientInviteDecline],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var tokenHash = InviteParams.TokenHash(call);
        return call.Write(async unit =>
        {
            var invite = await InviteRows.LockOpen(unit, tokenHash, call.Now).ConfigureAwait(false);
            await InviteRows.Close(unit, invite, Invite.Declined, loginId: null, call.Now).ConfigureAwait(false);
            await unit.Raise(InviteEvents.Of(EventNames.ClientInviteDecline, invite)).ConfigureAwait(false);
            return new Reply();
        });
    }
}
