using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Retinue.Server.Api;

namespace Retinue.Bench;

/// <summary>A server process of the same build on a database of its own, with two clients in it.</summary>
internal sealed class BenchServer : IAsyncDisposable
{
    private const string Credential = "identifier=IDENTIFIERidentifierIDENTIFIER12&secret=SECRETsecretSECRETsecretSECRET12";
    private readonly Process process;
    private readonly string folder;
    private readonly string database;
    private bool keepsFolder;

    private BenchServer(Process process, string folder, string database, int port)
    {
        this.process = process;
        this.folder = folder;
        this.database = database;
        Port = port;
    }

    public int Port { get; }

    public double MemoryMegabytes => Memory("VmRSS:");

    public double PeakMegabytes => Memory("VmHWM:");

    /// <summary>The processor time that it has used so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>What it is told of its data and by whom: for other commands of the program on the same database.</summary>
    public RetinueOptions Options => new() { Data = folder, Database = database };

    /// <summary>Starts one on an empty database.</summary>
    public static Task<BenchServer> Start(string database, params (string Name, string Value)[] settings) => Start(database, OwnProgram, settings);

    /// <summary>The same with another build of the program.</summary>
    public static async Task<BenchServer> Start(string database, string program, params (string Name, string Value)[] settings)
    {
        var server = await Start(Directory.CreateTempSubdirectory("retinue-bench-").FullName, database, program, settings);
        // One for contacts and one for mail: who gets a message is decided by looking at everybody of an account, and a load makes more of them
        // than any account has. The greeting of a new client would be a mail more than those that are counted.
        foreach (var name in new[] { "contacts", "mail" })
        {
            var answer = await server.Call($"action=AddClient&{Credential}&firstname=Jane&lastname=Doe&email={name}%40example.com&noemail=1&skipvalidation=1&responsetype=json");
            if (!answer.Contains("success", StringComparison.Ordinal)) throw new InvalidOperationException("AddClient failed.");
        }
        return server;
    }

    /// <summary>Starts one on a database that is there, and stays there.</summary>
    public static async Task<BenchServer> Open(string folder, string program = "")
    {
        var server = await Start(folder, "", program.Length > 0 ? program : OwnProgram, []);
        server.keepsFolder = true;
        return server;
    }

    /// <summary>Ends it as an operator would, and starts another on the same database.</summary>
    public async Task<BenchServer> Restart(params (string Name, string Value)[] settings)
    {
        await SmtpTools.Signal(process, "TERM");
        await process.WaitForExitAsync();
        return await Start(folder, database, OwnProgram, settings);
    }

    private static string OwnProgram => typeof(WebServer).Assembly.Location;

    private static async Task<BenchServer> Start(string folder, string database, string program, (string Name, string Value)[] settings)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var start = new ProcessStartInfo("dotnet", [program, "serve"]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["RETINUE_DATA"] = folder;
        start.Environment["RETINUE_DATABASE"] = database;
        start.Environment["RETINUE_URLS"] = $"http://127.0.0.1:{port}";
        start.Environment["RETINUE_API_IDENTIFIER"] = "IDENTIFIERidentifierIDENTIFIER12";
        start.Environment["RETINUE_API_SECRET"] = "SECRETsecretSECRETsecretSECRET12";
        foreach (var (name, value) in settings) start.Environment[name] = value;
        var server = new BenchServer(Process.Start(start)!, folder, database, port);
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
            catch (HttpRequestException) when (tries < 2000)
            {
                await Task.Delay(5);
            }
        }
        return server;
    }

    /// <summary>The example of the documented page, with an address of its own for each contact.</summary>
    public Task<LoadResult> AddContact(int connections, TimeSpan duration) => Run(Api, connections, duration,
        (c, i) => $"action=AddContact&{Credential}&clientid=1&firstname=Jane&lastname=Doe&email=jane.doe{c}.{i}%40example.com&responsetype=json");

    /// <summary>The same with a password: a sub-account.</summary>
    public Task<LoadResult> AddSubAccount(int connections, TimeSpan duration)
    {
        var run = Guid.NewGuid().ToString("N");
        return Run(Api, connections, duration,
            (c, i) => $"action=AddContact&{Credential}&clientid=1&firstname=Jane&lastname=Doe&password2=a-password&email={run}.{c}.{i}%40example.com&responsetype=json");
    }

    /// <summary>Any call.</summary>
    public Task<LoadResult> Load(int connections, TimeSpan duration, Func<int, int, string> call) =>
        Run(Api, connections, duration, (c, i) => $"{call(c, i)}&{Credential}&responsetype=json");

    /// <summary>The answer to a call, outside of any measurement.</summary>
    public Task<string> Ask(string call) => Call($"{call}&{Credential}&responsetype=json");

    /// <summary>A counter of <c>/metrics</c>, over all its labels.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public async Task<double> Counter(string name)
    {
        using var http = new HttpClient();
        var lines = (await http.GetStringAsync(new Uri($"http://127.0.0.1:{Port}/metrics"))).Split('\n')
            .Where(line => line.StartsWith(name + " ", StringComparison.Ordinal) || line.StartsWith(name + "{", StringComparison.Ordinal)).ToList();
        return lines.Count == 0 ? throw new InvalidOperationException($"/metrics has no {name}.")
            : lines.Sum(line => double.Parse(line[(line.LastIndexOf('}') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).First(part => part != name), CultureInfo.InvariantCulture));
    }

    /// <summary>The size of SQLite's write-ahead log.</summary>
    public double LogMegabytes => new FileInfo(Path.Combine(folder, "retinue.db-wal")) is { Exists: true } file ? file.Length / 1048576.0 : 0;

    /// <summary>How many rows a list says that there are.</summary>
    public async Task<long> Total(string call) => long.Parse(JsonNode.Parse(await Ask(call))!["totalresults"]!.ToString(), CultureInfo.InvariantCulture);

    /// <summary>One contact with what the peers are given too, each with a number of its own.</summary>
    public Task<LoadResult> AddContactAsPeers(int connections, TimeSpan duration, Func<long> number) =>
        Run(Api with { Expected = "\"result\":\"success\",\"contactid\""u8.ToArray() }, connections, duration,
            (_, _) => $"action=AddContact&{Credential}&clientid=1&firstname=Jane&lastname=Doe&email=jane.doe{number()}%40example.com&phonenumber=5551234567&responsetype=json");

    /// <summary>How many contacts it says that it has.</summary>
    public Task<long> Contacts() => Total("action=GetContacts&limitnum=1");

    /// <summary>The same request bytes, answered with a constant before anything reads them.</summary>
    public Task<LoadResult> Constant(int connections, TimeSpan duration) => Run(Api with { Path = "/healthz" }, connections, duration,
        (c, i) => $"action=AddContact&{Credential}&clientid=1&firstname=Jane&lastname=Doe&email=jane.doe{c}.{i}%40example.com&responsetype=json");

    /// <summary>The whole way of a call (form, gate, role, action, writer) without a database.</summary>
    public Task<LoadResult> Wire(int connections, TimeSpan duration) => Run(Api, connections, duration,
        (c, i) => $"action=GetPermissionsList&{Credential}&clientid=1&firstname=Jane&lastname=Doe&email=jane.doe{c}.{i}%40example.com&responsetype=json");

    /// <summary>Queues so many messages to the second client, each with a number of its own, as fast as it can.</summary>
    public Task<LoadResult> SendEmail(int connections, int count)
    {
        var next = 0;
        var text = Uri.EscapeDataString("""
            <p>Dear {{ client_first_name }},</p>
            <p>your invoice no. {{ number }} is ready. It covers the services that are listed below, and will be charged to the card that you have told us about.</p>
            <table><tr><td>Web hosting, one month</td><td>9.95 EUR</td></tr><tr><td>example.com, one year</td><td>14.50 EUR</td></tr><tr><td>Total</td><td>24.45 EUR</td></tr></table>
            <p>Should anything be wrong with it, please answer this message; we are there for you from Monday to Friday.</p>
            <p>Kind regards,<br>{{ company_name }}</p>
            """);
        return LoadGenerator.Run(Api, connections, TimeSpan.MaxValue, (_, _) => Interlocked.Increment(ref next) is var number && number > count ? null
            : $"action=SendEmail&{Credential}&id=2&customtype=general&customsubject=Invoice%20{number}&custommessage={text}&customvars=%7B%22number%22%3A%22{number}%22%7D&responsetype=json");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        if (!keepsFolder) Directory.Delete(folder, recursive: true);
    }

    private LoadTarget Api => new(Port, "/includes/api.php");

    /// <summary>One call outside of any measurement, and its answer.</summary>
    private async Task<string> Call(string form)
    {
        using var http = new HttpClient();
        using var answer = await http.PostAsync(new Uri($"http://127.0.0.1:{Port}{Api.Path}"), new StringContent(form, null, "application/x-www-form-urlencoded"));
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<LoadResult> Run(LoadTarget target, int connections, TimeSpan duration, Func<int, int, string> body)
    {
        var before = Cpu;
        var result = await LoadGenerator.Run(target, connections, duration, body);
        return result with { CpuMicroseconds = (Cpu - before).TotalMicroseconds / result.Requests };
    }

    private double Memory(string line) => double.Parse(File.ReadLines($"/proc/{process.Id}/status").First(l => l.StartsWith(line, StringComparison.Ordinal))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
}
