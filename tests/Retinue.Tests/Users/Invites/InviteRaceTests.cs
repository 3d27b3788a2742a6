using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Users.Invites;

/// <summary>Two processes' worth of stores on one database, and one token.</summary>
public sealed class InviteRaceTests
{
    private const string Invalid = "The invite is invalid or has expired";

    [Theory, Engines]
    public async Task Of_many_acceptances_of_one_token_at_once_exactly_one_happens(string engine)
    {
        await using var first = await TestApi.Open(engine);
        await using var second = await LocalApi.OpenAsync(first.Database.Options);
        await first.AddClient();
        for (var round = 0; round < 5; round++)
        {
            var token = await InviteTesting.Invite(first, 1, $"jane{round}@example.com");
            var results = await Together(first.Api, second, 8, _ => ("AcceptClientInvite", new() { ["token"] = token, ["firstname"] = "Jane", ["lastname"] = "Doe", ["password2"] = "x" }));
            Assert.Single(results, r => r.IsSuccess);
            Assert.All(results.Where(r => !r.IsSuccess), r => Assert.Equal(Invalid, r["message"]));
        }
        Assert.Equal(6, await first.Count($"SELECT COUNT(*) FROM logins"));
        Assert.Equal(5, await first.Count($"SELECT COUNT(*) FROM contacts"));
        Assert.Equal(5, await first.Count($"SELECT COUNT(*) FROM events WHERE name = 'ClientInviteAccept'"));
    }

    [Theory, Engines]
    public async Task Accepted_declined_revoked_or_sent_again_at_once_one_of_them_has_happened(string engine)
    {
        await using var first = await TestApi.Open(engine);
        await using var second = await LocalApi.OpenAsync(first.Database.Options);
        await first.AddClient();
        for (var round = 1; round <= 8; round++)
        {
            var token = await InviteTesting.Invite(first, 1, $"jane{round}@example.com");
            var results = await Together(first.Api, second, 4, i => i switch
            {
                0 => ("AcceptClientInvite", new() { ["token"] = token, ["firstname"] = "Jane", ["lastname"] = "Doe", ["password2"] = "x" }),
                1 => ("DeclineClientInvite", new() { ["token"] = token }),
                2 => ("RevokeClientInvite", new() { ["invite_id"] = round }),
                _ => ("ResendClientInvite", new() { ["invite_id"] = round }),
            });
            // To send it again comes before one of the others, or too late; the others exclude one another.
            Assert.Equal(1, results[..3].Count(r => r.IsSuccess));
            Assert.Equal(results[0].IsSuccess ? 1 : 0, await first.Count($"SELECT COUNT(*) FROM client_invites WHERE id = {round} AND state = 'accepted'"));
        }
        Assert.Equal(await first.Count($"SELECT COUNT(*) FROM client_invites WHERE state = 'accepted'"), await first.Count($"SELECT COUNT(*) FROM contacts"));
    }

    [Theory, Engines]
    public async Task One_person_who_accepts_for_many_accounts_at_once_is_one_user(string engine)
    {
        await using var first = await TestApi.Open(engine);
        await using var second = await LocalApi.OpenAsync(first.Database.Options);
        var tokens = new List<string>();
        for (var client = 1; client <= 6; client++)
        {
            await first.AddClient($"owner{client}@example.com");
            tokens.Add(await InviteTesting.Invite(first, client, "jane@example.com"));
        }
        var results = await Together(first.Api, second, 6, i => ("AcceptClientInvite", new() { ["token"] = tokens[i], ["firstname"] = "Jane", ["lastname"] = "Doe", ["password2"] = "x" }));
        Assert.Equal(7, await first.Count($"SELECT COUNT(*) FROM logins"));
        // Who was told that there is a user now asks again, and is in.
        for (var i = 0; i < 6; i++)
        {
            if (results[i].IsSuccess) continue;
            Assert.Equal("A user already exists with that email address", results[i]["message"]);
            await first.Raise("AcceptClientInvite", $"token={tokens[i]}");
        }
        Assert.Equal(6, await first.Count($"SELECT COUNT(*) FROM memberships WHERE login_id = (SELECT id FROM logins WHERE email_key = 'jane@example.com')"));
    }

    private static Task<ApiResult[]> Together(LocalApi first, LocalApi second, int count, Func<int, (string Action, Dictionary<string, object?> Values)> call) =>
        Task.WhenAll(Enumerable.Range(0, count).Select(i => Task.Run(async () => await (i % 2 == 0 ? first : second).CallAsync(call(i).Action, call(i).Values))));
}
