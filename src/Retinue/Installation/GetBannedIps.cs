namespace Retinue.Installation;

/// <summary>Lists the bans that are in force, oldest first. Our own: the documented API can only add them.</summary>
internal sealed class GetBannedIps : ApiAction
{
    private static readonly Field Id = Field.Id("id", "The id of the ban"), Ip = Field.Text("ip", "The address, or a CIDR range"), Reason = Field.Text("reason");
    private static readonly Field Created = Field.Text("created_at", "In UTC"), Expires = Field.Text("expires", "In UTC");
    private static readonly Field Bans = Field.List("bannedips", "bannedip", "The bans", Id, Ip, Reason, Created, Expires);

    public override ActionSpec Spec { get; } = new("GetBannedIps", "Lists the addresses that are shut out")
    {
        Params = Paging.Params,
        Returns = [.. Paging.Fields, Bans],
    };

    public override async Task<Reply> Run(Call call)
    {
        var (start, size) = Paging.Read(call);
        // All of them: the gate of every server holds them in memory too.
        var bans = await call.Read(db => BannedIps.InForce(db, call.Now)).ConfigureAwait(false);
        return Paging.Reply(Bans, bans.Count, start, [.. bans.Skip((int)Math.Min(start, int.MaxValue)).Take((int)size).Select(ban => new Reply
        {
            { Id, ban.Id }, { Ip, ban.Ip }, { Reason, ban.Reason }, { Created, Dates.Second(ban.CreatedAt) }, { Expires, Dates.Second(ban.ExpiresAt) },
        })]);
    }
}
