using System.Net;
using System.Net.Sockets;

namespace Retinue.Tests.Harness;

/// <summary>Stands between us and a database, and can lose the answer to a commit: it happened, and nobody is told.</summary>
internal sealed class LossyProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly int target;
    private int losses;
    private volatile bool isClosed;
    private bool closesAfterLoss;

    public LossyProxy(int target)
    {
        this.target = target;
        listener.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public int Lost { get; private set; }

    /// <summary>The answer to the next request that holds a COMMIT is lost, and the connection with it.</summary>
    /// <param name="andAllAfter">From then on nobody gets through, until <see cref="Open"/>.</param>
    public void LoseNextCommit(bool andAllAfter = false)
    {
        closesAfterLoss = andAllAfter;
        Interlocked.Increment(ref losses);
    }

    public void Open() => isClosed = false;

    public ValueTask DisposeAsync()
    {
        listener.Dispose();
        return default;
    }

    private async Task Accept()
    {
        try
        {
            while (true) _ = Serve(await listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Serve(TcpClient client)
    {
        using var near = client;
        if (isClosed) return;
        using var far = new TcpClient();
        await far.ConnectAsync(IPAddress.Loopback, target);
        var losing = false;
        await Task.WhenAny(
            Copy(near.GetStream(), far.GetStream(), sent =>
            {
                if (sent.Span.IndexOf("COMMIT"u8) >= 0 && Interlocked.CompareExchange(ref losses, 0, 1) == 1) losing = true;
                return true;
            }),
            Copy(far.GetStream(), near.GetStream(), _ =>
            {
                if (!losing) return !isClosed;
                Lost++;
                isClosed = closesAfterLoss;
                return false;
            }));
    }

    private static async Task Copy(NetworkStream from, NetworkStream to, Func<Memory<byte>, bool> goesOn)
    {
        var buffer = new byte[1 << 16];
        try
        {
            for (int count; (count = await from.ReadAsync(buffer)) > 0;)
            {
                if (!goesOn(buffer.AsMemory(0, count))) return;
                await to.WriteAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The other side is gone.
        }
    }
}
