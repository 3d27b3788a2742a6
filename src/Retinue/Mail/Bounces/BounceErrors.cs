namespace Retinue.Mail.Bounces;

/// <summary>Why actions on mail that came back and on the suppression list refuse. They are ours, in the style of the documented ones.</summary>
internal static class BounceErrors
{
    public static readonly ApiError Unreadable = new("message_unreadable", "The parameter message is not an e-mail message", 422);
    public static readonly ApiError NoReport = new("message_no_report", "The message is neither a report of mail that could not be delivered nor a complaint", 422);
    public static readonly ApiError UnknownMail = new("mail_not_found", "The report is about no message that was sent from here", 404);
    public static readonly ApiError UnknownRecipient = new("recipient_not_found", "The report is about nobody to whom the message was sent", 404);

    public static readonly ApiError EmailInvalid = new("email_invalid", "The parameter email must be an e-mail address", 422);
    public static readonly ApiError ReasonInvalid = new("reason_invalid", "The parameter reason must be manual, complaint or bounce", 422);
    public static readonly ApiError DetailsTooLong = new("details_too_long", "The parameter details must have at most 1000 characters", 422);
    public static readonly ApiError Suppressed = new("email_suppressed", "The address is on the suppression list already", 409);
    public static readonly ApiError NotSuppressed = new("suppression_not_found", "The address is not on the suppression list", 404);
}
