using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Retinue.Server.Api;

namespace Retinue.Bench;

/// <summary>A server process of the same build on an empty database, with one client in it.</summary>
internal sealed class BenchServer : IAsyncDisposable
{
    private const string Credential = "identifier=IDENTIFIERidentifierIDENTIFIER12&secret=SECRETsecretSECRETsecretSECRET12";
    private readonly Process process;
    private readonly string folder;

    private BenchServer(Process process, string folder, int port)
    {
        this.process = process;
        this.folder = folder;
        Port = port;
    }

    public int Port { get; }

    public double MemoryMegabytes => Memory("VmRSS:");

    public double PeakMegabytes => Memory("VmHWM:");

    public static async Task<BenchServer> Start(string database)
    {
        var folder = Directory.CreateTempSubdirectory("retinue-bench-").FullName;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var start = new ProcessStartInfo("dotnet", [typeof(WebServer).Assembly.Location, "serve"]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["RETINUE_DATA"] = folder;
        start.Environment["RETINUE_DATABASE"] = database;
        start.Environment["RETINUE_URLS"] = $"http://127.0.0.1:{port}";
        start.Environment["RETINUE_API_IDENTIFIER"] = "IDENTIFIERidentifierIDENTIFIER12";
        start.Environment["RETINUE_API_SECRET"] = "SECRETsecretSECRETsecretSECRET12";
        var server = new BenchServer(Process.Start(start)!, folder, port);
        _ = server.process.StandardOutput.ReadToEndAsync();
        _ = server.process.StandardError.ReadToEndAsync();
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        for (var tries = 0; ; tries++)
        {
            try
            {
                await http.GetAsync("/healthz");
                break;
            }
            catch (HttpRequestException) when (tries < 200)
            {
                await Task.Delay(50);
            }
        }
        var answer = await http.PostAsync("/includes/api.php", new StringContent($"action=AddClient&{Credential}&email=owner%40example.com&skipvalidation=1&responsetype=json", null, "application/x-www-form-urlencoded"));
        if (!(await answer.Content.ReadAsStringAsync()).Contains("success", StringComparison.Ordinal)) throw new InvalidOperationException("AddClient failed.");
        return server;
    }

    /// <summary>The example of the documented page, with an address of its own for each contact.</summary>
    public Task<LoadResult> AddContact(int connections, TimeSpan duration) => Run("/includes/api.php", connections, duration,
        (c, i) => $"action=AddContact&{Credential}&clientid=1&firstname=Jane&lastname=Doe&email=jane.doe{c}.{i}%40example.com&responsetype=json");

    /// <summary>The same request bytes, answered with a constant before anything reads them.</summary>
    public Task<LoadResult> Constant(int connections, TimeSpan duration) => Run("/healthz", connections, duration,
        (c, i) => $"action=AddContact&{Credential}&clientid=1&firstname=Jane&lastname=Doe&email=jane.doe{c}.{i}%40example.com&responsetype=json");

    /// <summary>The whole way of a call (form, gate, role, action, writer) without a database.</summary>
    public Task<LoadResult> Wire(int connections, TimeSpan duration) => Run("/includes/api.php", connections, duration,
        (c, i) => $"action=GetPermissionsList&{Credential}&clientid=1&firstname=Jane&lastname=Doe&email=jane.doe{c}.{i}%40example.com&responsetype=json");

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<LoadResult> Run(string path, int connections, TimeSpan duration, Func<int, int, string> body)
    {
        process.Refresh();
        var before = process.TotalProcessorTime;
        var result = await LoadGenerator.Run(Port, path, connections, duration, body);
        process.Refresh();
        return result with { CpuMicroseconds = (process.TotalProcessorTime - before).TotalMicroseconds / result.Requests };
    }

    private double Memory(string line) => double.Parse(File.ReadLines($"/proc/{process.Id}/status").First(l => l.StartsWith(line, StringComparison.Ordinal))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
}
