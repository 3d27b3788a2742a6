using System.Collections.Concurrent;

namespace Retinue.Tests.Harness;

/// <summary>What the tests of a class share, opened once for each engine when its first test asks for it: a class fixture.</summary>
public abstract class PerEngine<T> : IAsyncDisposable where T : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<T>>> opened = new(StringComparer.Ordinal);

    /// <summary>The shared one of an engine.</summary>
    public Task<T> Of(string engine) => opened.GetOrAdd(engine, e => new Lazy<Task<T>>(() => Open(e))).Value;

    protected abstract Task<T> Open(string engine);

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, one) in opened) await (await one.Value).DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>A server with the usual settings, for tests that only ask how a request is read and answered. It has client 1.</summary>
public sealed class SharedServer : PerEngine<TestServer>
{
    public Task<TestServer> SQLite => Of(EnginesAttribute.SQLite);

    protected override async Task<TestServer> Open(string engine)
    {
        var server = await TestServer.Start(engine);
        await server.AddClient();
        return server;
    }
}
