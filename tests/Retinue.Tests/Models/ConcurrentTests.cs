using CsCheck;
using Retinue.Storage;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Models;

/// <summary>
/// The calls of the sequences, all at once on the same few accounts: whatever order they came in, what they left is whole, every acknowledged
/// change has its events and no refused one has any, and the events tell what is stored.
/// </summary>
public sealed class ConcurrentTests
{
    private const int Rounds = 25, Calls = 40, AtOnce = 8;

    [Theory, Engines]
    public async Task Calls_at_once_leave_everything_whole(string engine)
    {
        await using var api = await TestApi.Open(engine);
        for (var round = 0; round < Rounds; round++) await Round(api.Api, round);
        await Invariants.Check(api.Api);
        await Replay.Check(api.Api);
    }

    [Theory, Engines]
    public async Task A_login_does_not_end_in_one_account_while_another_lets_it_in(string engine)
    {
        await using var api = await TestApi.Open(engine);
        for (var round = 0; round < 20; round++)
        {
            var world = new World($"r{round}-");
            foreach (var step in new[]
            {
                Runner.Begin[0], Runner.Begin[1], new("AddContact", ApiVersion.V7, [("clientid", "client#1"), ("email", "~a@example.com"), ("permissions", "orders")]),
                new("CreateClientInvite", ApiVersion.V8, [("client_id", "client#2"), ("email", "~a@example.com"), ("permissions", "domains")]),
            })
                await Learn(api.Api, world, step, await Runner.Call(api.Api, world, step, ""));
            var contact = world.Made["contact"][^1];
            world.Made["user"].Add(await api.Count($"SELECT login_id FROM memberships WHERE contact_id = {contact}"));
            Step[] together =
            [
                new("DeleteContact", ApiVersion.V7, [("contactid", "contact#1")]),
                new("AcceptClientInvite", ApiVersion.V8, [("token", "token#1"), ("firstname", "~Ann"), ("lastname", "~L"), ("password2", "one")]),
                new("AddClient", ApiVersion.V8, [("skipvalidation", "1"), ("owner_user_id", $"user#{world.Made["user"].Count}")]),
            ];
            await Task.WhenAll(together.Select(step => Runner.Call(api.Api, world, step, "")));
        }
        await Invariants.Check(api.Api);
    }

    private static async Task Round(LocalApi api, int round)
    {
        var world = new World($"r{round}-");
        foreach (var step in Runner.Begin) await Learn(api, world, step, await Runner.Call(api, world, step, $"round {round}"));
        var steps = Runner.AnyStep.Array[Calls].Single();
        var answers = new ApiResult[steps.Length];
        await Parallel.ForEachAsync(Enumerable.Range(0, steps.Length), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, _) =>
            await Learn(api, world, steps[i], answers[i] = await Runner.Call(api, world, steps[i], Actor(round, i))));

        var raised = (await api.Store.Read(db => db.All($"SELECT actor, name FROM events ORDER BY id", row => (Actor: row.Text(0), Name: row.Text(1))))).ToLookup(e => e.Actor, e => e.Name);
        for (var i = 0; i < steps.Length; i++)
        {
            var spec = ActionList.Find(steps[i].Action)!.Spec;
            var names = raised[Actor(round, i)].ToList();
            Assert.Empty(names.Except(spec.Raises));
            if (!answers[i].IsSuccess) Assert.True(names.Count == 0, $"{steps[i]} was refused and raised {string.Join(", ", names)}");
            // What makes or ends something cannot succeed without having happened; what changes something may find it so already.
            else if (spec.Writes && !spec.Name.StartsWith("Update", StringComparison.Ordinal) && spec.Name != "CloseClient") Assert.NotEmpty(names);
            if (!answers[i].IsSuccess) Assert.Contains(spec.Errors, e => e.Message == (string)answers[i]["message"]!);
        }
    }

    private static string Actor(int round, int call) => $"round {round} call {call}";

    /// <summary>The ids of what was made, for the calls that come after.</summary>
    private static async Task Learn(LocalApi api, World world, Step step, ApiResult answer)
    {
        if (!answer.IsSuccess) return;
        foreach (var (kind, field) in new[] { ("client", "clientid"), ("contact", "contactid"), ("contact", "contact_id"), ("user", "user_id"), ("user", "owner_id"), ("invite", "invite_id") })
            if (long.TryParse($"{answer[field]}", out var id))
                lock (world.Made[kind])
                    if (!world.Made[kind].Contains(id)) world.Made[kind].Add(id);
        await Runner.LearnToken(api, world, step, answer);
    }
}
