using Retinue.Events;

namespace Retinue.Currencies;

/// <summary>Deletes a currency that no client has and that is not the default. Our own.</summary>
internal sealed class DeleteCurrency : ApiAction
{
    private static readonly IntParam CurrencyId = new("currencyid", "The currency") { Required = true, Missing = CurrencyErrors.IdNotFound, Example = "2" };

    private static readonly Field CurrencyIdField = Field.Id("currencyid", "The id of the deleted currency");

    public override ActionSpec Spec { get; } = new("DeleteCurrency", "Deletes a currency")
    {
        Params = [CurrencyId],
        Returns = [CurrencyIdField],
        Errors = [CurrencyErrors.IdNotFound, CurrencyErrors.NoDefault, CurrencyErrors.InUse],
        Raises = [EventNames.CurrencyDelete],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(CurrencyId);
        return call.Write(async unit =>
        {
            var all = await CurrencyRows.Lock(unit).ConfigureAwait(false);
            var currency = all.FirstOrDefault(c => c.Id == id) ?? throw new Refused(CurrencyErrors.IdNotFound);
            if (currency.IsDefault) throw new Refused(CurrencyErrors.NoDefault);
            if (await CurrencyRows.IsUsed(unit.Db, id).ConfigureAwait(false)) throw new Refused(CurrencyErrors.InUse);
            await CurrencyRows.Delete(unit, id).ConfigureAwait(false);
            await unit.Raise(CurrencyEvents.Deleted(currency)).ConfigureAwait(false);
            return new Reply { { CurrencyIdField, id } };
        });
    }
}
