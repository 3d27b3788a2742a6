using Retinue.Installation;

namespace Retinue.Access;

/// <summary>Answers who calls: the admin of the credential or login (https://developers.whmcs.com/api-reference/getadmindetails/).</summary>
internal sealed class GetAdminDetails : ApiAction
{
    private static readonly Field AdminId = Field.Text("adminid", "The id of the admin, as text in both generations"), Name = Field.Text("name", "The name to log in by");
    private static readonly Field Notes = Field.Text("notes", "Empty: not kept here"), Signature = Field.Text("signature", "Empty: not kept here");
    private static readonly Field Permissions = Field.Text("allowedpermissions", "Separated by commas"), Departments = Field.Text("departments", "Empty: not kept here");
    private static readonly Field Time = Field.Text("requesttime", "Now, in UTC"), Whmcs = WhmcsDetails.Details with { Only = ApiVersion.V8 };

    /// <summary>The documented permission to use the API, the only one of an admin that is kept here.</summary>
    private const string ApiAccess = "API Access";

    public override ActionSpec Spec { get; } = new("GetAdminDetails", "Answers who calls")
    {
        Returns = [AdminId, Name, Notes, Signature, Permissions, Departments, Time, Whmcs],
        Errors = [CommonErrors.AdminRequired],
    };

    public override async Task<Reply> Run(Call call)
    {
        var admin = (call.Caller.AdminId == 0 ? null : await call.Read(db => Admins.Find(db, call.Caller.AdminId)).ConfigureAwait(false))
            ?? throw new Refused(CommonErrors.AdminRequired);
        return new Reply
        {
            { AdminId, admin.Id.ToString(Invariant) }, { Name, admin.Username }, { Notes, "" }, { Signature, "" },
            { Permissions, admin.ApiAccess ? ApiAccess : "" }, { Departments, "" }, { Time, Dates.Second(call.Now) }, { Whmcs, WhmcsDetails.Of(call.Version) },
        };
    }
}
