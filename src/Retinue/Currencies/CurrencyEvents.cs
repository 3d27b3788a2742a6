using Retinue.Events;

namespace Retinue.Currencies;

/// <summary>What happens to currencies; there are no documented hooks for it, so the names are ours.</summary>
internal static class CurrencyEvents
{
    public static Event Added(Currency currency) => new(EventNames.CurrencyAdd, null) { Data = [.. Subject(currency), .. Values(currency)] };

    /// <summary>Null when nothing has changed.</summary>
    public static Event? Edited(Currency before, Currency after) => Event.Edit(EventNames.CurrencyEdit, null, Subject(after), Values(before), Values(after));

    public static Event Deleted(Currency currency) => new(EventNames.CurrencyDelete, null) { Data = Subject(currency) };

    private static (string, object?)[] Subject(Currency currency) => [("currencyid", currency.Id)];

    private static (string, object?)[] Values(Currency currency) =>
    [
        ("code", currency.Code), ("prefix", currency.Prefix), ("suffix", currency.Suffix), ("format", currency.Format), ("rate", currency.Rate),
        ("default", currency.IsDefault),
    ];
}
