using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Clients;

/// <summary>What AddClient makes of a call that it takes.</summary>
public sealed class AddClientTests
{
    /// <summary>Everything that a valid call needs.</summary>
    internal static string[] Valid =>
    [
        "firstname=Olivia", "lastname=Owner", "email=olivia@example.com", "address1=1 Example Street", "city=London", "state=Greater London",
        "postcode=SW1A 1AA", "country=GB", "phonenumber=020 7946 0000", "password2=owner-password",
    ];

    [Theory, Engines]
    public async Task A_client_its_owner_and_one_event_are_made(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var (result, events) = await api.Raise("AddClient", Valid);
        Assert.Equal((1L, null), (result["clientid"], result["warning"]));
        var e = Assert.Single(events);
        Assert.Equal(("ClientAdd", 1, "System"), (e.Name, e.ClientId, e.Actor));
        Assert.Equal(
            ["userid", "client_id", "user_id", "firstname", "lastname", "companyname", "email", "address1", "address2", "city", "state", "postcode",
             "country", "phonenumber", "tax_id", "status", "currency", "groupid", "language", "marketing_emails_opt_in"], e.Fields);
        Assert.Equal(("1", "1", "1", "\"Active\"", "false"), (e["userid"], e["client_id"], e["user_id"], e["status"], e["marketing_emails_opt_in"]));
        Assert.True((await api.Call("ValidateLogin", "email=olivia@example.com", "password2=owner-password")).IsSuccess);
    }

    [Theory, Engines]
    public async Task Every_field_is_stored_as_sent_and_comes_back(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddCurrency", "code=EUR");
        await api.Raise("AddClientGroup", "groupname=Wholesale");
        string[] more = ["companyname=Ünïcode & Söhne <GmbH>", "address2=\"2\"", "tax_id=GB1", "currency=2", "groupid=1", "language=english", "notes=line 1\nline 2", "clientip= 192.0.2.1 ", "marketingoptin=on", "securityqid=4"];
        await api.Raise("AddClient", [.. Valid, .. more]);
        var client = await api.Call("GetClientsDetails", "clientid=1");
        foreach (var pair in Valid[..^1].Concat(more[..3])) Assert.Equal(pair[(pair.IndexOf('=') + 1)..], client[pair[..pair.IndexOf('=')]]);
        Assert.Equal((2L, 1L, 4L, "english", "line 1\nline 2", true),
            (client["currency"], client["groupid"], client["securityqid"], client["language"], client["notes"], client["marketing_emails_opt_in"]));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM clients WHERE ip = '192.0.2.1'"));
    }

    [Theory, Engines]
    public async Task A_new_client_receives_every_kind_of_mail(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddClient", Valid);
        var preferences = (Reply)(await api.Call("GetClientsDetails", "clientid=1"))["email_preferences"]!;
        Assert.Equal(6, preferences.Count());
        Assert.All(preferences, p => Assert.Equal("1", p.Value));
    }

    [Theory, Engines]
    public async Task With_validation_skipped_nothing_is_required(string engine)
    {
        await using var api = await TestApi.Open(engine);
        foreach (var skip in new[] { "1", "on", "true" }) await api.Raise("AddClient", $"skipvalidation={skip}");
        // An address that is none, and an unknown country, are taken too.
        var (result, _) = await api.Raise("AddClient", "skipvalidation=1", "email=not an address", "country=GB", "phonenumber=020 7946 0000");
        Assert.Equal((4L, null), (result["clientid"], result["warning"]));
        Assert.Equal(3, await api.Count($"SELECT COUNT(*) FROM logins WHERE email_key IS NULL"));
    }

    [Theory, Engines]
    public async Task Card_data_is_warned_about_and_never_kept(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var (result, _) = await api.Raise("AddClient", [.. Valid, "cardtype=Visa", "cardnum=4111111111111111", "cvv=987"]);
        Assert.Equal("Credit card related parameters are now deprecated and may be removed in a future version. Use AddPayMethod instead", result["warning"]);
        Assert.DoesNotContain(await TestRows.Dump(api.Api.Store), line => line.Contains("4111111111111111", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task An_address_of_the_client_that_is_none_is_ignored_with_a_warning(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var (result, _) = await api.Raise("AddClient", [.. Valid, "clientip=somewhere"]);
        Assert.Equal("clientip was ignored: it is not an address", result["warning"]);
    }

    [Theory, Engines]
    public async Task Two_accounts_of_one_address_cannot_be_made_whatever_its_notation_or_validation(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddClient", Valid);
        await api.Raise("AddContact", "clientid=1", "email=jane@example.com", "password2=x");
        await api.Raise("AddContact", "clientid=1", "email=plain@example.com");
        const string Taken = "A user already exists with that email address";
        await api.Refuse(Taken, "AddClient", [.. With("email", " OLIVIA@Example.com ")]);
        await api.Refuse(Taken, "AddClient", [.. With("email", "jane@example.com"), "skipvalidation=1"]);
        await api.Raise("AddClient", [.. With("email", "plain@example.com")]);
    }

    [Theory, Engines]
    public async Task In_generation_8_an_existing_user_can_own_the_account(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ApiVersion = ApiVersion.V8 });
        var (first, _) = await api.Raise("AddClient", Valid);
        Assert.Equal((1L, 1L), (first["clientid"], first["owner_id"]));
        // The address belongs to the owner already, and neither password nor security question is needed.
        var (second, events) = await api.Raise("AddClient", [.. Valid[..^1], "owner_user_id=1"]);
        Assert.Equal((2L, 1L), (second["clientid"], second["owner_id"]));
        Assert.Equal(("2", "1"), (Assert.Single(events)["client_id"], events[0]["user_id"]));
        Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM logins"));
        Assert.Equal(2, await api.Count($"SELECT COUNT(*) FROM memberships WHERE login_id = 1 AND is_owner = 1"));
        await api.Refuse("Invalid Owner User ID", "AddClient", [.. Valid[..^1], "owner_user_id=9"]);
    }

    [Theory, Engines]
    public async Task In_generation_7_an_owner_cannot_be_named(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddClient", Valid);
        await api.Refuse("You did not enter a password", "AddClient", [.. With("email", "new@example.com")[..^1], "owner_user_id=1"]);
        await api.Raise("AddClient", [.. With("email", "new@example.com"), "owner_user_id=1"]);
        Assert.Equal(2, await api.Count($"SELECT COUNT(*) FROM logins"));
    }

    /// <summary>The valid call with one parameter changed.</summary>
    internal static string[] With(string name, string value) => [.. Valid.Select(p => p.StartsWith(name + "=", StringComparison.Ordinal) ? $"{name}={value}" : p)];
}
