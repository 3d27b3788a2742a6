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

    private static readonly Field Id = Field.Number("id"), Role = Field.Number("roleId"), Username = Field.Text("username"), EmailField = Field.Text("email");
    private static readonly Field Disabled = Field.Number("isDisabled", "1 or 0"), Created = Field.Text("created_at"), Updated = Field.Text("updated_at");
    private static readonly Field FullName = Field.Text("fullName", "The username"), Gravatar = Field.Text("gravatarHash", "The md5 of the address, by which its picture is found");
    private static readonly Field Attempts = Field.Number("loginAttempts", "0: they are not counted per admin");
    private static readonly Field[] NotKept =
    [
        .. new[] { "uuid", "twoFactorAuthModule", "firstname", "lastname", "signature", "notes", "template", "language", "homepageWidgetsConfig", "hiddenHomepageWidgets" }
            .Select(name => Field.Text(name, "Empty: not kept here")),
    ];
    private static readonly Field[] NoLists = [.. new[] { "supportDepartmentIds", "receivesTicketNotifications" }.Select(name => Texts(name))];
    private static readonly Field Count = Field.Number("count", "How many admins are listed");
    private static readonly Field List = Field.List("admin_users", "", "The admins",
        [Id, Role, Username, EmailField, .. NotKept, Disabled, Attempts, .. NoLists, Created, Updated, FullName, Gravatar]);

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
        var row = new Reply { { Id, admin.Id }, { Role, OnlyRole }, { Username, admin.Username }, { EmailField, admin.Email } };
        foreach (var field in NotKept) row.Add(field, "");
        row.Add(Disabled, admin.Disabled ? 1 : 0);
        row.Add(Attempts, 0);
        foreach (var field in NoLists) row.Add(field, (IReadOnlyList<string>)[]);
        row.Add(Created, Dates.Second(admin.CreatedAt));
        row.Add(Updated, Dates.Second(admin.UpdatedAt));
        row.Add(FullName, admin.Username);
        row.Add(Gravatar, Secrets.Md5(admin.Email.Trim().ToLowerInvariant()));
        return row;
    }

    private static Field Texts(string name) => Field.List(name, "", "Empty: not kept here");
}
