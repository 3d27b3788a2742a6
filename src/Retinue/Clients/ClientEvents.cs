using Retinue.CustomFields;
using Retinue.Events;
using Retinue.Mail;

namespace Retinue.Clients;

/// <summary>The hooks around clients with their documented variables (https://developers.whmcs.com/hooks-reference/client/).</summary>
internal static class ClientEvents
{
    public static Event Added(Client client, long loginId, FieldChanges fields) => new(EventNames.ClientAdd, client.Id)
    {
        Data =
        [
            ("userid", client.Id), ("client_id", client.Id), ("user_id", loginId), .. client.Person.EventData(), ("status", client.Status),
            ("currency", client.Currency), ("groupid", client.GroupId), ("language", client.Language),
            ("marketing_emails_opt_in", client.MarketingOptIn), .. fields.After,
        ],
    };

    /// <summary>Null when nothing that hooks are told has changed.</summary>
    public static Event? Edited(Client before, Client after) => Edited(before, after, FieldChanges.None, answerChanged: false);

    /// <summary>
    /// Null when nothing that hooks are told has changed. Of the custom fields those are told that are different; of the security answer, which
    /// is a secret, only that there is a new one.
    /// </summary>
    public static Event? Edited(Client before, Client after, FieldChanges fields, bool answerChanged) => Event.Edit(
        EventNames.ClientEdit, after.Id, Subject(after),
        [.. Values(before), .. fields.Before, .. Answer(answerChanged, false)],
        [.. Values(after), .. fields.After, .. Answer(answerChanged, true)]);

    public static Event Closed(Client client) => new(EventNames.ClientClose, client.Id) { Data = Subject(client) };

    public static Event Deleted(Client client) => new(EventNames.ClientDelete, client.Id) { Data = Subject(client) };

    /// <summary>The documented variables include the new password: it is always empty.</summary>
    public static Event PasswordChanged(Client client) => new(EventNames.ClientChangePassword, client.Id) { Data = [.. Subject(client), ("password", "")] };

    private static (string, object?)[] Subject(Client client) => [("userid", client.Id), ("client_id", client.Id)];

    private static (string, object?)[] Answer(bool changed, bool isNew) => changed ? [("security_answer_changed", isNew)] : [];

    /// <summary>Preferences and custom fields are flat, as the parameters write them, so that each is a change of its own.</summary>
    private static (string, object?)[] Values(Client client) =>
    [
        .. client.Person.EventData(), ("status", client.Status), ("currency", client.Currency), ("groupid", client.GroupId), ("language", client.Language),
        ("notes", client.Notes), ("clientip", client.Ip), ("billingcid", client.BillingContactId), ("defaultgateway", client.Gateway), ("securityqid", client.SecurityQuestionId),
        ("marketing_emails_opt_in", client.MarketingOptIn), ("allow_sso", client.AllowsSso),
        .. BillingMark.All.Select(mark => (mark.Name, (object?)client.BillingMarks.HasFlag(mark.Flag))),
        .. MailCategory.All.Select(c => ($"email_preferences[{c.Key}]", (object?)client.Mail.HasFlag(c.Flag))),
    ];
}
