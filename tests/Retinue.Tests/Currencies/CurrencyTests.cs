using Retinue.Tests.Clients;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Currencies;

/// <summary>Currencies: the first that is always there, how they are listed, and making, changing and deleting them.</summary>
public sealed class CurrencyTests
{
    [Theory, Engines]
    public async Task The_first_currency_is_number_1_and_has_the_code_of_the_setting(string engine)
    {
        await using var api = await TestApi.Open(engine, o => o with { Currency = "CHF" });
        var list = await api.Call("GetCurrencies");
        Assert.Equal(["totalresults", "currencies"], list.Reply!.Select(f => f.Key.Name));
        Assert.Equal(1L, list["totalresults"]);
        Assert.Equal([["1", "CHF", "", " CHF", "1", "1.00000"]], Shown(list));
        Assert.Empty(await api.Events());

        // It is made once: what changed since stays, whatever the setting says at a later start.
        await api.Raise("UpdateCurrency", "currencyid=1", "code=eur", "suffix=");
        await using var later = await LocalApi.OpenAsync(api.Database.Options with { Currency = "JPY" });
        Assert.Equal([["1", "EUR", "", "", "1", "1.00000"]], Shown(await later.CallAsync("GetCurrencies")));
        await api.AddClient();
        Assert.Equal("EUR", (await later.CallAsync("GetClientsDetails", new Dictionary<string, object?> { ["clientid"] = 1 }))["currency_code"]);
    }

    [Theory, Engines]
    public async Task Processes_that_start_at_once_make_it_once_and_the_next_id_is_free(string engine)
    {
        await using var database = await TestDatabase.Create(engine);
        var apis = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => LocalApi.OpenAsync(database.Options with { Currency = i % 2 == 0 ? "USD" : "EUR" }))));
        try
        {
            Assert.Equal(1, await apis[0].Store.Read(db => db.Number($"SELECT COUNT(*) FROM currencies WHERE id = 1 AND is_default = 1")));
            foreach (var (api, i) in apis.Select((a, i) => (a, i)))
            {
                var added = await api.CallAsync("AddCurrency", new Dictionary<string, object?> { ["code"] = $"XA{(char)('A' + i)}" });
                Assert.True(added["currencyid"] is > 1L, added.Everything());
            }
            Assert.Equal(7L, (await apis[0].CallAsync("GetCurrencies"))["totalresults"]);
        }
        finally
        {
            foreach (var api in apis) await api.DisposeAsync();
        }
    }

    [Theory, Engines]
    public async Task A_currency_is_listed_as_it_was_made(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var (result, events) = await api.Raise("AddCurrency", "code= eur ", "prefix=€", "suffix= EUR", "format=3", "rate=0.9");
        Assert.Equal(2L, result["currencyid"]);
        var e = Assert.Single(events);
        Assert.Equal(("CurrencyAdd", null), (e.Name, e.ClientId));
        Assert.Equal("""{"currencyid":2,"code":"EUR","prefix":"€","suffix":" EUR","format":3,"rate":"0.90000","default":false}""", e.Data.GetRawText());
        Assert.Equal(["2", "EUR", "€", " EUR", "3", "0.90000"], Shown(await api.Call("GetCurrencies"))[1]);
    }

    [Theory, Engines]
    public async Task A_rate_is_kept_to_the_digit(string engine)
    {
        await using var api = await TestApi.Open(engine);
        foreach (var (sent, kept) in new[] { ("99999.99999", "99999.99999"), ("0.00001", "0.00001"), ("0.1", "0.10000"), (" 1.234565 ", "1.23457"), ("007", "7.00000"), (".5", "0.50000") })
        {
            await api.Raise("UpdateCurrency", "currencyid=1", $"rate={sent}");
            Assert.Equal(kept, Shown(await api.Call("GetCurrencies"))[0][5]);
        }
    }

    [Theory, Engines]
    public async Task What_is_wrong_with_a_currency_is_refused(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddCurrency", "code=GBP");
        foreach (var (action, id) in new[] { ("AddCurrency", "currencyid=9"), ("UpdateCurrency", "currencyid=2") })
        {
            foreach (var code in new[] { "", "EU", "EURO", "E1R", "ÉUR" }) await api.Refuse("The currency code must have three letters", action, id, $"code={code}");
            await api.Refuse("A currency already exists with that code", action, id, "code=usd");
            foreach (var format in new[] { "5", "-1" }) await api.Refuse("The currency format must be 1, 2, 3 or 4", action, id, "code=NOK", $"format={format}");
            foreach (var rate in new[] { "", "0", "0.000001", "-1", "100000", "99999.999999", "1e3", "1,5", "x" })
                await api.Refuse("The rate must be a number above 0 and below 100000", action, id, "code=NOK", $"rate={rate}");
        }
        await api.Refuse("The currency code must have three letters", "AddCurrency");
        foreach (var action in new[] { "UpdateCurrency", "DeleteCurrency" })
            foreach (var id in new[] { "currencyid=9", "currencyid=", "x=1" }) await api.Refuse("Currency ID Not Found", action, id);
    }

    [Theory, Engines]
    public async Task There_is_one_default_and_new_clients_get_it(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var (_, events) = await api.Raise("AddCurrency", "code=EUR", "default=1");
        Assert.Equal([("CurrencyEdit", "1", "false"), ("CurrencyAdd", "2", "true")], events.Select(e => (e.Name, e["currencyid"], e["default"])));
        await api.AddClient();
        var client = await api.Call("GetClientsDetails", "clientid=1");
        Assert.Equal((2L, "EUR"), (client["currency"], client["currency_code"]));

        await api.Refuse("There must be a default currency; make another one the default instead", "UpdateCurrency", "currencyid=2", "default=0");
        await api.Refuse("There must be a default currency; make another one the default instead", "DeleteCurrency", "currencyid=2");
        (_, events) = await api.Raise("UpdateCurrency", "currencyid=1", "default=on");
        Assert.Equal([("CurrencyEdit", "2", "false"), ("CurrencyEdit", "1", "true")], events.Select(e => (e.Name, e["currencyid"], e["default"])));
        Assert.Empty((await api.Raise("UpdateCurrency", "currencyid=1", "default=1", "code=USD")).Events);
        await api.AddClient("second@example.com");
        Assert.Equal("USD", (await api.Call("GetClientsDetails", "clientid=2"))["currency_code"]);
        // The first client keeps what it has.
        Assert.Equal("EUR", (await api.Call("GetClientsDetails", "clientid=1"))["currency_code"]);
    }

    [Theory, Engines]
    public async Task Of_two_that_become_the_default_at_the_same_instant_one_is(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await using var other = await LocalApi.OpenAsync(api.Database.Options);
        foreach (var code in new[] { "EUR", "GBP" }) await api.Raise("AddCurrency", $"code={code}");
        for (var i = 0; i < 15; i++)
        {
            var results = await Task.WhenAll(new[] { 1, 2, 3 }.Select(id => Task.Run(() =>
                (id == 2 ? other : api.Api).CallAsync("UpdateCurrency", new Dictionary<string, object?> { ["currencyid"] = id, ["default"] = 1 }).AsTask())));
            Assert.All(results, r => Assert.True(r.IsSuccess, r.Everything()));
            Assert.Equal(1, await api.Count($"SELECT COUNT(*) FROM currencies WHERE is_default = 1"));
        }
    }

    [Theory, Engines]
    public async Task Only_a_currency_that_no_client_has_can_be_deleted(string engine)
    {
        await using var api = await TestApi.Open(engine);
        foreach (var code in new[] { "EUR", "GBP" }) await api.Raise("AddCurrency", $"code={code}");
        await api.Raise("AddClient", [.. AddClientTests.Valid, "currency=2"]);
        Assert.Equal("EUR", (await api.Call("GetClientsDetails", "clientid=1"))["currency_code"]);
        await api.Refuse("There are clients with the currency; give them another one first", "DeleteCurrency", "currencyid=2");
        var (result, events) = await api.Raise("DeleteCurrency", "currencyid=3");
        Assert.Equal(3L, result["currencyid"]);
        Assert.Equal(("CurrencyDelete", "{\"currencyid\":3}"), (Assert.Single(events).Name, events[0].Data.GetRawText()));
        Assert.Equal([1L, 2L], (await api.Call("GetCurrencies")).Ids("currencies"));
    }

    [Theory, Engines]
    public async Task A_client_can_be_given_a_currency_that_is_there(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.Raise("AddCurrency", "code=EUR");
        await api.AddClient();
        Assert.Equal("2", Assert.Single((await api.Raise("UpdateClient", "clientid=1", "currency=2")).Events)["currency"]);
        var (result, events) = await api.Raise("UpdateClient", "clientid=1", "currency=7");
        Assert.Equal("currency 7 was ignored: there is no such currency", result["warning"]);
        Assert.Empty(events);
        // Nothing and 0 are no currency, and a client always has one.
        foreach (var none in new[] { "currency=", "currency=0" }) Assert.Empty((await api.Raise("UpdateClient", "clientid=1", none)).Events);
        Assert.Equal("EUR", (await api.Call("GetClientsDetails", "clientid=1"))["currency_code"]);
    }

    [Theory, Engines]
    public async Task A_client_of_a_currency_that_is_not_there_gets_the_default_and_the_caller_is_told(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var (result, events) = await api.Raise("AddClient", [.. AddClientTests.Valid, "currency=5"]);
        Assert.Equal("currency 5 was ignored: there is no such currency", result["warning"]);
        Assert.Equal("1", Assert.Single(events)["currency"]);
        // As a client may be whose account is older than the currencies.
        await api.Database.Execute("UPDATE clients SET currency = 5");
        var client = await api.Call("GetClientsDetails", "clientid=1");
        Assert.Equal((5L, "USD"), (client["currency"], client["currency_code"]));
    }

    private static List<string?[]> Shown(ApiResult list) =>
        [.. list.Rows("currencies").Select(row => row.Select(f => Convert.ToString(f.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray())];
}
