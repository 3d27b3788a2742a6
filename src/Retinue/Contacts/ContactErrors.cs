namespace Retinue.Contacts;

/// <summary>Why actions on contacts refuse, with the documented texts.</summary>
internal static class ContactErrors
{
    public static readonly ApiError DuplicateEmail = new("duplicate_email", "Duplicate Email Address", 409);

    /// <summary>A sub-account without an address could never log in; the text is the documented one of AddClient.</summary>
    public static readonly ApiError NoEmail = new("email_required", "You did not enter your email address", 422);
}
