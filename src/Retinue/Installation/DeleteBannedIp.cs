using Retinue.Events;

namespace Retinue.Installation;

/// <summary>Lifts a ban; within two seconds every server knows. Our own: the documented API can only add bans.</summary>
internal sealed class DeleteBannedIp : ApiAction
{
    private static readonly IntParam BanId = new("banid", "The ban") { Required = true, Missing = BannedIps.NotFound, Example = "1" };

    private static readonly Field BanIdField = Field.Id("banid", "The id of the lifted ban");

    public override ActionSpec Spec { get; } = new("DeleteBannedIp", "Lets a banned address in again")
    {
        Params = [BanId],
        Returns = [BanIdField],
        Errors = [BannedIps.NotFound],
        Raises = [EventNames.BannedIpDelete],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(BanId);
        return call.Write(async unit =>
        {
            var ban = await BannedIps.Find(unit.Db, id).ConfigureAwait(false);
            // Of two that lift one ban at once, one finds no row to delete.
            if (ban == null || await BannedIps.Delete(unit, id).ConfigureAwait(false) == 0) throw new Refused(BannedIps.NotFound);
            await unit.Raise(new Event(EventNames.BannedIpDelete, null) { Data = [("banid", id), ("ip", ban.Ip), ("reason", ban.Reason)] }).ConfigureAwait(false);
            return new Reply { { BanIdField, id } };
        });
    }
}
