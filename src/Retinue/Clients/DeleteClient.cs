using Retinue.Accounts;
using Retinue.Events;
using Retinue.Users;

namespace Retinue.Clients;

/// <summary>
/// Deletes an account for good, with everything that is its own (https://developers.whmcs.com/api-reference/deleteclient/). In the 7.10
/// generation those who could log in to nothing else go with it; in 8.x they are users of their own, who stay unless the call says otherwise.
/// </summary>
internal sealed class DeleteClient : ApiAction
{
    private static readonly IntParam ClientId = new("clientid", "The client") { Required = true, Missing = ClientErrors.IdNotFound, Example = "1" };
    private static readonly FlagParam DeleteUsers = new("deleteusers", "Deletes its users too, but for those of other accounts") { Only = ApiVersion.V8, Since = "8.0" };
    private static readonly FlagParam DeleteTransactions = new("deletetransactions", "Nothing: payments are not kept here") { Only = ApiVersion.V8, Since = "8.0" };

    private static readonly Field ClientIdField = Field.Id("clientid", "The id of the deleted client");

    public override ActionSpec Spec { get; } = new("DeleteClient", "Deletes a client account")
    {
        Params = [ClientId, DeleteUsers, DeleteTransactions],
        Returns = [ClientIdField],
        Errors = [ClientErrors.IdNotFound],
        Raises = [EventNames.ClientDelete],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(ClientId);
        // Not refused here: a twin with the same idempotency key may be done first, and only the unit of work finds its answer.
        if (await call.Read(db => db.Number($"SELECT COUNT(*) FROM clients WHERE id = {id}")).ConfigureAwait(false) > 0)
            await call.Api.Hooks.Before(HookPoints.PreDeleteClient, [("userid", id)], call.Actor).ConfigureAwait(false);

        return await call.Write(async unit =>
        {
            var client = await ClientRows.LockAndFind(unit, id).ConfigureAwait(false);
            foreach (var place in await Logins.OfClient(unit.Db, id).ConfigureAwait(false)) await Leave(unit, call, place).ConfigureAwait(false);
            await Erasure.Delete(unit, id).ConfigureAwait(false);
            await unit.Raise(ClientEvents.Deleted(client)).ConfigureAwait(false);
            return new Reply { { ClientIdField, id } };
        }).ConfigureAwait(false);
    }

    private static ValueTask Leave(UnitOfWork unit, Call call, Membership place)
    {
        var ends = call.Version == ApiVersion.V7 ? place.IsOwner : call.Flag(DeleteUsers) == true;
        return ends
            ? Logins.End(unit, place, call.Now)
            : Logins.Leave(unit, place, letGo: call.Version == ApiVersion.V8 && place.IsActive, call.Now);
    }
}
