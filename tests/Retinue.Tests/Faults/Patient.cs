using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Retinue.Tests.Harness;
using Retinue.Tests.Processes;
using Xunit;

namespace Retinue.Tests.Faults;

/// <summary>
/// A server process that is under load before, while and after something is wrong with its database, and what has to be true of it: it says
/// clearly what is wrong, recovers without a restart, and has lost nothing that it acknowledged.
/// </summary>
internal sealed class Patient : IAsyncDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    private readonly ServerProcess server;
    private readonly CancellationTokenSource end = new();
    private readonly ContactLoad load = new("f");
    private readonly List<string> refusals = [];
    private Task running = Task.CompletedTask;

    private Patient(ServerProcess server) => this.server = server;

    public ServerProcess Server => server;

    /// <summary>Starts the server with a client and a webhook-less load on it, and waits until that has written something.</summary>
    public static async Task<Patient> Admit(TestDatabase database, int workers = 8, params string[] settings)
    {
        var patient = new Patient(await ServerProcess.Start(database, settings));
        Assert.Contains("success", await patient.server.Call(["action=AddClient", "firstname=Olivia", "lastname=Owner", "email=owner@example.com", "password2=owner", "skipvalidation=1"]));
        patient.running = patient.load.Run(patient.server, workers, patient.end.Token, patient.MayRefuse);
        await patient.TakesMore();
        return patient;
    }

    /// <summary>Waits until <c>/readyz</c> says what is wrong, in these words; the process itself goes on.</summary>
    public async Task Says(string sentence)
    {
        await Until(async () => await Readyz() == (HttpStatusCode.ServiceUnavailable, $"not ready: {sentence}\n"), $"/readyz does not say '{sentence}'");
        Assert.Equal("ok\n", await server.Http.GetStringAsync("/healthz"));
    }

    /// <summary>Waits until the load is refused for that reason.</summary>
    public Task Refused(string sentence) => Until(() =>
    {
        lock (refusals) return Task.FromResult(refusals.Exists(r => r.Contains(sentence, StringComparison.Ordinal)));
    }, $"Nobody is refused because {sentence}");

    /// <summary>One call on each route, which must be refused with this code, a time to wait, and nothing that is nobody's business.</summary>
    public async Task Refuses(string code, string action = "AddContact")
    {
        using var json = new HttpRequestMessage(HttpMethod.Post, $"/api/{action}") { Content = new StringContent("{\"clientid\":1}", Encoding.UTF8, "application/json") };
        json.Headers.Authorization = new AuthenticationHeaderValue("Bearer", $"{TestServer.Identifier}:{TestServer.Secret}");
        using var modern = await server.Http.SendAsync(json);
        var problem = await modern.Content.ReadAsStringAsync();
        Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (modern.StatusCode, modern.Headers.RetryAfter?.Delta > TimeSpan.Zero));
        Assert.Equal(code, JsonDocument.Parse(problem).RootElement.GetProperty("code").GetString());

        using var wire = await server.Http.PostAsync("/includes/api.php", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["identifier"] = TestServer.Identifier,
            ["secret"] = TestServer.Secret,
            ["action"] = action,
            ["clientid"] = "1",
            ["responsetype"] = "json",
        }));
        var answer = await wire.Content.ReadAsStringAsync();
        Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (wire.StatusCode, wire.Headers.RetryAfter?.Delta > TimeSpan.Zero));
        Assert.Equal("error", JsonDocument.Parse(answer).RootElement.GetProperty("result").GetString());
        Assert.All([problem, answer], text => Assert.DoesNotMatch("(?i)/tmp|retinue[.]db|sqlite|insert|select|127[.]0|3306|retinue-test|exception| at Retinue", text));
    }

    /// <summary>Waits until all is well again: <c>/readyz</c> says so, the load is acknowledged, and the relay has taken up what was written.</summary>
    public async Task Recovers()
    {
        await Until(async () => await Readyz() == (HttpStatusCode.OK, "ready\n"), "/readyz does not become well again");
        await TakesMore();
        Assert.False(server.Process.HasExited);
    }

    /// <summary>Ends the load and checks all of it against what is stored: nothing acknowledged is lost, nothing is there twice or by half.</summary>
    public async Task Discharge(RetinueOptions options, Action<string>? report = null, bool mayBeUnrefused = false)
    {
        await end.CancelAsync();
        await running;
        await using var api = await LocalApi.OpenAsync(options);
        var survey = await Survey.Take(api.Store);
        await survey.Check(load.Sent, api.Passwords);
        // What was refused with a key is done when it is sent again, once, whatever had become of it.
        foreach (var contact in load.Sent.Where(s => s is { Key: not null, Acknowledged: 0 }).Take(50))
            Assert.NotNull(ContactLoad.Id(await server.Call(contact.Parameters, contact.Key)));
        Assert.All((await Retake()).Keyed, count => Assert.InRange(count, 0, 1));
        // The relay goes on by itself: what was written before, meanwhile and after is all taken up.
        await Until(async () => await api.Store.Read(db => db.Number($"SELECT COUNT(*) FROM outbox")) == 0, "The relay does not go on");
        report?.Invoke($"{load.Sent.Count} sent, {load.Acknowledged.Count()} acknowledged, {refusals.Count} refused");
        Assert.True(mayBeUnrefused || refusals.Count > 0);

        async Task<(Survey Survey, IEnumerable<int> Keyed)> Retake()
        {
            var after = await Survey.Take(api.Store);
            return (after, load.Sent.Select(after.Count));
        }
    }

    /// <summary>Checks that the log has this often enough to be seen, and not once for each request.</summary>
    public void Logged(string text)
    {
        var lines = server.Text.Split('\n').Count(line => line.Contains(text, StringComparison.Ordinal));
        Assert.True(lines is > 0 and < 5, $"The log has '{text}' {lines} times:\n{server.Text}");
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await server.DisposeAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        end.Dispose();
    }

    /// <summary>Waits until so many more are acknowledged.</summary>
    public Task TakesMore(int more = 30)
    {
        var before = load.Acknowledged.Count();
        return Until(() => Task.FromResult(load.Acknowledged.Count() >= before + more), "Nothing more is acknowledged");
    }

    public async Task<(HttpStatusCode, string)> Readyz()
    {
        using var answer = await server.Http.GetAsync("/readyz");
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async Task Until(Func<Task<bool>> isSo, string otherwise)
    {
        for (var watch = Stopwatch.StartNew(); !await isSo(); await Task.Delay(50))
        {
            if (running.IsFaulted) await running;
            Assert.True(watch.Elapsed < Deadline, $"{otherwise}; it says {await Readyz()}:\n{server.Text}");
        }
    }

    private bool MayRefuse(string answer)
    {
        lock (refusals) refusals.Add(answer);
        return answer.Contains("he database ", StringComparison.Ordinal);
    }
}
