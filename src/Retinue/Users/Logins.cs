using Retinue.Clients;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Users;

/// <summary>Somebody who can log in.</summary>
internal sealed record Login(long Id, string PasswordHash, bool TwoFactor);

/// <summary>What a login is called and written to by.</summary>
internal sealed record LoginName(string FirstName, string LastName, string Email, string EmailKey)
{
    public static LoginName Of(Person person) => new(person.FirstName, person.LastName, person.Email, person.EmailKey);
}

/// <summary>A login's open place in a client account.</summary>
internal sealed record Membership(long ClientId, long? ContactId, bool IsOwner);

/// <summary>
/// The directory of those who can log in, and the accounts each belongs to. A 7.10 sub-account is a contact with a login and a membership;
/// an 8.x user is a login with any number of memberships. Every membership but an owner's has its contact, so both generations see everybody.
/// A place that is switched off (<c>is_active = 0</c>) keeps its permissions; a login without an open place has no address to itself
/// (<c>email_key</c> is null), unless it was made as a user of its own.
/// </summary>
internal static class Logins
{
    /// <summary>Makes a login; the unique index on the key is what refuses an address that is taken.</summary>
    public static async ValueTask<long> Add(UnitOfWork unit, LoginName name, string passwordHash, long now, ApiError taken)
    {
        var id = await unit.NewId(Sequence.Login).ConfigureAwait(false);
        // Somebody without an address has no key, and does not stand in the way of another one without.
        var key = name.EmailKey.Length == 0 ? null : name.EmailKey;
        await unit.Add($"""
            INSERT INTO logins (id, version, firstname, lastname, email, email_key, password_hash, two_factor, created_at, updated_at)
            VALUES ({id}, 1, {name.FirstName}, {name.LastName}, {name.Email}, {key}, {passwordHash}, 0, {now}, {now})
            """, duplicate: taken).ConfigureAwait(false);
        return id;
    }

    /// <summary>Gives a login its place in a client account.</summary>
    public static async ValueTask Join(UnitOfWork unit, long loginId, long clientId, long? contactId, bool isOwner, string permissions, long now, bool isActive = true)
    {
        var id = await unit.NewId(Sequence.Membership).ConfigureAwait(false);
        await unit.Add($"""
            INSERT INTO memberships (id, version, login_id, client_id, contact_id, is_owner, permissions, is_active, created_at, updated_at)
            VALUES ({id}, 1, {loginId}, {clientId}, {contactId}, {isOwner}, {permissions}, {isActive}, {now}, {now})
            """).ConfigureAwait(false);
    }

    public static ValueTask<Login?> Find(Session db, string emailKey) => db.First(
        $"SELECT id, password_hash, two_factor FROM logins WHERE email_key = {emailKey}",
        row => new Login(row.Long(0), row.Text(1), row.Flag(2)));

    public static ValueTask<long> Exists(Session db, long id) => db.Number($"SELECT COUNT(*) FROM logins WHERE id = {id}");

    /// <summary>The accounts that are open to a login: the one it owns first, then in the order it joined.</summary>
    public static ValueTask<List<Membership>> Memberships(Session db, long loginId) => db.All(
        $"SELECT client_id, contact_id, is_owner FROM memberships WHERE login_id = {loginId} AND is_active = 1 ORDER BY is_owner DESC, id",
        row => new Membership(row.Long(0), row.LongOrNull(1), row.Flag(2)));
}
