using Retinue.Events;

namespace Retinue.Currencies;

/// <summary>Adds a currency. Our own: the documented API only lists them.</summary>
internal sealed class AddCurrency : ApiAction
{
    private static readonly TextParam Code = new(Currency.CodeParam.Name, Currency.CodeParam.Summary)
    {
        Required = true,
        Missing = CurrencyErrors.CodeInvalid,
        Example = Currency.CodeParam.Example,
    };

    private static readonly Field CurrencyId = Field.Id("currencyid", "The id of the new currency");

    public override ActionSpec Spec { get; } = new("AddCurrency", "Adds a currency")
    {
        Params = [Code, .. Currency.Params.Where(p => p != Currency.CodeParam)],
        Returns = [CurrencyId],
        Errors = CurrencyErrors.OfFields,
        Raises = [EventNames.CurrencyAdd, EventNames.CurrencyEdit],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var currency = Currency.Change(call, Currency.New);
        return call.Write(async unit =>
        {
            var all = await CurrencyRows.Lock(unit).ConfigureAwait(false);
            if (all.Any(c => c.Code == currency.Code)) throw new Refused(CurrencyErrors.CodeTaken);
            await DefaultCurrency.GiveWay(unit, all, currency, call.Now).ConfigureAwait(false);
            var added = await CurrencyRows.Add(unit, currency, call.Now).ConfigureAwait(false);
            await unit.Raise(CurrencyEvents.Added(added)).ConfigureAwait(false);
            return new Reply { { CurrencyId, added.Id } };
        });
    }
}
