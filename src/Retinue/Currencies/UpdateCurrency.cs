using Retinue.Events;

namespace Retinue.Currencies;

/// <summary>Changes what a call brings of a currency, and leaves the rest as it is. Our own.</summary>
internal sealed class UpdateCurrency : ApiAction
{
    private static readonly IntParam CurrencyId = new("currencyid", "The currency") { Required = true, Missing = CurrencyErrors.IdNotFound, Example = "1" };

    private static readonly Field CurrencyIdField = Field.Id("currencyid", "The id of the currency");

    public override ActionSpec Spec { get; } = new("UpdateCurrency", "Changes a currency")
    {
        Params = [CurrencyId, .. Currency.Params],
        Returns = [CurrencyIdField],
        Errors = [CurrencyErrors.IdNotFound, CurrencyErrors.NoDefault, .. CurrencyErrors.OfFields],
        Raises = [EventNames.CurrencyEdit],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(CurrencyId);
        return call.Write(async unit =>
        {
            var all = await CurrencyRows.Lock(unit).ConfigureAwait(false);
            var before = all.FirstOrDefault(c => c.Id == id) ?? throw new Refused(CurrencyErrors.IdNotFound);
            var after = Currency.Change(call, before);
            if (before.IsDefault && !after.IsDefault) throw new Refused(CurrencyErrors.NoDefault);
            if (after.Code != before.Code && all.Any(c => c.Code == after.Code)) throw new Refused(CurrencyErrors.CodeTaken);
            await DefaultCurrency.GiveWay(unit, all, after, call.Now).ConfigureAwait(false);
            if (after != before) await CurrencyRows.Update(unit, after, call.Now).ConfigureAwait(false);
            await unit.Raise(CurrencyEvents.Edited(before, after)).ConfigureAwait(false);
            return new Reply { { CurrencyIdField, id } };
        });
    }
}
