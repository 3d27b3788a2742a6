using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Retinue.Tests.Webhooks;

/// <summary>One message as it arrived.</summary>
internal sealed record Received(string Line, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public JsonElement Json { get; } = JsonDocument.Parse(Body).RootElement;

    public string Type => Json.GetProperty("type").GetString()!;

    public JsonElement Data => Json.GetProperty("data");

    public long Event => Data.GetProperty("event_id").GetInt64();

    public string Id => Headers["webhook-id"];

    public long Client => Data.GetProperty("client_id").GetInt64();

    public string Name => Data.GetProperty("firstname").GetString()!;

    public string[] Signatures => Headers["webhook-signature"].Split(' ');

    /// <summary>The signature as https://www.standardwebhooks.com/ defines it, made here by itself.</summary>
    public string SignatureBy(string secret)
    {
        var head = Encoding.UTF8.GetBytes($"{Id}.{Headers["webhook-timestamp"]}.");
        using var hmac = new HMACSHA256(Convert.FromBase64String(secret.Split('_')[1]));
        return "v1," + Convert.ToBase64String(hmac.ComputeHash([.. head, .. Body]));
    }
}

/// <summary>A receiver of webhooks down to the bytes: it can answer anything, or nothing.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    public const string Ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public Receiver()
    {
        listener.Start();
        _ = Accept();
    }

    /// <summary>What it answers; null closes the connection without an answer.</summary>
    public Func<Received, Task<string?>> Answer { get; set; } = _ => Task.FromResult<string?>(Ok);

    /// <summary>Everything that arrived, in order.</summary>
    public ConcurrentQueue<Received> All { get; } = [];

    /// <summary>How many connections were made.</summary>
    public int Connections { get; private set; }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public string Url => $"http://127.0.0.1:{Port}/hook";

    public void AnswerAlways(string? text) => Answer = _ => Task.FromResult(text);

    public static string Status(string status, string headers = "", string body = "") =>
        $"HTTP/1.1 {status}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n{headers}\r\n{body}";

    /// <summary>Waits until a number of messages has arrived.</summary>
    public async Task WaitFor(Func<bool> enough, int seconds = 60)
    {
        for (var i = 0; i < seconds * 20 && !enough(); i++) await Task.Delay(50);
        if (!enough()) throw new TimeoutException($"{All.Count} messages have arrived.");
    }

    public ValueTask DisposeAsync()
    {
        listener.Dispose();
        return default;
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync();
                Connections++;
                _ = Serve(client);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Serve(TcpClient client)
    {
        using var connection = client;
        try
        {
            var stream = connection.GetStream();
            var received = await Read(stream);
            if (received == null) return;
            All.Enqueue(received);
            if (await Answer(received) is { } answer) await stream.WriteAsync(Encoding.UTF8.GetBytes(answer));
        }
        catch (IOException)
        {
            // The sender has closed.
        }
    }

    private static async Task<Received?> Read(NetworkStream stream)
    {
        var bytes = new List<byte>();
        var buffer = new byte[65536];
        int end;
        while ((end = Encoding.Latin1.GetString([.. bytes]).IndexOf("\r\n\r\n", StringComparison.Ordinal)) < 0)
        {
            var count = await stream.ReadAsync(buffer);
            if (count == 0) return null;
            bytes.AddRange(buffer.AsSpan(0, count));
        }
        var lines = Encoding.Latin1.GetString([.. bytes[..end]]).Split("\r\n");
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        var length = int.Parse(headers["Content-Length"], System.Globalization.CultureInfo.InvariantCulture);
        while (bytes.Count < end + 4 + length)
        {
            var count = await stream.ReadAsync(buffer);
            if (count == 0) return null;
            bytes.AddRange(buffer.AsSpan(0, count));
        }
        return new Received(lines[0], headers, [.. bytes[(end + 4)..]]);
    }
}
