using Retinue.Tests.Harness;
using Retinue.Tests.Mail.Bounces;
using Xunit;

namespace Retinue.Tests.Cli;

/// <summary><c>retinue mail bounce</c>: a mail server pipes a report to it, and learns by the exit code whether to come again.</summary>
public sealed class MailBounceCommandTests
{
    [Theory, Engines]
    public async Task A_report_is_noted_from_standard_input(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        string report, to;
        await using (var api = await LocalApi.OpenAsync(database.Options))
        {
            await api.CallAsync("AddClient", new Dictionary<string, object?> { ["email"] = "owner@example.com", ["password2"] = "owner", ["skipvalidation"] = 1, ["noemail"] = 1 });
            to = BounceStage.BounceTo(api, await BounceStage.Send(api, 1, "general"));
            report = Reports.Dsn("hidden@example.com", "", Reports.Failed("owner@example.com", "5.1.1", "550 5.1.1 Unbekannter Empfänger"));
        }
        Assert.Equal((65, "", "The report is about no message that was sent from here\n"), await ServerProcess.Run(database, ["mail", "bounce"], report));
        Assert.Equal((0, "message 1  owner@example.com  hard  5.1.1 550 5.1.1 Unbekannter Empfänger\n", ""), await ServerProcess.Run(database, ["mail", "bounce", "--recipient", to], report));
        await using var after = await LocalApi.OpenAsync(database.Options);
        Assert.Equal("failed", (await BounceStage.State(after, 1))[0]);
    }

    [Fact]
    public async Task What_is_of_no_use_is_not_to_come_again_and_all_else_is()
    {
        await using var database = await TestDatabase.Create(EnginesAttribute.SQLite);
        Assert.Equal(65, (await ServerProcess.Run(database, ["mail", "bounce"], "Subject: I am on holiday\n\nUntil Monday.\n")).Code);
        Assert.Equal(65, (await ServerProcess.Run(database, ["mail", "bounce"])).Code);
        var report = Reports.Dsn("hidden@example.com", "", Reports.Failed("owner@example.com", "5.1.1"));
        var (code, output, error) = await ServerProcess.Run(database, ["mail", "bounce"], report, "RETINUE_DATABASE=mariadb://nobody:none@127.0.0.1:1/none");
        Assert.Equal((75, ""), (code, output));
        Assert.NotEqual("", error);
        Assert.DoesNotContain("   at ", error);
        Assert.Equal(75, (await ServerProcess.Run(database, ["mail", "bounce"], report, "RETINUE_BCRYPT_COST=99")).Code);
    }
}
