namespace Retinue.Users;

/// <summary>Answers what a user may do in a client account (https://developers.whmcs.com/api-reference/getuserpermissions/); its owner may do everything.</summary>
internal sealed class GetUserPermissions : ApiAction
{
    private static readonly Field List = Field.List("permissions", "permission", "The names");

    public override ActionSpec Spec { get; } = new("GetUserPermissions", "Lists what a user may do in a client account")
    {
        Since = "8.0",
        Params = UserPlace.Params,
        Returns = [List],
        Errors = UserPlace.Errors,
    };

    public override async Task<Reply> Run(Call call)
    {
        var ids = UserPlace.Read(call);
        var place = await call.Read(db => UserPlace.Find(db, ids)).ConfigureAwait(false);
        return new Reply { { List, place.IsOwner ? Permissions.All : Permissions.Split(place.Permissions) } };
    }
}
