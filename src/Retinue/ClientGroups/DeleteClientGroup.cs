using Retinue.Events;
using Retinue.Mail.Routing;

namespace Retinue.ClientGroups;

/// <summary>Deletes a client group that no client is in. Our own.</summary>
internal sealed class DeleteClientGroup : ApiAction
{
    private static readonly IntParam GroupId = new("groupid", "The group") { Required = true, Missing = ClientGroupErrors.IdNotFound, Example = "1" };

    private static readonly Field GroupIdField = Field.Id("groupid", "The id of the deleted group");

    public override ActionSpec Spec { get; } = new("DeleteClientGroup", "Deletes a client group")
    {
        Params = [GroupId],
        Returns = [GroupIdField],
        Errors = [ClientGroupErrors.IdNotFound, ClientGroupErrors.InUse],
        Raises = [EventNames.ClientGroupDelete],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(GroupId);
        return call.Write(async unit =>
        {
            var group = await ClientGroupRows.Lock(unit, id).ConfigureAwait(false);
            if (await ClientGroupRows.IsUsed(unit.Db, id).ConfigureAwait(false)) throw new Refused(ClientGroupErrors.InUse);
            await ClientGroupRows.Delete(unit, id).ConfigureAwait(false);
            await MailRuleRows.DeleteOfGroup(unit, id).ConfigureAwait(false);
            await unit.Raise(ClientGroupEvents.Deleted(group)).ConfigureAwait(false);
            return new Reply { { GroupIdField, id } };
        });
    }
}
