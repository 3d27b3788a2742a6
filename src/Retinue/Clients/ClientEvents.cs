using Retinue.Events;
using Retinue.Mail;

namespace Retinue.Clients;

/// <summary>The hooks around clients with their documented variables (https://developers.whmcs.com/hooks-reference/client/).</summary>
internal static class ClientEvents
{
    public static Event Added(Client client, long loginId) => new(EventNames.ClientAdd, client.Id)
    {
        Data =
        [
            ("userid", client.Id), ("client_id", client.Id), ("user_id", loginId), .. client.Person.EventData(), ("status", client.Status),
            ("currency", client.Currency), ("groupid", client.GroupId), ("language", client.Language),
            ("marketing_emails_opt_in", client.MarketingOptIn),
        ],
    };

    /// <summary>Null when nothing that hooks are told has changed.</summary>
    public static Event? Edited(Client before, Client after) => Event.Edit(EventNames.ClientEdit, after.Id, Subject(after), Values(before), Values(after));

    private static (string, object?)[] Subject(Client client) => [("userid", client.Id), ("client_id", client.Id)];

    /// <summary>The preferences are flat, as the parameters write them, so that each is a change of its own.</summary>
    private static (string, object?)[] Values(Client client) =>
    [
        .. client.Person.EventData(), ("status", client.Status), ("currency", client.Currency), ("groupid", client.GroupId), ("language", client.Language),
        ("notes", client.Notes), ("billingcid", client.BillingContactId), ("marketing_emails_opt_in", client.MarketingOptIn),
        .. MailCategory.All.Select(c => ($"email_preferences[{c.Key}]", (object?)client.Mail.HasFlag(c.Flag))),
    ];
}
