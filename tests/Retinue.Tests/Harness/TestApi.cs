using System.Text.Json;
using Retinue.Storage;
using Xunit;

namespace Retinue.Tests.Harness;

/// <summary>The API in process over an empty database, with what tests ask of it.</summary>
public sealed class TestApi : IAsyncDisposable
{
    private readonly TestDatabase database;

    private TestApi(TestDatabase database, LocalApi api)
    {
        this.database = database;
        Api = api;
    }

    public LocalApi Api { get; }

    public TestDatabase Database => database;

    public static async Task<TestApi> Open(string engine, Func<RetinueOptions, RetinueOptions>? change = null, TimeProvider? clock = null)
    {
        var database = await TestDatabase.Create(engine);
        var options = database.Options;
        return new TestApi(database, await LocalApi.OpenAsync(change?.Invoke(options) ?? options, clock: clock));
    }

    /// <summary>Calls an action; each parameter is written as on the wire: <c>"clientid=1", "email_preferences[general]=1"</c>.</summary>
    public async Task<ApiResult> Call(string action, params string[] parameters) =>
        await Api.CallAsync(action, parameters.ToDictionary(p => p[..p.IndexOf('=')], p => (object?)p[(p.IndexOf('=') + 1)..]));

    /// <summary>The same, in one generation whatever the installation's is.</summary>
    public Task<ApiResult> CallIn(ApiVersion version, string action, params string[] parameters) => CallAs(Caller.System with { Version = version }, action, parameters);

    /// <summary>The same on behalf of somebody.</summary>
    internal async Task<ApiResult> CallAs(Caller caller, string action, params string[] parameters)
    {
        var table = new Value();
        foreach (var p in parameters) FormKey.Put(table, p[..p.IndexOf('=')], p[(p.IndexOf('=') + 1)..]);
        try
        {
            return new ApiResult(await Api.Run(action, table, caller));
        }
        catch (Refused refused)
        {
            return new ApiResult(refused);
        }
    }

    /// <summary>Whether somebody can log in.</summary>
    public async Task<bool> CanLogIn(string email, string password) => (await Call("ValidateLogin", $"email={email}", $"password2={password}")).IsSuccess;

    /// <summary>Calls an action that must succeed, and answers the events it raised beside its answer.</summary>
    internal async Task<(ApiResult Result, List<RaisedEvent> Events)> Raise(string action, params string[] parameters)
    {
        var before = (await RaisedEvents()).Count;
        var result = await Call(action, parameters);
        Assert.True(result.IsSuccess, result.Error?.Message);
        return (result, [.. (await RaisedEvents()).Skip(before)]);
    }

    /// <summary>Calls an action that must be refused with this message and must leave every table as it was, events included.</summary>
    public async Task<ApiResult> Refuse(string message, string action, params string[] parameters)
    {
        var before = await TestRows.Dump(Api.Store);
        var result = await Call(action, parameters);
        Assert.Equal("error", result["result"]);
        Assert.Equal(message, result["message"]);
        Assert.Equal(before, await TestRows.Dump(Api.Store));
        return result;
    }

    /// <summary>Calls an action with values that are not written as on the wire.</summary>
    public async Task<ApiResult> Call(string action, IReadOnlyDictionary<string, object?> values) => await Api.CallAsync(action, values);

    /// <summary>Makes a client with the next id; its owner logs in with <paramref name="email"/> and <c>owner-password</c>.</summary>
    public async Task<long> AddClient(string email = "owner@example.com")
    {
        var result = await Call("AddClient", "firstname=Olivia", "lastname=Owner", $"email={email}", "password2=owner-password", "skipvalidation=1", "noemail=1");
        return (long)result["clientid"]!;
    }

    /// <summary>The names and data of all events so far, oldest first, as <c>ContactAdd {"userid":1,...}</c>.</summary>
    internal Task<List<(string Name, long? ClientId, string Actor, string Data)>> Events() => Api.Store.Read(db => db.All(
        $"SELECT name, client_id, actor, data FROM events ORDER BY id", row => (row.Text(0), row.LongOrNull(1), row.Text(2), row.Text(3))));

    internal Task<List<RaisedEvent>> RaisedEvents() => Api.Store.Read(db => db.All(
        $"SELECT name, client_id, actor, data FROM events ORDER BY id",
        row => new RaisedEvent(row.Text(0), row.LongOrNull(1), row.Text(2), JsonDocument.Parse(row.Text(3) is { Length: > 0 } data ? data : "{}").RootElement)));

    internal Task<long> Count(Sql query) => Api.Store.Read(db => db.Number(query));

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        await database.DisposeAsync();
    }
}
