using Retinue.Clients;

namespace Retinue.Users;

/// <summary>What decides whether somebody may do something for a client, in the order in which it is asked.</summary>
internal static class PermissionRule
{
    /// <summary>There is no place in the account: also when there is no such account, user or contact. Which of them it is is not told.</summary>
    public const string NotAMember = "not a member";

    /// <summary>The place is there, and was switched off.</summary>
    public const string SwitchedOff = "switched off";

    /// <summary>Nobody does anything for a closed client, not even its owner.</summary>
    public const string ClientClosed = "client closed";

    /// <summary>The owner may do everything.</summary>
    public const string Owner = "owner";

    public const string Granted = "granted";
    public const string NotGranted = "not granted";

    public static string Of(Membership? place, string clientStatus, string permission) =>
        place == null ? NotAMember
        : !place.IsActive ? SwitchedOff
        : clientStatus == ClientStatus.Closed ? ClientClosed
        : place.IsOwner ? Owner
        : Permissions.Split(place.Permissions).Contains(permission) ? Granted : NotGranted;

    public static bool Allows(string rule) => rule is Owner or Granted;
}
