using Retinue.Events;

namespace Retinue.Currencies;

/// <summary>There is one default currency at any time: making one the default is what ends the other.</summary>
internal static class DefaultCurrency
{
    /// <summary>Ends the default that another currency is so far, as a change of its own. The rates stay as they are.</summary>
    /// <param name="unit">The unit of work.</param>
    /// <param name="all">All currencies, locked.</param>
    /// <param name="next">The currency as it will be.</param>
    /// <param name="now">UTC milliseconds since 1970.</param>
    public static async ValueTask GiveWay(UnitOfWork unit, IEnumerable<Currency> all, Currency next, long now)
    {
        if (!next.IsDefault || all.FirstOrDefault(c => c.IsDefault && c.Id != next.Id) is not { } former) return;
        var after = former with { IsDefault = false };
        await CurrencyRows.Update(unit, after, now).ConfigureAwait(false);
        await unit.Raise(CurrencyEvents.Edited(former, after)).ConfigureAwait(false);
    }
}
