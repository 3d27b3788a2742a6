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

    public double P999Milliseconds { get; init; }

    public static LoadResult Median(IReadOnlyList<LoadResult> runs) => runs.OrderBy(r => r.PerSecond).ElementAt(runs.Count / 2) with { Errors = runs.Sum(r => r.Errors) };
}

/// <summary>Where requests go, and how an answer is told from a failure.</summary>
/// <param name="Headers">Header lines besides the host and the length, each with its line end.</param>
/// <param name="Expected">What only the answer of a success has in it; without it, success is the absence of an error.</param>
internal sealed record LoadTarget(int Port, string Path, string Headers = "Content-Type: application/x-www-form-urlencoded\r\n", byte[]? Expected = null)
{
    public byte[] Request(string content) =>
        Encoding.UTF8.GetBytes($"POST {Path} HTTP/1.1\r\nHost: localhost\r\n{Headers}Content-Length: {Encoding.UTF8.GetByteCount(content)}\r\n\r\n{content}");

    public bool Succeeded(ReadOnlySpan<byte> answer) =>
        answer.StartsWith("HTTP/1.1 200"u8) && (Expected is { } expected ? answer.IndexOf(expected) >= 0 : answer.IndexOf("error"u8) < 0);
}

/// <summary>
/// HTTP over plain sockets with keep-alive, one request at a time on each connection: a client that costs little, because it shares the
/// cores with the server it measures.
/// </summary>
internal static class LoadGenerator
{
    /// <param name="body">What a connection sends at its so manieth turn; null when it has sent all.</param>
    public static async Task<LoadResult> Run(LoadTarget target, int connections, TimeSpan duration, Func<int, int, string?> body)
    {
        var clock = Stopwatch.StartNew();
        var workers = await Task.WhenAll(Enumerable.Range(0, connections).Select(c => Task.Run(() => Connection(target, c, clock, duration, body))));
        var seconds = clock.Elapsed.TotalSeconds;
        var times = workers.SelectMany(w => w.Times).Order().ToArray();
        double At(double part) => times.Length == 0 ? 0 : times[(int)(part * (times.Length - 1))] / 1000.0;
        return new LoadResult(times.Length / seconds, At(0.5), At(0.99), At(1), workers.Sum(w => w.Errors), times.Length) { P999Milliseconds = At(0.999) };
    }

    private static async Task<(List<int> Times, long Errors)> Connection(LoadTarget target, int connection, Stopwatch clock, TimeSpan duration, Func<int, int, string?> body)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync("127.0.0.1", target.Port);
        var times = new List<int>(64 * 1024);
        var received = new byte[64 * 1024];
        long errors = 0;
        for (var i = 0; clock.Elapsed < duration; i++)
        {
            if (body(connection, i) is not { } content) break;
            var request = target.Request(content);
            var began = clock.Elapsed;
            await socket.SendAsync(request);
            var length = await Receive(socket, received);
            times.Add((int)(clock.Elapsed - began).TotalMicroseconds);
            if (!target.Succeeded(received.AsSpan(0, length))) errors++;
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

    /// <summary>How long the answer is with its body, once that can be told.</summary>
    private static int? Whole(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0) return null;
        if (Header(answer[..end], "content-length:"u8) is { IsEmpty: false } length) return end + 4 + int.Parse(length, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
        return Header(answer[..end], "transfer-encoding:"u8).IsEmpty ? throw new InvalidOperationException("An answer without a length.") : Chunks(answer, end + 4);
    }

    /// <summary>The value of a header, whose name some servers write in small letters; empty when it is not there.</summary>
    private static ReadOnlySpan<byte> Header(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name)
    {
        foreach (var range in head.Split("\r\n"u8))
        {
            var line = head[range];
            if (line.Length > name.Length && Ascii.EqualsIgnoreCase(line[..name.Length], name)) return line[name.Length..];
        }
        return default;
    }

    /// <summary>Where the chunks that begin at a place end; null while the last is not there.</summary>
    private static int? Chunks(ReadOnlySpan<byte> answer, int at)
    {
        while (at < answer.Length)
        {
            var line = answer[at..].IndexOf("\r\n"u8);
            if (line < 0) return null;
            var size = int.Parse(answer.Slice(at, line), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            at += line + 2 + size + 2;
            if (size == 0) return at;
        }
        return null;
    }
}
