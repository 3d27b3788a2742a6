using Retinue.Events;

namespace Retinue.ClientGroups;

/// <summary>Changes what a call brings of a client group, and leaves the rest as it is. Our own.</summary>
internal sealed class UpdateClientGroup : ApiAction
{
    private static readonly IntParam GroupId = new("groupid", "The group") { Required = true, Missing = ClientGroupErrors.IdNotFound, Example = "1" };

    private static readonly Field GroupIdField = Field.Id("groupid", "The id of the group");

    public override ActionSpec Spec { get; } = new("UpdateClientGroup", "Changes a client group")
    {
        Params = [GroupId, .. ClientGroup.Params],
        Returns = [GroupIdField],
        Errors = [ClientGroupErrors.IdNotFound, .. ClientGroupErrors.OfFields],
        Raises = [EventNames.ClientGroupEdit],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(GroupId);
        return call.Write(async unit =>
        {
            var before = await ClientGroupRows.Lock(unit, id).ConfigureAwait(false);
            var after = ClientGroup.Change(call, before);
            if (after != before) await ClientGroupRows.Update(unit, after, call.Now).ConfigureAwait(false);
            await unit.Raise(ClientGroupEvents.Edited(before, after)).ConfigureAwait(false);
            return new Reply { { GroupIdField, id } };
        });
    }
}
