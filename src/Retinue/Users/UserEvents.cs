using Retinue.Events;

namespace Retinue.Users;

/// <summary>
/// The hooks around users with their documented variables (https://developers.whmcs.com/hooks-reference/user/), and ours around their places.
/// Calls that speak of users raise them; those of 7.10 speak of clients and contacts, and raise the events of these.
/// </summary>
internal static class UserEvents
{
    /// <summary>What the hooks of <see cref="HookPoints.PreUserAdd"/> are told. The documented variables include a password: it is always empty.</summary>
    public static (string, object?)[] Coming(LoginName name, string language) => [.. Values(name, language), ("password", "")];

    public static Event Added(long id, LoginName name, string language) =>
        new(EventNames.UserAdd, null) { Data = [("user_id", id), .. Coming(name, language)] };

    /// <summary>Null when nothing has changed.</summary>
    public static Event? Edited(User before, User after) =>
        Event.Edit(EventNames.UserEdit, null, [("user_id", after.Id)], Values(before.Name, before.Language), Values(after.Name, after.Language));

    public static Event PasswordChanged(long id) => new(EventNames.UserChangePassword, null) { Data = [("user_id", id)] };

    public static Event EmailVerified(long id, string email) => new(EventNames.UserEmailVerificationComplete, null) { Data = [("user_id", id), ("email", email)] };

    /// <summary>Null when nothing has changed.</summary>
    public static Event? PermissionsEdited(Membership before, string after) => Event.Edit(
        EventNames.UserPermissionsEdit, before.ClientId, Place(before), [("permissions", before.Permissions)], [("permissions", after)]);

    public static Event Left(Membership place) => new(EventNames.UserClientDelete, place.ClientId) { Data = Place(place) };

    private static (string, object?)[] Place(Membership place) =>
        [("user_id", place.LoginId), ("userid", place.ClientId), ("client_id", place.ClientId), ("contactid", place.ContactId ?? 0)];

    private static (string, object?)[] Values(LoginName name, string language) =>
        [("firstname", name.FirstName), ("lastname", name.LastName), ("email", name.Email), ("language", language)];
}
