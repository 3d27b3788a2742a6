using Retinue.Events;

namespace Retinue.Clients;

/// <summary>
/// Closes an account (https://developers.whmcs.com/api-reference/closeclient/). Its status is all that changes, with what that means for signing
/// in (<see cref="ClientStatus"/>): there are no invoices and products here that could end with it, and UpdateClient opens it again as it was.
/// </summary>
internal sealed class CloseClient : ApiAction
{
    private static readonly IntParam ClientId = new("clientid", "The client") { Required = true, Missing = ClientErrors.IdNotFound, Example = "1" };

    private static readonly Field ClientIdField = Field.Id("clientid", "The id of the closed client");

    public override ActionSpec Spec { get; } = new("CloseClient", "Closes a client account")
    {
        Params = [ClientId],
        Returns = [ClientIdField],
        Errors = [ClientErrors.IdNotFound],
        Raises = [EventNames.ClientClose],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(ClientId);
        return call.Write(async unit =>
        {
            var before = await ClientRows.LockAndFind(unit, id).ConfigureAwait(false);
            var after = before with { Status = ClientStatus.Closed };
            await ClientRows.Update(unit, before, after, call.Now).ConfigureAwait(false);
            if (before != after) await unit.Raise(ClientEvents.Closed(after)).ConfigureAwait(false);
            return new Reply { { ClientIdField, id } };
        });
    }
}
