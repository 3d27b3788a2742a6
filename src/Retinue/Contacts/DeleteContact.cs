using Retinue.Clients;
using Retinue.Events;
using Retinue.Mail;
using Retinue.Users;

namespace Retinue.Contacts;

/// <summary>
/// Deletes a contact for good, and its place among those who log in (https://developers.whmcs.com/api-reference/deletecontact/). Whoever was the
/// last to receive mail about domains leaves that to the client, and the billing contact leaves the bills to it. In the 8 generation, whose users
/// are nobody's contacts, the user of a contact loses the account but stays a user.
/// </summary>
internal sealed class DeleteContact : ApiAction
{
    // No alias clientid, which an old example of the documentation sent: it could delete the wrong person.
    private static readonly IntParam ContactId = new("contactid", "The contact") { Required = true, Missing = ContactErrors.IdNotFound, Example = "1" };

    private const string UserWarning = "The contact could log in as a user of the account, and no longer can";

    private static readonly Field ContactIdField = Field.Id("contactid", "The id of the deleted contact");

    public override ActionSpec Spec { get; } = new("DeleteContact", "Deletes a contact")
    {
        Params = [ContactId],
        Returns = [ContactIdField],
        Errors = [ContactErrors.IdNotFound],
        Raises = [EventNames.ContactDelete, EventNames.ClientEdit],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(ContactId);
        return call.Write(async unit =>
        {
            var contact = await ContactRows.Lock(unit, id).ConfigureAwait(false);
            await Remove(unit, call, contact).ConfigureAwait(false);
            return new Reply { { ContactIdField, id } };
        });
    }

    /// <summary>Deletes a contact, whose account is locked, with its place.</summary>
    internal static async ValueTask Remove(UnitOfWork unit, Call call, Contact contact)
    {
        if (await Logins.OfContact(unit.Db, contact.Id).ConfigureAwait(false) is { } place)
        {
            var isUser = call.Version == ApiVersion.V8 && place.IsActive;
            if (isUser) call.Warn(UserWarning);
            await Logins.Leave(unit, place, letGo: isUser, call.Now).ConfigureAwait(false);
        }
        await ContactRows.Delete(unit, contact.Id).ConfigureAwait(false);
        await unit.Raise(ContactEvents.Deleted(contact)).ConfigureAwait(false);
        await TakeOver(unit, call, contact).ConfigureAwait(false);
    }

    /// <summary>What the client takes over from a contact that is gone, or that nobody can write to any more.</summary>
    internal static async ValueTask TakeOver(UnitOfWork unit, Call call, Contact contact)
    {
        var before = await ClientRows.Find(unit.Db, $"id = {contact.ClientId}").ConfigureAwait(false) ?? throw new Refused(ContactErrors.IdNotFound);
        var after = before;
        if (before.BillingContactId == contact.Id) after = after with { BillingContactId = 0 };
        if (contact.Mail.HasFlag(MailCategories.Domain) && !await DomainRecipients.AnyBeside(unit.Db, before.Id, contact.Id).ConfigureAwait(false))
        {
            after = after with { Mail = after.Mail | MailCategories.Domain };
            call.Warn("Nobody else of the account received domain mail; the client receives it now");
        }
        await ClientRows.Update(unit, before, after, call.Now).ConfigureAwait(false);
        await unit.Raise(ClientEvents.Edited(before, after)).ConfigureAwait(false);
    }
}
