namespace Retinue.Clients;

/// <summary>Why actions on clients refuse, with the documented texts.</summary>
internal static class ClientErrors
{
    public static readonly ApiError IdNotFound = new("client_not_found", "Client ID Not Found", 404);
    public static readonly ApiError NotFound = new("client_not_found", "Client Not Found", 404);
    public static readonly ApiError IdOrEmailRequired = new("missing_parameter", "Either clientid Or email Is Required", 400);
    public static readonly ApiError EmailTaken = new("email_taken", "A user already exists with that email address", 409);
    public static readonly ApiError EmailInvalid = new("email_invalid", "The email address you entered was not valid", 422);
    public static readonly ApiError EmailNotValid = new("email_invalid", "The email address entered is not valid", 422);
    public static readonly ApiError OwnerInvalid = new("owner_not_found", "Invalid Owner User ID", 404);
    public static readonly ApiError NoPassword = new("password2_required", "You did not enter a password", 422);

    /// <summary>Nobody of the account would receive mail about domains any more.</summary>
    public static readonly ApiError LastDomainRecipient = new("last_domain_recipient",
        "You must have at least one email address enabled to receive domain related notifications as required by ICANN. "
        + "To disable domain notifications, please create an alternative contact that is set to receive them", 422);

    /// <summary>The documented refusals of AddClient for what was not entered; the two blanks in the address text are documented.</summary>
    public static ApiError NotEntered(string parameter, string what) => new($"{parameter}_required", $"You did not enter your {what}", 422);
}
