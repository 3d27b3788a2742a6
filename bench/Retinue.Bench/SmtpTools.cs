using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Retinue.Bench;

/// <summary>Postfix's tools for such measurements: a mail server that throws away what it takes and counts it, and a sender without a queue.</summary>
internal sealed class SmtpTools : IAsyncDisposable
{
    private readonly Process process;
    private int count;

    private SmtpTools(Process process, int port)
    {
        this.process = process;
        Port = port;
        _ = Read();
    }

    public int Port { get; }

    /// <summary>How many messages it has taken, by its own count.</summary>
    public int Count => Volatile.Read(ref count);

    /// <summary>Starts <c>smtp-sink</c> on a port that is free, or on a given one.</summary>
    public static async Task<SmtpTools> Start(int port = 0)
    {
        if (port == 0) port = FreePort();
        // As root it wants to be told who to be.
        string[] user = Environment.IsPrivilegedProcess ? ["-u", "nobody"] : [];
        var sink = new SmtpTools(Process.Start(new ProcessStartInfo("smtp-sink", [.. user, "-c", $"127.0.0.1:{port}", "256"]) { RedirectStandardOutput = true })!, port);
        for (var tries = 0; ; tries++)
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                await socket.ConnectAsync(IPAddress.Loopback, port);
                return sink;
            }
            catch (SocketException) when (tries < 100)
            {
                await Task.Delay(20);
            }
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Messages a second that <c>smtp-source</c> hands to a sink of its own, one at a time.</summary>
    /// <param name="keep">All over one connection, as Retinue does; otherwise each over a new one.</param>
    public static async Task<double> Source(int messages, int bytes, bool keep)
    {
        await using var sink = await Start();
        var clock = Stopwatch.StartNew();
        await Reference.Shell("smtp-source", [.. keep ? ["-d"] : Array.Empty<string>(), "-s", "1", "-m", $"{messages}", "-l", $"{bytes}", $"127.0.0.1:{sink.Port}"], "");
        return messages / clock.Elapsed.TotalSeconds;
    }

    /// <summary>It answers nothing more until it goes on: whoever has a message under way waits.</summary>
    public Task Pause() => Signal(process, "STOP");

    public Task GoOn() => Signal(process, "CONT");

    public static Task Signal(Process process, string signal) => Reference.Shell("kill", [$"-{signal}", $"{process.Id}"], "");

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>It writes <c>sess=1 quit=0 mesg=17</c> and a carriage return after each message.</summary>
    private async Task Read()
    {
        var (buffer, rest) = (new byte[64 * 1024], "");
        while (await process.StandardOutput.BaseStream.ReadAsync(buffer) is > 0 and var read)
        {
            var lines = (rest + Encoding.ASCII.GetString(buffer, 0, read)).Split('\r');
            rest = lines[^1];
            if (lines.Length > 1) Volatile.Write(ref count, int.Parse(lines[^2].Split("mesg=")[1], CultureInfo.InvariantCulture));
        }
    }
}
