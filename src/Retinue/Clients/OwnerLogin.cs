using Retinue.Contacts;
using Retinue.Events;
using Retinue.Mail;
using Retinue.Users;

namespace Retinue.Clients;

/// <summary>
/// The login of a client's owner as the 7.10 generation sees it: one with the client. In 8.x the owner is a user with an address and a password
/// of their own. A login with places in other accounts is the person's own in both generations.
/// </summary>
internal static class OwnerLogin
{
    public const string SharedWarning = "The address, password and security question of the owner's login were left alone: the person uses it for other accounts too";

    /// <summary>Brings the owner's login in step with a change of the client.</summary>
    /// <param name="unit">The unit of work, in which the account is locked.</param>
    /// <param name="call">The call, for its time and warnings.</param>
    /// <param name="before">The client as it was.</param>
    /// <param name="after">The client as it will be.</param>
    /// <param name="hash">The hash of a new password; null leaves the password alone.</param>
    /// <param name="asksMore">Whether the call wants more of the login than name, address and password.</param>
    /// <returns>Whether the login is the client's alone: only then may the call change what opens it.</returns>
    /// <exception cref="Refused"><see cref="ContactErrors.DuplicateEmail"/>.</exception>
    public static async ValueTask<bool> Follow(UnitOfWork unit, Call call, Client before, Client after, string? hash, bool asksMore)
    {
        var (was, now) = (LoginName.Of(before.Person), LoginName.Of(after.Person));
        if (was == now && hash == null && !asksMore) return false;

        var place = (await Logins.OfClient(unit.Db, after.Id).ConfigureAwait(false)).FirstOrDefault(p => p.IsOwner);
        if (place == null) return false;
        if (await Logins.IsShared(unit, place).ConfigureAwait(false))
        {
            if (hash != null || asksMore || was.EmailKey != now.EmailKey) call.Warn(SharedWarning);
            return false;
        }
        var named = hash == null ? null : await Logins.NameOf(unit.Db, place.LoginId).ConfigureAwait(false);
        if (was != now)
            await Logins.Follow(unit, place.LoginId, before.Person, after.Person, call.Now, ContactErrors.DuplicateEmail).ConfigureAwait(false);
        if (hash == null) return true;
        await Logins.SetPassword(unit, place.LoginId, hash, call.Now).ConfigureAwait(false);
        await AccountMail.PasswordChanged(unit, call, place.LoginId, named!, after.Id).ConfigureAwait(false);
        return true;
    }
}
