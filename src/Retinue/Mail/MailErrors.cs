namespace Retinue.Mail;

/// <summary>Why actions that send and show mail refuse: the documented texts, and ours in their style.</summary>
internal static class MailErrors
{
    public static readonly ApiError NameOrTypeRequired = new("message_required", "You must provide either an existing email template name or a custom message type", 422);
    public static readonly ApiError TypeInvalid = new("message_type_invalid", "Invalid message type provided", 422);
    public static readonly ApiError SubjectRequired = new("subject_required", "A subject is required for a custom message", 422);
    public static readonly ApiError BodyRequired = new("message_body_required", "A message body is required for a custom message", 422);
    public static readonly ApiError VariablesInvalid = new("customvars_invalid", "The custom variables you provided are invalid.", 422);
    public static readonly ApiError RelatedIdRequired = new("related_id_required", "A related ID is required", 422);
    public static readonly ApiError TemplateNotFound = new("email_template_not_found", "Email Template not found", 404);
    public static readonly ApiError TemplateDisabled = new("email_template_disabled", "Email Template is disabled", 409);

    /// <summary>The template is not for sending by hand, or the related record is of no account that is known.</summary>
    public static readonly ApiError SendingFailed = new("sending_failed", "Sending Failed. Please see documentation.", 422);

    public static readonly ApiError NotFound = new("email_not_found", "Email ID Not Found", 404);
    public static readonly ApiError StillWaiting = new("email_waiting", "The email is still to be sent", 409);
    public static readonly ApiError NotSentAgain = new("email_not_sent_again", "An email about a login is not sent again: ask for a new one", 409);
    public static readonly ApiError NothingLeft = new("email_erased", "Nothing is left of what the email said", 409);
}
