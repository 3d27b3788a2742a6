namespace Retinue.SignIn;

/// <summary>Why signing in, and what belongs to it, is refused. Documented texts where there are any.</summary>
internal static class SignInErrors
{
    public static readonly ApiError LoginInvalid = new("login_invalid", "Email or Password Invalid", 401);

    public static readonly ApiError ClientInvalid = new("client_not_found", "Invalid client_id", 404);
    public static readonly ApiError ContactInvalid = new("contact_not_found", "Invalid contact_id", 404);
    public static readonly ApiError UserInvalid = new("user_not_found", "Invalid user_id", 404);
    public static readonly ApiError UserNotOfClient = new("user_not_of_client", "Invalid user_id for client", 422);
    public static readonly ApiError ClientOrUserRequired = new("missing_parameter", "A valid client_id or user_id is required", 400);
    public static readonly ApiError DestinationInvalid = new("destination_invalid", "Invalid destination", 422);
    public static readonly ApiError NotProvisioned = new("sso_not_provisioned", "Token could not be provisioned: {0}", 422);
    public static readonly ApiError SsoBlocked = new("sso_blocked", "SSO authentication blocked for client {0}", 403);
    public static readonly ApiError CodeExpired = new("sso_code_invalid", "The code is unknown, used or expired", 403);

    public static readonly ApiError EmailOrIdRequired = new("missing_parameter", "Please enter the email address or provide the id", 400);
    public static readonly ApiError NoAccount = new("user_not_found", "No account was found with the email address you entered", 404);
    public static readonly ApiError EmailInvalid = new("email_invalid", "Please provide a valid email address", 422);
    public static readonly ApiError UserNotFound = new("user_not_found", "User Not Found", 404);
    public static readonly ApiError NoAddress = new("email_missing", "There is no email address to write to", 422);
    public static readonly ApiError TokenInvalid = new("token_invalid", "The token is unknown, used or expired", 403);
    public static readonly ApiError AlreadyVerified = new("email_verified", "The email address is verified already", 409);

    public static readonly ApiError TwoFactorIsOn = new("two_factor_on", "Two-factor authentication is switched on already", 409);
    public static readonly ApiError TwoFactorIsOff = new("two_factor_off", "Two-factor authentication is not switched on", 409);
    public static readonly ApiError TwoFactorNotSetUp = new("two_factor_not_set_up", "Two-factor authentication has not been set up; call SetUpTwoFactor first", 409);
    public static readonly ApiError CodeInvalid = new("code_invalid", "Two-Factor Code Invalid", 401);
    public static readonly ApiError TooManyCodes = new("too_many_attempts", "Too many wrong codes; try again in {0} seconds", 429);
}
