using Retinue.Storage;
using Retinue.Users;

namespace Retinue.SignIn;

/// <summary>Whom an SSO token signs in, and to which account; a user of 8.x may have none.</summary>
internal sealed record SsoSubject(long LoginId, long? ClientId, long? ContactId)
{
    private sealed record Account(bool IsClosed, bool AllowsSso);

    /// <summary>7.10: the client's owner, or one of its sub-accounts.</summary>
    /// <exception cref="Refused">One of the documented errors.</exception>
    public static async ValueTask<SsoSubject> OfContact(Session db, long? clientId, long? contactId)
    {
        var client = await Existing(db, clientId, SignInErrors.ClientInvalid).ConfigureAwait(false);
        if (contactId is not { } contact) return await Owner(db, client).ConfigureAwait(false);
        var place = await Logins.OfContact(db, contact).ConfigureAwait(false);
        if (place == null || place.ClientId != client || !place.IsActive) throw new Refused(SignInErrors.ContactInvalid);
        return await In(db, place).ConfigureAwait(false);
    }

    /// <summary>8.x: a user, to an account that is named or else the first that is open; or the owner of the account.</summary>
    /// <exception cref="Refused">One of the documented errors.</exception>
    public static async ValueTask<SsoSubject> OfUser(Session db, long? clientId, long? userId)
    {
        if (clientId == null && userId == null) throw new Refused(SignInErrors.ClientOrUserRequired);
        if (userId is not { } user) return await Owner(db, await Existing(db, clientId, SignInErrors.ClientInvalid).ConfigureAwait(false)).ConfigureAwait(false);
        if (await SignInUser.Find(db, $"id = {user} AND email_key IS NOT NULL").ConfigureAwait(false) == null) throw new Refused(SignInErrors.UserInvalid);
        if (clientId == null)
        {
            var first = (await Logins.OpenPlaces(db, user).ConfigureAwait(false)).FirstOrDefault();
            return first == null ? new SsoSubject(user, null, null) : await In(db, first).ConfigureAwait(false);
        }
        var client = await Existing(db, clientId, SignInErrors.ClientInvalid).ConfigureAwait(false);
        var place = (await Logins.OfClient(db, client).ConfigureAwait(false)).Find(p => p.LoginId == user && p.IsActive) ?? throw new Refused(SignInErrors.UserNotOfClient);
        return await In(db, place).ConfigureAwait(false);
    }

    /// <summary>Whether somebody to whom a token was given may still come in: a minute is long enough to be locked out.</summary>
    public async ValueTask<bool> IsStillOpen(Session db)
    {
        if (ClientId is not { } client) return await SignInUser.Find(db, $"id = {LoginId} AND email_key IS NOT NULL").ConfigureAwait(false) != null;
        var place = (await Logins.OpenPlaces(db, LoginId).ConfigureAwait(false)).Find(p => p.ClientId == client && p.ContactId == ContactId);
        return place != null && await Find(db, client).ConfigureAwait(false) is { AllowsSso: true };
    }

    private static async ValueTask<long> Existing(Session db, long? clientId, ApiError otherwise) =>
        clientId is { } id && await Find(db, id).ConfigureAwait(false) != null ? id : throw new Refused(otherwise);

    private static async ValueTask<SsoSubject> Owner(Session db, long clientId) =>
        await In(db, (await Logins.OfClient(db, clientId).ConfigureAwait(false)).Find(p => p.IsOwner && p.IsActive)
            ?? throw new Refused(SignInErrors.NotProvisioned, "the account has no owner")).ConfigureAwait(false);

    private static async ValueTask<SsoSubject> In(Session db, Membership place)
    {
        var account = await Find(db, place.ClientId).ConfigureAwait(false);
        if (account is { AllowsSso: false }) throw new Refused(SignInErrors.SsoBlocked, place.ClientId.ToString(Invariant));
        if (account is not { IsClosed: false }) throw new Refused(SignInErrors.NotProvisioned, "the account is closed");
        return new SsoSubject(place.LoginId, place.ClientId, place.ContactId);
    }

    private static ValueTask<Account?> Find(Session db, long clientId) => db.First(
        $"SELECT status, allow_sso FROM clients WHERE id = {clientId}", row => new Account(row.Text(0) == Clients.ClientStatus.Closed, row.Flag(1)));
}
