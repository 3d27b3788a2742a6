using Retinue.Clients;

namespace Retinue.Users;

/// <summary>Why actions on users refuse, with the documented texts.</summary>
internal static class UserErrors
{
    public static readonly ApiError NoFirstName = new("firstname_required", "You did not enter a first name", 422);
    public static readonly ApiError NoLastName = new("lastname_required", "You did not enter a last name", 422);
    public static readonly ApiError NoEmail = new("email_required", "You did not enter an email address", 422);
    public static readonly ApiError NoPassword = ClientErrors.NoPassword;
    public static readonly ApiError EmailInvalid = ClientErrors.EmailNotValid;
    public static readonly ApiError EmailTaken = ClientErrors.EmailTaken;

    /// <summary>The text of UpdateUser; the actions on a user's place have <see cref="IdInvalid"/>.</summary>
    public static readonly ApiError NotFound = new("user_not_found", "Invalid User ID requested", 404);
    public static readonly ApiError NothingToChange = new("missing_parameter", "One of `email`, `firstname`, `lastname`, or `language` is required", 400);

    public static readonly ApiError IdInvalid = new("user_not_found", "Invalid user id", 404);
    public static readonly ApiError ClientIdInvalid = new("client_not_found", "Invalid client id", 404);
    public static readonly ApiError NotAssociated = new("user_not_associated", "User is not associated with client", 404);
    public static readonly ApiError OwnerKeepsPermissions = new("owner_permissions", "Permissions cannot be set on a client owner", 422);
    public static readonly ApiError NoPermissions = new("permissions_required", "Missing permissions definition", 422);
    public static readonly ApiError OwnerStays = new("owner_stays", "You cannot remove the account owner", 422);
}
