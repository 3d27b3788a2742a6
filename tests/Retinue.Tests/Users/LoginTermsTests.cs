using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Users;

/// <summary>Logins of an older version, which had nothing to search.</summary>
public sealed class LoginTermsTests
{
    private const int Many = 1234;

    [Theory, Engines]
    public async Task Who_was_there_before_is_found_after_the_next_start_however_many_processes_start(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient("ÉMILE@example.com");
        await api.Api.Store.Write(async db =>
        {
            for (long i = 2; i <= Many; i++)
            {
                var (email, name) = ($"user{i}@example.com", $"Üser {i}");
                await db.Add($"INSERT INTO logins (id, version, firstname, lastname, email, email_key, password_hash, two_factor, created_at, updated_at) VALUES ({i}, 1, {name}, 'Old', {email}, {email}, '!', 0, 0, 0)");
            }
            await db.Add($"DELETE FROM login_terms");
            await db.Add($"DELETE FROM fills");
            return true;
        });
        await Found(api, "émile", 0);
        var starts = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => LocalApi.OpenAsync(api.Database.Options))));
        foreach (var start in starts) await start.DisposeAsync();
        await Found(api, "émile", 1);
        await Found(api, "ÜSER 1234 old", 1);
        await Found(api, "old", Many - 1);
        Assert.Equal(3 * Many, await api.Count($"SELECT COUNT(*) FROM login_terms"));
        // And once is enough.
        await api.Api.Store.Write(db => db.Execute($"DELETE FROM login_terms WHERE login_id = 1"));
        await (await LocalApi.OpenAsync(api.Database.Options)).DisposeAsync();
        await Found(api, "émile", 0);
    }

    private static async Task Found(TestApi api, string text, long count) => Assert.Equal(count, (await api.Call("GetUsers", $"search={text}"))["totalresults"]);
}
