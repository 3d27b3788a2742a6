using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Users.Invites;

/// <summary>What the staff sees of invitations and does with them, and how a person declines.</summary>
public sealed class InviteCareTests
{
    private static readonly string[] Person = ["firstname=Jane", "lastname=Doe", "password2=x"];

    [Theory, Engines]
    public async Task The_list_has_every_invite_of_the_account_with_its_status(string engine)
    {
        await using var api = await Five(engine);
        var result = await api.Call("GetClientInvites", "client_id=1");
        Assert.Equal((5L, 0L, 5L), (result["totalresults"], result["startnumber"], result["numreturned"]));
        Assert.Equal(["1 expired", "2 accepted", "3 declined", "4 revoked", "5 pending"], result.Rows("invites").Select(r => $"{r["id"]} {r["status"]}"));
        var row = result.Rows("invites")[1];
        Assert.Equal(["id", "client_id", "email", "permissions", "status", "user_id", "expires_at", "created_at", "updated_at"], row.Select(f => f.Key.Name));
        Assert.Equal((2L, 1L, "accepted@example.com", "orders", 3L), (row["id"], row["client_id"], row["email"], row["permissions"], row["user_id"]));
        Assert.Equal(("2026-02-10 04:05:06", "2026-02-03 04:05:06", "2026-02-03 04:05:06"), (row["expires_at"], row["created_at"], row["updated_at"]));
        Assert.Equal(0L, result.Rows("invites")[4]["user_id"]);
    }

    [Theory, Engines]
    public async Task Status_filters_and_pages_are_exact(string engine)
    {
        await using var api = await Five(engine);
        foreach (var (status, id) in new[] { ("expired", 1L), ("accepted", 2), ("declined", 3), ("revoked", 4), ("pending", 5), (" PENDING ", 5) })
            Assert.Equal([id], (await api.Call("GetClientInvites", "client_id=1", $"status={status}")).Ids("invites"));
        Assert.Empty((await api.Call("GetClientInvites", "client_id=1", "status=lost")).Rows("invites"));
        Assert.Equal([5L], (await api.Call("GetClientInvites", "client_id=1", "status=")).Ids("invites").Skip(4));
        var page = await api.Call("GetClientInvites", "client_id=1", "limitstart=2", "limitnum=2");
        Assert.Equal((5L, 2L, 2L), (page["totalresults"], page["startnumber"], page["numreturned"]));
        Assert.Equal([3L, 4], page.Ids("invites"));
        Assert.Equal([6L], (await api.Call("GetClientInvites", "client_id=2")).Ids("invites"));
        foreach (var client in new[] { "client_id=9", "client_id=", "client_id=x", "clientid=1" }) await api.Refuse("Invalid client id", "GetClientInvites", client);
    }

    [Theory, Engines]
    public async Task Sent_again_it_has_another_token_for_another_seven_days_even_when_it_had_expired(string engine)
    {
        var clock = new FakeClock();
        await using var api = await Open(engine, clock);
        var first = await InviteTesting.Invite(api, 1, "jane@example.com");
        clock.Advance(TimeSpan.FromDays(9));
        var (_, events) = await api.Raise("ResendClientInvite", "invite_id=1");
        Assert.Equal(("ClientInviteResend", 1, """{"inviteid":1,"userid":1,"client_id":1,"email":"jane@example.com","permissions":"orders"}"""),
            (Assert.Single(events).Name, events[0].ClientId, events[0].Data.GetRawText()));
        var second = await InviteTesting.LastToken(api);
        Assert.NotEqual(first, second);
        Assert.Equal("2026-02-19 04:05:06", (await InviteTesting.LastMail(api)).GetProperty("expires_at").GetString());
        clock.Advance(TimeSpan.FromDays(6));
        await api.Raise("AcceptClientInvite", [$"token={second}", .. Person]);
    }

    [Theory, Engines]
    public async Task Declined_and_revoked_are_told_by_one_event_each(string engine)
    {
        await using var api = await Open(engine);
        var token = await InviteTesting.Invite(api, 1, "jane@example.com");
        Assert.Equal("ClientInviteDecline", Assert.Single((await api.Raise("DeclineClientInvite", $"token={token}")).Events).Name);
        await InviteTesting.Invite(api, 1, "jane@example.com");
        Assert.Equal("ClientInviteRevoke", Assert.Single((await api.Raise("RevokeClientInvite", "invite_id=2")).Events).Name);
        Assert.Equal(0, await api.Count($"SELECT COUNT(*) FROM contacts"));
    }

    [Theory, Engines]
    public async Task What_was_answered_or_never_was_can_neither_be_sent_again_nor_revoked(string engine)
    {
        await using var api = await Five(engine);
        foreach (var action in new[] { "ResendClientInvite", "RevokeClientInvite" })
        {
            foreach (var id in new[] { 2, 3, 4 }) await api.Refuse("The invite was accepted, declined or revoked already", action, $"invite_id={id}");
            foreach (var id in new[] { "invite_id=99", "invite_id=0", "invite_id=", "invite_id=x", "id=1" }) await api.Refuse("Invalid invite id", action, id);
        }
    }

    /// <summary>Invites 1 to 5 of client 1, one of each status, and 6 of client 2.</summary>
    private static async Task<TestApi> Five(string engine)
    {
        var clock = new FakeClock(new DateTimeOffset(2026, 1, 27, 4, 5, 6, TimeSpan.Zero));
        var api = await Open(engine, clock);
        await InviteTesting.Invite(api, 1, "expired@example.com");
        clock.Advance(TimeSpan.FromDays(7));
        await api.Raise("AcceptClientInvite", [$"token={await InviteTesting.Invite(api, 1, "accepted@example.com")}", .. Person]);
        await api.Raise("DeclineClientInvite", $"token={await InviteTesting.Invite(api, 1, "declined@example.com")}");
        await InviteTesting.Invite(api, 1, "revoked@example.com");
        await api.Raise("RevokeClientInvite", "invite_id=4");
        await InviteTesting.Invite(api, 1, "pending@example.com");
        await InviteTesting.Invite(api, 2, "other@example.com");
        return api;
    }

    private static async Task<TestApi> Open(string engine, TimeProvider? clock = null)
    {
        var api = await TestApi.Open(engine, clock: clock);
        await api.AddClient();
        await api.AddClient("second@example.com");
        return api;
    }
}
