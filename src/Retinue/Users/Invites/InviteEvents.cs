using Retinue.Events;

namespace Retinue.Users.Invites;

/// <summary>What happens to invitations: events of our own, in the style of the documented hooks. No token is ever in one.</summary>
internal static class InviteEvents
{
    public static Event Of(string name, Invite invite) => new(name, invite.ClientId) { Data = Subject(invite) };

    public static Event Accepted(Invite invite, long userId, long contactId) =>
        new(EventNames.ClientInviteAccept, invite.ClientId) { Data = [.. Subject(invite), ("user_id", userId), ("contactid", contactId)] };

    private static (string, object?)[] Subject(Invite invite) =>
    [
        ("inviteid", invite.Id), ("userid", invite.ClientId), ("client_id", invite.ClientId), ("email", invite.Email), ("permissions", invite.Permissions),
    ];
}
