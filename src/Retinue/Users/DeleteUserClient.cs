using Retinue.Contacts;
using Retinue.CustomFields;
using Retinue.Events;

namespace Retinue.Users;

/// <summary>
/// Takes a user out of a client account (https://developers.whmcs.com/api-reference/deleteuserclient/). The user stays a user, and the contact
/// a contact: it receives its mail as before and can no longer log in. Both are told, each by its own event.
/// </summary>
internal sealed class DeleteUserClient : ApiAction
{
    public override ActionSpec Spec { get; } = new("DeleteUserClient", "Takes a user out of a client account")
    {
        Since = "8.0",
        Params = UserPlace.Params,
        Errors = [.. UserPlace.Errors, UserErrors.OwnerStays],
        Raises = [EventNames.UserClientDelete, EventNames.ContactEdit],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var ids = UserPlace.Read(call);
        return call.Write(async unit =>
        {
            var (place, contact) = await UserPlace.Lock(unit, ids, UserErrors.OwnerStays).ConfigureAwait(false);
            var after = contact with { IsSubAccount = false, Permissions = "", UpdatedAt = call.Now };
            await Logins.Leave(unit, place, letGo: true, call.Now).ConfigureAwait(false);
            await ContactRows.Update(unit, after).ConfigureAwait(false);
            await unit.Raise(UserEvents.Left(place)).ConfigureAwait(false);
            await unit.Raise(ContactEvents.Edited(contact, after, FieldChanges.None)).ConfigureAwait(false);
            return new Reply();
        });
    }
}
