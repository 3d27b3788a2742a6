namespace Retinue.Users;

/// <summary>Answers the names of all permissions (https://developers.whmcs.com/api-reference/getpermissionslist/).</summary>
internal sealed class GetPermissionsList : ApiAction
{
    private static readonly Field Status = Field.Text("status", "The same as result; the documented sample has only this");
    private static readonly Field List = Field.List("permissions", "permission", "The names");

    public override ActionSpec Spec { get; } = new("GetPermissionsList", "Lists the permissions that a sub-account or user can have")
    {
        Since = "8.0",
        Returns = [Status, List],
    };

    public override Task<Reply> Run(Call call) => Task.FromResult(new Reply { { Status, "success" }, { List, Permissions.All } });
}
