namespace Retinue.Events;

/// <summary>Writes an entry of the caller's own into the activity log (https://developers.whmcs.com/api-reference/logactivity/).</summary>
internal sealed class LogActivity : ApiAction
{
    // In 8.x userid would be a user; its documentation has taken it away.
    private static readonly IntParam UserId = new("userid", "The client that it is about") { Only = ApiVersion.V7, Example = "1" };
    private static readonly IntParam ClientId = new("clientid", "The client that it is about") { Aliases = ["client_id"], Example = "1" };
    private static readonly TextParam Description = new("description", "What to log") { Required = true, Example = "Called back" };

    public override ActionSpec Spec { get; } = new("LogActivity", "Adds an entry to the activity log")
    {
        Params = [UserId, ClientId, Description],
        Raises = [EventNames.LogActivity],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        // The account need not exist (any more): an entry about one that was deleted is still an entry.
        var client = call.Number(ClientId) ?? call.Number(UserId);
        return call.Write(async unit =>
        {
            await unit.Raise(new Event(EventNames.LogActivity, client)
            {
                Data =
                [
                    ("description", call.Text(Description)), ("user", ActorName.Of(call.Actor.Actor).Username), ("userid", client ?? 0L), ("ipaddress", call.Actor.Ip),
                ],
            }).ConfigureAwait(false);
            return new Reply();
        });
    }
}
