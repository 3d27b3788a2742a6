namespace Retinue.Users.Invites;

/// <summary>Why actions on invitations refuse; those of CreateClientInvite with the documented texts.</summary>
internal static class InviteErrors
{
    public static readonly ApiError NoEmail = new("email_required", "Email is required", 422);
    public static readonly ApiError NoPermissions = new("permissions_required", "User permissions are required", 422);
    public static readonly ApiError AlreadyAssociated = new("user_already_associated", "User already associated with client", 409);

    /// <summary>One answer for a token that never was, was used, was revoked or replaced, or is too old: nobody learns which.</summary>
    public static readonly ApiError TokenInvalid = new("invite_invalid", "The invite is invalid or has expired", 404);

    public static readonly ApiError IdInvalid = new("invite_not_found", "Invalid invite id", 404);
    public static readonly ApiError NotPending = new("invite_not_pending", "The invite was accepted, declined or revoked already", 409);
}
