using Retinue.Clients;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Users;

/// <summary>Somebody who can log in.</summary>
internal sealed record Login(long Id, string PasswordHash, bool TwoFactor);

/// <summary>What a login is called and written to by.</summary>
internal sealed record LoginName(string FirstName, string LastName, string Email, string EmailKey)
{
    /// <summary>Somebody without an address has no key, and does not stand in the way of another one without.</summary>
    public string? KeyOrNull => EmailKey.Length == 0 ? null : EmailKey;

    public string FullName => $"{FirstName} {LastName}".Trim();

    public static LoginName Of(Person person) => new(person.FirstName, person.LastName, person.Email, person.EmailKey);

    /// <summary>
    /// The name after an edit of whom it stands for: it follows in what was edited, and in nothing else, because calls of the 8 generation may
    /// have given the login a name or address of its own.
    /// </summary>
    public LoginName Follow(Person before, Person after) => new(
        before.FirstName == after.FirstName ? FirstName : after.FirstName,
        before.LastName == after.LastName ? LastName : after.LastName,
        before.Email == after.Email ? Email : after.Email,
        before.Email == after.Email ? EmailKey : after.EmailKey);
}

/// <summary>A login's place in a client account; one that is not active was switched off and keeps its permissions.</summary>
internal sealed record Membership(long Id, long LoginId, long ClientId, long? ContactId, bool IsOwner, string Permissions, bool IsActive);

/// <summary>
/// The directory of those who can log in, and the accounts each belongs to. A 7.10 sub-account is a contact with a login and a membership;
/// an 8.x user is a login with any number of memberships. Every membership but an owner's has its contact, so both generations see everybody.
/// A place that is switched off (<c>is_active = 0</c>) keeps its permissions; a login without an open place has no address to itself
/// (<c>email_key</c> is null), unless it stands alone: made as a user, or let go by an account.
/// </summary>
internal static class Logins
{
    /// <summary>Makes a login; the unique index on the key is what refuses an address that is taken.</summary>
    /// <param name="standsAlone">Whether it is a user without any account too.</param>
    /// <param name="isOpen">Whether it has its address to itself, and so can log in.</param>
    /// <param name="language">The language the person wants; empty for the installation's.</param>
    /// <param name="verifiedAt">When the person proved to receive mail under the address; 0 when that is yet to be done.</param>
    public static async ValueTask<long> Add(UnitOfWork unit, LoginName name, string passwordHash, long now, ApiError taken, bool standsAlone = false, bool isOpen = true,
        string language = "", long verifiedAt = 0)
    {
        var id = await unit.NewId(Sequence.Login).ConfigureAwait(false);
        await unit.Add($"{InsertInto}{Row(id, name, isOpen ? name.KeyOrNull : null, passwordHash, language, verifiedAt, standsAlone, now)}", duplicate: taken).ConfigureAwait(false);
        await LoginTerms.Add(unit, [(id, name)]).ConfigureAwait(false);
        return id;
    }

    /// <summary>The statement that stores new logins, but for their rows.</summary>
    internal static Sql InsertInto =>
        $"INSERT INTO logins (id, version, firstname, lastname, email, email_key, password_hash, two_factor, language, email_verified_at, stands_alone, created_at, updated_at) VALUES ";

    internal static Sql Row(long id, LoginName name, string? key, string passwordHash, string language, long verifiedAt, bool standsAlone, long now) =>
        $"({id}, 1, {name.FirstName}, {name.LastName}, {name.Email}, {key}, {passwordHash}, 0, {language}, {verifiedAt}, {standsAlone}, {now}, {now})";

    /// <summary>
    /// Names a login anew, and takes its address for it: after this it can log in with that. A new address is one that nobody has verified.
    /// </summary>
    public static async ValueTask Rename(UnitOfWork unit, long loginId, LoginName name, long now, ApiError taken)
    {
        // MariaDB assigns from left to right: the old address is compared before it is replaced.
        await unit.Add($"""
            UPDATE logins SET email_verified_at = CASE WHEN email_key = {name.EmailKey} OR email = {name.Email} THEN email_verified_at ELSE 0 END,
              version = version + 1, firstname = {name.FirstName}, lastname = {name.LastName}, email = {name.Email}, email_key = {name.KeyOrNull}, updated_at = {now}
            WHERE id = {loginId}
            """, duplicate: taken).ConfigureAwait(false);
        await LoginTerms.Delete(unit, $"login_id = {loginId}").ConfigureAwait(false);
        await LoginTerms.Add(unit, [(loginId, name)]).ConfigureAwait(false);
    }

    /// <summary>What a login is called.</summary>
    public static ValueTask<LoginName?> NameOf(Session db, long loginId) => db.First(
        $"SELECT firstname, lastname, email FROM logins WHERE id = {loginId}", row => new LoginName(row.Text(0), row.Text(1), row.Text(2), EmailKey.Of(row.Text(2))));

    /// <summary>Brings a login in step with an edit of whom it stands for (<see cref="LoginName.Follow"/>).</summary>
    public static async ValueTask Follow(UnitOfWork unit, long loginId, Person before, Person after, long now, ApiError taken)
    {
        var current = await NameOf(unit.Db, loginId).ConfigureAwait(false);
        await Rename(unit, loginId, current!.Follow(before, after), now, taken).ConfigureAwait(false);
    }

    /// <summary>Gives a login to whoever has proven its address: nothing that opened it before does so any more.</summary>
    public static async ValueTask Claim(UnitOfWork unit, long loginId, string passwordHash, long now)
    {
        await unit.Add($"""
            UPDATE logins SET version = version + 1, password_hash = {passwordHash}, email_verified_at = {now}, two_factor = 0, two_factor_secret = '', two_factor_step = 0,
              updated_at = {now}
            WHERE id = {loginId}
            """).ConfigureAwait(false);
        await unit.Add($"DELETE FROM login_tokens WHERE login_id = {loginId}").ConfigureAwait(false);
    }

    /// <summary>Sets a password; links to reset the one before are void.</summary>
    public static async ValueTask SetPassword(UnitOfWork unit, long loginId, string passwordHash, long now)
    {
        await unit.Add($"UPDATE logins SET version = version + 1, password_hash = {passwordHash}, updated_at = {now} WHERE id = {loginId}").ConfigureAwait(false);
        await LoginTokens.Void(unit, loginId, LoginTokens.PasswordReset).ConfigureAwait(false);
    }

    /// <summary>Gives a login its place in a client account.</summary>
    public static async ValueTask Join(UnitOfWork unit, long loginId, long clientId, long? contactId, bool isOwner, string permissions, long now, bool isActive = true)
    {
        var id = await unit.NewId(Sequence.Membership).ConfigureAwait(false);
        await unit.Add($"{InsertPlace}{PlaceRow(id, loginId, clientId, contactId, isOwner, permissions, isActive, now)}").ConfigureAwait(false);
    }

    /// <summary>The statement that stores new places, but for their rows.</summary>
    internal static Sql InsertPlace => $"INSERT INTO memberships (id, version, login_id, client_id, contact_id, is_owner, permissions, is_active, created_at, updated_at) VALUES ";

    internal static Sql PlaceRow(long id, long loginId, long clientId, long? contactId, bool isOwner, string permissions, bool isActive, long now) =>
        $"({id}, 1, {loginId}, {clientId}, {contactId}, {isOwner}, {permissions}, {isActive}, {now}, {now})";

    /// <summary>Sets what a place allows and whether it is open; the address of the login is the caller's business.</summary>
    public static ValueTask ChangePlace(UnitOfWork unit, Membership place, string permissions, bool isActive, long now) => unit.Add(
        $"UPDATE memberships SET version = version + 1, permissions = {permissions}, is_active = {isActive}, updated_at = {now} WHERE id = {place.Id}");

    /// <summary>Frees the address of a login that no place is open to any more, so that somebody else can have it.</summary>
    public static async ValueTask FreeAddress(UnitOfWork unit, long loginId, long now)
    {
        await Lock(unit, loginId, now).ConfigureAwait(false);
        if (await unit.Db.Number($"SELECT COUNT(*) FROM memberships WHERE login_id = {loginId} AND is_active = 1").ConfigureAwait(false) == 0)
            await unit.Add($"UPDATE logins SET email_key = NULL WHERE id = {loginId} AND stands_alone = 0").ConfigureAwait(false);
    }

    /// <summary>Gives a login back the address that <see cref="FreeAddress"/> took, when a place is open to it again.</summary>
    public static async ValueTask TakeAddress(UnitOfWork unit, long loginId, ApiError taken)
    {
        var email = await unit.Db.First($"SELECT email FROM logins WHERE id = {loginId} AND email_key IS NULL", row => row.Text(0)).ConfigureAwait(false);
        if (email != null && EmailKey.Of(email) is { Length: > 0 } key)
            await unit.Add($"UPDATE logins SET email_key = {key} WHERE id = {loginId}", duplicate: taken).ConfigureAwait(false);
    }

    /// <summary>Whether a login has its address to itself, or could have it.</summary>
    public static async ValueTask<bool> CanTakeAddress(Session db, long loginId)
    {
        var email = await db.First($"SELECT email FROM logins WHERE id = {loginId}", row => row.Text(0)).ConfigureAwait(false) ?? "";
        return await db.Number($"SELECT COUNT(*) FROM logins WHERE email_key = {EmailKey.Of(email)} AND id <> {loginId}").ConfigureAwait(false) == 0;
    }

    /// <summary>
    /// Ends a place. A login that then has none ends with it, unless it stands alone; with <paramref name="letGo"/> it stands alone from now on,
    /// if anybody can log in by it.
    /// </summary>
    public static async ValueTask Leave(UnitOfWork unit, Membership place, bool letGo, long now)
    {
        await Lock(unit, place.LoginId, now).ConfigureAwait(false);
        if (letGo) await unit.Add($"UPDATE logins SET stands_alone = 1 WHERE id = {place.LoginId} AND email_key IS NOT NULL").ConfigureAwait(false);
        await Leave(unit, place, $"stands_alone = 0", now).ConfigureAwait(false);
    }

    /// <summary>Ends a place, and the login with it when it has no other, even if it stands alone.</summary>
    public static async ValueTask End(UnitOfWork unit, Membership place, long now)
    {
        await Lock(unit, place.LoginId, now).ConfigureAwait(false);
        await Leave(unit, place, $"1 = 1", now).ConfigureAwait(false);
    }

    private static async ValueTask Leave(UnitOfWork unit, Membership place, Sql endsWhen, long now)
    {
        await unit.Add($"DELETE FROM memberships WHERE id = {place.Id}").ConfigureAwait(false);
        if (await unit.Db.Number($"SELECT COUNT(*) FROM memberships WHERE login_id = {place.LoginId}").ConfigureAwait(false) == 0)
            await Delete(unit, place.LoginId, endsWhen).ConfigureAwait(false);
        else await FreeAddress(unit, place.LoginId, now).ConfigureAwait(false);
    }

    /// <summary>Takes a login for this unit of work: of two accounts that let it go at once, the later sees what the earlier did.</summary>
    public static async ValueTask Lock(UnitOfWork unit, long loginId, long now) =>
        await unit.Db.Execute($"UPDATE logins SET version = version + 1, updated_at = {now} WHERE id = {loginId}").ConfigureAwait(false);

    /// <summary>Ends a login that a condition on it selects, with everything that is its own.</summary>
    private static async ValueTask Delete(UnitOfWork unit, long loginId, Sql condition)
    {
        await unit.Add($"DELETE FROM logins WHERE id = {loginId} AND {condition}").ConfigureAwait(false);
        await LoginTokens.Orphaned(unit, loginId).ConfigureAwait(false);
        await LoginTerms.Delete(unit, $"login_id = {loginId} AND NOT EXISTS (SELECT 1 FROM logins WHERE logins.id = {loginId})").ConfigureAwait(false);
    }

    public static ValueTask<Login?> Find(Session db, string emailKey) => db.First(
        $"SELECT id, password_hash, two_factor FROM logins WHERE email_key = {emailKey}",
        row => new Login(row.Long(0), row.Text(1), row.Flag(2)));

    public static ValueTask<long> Exists(Session db, long id) => db.Number($"SELECT COUNT(*) FROM logins WHERE id = {id}");

    /// <summary>The places that somebody who signs in has, not switched off and not in a closed account: those of an owner first, then in the order of joining.</summary>
    public static ValueTask<List<Membership>> OpenPlaces(Session db, long loginId) => db.All($"""
        SELECT {PlaceColumns} FROM memberships WHERE login_id = {loginId} AND is_active = 1
          AND EXISTS (SELECT 1 FROM clients WHERE clients.id = memberships.client_id AND clients.status <> {ClientStatus.Closed})
        ORDER BY is_owner DESC, id
        """, PlaceFromRow);

    /// <summary>All places in an account, those that are switched off included: the owner's first.</summary>
    public static ValueTask<List<Membership>> OfClient(Session db, long clientId) =>
        db.All($"SELECT {PlaceColumns} FROM memberships WHERE client_id = {clientId} ORDER BY is_owner DESC, id", PlaceFromRow);

    /// <summary>The place that a login has in an account, open or switched off; null when it has none.</summary>
    public static ValueTask<Membership?> Place(Session db, long loginId, long clientId) => Place(db, $"login_id = {loginId} AND client_id = {clientId}");

    /// <summary>The place that a condition on <c>memberships</c> selects.</summary>
    public static ValueTask<Membership?> Place(Session db, Sql where) => db.First($"SELECT {PlaceColumns} FROM memberships WHERE {where}", PlaceFromRow);

    /// <summary>The place that a contact has, open or switched off; null when it never was a sub-account.</summary>
    public static ValueTask<Membership?> OfContact(Session db, long contactId) => Place(db, $"contact_id = {contactId}");

    public static ValueTask<Membership?> Place(Session db, long id) => db.First($"SELECT {PlaceColumns} FROM memberships WHERE id = {id}", PlaceFromRow);

    /// <summary>
    /// Whether a login has places in other accounts too, or is a user without any: then its address and password are the person's own, and an
    /// account that it belongs to does not change them.
    /// </summary>
    public static async ValueTask<bool> IsShared(UnitOfWork unit, Membership place)
    {
        // Otherwise the person could be let into another account after the answer.
        await unit.Db.Execute($"UPDATE logins SET version = version + 1 WHERE id = {place.LoginId}").ConfigureAwait(false);
        return await HasOtherPlace(unit.Db, place).ConfigureAwait(false)
            || (!place.IsOwner && await unit.Db.Number($"SELECT stands_alone FROM logins WHERE id = {place.LoginId}").ConfigureAwait(false) == 1);
    }

    /// <summary>Whether a login has a place in another account, open or switched off.</summary>
    public static async ValueTask<bool> HasOtherPlace(Session db, Membership place) =>
        await db.Number($"SELECT COUNT(*) FROM memberships WHERE login_id = {place.LoginId} AND id <> {place.Id}").ConfigureAwait(false) > 0;

    private static Sql PlaceColumns => $"id, login_id, client_id, contact_id, is_owner, permissions, is_active";

    private static Membership PlaceFromRow(System.Data.Common.DbDataReader row) =>
        new(row.Long(0), row.Long(1), row.Long(2), row.LongOrNull(3), row.Flag(4), row.Text(5), row.Flag(6));
}
