using System.Net;
using Retinue.Access;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Access;

/// <summary>Many guesses at the same instant are slowed like guesses one after the other.</summary>
public sealed class LoginBurstTests
{
    [Theory, Engines]
    public async Task Of_many_guesses_at_once_only_the_free_ones_are_checked(string engine)
    {
        await using var api = await TestApi.Open(engine, clock: new FakeClock());
        await Admins.Create(api.Api, "boss", "", "right");
        var gate = new Gate(api.Api, IpRules.Parse("any"), "");
        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(async i =>
        {
            var refused = await Assert.ThrowsAsync<Refused>(async () => await gate.Enter(new Pass(IPAddress.Loopback, "", "", "boss", Secrets.Md5($"guess {i}"), "")));
            return refused.Error;
        }));
        Assert.Equal(3, answers.Count(e => e == GateErrors.Authentication));
        Assert.Equal(27, answers.Count(e => e == GateErrors.Wait));
    }
}
