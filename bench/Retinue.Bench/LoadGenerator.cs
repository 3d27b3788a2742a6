using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Retinue.Bench;

/// <summary>What a load run saw.</summary>
internal sealed record LoadResult(double PerSecond, double P50Milliseconds, double P99Milliseconds, double MaxMilliseconds, long Errors, long Requests)
{
    /// <summary>What each request cost the server, in microseconds of processor time.</summary>
    public double CpuMicroseconds { get; init; }

    public static LoadResult Median(IReadOnlyList<LoadResult> runs) => runs.OrderBy(r => r.PerSecond).ElementAt(runs.Count / 2) with { Errors = runs.Sum(r => r.Errors) };
}

/// <summary>
/// HTTP over plain sockets with keep-alive, one request at a time on each connection: a client that costs little, because it shares the
/// cores with the server it measures.
/// </summary>
internal static class LoadGenerator
{
    /// <param name="body">What a connection sends at its so manieth turn; null when it has sent all.</param>
    public static async Task<LoadResult> Run(int port, string path, int connections, TimeSpan duration, Func<int, int, string?> body)
    {
        var clock = Stopwatch.StartNew();
        var workers = await Task.WhenAll(Enumerable.Range(0, connections).Select(c => Task.Run(() => Connection(port, path, c, clock, duration, body))));
        var seconds = clock.Elapsed.TotalSeconds;
        var times = workers.SelectMany(w => w.Times).Order().ToArray();
        double At(double part) => times.Length == 0 ? 0 : times[(int)(part * (times.Length - 1))] / 1000.0;
        return new LoadResult(times.Length / seconds, At(0.5), At(0.99), At(1), workers.Sum(w => w.Errors), times.Length);
    }

    private static async Task<(List<int> Times, long Errors)> Connection(int port, string path, int connection, Stopwatch clock, TimeSpan duration, Func<int, int, string?> body)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync("127.0.0.1", port);
        var times = new List<int>(64 * 1024);
        var received = new byte[16 * 1024];
        long errors = 0;
        for (var i = 0; clock.Elapsed < duration; i++)
        {
            if (body(connection, i) is not { } content) break;
            var request = Encoding.UTF8.GetBytes($"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {content.Length}\r\n\r\n{content}");
            var began = clock.Elapsed;
            await socket.SendAsync(request);
            var length = await Receive(socket, received);
            times.Add((int)(clock.Elapsed - began).TotalMicroseconds);
            var answer = received.AsSpan(0, length);
            if (!answer.StartsWith("HTTP/1.1 200"u8) || answer.IndexOf("error"u8) >= 0) errors++;
        }
        return (times, errors);
    }

    private static async ValueTask<int> Receive(Socket socket, byte[] buffer)
    {
        var length = 0;
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(length));
            if (read == 0) throw new IOException("The server closed the connection.");
            length += read;
            if (Whole(buffer.AsSpan(0, length)) is { } whole && length >= whole) return length;
        }
    }

    /// <summary>How long the answer is with its body, once its headers are there.</summary>
    private static int? Whole(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0) return null;
        var at = answer[..end].IndexOf("Content-Length: "u8);
        var digits = answer[(at + 16)..];
        return end + 4 + int.Parse(digits[..digits.IndexOf((byte)'\r')], CultureInfo.InvariantCulture);
    }
}
