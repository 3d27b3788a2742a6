using Retinue.Clients;
using Retinue.Contacts;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Users;

/// <summary>A user's place in a client account, for the actions that are told both: what they take, how it is found, and why they refuse.</summary>
internal static class UserPlace
{
    private static readonly IntParam UserId = new("user_id", "The user") { Required = true, Missing = UserErrors.IdInvalid, Example = "1" };
    private static readonly IntParam ClientId = new("client_id", "The client") { Required = true, Missing = UserErrors.ClientIdInvalid, Example = "1" };

    public static IReadOnlyList<Param> Params { get; } = [UserId, ClientId];

    public static IReadOnlyList<ApiError> Errors { get; } = [UserErrors.IdInvalid, UserErrors.ClientIdInvalid, UserErrors.NotAssociated];

    public static (long User, long Client) Read(Call call) => (call.RequiredNumber(UserId), call.RequiredNumber(ClientId));

    /// <summary>The open place of a user; one that is switched off is none.</summary>
    /// <exception cref="Refused">One of <see cref="Errors"/>.</exception>
    public static async ValueTask<Membership> Find(Session db, (long User, long Client) ids)
    {
        if (await UserRows.Find(db, ids.User).ConfigureAwait(false) == null) throw new Refused(UserErrors.IdInvalid);
        if (await db.Number($"SELECT COUNT(*) FROM clients WHERE id = {ids.Client}").ConfigureAwait(false) == 0) throw new Refused(UserErrors.ClientIdInvalid);
        return await Logins.Place(db, ids.User, ids.Client).ConfigureAwait(false) is { IsActive: true } place ? place : throw new Refused(UserErrors.NotAssociated);
    }

    /// <summary>Takes the account for this unit of work, and finds the place with its contact: both stay as they are until the commit.</summary>
    /// <param name="unit">The unit of work.</param>
    /// <param name="ids">User and client.</param>
    /// <param name="owner">Why the place of an owner, which has no contact, is left alone.</param>
    /// <exception cref="Refused">One of <see cref="Errors"/>, or <paramref name="owner"/>.</exception>
    public static async ValueTask<(Membership Place, Contact Contact)> Lock(UnitOfWork unit, (long User, long Client) ids, ApiError owner)
    {
        await Find(unit.Db, ids).ConfigureAwait(false);
        await ClientRows.Lock(unit, ids.Client, UserErrors.ClientIdInvalid).ConfigureAwait(false);
        var place = await Find(unit.Db, ids).ConfigureAwait(false);
        if (place.IsOwner) throw new Refused(owner);
        return (place, await ContactRows.Find(unit.Db, place.ContactId!.Value).ConfigureAwait(false) ?? throw new Refused(UserErrors.NotAssociated));
    }
}
