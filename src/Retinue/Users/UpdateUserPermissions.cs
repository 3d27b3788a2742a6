using Retinue.Contacts;
using Retinue.CustomFields;
using Retinue.Events;

namespace Retinue.Users;

/// <summary>
/// Sets what a user may do in a client account, instead of what it might before (https://developers.whmcs.com/api-reference/updateuserpermissions/).
/// It is what GetContacts answers of the user's contact, so whoever follows contacts by their events is told too.
/// </summary>
internal sealed class UpdateUserPermissions : ApiAction
{
    private static readonly NamesParam PermissionNames =
        new("permissions", "What the user may do, separated by commas") { Required = true, Missing = UserErrors.NoPermissions, Example = "manageproducts,managedomains" };

    public override ActionSpec Spec { get; } = new("UpdateUserPermissions", "Sets what a user may do in a client account")
    {
        Since = "8.0",
        Params = [.. UserPlace.Params, PermissionNames],
        Errors = [.. UserPlace.Errors, UserErrors.OwnerKeepsPermissions, UserErrors.NoPermissions],
        Raises = [EventNames.UserPermissionsEdit, EventNames.ContactEdit],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var ids = UserPlace.Read(call);
        var permissions = Permissions.Read(call, PermissionNames);
        // A misspelt name must not take everything away.
        if (permissions.Length == 0) throw new Refused(UserErrors.NoPermissions) { Parameter = PermissionNames.Name };
        return call.Write(async unit =>
        {
            var (place, contact) = await UserPlace.Lock(unit, ids, UserErrors.OwnerKeepsPermissions).ConfigureAwait(false);
            if (UserEvents.PermissionsEdited(place, permissions) is not { } edited) return new Reply();
            var after = contact with { Permissions = permissions, UpdatedAt = call.Now };
            await Logins.ChangePlace(unit, place, permissions, isActive: true, call.Now).ConfigureAwait(false);
            await ContactRows.Update(unit, after).ConfigureAwait(false);
            await unit.Raise(edited).ConfigureAwait(false);
            await unit.Raise(ContactEvents.Edited(contact, after, FieldChanges.None)).ConfigureAwait(false);
            return new Reply();
        });
    }
}
