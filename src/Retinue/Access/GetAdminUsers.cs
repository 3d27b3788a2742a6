using Retinue.Clients;

namespace Retinue.Access;

/// <summary>
/// Lists the admins (https://developers.whmcs.com/api-reference/getadminusers/). They have a name, an address and no more: what else is
/// documented of them is empty.
/// </summary>
internal sealed class GetAdminUsers : ApiAction
{
    /// <summary>Admins are all of one kind here; what the API may be called for is the business of the roles of credentials.</summary>
    private const long OnlyRole = 1;

    private static readonly IntParam RoleId = new("roleid", "Only admins of this role; all have the role 1");
    private static readonly TextParam Email = new("email", "Only admins whose e-mail address has this in it, in any case") { Example = "@example.com" };
    private static readonly FlagParam IncludeDisabled = new("include_disabled", "Lists those who are disabled too");

    /// <summary>The documented fields of an admin in their order.</summary>
    private static readonly (Field Field, Func<Admin, object> Value)[] Columns =
    [
        (Field.Number("id"), a => a.Id), NotKept("uuid"), (Field.Number("roleId"), _ => OnlyRole), (Field.Text("username"), a => a.Username),
        NotKept("twoFactorAuthModule"), NotKept("firstname"), NotKept("lastname"), (Field.Text("email"), a => a.Email), NotKept("signature"),
        NotKept("notes"), NotKept("template"), NotKept("language"), (Field.Number("isDisabled", "1 or 0"), a => a.Disabled ? 1L : 0L),
        (Field.Number("loginAttempts", "0: they are not counted per admin"), _ => 0L), NoTexts("supportDepartmentIds"), NoTexts("receivesTicketNotifications"),
        NotKept("homepageWidgetsConfig"), NotKept("hiddenHomepageWidgets"), (Field.Text("created_at", "In UTC"), a => Dates.Second(a.CreatedAt)),
        (Field.Text("updated_at", "In UTC"), a => Dates.Second(a.UpdatedAt)), (Field.Text("fullName", "The username"), a => a.Username),
        (Field.Text("gravatarHash", "The md5 of the address, by which its picture is found"), a => Secrets.Md5(a.Email.Trim().ToLowerInvariant())),
    ];

    private static readonly Field Count = Field.Number("count", "How many admins are listed");
    private static readonly Field List = Field.List("admin_users", "", "The admins", [.. Columns.Select(c => c.Field)]);

    public override ActionSpec Spec { get; } = new("GetAdminUsers", "Lists the admins")
    {
        Since = "7.7",
        Params = [RoleId, Email, IncludeDisabled],
        Returns = [Count, List],
    };

    public override async Task<Reply> Run(Call call)
    {
        var (role, email) = (call.Number(RoleId) ?? OnlyRole, EmailKey.Fold(call.Text(Email).Trim()));
        var admins = await Admins.List(call.Api.Store).ConfigureAwait(false);
        var rows = admins.Where(a => role == OnlyRole && (!a.Disabled || call.Flag(IncludeDisabled) == true))
            .Where(a => EmailKey.Fold(a.Email).Contains(email, StringComparison.Ordinal)).Select(Row).ToList();
        return new Reply { { Count, rows.Count }, { List, rows } };
    }

    private static Reply Row(Admin admin)
    {
        var row = new Reply();
        foreach (var (field, value) in Columns) row.AddAny(field, value(admin));
        return row;
    }

    private static (Field, Func<Admin, object>) NotKept(string name) => (Field.Text(name, "Empty: not kept here"), _ => "");

    private static (Field, Func<Admin, object>) NoTexts(string name) => (Field.List(name, "", "Empty: not kept here"), _ => Array.Empty<string>());
}
