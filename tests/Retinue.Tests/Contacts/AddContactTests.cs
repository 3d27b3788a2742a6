using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Contacts;

/// <summary>AddContact by the decision table of compat.md 4.1.</summary>
public sealed class AddContactTests
{
    [Theory, Engines]
    public async Task The_first_contact_of_the_first_client_is_number_1_as_in_the_documented_example(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var result = await api.Call("AddContact", "clientid=1", "firstname=Jane", "lastname=Doe", "email=jane.doe@example.com");
        Assert.Equal("success", result["result"]);
        Assert.Equal(1L, result["contactid"]);
        Assert.Equal(["ClientAdd", "ContactAdd"], (await api.Events()).Select(e => e.Name));
    }

    [Theory, Engines]
    public async Task An_unknown_client_is_refused_and_nothing_is_stored(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var result = await api.Call("AddContact", "clientid=7", "email=jane@example.com", "password2=secret");
        Assert.Equal("Client ID Not Found", result["message"]);
        Assert.Equal(0, await api.Count($"SELECT (SELECT COUNT(*) FROM contacts) + (SELECT COUNT(*) FROM logins) + (SELECT COUNT(*) FROM events)"));
    }

    [Theory, Engines]
    public async Task Of_many_simultaneous_sub_accounts_with_one_address_exactly_one_is_made(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            api.Call("AddContact", "clientid=1", $"firstname=Jane {i}", i % 2 == 0 ? "email=Jane@Example.com " : "email=jane@EXAMPLE.com", "password2=secret")));
        Assert.Single(results, r => r.IsSuccess);
        Assert.All(results.Where(r => !r.IsSuccess), r => Assert.Equal("Duplicate Email Address", r["message"]));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM contacts"));
    }
}
