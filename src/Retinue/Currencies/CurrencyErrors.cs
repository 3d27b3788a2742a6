namespace Retinue.Currencies;

/// <summary>Why actions on currencies refuse. The documented API only lists currencies, so the texts are ours.</summary>
internal static class CurrencyErrors
{
    public static readonly ApiError IdNotFound = new("currency_not_found", "Currency ID Not Found", 404);
    public static readonly ApiError CodeInvalid = new("code_invalid", "The currency code must have three letters", 422);
    public static readonly ApiError CodeTaken = new("code_taken", "A currency already exists with that code", 409);
    public static readonly ApiError FormatInvalid = new("format_invalid", "The currency format must be 1, 2, 3 or 4", 422);
    public static readonly ApiError RateInvalid = new("rate_invalid", "The rate must be a number above 0 and below 100000", 422);
    public static readonly ApiError NoDefault = new("default_required", "There must be a default currency; make another one the default instead", 409);
    public static readonly ApiError InUse = new("currency_in_use", "There are clients with the currency; give them another one first", 409);

    /// <summary>What can be wrong with the fields of a currency.</summary>
    public static IReadOnlyList<ApiError> OfFields { get; } = [CodeInvalid, CodeTaken, FormatInvalid, RateInvalid];
}
