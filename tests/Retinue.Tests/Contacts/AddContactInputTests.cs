using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Contacts;

/// <summary>Countries and phone numbers that cannot be right: kept with a warning, or refused where the installation says so.</summary>
public sealed class AddContactInputTests
{
    [Theory, Engines]
    public async Task A_country_that_is_none_is_kept_with_a_warning(string engine)
    {
        await using var api = await Open(engine);
        Assert.Equal(("Narnia", "country \"Narnia\" is not a two-letter ISO 3166-1 code"), await Add(api, "country", "country=Narnia"));
        Assert.Equal(("XX", "country \"XX\" is not a two-letter ISO 3166-1 code"), await Add(api, "country", "country=XX"));
        var (kept, warning) = await Add(api, "country", $"country={new string('A', 60)}");
        Assert.Equal((new string('A', 60), $"country \"{new string('A', 40)}...\" is not a two-letter ISO 3166-1 code"), (kept, warning));
    }

    [Theory, Engines]
    public async Task A_country_code_is_stored_in_upper_case(string engine)
    {
        await using var api = await Open(engine);
        Assert.Equal(("GB", null), await Add(api, "country", "country= gb "));
    }

    [Theory, Engines]
    public async Task A_phone_number_that_cannot_exist_is_kept_with_a_warning(string engine)
    {
        await using var api = await Open(engine);
        Assert.Equal(("12", "phonenumber \"12\" is not a possible number"), await Add(api, "phonenumber", "phonenumber=12", "country=GB"));
        Assert.Equal(("020 7946 0000", "phonenumber \"020 7946 0000\" is not a possible number without a country"), await Add(api, "phonenumber", "phonenumber=020 7946 0000"));
        Assert.Equal(("none", "phonenumber \"none\" is not a possible number"), await Add(api, "phonenumber", "phonenumber=none", "country=US"));
    }

    [Theory, Engines]
    public async Task A_phone_number_in_any_usual_notation_is_kept_as_sent_and_understood(string engine)
    {
        await using var api = await Open(engine);
        foreach (var parameters in new[] { ["phonenumber=020 7946 0000", "country=GB"], ["phonenumber=+44.2079460000"], ["phonenumber=+44 (0)20 7946-0000"], new[] { "phonenumber=020.7946.0000", "country=gb" } })
        {
            Assert.Equal((parameters[0][12..], null), await Add(api, "phonenumber", parameters));
            Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM contacts WHERE phone_e164 = '+442079460000' AND id = (SELECT MAX(id) FROM contacts)"));
        }
    }

    [Theory, Engines]
    public async Task A_strict_installation_refuses_both(string engine)
    {
        await using var api = await Open(engine, strict: true);
        await api.Refuse("Valid country required", "AddContact", "clientid=1", "country=Narnia");
        await api.Refuse("Invalid telephone phone number", "AddContact", "clientid=1", "phonenumber=12", "country=GB");
        Assert.Equal(("", null), await Add(api, "country", "country=", "phonenumber="));
        Assert.Equal(("+44 20 7946 0000", null), await Add(api, "phonenumber", "country=GB", "phonenumber=+44 20 7946 0000"));
    }

    [Theory, Engines]
    public async Task Several_warnings_are_answered_together(string engine)
    {
        await using var api = await Open(engine);
        var (_, warning) = await Add(api, "country", "country=Narnia", "phonenumber=12", "permissions=nothing");
        Assert.Equal("country \"Narnia\" is not a two-letter ISO 3166-1 code. phonenumber \"12\" is not a possible number. permission nothing was ignored: there is no such permission", warning);
    }

    private static async Task<TestApi> Open(string engine, bool strict = false)
    {
        var api = await TestApi.Open(engine, o => o with { StrictInput = strict });
        await api.AddClient();
        return api;
    }

    /// <summary>Adds a contact; answers what was stored in one field, and the warning.</summary>
    private static async Task<(string Stored, string? Warning)> Add(TestApi api, string field, params string[] parameters)
    {
        var (result, _) = await api.Raise("AddContact", ["clientid=1", .. parameters]);
        return ((string)(await api.Call("GetContacts")).Rows("contacts")[^1][field]!, (string?)result["warning"]);
    }
}
