using Retinue.Events;

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
}
