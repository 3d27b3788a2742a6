using Retinue.Events;

namespace Retinue.ClientGroups;

/// <summary>Adds a client group. Our own: the documented API only lists them.</summary>
internal sealed class AddClientGroup : ApiAction
{
    private static readonly TextParam Name = new(ClientGroup.NameParam.Name, ClientGroup.NameParam.Summary)
    {
        Required = true,
        Missing = ClientGroupErrors.NameRequired,
        Example = ClientGroup.NameParam.Example,
    };

    private static readonly Field GroupId = Field.Id("groupid", "The id of the new group");

    public override ActionSpec Spec { get; } = new("AddClientGroup", "Adds a client group")
    {
        Params = [Name, .. ClientGroup.Params.Where(p => p != ClientGroup.NameParam)],
        Returns = [GroupId],
        Errors = ClientGroupErrors.OfFields,
        Raises = [EventNames.ClientGroupAdd],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var group = ClientGroup.Change(call, ClientGroup.New);
        return call.Write(async unit =>
        {
            var added = await ClientGroupRows.Add(unit, group, call.Now).ConfigureAwait(false);
            await unit.Raise(ClientGroupEvents.Added(added)).ConfigureAwait(false);
            return new Reply { { GroupId, added.Id } };
        });
    }
}
