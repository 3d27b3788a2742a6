using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Events;

/// <summary>LogActivity: entries of the caller's own.</summary>
public sealed class LogActivityTests
{
    private static readonly Caller Boss = new("credential:SHOP (boss)", "credential:7") { Ip = "192.0.2.1", RequestId = "request-1", AdminId = 3 };

    [Theory, Engines]
    public async Task An_entry_is_an_event_with_the_documented_variables(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var (_, events) = await api.Raise("LogActivity", "userid=5", "description=Called back");
        var e = Assert.Single(events);
        Assert.Equal(("LogActivity", 5L, "System"), (e.Name, e.ClientId, e.Actor));
        Assert.Equal(["description", "user", "userid", "ipaddress"], e.Fields);
        Assert.Equal(("\"Called back\"", "\"System\"", "5", "\"\""), (e["description"], e["user"], e["userid"], e["ipaddress"]));
        Assert.Equal("Called back", await api.Api.Store.Read(db => db.First($"SELECT description FROM events", row => row.GetString(0))));
    }

    [Theory, Engines]
    public async Task It_tells_who_called_from_where_and_belongs_to_nobody_without_a_client(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var description = "Ünï \"quoted\"\nline 2 😀 " + new string('x', 5000);
        Assert.True((await api.CallAs(Boss, "LogActivity", $"description={description}")).IsSuccess);
        var e = Assert.Single(await api.RaisedEvents());
        Assert.Null(e.ClientId);
        Assert.Equal(("\"boss\"", "0", "\"192.0.2.1\""), (e["user"], e["userid"], e["ipaddress"]));
        Assert.Equal(description, e.Data.GetProperty("description").GetString());
    }

    [Theory, Engines]
    public async Task Each_generation_reads_the_client_by_its_own_name(string engine)
    {
        await using var api = await TestApi.Open(engine);
        Assert.True((await api.CallAs(Boss with { Version = ApiVersion.V8 }, "LogActivity", "userid=5", "description=eight, where userid is no client")).IsSuccess);
        Assert.True((await api.CallAs(Boss with { Version = ApiVersion.V8 }, "LogActivity", "clientid=6", "description=eight")).IsSuccess);
        Assert.True((await api.CallAs(Boss, "LogActivity", "clientid=7", "description=seven by the newer name")).IsSuccess);
        Assert.Equal([null, 6L, 7L], (await api.Events()).Select(e => e.ClientId));
    }

    [Theory, Engines]
    public async Task Without_a_description_nothing_is_written(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Refuse("The parameter description is required", "LogActivity", "userid=1");
        await api.Refuse("The parameter description is required", "LogActivity", "description=");
    }
}
