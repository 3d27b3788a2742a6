using Retinue.Clients;
using Retinue.Storage;

namespace Retinue.Users;

/// <summary>
/// Our own: whether somebody may do something for a client, and which rule decided (<see cref="PermissionRule"/>). A program that keeps its
/// people here asks this before it lets them. Whoever names the person in several ways names one: a place must fit all of them.
/// </summary>
internal sealed class CheckPermission : ApiAction
{
    private static readonly ApiError NobodyNamed = new("missing_parameter", "One of `user_id`, `email`, or `contact_id` is required", 400);
    private static readonly ApiError UnknownPermission = new("permission_unknown", "Invalid permission", 422);

    private static readonly IntParam ClientId = new("client_id", "The client") { Required = true, Missing = UserErrors.ClientIdInvalid, Example = "1" };
    private static readonly TextParam Permission = new("permission", "One of the names that GetPermissionsList answers") { Required = true, Missing = UnknownPermission, Example = "invoices" };
    private static readonly IntParam UserId = new("user_id", "The user") { Example = "1" };
    private static readonly TextParam Email = new("email", "The address with which the person logs in") { Example = "jane.doe@example.com" };
    private static readonly IntParam ContactId = new("contact_id", "The contact of the person in the account, as ValidateLogin answers it in 7.10") { Example = "1" };

    private static readonly Field Allowed = new("allowed", FieldType.Boolean, "Whether the person may");
    private static readonly Field Rule = Field.Text("rule", "What decided: owner, granted, not granted, not a member, switched off or client closed");

    public override ActionSpec Spec { get; } = new("CheckPermission", "Answers whether somebody may do something for a client, and why")
    {
        Params = [ClientId, Permission, UserId, Email, ContactId],
        Returns = [Allowed, Rule],
        Errors = [UserErrors.ClientIdInvalid, UnknownPermission, NobodyNamed],
    };

    public override async Task<Reply> Run(Call call)
    {
        var client = call.RequiredNumber(ClientId);
        var permission = call.Text(Permission).Trim().ToLowerInvariant();
        if (!Permissions.All.Contains(permission)) throw new Refused(UnknownPermission) { Parameter = Permission.Name };
        var person = Person(call);
        var rule = await call.Read(async db =>
        {
            var place = await Logins.Place(db, $"client_id = {client} AND {person}").ConfigureAwait(false);
            var status = await db.First($"SELECT status FROM clients WHERE id = {client}", row => row.Text(0)).ConfigureAwait(false);
            return PermissionRule.Of(place, status ?? "", permission);
        }).ConfigureAwait(false);
        return new Reply { { Allowed, PermissionRule.Allows(rule) }, { Rule, rule } };
    }

    /// <summary>Selects the places of whom the call names. What it brings and cannot be read names nobody.</summary>
    private static Sql Person(Call call)
    {
        List<Sql> parts = [];
        if (Brings(UserId)) parts.Add($"login_id = {call.Number(UserId) ?? 0}");
        if (Brings(Email))
        {
            var key = EmailKey.Of(call.Text(Email));
            parts.Add($"login_id = (SELECT id FROM logins WHERE email_key = {key})");
        }
        if (Brings(ContactId)) parts.Add($"contact_id = {call.Number(ContactId) ?? 0}");
        return parts.Count > 0 ? Sql.Join(" AND ", parts) : throw new Refused(NobodyNamed);

        // Nonsense must not widen the question to somebody else's place; an empty or unset value is none.
        bool Brings(Param param) => param.Find(call.Table) is { Text: not ("" or "0") };
    }
}
