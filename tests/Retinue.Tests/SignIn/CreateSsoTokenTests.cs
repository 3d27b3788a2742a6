using Retinue.Access;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.SignIn;

/// <summary>Links that sign somebody in, in both generations.</summary>
public sealed class CreateSsoTokenTests
{
    [Theory, Engines]
    public async Task A_token_is_forty_hex_digits_and_is_kept_as_a_hash_only(string engine)
    {
        await using var api = await People.Open(engine, o => o with { SystemUrl = "https://api.example.com/whmcs/" });
        var (result, events) = await api.Raise("CreateSsoToken", "client_id=1", "destination=clientarea:invoices");
        var token = Assert.IsType<string>(result["access_token"]);
        Assert.Matches("^[0-9a-f]{40}$", token);
        Assert.Equal($"https://api.example.com/whmcs/oauth/singlesignon.php?access_token={token}", result["redirect_url"]);
        var raised = Assert.Single(events);
        Assert.Equal(("SsoTokenAdd", 1L), (raised.Name, raised.ClientId));
        Assert.Equal("""{"user_id":1,"userid":1,"destination":"clientarea:invoices"}""", raised.Data.GetRawText());
        var rows = await TestRows.Dump(api.Api.Store);
        Assert.DoesNotContain(rows, row => row.Contains(token, StringComparison.Ordinal));
        Assert.Contains($"login_tokens.hash={Secrets.Hash(token)}", Assert.Single(rows, row => row.StartsWith("login_tokens.", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task In_7_it_is_for_the_owner_or_a_sub_account_that_is_open(string engine)
    {
        await using var api = await People.Open(engine);
        Assert.Equal("""{"user_id":3,"userid":1,"destination":"clientarea:homepage"}""", (await api.Raise("CreateSsoToken", "client_id=1", "contact_id=2")).Events[0].Data.GetRawText());
        foreach (var client in new[] { [], ["client_id="], ["client_id=0"], ["client_id=9"], new[] { "client_id=x" } }) await api.Refuse("Invalid client_id", "CreateSsoToken", client);
        // A plain contact, one of another client, nobody, and nonsense that is as absent.
        foreach (var contact in new[] { 1, 3, 99 }) await api.Refuse("Invalid contact_id", "CreateSsoToken", "client_id=1", $"contact_id={contact}");
        await api.Refuse("Invalid contact_id", "CreateSsoToken", "client_id=2", "contact_id=2");
        await api.Raise("UpdateContact", "contactid=2", "subaccount=0");
        await api.Refuse("Invalid contact_id", "CreateSsoToken", "client_id=1", "contact_id=2");
        // What the other generation reads is not read.
        Assert.Equal("1", (await api.Raise("CreateSsoToken", "client_id=1", "user_id=2")).Events[0]["user_id"]);
    }

    [Theory, Engines]
    public async Task In_8_it_is_for_a_user_or_for_the_owner_of_a_client(string engine)
    {
        await using var api = await People.Open(engine, o => o with { ApiVersion = ApiVersion.V8 });
        Assert.Equal(("1", "1"), await Made("client_id=1"));
        Assert.Equal(("3", "1"), await Made("user_id=3"));
        Assert.Equal(("3", "1"), await Made("user_id=3", "client_id=1"));
        Assert.Equal(("3", "1"), await Made("user_id=3", "contact_id=99"));
        await api.Refuse("A valid client_id or user_id is required", "CreateSsoToken");
        await api.Refuse("A valid client_id or user_id is required", "CreateSsoToken", "client_id=0", "user_id=");
        await api.Refuse("Invalid client_id", "CreateSsoToken", "client_id=9");
        await api.Refuse("Invalid client_id", "CreateSsoToken", "client_id=9", "user_id=3");
        await api.Refuse("Invalid user_id", "CreateSsoToken", "client_id=1", "user_id=9");
        await api.Refuse("Invalid user_id for client", "CreateSsoToken", "client_id=2", "user_id=3");
        await api.Database.Execute("DELETE FROM memberships WHERE login_id = 3");
        Assert.Equal("""{"user_id":3,"destination":"clientarea:homepage"}""", (await api.Raise("CreateSsoToken", "user_id=3")).Events[0].Data.GetRawText());

        async Task<(string, string)> Made(params string[] parameters)
        {
            var raised = Assert.Single((await api.Raise("CreateSsoToken", parameters)).Events);
            return (raised["user_id"], raised["userid"]);
        }
    }

    [Theory, Engines]
    public async Task A_client_that_blocks_it_or_is_closed_gets_none(string engine)
    {
        await using var api = await People.Open(engine);
        var (_, edits) = await api.Raise("UpdateClient", "clientid=1", "allow_sso=0");
        Assert.Equal(("false", "true"), (Assert.Single(edits)["allow_sso"], edits[0].Data.GetProperty("olddata").GetProperty("allow_sso").GetRawText()));
        Assert.Equal((0L, 1L), ((await api.Call("GetClientsDetails", "clientid=1"))["allowSingleSignOn"], (await api.Call("GetClientsDetails", "clientid=2"))["allowSingleSignOn"]));
        await api.Refuse("SSO authentication blocked for client 1", "CreateSsoToken", "client_id=1");
        await api.Refuse("SSO authentication blocked for client 1", "CreateSsoToken", "client_id=1", "contact_id=2");
        await api.Database.Execute("UPDATE clients SET status = 'Closed' WHERE id = 2");
        await api.Refuse("Token could not be provisioned: the account is closed", "CreateSsoToken", "client_id=2");
        await api.Database.Execute("UPDATE clients SET status = 'Active', allow_sso = 1");
        await api.Database.Execute("DELETE FROM memberships WHERE is_owner = 1");
        await api.Refuse("Token could not be provisioned: the account has no owner", "CreateSsoToken", "client_id=2");
    }

    [Theory, Engines]
    public async Task A_destination_has_what_it_needs_or_is_none(string engine)
    {
        await using var api = await People.Open(engine);
        foreach (var wrong in new[]
        {
            ["destination=invoices"], ["destination=clientarea:nowhere"], ["destination=clientarea:"], ["destination=https://elsewhere.test"], ["destination=sso:custom_redirect"],
            ["destination=sso:custom_redirect", "sso_redirect_path=//elsewhere.test"], ["destination=sso:custom_redirect", "sso_redirect_path=https://elsewhere.test"],
            ["destination=clientarea:product_details"], ["destination=clientarea:domain_details", "service_id=1"], new[] { "destination=clientarea:upgrade", "service_id=0" },
        })
            await api.Refuse("Invalid destination", "CreateSsoToken", ["client_id=1", .. wrong]);
        await api.Refuse("Invalid client_id", "CreateSsoToken", "destination=nowhere");
        foreach (var (path, right) in new (string, string[])[]
        {
            ("/", []), ("/", ["destination=clientarea:homepage", "service_id=1", "sso_redirect_path=https://elsewhere.test"]), ("/submit-ticket", ["destination= ClientArea:Submit_Ticket "]),
            ("/product-details?service_id=7", ["destination=clientarea:product_details", "service_id=7"]), ("/domain-details?domain_id=8", ["destination=clientarea:domain_details", "domain_id=8"]),
            ("/cart?step=2", ["destination=sso:custom_redirect", "sso_redirect_path=/cart?step=2"]),
        })
        {
            var token = (string)(await api.Raise("CreateSsoToken", ["client_id=1", .. right])).Result["access_token"]!;
            Assert.Equal(path, (await api.Call("RedeemSsoToken", $"access_token={token}"))["path"]);
        }
    }

    [Theory, Engines]
    public async Task A_repetition_with_a_key_gets_the_same_token_which_is_kept_encrypted(string engine)
    {
        await using var api = await People.Open(engine);
        var caller = Caller.System with { IdempotencyKey = "once" };
        var table = new Value();
        table.Set("client_id", new Value("1"));
        var first = await api.Api.Run("CreateSsoToken", table, caller);
        var second = await api.Api.Run("CreateSsoToken", table, caller);
        Assert.Equal(first["access_token"], second["access_token"]);
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM login_tokens"));
        Assert.DoesNotContain(await TestRows.Dump(api.Api.Store), row => row.Contains((string)first["access_token"]!, StringComparison.Ordinal));
    }
}
