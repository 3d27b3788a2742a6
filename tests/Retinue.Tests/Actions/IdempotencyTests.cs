using System.Security.Cryptography;
using System.Text;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Actions;

/// <summary>A writing call with a key is done once, in process: what is kept, for whom and for how long.</summary>
public sealed class IdempotencyTests
{
    private static readonly Caller Jane = new("credential:JANE", "credential:1");
    private static readonly Caller John = new("credential:JOHN", "credential:2");

    [Theory, Engines]
    public async Task A_repetition_gets_the_first_answer_and_makes_nothing(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var first = await Add(api, Jane, "k1", "clientid=1", "firstname=Jane", "permissions=nonsense,contacts", "email=jane@example.com");
        var second = await Add(api, Jane, "k1", "clientid=1", "firstname=Jane", "permissions=nonsense,contacts", "email=jane@example.com");
        Assert.Equal(first["contactid"], second["contactid"]);
        Assert.Equal(["permission nonsense was ignored: there is no such permission"], second.Warnings);
        Assert.Equal(1, await Contacts(api));
        Assert.Single(await api.Events(), e => e.Name == "ContactAdd");
    }

    [Theory, Engines]
    public async Task Twenty_twins_at_the_same_instant_make_one_contact_and_get_one_answer(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        foreach (var extra in new[] { "city=Plain", "password2=sub-account" })
        {
            var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ =>
                Task.Run(() => Add(api, Jane, extra, "clientid=1", "firstname=Jane", $"email={extra[..4]}@example.com", extra))));
            Assert.Single(replies.Select(r => r["contactid"]).Distinct());
        }
        Assert.Equal(2, await Contacts(api));
        Assert.Equal(2, (await api.Events()).Count(e => e.Name == "ContactAdd"));
    }

    [Theory, Engines]
    public async Task Another_request_under_the_same_key_is_refused_and_makes_nothing(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await Add(api, Jane, "k1", "clientid=1", "firstname=Jane", "email=jane@example.com", "password2=first");
        string[][] others =
        [
            ["clientid=1", "firstname=Joan", "email=jane@example.com", "password2=first"],
            ["clientid=1", "firstname=Jane", "email=jane@example.com", "password2=second"],
            ["clientid=1", "firstname=Jane", "email=jane@example.com"],
            ["clientid=1", "firstname=Jane", "email=jane@example.com", "password2=first", "email_preferences[general]=1"],
        ];
        foreach (var other in others)
        {
            var refused = await Assert.ThrowsAsync<Refused>(() => Add(api, Jane, "k1", other));
            Assert.Equal(CommonErrors.KeyReused, refused.Error);
        }
        // The same parameters of another action are another request too.
        await Assert.ThrowsAsync<Refused>(() => Run(api, "AddClient", Jane, "k1", "clientid=1", "firstname=Jane", "email=jane@example.com", "password2=first", "skipvalidation=1"));
        Assert.Equal(1, await Contacts(api));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM clients"));
    }

    [Theory, Engines]
    public async Task The_order_of_the_parameters_does_not_make_another_request(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var first = await Add(api, Jane, "k1", "clientid=1", "firstname=Jane", "lastname=Doe");
        var second = await Add(api, Jane, "k1", "lastname=Doe", "clientid=1", "firstname=Jane");
        Assert.Equal(first["contactid"], second["contactid"]);
    }

    [Theory, Engines]
    public async Task A_key_must_have_1_to_255_characters(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        foreach (var key in new[] { "", new string('k', 256) })
            Assert.Equal(CommonErrors.KeyInvalid, (await Assert.ThrowsAsync<Refused>(() => Add(api, Jane, key, "clientid=1"))).Error);
        Assert.Equal(0, await Contacts(api));
        var first = await Add(api, Jane, new string('k', 255), "clientid=1");
        Assert.Equal(first["contactid"], (await Add(api, Jane, new string('k', 255), "clientid=1"))["contactid"]);
        // Keys that differ in case, accent or a trailing blank are different keys.
        foreach (var key in new[] { "key", "KEY", "kéy", "key " }) await Add(api, Jane, key, "clientid=1", $"firstname={key}");
        Assert.Equal(5, await Contacts(api));
    }

    [Theory, Engines]
    public async Task A_refused_call_does_not_use_up_its_key(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await Assert.ThrowsAsync<Refused>(() => Add(api, Jane, "k1", "clientid=1", "firstname=Jane"));
        await api.AddClient();
        await Assert.ThrowsAsync<Refused>(() => Add(api, Jane, "k1", "clientid=1", "email=owner@example.com", "password2=taken"));
        Assert.Equal(0, await Contacts(api));
        await Add(api, Jane, "k1", "clientid=1", "firstname=Jane");
        Assert.Equal(1, await Contacts(api));
    }

    [Theory, Engines]
    public async Task After_24_hours_the_key_is_free_again(string engine)
    {
        var clock = new FakeClock(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var api = await TestApi.Open(engine, clock: clock);
        await api.AddClient();
        var first = await Add(api, Jane, "k1", "clientid=1", "firstname=Jane");
        clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(first["contactid"], (await Add(api, Jane, "k1", "clientid=1", "firstname=Jane"))["contactid"]);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        // Also for another request: nothing of the first is kept against it.
        Assert.NotEqual(first["contactid"], (await Add(api, Jane, "k1", "clientid=1", "firstname=Joan"))["contactid"]);
        Assert.Equal(2, await Contacts(api));
    }

    [Theory, Engines]
    public async Task The_purge_deletes_keys_past_their_time_and_no_others(string engine)
    {
        var clock = new FakeClock(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var api = await TestApi.Open(engine, clock: clock);
        await api.AddClient();
        await Add(api, Jane, "old", "clientid=1");
        clock.Advance(TimeSpan.FromHours(12));
        await Add(api, Jane, "young", "clientid=1");
        clock.Advance(TimeSpan.FromHours(12));
        await Idempotency.Purge(api.Api.Store, clock.GetUtcNow().ToUnixTimeMilliseconds());
        Assert.Equal(["young"], await api.Api.Store.Read(db => db.All($"SELECT idempotency_key FROM idempotency", row => row.GetString(0))));
    }

    [Theory, Engines]
    public async Task The_keys_of_two_callers_do_not_meet(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var jane = await Add(api, Jane, "k1", "clientid=1", "firstname=Jane");
        var john = await Add(api, John, "k1", "clientid=1", "firstname=John");
        Assert.NotEqual(jane["contactid"], john["contactid"]);
        Assert.Equal(jane["contactid"], (await Add(api, Jane, "k1", "clientid=1", "firstname=Jane"))["contactid"]);
        Assert.Equal(john["contactid"], (await Add(api, John, "k1", "clientid=1", "firstname=John"))["contactid"]);
    }

    [Theory, Engines]
    public async Task Secrets_are_kept_neither_in_clear_nor_in_a_fast_hash(string engine)
    {
        const string password = "correct horse";
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await Add(api, Jane, "k1", "clientid=1", "firstname=Jane", "email=jane@example.com", $"password2={password}");
        await Add(api, Jane, "k2", "clientid=1", "firstname=Jane", "email=joan@example.com", "password2=another");
        var rows = await api.Api.Store.Read(db => db.All($"SELECT fingerprint, password_hash, reply FROM idempotency ORDER BY idempotency_key",
            row => (Fingerprint: row.GetString(0), Hash: row.GetString(1), Reply: row.GetString(2))));
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.StartsWith("$2", row.Hash));
        var all = string.Join('\n', rows.Select(r => $"{r.Fingerprint} {r.Hash} {r.Reply}"));
        Assert.DoesNotContain(password, all);
        foreach (var clear in new[] { password, $"9:password2=13:{password}\n" })
            foreach (var digest in new[] { SHA256.HashData(Encoding.UTF8.GetBytes(clear)), MD5.HashData(Encoding.UTF8.GetBytes(clear)) })
                Assert.DoesNotContain(Convert.ToHexStringLower(digest), all);
        // The open part of the hash is the same whatever the password was, so nothing about the password can be computed from it.
        await using var other = await TestApi.Open(engine);
        await other.AddClient();
        await Add(other, Jane, "k1", "clientid=1", "firstname=Jane", "email=jane@example.com", "password2=something else");
        Assert.Equal(rows[0].Fingerprint, await other.Api.Store.Read(db => db.First($"SELECT fingerprint FROM idempotency", row => row.GetString(0))));
    }

    private static Task<Reply> Add(TestApi api, Caller caller, string key, params string[] parameters) => Run(api, "AddContact", caller, key, parameters);

    private static Task<Reply> Run(TestApi api, string action, Caller caller, string key, params string[] parameters)
    {
        var table = new Value();
        foreach (var pair in parameters) FormKey.Put(table, pair[..pair.IndexOf('=')], pair[(pair.IndexOf('=') + 1)..]);
        return api.Api.Run(action, table, caller with { IdempotencyKey = key });
    }

    private static Task<long> Contacts(TestApi api) => api.Count($"SELECT COUNT(*) FROM contacts");
}
