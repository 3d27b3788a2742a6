using Retinue.CustomFields;
using Retinue.Events;
using Retinue.Mail;

namespace Retinue.Contacts;

/// <summary>The hooks around contacts with their documented variables (https://developers.whmcs.com/hooks-reference/contact/).</summary>
internal static class ContactEvents
{
    public static Event Added(Contact contact, FieldChanges? fields = null) => new(EventNames.ContactAdd, contact.ClientId)
    {
        // The documented variables include a password: it is always empty, because a secret is never in an event.
        Data =
        [
            .. Subject(contact), .. contact.Person.EventData(), ("subaccount", contact.IsSubAccount),
            ("password", ""), ("permissions", contact.Permissions),
            .. Flags(contact.Mail), .. (fields ?? FieldChanges.None).After,
        ],
    };

    /// <summary>Null when nothing that hooks are told has changed.</summary>
    public static Event? Edited(Contact before, Contact after, FieldChanges? fields = null) => Event.Edit(
        EventNames.ContactEdit, after.ClientId, Subject(after),
        [.. Values(before), .. (fields ?? FieldChanges.None).Before], [.. Values(after), .. (fields ?? FieldChanges.None).After]);

    public static Event Deleted(Contact contact) => new(EventNames.ContactDelete, contact.ClientId) { Data = Subject(contact) };

    /// <summary>The documented variables include the new password: it is always empty.</summary>
    public static Event PasswordChanged(Contact contact) => new(EventNames.ContactChangePassword, contact.ClientId) { Data = [.. Subject(contact), ("password", "")] };

    private static (string, object?)[] Subject(Contact contact) => [("userid", contact.ClientId), ("contactid", contact.Id)];

    private static (string, object?)[] Values(Contact contact) =>
        [.. contact.Person.EventData(), ("subaccount", contact.IsSubAccount), ("permissions", contact.Permissions), .. Flags(contact.Mail)];

    private static (string, object?)[] Flags(MailCategories mail)
    {
        var flags = new (string, object?)[MailCategory.All.Count];
        for (var i = 0; i < flags.Length; i++) flags[i] = (MailCategory.All[i].Column, mail.HasFlag(MailCategory.All[i].Flag));
        return flags;
    }
}
