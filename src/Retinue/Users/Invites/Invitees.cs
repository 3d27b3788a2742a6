using Retinue.Clients;
using Retinue.Contacts;
using Retinue.CustomFields;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Users.Invites;

/// <summary>Whom an invitation reaches: the user with that address, if there is one, and the place that the account has for them.</summary>
internal static class Invitees
{
    /// <summary>The user with an address; null when there is none yet.</summary>
    /// <exception cref="Refused"><see cref="InviteErrors.AlreadyAssociated"/>: the account is open to that user.</exception>
    public static async ValueTask<User?> Find(Session db, long clientId, string emailKey)
    {
        var user = await UserRows.Find(db, emailKey).ConfigureAwait(false);
        return user == null || await Logins.Place(db, user.Id, clientId).ConfigureAwait(false) is not ({ IsActive: true } or { IsOwner: true }) ? user : throw new Refused(InviteErrors.AlreadyAssociated);
    }

    /// <summary>
    /// Gives a user the place that an invitation promises, with its contact: the one of a place that was switched off, else a contact of the
    /// account with the address that has no place, else a new one, which receives no mail until somebody says so.
    /// </summary>
    /// <returns>The id of the contact.</returns>
    public static async ValueTask<long> Admit(UnitOfWork unit, Invite invite, long userId, LoginName name, long now)
    {
        var place = await Logins.Place(unit.Db, userId, invite.ClientId).ConfigureAwait(false);
        var before = place != null
            ? await ContactRows.Find(unit.Db, place.ContactId!.Value).ConfigureAwait(false)
            : await ContactRows.WithoutPlace(unit.Db, invite.ClientId, invite.EmailKey).ConfigureAwait(false);
        var contact = (before ?? NewContact(invite, name, now)) with { IsSubAccount = true, Permissions = invite.Permissions, UpdatedAt = now };
        if (before == null) contact = await ContactRows.Add(unit, contact).ConfigureAwait(false);
        else await ContactRows.Update(unit, contact).ConfigureAwait(false);

        if (place != null) await Logins.ChangePlace(unit, place, invite.Permissions, isActive: true, now).ConfigureAwait(false);
        else await Logins.Join(unit, userId, invite.ClientId, contact.Id, isOwner: false, invite.Permissions, now).ConfigureAwait(false);
        await unit.Raise(before == null ? ContactEvents.Added(contact, FieldChanges.None) : ContactEvents.Edited(before, contact, FieldChanges.None)).ConfigureAwait(false);
        return contact.Id;
    }

    private static Contact NewContact(Invite invite, LoginName name, long now) => new()
    {
        ClientId = invite.ClientId,
        Person = Person.Nobody with { FirstName = name.FirstName, LastName = name.LastName, Email = name.Email, EmailKey = name.EmailKey },
        Mail = Mail.MailCategories.None,
        CreatedAt = now,
        UpdatedAt = now,
    };
}
