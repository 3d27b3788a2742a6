using System.Diagnostics;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Events;

/// <summary>Hooks on what has happened: what they are told, in which order, and that none of them harms the call.</summary>
public sealed class HookTests
{
    [Theory, Engines]
    public async Task Hooks_run_by_priority_and_then_in_the_order_they_were_added_and_see_what_was_committed(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var ran = new List<string>();
        api.Api.Hooks.Add("ContactAdd", 10, Note("late"));
        api.Api.Hooks.Add("ContactAdd", -5, async hook =>
        {
            await Task.Delay(50);
            var found = await hook.Api.CallAsync("GetContacts", new Dictionary<string, object?> { ["userid"] = hook.Variables["userid"] });
            ran.Add($"first sees {found["totalresults"]}");
        });
        api.Api.Hooks.Add("ContactAdd", 10, Note("later"));
        api.Api.Hooks.Add("ContactEdit", 0, Note("never"));
        await api.Raise("AddContact", "clientid=1", "firstname=Jane");
        Assert.Equal(["first sees 1", "late", "later"], ran);

        Func<Hook, ValueTask> Note(string what) => _ =>
        {
            ran.Add(what);
            return default;
        };
    }

    [Theory, Engines]
    public async Task A_hook_is_told_the_documented_variables_with_those_of_before_and_no_secret(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var heard = new List<Hook>();
        foreach (var point in new[] { "ContactAdd", "ContactEdit", "ContactChangePassword", "ContactDelete" })
            api.Api.Hooks.Add(point, 0, hook => { heard.Add(hook); return default; });
        await api.Raise("AddContact", "clientid=1", "firstname=Jane", "email=jane@example.com", "password2=very-secret-1");
        await api.Raise("UpdateContact", "contactid=1", "firstname=Joan", "password2=very-secret-2");
        await api.Raise("DeleteContact", "contactid=1");
        Assert.Equal(["ContactAdd", "ContactEdit", "ContactChangePassword", "ContactDelete"], heard.Select(h => h.Point));
        Assert.All(heard, h => Assert.Equal((1L, 1L), ((long)h.Variables["userid"]!, (long)h.Variables["contactid"]!)));
        Assert.Equal(("Jane", true, ""), (heard[0].Text("firstname"), heard[0].Variables["subaccount"], heard[0].Text("password")));
        var old = Assert.IsType<IReadOnlyDictionary<string, object?>>(heard[1].Variables["olddata"], exactMatch: false);
        Assert.Equal(("Joan", "Jane"), (heard[1].Text("firstname"), old["firstname"]));
        Assert.Equal("", heard[2].Text("password"));
        Assert.Equal(["userid", "contactid"], heard[3].Variables.Keys);
        Assert.Equal("System", heard[3].Caller.Actor);
        Assert.DoesNotContain("very-secret", string.Join(' ', heard.SelectMany(h => h.Variables.Values.Concat(h.Variables.Values.OfType<IReadOnlyDictionary<string, object?>>().SelectMany(d => d.Values)))), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_hook_that_fails_harms_neither_the_call_nor_the_next_hook(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var reached = false;
        api.Api.Hooks.Add("ContactAdd", 1, _ => throw new InvalidOperationException("at once"));
        api.Api.Hooks.Add("ContactAdd", 2, async _ =>
        {
            await Task.Yield();
            throw new OperationCanceledException("later");
        });
        api.Api.Hooks.Add("ContactAdd", 3, hook => { ((IDictionary<string, object?>)hook.Variables).Clear(); return default; });
        api.Api.Hooks.Add("ContactAdd", 4, hook => { reached = hook.Variables.Count > 0; return default; });
        await api.Raise("AddContact", "clientid=1");
        Assert.True(reached);
    }

    [Theory, Engines]
    public async Task A_hook_that_hangs_delays_the_answer_no_longer_than_is_patient_whether_it_waits_or_blocks(string engine)
    {
        foreach (var block in new[] { false, true })
        {
            await using var api = await TestApi.Open(engine, options => options with { HookPatience = TimeSpan.FromMilliseconds(300) });
            await api.AddClient();
            using var end = new ManualResetEventSlim();
            var ended = new TaskCompletionSource();
            api.Api.Hooks.Add("ContactAdd", 1, async _ =>
            {
                if (block) end.Wait();
                else await Task.Run(() => end.Wait());
                ended.SetResult();
            });
            var watch = Stopwatch.StartNew();
            await api.Raise("AddContact", "clientid=1");
            Assert.InRange(watch.Elapsed, TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(4));
            Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM contacts"));
            // It is not ended, it goes on beside.
            end.Set();
            await ended.Task.WaitAsync(TimeSpan.FromSeconds(10));
        }
    }

    [Theory, Engines]
    public async Task Hooks_that_call_what_runs_them_stop_at_a_depth(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        api.Api.Hooks.Add("ContactAdd", 1, async hook => await hook.Api.CallAsync("AddContact", new Dictionary<string, object?> { ["clientid"] = 1 }));
        await api.Call("AddContact", "clientid=1");
        Assert.Equal(9, await api.Count($"SELECT COUNT(*) FROM contacts"));
        // The next call begins at the top again.
        await api.Call("AddContact", "clientid=1");
        Assert.Equal(18, await api.Count($"SELECT COUNT(*) FROM contacts"));
    }

    [Theory, Engines]
    public async Task LogActivity_is_told_of_every_event_in_a_line(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var lines = new List<Hook>();
        api.Api.Hooks.Add("LogActivity", 0, hook => { lines.Add(hook); return default; });
        await api.Raise("AddContact", "clientid=1");
        await api.Raise("UpdateContact", "contactid=1", "firstname=Jane");
        Assert.Equal(["Contact Created - Client ID: 1 - Contact ID: 1", "Contact Updated - Client ID: 1 - Contact ID: 1 - firstname: '' to 'Jane'"],
            lines.Select(l => string.Join(" - ", l.Text("description").Split(" - ").OrderBy(p => p.StartsWith("Contact ID", StringComparison.Ordinal) ? 2 : p.StartsWith("Client ID", StringComparison.Ordinal) ? 1 : p.StartsWith("firstname", StringComparison.Ordinal) ? 3 : 0))));
        Assert.All(lines, l => Assert.Equal(("System", 1L, ""), (l.Text("user"), (long)l.Variables["userid"]!, l.Text("ipaddress"))));
    }

    [Theory, Engines]
    public async Task A_refused_or_repeated_call_runs_no_hook(string engine)
    {
        await using var server = await TestServer.Start(engine);
        await server.AddClient();
        var count = 0;
        server.Api.Hooks.Add("ContactAdd", 0, _ => { count++; return default; });
        await server.Form7("action=AddContact&clientid=9");
        Assert.Equal(0, count);
        for (var i = 0; i < 3; i++) await server.Form7("action=AddContact&clientid=1", ("Idempotency-Key", "k"));
        Assert.Equal(1, count);
    }

    [Fact]
    public async Task A_point_that_is_not_there_and_a_point_that_cannot_refuse_are_told_at_once()
    {
        await using var api = await TestApi.Open(EnginesAttribute.SQLite);
        Assert.StartsWith("There is no hook point contactadd;", Assert.Throws<ArgumentException>(() => api.Api.Hooks.Add("contactadd", 0, _ => default)).Message, StringComparison.Ordinal);
        Assert.StartsWith("ContactAdd is not a point of validation;", Assert.Throws<ArgumentException>(() => api.Api.Hooks.AddValidation("ContactAdd", 0, _ => new([]))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ContactAdd"), InlineData("ContactEdit"), InlineData("ContactDelete"), InlineData("ContactChangePassword"), InlineData("ContactDetailsValidation")]
    [InlineData("ClientAdd"), InlineData("ClientEdit"), InlineData("ClientDetailsValidation"), InlineData("ClientDelete"), InlineData("PreDeleteClient"), InlineData("ClientClose")]
    [InlineData("ClientChangePassword"), InlineData("AfterClientMerge"), InlineData("ClientLogin"), InlineData("UserLogin"), InlineData("UserAdd"), InlineData("PreUserAdd")]
    [InlineData("UserEdit"), InlineData("UserChangePassword"), InlineData("UserEmailVerificationComplete"), InlineData("LogActivity")]
    public void Every_documented_point_of_what_is_here_is_there(string point) => Assert.Contains(point, Hooks.Points);
}
