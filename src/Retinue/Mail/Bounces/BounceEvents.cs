using Retinue.Events;

namespace Retinue.Mail.Bounces;

/// <summary>What is noted of mail that comes back. Ours: the documented hooks have nothing of it.</summary>
internal static class BounceEvents
{
    public static Event Bounced(StoredMail mail, MailRecipient recipient, Bounce bounce) => Of(
        EventNames.EmailBounced, new Whose(recipient.ClientId ?? mail.ClientId, recipient.ContactId, recipient.LoginId ?? mail.LoginId),
        ("emailid", mail.Id), ("email", recipient.Email), ("type", bounce.Type), ("status", bounce.Status), ("answer", bounce.Answer));

    /// <summary>Nobody gets a message any more.</summary>
    public static Event Failed(StoredMail mail, string error) =>
        Of(EventNames.EmailFailed, new Whose(mail.ClientId, null, mail.LoginId), ("emailid", mail.Id), ("messagename", mail.Template), ("category", mail.Category), ("error", error));

    public static Event Suppressed(Suppression suppression, Whose whose) => Of(
        EventNames.EmailSuppressionAdd, whose, ("email", suppression.Email), ("reason", suppression.Reason), ("details", suppression.Details), ("emailid", suppression.MailId));

    public static Event Released(Suppression suppression, Whose whose) =>
        Of(EventNames.EmailSuppressionDelete, whose, ("email", suppression.Email), ("reason", suppression.Reason));

    private static Event Of(string name, Whose whose, params (string, object?)[] more)
    {
        var ids = new List<(string, object?)>();
        if (whose.ClientId is { } client) ids.Add(("userid", client));
        if (whose.ContactId is { } contact) ids.Add(("contactid", contact));
        // By it an erasure finds what belongs to no account.
        if (whose.LoginId is { } login) ids.Add(("user_id", login));
        return new Event(name, whose.ClientId) { Data = [.. ids, .. more] };
    }
}
