namespace Retinue.Contacts;

/// <summary>Why actions on contacts refuse, with the documented texts.</summary>
internal static class ContactErrors
{
    public static readonly ApiError IdNotFound = new("contact_not_found", "Contact ID Not Found", 404);
    public static readonly ApiError DuplicateEmail = new("duplicate_email", "Duplicate Email Address", 409);

    /// <summary>A sub-account without an address could never log in; the text is the documented one of AddClient.</summary>
    public static readonly ApiError NoEmail = new("email_required", "You did not enter your email address", 422);

    /// <summary>Nobody of the account would receive mail about domains any more.</summary>
    public static readonly ApiError LastDomainRecipient = new("last_domain_recipient",
        "You must have at least one email address enabled to receive domain related notifications as required by ICANN. "
        + "To disable domain notifications, please enable domain notifications for the primary account holder or another contact", 422);
}
