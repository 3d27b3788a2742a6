using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Clients;

/// <summary>Why AddClient refuses, with the documented texts in the documented order (compat-params.json).</summary>
public sealed class AddClientRefusalTests
{
    private static readonly (string Parameter, string Message)[] Documented =
    [
        ("firstname", "You did not enter your first name"),
        ("lastname", "You did not enter your last name"),
        ("email", "You did not enter your email address"),
        ("address1", "You did not enter your  address line 1"),
        ("city", "You did not enter your city"),
        ("state", "You did not enter your state"),
        ("postcode", "You did not enter your postcode"),
        ("country", "You did not enter your country"),
        ("phonenumber", "You did not enter your phone number"),
        ("password2", "You did not enter a password"),
    ];

    [Theory, Engines]
    public async Task What_is_missing_is_asked_for_one_by_one_in_the_documented_order(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var sent = new List<string>();
        foreach (var (parameter, message) in Documented)
        {
            await api.Refuse(message, "AddClient", [.. sent]);
            sent.Add(AddClientTests.Valid.Single(p => p.StartsWith(parameter + "=", StringComparison.Ordinal)));
        }
        await api.Raise("AddClient", [.. sent]);
    }

    [Theory, Engines]
    public async Task An_empty_value_is_as_missing_as_none(string engine)
    {
        await using var api = await TestApi.Open(engine);
        foreach (var (parameter, message) in Documented) await api.Refuse(message, "AddClient", AddClientTests.With(parameter, ""));
    }

    [Theory, Engines]
    public async Task Validation_is_not_skipped_by_a_no(string engine)
    {
        await using var api = await TestApi.Open(engine);
        foreach (var no in new[] { "0", "", "false", "off" }) await api.Refuse("You did not enter your first name", "AddClient", $"skipvalidation={no}");
    }

    [Theory, Engines]
    public async Task An_address_that_cannot_receive_mail_is_refused(string engine)
    {
        await using var api = await TestApi.Open(engine);
        foreach (var email in new[] { "olivia", "olivia@", "@example.com", "olivia@example.com, eve@example.com", "Olivia <olivia@example.com>", "oli via@example.com", " ", "a@b@c" })
            await api.Refuse("The email address you entered was not valid", "AddClient", AddClientTests.With("email", email));
        await api.Raise("AddClient", AddClientTests.With("email", "o'livia+tag@sub.bücher.example"));
    }

    [Theory, Engines]
    public async Task A_phone_number_without_a_digit_is_refused(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Refuse("Invalid telephone phone number", "AddClient", AddClientTests.With("phonenumber", "none"));
    }

    [Theory, Engines]
    public async Task A_country_that_is_none_is_refused_in_generation_8_and_warned_about_in_7(string engine)
    {
        await using var seven = await TestApi.Open(engine);
        var (result, _) = await seven.Raise("AddClient", AddClientTests.With("country", "England"));
        Assert.Equal("country \"England\" is not a two-letter ISO 3166-1 code. phonenumber \"020 7946 0000\" is not a possible number", result["warning"]);
        await using var eight = await TestApi.Open(engine, o => o with { ApiVersion = ApiVersion.V8 });
        await eight.Refuse("Valid country required", "AddClient", AddClientTests.With("country", "England"));
        await eight.Raise("AddClient", AddClientTests.With("country", "gb"));
    }

    [Theory, Engines]
    public async Task In_generation_8_a_user_needs_an_address_and_a_password_whatever_is_skipped(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { ApiVersion = ApiVersion.V8 });
        await api.Refuse("You did not enter your email address", "AddClient", "skipvalidation=1");
        await api.Refuse("You did not enter a password", "AddClient", "skipvalidation=1", "email=a@example.com");
        await api.Raise("AddClient", "skipvalidation=1", "email=a@example.com", "password2=x");
        await api.Raise("AddClient", "skipvalidation=1", "owner_user_id=1");
    }

    [Theory, Engines]
    public async Task A_strict_installation_refuses_what_cannot_be_right(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { StrictInput = true });
        await api.Refuse("Valid country required", "AddClient", AddClientTests.With("country", "England"));
        await api.Refuse("Invalid telephone phone number", "AddClient", AddClientTests.With("phonenumber", "12"));
    }

    [Theory, Engines]
    public async Task Of_many_simultaneous_clients_with_one_address_exactly_one_is_made(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => api.Call("AddClient", AddClientTests.Valid)));
        Assert.Single(results, r => r.IsSuccess);
        Assert.All(results.Where(r => !r.IsSuccess), r => Assert.Equal("A user already exists with that email address", r["message"]));
        Assert.Equal("ClientAdd", Assert.Single(await api.RaisedEvents()).Name);
    }
}
