using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Retinue.Server.Api;

namespace Retinue.Tests.Harness;

/// <summary>A real <c>retinue</c> process, as a user starts it, which can be killed.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, int port)
    {
        this.process = process;
        Http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(30) };
    }

    public HttpClient Http { get; }

    public int Port => Http.BaseAddress!.Port;

    public Process Process => process;

    /// <summary>Everything it wrote so far; lock it to read it while the process runs.</summary>
    public StringWriter Output { get; } = new();

    /// <summary>The text of <see cref="Output"/> so far.</summary>
    public string Text
    {
        get
        {
            lock (Output) return Output.ToString();
        }
    }

    /// <summary>The command that the build makes.</summary>
    public static string Executable { get; } = Path.Combine(Path.GetDirectoryName(typeof(WebServer).Assembly.Location)!, "Retinue.Server.dll");

    /// <summary>Starts the server on the database and waits until it answers; a setting such as <c>"RETINUE_STRICT=on"</c> wins over ours.</summary>
    public static Task<ServerProcess> Start(TestDatabase database, params string[] settings) => Start(database, ["serve"], settings);

    /// <summary>The same with other arguments than <c>serve</c> alone.</summary>
    public static async Task<ServerProcess> Start(TestDatabase database, string[] arguments, string[] settings)
    {
        var port = FreePort();
        var environment = Environment(database, [$"RETINUE_URLS=http://127.0.0.1:{port}", $"RETINUE_API_IDENTIFIER={TestServer.Identifier}", $"RETINUE_API_SECRET={TestServer.Secret}", .. settings]);
        var server = new ServerProcess(Launch(environment, database.Folder, arguments), port);
        server.process.OutputDataReceived += (_, e) => { lock (server.Output) server.Output.WriteLine(e.Data); };
        server.process.ErrorDataReceived += (_, e) => { lock (server.Output) server.Output.WriteLine(e.Data); };
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        for (var tries = 0; ; tries++)
        {
            try
            {
                if ((await server.Http.GetAsync("/healthz")).IsSuccessStatusCode) return server;
            }
            catch (HttpRequestException) when (tries < 400 && !server.process.HasExited)
            {
                await Task.Delay(50);
            }
            catch (HttpRequestException e)
            {
                throw new InvalidOperationException($"The server did not start{(server.process.HasExited ? $" (exit code {server.process.ExitCode})" : "")}:\n{server.Text}", e);
            }
        }
    }

    /// <summary>Runs a command to its end: exit code, what it printed, what it complained of.</summary>
    public static async Task<(int Code, string Output, string Error)> Run(TestDatabase database, string[] arguments, string input = "", params string[] settings)
    {
        using var process = Launch(Environment(database, settings), database.Folder, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw new InvalidOperationException($"retinue {string.Join(' ', arguments)} did not end in a minute:\n{await output}{await error}");
        }
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Posts a form to the documented route with the credential and answers the JSON; parameters as <c>"action=AddContact"</c>.</summary>
    public async Task<string> Call(string[] parameters, string? idempotencyKey = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/includes/api.php")
        {
            Content = new FormUrlEncodedContent(parameters.Prepend($"secret={TestServer.Secret}").Prepend($"identifier={TestServer.Identifier}").Prepend("responsetype=json")
                .Select(p => KeyValuePair.Create(p[..p.IndexOf('=')], p[(p.IndexOf('=') + 1)..]))),
        };
        if (idempotencyKey != null) request.Headers.Add("Idempotency-Key", idempotencyKey);
        using var response = await Http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>SIGKILL, as a crash of the machine's process table would be.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>SIGTERM: a graceful stop. Answers the exit code.</summary>
    public async Task<int> Stop()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!process.HasExited) await Kill();
        process.Dispose();
    }

    /// <summary>Starts a command with its three streams in hand.</summary>
    internal static Process Launch(Dictionary<string, string> environment, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Executable, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        // The settings of whoever runs the tests must not reach what is tested.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("RETINUE_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>What a command on a database has to be told.</summary>
    internal static Dictionary<string, string> Environment(TestDatabase database, params string[] settings)
    {
        var all = new Dictionary<string, string>();
        foreach (var setting in settings) all[setting[..setting.IndexOf('=')]] = setting[(setting.IndexOf('=') + 1)..];
        all.TryAdd("RETINUE_DATA", database.Folder);
        all.TryAdd("RETINUE_DATABASE", database.Url);
        all.TryAdd("RETINUE_BCRYPT_COST", "4");
        return all;
    }

    /// <summary>A port that nobody listens on at this moment.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
