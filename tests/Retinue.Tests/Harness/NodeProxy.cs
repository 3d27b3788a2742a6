using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Retinue.Tests.Harness;

/// <summary>Stands before a database as a node of its own, which can die, hang as if its packets were dropped, and come back on the same port.</summary>
internal sealed class NodeProxy : IAsyncDisposable
{
    private readonly int target;
    private readonly ConcurrentBag<TcpClient> open = [];
    private TcpListener listener = new(IPAddress.Loopback, 0);
    private TaskCompletionSource flowing = Flow();
    private byte[]? hangsAfter;

    public NodeProxy(int target)
    {
        this.target = target;
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        flowing.SetResult();
        _ = Accept(listener);
    }

    public int Port { get; }

    public string Name => $"127.0.0.1:{Port}";

    /// <summary>As a killed process: connections are reset, new ones refused.</summary>
    public void Die()
    {
        listener.Dispose();
        foreach (var client in open)
        {
            try
            {
                client.Client.LingerState = new LingerOption(true, 0);
            }
            catch (Exception e) when (e is ObjectDisposedException or NullReferenceException or SocketException)
            {
                // It has ended by itself.
            }
            client.Dispose();
        }
    }

    public void ComeBack()
    {
        listener = new TcpListener(IPAddress.Loopback, Port);
        listener.Start();
        _ = Accept(listener);
    }

    /// <summary>Nothing gets through any more in either direction, and nobody is told.</summary>
    public void Hang() => flowing = Flow();

    /// <summary>The next request with these words gets through, and nothing after it.</summary>
    public void HangAfter(string words) => hangsAfter = System.Text.Encoding.ASCII.GetBytes(words);

    public void GoOn() => flowing.TrySetResult();

    public ValueTask DisposeAsync()
    {
        Die();
        GoOn();
        return default;
    }

    private async Task Accept(TcpListener on)
    {
        try
        {
            while (true) _ = Serve(await on.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // It has died.
        }
    }

    private async Task Serve(TcpClient near)
    {
        open.Add(near);
        using var far = new TcpClient();
        await far.ConnectAsync(IPAddress.Loopback, target);
        await Task.WhenAny(
            Copy(near, far, sent =>
            {
                if (hangsAfter == null || sent.Span.IndexOf(hangsAfter) < 0) return;
                hangsAfter = null;
                // What was read already is passed on.
                Hang();
            }),
            Copy(far, near, _ => { }));
        near.Dispose();
    }

    private async Task Copy(TcpClient from, TcpClient to, Action<Memory<byte>> seen)
    {
        var buffer = new byte[1 << 16];
        try
        {
            for (int count; (count = await from.GetStream().ReadAsync(buffer)) > 0;)
            {
                await flowing.Task;
                seen(buffer.AsMemory(0, count));
                await to.GetStream().WriteAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // One of the sides is gone.
        }
    }

    private static TaskCompletionSource Flow() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
