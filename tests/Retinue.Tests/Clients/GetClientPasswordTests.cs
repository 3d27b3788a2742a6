using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Clients;

/// <summary>A documented action that hands out hashes, without the hashes.</summary>
public sealed class GetClientPasswordTests
{
    [Theory, Engines]
    public async Task A_client_is_found_and_the_password_is_empty(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        foreach (var parameters in new[] { ["userid=1"], ["email= OWNER@example.com"], ["userid=0", "email=owner@example.com"], new[] { "userid=1", "email=nobody@example.com" } })
        {
            var (result, events) = await api.Raise("GetClientPassword", parameters);
            Assert.Equal(("", "The hash of a password is not answered. Please use ValidateLogin to check a password"), (result["password"], result["warning"]));
            Assert.DoesNotContain("$2", result.Everything(), StringComparison.Ordinal);
            Assert.Empty(events);
        }
    }

    [Theory, Engines]
    public async Task Nobody_has_the_documented_text(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        await api.Raise("AddClient", "skipvalidation=1");
        await api.Raise("AddContact", "clientid=1", "email=sub@example.com", "password2=x");
        foreach (var parameters in new[] { [], ["userid="], ["userid=3"], ["userid=x"], ["email="], ["email=nobody@example.com"], new[] { "email=sub@example.com" } })
            await api.Refuse("Client ID Not Found", "GetClientPassword", parameters);
    }
}
