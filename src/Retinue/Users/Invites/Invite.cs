namespace Retinue.Users.Invites;

/// <summary>An invitation of somebody to a client account. The token that accepts it is in the mail alone; a hash of it is kept.</summary>
/// <param name="State">As stored: pending, accepted, declined or revoked.</param>
/// <param name="LoginId">Who accepted it.</param>
/// <param name="ExpiresAt">UTC milliseconds since 1970.</param>
internal sealed record Invite(
    long Id, long ClientId, string Email, string EmailKey, string Permissions, string State, long? LoginId, long ExpiresAt, long CreatedAt, long UpdatedAt)
{
    public const string Pending = "pending";
    public const string Accepted = "accepted";
    public const string Declined = "declined";
    public const string Revoked = "revoked";

    /// <summary>Never stored: time alone makes a pending one so.</summary>
    public const string Expired = "expired";

    /// <summary>How long a token is good for, in milliseconds: 7 days.</summary>
    public const long Lifetime = 7L * 24 * 60 * 60 * 1000;

    public string Status(long now) => State == Pending && ExpiresAt <= now ? Expired : State;
}
