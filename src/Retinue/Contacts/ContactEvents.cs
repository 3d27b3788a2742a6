using Retinue.Events;
using Retinue.Mail;

namespace Retinue.Contacts;

/// <summary>The hooks around contacts with their documented variables (https://developers.whmcs.com/hooks-reference/contact/).</summary>
internal static class ContactEvents
{
    public static Event Added(Contact contact) => new(EventNames.ContactAdd, contact.ClientId)
    {
        // The documented variables include a password: it is always empty, because a secret is never in an event.
        Data =
        [
            ("userid", contact.ClientId), ("contactid", contact.Id), .. contact.Person.EventData(), ("subaccount", contact.IsSubAccount),
            ("password", ""), ("permissions", contact.Permissions),
            .. Flags(contact.Mail),
        ],
    };

    private static (string, object?)[] Flags(MailCategories mail)
    {
        var flags = new (string, object?)[MailCategory.All.Count];
        for (var i = 0; i < flags.Length; i++) flags[i] = (MailCategory.All[i].Column, mail.HasFlag(MailCategory.All[i].Flag));
        return flags;
    }
}
