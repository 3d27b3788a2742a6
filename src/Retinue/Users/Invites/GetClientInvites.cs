using Retinue.Clients;
using Retinue.Storage;

namespace Retinue.Users.Invites;

/// <summary>Our own: lists the invitations to a client account by id, those that were answered too. No token is in it.</summary>
internal sealed class GetClientInvites : ApiAction
{
    private static readonly IntParam ClientId = new("client_id", "The client") { Required = true, Missing = UserErrors.ClientIdInvalid, Example = "1" };
    private static readonly TextParam Status = new("status", "Only invites of this status: pending, accepted, declined, revoked or expired") { Example = "pending" };

    private static readonly Field Id = Field.Id("id"), ClientIdField = Field.Id("client_id"), Email = Field.Text("email"), PermissionNames = Field.Text("permissions", "Separated by commas");
    private static readonly Field StatusField = Field.Text("status", "pending, accepted, declined, revoked or expired"), UserId = Field.Id("user_id", "Who accepted it; 0 until then");
    private static readonly Field ExpiresAt = Field.Text("expires_at", "In UTC"), CreatedAt = Field.Text("created_at", "In UTC"), UpdatedAt = Field.Text("updated_at", "In UTC");
    private static readonly Field Invites = Field.List("invites", "invite", "The invites", Id, ClientIdField, Email, PermissionNames, StatusField, UserId, ExpiresAt, CreatedAt, UpdatedAt);

    public override ActionSpec Spec { get; } = new("GetClientInvites", "Lists the invites to a client account")
    {
        Params = [ClientId, .. Paging.Params, Status],
        Returns = [.. Paging.Fields, Invites],
        Errors = [UserErrors.ClientIdInvalid],
    };

    public override async Task<Reply> Run(Call call)
    {
        var client = call.RequiredNumber(ClientId);
        var (start, size) = Paging.Read(call);
        var status = call.Text(Status).Trim().ToLowerInvariant();
        var where = status.Length == 0 ? (Sql)$"client_id = {client}" : (Sql)$"client_id = {client} AND {InviteRows.WithStatus(status, call.Now)}";
        var (total, rows) = await call.Read(async db =>
            await ClientRows.Find(db, $"id = {client}").ConfigureAwait(false) == null ? throw new Refused(UserErrors.ClientIdInvalid)
                : await InviteRows.Page(db, where, start, size).ConfigureAwait(false)).ConfigureAwait(false);
        return Paging.Reply(Invites, total, start, [.. rows.Select(invite => Row(invite, call.Now))]);
    }

    private static Reply Row(Invite invite, long now) => new()
    {
        { Id, invite.Id }, { ClientIdField, invite.ClientId }, { Email, invite.Email }, { PermissionNames, invite.Permissions },
        { StatusField, invite.Status(now) }, { UserId, invite.LoginId ?? 0 }, { ExpiresAt, Dates.Second(invite.ExpiresAt) },
        { CreatedAt, Dates.Second(invite.CreatedAt) }, { UpdatedAt, Dates.Second(invite.UpdatedAt) },
    };
}
