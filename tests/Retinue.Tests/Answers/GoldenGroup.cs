using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Answers;

/// <summary>One answer: to somebody who may do everything, or to somebody who may call none of the actions but AddContact.</summary>
/// <param name="Parameters">
/// A form; <c>{0}</c> stands for the version and format, which makes addresses that have to be unique so, and <c>{1}</c> for the number of the shape
/// from 1, which makes ids so; <c>{2}</c> is its letter from A.
/// </param>
internal sealed record GoldenCase(string Action, string Name, string Parameters, bool AsLimited = false, ApiVersion? Only = null)
{
    public IEnumerable<(string Version, string Format)> Shapes =>
        from version in new[] { "7", "8" }
        where Only == null || (Only == ApiVersion.V7) == (version == "7")
        from format in new[] { "json", "xml", "nvp" }
        select (version, format);

    /// <summary>The form for one shape.</summary>
    public string Form(string version, string format)
    {
        var number = Shapes.ToList().IndexOf((version, format)) + 1;
        return Parameters.Replace("{0}", version + format, StringComparison.Ordinal).Replace("{1}", $"{number}", StringComparison.Ordinal)
            .Replace("{2}", $"{(char)('A' + number - 1)}", StringComparison.Ordinal);
    }
}

/// <summary>
/// Golden answers that are asked of one server, one after another. Those of writing actions count ids up, so the order is part of the files.
/// Writes that the database refuses come last: on MariaDB, unlike on SQLite, a refused row has used its id up.
/// </summary>
internal abstract class GoldenGroup
{
    /// <summary>The key of the servers, so that a case can bring what was encrypted with it.</summary>
    public const string Key = "golden-golden-golden";

    public static IReadOnlyList<GoldenGroup> All { get; } =
    [
        new AccountAnswers(),
        new InstallationAnswers(),
        new ClientAnswers(),
        new WebhookAnswers(),
        new UserAnswers(),
        new CatalogueAnswers(),
        new SignInAnswers(),
        new WholeAccountAnswers(),
        new MailRoutingAnswers(),
        new SendingAnswers(),
        new BounceAnswers(),
        new TemplateAnswers(),
    ];

    public abstract IReadOnlyList<GoldenCase> Cases { get; }

    /// <summary>What has to be there before the first case.</summary>
    public abstract Task SetUp(TestServer server);

    /// <summary>A server over an engine on which everything is as the first case wants it.</summary>
    public async Task<TestServer> Start(string engine)
    {
        var server = await TestServer.Start(engine, new FakeClock(), $"RETINUE_KEY={Key}");
        await SetUp(server);
        return server;
    }

    /// <summary>Calls an action that must succeed, for setting up; parameters as <c>"clientid=1"</c>.</summary>
    protected static async Task<ApiResult> Do(TestServer server, string action, params string[] parameters)
    {
        var result = await server.Api.CallAsync(action, parameters.ToDictionary(p => p[..p.IndexOf('=')], p => (object?)p[(p.IndexOf('=') + 1)..]));
        Assert.True(result.IsSuccess, result.Error?.Message);
        return result;
    }
}
