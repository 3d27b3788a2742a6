using Retinue.Events;

namespace Retinue.SignIn;

/// <summary>The events around signing in: documented hooks (https://developers.whmcs.com/hooks-reference/authentication/), and ours in their style.</summary>
internal static class SignInEvents
{
    public static Event UserLogin(long loginId, long? clientId) => new(EventNames.UserLogin, clientId) { Data = [("user_id", loginId)] };

    /// <summary>The documented hook of 7.10; <c>contactid</c> only for a sub-account.</summary>
    public static Event ClientLogin(long clientId, long? contactId) =>
        new(EventNames.ClientLogin, clientId) { Data = contactId is { } contact ? [("userid", clientId), ("contactid", contact)] : [("userid", clientId)] };

    public static Event SsoTokenMade(SsoSubject subject, string destination) =>
        Of(EventNames.SsoTokenAdd, subject.LoginId, subject.ClientId, ("destination", destination));

    public static Event ResetRequested(SignInUser user, long? clientId) => Of(EventNames.PasswordResetRequest, user.Id, clientId, ("email", user.Email));

    public static Event VerificationRequested(SignInUser user) => Of(EventNames.UserEmailVerificationRequest, user.Id, null, ("email", user.Email));

    public static Event TwoFactorSetUp(SignInUser user) => Of(EventNames.UserTwoFactorSetUp, user.Id, null);

    /// <summary>Null when nothing changed.</summary>
    public static Event? TwoFactorEdited(SignInUser user, (bool IsOn, long Codes) before, (bool IsOn, long Codes) after)
    {
        return Event.Edit(EventNames.UserTwoFactorEdit, null, [("user_id", user.Id)], Values(before), Values(after));

        static (string, object?)[] Values((bool IsOn, long Codes) state) => [("enabled", state.IsOn), ("recovery_codes", state.Codes)];
    }

    private static Event Of(string name, long loginId, long? clientId, params (string, object?)[] more) => new(name, clientId)
    {
        Data = clientId is { } client ? [("user_id", loginId), ("userid", client), .. more] : [("user_id", loginId), .. more],
    };
}
