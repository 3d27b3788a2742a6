using Retinue.Access;
using Retinue.Events;
using Retinue.Mail;
using Retinue.Users;

namespace Retinue.Contacts;

/// <summary>
/// A contact's place among those who log in. Changed by calls of the 7.10 generation only: in 8.x people log in as users, and contacts receive
/// mail. A login that its owner uses elsewhere too is the person's own: this account changes neither its address nor its password.
/// </summary>
internal static class SubAccounts
{
    public const string SharedWarning = "The address and password of this login were left alone: the person uses it for other accounts too";
    public const string NotYetWarning = "password2 and permissions were stored; they take effect when subaccount is switched on";

    /// <summary>Brings the place of a contact in step with a change of it.</summary>
    /// <param name="unit">The unit of work, in which the account is locked.</param>
    /// <param name="call">The call, for its time and warnings.</param>
    /// <param name="before">The contact as it was.</param>
    /// <param name="after">The contact as it will be.</param>
    /// <param name="hash">The hash of a new password; null leaves the password alone.</param>
    /// <returns>Whether the password was changed.</returns>
    /// <exception cref="Refused"><see cref="ContactErrors.DuplicateEmail"/> or <see cref="ContactErrors.NoEmail"/>.</exception>
    public static async ValueTask<bool> Change(UnitOfWork unit, Call call, Contact before, Contact after, string? hash)
    {
        if (after.IsSubAccount && after.Person.EmailKey.Length == 0 && !call.Options.Strict && (!before.IsSubAccount || before.Person.EmailKey.Length > 0))
            throw new Refused(ContactErrors.NoEmail);
        var place = await Logins.OfContact(unit.Db, after.Id).ConfigureAwait(false);
        if (place == null && !after.IsSubAccount && after.Permissions.Length == 0 && hash == null) return false;
        if (!after.IsSubAccount && !before.IsSubAccount && (hash != null || after.Permissions != before.Permissions)) call.Warn(NotYetWarning);

        var name = LoginName.Of(after.Person);
        if (place == null)
        {
            var login = await Logins.Add(unit, name, hash ?? PasswordHasher.Unusable, call.Now, ContactErrors.DuplicateEmail, isOpen: after.IsSubAccount).ConfigureAwait(false);
            await Logins.Join(unit, login, after.ClientId, after.Id, isOwner: false, after.Permissions, call.Now, after.IsSubAccount).ConfigureAwait(false);
            return hash != null;
        }

        var named = hash == null ? null : await Logins.NameOf(unit.Db, place.LoginId).ConfigureAwait(false);
        if (place.Permissions != after.Permissions || place.IsActive != after.IsSubAccount)
            await Logins.ChangePlace(unit, place, after.Permissions, after.IsSubAccount, call.Now).ConfigureAwait(false);
        var isShared = await Logins.IsShared(unit, place).ConfigureAwait(false);
        if (place.IsActive && !after.IsSubAccount) await Logins.FreeAddress(unit, place.LoginId, call.Now).ConfigureAwait(false);
        else if (after.IsSubAccount && !isShared && !place.IsActive)
            await Logins.Rename(unit, place.LoginId, name, call.Now, ContactErrors.DuplicateEmail).ConfigureAwait(false);
        else if (after.IsSubAccount && !isShared && LoginName.Of(before.Person) != name)
            await Logins.Follow(unit, place.LoginId, before.Person, after.Person, call.Now, ContactErrors.DuplicateEmail).ConfigureAwait(false);
        else if (after.IsSubAccount && !place.IsActive) await Logins.TakeAddress(unit, place.LoginId, ContactErrors.DuplicateEmail).ConfigureAwait(false);
        if (isShared && (hash != null || (after.IsSubAccount && before.Person.EmailKey != name.EmailKey))) call.Warn(SharedWarning);
        if (hash == null || isShared) return false;
        await Logins.SetPassword(unit, place.LoginId, hash, call.Now).ConfigureAwait(false);
        if (before.IsSubAccount) await AccountMail.PasswordChanged(unit, call, place.LoginId, named!, after.ClientId).ConfigureAwait(false);
        return true;
    }
}
