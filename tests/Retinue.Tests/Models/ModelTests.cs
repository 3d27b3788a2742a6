using CsCheck;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Models;

/// <summary>
/// Random sequences of calls, answered by the API and by a simple model in memory. They share one database, each in a world of its own, so that
/// they also show that nobody's calls reach another's data. A difference is shrunk to the shortest sequence that shows it.
/// </summary>
public sealed class ModelTests
{
    [Fact]
    public Task Sequences_are_answered_as_the_model_says_on_SQLite() => Sample(EnginesAttribute.SQLite, iter: 2000);

    [Fact]
    public Task Sequences_are_answered_as_the_model_says_on_MariaDB()
    {
        Assert.SkipWhen(TestDatabase.MariaDbUrl == null, "RETINUE_TEST_MARIADB is not set; ./test starts a MariaDB and sets it");
        return Sample(EnginesAttribute.MariaDB, iter: 200);
    }

    private static async Task Sample(string engine, long iter)
    {
        await using var api = await TestApi.Open(engine);
        await Runner.AnyStep.Array[1, 12].SampleAsync(steps => Runner.Run(api.Api, steps), iter: iter, threads: 8, print: Print);
    }

    private static string Print(Step[] steps) => string.Join('\n', steps.Select(s => s.ToString()));
}
