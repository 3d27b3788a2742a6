using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Retinue.Access;
using Retinue.Server;
using Retinue.Server.Api;

namespace Retinue.Tests.Harness;

/// <summary>The whole server in this process, on a free loopback port, over an empty database, with a credential that may do everything.</summary>
public sealed class TestServer : IAsyncDisposable
{
    public const string Identifier = "IDENTIFIERidentifierIDENTIFIER12";
    public const string Secret = "SECRETsecretSECRETsecretSECRET12";

    private readonly WebApplication app;
    private readonly ILoggerFactory log;

    private TestServer(TestDatabase database, LocalApi api, WebApplication app, ILoggerFactory log)
    {
        Database = database;
        Api = api;
        this.app = app;
        this.log = log;
        Http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = new Uri(app.Urls.First()), Timeout = TimeSpan.FromSeconds(60) };
    }

    public TestDatabase Database { get; }

    public LocalApi Api { get; }

    public HttpClient Http { get; }

    /// <summary>Starts a server; settings are written as in the environment: <c>"RETINUE_STRICT=on"</c>.</summary>
    public static Task<TestServer> Start(string engine, params string[] settings) => Start(engine, TimeProvider.System, settings);

    /// <summary>Starts a server with a clock of the test.</summary>
    public static async Task<TestServer> Start(string engine, TimeProvider clock, params string[] settings)
    {
        var database = await TestDatabase.Create(engine);
        var values = settings.ToDictionary(s => s[..s.IndexOf('=')], s => s[(s.IndexOf('=') + 1)..]);
        values.TryAdd("RETINUE_URLS", "http://127.0.0.1:0");
        values.TryAdd("RETINUE_DATA", database.Folder);
        values.TryAdd("RETINUE_DATABASE", database.Url);
        values.TryAdd("RETINUE_BCRYPT_COST", "4");
        values.TryAdd("RETINUE_LOG_LEVEL", "Error");
        var read = new Settings(new SettingSource(_ => null, values.GetValueOrDefault, new ConfigurationBuilder().Build()));
        var log = ServerLog.Create(read);
        var app = WebServer.Build(read, log);
        var api = await LocalApi.OpenAsync(read.Options, clock: clock);
        WebServer.Configure(app, api, new Readiness(api, NullLogger<Readiness>.Instance), read);
        await Bootstrap.Ensure(api, Identifier, Secret);
        await app.StartAsync();
        return new TestServer(database, api, app, log);
    }

    /// <summary>Posts a form to the documented route with the credential; parameters as <c>"action=AddContact"</c>.</summary>
    public Task<HttpResponseMessage> Post(params string[] parameters) =>
        PostBare([$"identifier={Identifier}", $"secret={Secret}", .. parameters]);

    /// <summary>Posts a form without a credential.</summary>
    public Task<HttpResponseMessage> PostBare(params string[] parameters) => Http.PostAsync("/includes/api.php",
        new FormUrlEncodedContent(parameters.Select(p => KeyValuePair.Create(p[..p.IndexOf('=')], p[(p.IndexOf('=') + 1)..]))));

    /// <summary>Makes a client with the next id, whose owner logs in with <paramref name="email"/> and <c>owner-password</c>.</summary>
    public async Task<long> AddClient(string email = "owner@example.com")
    {
        var result = await Api.CallAsync("AddClient", new Dictionary<string, object?>
        {
            ["firstname"] = "Olivia",
            ["lastname"] = "Owner",
            ["email"] = email,
            ["password2"] = "owner-password",
            ["skipvalidation"] = true,
            ["noemail"] = true,
        });
        return (long)result["clientid"]!;
    }

    /// <summary>The body of <see cref="Post"/>.</summary>
    public async Task<string> Text(params string[] parameters) => await (await Post(parameters)).Content.ReadAsStringAsync();

    /// <summary>Posts JSON to the modern route with the credential.</summary>
    public Task<HttpResponseMessage> PostJson(string action, string json, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/{action}") { Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {Identifier}:{Secret}");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return Http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        await Api.DisposeAsync();
        await Database.DisposeAsync();
        log.Dispose();
    }
}
